/**
 * The one writer of CSV (RFC 4180): the hand-over, the report's download and the customers' download all go through it,
 * so that no table leaves the app without the guard below. The page imports it too; it imports nothing.
 */

/** Signs a spreadsheet takes for the start of a formula; some take the full-width and small forms as well. */
const SIGNS = '=+\\-@＝＋－＠﹦﹢﹣﹫';
const SIGN = new RegExp(`[${SIGNS}]`, 'u');
/** Blanks and signs nobody sees, which a spreadsheet may drop before it looks for a formula. */
const UNSEEN = '[\\s\\p{Cc}\\p{Cf}]';
const AT_START = new RegExp(`^(?:[\\t\\r\\n]|${UNSEEN}*[${SIGNS}])`, 'u');
/**
 * A reader that parts cells by semicolons or tabs, as Excel does in half of Europe, starts a new cell in the middle of
 * ours.
 */
const BETWEEN = new RegExp(`(?:;|${UNSEEN})+`, 'gu');
const PARTS_CELLS = /[;\t\r\n]/u;

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front of it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export const harmlessCell = (cell: string): string => {
  const middle = cell.replace(BETWEEN, (between, at: number) =>
    PARTS_CELLS.test(between) && SIGN.test(cell.charAt(at + between.length)) ? `${between}'` : between,
  );
  return AT_START.test(cell) ? `'${middle}` : middle;
};

/** Empty cells are quoted, so that a row of one empty cell is no blank line. */
const quoted = (cell: string): string =>
  /[",\r\n]/u.test(cell) || cell === '' ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows as comma-separated values with CRLF; no cell of them is a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(harmlessCell(cell))).join(',')}\r\n`).join('');
