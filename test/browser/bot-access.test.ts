import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { setUpHelpDesk } from './ask-as-page';
import { launchChromium } from './chromium';
import { describeInBrowser } from './describe-in-browser';
import { startApp } from './running-app';
import type { RunningApp } from './running-app';
import { shiftIn, violationsIn, visit } from './visit';
import type { Visit } from './visit';

const run = promisify(execFile);

/** Runs the lines of the page as its reader would, and gives the status of the answer. */
const statusOf = async (lines: string): Promise<string> =>
  (await run('sh', ['-c', `${lines.replace('curl -sS', "curl -sS -o /dev/null -w '%{http_code}'")}`])).stdout;

/** The bot's door from the page, with the real resolvers over the simulated site Acme. */
describeInBrowser('the page “Bot access” in a browser', () => {
  let browser: Browser;
  let app: RunningApp;
  let admin: Visit;

  const createKey = async (name: string, kind: string): Promise<string> => {
    await admin.find('button:has-text("Create key")').first().click();
    await admin.find('.key-form input[type=text]').first().fill(name);
    await admin.find(`label:has(strong:text-is("${kind}")) input`).check();
    await admin.find('label:has-text("forms:read") input').check();
    const isChosen = await admin.find('[data-field=projectIds] input').first().isChecked();
    if (!isChosen) await admin.find('[data-field=projectIds] input').first().check();
    await admin.find('.key-form button[type=submit]').click();
    return (await admin.find('.key-made .copy__text').textContent()) ?? '';
  };
  const goTo = (part: string): Promise<void> => admin.find(`.parts a:has-text("${part}")`).click();
  /** Reads the lines on the part beside the keys, and comes back. */
  const linesFor = async (key: string, secret: string): Promise<string> => {
    await goTo('Try it');
    await admin.find('.try-fields select').first().selectOption({ label: key });
    const lines =
      (await admin
        .find('section:has(> div > h3:text-is("The same call from your terminal")) .copy__text')
        .textContent()) ?? '';
    await goTo('Address and keys');
    return lines.replace('SECRET', secret);
  };

  beforeAll(async () => {
    browser = await launchChromium();
    app = await startApp();
    admin = await visit(browser, app.origin);
    const base = await setUpHelpDesk(admin);
    await admin.open(`${base}/bot-access`);
    await admin.find('#keys-title').waitFor();
  }, 60_000);
  afterAll(async () => {
    const { faults } = admin;
    await browser.close();
    await app.stop();
    expect(faults).toEqual([]);
  });

  it('shows a new key once, lets it in by the lines for the terminal, and keeps it out after it is revoked', async () => {
    const secret = await createKey('First bot', 'Bearer');
    expect(secret).toMatch(/^bpk_[0-9a-f]{16}_[0-9a-f]{64}$/u);
    await admin.find('.path a, .tabs a').first().click();
    await admin.find('.key-made').waitFor({ state: 'detached' });
    await admin.page.goBack();
    expect(await admin.find('.key-made .copy__text').textContent()).toBe(secret);
    const lines = await linesFor('First bot (Bearer)', secret);
    expect(await statusOf(lines)).toBe('200');
    expect(await violationsIn(admin)).toEqual([]);
    await admin.page.reload();
    await admin.find('.key-name:text-is("First bot")').waitFor();
    expect(await (await admin.frame()).content()).not.toContain(secret);
    await admin.find('button:has-text("Revoke")').click();
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('button:has-text("Revoke it now")').click();
    await admin.find('.key-table td:has-text("Revoked")').waitFor();
    expect(await statusOf(lines)).toBe('401');
    expect(await shiftIn(admin)).toBe(0);
  }, 60_000);

  it('gives lines that sign a call, which a key that signs is let in by before and after it is rotated', async () => {
    const first = await createKey('Signing bot', 'HMAC');
    expect(await statusOf(await linesFor('Signing bot (HMAC)', first))).toBe('200');
    await admin.find('.key-made button:has-text("I have stored it")').click();
    await admin.find('button:has-text("Rotate")').first().click();
    await admin.find('button:has-text("Rotate it now")').click();
    const second = (await admin.find('.key-made .copy__text').textContent()) ?? '';
    expect(second).not.toBe(first);
    expect(await statusOf(await linesFor('Signing bot (HMAC)', second))).toBe('200');
    expect(await statusOf(await linesFor('Signing bot (HMAC)', first))).toBe('200');
    await admin.find('.log-bar button').click();
    await admin.find('.log-table td:has-text("Signing bot")').first().waitFor();
  }, 60_000);
});
