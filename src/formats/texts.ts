import { writeCsv } from '../shared/csv';
import { inEnglish, textOf } from '../shared/message';
import type { Text } from '../shared/message';

type Cell = Text | number | boolean | null;

/** A table for a spreadsheet; no cell of it is run as a formula, whatever Jira's names hold. */
export const csvText = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  writeCsv([header, ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(inEnglish(cell)))))]);

/** What the app says stands in it in English, as one text. */
export const jsonText = (value: unknown): string => `${JSON.stringify(inEnglish(value), null, 2)}\n`;

/** Order by UTF-16 code units: the same on every machine. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Ids that are numbers in their order as numbers, others after them. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => {
  const [left, right] = [a.id, b.id].map((id) => (/^\d+$/u.test(id) ? id.padStart(20, '0') : `x${id}`));
  return inOrder(left ?? '', right ?? '');
};

/** A name inside Markdown: one line, and nothing of it is markup. */
export const markdownText = (said: Text): string =>
  textOf(said)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]()#+!|<>~]/gu, '\\$&');

/** A name inside HTML, in text or in a quoted attribute. */
export const htmlText = (said: Text): string => textOf(said).replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
