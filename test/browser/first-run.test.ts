import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { describeInBrowser } from './describe-in-browser';
import { startApp } from './running-app';
import type { RunningApp } from './running-app';
import { shiftIn, violationsIn, visit } from './visit';
import type { Visit, Visitor } from './visit';

let browser: Browser;
let app: RunningApp;
let visits: Visit[] = [];
let base: string;

const arrive = async (visitor: Visitor = {}): Promise<Visit> => {
  const visited = await visit(browser, app.origin, visitor);
  visits.push(visited);
  return visited;
};

const start = async (args: readonly string[] = []): Promise<void> => {
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

/** Presses buttons and links by what they say, and counts. */
const counting = (admin: Visit) => {
  const clicks: string[] = [];
  const click = async (text: string): Promise<void> => {
    clicks.push(text);
    await admin.find(`button:has-text("${text}"), a:has-text("${text}")`).first().click();
  };
  return { clicks, click };
};

const stepShown = async (admin: Visit, name: string): Promise<void> =>
  admin.find(`.step-bar__item--current:has-text("${name}")`).waitFor();
const forms = (admin: Visit) => admin.find('.option:has-text("Forms") input');
const formShown = async (admin: Visit): Promise<void> => admin.find('form .setup__section').first().waitFor();

/** Nothing is set up when this begins; the tests go in the order in which an admin might do it. */
describeInBrowser('given a new admin, the first run', () => {
  beforeAll(() => start(), 120_000);
  afterEach(closeAll);
  afterAll(stop);

  it('says what this is, what it reads and what it will not touch', async () => {
    const admin = await arrive();
    await admin.open('/');
    expect(await admin.find('h1').textContent()).toBe('See what stops your support bot');
    expect(await admin.find('.welcome__promises').textContent()).toContain(
      'Nothing is written without a plan that you reviewed',
    );
    expect(await admin.find('.welcome__promises').textContent()).toContain(
      'Nothing leaves Jira until you create a key for your bot',
    );
  });

  it('keeps everything when the admin goes back, and tells each step to whoever cannot see it', async () => {
    const admin = await arrive();
    await admin.open(`${base}/first-run?project=IT&step=skills`);
    await formShown(admin);
    await forms(admin).uncheck();
    await admin.find('button:has-text("Next")').click();
    await stepShown(admin, 'Statuses');
    expect(await (await admin.frame()).evaluate('document.activeElement?.textContent')).toBe(
      'Set up IT Helpdesk: Step 4 of 5: Statuses',
    );
    await admin.find('.status-table select').first().selectOption('other');
    const [first] = await admin.find('.status-table tbody tr').allTextContents();
    expect(first).toContain('Changed by you');
    for (const step of ['Skills', 'Accounts']) {
      await admin.find('button:has-text("Back")').click();
      await stepShown(admin, step);
    }
    await admin.page.goBack();
    await stepShown(admin, 'Skills');
    expect(await forms(admin).isChecked()).toBe(false);
    await admin.find('.step-bar a:text-is("Statuses")').click();
    await stepShown(admin, 'Statuses');
    expect(await admin.find('.status-table select').first().inputValue()).toBe('other');
    expect(await shiftIn(admin)).toBe(0);
  });

  it('goes on where it was left, with what was chosen', async () => {
    const admin = await arrive();
    await admin.open('/');
    const { click } = counting(admin);
    await click('Choose a project');
    await click('Set up IT Helpdesk');
    await click('Next');
    await formShown(admin);
    await forms(admin).uncheck();
    for (const title of ['Set up IT Helpdesk: Step 2', 'Choose a project', 'See what stops your support bot']) {
      await admin.page.goBack();
      await admin.find(`h1:has-text("${title}")`).waitFor();
    }
    await click('Continue with IT Helpdesk');
    await stepShown(admin, 'Accounts');
    await click('Next');
    await formShown(admin);
    expect(await forms(admin).isChecked()).toBe(false);
    expect(new URL(admin.page.url()).search).toBe('?project=IT&step=skills');
    await admin.page.reload();
    await stepShown(admin, 'Skills');
  });

  it('does not go on without a skill, and says at the field what to do', async () => {
    const admin = await arrive();
    await admin.open(`${base}/first-run?project=IT&step=skills`);
    await formShown(admin);
    for (const box of await admin.find('.option input').all()) await box.uncheck();
    await admin.find('button:has-text("Next")').click();
    expect(await admin.find('[role=alert]').textContent()).toContain('Switch on at least one skill');
    await stepShown(admin, 'Skills');
  });

  it('leads through all steps to the first report in six clicks and without a typed word', async () => {
    const admin = await arrive();
    await admin.open('/');
    const { clicks, click } = counting(admin);
    await click('Choose a project');
    await admin.find('.likely:has-text("It has a test project already: ITT.")').waitFor();
    await click('Set up IT Helpdesk');
    for (const [field, proposal] of [
      ['Service account', 'Mia (Moveworks)'],
      ['Agent test account', 'Moveworks Test Agent'],
    ] as const) {
      expect(await admin.find(`.account-fields > div:has-text("${field}")`).first().textContent()).toContain(proposal);
    }
    // The account that bears the name is deactivated.
    const customer = admin.find('.account-fields > div:has-text("Customer test account")').first();
    expect(await customer.textContent()).not.toContain('Moveworks Test Customer');
    await click('Next');
    await stepShown(admin, 'Skills');
    await click('Next');
    await stepShown(admin, 'Statuses');
    await click('Next');
    await stepShown(admin, 'Test project');
    expect(await admin.find('.setup__section').textContent()).toContain(
      'Proposed: Its name says it is a test copy of IT.',
    );
    await click('Run the first audit');
    await admin.find('.verdict h2').waitFor();
    expect(await admin.find('.verdict h2').textContent()).toBe('Not ready for the bot');
    expect(clicks).toHaveLength(6);
    expect(new URL(admin.page.url()).search).toBe('?project=IT');
    expect(await admin.find('.changes').textContent()).toContain('First audit.');
    expect(await shiftIn(admin)).toBe(0);
  }, 60_000);

  it('connects another project in three clicks when all that is proposed is accepted', async () => {
    const admin = await arrive();
    await admin.open('/');
    expect(await admin.find('h1').textContent()).toBe('Projects');
    const { clicks, click } = counting(admin);
    await click('Connect another project');
    await click('Human Resources');
    await click('Accept the rest and run the audit');
    await admin.find('.verdict h2').waitFor();
    expect(clicks).toHaveLength(3);
    await admin.open('/');
    await admin.find('.project-rows tbody tr').first().waitFor();
    expect(await admin.find('.project-rows tbody tr').count()).toBe(2);
  }, 60_000);

  it('takes over the setup of another project as a draft, and saves nothing by itself', async () => {
    const admin = await arrive();
    await admin.open(`${base}/setup?project=IT`);
    const inIt = await forms(admin).isChecked();
    await admin.open(`${base}/setup?project=HR`);
    await forms(admin).setChecked(!inIt);
    const { click } = counting(admin);
    await click('Take over the setup of another project');
    const list = admin.find('.take-over select');
    await list.waitFor();
    expect(await list.locator('option').allTextContents()).toEqual(['Choose a project', 'IT Helpdesk (IT)']);
    await list.selectOption('IT');
    await admin.find('[role=status]:has-text("Taken over from IT: bot, skills, accounts and")').waitFor();
    expect(await forms(admin).isChecked()).toBe(inIt);
    expect(await violationsIn(admin)).toEqual([]);
    const other = await arrive();
    await other.open(`${base}/setup?project=HR`);
    expect(await other.find('main').textContent()).not.toContain('Taken over');
  }, 60_000);

  it('tells after the second audit what turned green', async () => {
    const admin = await arrive();
    await admin.open(`${base}/findings?project=IT&check=api-token-made`);
    const check = admin.find('.check--open');
    await check.locator('label:has-text("It is in order") input').check();
    await check.locator('textarea').fill('Token “bot” expires on 1 May 2027.');
    await check.locator('button:has-text("Record result")').click();
    await admin.page.locator('.flag:has-text("Result recorded")').waitFor();
    await admin.open(`${base}/overview?project=IT`);
    await admin.find('button:has-text("Run audit again")').click();
    const green = admin.find('.changes__group--turnedGreen');
    await green.waitFor();
    expect(await green.textContent()).toContain('1 Now passing');
    expect(await admin.find('.changes .sparkline').getAttribute('aria-label')).toMatch(
      /^Score of the last 2 audits: \d+, \d+$/,
    );
  }, 60_000);

  it.each(['first-run', 'first-run?project=IT&step=accounts', 'projects', 'overview?project=IT'])(
    'tells somebody who is no admin nothing at %s',
    async (path) => {
      const admin = await arrive();
      await admin.open('/');
      const accountId =
        (await admin.page.locator('#person option:has-text("(agent)")').first().getAttribute('value')) ?? '';
      const agent = await arrive({ accountId });
      await agent.open(`${base}/${path}`);
      expect(await agent.find('h1').textContent()).toBe('Only Jira admins can use this page');
      expect(await agent.find('main').textContent()).not.toMatch(/IT Helpdesk|Mia|Moveworks Test/u);
    },
  );
});

/** Set up as the seed says, with what people confirmed. */
describeInBrowser('given a project that is ready', () => {
  beforeAll(() => start(['--seed', 'ready', '--set-up']), 120_000);
  afterEach(closeAll);
  afterAll(stop);

  it('is marked as live in one click, told so in the list, and unmarked as easily', async () => {
    const admin = await arrive();
    await admin.open(`${base}/overview?project=IT`);
    await admin.find('button:has-text("Run audit")').click();
    await admin.find('button:has-text("Mark as live")').click();
    await admin.find('h3:has-text("Since the go-live")').waitFor();
    expect(await admin.find('.changes').textContent()).toContain('Nothing changed.');
    await admin.open(`${base}/projects`);
    expect(await admin.find('.project-rows tbody tr').first().textContent()).toContain('Live since');
    await admin.open(`${base}/overview?project=IT`);
    await admin.find('button:has-text("Undo the mark")').click();
    await admin.find('button:has-text("Mark as live")').waitFor();
  }, 60_000);
});
