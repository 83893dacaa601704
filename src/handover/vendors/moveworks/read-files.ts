import type { PackageFile } from '../../package-file';
import { FILL_IN, FOLDER } from './records';
import { SETUP_PAGES } from './setup-pages';

type Members = Readonly<Record<string, unknown>>;

/** A value that somebody has to fill in before the file is pasted. */
export interface FillIn {
  readonly path: string;
  readonly member: string;
  readonly what: string;
}

export const isToFillIn = (value: unknown): value is string => typeof value === 'string' && value.startsWith(FILL_IN);

const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const recordOf = (value: unknown): Members => (isRecord(value) ? value : {});
export const listOf = (value: unknown): readonly Members[] => (Array.isArray(value) ? value.map(recordOf) : []);
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Texts of a package by path, read as whoever pastes them reads them. */
export const filesByPath = (files: readonly PackageFile[]) => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const text = (path: string): string | null => texts.get(path) ?? null;
  const json = (path: string): Members | null => {
    try {
      const value: unknown = JSON.parse(text(path) ?? '');
      return isRecord(value) ? value : null;
    } catch {
      return null;
    }
  };
  const rows = rowsOf(text(SETUP_PAGES) ?? '');
  /** The value of a field of the setup pages. */
  const field = (name: string): string | undefined => rows.find((row) => row.field === name)?.value;
  return { paths: [...texts.keys()], text, json, rows, field };
};

/** Its first two cells hold neither commas nor quotes. */
const rowsOf = (csv: string) =>
  csv
    .split(/\r?\n/u)
    .slice(1)
    .flatMap((line) => {
      const [, page = '', field, cell = ''] = /^([^,"]*),([^,"]*),(.*)$/u.exec(line) ?? [];
      const value = cell.startsWith('"') ? cell.slice(1, -1).replace(/""/gu, '"') : cell;
      return field === undefined ? [] : [{ page, field, value }];
    });

/** Everything that begins with the marker, in the files to paste and in the table. */
export const fillInsOf = ({ paths, json, rows }: ReturnType<typeof filesByPath>): readonly FillIn[] => [
  ...paths
    .filter((path) => path.startsWith(`${FOLDER}/`) && path.endsWith('.json'))
    .flatMap((path) => fillInsIn(json(path), '').map(([member, what]) => ({ path, member, what }))),
  ...rows
    .filter(({ value }) => isToFillIn(value))
    .map(({ page, field, value }) => ({ path: SETUP_PAGES, member: `${page}: ${field}`, what: value })),
];

const fillInsIn = (value: unknown, member: string): readonly (readonly [member: string, what: string])[] => {
  if (isToFillIn(value)) return [[member, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    fillInsIn(inner, Array.isArray(value) ? member : [member, name].filter((part) => part !== '').join('.')),
  );
};
