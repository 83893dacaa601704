import { accountIdInCell, addressInCell } from './address';

/** Which columns of a file are read; counted from 0, null: there is none of this kind. */
export interface Columns {
  readonly address: number | null;
  readonly accountId: number | null;
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
}

/** How often a column has to hold what it is taken for, of the cells that hold anything. */
const ENOUGH = 0.5;

/** Words a header uses for the person's own address; a manager's or a second address says so. */
const OWN =
  /^(?:primary |work |business |user |employee )?(?:e-?mail|mail|e-?mail[ -_]?address|e-?mail-?adresse|adresse e-?mail|courriel|correo|correo electr[oó]nico|e-?mailadres|indirizzo e-?mail|adres e-?mail|メール|メールアドレス|电子邮件|邮箱|user ?principal ?name|upn|login|user ?name)$/iu;
const OTHERS = /manager|supervisor|boss|secondary|alternate|private|personal|old|previous|vorgesetzt|responsable/iu;

type Rows = readonly (readonly string[])[];

const shareOf = (rows: Rows, column: number, fits: (cell: string) => boolean): number => {
  const filled = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
};

const headerScore = (name: string): number =>
  OTHERS.test(name) ? -1 : OWN.test(name.trim().replace(/[_.]/gu, ' ')) ? 1 : 0;

const bestColumn = (rows: Rows, header: readonly string[], fits: (cell: string) => boolean): number | null => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const candidates = Array.from({ length: width }, (_, column) => ({
    column,
    share: shareOf(rows, column, fits),
    named: headerScore(header[column] ?? ''),
  })).filter(({ share }) => share >= ENOUGH);
  // A second address column may be as full as the first: then its name decides, and at last its place.
  return candidates.sort((a, b) => b.named - a.named || b.share - a.share || a.column - b.column)[0]?.column ?? null;
};

const isPerson = (cell: string): boolean => addressInCell(cell) !== null || accountIdInCell(cell) !== null;

/** Finds the columns by what is in them, for headers come in every language; names only decide between two that fit. Both null: not a roster. */
export function findColumns(rows: Rows): Columns {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const [first = [], ...others] = filled;
  const hasHeader = filled.length > 0 && !first.some(isPerson);
  const body = hasHeader ? others : filled;
  const header = hasHeader ? first : [];
  return {
    address: bestColumn(body, header, (cell) => addressInCell(cell) !== null),
    accountId: bestColumn(body, header, (cell) => accountIdInCell(cell) !== null),
    hasHeader,
  };
}
