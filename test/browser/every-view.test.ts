import { startAuditedAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';
import { views } from './views';
import { COLOR_RULES, overflowIn, shiftIn, violationsIn } from './visit';
import type { Visit } from './visit';

/** How long a plan of the whole project may take here. */
const long = { timeout: 45_000 };

/** A window in pixels as it is opened, and as it is drawn larger afterwards. */
const WINDOWS = [
  { width: 320, grown: 768 },
  { width: 1280, grown: 1920 },
] as const;
const rows = WINDOWS.flatMap((window) => views.map(([name, path, sign]) => ({ name, path, sign, ...window })));

/** As Jira does it while the page is open. */
const switchTo = async (visited: Visit, colorMode: 'light' | 'dark'): Promise<string> =>
  String(
    await (
      await visited.frame()
    ).evaluate(
      `(() => { document.documentElement.dataset.colorMode = '${colorMode}'; return ` +
        'getComputedStyle(document.body).color; })()',
    ),
  );

describeInBrowser('every view of the page', () => {
  let acme: AppAtAcme;
  beforeAll(async () => {
    acme = await startAuditedAcme();
  }, 120_000);
  afterAll(() => acme.stop(), 60_000);

  // One person per width looks at view after view, as an admin does; what a browser has loaded once it keeps.
  const people = new Map<number, Promise<Visit>>();
  const personAt = (width: number): Promise<Visit> => {
    const known = people.get(width) ?? acme.arrive({ colorMode: 'light', width });
    people.set(width, known);
    return known;
  };

  it.each(rows)(
    'shows $name at $width and $grown px, light and dark, without a fault',
    async ({ path, sign, width, grown }) => {
      const admin = await personAt(width);
      const before = admin.faults.length;
      await admin.page.setViewportSize({ width, height: 900 });
      await admin.open(`${acme.base}${path}`);
      await admin.find(sign).first().waitFor(long);
      await admin.page.waitForLoadState('networkidle');
      const light = await switchTo(admin, 'light');
      expect(await violationsIn(admin)).toEqual([]);
      expect(await overflowIn(admin)).toBeLessThanOrEqual(0);
      expect(await shiftIn(admin)).toBe(0);
      expect(await switchTo(admin, 'dark')).not.toBe(light);
      // The dark page differs in nothing but colors.
      expect(await violationsIn(admin, COLOR_RULES)).toEqual([]);
      await admin.page.setViewportSize({ width: grown, height: 900 });
      expect(await overflowIn(admin)).toBeLessThanOrEqual(0);
      expect(await violationsIn(admin)).toEqual([]);
      expect(admin.faults.slice(before)).toEqual([]);
    },
    90_000,
  );
});
