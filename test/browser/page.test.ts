import { describeInBrowser } from './describe-in-browser';
import { ownApp } from './own-app';
import { shiftIn, violationsIn } from './visit';

/** The real page under the platform's own policy, with the real resolvers, over the simulated site Acme. */
describeInBrowser('the page in a browser', () => {
  const app = ownApp([], 60_000);
  const { arrive } = app;
  const personOf = async (role: string): Promise<string> => {
    const visited = await arrive();
    await visited.open('/');
    const value = await visited.page.locator(`#person option:has-text("(${role})")`).first().getAttribute('value');
    return value ?? '';
  };

  it('leads a new admin from the first run to the verdict in three clicks', async () => {
    const admin = await arrive();
    await admin.open('/');
    expect(await admin.find('h1').textContent()).toBe('See what stops your support bot');
    expect(await admin.find('h2').allTextContents()).toContain('What it will not touch');
    await admin.find('button:has-text("Choose a project")').click();
    await admin.find('button:has-text("Set up IT Helpdesk")').click();
    await admin.find('button:has-text("Accept the rest and run the audit")').click();
    await admin.find('.verdict h2').waitFor();
    expect(await admin.find('.verdict h2').textContent()).toBe('Not ready for the bot');
    expect(await admin.find('.page-header h1').textContent()).toBe('IT Helpdesk');
    expect(new URL(admin.page.url()).search).toBe('?project=IT');
    expect(await shiftIn(admin)).toBe(0);
  });

  it('leads from the overview to the finding that weighs most, with its evidence', async () => {
    const admin = await arrive();
    await admin.open(`${app.base}/overview?project=IT`);
    const title = await admin.find('.next h3').textContent();
    await admin.find('button:has-text("Show how to fix it")').click();
    const open = admin.find('.check--open');
    await open.waitFor();
    expect(await open.locator('.check__title').textContent()).toBe(title);
    expect(await open.locator('.evidence dt').allTextContents()).toEqual(expect.arrayContaining(['Seen', 'Expected']));
    expect(await open.locator('h4').allTextContents()).toEqual(
      expect.arrayContaining(['What breaks for an employee', 'How to fix it']),
    );
    expect(await (await admin.frame()).evaluate('document.activeElement?.tagName')).toBe('H1');
  });

  it('keeps filters in the address, through a reload', async () => {
    const admin = await arrive();
    await admin.open(`${app.base}/findings?project=IT`);
    const all = await admin.find('.toolbar__count').textContent();
    await admin.find('select:has(option[value=fail])').selectOption('fail');
    await admin.find('input[type=search]').fill('status');
    await admin.page.waitForURL(/outcome=fail.*text=status/);
    const filtered = await admin.find('.toolbar__count').textContent();
    expect(filtered).not.toBe(all);
    expect(new Set(await admin.find('.check__marks').allTextContents())).not.toContain('Passed');
    await admin.page.reload();
    await admin.find('.check').first().waitFor();
    expect(await admin.find('.toolbar__count').textContent()).toBe(filtered);
    expect(await admin.find('input[type=search]').inputValue()).toBe('status');
  });

  it('says so when no check matches, and brings all back', async () => {
    const admin = await arrive();
    await admin.open(`${app.base}/findings?project=IT&text=no-such-word`);
    await admin.find('h2:has-text("No check matches these filters")').waitFor();
    await admin.find('.empty button').click();
    await admin.find('.check').first().waitFor();
    expect(new URL(admin.page.url()).search).toBe('?project=IT');
  });

  it('lets an admin leave in the middle of a run and come back to its result', async () => {
    const admin = await arrive();
    await admin.open(`${app.base}/overview?project=IT`);
    await admin.find('.verdict').waitFor();
    const before = await admin.find('.page-header time').getAttribute('datetime');
    await admin.find('button:has-text("Run audit again")').click();
    await admin.page.goto(`${app.origin}/jira/settings/system/general-configuration`);
    await admin.open(`${app.base}/overview?project=IT`);
    await admin.find(`.page-header time:not([datetime="${before ?? ''}"])`).waitFor();
    expect(await admin.find('.verdict h2').textContent()).toBe('Not ready for the bot');
  });

  it('records what a person confirmed', async () => {
    const admin = await arrive();
    await admin.open(`${app.base}/findings?project=IT&outcome=manual`);
    const check = admin.find('.check').first();
    await check.locator('.check__title button').click();
    await check.locator('button:has-text("Record result")').click();
    expect(await check.locator('[role=alert]').allTextContents()).toEqual([
      'Choose a result.',
      'Write what you saw, so that others can follow it.',
    ]);
    await check.locator('label:has-text("It is in order") input').check();
    await check.locator('textarea').fill('Token “bot” expires on 1 May 2027.');
    await check.locator('button:has-text("Record result")').click();
    await admin.page.locator('.flag:has-text("Result recorded")').waitFor();
  });

  it('saves an edited status mapping and leaves the rest of the setup alone', async () => {
    const admin = await arrive();
    await admin.open(`${app.base}/setup?project=IT`);
    await admin.find('.status-table tbody tr').first().waitFor();
    const test = await admin.find('select').last().inputValue();
    await admin.find('.status-table select').first().selectOption({ index: 0 });
    await admin.find('.save-bar :text("You have unsaved changes.")').waitFor();
    await admin.find('button >> text=/^Save$/').click();
    await admin.page.locator('.flag:has-text("Setup saved")').waitFor();
    expect(await admin.find('select').last().inputValue()).toBe(test);
  });

  it('refuses everybody who is no admin, and shows no data', async () => {
    const agent = await arrive({ accountId: await personOf('agent') });
    await agent.open(`${app.base}/findings?project=IT`);
    expect(await agent.find('h1').textContent()).toBe('Only Jira admins can use this page');
    expect(await agent.find('main').textContent()).not.toContain('IT Helpdesk');
    expect(await violationsIn(agent)).toEqual([]);
  });

  it('shows the project settings page its own project only', async () => {
    const admin = await arrive();
    const place = app.base.replace('/jira/settings/apps', '/jira/servicedesk/projects/IT/settings/apps');
    await admin.open(place);
    await admin.find('.verdict').waitFor();
    expect(await admin.find('.page-header h1').textContent()).toBe('IT Helpdesk');
    expect(await admin.find('.path a').count()).toBe(0);
  });

  it.each([
    ['configure', 'Choose a project'],
    ['get-started', 'See what stops your support bot'],
  ])('opens the %s page at “%s”', async (door, title) => {
    const admin = await arrive();
    await admin.open(app.base.replace('/apps/', `/apps/${door}/`));
    expect(await admin.find('h1').textContent()).toBe(title);
  });

  it('is used by keyboard alone', async () => {
    const admin = await arrive();
    await admin.open(`${app.base}/findings?project=IT&outcome=fail`);
    const first = admin.find('.check__title button').first();
    await first.focus();
    await admin.page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    await admin.page.keyboard.press('Tab');
    expect(await (await admin.frame()).evaluate('document.activeElement.closest(".check__body") !== null')).toBe(true);
    await first.focus();
    await admin.page.keyboard.press('Space');
    expect(await first.getAttribute('aria-expanded')).toBe('false');
  });
});
