/** As Atlassian spells account ids: 24 hexadecimal digits, `number:uuid`, or `qm:…` of a portal-only customer. */
const ACCOUNT_ID =
  /(?<![\w:-])(?:[0-9a-f]{24}|\d{1,10}:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|qm:[\w-]+(?::[\w-]+)+)(?![\w:-])/gu;

/** Account ids in a document, each with the names that stand beside it in an object; for stored JSON and for lines of text. */
export function peopleIn(document: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const namesOf = (accountId: string): Set<string> => {
    const names = found.get(accountId) ?? new Set<string>();
    found.set(accountId, names);
    return names;
  };
  const walk = (value: unknown): void => {
    if (typeof value === 'string') for (const [accountId] of value.matchAll(ACCOUNT_ID)) namesOf(accountId);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (!Array.isArray(value)) walk(key);
      walk(member);
    }
    for (const { accountId, name } of named(value)) namesOf(accountId).add(name);
  };
  walk(document);
  return found;
}

/** Names that an object gives to whom it is about. */
export function named(value: object): readonly { readonly accountId: string; readonly name: string }[] {
  const texts = (keys: readonly string[]): readonly string[] =>
    Object.entries(value).flatMap(([key, text]: [string, unknown]) =>
      keys.includes(key) && typeof text === 'string' && text !== '' ? [text] : [],
    );
  const ids = texts(['id', 'accountId']).filter((text) => text.replace(ACCOUNT_ID, '') === '');
  return ids.flatMap((accountId) =>
    texts(['name', 'displayName'])
      .filter((name) => name !== accountId)
      .map((name) => ({ accountId, name })),
  );
}
