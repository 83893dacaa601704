import { readFileSync } from 'node:fs';
import { startAuditedAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { askAsPage } from './ask-as-page';
import { describeInBrowser } from './describe-in-browser';
import { savedFile } from './saved-file';
import { overflowIn, shiftIn, violationsIn } from './visit';
import type { Visit, Visitor } from './visit';

const long = { timeout: 45_000 };
const IT = { projectKey: 'IT' } as const;

/** Somebody else becomes a Jira administrator. */
const anotherAdmin = ({ app, person }: AppAtAcme): string => {
  const { simulated } = app.site;
  const admins = simulated?.state.groups.find(({ name }) => name.startsWith('jira-admins'));
  if (!simulated || !admins) throw new Error('Acme has administrators.');
  const accountId = person('agent');
  admins.members.push(accountId);
  simulated.changed();
  return accountId;
};

/** Acme's help desk after a day of work: what is accepted, confirmed, given to the bot, applied and undone. */
const work = async (acme: AppAtAcme): Promise<void> => {
  const admin = await acme.arrive();
  await admin.open(`${acme.base}/activity?project=IT`);
  await admin.find('.act, .empty').first().waitFor(long);
  const { settings } = await askAsPage(admin, 'proposeSetup', IT);
  await askAsPage(admin, 'saveSettings', { settings: { ...settings, skills: settings.skills.slice(0, 2) } });
  await askAsPage(admin, 'saveSettings', { settings });
  const report = await askAsPage(admin, 'readReport', IT);
  const failing = report?.results.find(({ outcome }) => outcome === 'fail')?.check ?? '';
  const { accountId } = await askAsPage(admin, 'hello', {});
  const risk = { ...IT, check: failing, subject: null, reason: 'Known.', owner: accountId ?? '', validForDays: 30 };
  await askAsPage(admin, 'acceptRisk', risk);
  await askAsPage(admin, 'withdrawRisk', { ...IT, riskId: failing });
  const said = { result: 'pass', evidence: 'Seen.', validForDays: 30 } as const;
  await askAsPage(admin, 'recordConfirmation', { ...IT, check: 'network-open-to-bot', ...said });
  const key = { name: 'Bot', kind: 'bearer', scopes: ['readiness:read'], projectIds: [settings.projectId] } as const;
  await askAsPage(admin, 'createKey', key);
  await admin.open(`${acme.base}/fixes?project=IT`);
  await admin.find('.apply-bar button:has-text("Apply")').click(long);
  await admin.find('#done-title').waitFor(long);
  await admin.close();
  const other = await acme.arrive({ accountId: anotherAdmin(acme) });
  await other.open(`${acme.base}/activity?project=IT`);
  await other.find('.logged-plan').waitFor(long);
  for (const isOn of [true, false, null]) await askAsPage(other, 'switchTicketFeed', { ...IT, isOn });
  await other.close();
};

describeInBrowser('the activity of a project', () => {
  let acme: AppAtAcme;
  beforeAll(async () => {
    acme = await startAuditedAcme();
    await work(acme);
  }, 240_000);
  afterAll(() => acme.stopWithoutFaults(), 60_000);

  const arrive = async (visitor?: Visitor): Promise<Visit> => {
    const admin = await acme.arrive(visitor);
    await admin.open(`${acme.base}/activity?project=IT`);
    await admin.find('.trail').waitFor(long);
    return admin;
  };
  const choose = async (admin: Visit, label: string, option: string): Promise<void> => {
    await admin.page.frameLocator('iframe').getByLabel(label, { exact: true }).selectOption({ label: option });
  };
  /** Sentences of the acts, the newest first. */
  const sentences = async (admin: Visit): Promise<readonly string[]> =>
    (await admin.find('.act p').allTextContents()).map((text) => text.replace(/[\u2068\u2069]/gu, '').trim());

  it.each([
    ['light', 1280, 'en_US'],
    ['dark', 1280, 'en_US'],
    ['light', 320, 'de_DE'],
    ['dark', 320, 'fr_FR'],
  ] as const)(
    'in %s on %i px in %s is without a fault, and nothing moves or is cut off',
    async (colorMode, width, locale) => {
      const admin = await arrive({ colorMode, width, locale });
      await admin.find('.logged-plan').waitFor(long);
      expect(await violationsIn(admin)).toEqual([]);
      expect(await overflowIn(admin)).toBeLessThanOrEqual(0);
      expect(await shiftIn(admin)).toBe(0);
      await admin.close();
    },
  );

  it('tells who did what, in sentences, beside the plan that opens and can be undone', async () => {
    const admin = await arrive();
    await admin.find('.logged-plan button:has-text("Undo plan")').waitFor(long);
    const told = await sentences(admin);
    for (const what of ['withdrew an accepted risk: “', 'accepted a risk for 30 days: “', 'confirmed for 30 days: “'])
      expect(told.filter((sentence) => sentence.includes(what))).toHaveLength(1);
    expect(told.filter((sentence) => sentence.includes('set the request feed to automatic'))).toHaveLength(1);
    expect(told.join()).not.toContain('key ');
    expect(await admin.find('.act time').first().textContent()).toMatch(/\d{4} at \d/u);
    await admin.close();
  });

  it('shows by kind, by person and of the whole site what fits, and says where nothing does', async () => {
    const admin = await arrive();
    await choose(admin, 'What', 'Accepted risks');
    await admin.find('.act').nth(1).waitFor();
    await admin.find('.logged-plan').waitFor({ state: 'detached' });
    expect((await sentences(admin)).every((sentence) => sentence.includes('risk'))).toBe(true);
    await choose(admin, 'What', 'Hand-over');
    await admin.find('h2:has-text("Nothing fits the filter")').waitFor();
    await choose(admin, 'What', 'Everything');
    await admin.find('.logged-plan').waitFor();
    const { rows } = await askAsPage(admin, 'readActs', IT);
    const other = rows.find(({ act }) => act.kind === 'ticket-feed-switched');
    await choose(admin, 'Who', other?.byName ?? '');
    await admin.find('.logged-plan').waitFor({ state: 'detached' });
    await admin.find('.act').nth(2).waitFor();
    expect((await sentences(admin)).every((sentence) => sentence.startsWith(other?.byName ?? '-'))).toBe(true);
    await choose(admin, 'Who', 'Everybody');
    await choose(admin, 'Where', 'All projects and keys');
    await admin.find('.act:has-text("created the bot’s key")').waitFor();
    expect(await admin.find('.act:has-text("started a plan of")').count()).toBe(1);
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('.act:has-text("started a plan of") a').click();
    await admin.close();
  });

  it('by keyboard the filter is reached and turned', async () => {
    const admin = await arrive();
    const what = admin.page.frameLocator('iframe').getByLabel('What', { exact: true });
    await admin.page.frameLocator('iframe').getByLabel('Where', { exact: true }).focus();
    await admin.page.keyboard.press('Tab');
    await admin.page.keyboard.press('A');
    expect(await what.inputValue()).toBe('risks');
    await admin.find('.logged-plan').waitFor({ state: 'detached' });
    await admin.close();
  });

  it('hands over everything that fits as a table, through the one writer', async () => {
    const admin = await arrive();
    await admin.find('.logged-plan').waitFor(long);
    const [file] = await Promise.all([
      admin.page.waitForEvent('download'),
      admin.find('button:has-text("Export as CSV")').click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^activity-IT-\d{4}-\d{2}-\d{2}\.csv$/u);
    const lines = readFileSync(await savedFile(file), 'utf8').split('\r\n');
    expect(lines[0]).toBe('when,who,account,project,what,state');
    const plans = await askAsPage(admin, 'readActivity', IT);
    const { rows } = await askAsPage(admin, 'readActs', IT);
    expect(lines.length - 2).toBe(rows.length + plans.flatMap(({ changes }) => changes).length);
    expect(lines.filter((line) => line.includes('withdrew an accepted risk'))).toHaveLength(1);
    await admin.close();
  });

  it('given more than one page, older ones come below, each once', async () => {
    const admin = await arrive();
    for (let at = 0; at < 30; at += 1) await askAsPage(admin, 'switchTicketFeed', { ...IT, isOn: at % 2 === 0 });
    await admin.open(`${acme.base}/activity?project=IT`);
    await admin.find('.act').nth(24).waitFor(long);
    expect(await admin.find('.act').count()).toBe(25);
    expect(await admin.find('.logged-plan').count()).toBe(0);
    await admin.find('button:has-text("Show older")').click();
    await admin.find('.logged-plan').waitFor();
    await admin.find('button:has-text("Show older")').waitFor({ state: 'detached' });
    const feed = (await sentences(admin)).filter((sentence) => sentence.includes('the request feed'));
    expect(feed).toHaveLength(33);
    await admin.close();
  });
});
