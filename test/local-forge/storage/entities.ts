import type { EntityDefinition } from '../manifest';
import { attribute, holds, passes } from './conditions';
import { checkQueryLimit } from './limits';
import { refused } from './storage-error';
import type { Row, Table } from './table';
import type { EntityQueryBody, JsonValue } from './wire';

const fits: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  float: (value) => typeof value === 'number',
  integer: (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647,
  any: () => true,
};

/** Refuses an entity whose attributes are not those of the manifest (storage-reference/entities). */
export function checkEntity(definition: EntityDefinition, value: JsonValue): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw refused(`An entity ${definition.name} is an object.`);
  for (const [name, content] of Object.entries(value as Readonly<Record<string, JsonValue>>)) {
    const type = definition.attributes[name]?.type;
    if (type === undefined) throw refused(`The entity ${definition.name} has no attribute ${name}.`);
    if (fits[type]?.(content) !== true)
      throw refused(`The attribute ${name} of ${definition.name} is of type ${type}.`);
  }
}

interface Shape {
  readonly partition: readonly string[];
  readonly range: string | undefined;
}

function shapeOf(definition: EntityDefinition, indexName: string): Shape {
  const index = definition.indexes.find((candidate) => candidate.name === indexName);
  if (index === undefined) throw refused(`The entity ${definition.name} has no index ${indexName}.`);
  return { partition: index.partition, range: index.range[0] };
}

function order(shape: Shape, a: Row, b: Row): number {
  const left = shape.range === undefined ? a.key : attribute(a.value, shape.range);
  const right = shape.range === undefined ? b.key : attribute(b.value, shape.range);
  if (left !== right) return (left ?? '') < (right ?? '') ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function belongs(shape: Shape, query: EntityQueryBody, { value }: Row): boolean {
  const inPartition = shape.partition.every((name, position) => attribute(value, name) === query.partition?.[position]);
  if (!inPartition) return false;
  const ranged = shape.range === undefined ? undefined : attribute(value, shape.range);
  if (shape.range !== undefined && ranged === undefined) return false;
  return query.range === undefined || holds(query.range, ranged);
}

/** One page of an index, as a query made now sees it. A cursor is a place in that page's order and must not be kept. */
export function queryEntities(
  table: Table,
  definition: EntityDefinition,
  query: EntityQueryBody,
  seen: { readonly now: number; readonly lagMs: number },
): { readonly rows: readonly Row[]; readonly cursor: string | undefined } {
  const limit = checkQueryLimit(query.limit);
  const shape = shapeOf(definition, query.indexName);
  if (shape.partition.length !== (query.partition?.length ?? 0))
    throw refused(`The index ${query.indexName} needs a value for each of: ${shape.partition.join(', ')}.`);
  if (query.range !== undefined && shape.range === undefined)
    throw refused(`The index ${query.indexName} has no range.`);
  const direction = query.sort === 'DESC' ? -1 : 1;
  const ordered = [...table.asQueriesSeeIt(seen.now, seen.lagMs)]
    .filter((row) => belongs(shape, query, row))
    .sort((a, b) => direction * order(shape, a, b));
  const start = query.cursor === undefined ? 0 : ordered.findIndex((row) => row.key === decode(query.cursor ?? '')) + 1;
  const page = ordered.slice(start, start + limit);
  const last = page.at(-1);
  const more = start + limit < ordered.length && last !== undefined;
  return { rows: page.filter((row) => passes(query.filters, row.value)), cursor: more ? encode(last.key) : undefined };
}

/** A cursor that says nothing to its reader. */
export const encode = (key: string): string => Buffer.from(key).toString('base64url');
/** The key a cursor was made from. */
export const decode = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();
