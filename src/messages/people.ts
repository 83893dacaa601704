import { z } from 'zod';
import type { NamedPerson } from '../shared/report';

export const namedPersonSchema = z.object({
  account: z.string(),
  name: z.string(),
  in: z.array(z.union([z.string(), z.number()])),
  at: z.number().int().nonnegative(),
});

/** Beside the texts that name people: whom, and where. Absent: they name nobody, or an older version wrote them. */
export const peopleSchema = z.array(namedPersonSchema).optional();

/** Stands for the id of an account that was closed. No Jira site has such an id. */
export const CLOSED_ACCOUNT = 'closed-account';

/**
 * Keeps people apart from words while sentences are made: `hide` puts a stand-in for each name into what sentences are
 * made of, `tell` puts the names back and notes each place. So nothing looks for a name in a sentence, and no check,
 * remedy or comparison can forget to say that a word is a person.
 */
export interface NamesAside {
  hide<T>(value: T): T;
  /** One finding, change or difference, with `people` where it names any. Paths start there. */
  tell<T extends object>(part: T): T & { readonly people?: NamedPerson[] };
}

/** Private-use characters: Jira shows none, so no name or text of a site looks like a stand-in. */
const STAND_IN = /\uE000(\d+)\uE001/gu;

export const namesAside = (): NamesAside => {
  const people: Omit<NamedPerson, 'in' | 'at'>[] = [];
  const places = new Map<string, string>();
  const standIn = (account: string, name: string): string => {
    const key = JSON.stringify([account, name]);
    const known = places.get(key) ?? `\uE000${people.length}\uE001`;
    if (!places.has(key)) people.push({ account, name });
    places.set(key, known);
    return known;
  };
  const hide = <T>(value: T): T => replaceMembers(value, hide, (object) => nameless(object, standIn));
  const tell = <T extends object>(part: T): T & { readonly people?: NamedPerson[] } => {
    const named: NamedPerson[] = [];
    const fill = (value: unknown, path: NamedPerson['in']): unknown => {
      if (typeof value === 'string')
        return fillText(value, people, ({ account, name, at }) => named.push({ account, name, in: path, at }));
      if (Array.isArray(value)) return value.map((one, index) => fill(one, [...path, index]));
      if (!isPlain(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, member]) => {
          const name = fillText(key, people);
          return [name, fill(member, [...path, name])];
        }),
      );
    };
    const filled = fill(part, []) as T;
    return named.length === 0 ? filled : { ...filled, people: named };
  };
  return { hide, tell };
};

type At = Omit<NamedPerson, 'in'>;

const fillText = (text: string, people: readonly Omit<At, 'at'>[], note?: (person: At) => void): string => {
  let shift = 0;
  return text.replace(STAND_IN, (whole, number: string, at: number) => {
    const person = people[Number(number)];
    if (!person) return whole;
    note?.({ ...person, at: at + shift });
    shift += person.name.length - whole.length;
    return person.name;
  });
};

/**
 * An account, a member of a role, or somebody who is granted a permission. An id that stands for a missing name is
 * none.
 */
const nameless = (object: Plain, standIn: (account: string, name: string) => string): Plain => {
  const { accountId, displayName, type, value, name } = object;
  const isName = (text: unknown, id: string): text is string => typeof text === 'string' && text !== '' && text !== id;
  if (typeof accountId === 'string' && isName(displayName, accountId))
    return { ...object, displayName: standIn(accountId, displayName) };
  if (type === 'user' && typeof value === 'string' && isName(name, value))
    return { ...object, name: standIn(value, name) };
  return object;
};

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The same value where nothing in it changes: a snapshot holds hundreds of workflows, and people in a few places. */
const replaceMembers = <T>(value: T, replace: (member: unknown) => unknown, last: (object: Plain) => Plain): T => {
  if (Array.isArray(value)) {
    const members = value.map(replace);
    return members.every((member, index) => member === value[index]) ? value : (members as T);
  }
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, replace(member)] as const);
  const isSame = entries.every(([key, member]) => member === value[key]);
  return last(isSame ? value : Object.fromEntries(entries)) as T;
};
