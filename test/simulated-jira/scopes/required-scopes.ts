import { JIRA_SCOPES } from './jira-scopes';
import { JSM_SCOPES } from './jsm-scopes';

/** Every operation that the table knows: method and path. */
export const OPERATIONS: readonly string[] = [...Object.keys(JIRA_SCOPES), ...Object.keys(JSM_SCOPES)];

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');
const withSuffix =
  (suffix: string) =>
  (name: string): string =>
    name.split(':').length > 2 ? name : `${name}:${suffix}`;

/**
 * The sets of scopes of which one must be held completely; an empty list means that no scope is needed. Undefined = not
 * an operation of the table.
 */
export const scopeAlternatives = (operation: string): readonly (readonly string[])[] | undefined => {
  const jira = JIRA_SCOPES[operation];
  const row = jira ?? JSM_SCOPES[operation];
  if (!row) return undefined;
  const granular = words(row[1]).map(withSuffix(jira ? 'jira' : 'jira-service-management'));
  return [words(row[0]), granular].filter((set) => set.length > 0);
};

/**
 * Whether an app with these manifest scopes may call the operation: ALL classic or ALL granular ones, never a mixture.
 */
export const scopesAllow = (held: ReadonlySet<string>, operation: string): boolean => {
  const alternatives = scopeAlternatives(operation);
  if (!alternatives) return false;
  return alternatives.length === 0 || alternatives.some((set) => set.every((scope) => held.has(scope)));
};
