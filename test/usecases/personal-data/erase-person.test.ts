import { erasePerson } from '../../../src/usecases/personal-data/erase-person';
import { peopleIn } from '../../../src/usecases/personal-data/people-in';

const ANN = '712020:5eed0000-0000-4000-8000-000000000001';
const BEN = '5b10a2844c20165700ed0007';
const PORTAL = 'qm:5eed0000:12';

describe('a document without a person', () => {
  test.each([
    { given: 'an id alone', document: { by: ANN, at: 'today' }, left: { by: 'closed-account', at: 'today' } },
    {
      given: 'a name beside the id, and the same word elsewhere',
      document: [{ id: ANN, name: 'Ann Lee' }, 'Role "Ann Lee" is empty.'],
      left: [{ id: 'closed-account', name: 'a closed account' }, 'Role "Ann Lee" is empty.'],
    },
    {
      given: 'a sentence that notes whom it names',
      document: { message: 'IT is in role "IT".', people: [{ account: ANN, name: 'IT', in: ['message'], at: 0 }] },
      left: {
        message: 'a closed account is in role "IT".',
        people: [{ account: 'closed-account', name: 'a closed account', in: ['message'], at: 0 }],
      },
    },
    {
      given: 'two people of one sentence, whose places move',
      document: {
        evidence: { who: [`Ann and Ben, ${ANN}`] },
        people: [
          { account: ANN, name: 'Ann', in: ['evidence', 'who', 0], at: 0 },
          { account: BEN, name: 'Ben', in: ['evidence', 'who', 0], at: 8 },
        ],
      },
      left: {
        evidence: { who: ['a closed account and Ben, closed-account'] },
        people: [
          { account: 'closed-account', name: 'a closed account', in: ['evidence', 'who', 0], at: 0 },
          { account: BEN, name: 'Ben', in: ['evidence', 'who', 0], at: 21 },
        ],
      },
    },
    {
      given: 'somebody else of the same document',
      document: [
        { id: BEN, name: 'Ben' },
        { id: ANN, name: 'Ann' },
      ],
      left: [
        { id: BEN, name: 'Ben' },
        { id: 'closed-account', name: 'a closed account' },
      ],
    },
    {
      given: 'an id as the name of a member, in an address, in a key of ours and in a resource name',
      document: {
        [ANN]: `/people/${encodeURIComponent(ANN)}`,
        step: `add-role-actor:IT:10101:${ANN}`,
        who: `ari:cloud:identity::user/${ANN}`,
      },
      left: {
        'closed-account': '/people/closed-account',
        step: 'add-role-actor:IT:10101:closed-account',
        who: 'ari:cloud:identity::user/closed-account',
      },
    },
    {
      given: 'an id in addresses as browsers and proxies spell them',
      document: ['%3A', '%3a', '%253A'].map((colon) => `https://acme.example/people/${ANN.replace(':', colon)}?tab=1`),
      left: ['%3A', '%3a', '%253A'].map(() => 'https://acme.example/people/closed-account?tab=1'),
    },
    {
      given: 'an id that another begins with, and one that ends with it',
      document: [`${ANN}0`, `x${ANN}`, `${ANN}%20`, `-${ANN}`],
      left: [`${ANN}0`, `x${ANN}`, `${ANN}%20`, `-${ANN}`],
    },
    {
      given: 'an id that a sentence and brackets enclose',
      document: `(${ANN}), "${ANN}"; ${ANN}. \u202e${ANN}\u202c`,
      left: '(closed-account), "closed-account"; closed-account. \u202eclosed-account\u202c',
    },
    {
      given: 'members that every object has',
      document: JSON.parse(`{"__proto__":{"by":"${ANN}"},"constructor":"${ANN}","name":"${ANN}"}`) as unknown,
      left: JSON.parse(
        '{"__proto__":{"by":"closed-account"},"constructor":"closed-account","name":"closed-account"}',
      ) as unknown,
    },
    {
      given: 'rows of a roster',
      document: `1\t"ann lee"@acme.example\t${ANN}\n2\tben@acme.example\t${BEN}`,
      left: `1\ta closed account\tclosed-account\n2\tben@acme.example\t${BEN}`,
    },
    {
      given: 'nobody of this id',
      document: { name: 'Ann', n: 1, b: true, none: null },
      left: { name: 'Ann', n: 1, b: true, none: null },
    },
  ])('given $given, says it of a closed account', ({ document, left }) => {
    expect(erasePerson(document, ANN)).toEqual(left);
  });

  test('given an account that changed, keeps the id and drops the name', () => {
    expect(erasePerson([{ id: ANN, name: 'Ann' }, `Ann ${ANN}`], ANN, 'updated')).toEqual([
      { id: ANN, name: 'an account that changed' },
      `Ann ${ANN}`,
    ]);
  });
});

