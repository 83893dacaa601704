import { erasePerson } from '../../../src/usecases/personal-data/erase-person';
import { peopleIn } from '../../../src/usecases/personal-data/people-in';

const ANN = '712020:5eed0000-0000-4000-8000-000000000001';
const BEN = '5b10a2844c20165700ed0007';
const PORTAL = 'qm:5eed0000:12';

describe('a document without a person', () => {
  test.each([
    { given: 'an id alone', document: { by: ANN, at: 'today' }, left: { by: 'closed-account', at: 'today' } },
    {
      given: 'a name beside the id, and in a sentence elsewhere',
      document: [{ id: ANN, name: 'Ann Lee' }, 'Account "Ann Lee" has no role.'],
      left: [{ id: 'closed-account', name: 'a closed account' }, 'Account "a closed account" has no role.'],
    },
    {
      given: 'two names',
      document: { a: { accountId: ANN, displayName: 'Ann' }, b: { id: ANN, name: 'Ann Lee' }, c: 'Ann Lee, Ann' },
      left: {
        a: { accountId: 'closed-account', displayName: 'a closed account' },
        b: { id: 'closed-account', name: 'a closed account' },
        c: 'a closed account, a closed account',
      },
    },
    {
      given: 'a short name within other words',
      document: [{ id: ANN, name: 'An' }, 'An answer of An'],
      left: [{ id: 'closed-account', name: 'a closed account' }, 'a closed account answer of a closed account'],
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
      given: 'an id as the name of a member and in an address',
      document: { [ANN]: `/people/${encodeURIComponent(ANN)}` },
      left: { 'closed-account': '/people/closed-account' },
    },
    {
      given: 'a name with signs that mean something in a pattern',
      document: [{ id: ANN, name: 'A. (Ann) [IT]+' }, 'by A. (Ann) [IT]+.'],
      left: [{ id: 'closed-account', name: 'a closed account' }, 'by a closed account.'],
    },
    {
      given: 'rows of a roster',
      document: `1\tann@acme.example\t${ANN}\n2\tben@acme.example\t${BEN}`,
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

  test.each([
    {
      given: 'the id alone',
      document: [{ accountIds: [ANN] }, 'Add "Ann Lee".'],
      left: [{ accountIds: ['closed-account'] }, 'Add "a closed account".'],
    },
    {
      given: 'neither id nor name beside it',
      document: ['Account "Ann Lee" is deactivated.', { role: 'Ann Lee' }],
      left: ['Account "a closed account" is deactivated.', { role: 'Ann Lee' }],
    },
  ])('given a name that another document tells, and $given here, says it of a closed account', ({ document, left }) => {
    expect(erasePerson(document, ANN, 'closed', ['Ann Lee'])).toEqual(left);
  });

  test('given an account that changed, keeps the id and drops the name', () => {
    expect(erasePerson([{ id: ANN, name: 'Ann' }, `Ann ${ANN}`], ANN, 'updated')).toEqual([
      { id: ANN, name: 'an account that changed' },
      `an account that changed ${ANN}`,
    ]);
  });
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
