import { storageLimits } from './limits';
import type { JsonValue } from './wire';

/** One stored value with the times the platform keeps beside it (epoch milliseconds). */
export interface Row {
  readonly key: string;
  readonly value: JsonValue;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt?: number | undefined;
}

interface Past {
  readonly row: Row | undefined;
  readonly until: number;
}

/**
 * One name space of values. Reads by key are strictly consistent; `asQueriesSeeIt` answers from the past,
 * because queries of Forge storage are eventually consistent (storage-reference/kvs, "data consistency").
 */
export class Table {
  private readonly rows = new Map<string, Row>();
  private readonly past = new Map<string, readonly Past[]>();
  private sortedKeys: string[] = [];
  private sorted = true;

  get(key: string, now: number): Row | undefined {
    const row = this.rows.get(key);
    if (row?.expiresAt !== undefined && row.expiresAt + storageLimits.expiredReadableMs <= now) {
      this.rows.delete(key);
      return undefined;
    }
    return row;
  }

  /** Writes or, without a row, deletes; remembers what was there before. */
  put(key: string, row: Row | undefined, now: number, lagMs: number): void {
    const before = this.rows.get(key);
    if (lagMs > 0) {
      const remembered = (this.past.get(key) ?? []).filter((version) => version.until > now - lagMs);
      this.past.set(key, [...remembered, { row: before, until: now }]);
    }
    if (row === undefined) this.rows.delete(key);
    else this.rows.set(key, row);
    if (before === undefined && row !== undefined) this.remember(key);
  }

  /** The rows a query made now would see, in the order of their keys. */
  *asQueriesSeeIt(now: number, lagMs: number, from = ''): Generator<Row> {
    this.sort();
    for (let index = this.firstFrom(from); index < this.sortedKeys.length; index += 1) {
      const row = this.seen(this.sortedKeys[index] ?? '', now, lagMs);
      if (row !== undefined) yield row;
    }
  }

  /** Every row as it is now, for inspection by tests and for saving. */
  all(): readonly Row[] {
    return [...this.rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  private seen(key: string, now: number, lagMs: number): Row | undefined {
    const old = (this.past.get(key) ?? []).find((version) => version.until > now - lagMs);
    return old === undefined ? this.get(key, now) : old.row;
  }

  private remember(key: string): void {
    this.sortedKeys.push(key);
    this.sorted = false;
  }

  private sort(): void {
    if (this.sorted) return;
    this.sortedKeys = [...new Set(this.sortedKeys)].filter((key) => this.rows.has(key) || this.past.has(key)).sort();
    this.sorted = true;
  }

  private firstFrom(key: string): number {
    let low = 0;
    let high = this.sortedKeys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sortedKeys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
