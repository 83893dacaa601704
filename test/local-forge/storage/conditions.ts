import { refused } from './storage-error';
import type { Condition, Filters, JsonValue } from './wire';

type Ordered = string | number;
const isOrdered = (value: JsonValue | undefined): value is Ordered =>
  typeof value === 'string' || typeof value === 'number';
const compare = (a: Ordered, b: Ordered): number => (typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : Number.NaN);

function contains(value: JsonValue | undefined, wanted: JsonValue | undefined): boolean {
  if (typeof value === 'string' && typeof wanted === 'string') return value.includes(wanted);
  return Array.isArray(value) && value.some((item) => item === wanted);
}

/** Whether a stored attribute satisfies one condition of a query, a filter or a transaction. */
export function holds({ condition, values }: Condition, value: JsonValue | undefined): boolean {
  const [first, second] = values;
  const against = (test: (difference: number) => boolean): boolean =>
    isOrdered(value) && isOrdered(first) && test(compare(value, first));
  switch (condition) {
    case 'EXISTS':
      return value !== undefined;
    case 'NOT_EXISTS':
      return value === undefined;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'BEGINS_WITH':
      return typeof value === 'string' && typeof first === 'string' && value.startsWith(first);
    case 'CONTAINS':
      return contains(value, first);
    case 'NOT_CONTAINS':
      return !contains(value, first);
    case 'GREATER_THAN':
      return against((difference) => difference > 0);
    case 'GREATER_THAN_EQUAL_TO':
      return against((difference) => difference >= 0);
    case 'LESS_THAN':
      return against((difference) => difference < 0);
    case 'LESS_THAN_EQUAL_TO':
      return against((difference) => difference <= 0);
    case 'BETWEEN':
      return (
        against((difference) => difference >= 0) && isOrdered(value) && isOrdered(second) && compare(value, second) <= 0
      );
  }
}

/** An attribute of a stored entity; undefined where it has none. */
export function attribute(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return (value as Readonly<Record<string, JsonValue>>)[name];
}

/** Whether a stored value passes the filters; a filter without a condition is refused. */
export function passes(filters: Filters | undefined, value: JsonValue | undefined): boolean {
  if (filters === undefined) return true;
  if ((filters.and?.length ?? 0) + (filters.or?.length ?? 0) === 0)
    throw refused('Conditions need at least one member.');
  const test = (filter: Condition & { readonly property: string }): boolean =>
    holds(filter, attribute(value, filter.property));
  return (filters.and?.every(test) ?? true) && (filters.or?.some(test) ?? true);
}
