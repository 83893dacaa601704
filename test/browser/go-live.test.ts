import type { Browser } from 'playwright-core';
import { runApp } from '../local-forge/run-app';
import type { LocalApp } from '../local-forge/run-app';
import { readStartOptions } from '../local-forge/start-options';
import { startAtAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { launchChromium } from './chromium';
import { counted } from './counted';
import { describeInBrowser } from './describe-in-browser';
import { inJira } from './in-jira';
import { shiftIn, violationsIn, visit } from './visit';
import type { Visit } from './visit';

/** How long a plan of the whole project and the audit after it may take here. */
const long = { timeout: 45_000 };

/**
 * Acme with nothing set up; the app runs in this process, so that a test can also do what an admin does in Jira itself.
 */
describeInBrowser('given a new admin at Acme', () => {
  let browser: Browser;
  let app: LocalApp;
  let visits: Visit[];

  beforeEach(async () => {
    browser = await launchChromium();
    app = await runApp(readStartOptions(['--calm'], { PORT: '0' }));
    visits = [];
  }, 60_000);
  afterEach(async () => {
    const faults = visits.flatMap((visited) => visited.faults);
    await browser.close();
    await app.stop();
    expect(faults).toEqual([]);
  });

  const arrive = async (): Promise<Visit> => {
    const visited = await visit(browser, app.origin, { reducedMotion: true });
    visits.push(visited);
    return visited;
  };
  const jira = () => {
    if (app.site.simulated === null) throw new Error('Acme is simulated.');
    return inJira(app.site.simulated, 'IT');
  };

  it('leads from nothing to the go-live in under 15 clicks and 3 typed fields', async () => {
    const admin = await arrive();
    const { clicks, typed, press, tick, type } = counted(admin);
    await admin.open('/');
    await press('Choose a project');
    await press('Set up IT Helpdesk');
    await press('Accept the rest and run the audit');
    await admin.find('.verdict h2:has-text("Not ready for the bot")').waitFor(long);
    await press('Review fixes');
    await press('Apply ', long);
    await admin.find('#done-title').waitFor(long);
    await press('Show manual steps');
    await admin.find('.decisions__row').first().waitFor();
    expect(await violationsIn(admin)).toEqual([]);

    const acme = jira();
    acme.setTimeZone('Mia (Moveworks)', 'America/Danmarkshavn');
    acme.presetHiddenFields('Parking permit', '4711');
    acme.letRaise('Admin rights on my computer', 'Mia (Moveworks)');
    acme.showBeside('Altes Faxgerät melden', 'Parking permit');

    await press('Run audit again');
    await admin.find('.verdict p:has-text("2 checks block go-live: 2 to confirm.")').waitFor(long);
    await press('Show manual steps');
    await tick('I checked all 5; they are in order');
    await type(
      'What did you see, and where?',
      'Token “bot” ends on 1 May 2027; the identity app is enabled; no allowlist; nobody else signs in as Mia.',
    );
    await press('Record 5 decisions');
    await admin.find('.verdict h2:has-text("Ready for the bot")').waitFor(long);
    await press('Mark as live');
    await admin.find('h3:has-text("Since the go-live")').waitFor();

    // A new report says more or less than the one before it; an audit under way moves nothing.
    expect(await shiftIn(admin)).toBeLessThan(0.01);
    expect(clicks.length).toBeLessThan(15);
    expect(typed.length).toBeLessThanOrEqual(3);
    expect(await admin.find('.verdict').textContent()).not.toContain('accepted');
  }, 240_000);

  it('leads there without a screen of Jira too, when somebody answers for what is left, and says so in the verdict', async () => {
    const admin = await arrive();
    const { clicks, typed, press, tick, type } = counted(admin);
    await admin.open('/');
    for (const text of ['Choose a project', 'Set up IT Helpdesk', 'Accept the rest and run the audit'])
      await press(text);
    await admin.find('.verdict').waitFor(long);
    await press('Review fixes');
    await press('Apply ', long);
    await admin.find('#done-title').waitFor(long);
    await press('Show manual steps');
    await tick('I checked all 5; they are in order');
    await type('What did you see, and where?', 'Looked at each with the owner of the bot.');
    await tick('Accept all 3 as risks; I answer for them');
    await press('Record 8 decisions');
    await admin.find('.field__error:has-text("Write why the project may go live")').waitFor();
    await type('Why may the project go live with them?', 'Three request types stay with people.');
    const apart = admin.find('.decisions__row details:has-text("why may it wait?")').first();
    await apart.locator('summary').click();
    await apart.locator('textarea').fill('This one is closed in May.');
    await press('Record 8 decisions');
    await admin.find('.verdict h2').filter({ hasText: 'Ready for the bot, with 3 accepted risks' }).waitFor(long);
    await press('Mark as live');
    await admin.find('h3:has-text("Since the go-live")').waitFor();
    expect(clicks.length).toBeLessThan(15);
    expect(typed.length).toBeLessThanOrEqual(3);
    await admin.open(`${new URL(admin.page.url()).pathname.replace(/\/overview$/u, '/report')}?project=IT`);
    const paper = await admin.find('.report').innerText();
    expect(paper.split('Three request types stay with people.')).toHaveLength(3);
    expect(paper.split('This one is closed in May.')).toHaveLength(2);
  }, 240_000);
});

describeInBrowser('given a new admin of a desk as Atlassian makes it', () => {
  let acme: AppAtAcme;
  beforeAll(async () => {
    acme = await startAtAcme(['--seed', 'itsm']);
  }, 60_000);
  afterAll(() => acme.stopWithoutFaults(), 60_000);

  it('leads to the first verdict in 3 clicks, to the go-live in 12 and 2 typed texts, and says how far it is', async () => {
    const admin = await acme.arrive();
    const { clicks, typed, press, tick, type } = counted(admin);
    const progress = (): Promise<string | null> => admin.find('.go-live-progress > p').textContent();
    await admin.open('/');
    await press('Choose a project');
    await press('Set up IT Support');
    expect(await admin.find('.step-bar [aria-current=step]').textContent()).toContain('Accounts');
    await press('Accept the rest and run the audit');
    await admin.find('.verdict').waitFor(long);
    expect(clicks).toHaveLength(3);
    expect(await progress()).toBe('3 of 5 steps to go-live left');
    await press('Review fixes');
    await admin.find('.questions').waitFor(long);
    const planned = await admin.find('.change__sentence').count();
    expect(await shiftIn(admin)).toBe(0);
    await tick('Add it');
    await admin.find(`.change__sentence >> nth=${planned}`).waitFor(long);
    await press('Apply ', long);
    await admin.find('#done-title').waitFor(long);
    expect(await progress()).toBe('2 of 5 steps to go-live left');
    await press('Show manual steps');
    await tick('I checked all 5; they are in order');
    await type('What did you see, and where?', 'Token “bot” ends on 1 May 2027; the identity app is enabled.');
    await press('Record 5 decisions');
    await admin.find('.verdict h2:has-text("Ready for the bot")').waitFor(long);
    expect(await progress()).toBe('1 of 5 steps to go-live left');
    await press('Mark as live');
    await admin.find('h2:has-text("Live since")').waitFor(long);
    expect(await admin.find('.live__next a').allTextContents()).toEqual([
      'Hand over the package',
      'Give the bot a key',
      'Watch for new employees',
    ]);
    expect(await violationsIn(admin)).toEqual([]);
    expect(clicks.length).toBeLessThanOrEqual(12);
    expect(typed.length).toBeLessThanOrEqual(2);
  }, 240_000);
});
