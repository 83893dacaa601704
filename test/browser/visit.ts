import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';

/** How somebody looks at the page. */
export interface Visitor {
  readonly accountId?: string;
  /** As Jira has it in the profile: `de_DE`. */
  readonly locale?: string;
  readonly colorMode?: 'light' | 'dark';
  readonly width?: number;
  readonly reducedMotion?: boolean;
  /** Pixels of a picture per pixel of the page; below 1 for small pictures. */
  readonly scale?: number;
}

/** One person's browser on the page of the app, inside the shell that stands for Jira. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The app's own document; asked anew after each load of the shell. */
  readonly frame: () => Promise<Frame>;
  readonly find: (selector: string) => Locator;
  readonly open: (path: string) => Promise<void>;
  /** Console errors, uncaught errors and refusals of the content security policy so far. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** While nothing is known yet, the page's only heading is one for screen readers. */
const TITLE_OF_A_VIEW = 'h1:not(.visually-hidden)';

const watchShifts = `globalThis.__shift = 0;
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.__shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });`;

/** A browser profile of its own, so that two visitors share nothing. */
export async function visit(browser: Browser, origin: string, visitor: Visitor = {}): Promise<Visit> {
  const { accountId, locale, colorMode = 'light', width = 1280, reducedMotion = false, scale = 1 } = visitor;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: scale,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const cookies = {
    'local-color-mode': colorMode,
    ...(accountId === undefined ? {} : { 'local-account': accountId }),
    ...(locale === undefined ? {} : { 'local-locale': locale }),
  };
  await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin })));
  await context.addInitScript(watchShifts);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : undefined));
  page.on('pageerror', (error) => faults.push(error.message));
  const frame = async (): Promise<Frame> => {
    const shown = await (await page.waitForSelector('#app')).contentFrame();
    if (shown === null) throw new Error('The frame holds no page.');
    return shown;
  };
  const open = async (path: string): Promise<void> => {
    await page.goto(`${origin}${path}`);
    await (await frame()).waitForSelector(TITLE_OF_A_VIEW);
  };
  return {
    page,
    context,
    frame,
    find: (selector) => page.frameLocator('#app').locator(selector),
    open,
    faults,
    close: () => context.close(),
  };
}

/** Sent to each page that is looked at, so in its short form. */
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of axe that look at colors. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** Axe over the app's document, by default WCAG 2.2 A and AA and best practices; one line per violation. */
export async function violationsIn(visited: Visit, rules: readonly string[] = ALL_RULES): Promise<readonly string[]> {
  const frame = await visited.frame();
  if (!(await frame.evaluate('"axe" in globalThis'))) await frame.evaluate(axe);
  const found = (await frame.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(({ id, nodes }) => ` +
      `id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  )) as readonly string[];
  return found;
}

/** Cumulative layout shift of the app's document since it was loaded. */
export const shiftIn = async (visited: Visit): Promise<number> =>
  Number(await (await visited.frame()).evaluate('globalThis.__shift'));

/** How many pixels the app's document is wider than its frame. */
export const overflowIn = async (visited: Visit): Promise<number> =>
  Number(
    await (
      await visited.frame()
    ).evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  );
