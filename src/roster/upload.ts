import { z } from 'zod';
import { accountIdInCell, addressesInCell } from './address';
import { statusNameOf } from './column-names';
import { seeColumns, type ColumnChoice, type ColumnsSeen } from './columns';
import { separatorOf, withoutPreamble } from './csv-separator';
import { readCsv } from './read-csv';
import type { RosterLine } from './roster-line';
import { isSwitchedOff } from './status-cell';

const count = z.number().int();
const column = count.nullable();
const place = count.nonnegative().nullable();
/** Line numbers of the first of them. */
const lines = z.array(count);

/** The choice of columns as it comes from the page and as it is stored. */
export const columnChoiceSchema = z.object({
  address: place,
  accountId: place,
  status: place,
}) satisfies z.ZodType<ColumnChoice>;

/**
 * What is known of a file between two of its parts. What a run of an earlier version does not have is given its
 * default.
 */
export const uploadSchema = z.object({
  separator: z.string().length(1),
  columns: z.object({
    address: column,
    accountId: column,
    status: column.default(null),
    headerLines: count.default(0),
  }),
  /** What the file calls the columns that are read; null: nothing. */
  names: z
    .object({ address: z.string().nullable(), accountId: z.string().nullable(), status: z.string().nullable() })
    .default({ address: null, accountId: null, status: null }),
  /** The addresses are of a column of sign-in names, for the file has no other. */
  isSignIn: z.boolean().default(false),
  /** The row that the last part cut in two; gone with the next part. */
  rest: z.string(),
  rows: count,
  people: count,
  blank: count,
  unreadable: count,
  unreadableLines: lines,
  /** People left out because their account is switched off. */
  switchedOff: count.default(0),
  switchedOffLines: lines.default([]),
  /** People with several addresses, of whom the first is read. */
  several: count.default(0),
  severalLines: lines.default([]),
  /** Lines with a quote that is opened and never closed. */
  openQuotes: count.default(0),
  openQuoteLines: lines.default([]),
});
export type Upload = Readonly<z.infer<typeof uploadSchema>>;

const MOST_LINES_NAMED = 20;
/** No honest row is this long. */
const LONGEST_ROW = 100_000;
const ROWS_LOOKED_AT = 200;
const LONGEST_NAME = 100;

/** A file that is no roster, with the reason. */
export class NotARoster extends Error {
  override readonly name = 'NotARoster';

  constructor(readonly reason: 'no-people' | 'row-too-long' | 'not-text' | 'no-such-column') {
    super(reason);
  }
}

const isWithin = (seen: ColumnsSeen, { address, accountId, status }: ColumnChoice): boolean =>
  [address, accountId, status].every((place) => place === null || (place >= 0 && place < seen.columns.length));

/** What the first part of a file shows. `chosen` null: nobody has chosen columns, so the proposed ones are read. */
const begin = (text: string, chosen: ColumnChoice | null): { readonly upload: Upload; readonly seen: ColumnsSeen } => {
  if (text.includes('\0')) throw new NotARoster('not-text');
  const separator = separatorOf(text);
  const { text: table, lines: preamble } = withoutPreamble(text);
  const seen = seeColumns(
    readCsv(table.slice(0, LONGEST_ROW), { separator, isLast: true }).rows.slice(0, ROWS_LOOKED_AT),
  );
  if (
    chosen === null &&
    !seen.columns.some(({ holds }) => holds.includes('addresses') || holds.includes('account-ids'))
  )
    throw new NotARoster('no-people');
  const columns = chosen ?? seen.proposed;
  if (!isWithin(seen, columns)) throw new NotARoster('no-such-column');
  const nameOf = (place: number | null): string | null =>
    place === null ? null : (seen.columns[place]?.name?.slice(0, LONGEST_NAME) ?? null);
  const { address, accountId, status } = columns;
  const upload = uploadSchema.parse({
    separator,
    columns: { address, accountId, status, headerLines: seen.headerLines },
    names: { address: nameOf(address), accountId: nameOf(accountId), status: nameOf(status) },
    isSignIn: address !== null && seen.columns[address]?.kind === 'sign-in',
    rest: '',
    rows: preamble,
    people: 0,
    blank: preamble,
    unreadable: 0,
    unreadableLines: [],
  });
  return { upload, seen };
};

