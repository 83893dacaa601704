import type { EntityDefinition } from '../manifest';
import type { HostClock } from '../clock';
import { checkEntity, queryEntities, encode, decode } from './entities';
import { bytesOf, checkKey, checkQueryLimit, checkValue, expiryOf, storageLimits } from './limits';
import { passes } from './conditions';
import { refused, StorageError } from './storage-error';
import { Table } from './table';
import type { Row } from './table';
import type { EntityQueryBody, Filters, JsonValue, QueryBody, SetBody, TransactionBody } from './wire';

export type Space = 'values' | 'secrets' | `entity:${string}`;

/** What the app has read and written, in units of 10 KB and in bytes, as the platform bills it. */
export interface StorageUse {
  requests: number;
  readUnits: number;
  writeUnits: number;
  writtenBytes: number;
}

/** The storage of one installation, with the limits and the consistency of Forge storage. */
export class Storage {
  readonly use: StorageUse = { requests: 0, readUnits: 0, writeUnits: 0, writtenBytes: 0 };
  private readonly tables = new Map<Space, Table>();

  constructor(
    private readonly clock: HostClock,
    private readonly entities: readonly EntityDefinition[],
    private readonly queryLagMs: number,
  ) {}

  /** The table of a name space; an entity must be declared in the manifest. */
  table(space: Space): Table {
    if (space.startsWith('entity:')) this.definition(space.slice('entity:'.length));
    const table = this.tables.get(space) ?? new Table();
    this.tables.set(space, table);
    return table;
  }

  spaces(): readonly Space[] {
    return [...this.tables.keys()];
  }

  get(space: Space, key: string): Row {
    checkKey(key);
    const row = this.table(space).get(key, this.clock.now());
    this.use.readUnits += row === undefined ? 1 : units(row.value);
    if (row === undefined) throw new StorageError(404, 'KEY_NOT_FOUND', 'There is no value under this key.');
    return row;
  }

  /** Writes a value; answers with what the caller asked to get back. */
  set(space: Space, { key, value, options }: SetBody): { readonly previous: Row | undefined; readonly latest: Row } {
    checkKey(key);
    this.checkContent(space, value);
    const now = this.clock.now();
    const previous = this.table(space).get(key, now);
    // An expired value counts until the platform has removed it: a time to live does not make a lease.
    if (options?.keyPolicy === 'FAIL_IF_EXISTS' && previous !== undefined)
      throw new StorageError(409, 'KEY_CONFLICT', 'The key already exists.');
    const latest = {
      key,
      value,
      createdAt: previous?.createdAt ?? now,
      updatedAt: now,
      expiresAt: expiryOf(options?.ttl, now),
    };
    this.use.writeUnits += units(value);
    this.use.writtenBytes += bytesOf(value);
    this.table(space).put(key, latest, now, this.queryLagMs);
    return { previous, latest };
  }

  delete(space: Space, key: string): void {
    checkKey(key);
    const now = this.clock.now();
    const exists = this.table(space).get(key, now) !== undefined;
    this.use.writeUnits += 1;
    if (!exists) throw new StorageError(404, 'KEY_NOT_FOUND', 'There is no value under this key.');
    this.table(space).put(key, undefined, now, this.queryLagMs);
  }

  query(query: QueryBody): { readonly rows: readonly Row[]; readonly cursor: string | undefined } {
    const limit = checkQueryLimit(query.limit);
    const where = query.where?.[0];
    if (where !== undefined && where.condition !== 'BEGINS_WITH')
      throw refused('A key can only be queried by its beginning.');
    const prefix = typeof where?.values[0] === 'string' ? where.values[0] : '';
    const after = query.after === undefined ? undefined : decode(query.after);
    const rows: Row[] = [];
    for (const row of this.table('values').asQueriesSeeIt(this.clock.now(), this.queryLagMs, after ?? prefix)) {
      if (!row.key.startsWith(prefix)) break;
      if (after !== undefined && row.key <= after) continue;
      rows.push(row);
      if (rows.length > limit) break;
    }
    const page = rows.slice(0, limit);
    this.countRead(page);
    return { rows: page, cursor: rows.length > limit ? encode(page.at(-1)?.key ?? '') : undefined };
  }

  queryEntities(query: EntityQueryBody): { readonly rows: readonly Row[]; readonly cursor: string | undefined } {
    const definition = this.definition(query.entityName);
    const answer = queryEntities(this.table(`entity:${query.entityName}`), definition, query, {
      now: this.clock.now(),
      lagMs: this.queryLagMs,
    });
    this.countRead(answer.rows);
    return answer;
  }

  /** All or nothing: every condition is checked and every value validated before the first write. */
  transact({ set = [], delete: deleted = [], check = [] }: TransactionBody): void {
    for (const { key, entityName, conditions } of [...set, ...deleted, ...check])
      this.checkCondition(key, entityName, conditions);
    for (const { entityName, value } of set) this.checkContent(spaceOf(entityName), value);
    for (const { entityName, ...body } of set) this.set(spaceOf(entityName), body);
    for (const { key, entityName } of deleted) {
      if (this.table(spaceOf(entityName)).get(key, this.clock.now()) !== undefined)
        this.delete(spaceOf(entityName), key);
    }
  }

  private checkCondition(key: string, entityName: string | undefined, conditions: Filters | undefined): void {
    if (conditions === undefined) return;
    if (entityName === undefined) throw refused('Conditions need an entity name.');
    const row = this.table(spaceOf(entityName)).get(key, this.clock.now());
    if (!passes(conditions, row?.value))
      throw new StorageError(409, 'CONDITION_CHECK_FAILED', 'A condition of the transaction does not hold.');
  }

  private checkContent(space: Space, value: JsonValue): void {
    checkValue(value, space === 'secrets' ? storageLimits.secretBytes : storageLimits.valueBytes);
    if (space.startsWith('entity:')) checkEntity(this.definition(space.slice('entity:'.length)), value);
  }

  private definition(name: string): EntityDefinition {
    const found = this.entities.find((entity) => entity.name === name);
    if (found === undefined) throw refused(`The manifest declares no entity ${name}.`);
    return found;
  }

  private countRead(rows: readonly Row[]): void {
    this.use.readUnits += rows.reduce((sum, row) => sum + units(row.value), rows.length === 0 ? 1 : 0);
  }
}

/** The name space of a plain value or of an entity. */
export const spaceOf = (entityName: string | undefined): Space =>
  entityName === undefined ? 'values' : `entity:${entityName}`;

const units = (value: JsonValue): number => Math.max(1, Math.ceil(bytesOf(value) / storageLimits.unitBytes));
