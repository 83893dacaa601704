import { describeInBrowser } from './describe-in-browser';
import { ownApp } from './own-app';
import { overflowIn, shiftIn, violationsIn } from './visit';
import type { Visit } from './visit';

/** How long a plan of the whole project and the audit after it may take here. */
const long = { timeout: 45_000 };

/**
 * From the verdict to a review, through the apply to green checks, and back: the real page, resolvers and consumer over
 * the simulated site Acme.
 */
describeInBrowser('fixes in a browser', () => {
  const app = ownApp(['--set-up'], 90_000, async (first, base) => {
    await first.open(`${base}/overview?project=IT`);
    await first.find('button:has-text("Run audit")').click();
    await first.find('.verdict').waitFor(long);
  });
  const { arrive } = app;
  const review = async (admin: Visit, query = ''): Promise<void> => {
    await admin.open(`${app.base}/fixes?project=IT${query}`);
    await admin.find('.review').waitFor(long);
  };
  const sentencesIn = (admin: Visit): Promise<string[]> =>
    admin.find('.change:not(.change--out) .change__sentence').allTextContents();
  const questionsIn = (admin: Visit): Promise<(string | null)[]> =>
    admin.find('[data-choice]').evaluateAll((questions) => questions.map((one) => one.getAttribute('data-choice')));
  const focused = async (admin: Visit, expression: string): Promise<unknown> =>
    (await admin.frame()).evaluate(`document.activeElement.${expression}`);

  it('leads from the overview to a review that says what is touched before it says how', async () => {
    const admin = await arrive();
    await admin.open(`${app.base}/overview?project=IT`);
    await admin.find('button:has-text("Review fixes")').click();
    await admin.find('.review').waitFor(long);
    expect(await focused(admin, 'tagName')).toBe('H1');
    expect(await admin.find('.plan h2').textContent()).toBe('Fixes for all findings');
    expect(await admin.find('.plan__counts').textContent()).toMatch(
      /\+\d+ to add.*\d+ to change.*\d+ to remove.*\d+ manual.*nothing else changes/,
    );
    expect(await admin.find('.blast .message').textContent()).toContain('Changes project IT only');
    expect(await admin.find('.apply-bar input[type=checkbox]').count()).toBe(0);
    expect(await shiftIn(admin)).toBe(0);
  });

  it('offers the fix of one area, one check and one finding, and what would switch on a skill', async () => {
    const admin = await arrive();
    await admin.open(`${app.base}/findings?project=IT&outcome=fail`);
    await admin.find('.check').first().waitFor();
    await admin.find('.area__fix button').first().click();
    await admin.find('.review').waitFor(long);
    expect(new URL(admin.page.url()).searchParams.get('area')).not.toBeNull();
    await admin.open(`${app.base}/findings?project=IT&check=service-account-permitted`);
    const check = admin.find('.check--open');
    await check.locator('.subject .finding__acts button:has-text("Review fix")').first().click();
    await admin.find('.review').waitFor(long);
    expect(await admin.find('.plan h2').textContent()).toBe(
      'Fix for one finding of “Service account lacks permissions the skills need”',
    );
    await admin.page.goBack();
    await check.locator('button:has-text("Review fixes")').click();
    await admin.find('.review').waitFor(long);
    expect(await admin.find('.plan h2').textContent()).toBe(
      'Fixes for “Service account lacks permissions the skills need”',
    );
    for (const change of await admin.find('.change__open').all()) await change.click();
    expect(await admin.find('.change__cures').first().textContent()).toContain(
      'Service account lacks permissions the skills need',
    );
    await admin.open(`${app.base}/overview?project=IT`);
    await admin.find('.skills__fix').first().click();
    await admin.find('.review').waitFor(long);
    expect(await admin.find('.review h2').first().textContent()).toMatch(/^Fixes for “|^Nothing to fix here$/);
  });

  it('asks for consent before another project is touched, and keeps the focus at the question', async () => {
    const admin = await arrive();
    await review(admin);
    await admin.find('input[value=in-place]').first().check();
    await admin.find('.blast .message--warning').waitFor(long);
    expect(await focused(admin, 'value')).toBe('in-place');
    expect(await admin.find('.apply-bar input[type=checkbox]').isChecked()).toBe(false);
    await admin.find('.apply-bar button:has-text("Apply")').click();
    expect(await admin.find('#apply-complaint').textContent()).toBe(
      'Confirm above that other projects will be changed.',
    );
    expect(await admin.find('.review').count()).toBe(1);
    await admin.find('.question:has(input[value=in-place]:checked) input[value=copy]').check();
    await admin.find('.blast .message--success').waitFor(long);
  });

  it('takes a change out of the plan by an answer, at its place, and back in by another', async () => {
    const admin = await arrive();
    await review(admin);
    const sentences = await sentencesIn(admin);
    const name = (await admin.find('.question:has(input[value=leave])').first().getAttribute('data-choice')) ?? '';
    const question = admin.find(`[data-choice="${name}"]`);
    const order = await questionsIn(admin);
    await question.locator('input[value=leave]').check();
    await question.locator('p:has-text("With this answer nothing is changed.")').waitFor(long);
    expect(await focused(admin, 'value')).toBe('leave');
    expect(await sentencesIn(admin)).not.toEqual(sentences);
    expect((await questionsIn(admin)).indexOf(name)).toBe(order.indexOf(name));
    await question.locator('input').first().check();
    await question.locator('p:has-text("With this answer")').waitFor({ ...long, state: 'detached' });
    expect(await sentencesIn(admin)).toEqual(sentences);
  });

  it('leaves a change out by its tick, says what goes with it, and takes all back in', async () => {
    const admin = await arrive();
    await review(admin);
    const sentences = await sentencesIn(admin);
    const row = admin.find(
      '.change:has-text("to workflow “Service Request Fulfilment”"), .change:has-text("to workflow \\"Service ' +
        'Request Fulfilment\\"")',
    );
    await row.locator('input[type=checkbox]').uncheck();
    await admin.find('.changes .message:has-text("2 changes are left out")').waitFor(long);
    expect(await admin.find('.changes .message').textContent()).toContain(
      'You left out 1; 1 more is not made without it.',
    );
    expect(await focused(admin, 'type')).toBe('checkbox');
    expect(await sentencesIn(admin)).toHaveLength(sentences.length - 2);
    expect(await admin.find('.change--out').count()).toBe(2);
    expect(await admin.find('.apply-bar button').first().textContent()).toBe(`Apply ${sentences.length - 2} changes`);
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('button:has-text("Take all back in")').click();
    await admin
      .find('.change--out')
      .first()
      .waitFor({ ...long, state: 'detached' });
    expect(await sentencesIn(admin)).toEqual(sentences);
  });

  it('shows a workflow before and after in its picture, in words too, and without what is left out', async () => {
    const admin = await arrive();
    await review(admin);
    const group = admin.find('.change-group:has-text("Add status")');
    await group.locator('button:has-text("Show before and after")').click();
    await group.locator('.drawn--coming').waitFor(long);
    const names = async (selector: string): Promise<readonly string[]> => group.locator(selector).allTextContents();
    const coming = await names('.line__label--coming');
    expect(coming.every((label) => label.endsWith(' (new)'))).toBe(true);
    expect(await names('.drawn--coming')).toEqual(['Waiting for customer (new)']);
    expect(await names('.planned-picture li:has-text("New status")')).toEqual(['New status “Waiting for customer”.']);
    expect(await violationsIn(admin)).toEqual([]);
    const diagram = group.locator('.diagram');
    const viewport = group.locator('.react-flow__viewport');
    const place = await viewport.getAttribute('style');
    await diagram.focus();
    await admin.page.keyboard.press('ArrowDown');
    await group.locator(`.react-flow__viewport:not([style="${place}"])`).waitFor();
    await group.locator('button:has-text("Before")').last().click();
    await group.locator('.line__label--coming').first().waitFor({ state: 'detached' });
    expect(await names('.drawn')).not.toContain('Waiting for customer');
    await group.locator('button[aria-pressed]:has-text("After")').click();
    await group.locator('.drawn:has-text("Waiting for customer")').waitFor();
    expect(await group.locator('button[aria-pressed=true]').allTextContents()).toEqual(['After']);
    await group.locator('button:has-text("Changes")').click();
    await group.locator('.change:has-text("Add status") input[type=checkbox]').uncheck();
    await group.locator('.drawn--coming').waitFor({ state: 'detached', ...long });
    expect(await overflowIn(admin)).toBe(0);
    await admin.find('button:has-text("Take all back in")').click();
    await group.locator('.drawn--coming').waitFor(long);
  }, 120_000);

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('shows a review in %s at %i px without a fault', async (colorMode, width) => {
    const admin = await arrive({ colorMode, width });
    await review(admin);
    await admin.find('.blast summary').click();
    expect(await violationsIn(admin)).toEqual([]);
    expect(await overflowIn(admin)).toBeLessThanOrEqual(0);
    expect(await shiftIn(admin)).toBe(0);
  });

  it('applies what was reviewed, shows what turned green, and takes it back from the log', async () => {
    const admin = await arrive();
    await admin.open(`${app.base}/activity?project=IT`);
    await admin.find('h2:has-text("Nothing done yet")').waitFor();
    await review(admin);
    const sentences = await sentencesIn(admin);
    const logged = admin.find('.logged li > [dir=auto]');
    await admin.find('.apply-bar button:has-text("Apply")').click();
    await admin.find('#done-title').waitFor(long);
    expect(await admin.find('.done .message--success').textContent()).toMatch(/\d+ checks? now pass/);
    expect(await logged.allTextContents()).toEqual(sentences);
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('button:has-text("Show activity")').click();
    await admin.find('.logged-plan:has-text("Applied")').waitFor();
    await admin.find('button:has-text("Undo plan")').click();
    expect(await focused(admin, 'textContent')).toMatch(/^Undo all \d+ changes of this plan\?$/);
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('.undo-confirm button').first().click();
    await admin.find('#undone-title').waitFor(long);
    expect(await admin.find('.logged-plan .logged-plan__head').first().textContent()).toContain('Undone');
    await review(admin);
    expect(await sentencesIn(admin)).toEqual(sentences);
  }, 120_000);

  it('answers nobody but admins', async () => {
    const visited = await arrive();
    await visited.open('/');
    const agent =
      (await visited.page.locator('#person option:has-text("(agent)")').first().getAttribute('value')) ?? '';
    const stranger = await arrive({ accountId: agent });
    await stranger.open(`${app.base}/fixes?project=IT`);
    expect(await stranger.find('h1').textContent()).toBe('Only Jira admins can use this page');
  });
});