/** What became of a part. */
export interface PartTaken {
  readonly upload: Upload;
  readonly lines: readonly RosterLine[];
  /** All columns with two sample cells, of the first part; null for the others. Kept nowhere. */
  readonly seen: ColumnsSeen | null;
}

/**
 * Takes the next part of a file. The parts may be cut anywhere, even between quotes.
 * @param before null for the first part.
 * @param chosen columns an admin chose, for the first part; null: the app proposes them.
 * @throws NotARoster for a file without people in it, or without the chosen columns.
 */
export function takePart(
  before: Upload | null,
  text: string,
  isLast: boolean,
  chosen: ColumnChoice | null = null,
): PartTaken {
  const first = before === null ? begin(text.replace(/^\uFEFF/u, ''), chosen) : null;
  const known = before ?? first?.upload;
  if (known === undefined) throw new NotARoster('no-people');
  const clean = before === null ? withoutPreamble(text).text : text;
  const { rows, rest, openQuotes } = readCsv(known.rest + clean, { separator: known.separator, isLast });
  if (rest.length > LONGEST_ROW) throw new NotARoster('row-too-long');
  const open = new Set(openQuotes);
  const tally = new Tally(known);
  const found = rows.flatMap((row, place) => tally.take(row, open.has(place)) ?? []);
  return {
    upload: { ...tally.upload, rest, people: known.people + found.length },
    lines: found,
    seen: first?.seen ?? null,
  };
}

type Counted = 'unreadable' | 'switchedOff' | 'several' | 'openQuotes';
const LINES_OF = {
  unreadable: 'unreadableLines',
  switchedOff: 'switchedOffLines',
  several: 'severalLines',
  openQuotes: 'openQuoteLines',
} as const satisfies Readonly<Record<Counted, keyof Upload>>;

/** Counts what is in the rows of a file, one after the other. */
class Tally {
  upload: Upload;
  private readonly statusName;

  constructor(before: Upload) {
    this.upload = before;
    this.statusName = statusNameOf(before.names.status ?? '') ?? 'on';
  }

  /** The person of a row; null where it holds none to compare. */
  take(row: readonly string[], hasOpenQuote: boolean): RosterLine | null {
    this.upload = { ...this.upload, rows: this.upload.rows + 1 };
    if (hasOpenQuote) this.count('openQuotes');
    if (row.every((cell) => cell.trim() === '')) {
      this.upload = { ...this.upload, blank: this.upload.blank + 1 };
      return null;
    }
    const { columns, rows, blank } = this.upload;
    if (rows - blank <= columns.headerLines) return null;
    const cellOf = (place: number | null): string => (place === null ? '' : (row[place] ?? ''));
    const addresses = addressesInCell(cellOf(columns.address));
    const [address = null] = addresses;
    const accountId = accountIdInCell(cellOf(columns.accountId));
    if (address === null && accountId === null) {
      this.count('unreadable');
      return null;
    }
    if (columns.status !== null && isSwitchedOff(cellOf(columns.status), this.statusName) === true) {
      this.count('switchedOff');
      return null;
    }
    if (addresses.length > 1) this.count('several');
    return { line: rows, address, accountId };
  }

  private count(what: Counted): void {
    const named = this.upload[LINES_OF[what]];
    this.upload = {
      ...this.upload,
      [what]: this.upload[what] + 1,
      [LINES_OF[what]]: named.length < MOST_LINES_NAMED ? [...named, this.upload.rows] : named,
    };
  }
}
