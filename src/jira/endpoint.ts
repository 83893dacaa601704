/** Names between braces in a path template: `'/project/{key}/role/{id}'` gives `'key' | 'id'`. */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

type QueryValue = string | number | boolean;
type Query = Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;

/** Where a request goes. The template is what logs and messages name; the path holds ids and is never shown. */
export interface Endpoint {
  /** As Atlassian documents it, `/rest/api/3/project/{projectIdOrKey}`. */
  readonly template: string;
  /** Encoded, with the query string. */
  readonly path: string;
}

const filled = (name: string, value: string | undefined): string => {
  // An id of dots would climb out of its segment, and an empty one would call the collection instead of the member.
  if (value === undefined || /^\.*$/.test(value))
    throw new RangeError(`The path parameter ${name} is empty or made of dots.`);
  return encodeURIComponent(value);
};

const queryString = (query: Query): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
};

/**
 * Builds one endpoint; every parameter is encoded here and nowhere else. A list in the query repeats its name, as Jira
 * expects (a comma list is one value to it).
 * @throws RangeError for a path parameter that is empty or made of dots.
 */
export const endpoint = <T extends string>(
  template: T,
  params: Readonly<Record<Names<T>, string>>,
  query: Query = {},
): Endpoint => {
  const values: Readonly<Record<string, string>> = params;
  return {
    template,
    path: template.replace(/\{(\w+)\}/g, (_, name: string) => filled(name, values[name])) + queryString(query),
  };
};
