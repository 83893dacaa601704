/** Rows of a file that are whole, and what is left of the last one when the file goes on in another part. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** Text of the unfinished row; '' when there is none. */
  readonly rest: string;
}

const NEWLINE = /\r\n|\n|\r/gu;

/**
 * Reads comma-separated values (RFC 4180) with any separator of one character. Forgiving where exports are careless: a
 * quote in the middle of a bare cell is a character, and a file that ends inside quotes ends the cell. Line ends may be
 * CRLF, LF or CR, and may be mixed. https://www.rfc-editor.org/rfc/rfc4180
 * @param isLast false: the text goes on, so a row without its line end is handed back as `rest`.
 */
export function readCsv(
  text: string,
  { separator, isLast }: { readonly separator: string; readonly isLast: boolean },
): CsvRows {
  const rows: (readonly string[])[] = [];
  // Where the next quote is, looked for once, so that a file without any is read in one pass.
  let quote = text.indexOf('"');
  for (let at = 0; at < text.length;) {
    if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
    const line = lineEnd(text, at);
    const row =
      quote !== -1 && quote < line.start
        ? quotedRow(text, at, separator)
        : { cells: text.slice(at, line.start).split(separator), end: line.end };
    // A CR at the very end may be the first half of a CRLF.
    const isCut = row.end === null || (row.end === text.length && text.endsWith('\r'));
    if (isCut && !isLast) return { rows, rest: text.slice(at) };
    rows.push(row.cells);
    at = row.end ?? text.length;
  }
  return { rows, rest: '' };
}

interface Row {
  readonly cells: readonly string[];
  /** Where the next row starts; null: no line end was found. */
  readonly end: number | null;
}

const lineEnd = (text: string, from: number): { readonly start: number; readonly end: number | null } => {
  NEWLINE.lastIndex = from;
  const found = NEWLINE.exec(text);
  return found ? { start: found.index, end: NEWLINE.lastIndex } : { start: text.length, end: null };
};

const quotedRow = (text: string, from: number, separator: string): Row => {
  const cells: string[] = [];
  for (let at = from; ;) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at) : { value: '', end: at };
    const line = lineEnd(text, cell.end);
    const after = text.slice(cell.end, line.start);
    const next = after.indexOf(separator);
    cells.push(cell.value + (next === -1 ? after : after.slice(0, next)));
    if (next === -1) return { cells, end: line.end };
    at = cell.end + next + separator.length;
  }
};

/** The value between quotes, and the place after the closing one. */
const quotedCell = (text: string, from: number): { readonly value: string; readonly end: number } => {
  const pieces: string[] = [];
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: pieces.join('') + text.slice(at), end: text.length };
    pieces.push(text.slice(at, quote));
    if (text.charAt(quote + 1) !== '"') return { value: pieces.join(''), end: quote + 1 };
    pieces.push('"');
    at = quote + 2;
  }
};

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/u.test(cell) || cell === '' ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Writes rows so that `readCsv` gives back the very same cells. */
export const writeCsv = (rows: readonly (readonly string[])[], separator = ','): string =>
  rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator) + '\r\n').join('');

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front; some read full-width signs as well. https://owasp.org/www-community/attacks/CSV_Injection */
export const harmlessCell = (cell: string): string => (/^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell);
