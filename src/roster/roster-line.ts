/** One person of the roster. Nothing else of the file is kept: no name, no department. */
export interface RosterLine {
  /** Where in the file, from 1, the header counted; for other sources the place in the list. */
  readonly line: number;
  readonly address: string | null;
  readonly accountId: string | null;
}

/** As stored: one text, so that a line costs its letters and no more. */
export const lineToRow = ({ line, address, accountId }: RosterLine): string =>
  `${line}\t${address ?? ''}\t${accountId ?? ''}`;

export const rowToLine = (row: string): RosterLine => {
  const [line = '', address = '', accountId = ''] = row.split('\t');
  return { line: Number(line), address: address || null, accountId: accountId || null };
};
