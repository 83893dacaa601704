type Groups<T> = Map<unknown, T[]>;
interface Cached<T> { length: number; byKey: Map<string, Groups<T>> }

/**
 * Finds objects of the state by one of their members without walking the list each time: 50,000 people are read once.
 * The site forgets everything after each write; a list whose length changed is read again in any case.
 */
export class Lookup {
  private cached = new WeakMap<readonly object[], Cached<unknown>>();
  private derived = new Map<string, unknown>();

  /** All objects whose member has the value. */
  all<T extends object, K extends keyof T & string>(items: readonly T[], key: K, value: T[K]): readonly T[] {
    return this.groups(items, key).get(value) ?? [];
  }

  /** The first object whose member has the value. */
  one<T extends object, K extends keyof T & string>(items: readonly T[], key: K, value: T[K]): T | undefined {
    return this.all(items, key, value)[0];
  }

  /** Anything else that is costly to derive, computed once between two writes. */
  derive<T>(name: string, compute: () => T): T {
    if (!this.derived.has(name)) this.derived.set(name, compute());
    return this.derived.get(name) as T;
  }

  /** To be called after every change of the state. */
  forget(): void {
    this.cached = new WeakMap();
    this.derived = new Map();
  }

  private groups<T extends object, K extends keyof T & string>(items: readonly T[], key: K): Groups<T> {
    let cached = this.cached.get(items) as Cached<T> | undefined;
    if (cached?.length !== items.length) {
      cached = { length: items.length, byKey: new Map() };
      this.cached.set(items, cached as Cached<unknown>);
    }
    const known = cached.byKey.get(key);
    if (known) return known;
    const groups: Groups<T> = new Map();
    for (const item of items) {
      const group = groups.get(item[key]);
      if (group) group.push(item);
      else groups.set(item[key], [item]);
    }
    cached.byKey.set(key, groups);
    return groups;
  }
}
