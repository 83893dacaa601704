/** Rows of a file that are whole, and what is left of the last one when the file goes on in another part. */
interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /**
   * Places in `rows` of those with a quote that is opened and never closed; each was read as one line, quote and all.
   */
  readonly openQuotes: readonly number[];
  /** Text of the unfinished row; '' when there is none. */
  readonly rest: string;
}

const NEWLINE = /\r\n|\n|\r/gu;
/**
 * What one cell of Excel holds at most; no cell of a list of people is longer.
 * https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
const LONGEST_CELL = 32_767;

/**
 * Reads comma-separated values (RFC 4180) with any separator of one character. Forgiving where exports are careless: a
 * quote in the middle of a bare cell is a character, and line ends may be CRLF, LF or CR, and may be mixed. A quote
 * that is never closed costs its own line and not the rest of the file: a cell over several lines whose closing quote
 * is missing, comes after `LONGEST_CELL` or stands before a letter was none, so its row ends at its first line end.
 * https://www.rfc-editor.org/rfc/rfc4180
 * Papa Parse 5.7.1 was tried in its place: 21.8 kB minified against 1.9 kB, it joins lines whose ends are mixed, and a
 * quote that is never closed swallows the rest of the file.
 * @param isLast false: the text goes on, so a row without its line end is handed back as `rest`.
 */
export function readCsv(
  text: string,
  { separator, isLast }: { readonly separator: string; readonly isLast: boolean },
): CsvRows {
  const rows: (readonly string[])[] = [];
  const openQuotes: number[] = [];
  // Where the next quote is, looked for once, so that a file without any is read in one pass.
  let quote = text.indexOf('"');
  for (let at = 0; at < text.length;) {
    if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
    const line = lineEnd(text, at);
    const row: Row =
      quote !== -1 && quote < line.start
        ? quotedRow(text, at, { separator, isLast })
        : { ...bareRow(text, at, separator), hasOpenQuote: false };
    // A CR at the very end may be the first half of a CRLF.
    const isCut = row.end === null || (row.end === text.length && text.endsWith('\r'));
    if (isCut && !isLast) return { rows, openQuotes, rest: text.slice(at) };
    if (row.hasOpenQuote) openQuotes.push(rows.length);
    rows.push(row.cells);
    at = row.end ?? text.length;
  }
  return { rows, openQuotes, rest: '' };
}

interface Row {
  readonly cells: readonly string[];
  /** Where the next row starts; null: no line end was found. */
  readonly end: number | null;
  readonly hasOpenQuote: boolean;
}

const lineEnd = (text: string, from: number): { readonly start: number; readonly end: number | null } => {
  NEWLINE.lastIndex = from;
  const found = NEWLINE.exec(text);
  return found ? { start: found.index, end: NEWLINE.lastIndex } : { start: text.length, end: null };
};

const bareRow = (text: string, from: number, separator: string): Omit<Row, 'hasOpenQuote'> => {
  const line = lineEnd(text, from);
  return { cells: text.slice(from, line.start).split(separator), end: line.end };
};

const quotedRow = (
  text: string,
  from: number,
  { separator, isLast }: { readonly separator: string; readonly isLast: boolean },
): Row => {
  const cells: string[] = [];
  for (let at = from; ;) {
    const isQuoted = text.charAt(at) === '"';
    const cell = isQuoted ? quotedCell(text, at) : { value: '', end: at };
    const mayGoOn = !isLast && text.length - at <= LONGEST_CELL;
    if (cell === null && mayGoOn) return { cells, end: null, hasOpenQuote: false };
    if (cell === null || (isQuoted && isStray(text, at, cell.end, separator)))
      return { ...restAsBare(text, at, separator, cells), hasOpenQuote: true };
    const line = lineEnd(text, cell.end);
    const after = text.slice(cell.end, line.start);
    const next = after.indexOf(separator);
    cells.push(cell.value + (next === -1 ? after : after.slice(0, next)));
    if (next === -1) return { cells, end: line.end, hasOpenQuote: false };
    at = cell.end + next + separator.length;
  }
};

/**
 * Whether the quote that closed a cell over several lines is the opening one of a later cell: then a letter follows it.
 */
const isStray = (text: string, from: number, end: number, separator: string): boolean =>
  end < text.length && !`${separator}\r\n`.includes(text.charAt(end)) && /[\r\n]/u.test(text.slice(from, end));

const restAsBare = (
  text: string,
  from: number,
  separator: string,
  before: readonly string[],
): Omit<Row, 'hasOpenQuote'> => {
  const rest = bareRow(text, from, separator);
  return { cells: [...before, ...rest.cells], end: rest.end };
};

/** The value between quotes, and the place after the closing one; null: none within the longest cell. */
const quotedCell = (text: string, from: number): { readonly value: string; readonly end: number } | null => {
  const pieces: string[] = [];
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1 || quote - from > LONGEST_CELL) return null;
    pieces.push(text.slice(at, quote));
    if (text.charAt(quote + 1) !== '"') return { value: pieces.join(''), end: quote + 1 };
    pieces.push('"');
    at = quote + 2;
  }
};
