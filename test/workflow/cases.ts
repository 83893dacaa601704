import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real exports live beside the project, not in it: a fresh clone has none. */
const folder = join(__dirname, '../../../shared/cases');

export const hasCases = existsSync(join(folder, 'TRUTH.tsv'));

export const readCase = (path: string): Uint8Array => readFileSync(join(folder, path));

export const caseNames = (kind: 'xml' | 'json' | 'other'): readonly string[] =>
  hasCases ? readdirSync(join(folder, kind)).sort() : [];

/** Paths of workflow files that are kept in another folder of the cases, such as `default` or `reports/files`. */
export const casesIn = (path: string): readonly string[] =>
  hasCases && existsSync(join(folder, path))
    ? readdirSync(join(folder, path))
        .filter((name) => /\.(xml|json)$/.test(name))
        .sort()
        .map((name) => `${path}/${name}`)
    : [];

/** A row of TRUTH.tsv: what a person saw in one export. */
export interface TruthRow {
  readonly file: string;
  readonly column: (name: string) => string;
}

export const truth = (): readonly TruthRow[] => {
  if (!hasCases) return [];
  const [header = '', ...lines] = readFileSync(join(folder, 'TRUTH.tsv'), 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const column = (name: string): string => {
      const at = names.indexOf(name);
      if (at < 0) throw new Error(`TRUTH.tsv has no column "${name}"`);
      return cells[at] ?? '';
    };
    return { file: column('file'), column };
  });
};
