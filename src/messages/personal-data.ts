/**
 * What tells of a person in a text that nobody typed: the one pattern of an address and those of account ids. An id of
 * any other shape is known only where a field says that it is one.
 */

/** With a local part in quotes, with a full-width @, without a dot: whatever a person may have written. */
export const addresses = (): RegExp =>
  /(?:"[^"\n\t]+"|[^\s"'`<>(),;:[\]{}@＠﹫]+)[@＠﹫](?:\[[^\s\]]+\]|[^\s"'`<>(),;:[\]{}@＠﹫]*[^\s"'`<>(),;:.!?[\]{}@＠﹫])/gu;

const UUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
const HEXADECIMAL = '[0-9a-f]{24}|[0-9a-f]{32}';
const PORTAL_ONLY = 'qm:[\\w-]+(?::[\\w-]+)+';
const whole = (shapes: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w:-])(?:${shapes.join('|')})(?![\\w:-])`, 'giu');

/** `ari:cloud:identity::user/<account id>`, as events and rules spell a person. */
const inUri = (): RegExp => /(?<=\bari:cloud:identity:[\w-]*:user\/)[\w:-]+/giu;

const SURELY_AN_ID = whole([HEXADECIMAL, `\\d{1,10}:${UUID}`, PORTAL_ONLY]);
/** Shorter than any id: most texts of a document, which are then not looked at. */
const SHORTEST = 'qm:1:1'.length;

/**
 * Account ids by what no other id looks like, for what is told to Atlassian: a time of day, a digest or a UUID is none.
 */
export const accountIdsIn = (text: string): readonly string[] =>
  text.length < SHORTEST
    ? []
    : [...new Set([...text.matchAll(inUri()), ...text.matchAll(SURELY_AN_ID)].map(([id]) => id))];

/** Whatever may be an account id, for texts that leave the company: better one word too many than one id. */
export const withoutAccountIds = (text: string, instead: (id: string) => string): string =>
  text
    .replace(inUri(), instead)
    .replace(whole([HEXADECIMAL, '\\d{1,10}:(?=[\\w-]*[a-z])[\\w-]{4,100}', PORTAL_ONLY]), instead);
