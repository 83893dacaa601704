import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { startApp } from './running-app';
import type { RunningApp } from './running-app';
import { visit } from './visit';
import type { Visit, Visitor } from './visit';

/** An app in a process of its own, for the tests of one `describe`. */
export interface OwnApp {
  /** Somebody who looks at it, until the test is over. */
  readonly arrive: (visitor?: Visitor) => Promise<Visit>;
  /** Address of the admin page, up to its views; known once the tests run. */
  readonly base: string;
  readonly origin: string;
}

/**
 * Starts the app before the first test and stops it after the last; no visit of a test may leave a fault behind.
 * `prepare` goes on with the first visit.
 */
export function ownApp(
  args: readonly string[],
  timeoutMs: number,
  prepare: (first: Visit, base: string) => Promise<void> = () => Promise.resolve(),
): OwnApp {
  let browser: Browser;
  let app: RunningApp;
  let visits: Visit[] = [];
  let base = '';
  const arrive = async (visitor: Visitor = {}): Promise<Visit> => {
    const visited = await visit(browser, app.origin, visitor);
    visits.push(visited);
    return visited;
  };
  beforeAll(async () => {
    browser = await launchChromium();
    app = await startApp(args);
    const first = await arrive();
    await first.open('/');
    base = new URL(first.page.url()).pathname;
    await prepare(first, base);
  }, timeoutMs);
  beforeEach(() => {
    visits = [];
  });
  afterEach(async () => {
    const faults = visits.flatMap((visited) => visited.faults);
    await Promise.all(visits.map((visited) => visited.close()));
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });
  return {
    arrive,
    get base() {
      return base;
    },
    get origin() {
      return app.origin;
    },
  };
}
