import { startAtAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';
import { overflowIn, shiftIn, violationsIn } from './visit';
import type { Visit } from './visit';

const long = { timeout: 60_000 };

/** Jira fails in the middle of a plan and stays so; the audit and the plan before it were well. */
describeInBrowser('given a Jira that answers 500 in the middle of a plan, for ever', () => {
  let acme: AppAtAcme;
  let first: Visit;
  beforeAll(async () => {
    acme = await startAtAcme(['--set-up']);
    first = await acme.arrive();
    await first.open(`${acme.base}/overview?project=IT`);
    await first.find('button:has-text("Run audit")').click();
    await first.find('.verdict').waitFor(long);
    await first.open(`${acme.base}/fixes?project=IT&area=access`);
    await first.find('.apply-bar').waitFor(long);
    acme.app.site.simulated?.faults.push({
      match: { path: /permissionscheme/ },
      fault: { status: 500, body: { errorMessages: ['Internal server error'], errors: {} } },
    });
    await first.find('.apply-bar button:has-text("Apply")').click();
  }, 120_000);
  afterAll(async () => {
    const faults = acme.faults();
    await acme.stop();
    expect(faults).toEqual([]);
  });

  it('the plan says that it waits, since when, how often it tried and when it tries again', async () => {
    await first.find('.run:has-text("Waiting for Jira")').waitFor(long);
    const text = (await first.find('.run .message').textContent()) ?? '';
    expect(text).toMatch(/^Jira did not answer as it should\./);
    expect(text).toMatch(/Jira has not let it get on since .+\. It was tried (once|\d+ times)\./);
    expect(text).toMatch(/It tries again by itself at .+\.|It is being tried again just now\./);
    expect(await first.find('.run button:has-text("Stop")').count()).toBe(1);
    expect(await first.find('.page-header__below').textContent()).not.toContain('Nothing is written');
    expect(await first.find('.run').textContent()).toMatch(/\d+ of \d+ changes?/);
    const states = await first.find('.logged__state').allTextContents();
    expect(states).not.toContain('Not done');
  }, 90_000);

  it.each([
    ['overview', '.verdict', { width: 320 }],
    ['findings', '.check', { colorMode: 'dark' }],
    ['skills', 'main h2', {}],
    ['customers', 'main h2', {}],
    ['bot-access', 'main h2', {}],
    ['projects', '.project-rows', { width: 320, colorMode: 'dark' }],
  ] as const)(
    '%s says so too, at the top, and leads there',
    async (view, sign, visitor) => {
      const admin = await acme.arrive(visitor);
      await admin.open(`${acme.base}/${view === 'projects' ? 'overview' : view}?project=IT`);
      // The list names no project: the one looked at last counts.
      if (view === 'projects') await admin.find('.path a').click();
      await admin.find(sign).first().waitFor(long);
      expect(await admin.find('.plan-banner').textContent()).toMatch(
        /^The plan for IT waits for Jira\d+ of \d+ changes?/,
      );
      expect(await violationsIn(admin)).toEqual([]);
      expect(await overflowIn(admin)).toBeLessThanOrEqual(0);
      expect(await shiftIn(admin)).toBe(0);
      await admin.find('.plan-banner a').click();
      await admin.find('.run:has-text("Waiting for Jira")').waitFor(long);
      expect(await admin.find('.plan-banner').count()).toBe(0);
      await admin.close();
    },
    90_000,
  );

  it('Stop ends it, and says what was made and how to finish or undo it', async () => {
    await first.find('.run button:has-text("Stop")').click();
    await first.find('#stopped-title').waitFor(long);
    expect(await first.find('.stopped').textContent()).toContain('Somebody stopped it on this page.');
    expect(await first.find('.stopped button').allTextContents()).not.toEqual([]);
    await first.open(`${acme.base}/overview?project=IT`);
    await first.find('.verdict').waitFor(long);
    expect(await first.find('.plan-banner').count()).toBe(0);
  }, 90_000);
});
