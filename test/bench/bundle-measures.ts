import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { buildFunction, fromRoot, runInNewProcess } from './built';
import { median, oncePer, type Measure } from './measure';

/** The page’s first load at most. 1 kB = 1000 bytes. */
const MOST_FIRST_LOAD_KB = 250;
const COLD_STARTS = 5;
const LEVEL = { level: 9 };

const functionFrom = oncePer(buildFunction);
const bundledFunction = (): Promise<string> => functionFrom('src/index.ts');

const kB = (bytes: number): number => bytes / 1000;
const gzipped = (file: string): number => gzipSync(readFileSync(file), LEVEL).length;

interface BuiltPage {
  readonly html: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Fetched when a part of the page is opened, not before. */
  readonly lazy: readonly string[];
}

/** The page as it is deployed, built anew when a source changed since; what loads first is what index.html names. */
const builtPage = oncePer((folder: string): BuiltPage => {
  const { buildPage } = createRequire(__filename)('../../tools/build-page.cjs') as {
    readonly buildPage: () => { readonly ok: boolean; readonly output: string };
  };
  const { ok, output } = buildPage();
  if (!ok) throw new Error(`The page could not be built: ${output}`);
  const html = fromRoot(join(folder, 'index.html'));
  const $ = load(readFileSync(html, 'utf8'));
  const named = (selector: string, attribute: string): readonly string[] =>
    $(selector)
      .toArray()
      .map((element) => fromRoot(join(folder, $(element).attr(attribute) ?? '')));
  const scripts = [...named('script[src]', 'src'), ...named('link[rel=modulepreload]', 'href')];
  const styles = named('link[rel=stylesheet]', 'href');
  const assets = readdirSync(fromRoot(join(folder, 'assets'))).map((name) => fromRoot(join(folder, 'assets', name)));
  return {
    html,
    scripts,
    styles,
    lazy: assets.filter((file) => /\.(?:js|css)$/u.test(file) && !scripts.includes(file) && !styles.includes(file)),
  };
});

const pageSize = async (files: (page: BuiltPage) => readonly string[]): Promise<number> =>
  kB(files(builtPage('static/admin/build')).reduce((sum, file) => sum + gzipped(file), 0));

/** Loads the function and answers the first question in a fresh process, several times. */
const coldStart = async (): Promise<number> => {
  const bundle = await bundledFunction();
  const times: number[] = [];
  for (let run = 0; run < COLD_STARTS; run += 1)
    times.push((await runInNewProcess('cold-start-program.ts', bundle, fromRoot('manifest.yml')))['ms'] ?? Number.NaN);
  return median(times);
};

/** What has to be carried before anything happens, and how long the first answer takes. */
export const bundleMeasures: readonly Measure[] = [
  {
    name: 'function-bundle',
    unit: 'kB',
    bound: null,
    take: async () => kB(readFileSync(await bundledFunction()).length),
  },
  { name: 'function-bundle-gz', unit: 'kB', bound: null, take: async () => kB(gzipped(await bundledFunction())) },
  {
    name: 'page-first-load-gz',
    unit: 'kB',
    bound: MOST_FIRST_LOAD_KB,
    take: () => pageSize(({ html, scripts, styles }) => [html, ...scripts, ...styles]),
  },
  { name: 'page-first-load-js-gz', unit: 'kB', bound: null, take: () => pageSize(({ scripts }) => scripts) },
  { name: 'page-lazy-gz', unit: 'kB', bound: null, take: () => pageSize(({ lazy }) => lazy) },
  { name: 'cold-start', unit: 'ms', bound: null, take: coldStart },
];
