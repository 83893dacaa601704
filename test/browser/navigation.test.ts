import { startAuditedAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';
import { overflowIn, shiftIn, violationsIn } from './visit';
import type { Visit } from './visit';

const long = { timeout: 45_000 };

/** Each address of a project's views, the tab that is marked, and what the path says after the project. */
const addresses: readonly (readonly [view: string, sign: string, tab: string | null, path: string | null])[] = [
  ['overview', '.verdict', 'Overview', null],
  ['findings', '.check', 'Findings', null],
  ['fixes', '.review', 'Findings', 'Fixes'],
  ['workflow', '.goal', 'Workflows', null],
  ['test-project', '.current-twin', 'Test project', null],
  ['customers', 'main h2', 'Customers', null],
  ['hand-over', 'main h2', 'Hand-over', null],
  ['setup', '.status-table', null, 'Setup'],
  ['skills', '.what-if', null, 'Skills'],
  ['rehearsal', '.rehearsal__transcript', null, 'Rehearsal'],
  ['bots', '.bots', null, 'Other bots'],
  ['activity', '.empty', null, 'Activity'],
];

describeInBrowser('the navigation', () => {
  let acme: AppAtAcme;
  let admin: Visit;
  beforeAll(async () => {
    acme = await startAuditedAcme();
    admin = await acme.arrive();
  }, 120_000);
  afterAll(() => acme.stopWithoutFaults(), 60_000);

  const evaluate = async (visited: Visit, script: string): Promise<unknown> => (await visited.frame()).evaluate(script);
  const focused = (): Promise<unknown> =>
    evaluate(admin, 'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');

  it.each(addresses)('the address %s leads to its view, in the tab it belongs to', async (view, sign, tab, path) => {
    await admin.open(`${acme.base}/${view}?project=IT`);
    await admin.find(sign).first().waitFor(long);
    const marked = await admin.find('.tabs__row [aria-current]').allTextContents();
    expect(marked.map((text) => text.replace(/\d.*/u, ''))).toEqual(tab === null ? [] : [tab]);
    expect(await admin.find('.path a, .path > span').allTextContents()).toContain('Projects');
    const named = (await admin.find('.path').textContent())?.split('/').map((step) => step.trim());
    expect(named).toEqual(['Projects', 'IT', ...(path === null ? [] : [path])]);
  });

  it('the side bar names what is of the whole site, and a project has six tabs, with the number of failing checks', async () => {
    await admin.open(`${acme.base}/overview?project=IT`);
    await admin.find('.verdict').waitFor(long);
    expect(await admin.page.locator('.side-bar .level-2').allTextContents()).toEqual([
      'Projects',
      'Bot access',
      'Setup',
    ]);
    expect(await admin.find('.tabs__row a').count()).toBe(6);
    const failed = await admin.find('.outcome-counts a:has-text("Failed") strong').textContent();
    expect(await admin.find('.tabs__count').textContent()).toBe(failed);
    await admin.find('.tabs__row a:has-text("Hand-over")').click();
    await admin.find('main h2').first().waitFor();
    expect(await admin.find('.tabs__count').textContent()).toBe(failed);
    expect(await shiftIn(admin)).toBe(0);
  });

  it('back and forward lead through the views of the project', async () => {
    await admin.open(`${acme.base}/overview?project=IT`);
    await admin.find('.tabs__row a:has-text("Workflows")').click();
    await admin.find('.goal').first().waitFor(long);
    await admin.page.goBack();
    await admin.find('.verdict').waitFor(long);
    await admin.page.goForward();
    await admin.find('.goal').first().waitFor(long);
    expect(new URL(admin.page.url()).search).toBe('?project=IT');
  });

  it('by keyboard the menu opens, is walked through, and closes by Escape or by leaving it', async () => {
    await admin.open(`${acme.base}/findings?project=IT`);
    await admin.find('.check').first().waitFor(long);
    const menu = admin.find('.more__button');
    await menu.focus();
    await admin.page.keyboard.press('Enter');
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    expect(await violationsIn(admin)).toEqual([]);
    const walked: unknown[] = [];
    for (let link = 0; link < 4; link += 1) {
      await admin.page.keyboard.press('Tab');
      walked.push(await focused());
    }
    expect(walked).toEqual(['Setup', 'Activity', 'Report', 'Bot access']);
    await admin.page.keyboard.press('Escape');
    expect(await focused()).toBe('More');
    expect(await admin.find('.more__links').count()).toBe(0);
    await admin.page.keyboard.press('Enter');
    await admin.find('input[type=search]').click();
    expect(await admin.find('.more__links').count()).toBe(0);
    await menu.click();
    await admin.find('.more__links a:has-text("Activity")').click();
    await admin.find('.empty').waitFor();
    expect(await admin.find('.more__links').count()).toBe(0);
  });

  it('on 320 px in German each tab is seen where the reader is in it, and what the view is about begins within 320 px', async () => {
    const reader = await acme.arrive({ width: 320, locale: 'de_DE' });
    for (const [view, sign] of addresses) {
      await reader.open(`${acme.base}/${view}?project=IT`);
      await reader.find(sign).first().waitFor(long);
      const bottom = Number(
        await evaluate(reader, 'document.querySelector(".tabs").getBoundingClientRect().bottom + scrollY'),
      );
      expect({ view, isFar: bottom > 300 }).toEqual({ view, isFar: false });
      const isSeen = await evaluate(
        reader,
        `[...document.querySelectorAll('.tabs__row [aria-current]')].every((tab) => {
            const row = tab.parentElement.getBoundingClientRect();
            const { left, right } = tab.getBoundingClientRect();
            return left >= row.left - 1 && (right <= row.right + 1 || right - left > row.width);
          })`,
      );
      expect({ view, isSeen }).toEqual({ view, isSeen: true });
      await reader.find('.more__button').click();
      expect({ view, overflow: await overflowIn(reader) }).toEqual({ view, overflow: 0 });
      await reader.page.keyboard.press('Escape');
    }
    await reader.close();
  }, 90_000);
});
