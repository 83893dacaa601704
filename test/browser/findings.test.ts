import { textOf } from '../../src/shared/message';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { AuditReport } from '../../src/shared/report';
import { seed } from '../simulated-jira/seeds/seeds';
import { launchChromium } from './chromium';
import { describeInBrowser } from './describe-in-browser';
import { startApp } from './running-app';
import type { RunningApp } from './running-app';
import { overflowIn, shiftIn, violationsIn, visit } from './visit';
import type { Visit, Visitor } from './visit';
import { changeInJira } from './change-in-jira';
import { downloaded } from './saved-file';

const long = { timeout: 30_000 };
const roleCheck = '[data-check=service-account-in-agent-role]';
const zoneCheck = '[data-check=service-account-time-zone]';

let browser: Browser;
let app: RunningApp;
let base: string;
let visits: Visit[] = [];

/** An admin on a place of the app. */
async function arrive(path: string, visitor: Visitor = {}): Promise<Visit> {
  const admin = await visit(browser, app.origin, visitor);
  visits.push(admin);
  await admin.open(`${base}${path}`);
  return admin;
}

async function start(args: readonly string[]): Promise<void> {
  browser = await launchChromium();
  app = await startApp(args);
  const admin = await visit(browser, app.origin);
  visits.push(admin);
  await admin.open('/');
  base = new URL(admin.page.url()).pathname;
  await admin.open(`${base}/overview?project=IT`);
  await admin.find('button:has-text("Run audit")').first().click();
  await admin.find('.verdict').waitFor(long);
}

const stop = async (): Promise<void> => {
  await browser.close();
  await app.stop();
};

const leaveAll = async (): Promise<void> => {
  const faults = visits.flatMap((visited) => visited.faults);
  await Promise.all(visits.map((visited) => visited.close()));
  visits = [];
  expect(faults).toEqual([]);
};

const focused = async (admin: Visit): Promise<string> =>
  String(await (await admin.frame()).evaluate('document.activeElement.textContent'));

/** What is in the clipboard, looked at from Jira's own document: frames may not read it. */
async function clipboardOf(admin: Visit): Promise<string> {
  await admin.page.bringToFront();
  await admin.page.locator('body').focus();
  return admin.page.evaluate(() => navigator.clipboard.readText());
}

/** One press of Tab after the other until it has the focus. */
async function tabTo(admin: Visit, target: Locator): Promise<void> {
  const hasFocus = (): Promise<boolean> =>
    target.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let presses = 0; presses < 40 && !(await hasFocus()); presses += 1) await admin.page.keyboard.press('Tab');
  expect(await hasFocus()).toBe(true);
}

