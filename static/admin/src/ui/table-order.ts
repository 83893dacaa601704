/** By which column a table is sorted; null: as it was given. */
export type Order = { readonly column: number; readonly isDescending: boolean } | null;

/** What a press on a column's header does: up, down, and back to the order the rows came in. */
export const nextOrder = (order: Order, column: number): Order =>
  order?.column !== column
    ? { column, isDescending: false }
    : order.isDescending
      ? null
      : { ...order, isDescending: true };

/** Sorts words as the reader's language does, numbers in them by their value. Equal rows keep their order. */
export function ordered<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number,
  isDescending: boolean,
  locale: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}
