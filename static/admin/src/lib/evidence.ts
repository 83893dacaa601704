import { isMessage, type Message } from '../../../../src/shared/message';
import type { Fact } from '../../../../src/shared/report';

/** `effectivePermissions` reads `Effective permissions`; ids such as `BROWSE_PROJECTS` stay as they are. */
export function titleOfFact(name: string): string {
  if (/^[A-Z0-9_.:-]+$/.test(name)) return name;
  const spaced = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Ids stand in the raw evidence, for whoever asks for them; beside them stands what they are the id of. */
export const isIdName = (name: string): boolean => /(?:^id|[a-z]Ids?)$/u.test(name);

/** How a fact is laid out: a line, a list of facts, a table of records, or names with their facts. */
export type Layout =
  | { readonly kind: 'line'; readonly value: string | number | boolean | null | Message }
  | { readonly kind: 'list'; readonly items: readonly Fact[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly FactRecord[] }
  | { readonly kind: 'record'; readonly entries: readonly (readonly [string, Fact])[] };

interface FactRecord {
  readonly [key: string]: Fact;
}

export const isList = (fact: Fact): fact is readonly Fact[] => Array.isArray(fact);
export const isRecord = (fact: Fact): fact is FactRecord =>
  typeof fact === 'object' && fact !== null && !isList(fact) && !isMessage(fact);

/** Members that tell something: what has nothing but ids shows these. */
const shownOf = (names: readonly string[]): readonly string[] => {
  const told = names.filter((name) => !isIdName(name));
  return told.length === 0 ? names : told;
};

/** Widest table that can be read; wider records are shown one by one. */
const mostColumns = 5;

export function layoutOf(fact: Fact): Layout {
  if (isList(fact)) {
    const rows = fact.filter(isRecord);
    const columns = shownOf([...new Set(rows.flatMap((row) => Object.keys(row)))]);
    const isTable =
      fact.length > 1 && rows.length === fact.length && columns.length > 0 && columns.length <= mostColumns;
    return isTable ? { kind: 'table', columns, rows } : { kind: 'list', items: fact };
  }
  return isRecord(fact)
    ? { kind: 'record', entries: shownOf(Object.keys(fact)).map((name) => [name, fact[name] ?? null]) }
    : { kind: 'line', value: fact };
}
