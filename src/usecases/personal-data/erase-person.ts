import { peopleIn } from './people-in';

/** What is erased: a `closed` account leaves nothing behind; of an `updated` one the names go, and the next audit reads them anew. */
export type Erasure = 'closed' | 'updated';

/** Stands for the id of whoever had an account. */
export const CLOSED_ACCOUNT = 'closed-account';
const NAMELESS: Readonly<Record<Erasure, string>> = { closed: 'a closed account', updated: 'an account that changed' };

const ADDRESS = /[^\s"',;<>[\]]+@[^\s"',;<>[\]]+/gu;

/**
 * A stored document without a person: each place of the account id says `closed-account`, and each of the names that stand
 * beside it in an object of the document `a closed account`. An address in one line with the id goes with it. `alsoCalled`
 * are names that other documents give the account: where the id is not told, they count in `account "…"` alone, as they may
 * be those of a role or a status, too.
 */
export function erasePerson(
  document: unknown,
  accountId: string,
  erasure: Erasure = 'closed',
  alsoCalled: readonly string[] = [],
): unknown {
  const here = peopleIn(document).get(accountId);
  const names = [...new Set([...(here ?? []), ...alsoCalled])].sort((one, other) => other.length - one.length);
  const idPattern = wholeWords([accountId, encodeURIComponent(accountId)]);
  const namePattern = names.length === 0 ? null : here ? wholeWords(names) : asAccount(names);
  const inLine = (line: string): string => {
    const nameless = namePattern === null ? line : line.replace(namePattern, NAMELESS[erasure]);
    if (erasure === 'updated' || nameless.search(idPattern) === -1) return nameless;
    return nameless.replace(ADDRESS, NAMELESS.closed).replace(idPattern, CLOSED_ACCOUNT);
  };
  const inText = (text: string): string => text.split('\n').map(inLine).join('\n');
  const without = (value: unknown): unknown => {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return value.map(without);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [inText(key), without(member)]));
  };
  return without(document);
}

/** A short name must not be cut out of a longer word. */
const wholeWords = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.map(literal).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');

const asAccount = (names: readonly string[]): RegExp =>
  new RegExp(`(?<=account ")(?:${names.map(literal).join('|')})(?=")`, 'giu');

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
