/** Which rows of a table are looked at; the address of the view carries it. */
export interface RowsAddress {
  readonly query: string;
  /** From 0; the address counts from 1 and leaves the first page out. */
  readonly page: number;
}

/** Reads the address; whatever is no page number is the first page. */
export function rowsAddressOf(filters: Readonly<Record<string, string>>): RowsAddress {
  const shown = /^\d{1,5}$/u.test(filters['page'] ?? '') ? Number(filters['page']) : 1;
  return { query: filters['text'] ?? '', page: Math.max(0, shown - 1) };
}

/** The inverse of `rowsAddressOf`; empty values do not get into the address. */
export const filtersOf = ({ query, page }: RowsAddress): { readonly text: string; readonly page: string } => ({
  text: query,
  page: page > 0 ? String(page + 1) : '',
});
