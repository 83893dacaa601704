import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserServer, BrowserType } from 'playwright-core';

const DRIVER = Symbol.for('playwright-core');

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

type Driver = Readonly<Record<'chromium', BrowserType>>;
const held = globalThis as { readonly [DRIVER]?: Driver };

/** The driver that the environment of the suite holds; outside of Jest it is loaded here. */
const chromium = (): BrowserType => (held[DRIVER] ?? (createRequire(__filename)('playwright-core') as Driver)).chromium;

/** Path of a Chromium on this computer (CHROMIUM_PATH first), or undefined. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'], ...places].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launchOptions = (): { readonly executablePath: string; readonly args: string[] } => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium here: install one or set CHROMIUM_PATH.');
  return { executablePath, args };
};

/** A Chromium without a window that talks to nobody on its own, for several processes. @throws when there is none */
export const startBrowserServer = (): Promise<BrowserServer> => chromium().launchServer(launchOptions());

/** The browser that this run of Jest started, or one of its own outside of Jest. @throws when there is none */
export async function launchChromium(): Promise<Browser> {
  const endpoint = process.env['BROWSER_ENDPOINT'];
  return endpoint === undefined ? chromium().launch(launchOptions()) : chromium().connect(endpoint);
}
