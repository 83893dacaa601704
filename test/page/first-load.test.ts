import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PAGE = join(__dirname, '../../static/admin');

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const out = mkdtempSync(join(tmpdir(), 'first-load-'));
let chunks: Readonly<Record<string, Chunk>>;
beforeAll(() => {
  const vite = join(PAGE, '../../node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--manifest', '--outDir', out, '--emptyOutDir'], {
    cwd: PAGE,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  chunks = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>;
}, 120_000);
afterAll(() => rmSync(out, { recursive: true }));

/** Files of these chunks and of all they import from the start. */
const filesOf = (names: readonly string[], seen = new Set<string>()): ReadonlySet<string> => {
  for (const name of names) {
    const chunk = chunks[name];
    if (chunk === undefined) throw new Error(`The build has no ${name}.`);
    if (seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    filesOf(chunk.imports ?? [], seen);
  }
  return seen;
};

/** Script and style that the browser fetches before the page says anything in this language, in kB as they travel. */
const firstLoad = (words: string): number => {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/gu)].map((match) => match[1] ?? '');
  const entry = Object.keys(chunks).filter((name) => chunks[name]?.isEntry === true);
  const files = [...new Set([...linked, ...filesOf([...entry, words])])];
  expect(files.map((file) => basename(file)).filter((file) => file.endsWith('.css'))).toHaveLength(1);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file))).length, 0) / 1_000;
};

test('the first load is at most 165 kB in English, and at most 15 kB more in any other language', () => {
  const english = firstLoad('src/i18n/en/words.ts');
  expect(english).toBeGreaterThan(100);
  expect(english).toBeLessThan(165);
  for (const words of ['src/i18n/de/first.ts', 'src/i18n/fr/first.ts'])
    expect(firstLoad(words) - english).toBeLessThan(15);
});
