import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { newCheck } from '../tools/new';
import { AREAS } from '../src/shared/vocabulary';

const root = join(__dirname, '..');

/** What CONTRIBUTING names for a check, `<area>` and the like filled in. */
const recipe = (area: string, id: string): readonly string[] => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const section = /## Add a check\n([\s\S]*?)\n## /u.exec(text)?.[1] ?? '';
  return [...section.matchAll(/^- `([^`]+)`/gmu)].flatMap(([, path = '']) =>
    (path.includes('<tag>') ? ['de', 'fr'] : ['']).map((tag) =>
      path.replaceAll('<area>', area).replaceAll('<id>', id).replaceAll('<tag>', tag),
    ),
  );
};

/** `said/<area>.ts` is `said/portal.ts` for four areas, and their sentences are listed in `src/checks/says.ts`. */
const isNamed = (named: readonly string[], path: string): boolean =>
  named.includes(path) || /\/said\/[\w-]+\.ts$|^src\/checks\/(?:\w+\/)?says\.ts$/u.test(path);

const faultsOf = (path: string, text: string): readonly string[] =>
  (ts.transpileModule(text, { fileName: path, reportDiagnostics: true }).diagnostics ?? []).map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, ' '),
  );

describe.each(AREAS)('given a new check of the area %s', (area) => {
  const id = 'office-door-open';
  const copy = mkdtempSync(join(tmpdir(), 'new-check-'));
  for (const folder of ['src/checks', 'static/admin/src/i18n'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  const written = newCheck(copy, area, id);
  const textOf = (path: string): string => readFileSync(join(copy, path), 'utf8');
  afterAll(() => rmSync(copy, { recursive: true }));

  test('makes the files the recipe names, and no others', () => {
    const named = recipe(area, id);
    expect(named.length).toBeGreaterThan(5);
    expect(written.filter((path) => !isNamed(named, path))).toEqual([]);
    expect(written).toHaveLength(named.length);
  });

  test('each of them parses and names the check once more than before', () => {
    expect(written.flatMap((path) => faultsOf(path, textOf(path)))).toEqual([]);
    expect(written.filter((path) => !textOf(path).includes(id))).toEqual([]);
  });

  test('the catalogue stays in the order of its ids', () => {
    const imports = [...textOf('src/checks/catalogue.ts').matchAll(/^import \{ (\w+) \} from '.\/\w+\/([\w-]+)'/gmu)];
    const idOf = new Map(imports.map(([, name = '', from = '']) => [name, from]));
    const rows = [...textOf('src/checks/catalogue.ts').matchAll(/\{ \.\.\.(\w+), area/gu)].map(([, name = '']) =>
      idOf.get(name),
    );
    expect(rows).toContain(id);
    expect(rows).toEqual([...rows].sort());
  });

  test('a name that is taken is refused', () => {
    expect(() => newCheck(copy, area, id)).toThrow(/EEXIST/u);
  });
});
