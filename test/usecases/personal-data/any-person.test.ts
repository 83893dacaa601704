import fc from 'fast-check';
import { erasePerson } from '../../../src/usecases/personal-data/erase-person';
import { peopleIn } from '../../../src/usecases/personal-data/people-in';
import { documentsAbout, type SomePerson, type SomePlace } from './documents-about';
import { sampled } from '../../deep';

const PEOPLE = sampled(20_000, 300);

/** Words that our settings, keys, plans, verdicts, sentences and status names are made of, and what trips a pattern. */
const WORDS = [
  'bot',
  'IT',
  'go',
  'no-go',
  'moveworks',
  'Resolved',
  'pass',
  'fail',
  'Account',
  'account',
  'user',
  'a',
  'ا',
  '健',
  'project-role',
  'add-role-actor',
  'Helpdesk Crew',
  'closed-account',
  'a closed account',
  'an account that changed',
  'role',
  'of',
  'customers',
  'in-place',
  'true',
  'null',
  '10000',
  'IT workflows',
  'is not in role',
  '"',
  '""',
  'Add',
  'O"Brien "Bob"',
  "O'Brien",
  'A. (Ann) [IT]+',
  '$& $1 .*',
  '\\',
  'ليلى',
  'שלום',
  '\u202Eevil\u202C',
  'a\tb',
  'a\nb',
  '{}',
  '<b>Ann</b>',
  '\uE0000\uE001',
  '__proto__',
  'constructor',
  '🙂',
  'Ann, Ben',
  'with "IT"',
  'Resolve screen',
  'Open',
  'not granted',
  'names of people',
];
const name = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const accountId = fc
  .oneof(
    hex(24),
    hex(32),
    fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.uuid()).map(([site, uuid]) => `${site}:${uuid}`),
    fc
      .tuple(fc.integer({ min: 10, max: 999_999 }), fc.stringMatching(/^[a-z][\w-]{5,30}$/))
      .map(([site, text]) => `${site}:${text}`),
    fc.tuple(hex(8), fc.integer({ min: 1 })).map(([desk, customer]) => `qm:${desk}:${customer}`),
    hex(24).map((id) => id.toUpperCase()),
    fc.uuid().map((uuid) => `557058:${uuid.toUpperCase()}`),
  )
  .filter((id) => !/^\d+$/u.test(id));
const address = fc.constantFrom(
  'ada@acme.example',
  '"ada lovelace"@acme.example',
  'ada@intranet',
  'ada＠acme.example',
  'ADA+it@ACME.example',
  "o'brien@acme.example",
  'ada@[192.0.2.1]',
  'mailto:ada@acme.example',
  '<ada@acme.example>',
);
const person: fc.Arbitrary<SomePerson> = fc
  .record({ accountId, name, address })
  .filter((one) => one.name !== one.accountId);
const place: fc.Arbitrary<SomePlace> = fc.record({
  as: fc.constantFrom('serviceAccount', 'agentTestAccount', 'customerTestAccount', 'somebody else'),
  isActive: fc.boolean(),
  isInRole: fc.boolean(),
  isGranted: fc.boolean(),
  hasAll: fc.boolean(),
});

/** Ids of a plan come from its content, the account among it; they are no trace, and stay as they were. */
const withIdsOf = (made: string, stands: string): string => {
  const idsOf = (text: string): readonly string[] => {
    const plan = JSON.parse(text) as { readonly id: string; readonly changes: readonly { readonly id: string }[] };
    return [plan.id, ...plan.changes.map(({ id }) => id)];
  };
  const wanted = idsOf(stands);
  return idsOf(made).reduce((text, id, at) => text.replaceAll(id, wanted[at] ?? id), made);
};

const erased = (documents: Readonly<Record<string, unknown>>, id: string, erasure: 'closed' | 'updated') =>
  Object.fromEntries(
    Object.entries(documents).map(([sort, document]) => [sort, JSON.stringify(erasePerson(document, id, erasure))]),
  );

const asTexts = (documents: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(documents).map(([sort, document]) => [sort, JSON.stringify(document)]));

const CLOSED = { accountId: 'closed-account', name: 'a closed account', address: 'a closed account' };
const closedOnes = new Map<string, Readonly<Record<string, string>>>();

/** There are few places, so these are made once. */
const documentsOfClosed = (where: SomePlace, others: string): Readonly<Record<string, string>> => {
  const key = JSON.stringify([where, others]);
  const known = closedOnes.get(key) ?? asTexts(documentsAbout(CLOSED, where, others));
  closedOnes.set(key, known);
  return known;
};

const SORTS_WITH_IDS = [
  'settings',
  'plan',
  'comparison',
  'journal',
  'act',
  'risks',
  'gaps',
  'event',
  'file',
  'list',
  'result',
];

test(`any of ${PEOPLE} people in any place is told of, and erased without a trace and without another byte`, () => {
  let looked = 0;
  fc.assert(
    fc.property(
      person,
      place,
      fc.constantFrom('IT', 'Ann Lee', 'bot', 'a', 'a closed account'),
      (who, where, others) => {
        const documents = documentsAbout(who, where, others);
        const told = Object.entries(documents).filter(([, document]) => peopleIn(document).has(who.accountId));
        expect(told.map(([sort]) => sort)).toEqual(expect.arrayContaining(SORTS_WITH_IDS));
        const left = erased(documents, who.accountId, 'closed');
        const { plan, ...rest } = documentsOfClosed(where, others);
        expect(left).toEqual({ ...rest, plan: withIdsOf(plan ?? '', left['plan'] ?? '') });
        expect(Object.values(left).filter((text) => text.includes(who.accountId))).toEqual([]);
        looked += 1;
        if (looked % 8 === 0)
          expect(erased(documents, who.accountId, 'updated')).toEqual(
            asTexts(documentsAbout({ ...who, name: 'an account that changed' }, where, others)),
          );
      },
    ),
    { numRuns: PEOPLE, seed: 13 },
  );
  expect(looked).toBe(PEOPLE);
});
