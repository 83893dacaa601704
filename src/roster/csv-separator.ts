import { readCsv } from './read-csv';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const ROWS_LOOKED_AT = 20;

/** The most frequent number of cells of the first rows that hold anything, and how many rows have it. */
const shape = (text: string, separator: string): { readonly cells: number; readonly rows: number } => {
  const rows = readCsv(text, { separator, isLast: true })
    .rows.filter((row) => row.some((cell) => cell.trim() !== ''))
    .slice(0, ROWS_LOOKED_AT);
  const byWidth = new Map<number, number>();
  for (const row of rows) byWidth.set(row.length, (byWidth.get(row.length) ?? 0) + 1);
  const [cells, count] = [...byWidth].sort(([aWidth, a], [bWidth, b]) => b - a || bWidth - aWidth)[0] ?? [1, 0];
  return { cells, rows: count };
};

const FIRST_LINE = /^"?sep=(.)"?(?:\r\n|\n|\r)/iu;

/**
 * Which character parts the cells, judged by the first rows; Excel's own line `sep=;` decides where there is one. A
 * file of one column gives a comma.
 */
export function separatorOf(text: string): string {
  const told = FIRST_LINE.exec(text.replace(/^\uFEFF/u, ''))?.[1];
  if (told !== undefined) return told;
  const start = withoutPreamble(text).text.slice(0, 20_000);
  const best = SEPARATORS.map((separator) => ({ separator, ...shape(start, separator) })).sort(
    (a, b) => Number(b.cells > 1) - Number(a.cells > 1) || b.rows - a.rows || b.cells - a.cells,
  )[0];
  return best !== undefined && best.cells > 1 ? best.separator : ',';
}

/**
 * What Windows PowerShell writes above the names of the columns unless it is told not to.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-csv
 */
const TYPE_LINE = /^"?#TYPE [^\r\n]*(?:\r\n|\n|\r)/u;

/**
 * The text without a byte order mark, Excel's line about the separator and PowerShell's about the type; `lines`: how
 * many of them a spreadsheet shows.
 */
export function withoutPreamble(text: string): { readonly text: string; readonly lines: number } {
  const table = text.replace(/^\uFEFF/u, '').replace(FIRST_LINE, '');
  return TYPE_LINE.test(table) ? { text: table.replace(TYPE_LINE, ''), lines: 1 } : { text: table, lines: 0 };
}
