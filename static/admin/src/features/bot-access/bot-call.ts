import type { BotRoute } from '../../../../../src/shared/bot-preview-contract';

/** A call of the door as it goes out: `path` percent-encoded, `query` by name. */
export interface BotCall {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** RFC 3986: all but letters, digits and `-._~`, which is how a signed call has to be written. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** Puts what was typed into a route; values that are empty are left out of the query. */
export function callOf({ path, inputs }: BotRoute, typed: Readonly<Record<string, string>>): BotCall {
  const valueOf = (name: string): string => (typed[name] ?? '').trim();
  const query = inputs
    .filter(({ name, place }) => place === 'query' && valueOf(name) !== '')
    .map(({ name }) => [name, valueOf(name)] as const);
  return {
    path: path.replace(/\{([^}]+)\}/gu, (_all, name: string) => encoded(valueOf(name))),
    query: Object.fromEntries(query),
  };
}

/** The names of what a route needs and nobody typed. */
export const missingIn = ({ inputs }: BotRoute, typed: Readonly<Record<string, string>>): readonly string[] =>
  inputs.filter(({ name, isRequired }) => isRequired && (typed[name] ?? '').trim() === '').map(({ name }) => name);

/** `a=1&b=2`, sorted as a signature wants it; empty without a query. */
export const queryText = (query: BotCall['query']): string =>
  Object.entries(query)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');

/** JSON with line breaks; text of another kind, or cut off, as it is. */
export function prettyBody(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