/** Ready but for the time zone of the service account, which no API changes. */
describeInBrowser('a project with one fault, in a browser', () => {
  let folder: string;
  beforeAll(async () => {
    const { state, settings } = seed('ready');
    const bot = settings['IT']?.accounts.serviceAccount;
    folder = mkdtempSync(join(tmpdir(), 'preflight-'));
    const users = state.users.map((user) => (user.accountId === bot ? { ...user, timeZone: 'Europe/Berlin' } : user));
    writeFileSync(join(folder, 'site.json'), JSON.stringify({ ...state, users, settings }));
    await start(['--state', join(folder, 'site.json'), '--set-up']);
  }, 120_000);
  afterEach(leaveAll);
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });

  it('goes with the accepted risk, says so in the verdict, and goes no more when it is withdrawn', async () => {
    const admin = await arrive('/findings?project=IT&check=service-account-time-zone');
    await admin.find('button:has-text("Accept risk")').click();
    await admin.find('button[type=submit]:has-text("Accept risk")').click();
    await admin.find('.field__error').waitFor();
    await admin.find('form textarea').fill('The bot goes by UTC since October.');
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('button[type=submit]:has-text("Accept risk")').click();
    await admin.find(`${zoneCheck} [data-risk]:has-text("The bot goes by UTC since October.")`).waitFor();
    expect(await focused(admin)).toContain('Withdraw acceptance');
    expect(await admin.find(`${zoneCheck} .check__marks`).textContent()).toContain('Accepted');
    expect(await violationsIn(admin)).toEqual([]);
    const other = await arrive('/overview?project=IT');
    await other.find('.verdict').waitFor();
    expect(await other.find('.verdict h2').textContent()).toBe('Ready for the bot, with 1 accepted risk');
    await admin.find('button:has-text("Withdraw acceptance")').click();
    await admin.find(`${zoneCheck} button:has-text("Accept risk")`).waitFor();
    expect(await focused(admin)).toContain('Accept risk');
    await other.page.reload();
    await other.find('.verdict').waitFor();
    expect(await other.find('.verdict h2').textContent()).toBe('Not ready for the bot');
  }, 90_000);

  it('shows who confirmed what, and counts a new word at once', async () => {
    const admin = await arrive('/findings?project=IT&check=api-token-made');
    const recorded = admin.find('[data-confirmation=api-token-made]');
    await recorded.waitFor();
    expect(await recorded.textContent()).toContain('valid until');
    await admin.find('button:has-text("Record it again")').click();
    await admin.find('label:has-text("It is not in order") input').check();
    await admin.find('.confirm textarea').fill('The token expired yesterday.');
    await admin.find('button:has-text("Record result")').click();
    await admin.find('[data-check=api-token-made] .check__marks:has-text("Failed")').waitFor();
    await admin.find('[data-confirmation=api-token-made]:has-text("The token expired yesterday.")').waitFor();
  }, 60_000);
});

