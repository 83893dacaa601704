import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { describeInBrowser } from './describe-in-browser';
import { startApp } from './running-app';
import type { RunningApp } from './running-app';
import { overflowIn, shiftIn, violationsIn, visit } from './visit';

const long = { timeout: 30_000 };
const people = Array.from({ length: 20 }, (_, place) => `Zoë ${place};zoe.${place}@nowhere.example`);
/** As Western Excel writes it: `ë` is one byte that UTF-8 does not know alone. */
const file = Buffer.from(`Name;E-mail\r\n${people.join('\r\n')}\r\n`, 'latin1');

/** The real page, resolvers and consumer over the simulated site Acme. */
describeInBrowser('customers in a browser', () => {
  let browser: Browser;
  let app: RunningApp;

  beforeAll(async () => {
    browser = await launchChromium();
    app = await startApp(['--set-up']);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it('reads a file of twenty people, says what it understood, and lists those without an account', async () => {
    const admin = await visit(browser, app.origin);
    await admin.open('/');
    await admin.open(`${new URL(admin.page.url()).pathname}/customers?project=IT`);
    await admin.find('.meanings').waitFor(long);
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: file });
    await admin.find('button:has-text("Read the file")').click();
    await admin.find('button:has-text("Compare 20 people")').waitFor(long);
    expect(await admin.find('.numbers').textContent()).toContain('Semicolon');
    await admin.find('button:has-text("Compare 20 people")').click();
    await admin.find('#result-title').waitFor(long);
    expect(await admin.find('[data-class=missing-without-account] strong').textContent()).toBe('20');
    await admin.find('.people tbody tr').first().waitFor(long);
    expect(await admin.find('.people tbody tr').count()).toBe(20);
    expect(await admin.find('.people tbody tr').first().textContent()).toContain('@nowhere.example');
    expect(await violationsIn(admin)).toEqual([]);
    expect(await overflowIn(admin)).toBe(0);
    expect(await shiftIn(admin)).toBe(0);
    expect(admin.faults).toEqual([]);
    await admin.close();
  }, 90_000);
});
