import { z } from 'zod';
import { accountIdInCell, addressInCell } from './address';
import { findColumns } from './columns';
import { readCsv } from './csv';
import { separatorOf, withoutPreamble } from './csv-separator';
import type { RosterLine } from './roster-line';

/** What is known of a file between two of its parts. */
export const uploadSchema = z.object({
  separator: z.string().length(1),
  columns: z.object({
    address: z.number().int().nullable(),
    accountId: z.number().int().nullable(),
    hasHeader: z.boolean(),
  }),
  /** The row that the last part cut in two; gone with the next part. */
  rest: z.string(),
  rows: z.number().int(),
  people: z.number().int(),
  blank: z.number().int(),
  unreadable: z.number().int(),
  /** Line numbers of the first rows that held no person. */
  unreadableLines: z.array(z.number().int()),
});
export type Upload = Readonly<z.infer<typeof uploadSchema>>;

const MOST_LINES_NAMED = 20;
/** An open quote that never closes swallows the rest of a file; no honest row is this long. */
const LONGEST_ROW = 100_000;

/** A file that is no roster, with the reason. */
export class NotARoster extends Error {
  override readonly name = 'NotARoster';

  constructor(readonly reason: 'no-people' | 'row-too-long' | 'not-text') {
    super(reason);
  }
}

const begin = (text: string): Upload => {
  if (text.includes('\0')) throw new NotARoster('not-text');
  const separator = separatorOf(text);
  const columns = findColumns(
    readCsv(withoutPreamble(text).slice(0, 100_000), { separator, isLast: true }).rows.slice(0, 200),
  );
  if (columns.address === null && columns.accountId === null) throw new NotARoster('no-people');
  return { separator, columns, rest: '', rows: 0, people: 0, blank: 0, unreadable: 0, unreadableLines: [] };
};

/**
 * Takes the next part of a file. The parts may be cut anywhere, even between quotes.
 * @param before null for the first part.
 * @throws NotARoster for a file without people in it.
 */
export function takePart(
  before: Upload | null,
  text: string,
  isLast: boolean,
): { readonly upload: Upload; readonly lines: readonly RosterLine[] } {
  const clean = before === null ? withoutPreamble(text.replace(/^\uFEFF/u, '')) : text;
  const known = before ?? begin(text.replace(/^\uFEFF/u, ''));
  const { rows, rest } = readCsv(known.rest + clean, { separator: known.separator, isLast });
  if (rest.length > LONGEST_ROW) throw new NotARoster('row-too-long');
  const upload = { ...known, rest, unreadableLines: [...known.unreadableLines] };
  const lines: RosterLine[] = [];
  for (const row of rows) {
    upload.rows += 1;
    const line = personIn(row, upload);
    if (line) lines.push(line);
  }
  upload.people += lines.length;
  return { upload, lines };
}

const personIn = (
  row: readonly string[],
  upload: { rows: number; blank: number; unreadable: number; unreadableLines: number[]; columns: Upload['columns'] },
): RosterLine | null => {
  if (row.every((cell) => cell.trim() === '')) {
    upload.blank += 1;
    return null;
  }
  if (upload.columns.hasHeader && upload.rows - upload.blank === 1) return null;
  const cellOf = (column: number | null): string => (column === null ? '' : (row[column] ?? ''));
  const address = addressInCell(cellOf(upload.columns.address));
  const accountId = accountIdInCell(cellOf(upload.columns.accountId));
  if (address !== null || accountId !== null) return { line: upload.rows, address, accountId };
  upload.unreadable += 1;
  if (upload.unreadableLines.length < MOST_LINES_NAMED) upload.unreadableLines.push(upload.rows);
  return null;
};
