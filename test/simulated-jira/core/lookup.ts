interface Indexed {
  seen: object[];
  byKey: Map<string, Map<unknown, object[]>>;
  isChecked: boolean;
}
interface Derived {
  value: unknown;
  stamp: unknown;
}
type Fold = (value: unknown) => unknown;

const asIs: Fold = (value) => value;
const lowerCase: Fold = (value) => (typeof value === 'string' ? value.toLowerCase() : value);

/**
 * Finds objects of the state by one of their members without walking the list each time: 50,000 people are read once.
 * After a write (`recheck`) a list that only grew is read from where it grew; any other change reads it anew. Members
 * that are looked up by never change in place; whoever changes one by hand calls `forget`.
 */
export class Lookup {
  private indexed = new WeakMap<readonly object[], Indexed>();
  private stale: Indexed[] = [];
  private derived = new Map<string, Derived>();

  /** All objects whose member has the value. */
  all<T extends object, K extends keyof T & string>(items: readonly T[], key: K, value: T[K]): readonly T[] {
    return (this.groups(items, key, asIs).get(value) ?? []) as T[];
  }

  /** The first object whose member has the value. */
  one<T extends object, K extends keyof T & string>(items: readonly T[], key: K, value: T[K]): T | undefined {
    return this.all(items, key, value)[0];
  }

  /** The first object whose text has the value, upper and lower case being the same. */
  oneIgnoringCase<T extends object, K extends keyof T & string>(
    items: readonly T[],
    key: K,
    value: string,
  ): T | undefined {
    return (this.groups(items, key, lowerCase).get(value.toLowerCase()) as T[] | undefined)?.[0];
  }

  /**
   * Anything else that is costly to derive, kept until the next write; with a stamp it outlives writes as long as the
   * stamp is the same.
   */
  derive<T>(name: string, compute: () => T, stamp?: unknown): T {
    const known = this.derived.get(name);
    if (known && known.stamp === stamp) return known.value as T;
    const value = compute();
    this.derived.set(name, { value, stamp });
    return value;
  }

  /** To be called after every write. */
  recheck(): void {
    for (const indexed of this.stale) indexed.isChecked = false;
    this.stale = [];
    for (const [name, { stamp }] of this.derived) if (stamp === undefined) this.derived.delete(name);
  }

  /** Forgets everything. */
  forget(): void {
    this.indexed = new WeakMap();
    this.stale = [];
    this.derived.clear();
  }

  private groups(items: readonly object[], key: string, fold: Fold): Map<unknown, object[]> {
    const indexed = this.upToDate(items);
    const name = fold === asIs ? key : `${key} in lower case`;
    const known = indexed.byKey.get(name);
    if (known) return known;
    const groups = new Map<unknown, object[]>();
    for (const item of items) put(groups, fold(member(item, key)), item);
    indexed.byKey.set(name, groups);
    return groups;
  }

  private upToDate(items: readonly object[]): Indexed {
    const indexed = this.indexed.get(items);
    if (indexed?.isChecked && indexed.seen.length === items.length) return indexed;
    const isGrown =
      indexed !== undefined &&
      indexed.seen.length <= items.length &&
      indexed.seen.every((item, index) => item === items[index]);
    const next = isGrown ? indexed : { seen: [], byKey: new Map<string, Map<unknown, object[]>>(), isChecked: true };
    for (const item of items.slice(next.seen.length)) {
      next.seen.push(item);
      for (const [name, groups] of next.byKey)
        put(
          groups,
          name.endsWith(' in lower case')
            ? lowerCase(member(item, name.replace(/ in lower case$/, '')))
            : member(item, name),
          item,
        );
    }
    next.isChecked = true;
    this.indexed.set(items, next);
    this.stale.push(next);
    return next;
  }
}

const member = (item: object, key: string): unknown => (item as Record<string, unknown>)[key];

const put = (groups: Map<unknown, object[]>, value: unknown, item: object): void => {
  const group = groups.get(value);
  if (group) group.push(item);
  else groups.set(value, [item]);
};
