import { z } from 'zod';
import { editNamedTexts } from '../../messages/named-texts';
import { CLOSED_ACCOUNT } from '../../messages/people';
import { addresses } from '../../messages/personal-data';
import { eraseFromProse } from './erase-from-prose';
import { named, peopleIn } from './people-in';

/**
 * What is erased: a `closed` account leaves nothing behind; of an `updated` one the names go, and the next audit reads
 * them again.
 */
type Erasure = 'closed' | 'updated';

const NAMELESS: Readonly<Record<Erasure, string>> = { closed: 'a closed account', updated: 'an account that changed' };

/**
 * A stored document without a person, and else the same to the byte. Only what is a person by type changes: the account
 * id wherever it stands whole, a name beside it in an object, and the places of sentences that `people` notes. Of
 * documents that note nobody, since an older version wrote them, `eraseFromProse` knows the sentences; `alsoCalled` are
 * the names that other documents give the account.
 */
export function erasePerson(
  document: unknown,
  accountId: string,
  erasure: Erasure = 'closed',
  alsoCalled: readonly string[] = [],
): unknown {
  const spellings = spellingsOf(accountId);
  const person: Erased = {
    accountId,
    nameless: NAMELESS[erasure],
    ids: erasure === 'closed' ? { spellings, pattern: patternOf(spellings) } : null,
  };
  const names = (): readonly string[] => [...(peopleIn(document).get(accountId) ?? []), ...alsoCalled];
  return without(eraseFromProse(document, { names, nameless: person.nameless }), person);
}

interface Erased {
  readonly accountId: string;
  /** Stands for each name. */
  readonly nameless: string;
  /** null: the id stays. */
  readonly ids: { readonly spellings: readonly string[]; readonly pattern: RegExp } | null;
}

/** Addresses spell a colon in capitals, in small letters, or twice over. */
const spellingsOf = (accountId: string): readonly string[] => [
  ...new Set([':', '%3A', '%3a', '%253A'].map((colon) => accountId.replaceAll(':', colon))),
];

/** Our own keys join ids with colons, so one may stand on either side. */
const patternOf = (spellings: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w%-])(?:${spellings.map(literal).join('|')})(?![\\w%-])`, 'gu');

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

const without = (value: unknown, person: Erased): unknown => {
  if (typeof value === 'string') return fromText(value, person);
  if (Array.isArray(value)) return value.map((one) => without(one, person));
  if (typeof value !== 'object' || value === null) return value;
  const told = fromSentences(value, person);
  const isNamed = named(told).some(({ accountId }) => accountId === person.accountId);
  return Object.fromEntries(
    Object.entries(told).map(([key, member]: [string, unknown]) => [
      fromText(key, person),
      isNamed && (key === 'name' || key === 'displayName') ? person.nameless : without(member, person),
    ]),
  );
};

/** Names where `people` notes them, and the id wherever it stands outside of a name. */
const fromSentences = (part: object, { accountId, nameless, ids }: Erased): object =>
  editNamedTexts(part, (text, places) => [
    ...places
      .filter(({ account }) => account === accountId)
      .map(({ at, name }) => ({ at, length: name.length, by: nameless })),
    ...(ids === null ? [] : [...text.matchAll(ids.pattern)])
      .map(({ 0: id, index }) => ({ at: index, length: id.length, by: CLOSED_ACCOUNT }))
      .filter((edit) => places.every(({ at, name }) => edit.at + edit.length <= at || edit.at >= at + name.length)),
  ]);

/** An address in one row with the id goes with it, however it is spelled. */
const fromText = (text: string, { ids, nameless }: Erased): string => {
  // Almost every text has no id in it, and a plain look tells so much quicker than the pattern.
  if (ids === null || !ids.spellings.some((id) => text.includes(id))) return text;
  const { pattern } = ids;
  return text
    .split('\n')
    .map((row) => (row.search(pattern) === -1 ? row : withoutAddress(row, nameless).replace(pattern, CLOSED_ACCOUNT)))
    .join('\n');
};

const withoutAddress = (row: string, nameless: string): string => {
  const cell = (text: unknown): unknown => (typeof text === 'string' && /[@＠﹫]/u.test(text) ? nameless : text);
  if (row.includes('\t')) return row.split('\t').map(cell).join('\t');
  const list = listIn(row);
  return list ? JSON.stringify(list.map(cell)) : row.replace(addresses(), nameless);
};

/** A row that is a list; null: it is none. */
const listIn = (row: string): readonly unknown[] | null => {
  if (!row.startsWith('[')) return null;
  try {
    return z.array(z.unknown()).parse(JSON.parse(row));
  } catch {
    return null;
  }
};