describeInBrowser('a project with many faults, in a browser', () => {
  beforeAll(() => start(['--set-up']), 120_000);
  afterEach(leaveAll);
  afterAll(stop);

  it('looks at one check alone after it was fixed in Jira, and shows it green', async () => {
    const bot = seed('acme').settings['IT']?.accounts.serviceAccount;
    const admin = await arrive('/findings?project=IT&check=service-account-in-agent-role');
    const marks = admin.find(`${roleCheck} .check__marks`);
    await marks.waitFor();
    const role = await admin.find(`${roleCheck} [data-subject]`).getAttribute('data-subject');
    await admin.find(`${roleCheck} button:has-text("Check again")`).click();
    await admin.find(`${roleCheck} :text("Checked alone")`).waitFor();
    expect(await marks.textContent()).toContain('Failed');
    await changeInJira(admin, 'POST', `/rest/api/3/project/IT/role/${role ?? ''}`, { user: [bot] });
    await admin.find(`${roleCheck} button:has-text("Check again")`).click();
    await admin.find(`${roleCheck} .check__marks:has-text("Passed")`).waitFor();
    expect(await violationsIn(admin)).toEqual([]);
    const later = await arrive('/findings?project=IT&outcome=pass&text=agent+role');
    await later.find(roleCheck).waitFor();
  }, 60_000);

  it('is filtered by keyboard alone, and the address keeps it', async () => {
    const admin = await arrive('/findings?project=IT');
    await admin.find('.check').first().waitFor();
    await tabTo(admin, admin.find('input[type=search]'));
    await admin.page.keyboard.type('transition');
    await admin.page.keyboard.press('Tab');
    await admin.page.keyboard.type('Work');
    await admin.page.waitForURL(/area=workflow.*text=transition/);
    await tabTo(admin, admin.find('.check__title button').first());
    await admin.page.keyboard.press('Enter');
    await admin.find('.check--open').waitFor();
    await admin.page.waitForURL(/check=/);
    const shown = await admin.find('.check').count();
    await admin.page.reload();
    await admin.find('.check--open').waitFor();
    expect(await admin.find('.check').count()).toBe(shown);
    expect(await admin.find('.area').count()).toBe(1);
  }, 60_000);

  it('opens one finding again from its link', async () => {
    const admin = await arrive('/findings?project=IT&check=resolved-transition-global');
    await admin.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const subjects = admin.find('[data-check=resolved-transition-global] .subject');
    await subjects.first().waitFor();
    const name = await subjects.last().locator('bdi').first().textContent();
    await subjects.last().locator('button:has-text("Copy link")').click();
    await subjects.last().locator('[role=status]:not(:empty)').first().waitFor();
    const field = subjects.last().locator('.copy-field');
    const link = new URL((await field.count()) > 0 ? await field.inputValue() : await clipboardOf(admin));
    const other = await arrive(`${link.pathname.slice(base.length)}${link.search}`);
    await other.find('.subject--linked').waitFor();
    expect(await other.find('.subject--linked bdi').first().textContent()).toBe(name);
    expect(
      await other.find('.subject--linked').evaluate((row) => row.getBoundingClientRect().top < window.innerHeight),
    ).toBe(true);
  }, 60_000);

  it('shows the raw evidence and the requests behind it on demand', async () => {
    const admin = await arrive('/findings?project=IT&check=service-account-time-zone');
    await admin.find(`${zoneCheck} summary`).first().click();
    await admin.find(`${zoneCheck} summary:has-text("Raw evidence")`).click();
    expect(JSON.parse(await admin.find(`${zoneCheck} pre`).innerText())).toMatchObject({
      expected: 'America/Danmarkshavn',
    });
    expect(await admin.find(`${zoneCheck} .sources`).textContent()).toContain('/rest/api/3/user');
    expect(await violationsIn(admin)).toEqual([]);
  }, 60_000);

  it('has every finding in the printed report and in both files', async () => {
    const admin = await arrive('/report?project=IT');
    await admin.find('.report').waitFor();
    const json = await downloaded(admin, 'Download JSON');
    const csv = await downloaded(admin, 'Download CSV');
    const { results } = JSON.parse(json.text) as AuditReport;
    const messages = results.flatMap(({ findings }) => findings.map(({ message }) => textOf(message)));
    await admin.page.emulateMedia({ media: 'print' });
    const paper = (await admin.find('.report').innerText()).replace(/\s+/g, ' ');
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.filter((message) => !paper.includes(message.replace(/\s+/g, ' ')))).toEqual([]);
    expect(messages.filter((message) => !csv.text.includes(message.replaceAll('"', '""')))).toEqual([]);
    expect([json.name, csv.name]).toEqual([
      expect.stringMatching(/^IT-[\d-]+\.json$/),
      expect.stringMatching(/^IT-[\d-]+\.csv$/),
    ]);
    expect(await admin.find('button:has-text("Print")').isVisible()).toBe(false);
  }, 60_000);

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)(
    'saves a signed copy for readers outside, and tells by which key, in %s at %i pixels',
    async (colorMode, width) => {
      const admin = await arrive('/report?project=IT', { colorMode, width });
      const copy = await downloaded(admin, 'Signed copy to share');
      const told = admin.find('[role=status]:has-text("Saved as it-readiness.html")');
      await told.waitFor();
      const [, keyId = ''] = /"keyId":"([^"]+)"/u.exec(copy.text) ?? [];
      expect(copy.name).toBe('it-readiness.html');
      expect(keyId.length).toBeGreaterThan(40);
      expect(await told.textContent()).toContain(keyId);
      expect(await violationsIn(admin)).toEqual([]);
    },
    60_000,
  );

  it.each([
    { path: '/findings?project=IT&check=resolved-transition-global', colorMode: 'light', width: 1280 },
    { path: '/findings?project=IT&check=resolved-transition-global', colorMode: 'dark', width: 320 },
    { path: '/report?project=IT', colorMode: 'light', width: 320 },
    { path: '/report?project=IT', colorMode: 'dark', width: 1280 },
  ] as const)(
    '$path is without a fault in $colorMode at $width pixels',
    async ({ path, colorMode, width }) => {
      const admin = await arrive(path, { colorMode, width });
      await admin.find('.check--open, .report').first().waitFor();
      expect(await violationsIn(admin)).toEqual([]);
      expect(await overflowIn(admin)).toBe(0);
      expect(await shiftIn(admin)).toBe(0);
    },
    60_000,
  );
});
