import { z } from 'zod';
import { CLOSED_ACCOUNT, namedPersonSchema } from '../../messages/people';
import { addresses } from '../../messages/personal-data';
import type { NamedPerson } from '../../shared/report';
import { eraseFromProse } from './erase-from-prose';
import { named, peopleIn } from './people-in';

/** What is erased: a `closed` account leaves nothing behind; of an `updated` one the names go, and the next audit reads them again. */
export type Erasure = 'closed' | 'updated';

const NAMELESS: Readonly<Record<Erasure, string>> = { closed: 'a closed account', updated: 'an account that changed' };

/**
 * A stored document without a person, and else the same to the byte. Only what is a person by type changes: the account id
 * wherever it stands whole, a name beside it in an object, and the places of sentences that `people` notes. Of documents
 * that note nobody, since an older version wrote them, `eraseFromProse` knows the sentences; `alsoCalled` are
 * the names that other documents give the account.
 */
export function erasePerson(
  document: unknown,
  accountId: string,
  erasure: Erasure = 'closed',
  alsoCalled: readonly string[] = [],
): unknown {
  const names = [...(peopleIn(document).get(accountId) ?? []), ...alsoCalled];
  const person: Erased = {
    accountId,
    nameless: NAMELESS[erasure],
    ids: erasure === 'closed' ? idPattern(accountId) : null,
  };
  return without(eraseFromProse(document, { names, nameless: person.nameless }), person);
}

interface Erased {
  readonly accountId: string;
  /** Stands for each name. */
  readonly nameless: string;
  /** null: the id stays. */
  readonly ids: RegExp | null;
}

/** Our own keys join ids with colons, so one may stand on either side. */
const idPattern = (accountId: string): RegExp =>
  new RegExp(
    `(?<![\\w%-])(?:${[...new Set([accountId, encodeURIComponent(accountId)])].map(literal).join('|')})(?![\\w%-])`,
    'gu',
  );

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

const partSchema = z.looseObject({ people: z.array(namedPersonSchema) });

/** Where `people` notes that a sentence names the account; what is noted of others moves with the text. */
const fromSentences = (part: object, person: Erased): object => {
  if (!('people' in part)) return part;
  const parsed = partSchema.safeParse(part);
  if (!parsed.success) return part;
  const all = parsed.data.people;
  const texts = [...new Set(all.map((one) => JSON.stringify(one.in)))];
  const told = texts.reduce<ToldPart>(
    ({ part: left, people }, path) => {
      const next = fromSentence(
        left,
        all.filter((one) => JSON.stringify(one.in) === path),
        person,
      );
      return { part: next.part, people: [...people, ...next.people] };
    },
    { part, people: [] },
  );
  return { ...told.part, people: told.people };
};

interface ToldPart {
  readonly part: object;
  readonly people: readonly NamedPerson[];
}

/** One piece of a text and what stands for it. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

const fromSentence = (part: object, here: readonly NamedPerson[], { accountId, nameless, ids }: Erased): ToldPart => {
  const path = here[0]?.in ?? [];
  const text = readAt(part, path);
  if (typeof text !== 'string') return { part, people: here };
  const places = here.filter(({ at, name }) => text.startsWith(name, at));
  const isOutside = (edit: Edit): boolean =>
    places.every(({ at, name }) => edit.at + edit.length <= at || edit.at >= at + name.length);
  const edits: readonly Edit[] = [
    ...places
      .filter(({ account }) => account === accountId)
      .map(({ at, name }) => ({ at, length: name.length, by: nameless })),
    ...(ids === null ? [] : [...text.matchAll(ids)])
      .map(({ 0: id, index }) => ({ at: index, length: id.length, by: CLOSED_ACCOUNT }))
      .filter(isOutside),
  ].sort((one, other) => one.at - other.at);
  return {
    part: writeAt(part, path, edited(text, edits)) as object,
    people: here.map((one) => ({
      ...one,
      at: one.at + shiftBefore(edits, one.at),
      name: one.account === accountId ? nameless : one.name,
    })),
  };
};

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((left, { at, length, by }) => left.slice(0, at) + by + left.slice(at + length), text);

const shiftBefore = (edits: readonly Edit[], place: number): number =>
  edits.filter(({ at }) => at < place).reduce((shift, { length, by }) => shift + by.length - length, 0);

/** An address in one row with the id goes with it, however it is spelled. */
const fromText = (text: string, { ids, nameless }: Erased): string => {
  if (ids === null || text.search(ids) === -1) return text;
  return text
    .split('\n')
    .map((row) => (row.search(ids) === -1 ? row : withoutAddress(row, nameless).replace(ids, CLOSED_ACCOUNT)))
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

type Path = NamedPerson['in'];

const isHolder = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;

const readAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isHolder(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);

const writeAt = (value: unknown, [key, ...rest]: Path, text: string): unknown => {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === key ? writeAt(one, rest, text) : one));
  return isHolder(value) ? { ...value, [key]: writeAt(value[key], rest, text) } : value;
};
