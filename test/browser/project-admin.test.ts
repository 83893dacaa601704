import { overhear, startAtAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { askAsPage } from './ask-as-page';
import { describeInBrowser } from './describe-in-browser';
import { overflowIn, shiftIn, violationsIn } from './visit';

/** How long a plan and the audit after it may take here. */
const long = { timeout: 45_000 };

describeInBrowser('given a project that was audited', () => {
  let acme: AppAtAcme;
  beforeAll(async () => {
    acme = await startAtAcme(['--set-up']);
    const admin = await acme.arrive();
    await admin.open(`${acme.base}/overview?project=IT`);
    await admin.find('button:has-text("Run audit")').click();
    await admin.find('.verdict').waitFor(long);
    await admin.close();
  }, 120_000);
  afterAll(() => acme.stopWithoutFaults(), 60_000);

  const asProjectAdmin = (look: { readonly colorMode?: 'dark'; readonly width?: number } = {}) =>
    acme.arrive({ accountId: acme.person('project admin'), ...look });

  it('tells an administrator of the project the same verdict, and offers the views that are theirs', async () => {
    const visited = await asProjectAdmin();
    await visited.open(acme.projectBase);
    await visited.find('.verdict h2:has-text("Not ready for the bot")').waitFor();
    expect(await visited.find('.tabs__row a').allTextContents()).toEqual([
      'Overview',
      expect.stringMatching(/^Findings\d+ \(\d+ failing checks\)$/u),
      'Workflows',
    ]);
    await visited.find('button[aria-label="More"]').click();
    expect(await visited.find('.more__links a').allTextContents()).toEqual(['Activity', 'Report']);
    await visited.find('.changes').waitFor();
  });

  it.each([
    ['/overview', '.changes'],
    ['/findings?outcome=fail', '.check'],
    ['/findings?outcome=manual&check=identity-app-installed', '.check--open'],
    ['/findings?left=people', '.decisions__row'],
    ['/report', '.report'],
    ['/fixes', '.review'],
    ['/workflow', '.goal'],
    ['/activity', '.empty'],
    ['/setup', '.verdict'],
  ])(
    'shows an administrator of the project %s without an error, and asks nothing that is not theirs to know',
    async (path, sign) => {
      const visited = await asProjectAdmin();
      const heard = overhear(visited);
      await visited.open(`${acme.projectBase}${path}`);
      await visited.find(sign).first().waitFor(long);
      await visited.page.waitForLoadState('networkidle');
      expect(heard.filter(({ answer }) => !answer.ok)).toEqual([]);
      expect(await visited.find('.message--error').count()).toBe(0);
      for (const text of ['Accept risk', 'Check again', 'Record result', 'Mark as live', 'Withdraw'])
        expect(await visited.find(`button:has-text("${text}")`).count()).toBe(0);
      expect(await violationsIn(visited)).toEqual([]);
      expect(await shiftIn(visited)).toBe(0);
    },
    60_000,
  );

  it.each([[320], [768]])('fits an administrator of the project into %i px in the dark', async (width) => {
    const visited = await asProjectAdmin({ colorMode: 'dark', width });
    await visited.open(acme.projectBase);
    await visited.find('.changes').waitFor();
    expect(await violationsIn(visited)).toEqual([]);
    expect(await overflowIn(visited)).toBeLessThanOrEqual(0);
  });

  it('lets them apply what is theirs, leaves the rest to a Jira administrator by name, and lets them undo it', async () => {
    const visited = await asProjectAdmin();
    await visited.open(`${acme.projectBase}/fixes`);
    await visited.find('.review').waitFor(long);
    expect(await visited.find('#for-admin-title').textContent()).toMatch(/^Ask a Jira administrator \(\d+\)$/);
    expect(await visited.find('.review').textContent()).not.toContain('IT Helpdesk (Test)');
    const sentences = await visited.find('.change__sentence').allTextContents();
    await visited.find('.apply-bar button:has-text("Apply")').click();
    await visited.find('#done-title').waitFor(long);
    expect(await visited.find('.logged li > [dir=auto]').allTextContents()).toEqual(sentences);
    await visited.find('button:has-text("Show activity")').click();
    await visited.find('button:has-text("Undo plan")').click();
    await visited.find('.undo-confirm button').first().click();
    await visited.find('#undone-title').waitFor(long);
    expect(await visited.find('.message--error').count()).toBe(0);
  }, 120_000);

  it('refuses an administrator of the project on the page of the site', async () => {
    const visited = await asProjectAdmin();
    await visited.open(`${acme.base}/overview?project=IT`);
    expect(await visited.find('h1').textContent()).toBe('Only Jira admins can use this page');
  });

  it.each([
    ['the site', (): string => acme.base, 'Only Jira admins can use this page'],
    ['the project', (): string => acme.projectBase, 'Only admins of this project can use this page'],
  ])(
    'refuses an agent on the page of %s clearly, and tells them nothing whatever they ask',
    async (_where, base, title) => {
      const visited = await acme.arrive({ accountId: acme.person('agent') });
      const heard = overhear(visited);
      for (const path of [
        '',
        '/overview?project=IT',
        '/findings?project=IT',
        '/fixes?project=IT',
        '/customers?project=IT',
      ]) {
        await visited.open(`${base()}${path}`);
        expect(await visited.find('h1').textContent()).toBe(title);
        expect(await visited.find('main').textContent()).not.toMatch(/IT Helpdesk|Mia|Moveworks/u);
      }
      await visited.page.waitForLoadState('networkidle');
      // The second is asked beside the first, and refused as below.
      expect(new Set(heard.map(({ question }) => question))).toEqual(new Set(['hello', 'readFixProgress']));
      for (const question of [
        'readReport',
        'readHistory',
        'readProgress',
        'readActivity',
        'readFixProgress',
      ] as const) {
        await expect(askAsPage(visited, question, { projectKey: 'IT' })).rejects.toThrow('not-an-admin');
      }
      expect(JSON.stringify(heard)).not.toMatch(/IT Helpdesk|Mia|Moveworks/u);
    },
  );
});
