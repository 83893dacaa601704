import { buildSync } from 'esbuild';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchChromium } from '../../browser/chromium';
import { describeInBrowser } from '../../browser/describe-in-browser';
import { installFixture, startTinySite } from '../fixture/start-fixture';
import type { ForgeHost } from '../host';
import { simulatedJiraDoor } from '../jira-door';
import { startFrameServer } from './frame-server';
import type { FrameServer } from './frame-server';
import { ShellServer } from './shell-server';

const people = [
  { accountId: 'anna', displayName: 'Anna', role: 'site admin' },
  { accountId: 'bela', displayName: 'Béla', role: 'agent' },
];

/** The fixture's page, bundled with the real @forge/bridge. */
function buildPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-page-'));
  mkdirSync(join(folder, 'page'));
  copyFileSync(join(__dirname, '../fixture/page/index.html'), join(folder, 'page/index.html'));
  buildSync({
    entryPoints: [join(__dirname, '../fixture/page/app.ts')],
    bundle: true,
    outfile: join(folder, 'page/app.js'),
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return folder;
}

async function startShell(
  folder: string,
  siteUrl: string,
): Promise<{
  readonly host: ForgeHost;
  readonly frames: FrameServer;
  readonly origin: string;
  readonly close: () => void;
}> {
  const host = installFixture({ url: siteUrl });
  const address = { origin: 'http://localhost' };
  const frames = await startFrameServer({ ...host.manifest, folder }, () => new URL(address.origin).host);
  const server = await new ShellServer({
    host,
    frames,
    jira: simulatedJiraDoor({ url: siteUrl }),
    people,
    siteName: 'Tiny',
    projectIdOf: async () => '10000',
  }).listen(0);
  address.origin = server.origin;
  const close = (): void => {
    server.close();
    frames.close();
  };
  return { host, frames, origin: server.origin, close };
}

describeInBrowser('the shell in a browser', () => {
  const folder = buildPage();
  let site: Awaited<ReturnType<typeof startTinySite>>;
  let shell: Awaited<ReturnType<typeof startShell>>;
  let browser: Browser;
  let page: Page;
  let violations: string[];

  beforeAll(async () => {
    site = await startTinySite();
    shell = await startShell(folder, site.url);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    shell.close();
    site.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    violations = [];
    page.on('console', (message) => {
      if (message.type() === 'error') violations.push(message.text());
    });
  });
  afterEach(() => page.close());

  const frameOf = async (): Promise<Frame> => {
    const frame = await (await page.waitForSelector('#app')).contentFrame();
    if (frame === null) throw new Error('The frame holds no page.');
    return frame;
  };
  const resultOf = async (frame: Frame): Promise<Record<string, unknown>> => {
    // Not waitForFunction: it evaluates in the page, which its policy forbids.
    await frame.waitForSelector('#result:not(:empty)');
    return JSON.parse((await frame.textContent('#result')) ?? '{}') as Record<string, unknown>;
  };

  it('answers the real bridge, refuses the network, and moves the address with the page', async () => {
    await page.goto(shell.origin);
    const result = await resultOf(await frameOf());
    expect(result).toEqual({
      moduleKey: 'admin',
      locale: 'en-US',
      who: { accountId: 'anna', moduleKey: 'admin', app: 'admin' },
      failure: 'There was an error invoking the function - no luck',
      myself: { path: '/rest/api/3/myself', authorization: 'Bearer user:anna' },
      heard: [{ n: 1 }],
      direct: 'refused',
      colour: 'light',
      history: '/second?project=IT',
    });
    expect(new URL(page.url()).pathname).toMatch(/\/jira\/settings\/apps\/[^/]+\/[^/]+\/second$/);
    expect(await page.textContent('.flag')).toContain('All is kept.');
    expect(violations.filter((text) => !text.includes('example.com'))).toEqual([]);
    expect(violations.some((text) => text.includes('example.com'))).toBe(true);
  });

  it('shows the page as another person and in the dark when asked', async () => {
    await page.goto(shell.origin);
    await page.selectOption('#color-mode', 'dark');
    await Promise.all([page.waitForNavigation(), page.selectOption('#person', 'bela')]);
    expect(await resultOf(await frameOf())).toMatchObject({ who: { accountId: 'bela' }, colour: 'dark' });
  });

  it('speaks another language when asked, and still after another visit', async () => {
    await page.goto(shell.origin);
    await Promise.all([page.waitForNavigation(), page.selectOption('#locale', 'de_DE')]);
    // The fixture moves the address once it runs, which would interrupt the next visit.
    await resultOf(await frameOf());
    await page.goto(shell.origin);
    expect(await page.inputValue('#locale')).toBe('de_DE');
    const frame = await frameOf();
    expect(await resultOf(frame)).toMatchObject({ locale: 'de-DE' });
  });

  it('opens a dialog with its context and hands back what it was closed with', async () => {
    await page.goto(shell.origin);
    const frame = await frameOf();
    await resultOf(frame);
    await frame.evaluate('openDialog()');
    const dialog = await (await page.waitForSelector('dialog iframe')).contentFrame();
    if (dialog === null) throw new Error('The dialog holds no page.');
    expect(await resultOf(dialog)).toEqual({ modal: { about: 'a dialog' } });
    await dialog.evaluate('closeDialog()').catch(() => undefined);
    await frame.waitForSelector('text=closed with {"answer":42}');
    expect(await page.$('dialog')).toBeNull();
  });

  it('says which screen of Jira a link would open', async () => {
    await page.goto(shell.origin);
    const frame = await frameOf();
    await resultOf(frame);
    await Promise.all([page.waitForNavigation(), frame.evaluate('leave()').catch(() => undefined)]);
    expect(await page.textContent('main')).toContain("This would open Jira's own screen: /browse/IT-1");
  });

  it('fits a screen of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(shell.origin);
    await resultOf(await frameOf());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('the servers of the shell', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  beforeAll(async () => {
    shell = await startShell(join(__dirname, '../fixture'), 'http://localhost:1');
  });
  afterAll(() => shell.close());

  it('serve the page with the policy of the platform, and nothing outside its resource', async () => {
    const page = await fetch(`${shell.frames.origin}/page/index.html`);
    expect(page.headers.get('content-security-policy')).toContain(
      "script-src 'self' https://forge.cdn.prod.atlassian-dev.net",
    );
    expect(page.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect((await fetch(`${shell.frames.origin}/page/..%2Fmanifest.yml`)).status).toBe(404);
  });

  it.each([
    {
      given: 'a script of another site calls a resolver',
      path: '/__shell/invoke',
      init: { method: 'POST', body: '{}' },
    },
    { given: 'a script of another site calls Jira', path: '/__shell/product', init: { method: 'POST', body: '{}' } },
    { given: 'a script of another site acts in Jira', path: '/__shell/jira', init: { method: 'POST', body: '{}' } },
  ])('refuse when $given', async ({ path, init }) => {
    expect((await fetch(`${shell.origin}${path}`, init)).status).toBe(403);
  });
});