/** As version 0.1.0 stored them: names in sentences, and nothing that says where. */
describe('a document of version 0.1.0', () => {
  const report = (message: string, evidence: object, type = 'project-role') => ({
    takenAt: '2026-11-01T00:00:00.000Z',
    verdict: 'go',
    profile: { id: 'go', name: 'go' },
    results: [{ check: 'go', title: 'go', findings: [{ subject: { type, id: '1', name: 'go' }, message, evidence }] }],
  });
  const plan = (kind: string, sentence: string, before: string | null) => ({
    projectKey: 'go',
    steps: [{ kind, key: 'go', roleName: 'go', name: 'go' }],
    changes: [
      { kind, target: { type: 'project-role', id: '1', name: 'go' }, sentence, before, after: null, choices: [] },
    ],
    manual: [],
    left: [],
  });
  const comparison = (sentence: string) => ({
    report: {
      this: { key: 'go' },
      differences: [{ subject: { type: 'project-role', id: '1', name: 'go' }, sentence }],
    },
    rows: [{ drift: { becameDifferent: [sentence], becameEqual: [], more: 0 } }],
  });

  test.each([
    {
      is: report('Account "go" is not in role "go", whose members are the agents.', { actual: 'go' }),
      left: report('Account "a closed account" is not in role "go", whose members are the agents.', { actual: 'go' }),
    },
    {
      is: report(
        'It is missing: permission scheme "go" grants it to "go", "Ben", where account "go" is not.',
        {},
        'permission',
      ),
      left: report(
        'It is missing: permission scheme "go" grants it to "a closed account", "Ben", where account "a closed ' +
          'account" is not.',
        {},
        'permission',
      ),
    },
    {
      is: report(
        'Permission scheme "go" makes no project role an agent.',
        { actual: ['user go', 'go'] },
        'permission-scheme',
      ),
      left: report(
        'Permission scheme "go" makes no project role an agent.',
        { actual: ['user a closed account', 'go'] },
        'permission-scheme',
      ),
    },
    {
      is: report('Status "go" leads to "go".', { actual: 'go', expected: '"go"' }, 'status'),
      left: report('Status "go" leads to "go".', { actual: 'go', expected: '"go"' }, 'status'),
    },
    {
      is: plan('add-role-actor', 'Add "go" to role "go" of project go.', 'without "go"'),
      left: plan('add-role-actor', 'Add "a closed account" to role "go" of project go.', 'without "a closed account"'),
    },
    {
      is: plan('add-status', 'Add status "go" to workflow "go".', 'without "go"'),
      left: plan('add-status', 'Add status "go" to workflow "go".', 'without "go"'),
    },
    {
      is: comparison('go is in role "go" of go and not of other.'),
      left: comparison('a closed account is in role "go" of go and not of other.'),
    },
    { is: { profileId: 'go', buckets: { 1: 'go' } }, left: { profileId: 'go', buckets: { 1: 'go' } } },
    {
      is: { ...report('Account "go" is deactivated.', {}), peopleNoted: true },
      left: { ...report('Account "go" is deactivated.', {}), peopleNoted: true },
    },
  ])(
    'given somebody called “go”, %j loses the name in the sentences that name people, and nothing else',
    ({ is, left }) => {
      expect(erasePerson(is, ANN, 'closed', ['go'])).toEqual(left);
    },
  );
});

test.each([
  { given: 'ids wherever they stand', document: { by: ANN, all: [BEN, PORTAL], [BEN]: 1 }, ids: [ANN, BEN, PORTAL] },
  { given: 'rows of texts', document: `1\tben@acme.example\t${BEN}\n[2,"in-place","${PORTAL}"]`, ids: [BEN, PORTAL] },
  {
    given: 'digests, uuids and numbers',
    document: ['a'.repeat(64), '5eed0000-0000-4000-8000-000000000001', '10001', 'closed-account', 10001],
    ids: [],
  },
])('given $given, finds the account ids', ({ document, ids }) => {
  expect([...peopleIn(document).keys()]).toEqual(expect.arrayContaining(ids));
  expect(peopleIn(document).size).toBe(ids.length);
});
