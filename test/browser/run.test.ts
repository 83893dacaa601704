import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { seed } from '../simulated-jira/seeds/seeds';
import { launchChromium } from './chromium';
import { describeInBrowser } from './describe-in-browser';
import { startApp } from './running-app';
import type { RunningApp } from './running-app';
import { shiftIn, violationsIn, visit } from './visit';
import type { Visit, Visitor } from './visit';

const modes = ['light', 'dark'] as const;

let browser: Browser;
let app: RunningApp;
let visits: Visit[] = [];
let base: string;

const arrive = async (visitor: Visitor = {}): Promise<Visit> => {
  const visited = await visit(browser, app.origin, visitor);
  visits.push(visited);
  return visited;
};

const start = async (args: readonly string[]): Promise<void> => {
  browser = await launchChromium();
  app = await startApp(args);
  const first = await arrive();
  await first.open('/');
  base = new URL(first.page.url()).pathname;
};

const stop = async (): Promise<void> => {
  await browser.close();
  await app.stop();
};

const closeAll = async (): Promise<void> => {
  const faults = visits.flatMap((visited) => visited.faults);
  await Promise.all(visits.map((visited) => visited.close()));
  visits = [];
  expect(faults).toEqual([]);
};

const overviewOf = async (visitor: Visitor = {}): Promise<Visit> => {
  const admin = await arrive(visitor);
  await admin.open(`${base}/overview?project=IT`);
  return admin;
};

const startRun = (admin: Visit): Promise<void> => admin.find('button:has-text("Run audit")').first().click();

/** Set up as the seed says, with people's confirmations, on a Jira slow enough to watch. */
describeInBrowser('given a slow Jira, when an audit runs', () => {
  beforeAll(() => start(['--seed', 'ready', '--set-up', '--latency', '1000']), 120_000);
  afterEach(closeAll);
  afterAll(stop);

  it('goes on while the admin is away, and is met under way and then done', async () => {
    const admin = await overviewOf();
    await startRun(admin);
    await admin.find('.run [role=progressbar]').waitFor();
    await admin.page.goto(`${app.origin}/jira/settings/system/general-configuration`);
    await admin.open(`${base}/overview?project=IT`);
    await admin.find('.run [role=progressbar]').waitFor();
    expect(await admin.find('.run').textContent()).toContain('You can leave this page.');
    await admin.find('.verdict').waitFor();
    expect(await admin.find('.verdict h2').textContent()).toBe('Ready for the bot');
    expect(await admin.find('.run').count()).toBe(0);
  }, 60_000);

  it.each(modes)(
    'shows its progress in %s without a fault, and moves nothing of the report that is read',
    async (colorMode) => {
      const admin = await overviewOf({ colorMode });
      await startRun(admin);
      await admin.find('.page-header [role=progressbar]').waitFor();
      expect(await violationsIn(admin)).toEqual([]);
      await admin.find('[role=progressbar]').waitFor({ state: 'detached' });
      expect(await shiftIn(admin)).toBe(0);
    },
    60_000,
  );

  it('is cancelled, and the last finished audit stays', async () => {
    const admin = await overviewOf();
    await admin.find('.verdict').waitFor();
    const before = await admin.find('.page-header time').getAttribute('datetime');
    await startRun(admin);
    await admin.find('button:has-text("Cancel audit")').click();
    await admin.find(':text("The audit was cancelled.")').first().waitFor();
    expect(await admin.find('[role=progressbar]').count()).toBe(0);
    expect(await violationsIn(admin)).toEqual([]);
    await admin.page.reload();
    await admin.find('.verdict').waitFor();
    expect(await admin.find('.page-header time').getAttribute('datetime')).toBe(before);
  }, 60_000);
});

describeInBrowser('given a setup that names a bot profile the app no longer has, when an audit runs', () => {
  let folder: string;
  beforeAll(async () => {
    const { state, settings } = seed('ready');
    folder = mkdtempSync(join(tmpdir(), 'preflight-'));
    const file = join(folder, 'site.json');
    writeFileSync(
      file,
      JSON.stringify({ ...state, settings: { IT: { ...settings['IT'], profileId: 'retired-bot' } } }),
    );
    await start(['--state', file, '--set-up']);
  }, 120_000);
  afterEach(closeAll);
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['light', 'when the run ends', startRun],
    ['dark', 'at the next visit', async () => undefined],
  ] as const)(
    'says in %s %s what went wrong and what to do, and offers to run again',
    async (colorMode, _, act) => {
      const admin = await overviewOf({ colorMode });
      await act(admin);
      const failed = admin.find('[role=alert]:has-text("The audit did not finish")');
      await failed.waitFor();
      expect(await failed.textContent()).toContain('There is no bot profile “retired-bot”.');
      expect(await failed.textContent()).toContain('Open the setup and pick a profile.');
      expect(await failed.locator('button:has-text("Run audit again")').count()).toBe(1);
      expect(await violationsIn(admin)).toEqual([]);
    },
    60_000,
  );

  it.each(modes)(
    'the welcome and the refusal are without a fault in %s',
    async (colorMode) => {
      const admin = await arrive({ colorMode });
      await admin.open(`${base.replace('/apps/', '/apps/get-started/')}`);
      expect(await admin.find('h1').textContent()).toBe('See what stops your support bot');
      expect(await violationsIn(admin)).toEqual([]);
      const agent = await admin.page.locator('#person option:has-text("(agent)")').first().getAttribute('value');
      const other = await arrive({ colorMode, accountId: agent ?? '' });
      await other.open(`${base}/overview?project=IT`);
      expect(await other.find('h1').textContent()).toBe('Only Jira admins can use this page');
      expect(await violationsIn(other)).toEqual([]);
    },
    60_000,
  );
});
