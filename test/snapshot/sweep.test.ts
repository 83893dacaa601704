import { TAKEN_PARTS } from '../../src/snapshot/part-graph';
import type { TakenPart } from '../../src/snapshot/facts';
import type { UnreadableCode } from '../../src/snapshot/reading';
import type {
  Seen,
  SeenAccount,
  SeenPermissions,
  SeenRequestTypes,
  SeenTransitions,
} from '../../src/snapshot/seen-parts';
import type { Snapshot } from '../../src/snapshot/snapshot';
import type { Fault } from '../simulated-jira/core/faults';
import type { LoggedCall } from '../simulated-jira/core/log';
import { sampled } from '../deep';
import { aSite, snapshotOf } from './a-site';

/** Everything that can go wrong with one answer, and what a part that needed it is told. */
const FAULTS: readonly { given: string; fault: Fault; code: UnreadableCode }[] = [
  {
    given: '401 for a missing scope',
    fault: { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } },
    code: 'missing-scope',
  },
  {
    given: '401 for a missing permission',
    fault: { status: 401, body: { errorMessages: ['Not authorized.'], errors: {} } },
    code: 'missing-permission',
  },
  { given: '403', fault: { status: 403 }, code: 'missing-permission' },
  { given: '404', fault: { status: 404 }, code: 'not-found' },
  { given: '409', fault: { status: 409 }, code: 'unavailable' },
  { given: '429 without Retry-After', fault: { status: 429 }, code: 'rate-limited' },
  {
    given: '429 for the rest of the hour',
    fault: { status: 429, headers: { 'Retry-After': '1800', 'RateLimit-Reason': 'jira-quota-global-based' } },
    code: 'rate-limited',
  },
  { given: '400', fault: { status: 400 }, code: 'unexpected-answer' },
  { given: '500', fault: { status: 500 }, code: 'unavailable' },
  { given: '502', fault: { status: 502, body: '<html>Bad gateway</html>' }, code: 'unavailable' },
  { given: 'a connection that is cut', fault: 'drop-before', code: 'unavailable' },
  { given: 'no answer', fault: 'timeout', code: 'unavailable' },
  { given: 'a page of HTML', fault: 'html', code: 'unexpected-answer' },
  { given: 'an empty body', fault: 'empty', code: 'unexpected-answer' },
  { given: 'half a body', fault: 'malformed-json', code: 'unexpected-answer' },
  { given: 'another shape', fault: { status: 200, body: { unexpected: true } }, code: 'unexpected-answer' },
];

const acme = aSite('acme');
const sourceOf = ({ method, template }: LoggedCall): string => `${method} ${template}`;

/** Parts that tell the fault inside their value: one bad request type, form or account does not spoil the rest. */
const tellsInside = (part: TakenPart, snapshot: Snapshot, source: string): boolean => {
  const { requestTypes, forms } = snapshot;
  if (part === 'requestTypes' && requestTypes.state === 'read' && source.endsWith('/field'))
    return requestTypes.value.every(({ fields }) => fields.state === 'unreadable' && fields.message.text !== '');
  if (part === 'forms' && forms.state === 'read' && source.endsWith('/{formId}'))
    return forms.value.every(({ questions }) => questions.state !== 'read');
  // Of the scheme of a project that the app may administer 404 says that there is none.
  if (part === 'issueSecurity' && source.endsWith('/issuesecuritylevelscheme'))
    return snapshot.issueSecurity.state === 'read' && snapshot.issueSecurity.value === null;
  // What the service account sees is told beside what the app works out, or as nothing where it finds no project.
  if (
    part === 'seenAccount' ||
    part === 'seenPermissions' ||
    part === 'seenRequestTypes' ||
    part === 'seenTransitions'
  ) {
    const reading = snapshot[part];
    return reading.state === 'read' && seesLess(reading.value);
  }
  if (part === 'serviceAccount' || part === 'agentTestAccount' || part === 'customerTestAccount') {
    const reading = snapshot[part];
    return reading.state === 'read' && reading.value.state === 'no-such-account';
  }
  return false;
};

const seesLess = (seen: Seen<SeenAccount | SeenPermissions | SeenRequestTypes | SeenTransitions>): boolean =>
  seen.state === 'not-seen' || ('canRaiseOnBehalfOf' in seen.value && seen.value.canRaiseOnBehalfOf === null);

