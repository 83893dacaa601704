import { accountIdsIn } from '../../messages/personal-data';
import { CLOSED_ACCOUNT } from '../../messages/people';

/** Members that hold an account id, or a list of some, whatever the id looks like. */
const ID_MEMBERS: ReadonlySet<string> = new Set([
  'account',
  'accountId',
  'accountIds',
  'by',
  'lead',
  'madeBy',
  'owner',
  'recordedBy',
  'serviceAccount',
  'agentTestAccount',
  'customerTestAccount',
]);

/**
 * Account ids in a document, each with the names that stand beside it in an object; for stored JSON and for rows of a
 * roster.
 */
export function peopleIn(document: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const namesOf = (accountId: string): Set<string> => {
    const names = found.get(accountId) ?? new Set<string>();
    found.set(accountId, names);
    return names;
  };
  const note = (ids: readonly string[]): void => ids.filter(isAccountId).forEach((id) => void namesOf(id));
  /** Names of members and most words come again and again. */
  const seen = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && !seen.has(value)) {
      seen.add(value);
      note([...accountIdsIn(value), ...idsInRows(value)]);
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (!Array.isArray(value)) walk(key);
      walk(member);
    }
    note(idsOf(value));
    for (const { accountId, name } of named(value)) namesOf(accountId).add(name);
  };
  walk(document);
  return found;
}

/** As Atlassian bounds them: up to 128 of these signs. */
const isAccountId = (text: string): boolean => /^[\w:-]{1,128}$/u.test(text) && text !== CLOSED_ACCOUNT;

/** Ids that the members of an object say to be those of accounts. */
const idsOf = (value: object): readonly string[] => [
  ...Object.entries(value).flatMap(([key, member]: [string, unknown]) => (ID_MEMBERS.has(key) ? texts(member) : [])),
  ...byType(value),
];

const texts = (member: unknown): readonly string[] =>
  (Array.isArray(member) ? member : [member]).filter((one): one is string => typeof one === 'string');

/** An object of Jira that says by its type or kind that it is an account, and the holder of a permission. */
const byType = (value: {
  readonly type?: unknown;
  readonly kind?: unknown;
  readonly id?: unknown;
  readonly value?: unknown;
}) => [
  ...(value.type === 'account' || value.kind === 'user' ? texts(value.id) : []),
  ...(value.type === 'user' ? texts(value.value) : []),
];

/** Names that an object gives to the account it is about. */
export function named(value: object): readonly { readonly accountId: string; readonly name: string }[] {
  if (!Object.hasOwn(value, 'name') && !Object.hasOwn(value, 'displayName')) return [];
  const of = (keys: readonly string[]): readonly string[] =>
    Object.entries(value).flatMap(([key, text]: [string, unknown]) =>
      keys.includes(key) && typeof text === 'string' && text !== '' ? [text] : [],
    );
  const ids = [...of(['accountId', 'account']), ...byType(value), ...of(['id']).filter(isShaped)];
  return ids.filter(isAccountId).flatMap((accountId) =>
    of(['name', 'displayName'])
      .filter((name) => name !== accountId)
      .map((name) => ({ accountId, name })),
  );
}

const isShaped = (id: string): boolean => accountIdsIn(id).includes(id);

/**
 * Rows of a roster: `line ⇥ address ⇥ id` of a file, `id ⇥ kind and key` of a list, and results as a list of five or
 * six.
 */
const idsInRows = (text: string): readonly string[] => {
  if (!/\t|^\[\d/u.test(text)) return [];
  return text.split('\n').flatMap((row) => {
    const file = /^\d+\t[^\t]*\t([^\t]+)$/u.exec(row);
    const list = /^([^\t]+)\t[pca][01][^\t]*$/u.exec(row);
    return [...(file ?? []).slice(1), ...(list ?? []).slice(1), ...idInResult(row)];
  });
};

const idInResult = (row: string): readonly string[] => {
  if (!row.startsWith('[')) return [];
  try {
    const cells: unknown = JSON.parse(row);
    return Array.isArray(cells) && cells.length >= 5 ? texts(cells[2]) : [];
  } catch {
    return [];
  }
};
