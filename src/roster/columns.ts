import { accountIdInCell, addressesInCell } from './address';
import { addressNameOf, isManagersId, isWorkAddress, statusNameOf, type AddressName } from './column-names';
import { isSwitchedOff } from './status-cell';
import type { ColumnContent } from '../shared/roster-vocabulary';

/** Columns an admin may choose in place of the proposed ones; counted from 0, null: none of this kind. */
export interface ColumnChoice {
  readonly address: number | null;
  readonly accountId: number | null;
  /** Says who is switched off, and is left out. */
  readonly status: number | null;
}

type Rows = readonly (readonly string[])[];
/** What a column holds that can be read from it. */
type Holds = ColumnContent;

/** One column of a file, as an admin is shown it. */
export interface ColumnSeen {
  /** As the file names it; null: it does not. */
  readonly name: string | null;
  readonly kind: AddressName;
  readonly holds: readonly Holds[];
  /** Cells of the first two lines. */
  readonly samples: readonly string[];
}

/** What was seen in the first rows of a file: its columns, and those to read unless an admin says otherwise. */
export interface ColumnsSeen {
  readonly columns: readonly ColumnSeen[];
  readonly headerLines: number;
  readonly proposed: ColumnChoice;
}

/** How often a column has to hold what it is taken for, of the cells that hold anything. */
const ENOUGH = 0.5;
const SAMPLES = 2;
const LEADING_LINES = 10;
/**
 * Which of several address columns is read: the person's mail before a list of it, and a sign-in name only where there
 * is nothing else.
 */
const TRUST: Readonly<Record<AddressName, number>> = { mail: 4, mails: 3, unknown: 2, 'sign-in': 1, 'not-own': 0 };

const filledOf = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;
const isPerson = (row: readonly string[]): boolean =>
  row.some((cell) => addressesInCell(cell).length > 0 || accountIdInCell(cell) !== null);

/**
 * Reports have titles above the names of their columns, and a person without an address may come first: the names fill
 * most cells.
 */
const headerLinesOf = (rows: Rows): number => {
  const first = rows.findIndex(isPerson);
  const leading = rows.slice(0, Math.min(first === -1 ? rows.length : first, LEADING_LINES));
  const most = Math.max(0, ...leading.map(filledOf));
  return leading.findIndex((row) => filledOf(row) === most) + 1;
};

const shareOf = (cells: readonly string[], fits: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
};

const holdsOf = (cells: readonly string[], name: string): readonly Holds[] => {
  const status = statusNameOf(name);
  return [
    ...(shareOf(cells, (cell) => addressesInCell(cell).length > 0) >= ENOUGH ? (['addresses'] as const) : []),
    ...(shareOf(cells, (cell) => accountIdInCell(cell) !== null) >= ENOUGH ? (['account-ids'] as const) : []),
    ...(status !== null && shareOf(cells, (cell) => isSwitchedOff(cell, status) !== null) >= ENOUGH
      ? (['status'] as const)
      : []),
  ];
};

/** The column of the highest rank, of several the fullest, of several as full the first. */
const best = (columns: readonly Ranked[]): number | null =>
  [...columns].sort((a, b) => b.rank - a.rank || b.filled - a.filled || a.place - b.place)[0]?.place ?? null;

interface Ranked {
  readonly place: number;
  readonly rank: number;
  readonly filled: number;
}

/**
 * Looks at the first rows of a file: what each column holds is told by its cells, for names come in every language; the
 * names say whose address it is. Nobody's second, manager's or private address is ever proposed.
 */
export function seeColumns(all: Rows): ColumnsSeen {
  const rows = all.filter((row) => filledOf(row) > 0);
  const headerLines = headerLinesOf(rows);
  const header = headerLines === 0 ? [] : (rows[headerLines - 1] ?? []);
  const body = rows.slice(headerLines);
  const width = Math.max(0, header.length, ...body.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, place): ColumnSeen & { readonly filled: number } => {
    const cells = body.map((row) => row[place] ?? '');
    const name = header[place]?.trim() ?? '';
    return {
      name: headerLines === 0 || name === '' ? null : name,
      kind: addressNameOf(name),
      holds: holdsOf(cells, name),
      samples: cells.slice(0, SAMPLES),
      filled: cells.filter((cell) => cell.trim() !== '').length,
    };
  });
  const choose = (kind: Holds, rankOf: (column: ColumnSeen) => number | null): number | null =>
    best(
      columns.flatMap((column, place) => {
        const rank = column.holds.includes(kind) ? rankOf(column) : null;
        return rank === null ? [] : [{ place, rank, filled: column.filled }];
      }),
    );
  return {
    headerLines,
    columns: columns.map(({ name, kind, holds, samples }) => ({ name, kind, holds, samples })),
    proposed: {
      address: choose('addresses', ({ kind, name }) =>
        kind === 'not-own' ? null : TRUST[kind] + (isWorkAddress(name ?? '') ? 0.5 : 0),
      ),
      accountId: choose('account-ids', ({ name }) => (isManagersId(name ?? '') ? null : 0)),
      status: choose('status', () => 0),
    },
  };
}