/** Where no chosen account exists there is nobody to ask about, and the accounts themselves tell it. */
const isEmptyOnPurpose = (part: TakenPart, snapshot: Snapshot, source: string): boolean =>
  (part === 'effectivePermissions' || part === 'requestRights') && tellsInside('serviceAccount', snapshot, source);

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Each part after the fault, as one word: what an audit would make of it. */
const wordOf = (part: TakenPart, faulty: Snapshot, clean: Snapshot, source: string): string => {
  const [now, before] = [faulty[part], clean[part]];
  if (now.state === 'unreadable') return now.message.text.length > 20 ? now.code : 'unreadable without a reason';
  if (before.state === 'read' && !isEmpty(before.value) && isEmpty(now.value))
    return isEmptyOnPurpose(part, faulty, source) ? 'read' : 'silently empty';
  return tellsInside(part, faulty, source) ? 'told inside' : 'read';
};

describe('a snapshot of acme, given one kind of request that always fails', () => {
  let clean: Snapshot;
  let sources: readonly string[];
  beforeAll(async () => {
    const taken = await snapshotOf(acme);
    clean = taken.snapshot;
    sources = [...new Set(taken.calls.map(sourceOf))];
  });

  test.each(FAULTS)(
    'given $given, each part that needed the answer says so, and none is silently empty',
    async ({ given, fault, code }) => {
      // In turn, so that every kind of request fails in some ways; in all of them in `npm run test:deep`.
      const every = sampled(1, 4);
      const turn = FAULTS.findIndex((one) => one.given === given) % every;
      for (const source of sources.filter((_, at) => at % every === turn)) {
        const [method, path] = source.split(' ');
        acme.site.faults.splice(0, Infinity, { match: { method, path }, fault });
        const { snapshot } = await snapshotOf(acme);
        acme.site.faults.splice(0, Infinity);
        const words = TAKEN_PARTS.map((part) => ({
          part,
          word: wordOf(part, snapshot, clean, source),
          needed: needed(clean, part, source),
        }));
        const wrong = words.filter(({ word, needed: isNeeded }) =>
          isNeeded
            ? ![code, 'depends-on-unreadable', 'told inside'].includes(word)
            : !['read', 'depends-on-unreadable', code, ...(isFirstLook(source) ? ['told inside'] : [])].includes(word),
        );
        expect({ source, wrong }).toEqual({ source, wrong: [] });
        expect(words.filter(({ word }) => word === code || word === 'told inside')).not.toEqual([]);
      }
    },
    120_000,
  );
});

/** Refused once, nobody looks with the service account's eyes again. */
const isFirstLook = (source: string): boolean => source.endsWith('/myself');

const needed = (clean: Snapshot, part: TakenPart, source: string): boolean => {
  const reading = clean[part];
  return reading.state === 'read' && reading.sources.includes(source);
};

describe('a snapshot of acme, given a single request that fails', () => {
  test('every one of its requests may fail alone: the snapshot is made, and something says so', async () => {
    const { calls } = await snapshotOf(acme);
    const silent: string[] = [];
    for (const { account, method, path, query, template } of calls) {
      // The n-th call of a template is not the same call each time, so the call is named by its path and query.
      const nth =
        calls
          .filter((call) => call.template === template && call.method === method)
          .findIndex((call) => call.path === path && call.query === query) + 1;
      acme.site.faults.splice(0, Infinity, {
        match: { method, path: template, nth },
        fault: { status: 500 },
        times: 1,
      });
      const { snapshot } = await snapshotOf(acme);
      acme.site.faults.splice(0, Infinity);
      const text = JSON.stringify(TAKEN_PARTS.map((part) => snapshot[part]));
      if (!/"state":"(unreadable|not-seen)"/u.test(text) && !isOptional(template) && !asksItself(template, account))
        silent.push(`${method} ${path}?${query}`);
    }
    expect(silent).toEqual([]);
  }, 120_000);
});

/** Where the service account cannot be asked which requests it may raise, the app is asked about it. */
const asksItself = (template: string, account: string | null): boolean =>
  template.endsWith('/requesttype/permissions/check') && account === acme.settings.accounts.serviceAccount;

/** The list of all projects only saves requests: without it, each workflow is asked who uses it. */
const isOptional = (template: string): boolean => template === '/rest/api/3/project/search';
