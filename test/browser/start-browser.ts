import { findChromium, startBrowserServer } from './chromium';

/** One Chromium for all suites of the browser project; each visitor still has a profile of their own. */
export default async function startBrowser(): Promise<void> {
  if (findChromium() === undefined) return;
  const server = await startBrowserServer();
  process.env['BROWSER_ENDPOINT'] = server.wsEndpoint();
  Object.assign(globalThis, { stopBrowser: () => server.close() });
}
