import { startAtAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { askAsPage } from './ask-as-page';
import { describeInBrowser } from './describe-in-browser';
import { COLOR_RULES, overflowIn, shiftIn, violationsIn } from './visit';
import type { Visit } from './visit';

/** How long a plan of the whole project may take here. */
const long = { timeout: 45_000 };

/** Each view of the page, with what tells that it is all there. */
const views = [
  ['the choice of a project', '/first-run', '.choices__row'],
  ['a step of the first run', '/first-run?project=LEG&step=accounts', '.account-fields'],
  ['the choice of skills', '/first-run?project=LEG&step=skills', '.option'],
  ['the mapping of statuses', '/first-run?project=LEG&step=statuses', '.status-table'],
  ['the choice of a test project', '/first-run?project=LEG&step=test', '.choice'],
  ['all projects', '/projects', '.project-rows'],
  ['the overview', '/overview?project=IT', '.changes'],
  ['the overview of a project that was never audited', '/overview?project=HR', '.empty button'],
  ['the overview of a project that does not exist', '/overview?project=NOPE', '.message, .empty'],
  ['the findings', '/findings?project=IT', '.check'],
  ['an open finding', '/findings?project=IT&check=service-account-permitted', '.check--open'],
  ['what is left for people', '/findings?project=IT&left=people', '.decisions__row'],
  ['the printed report', '/report?project=IT', '.report'],
  ['the review of fixes', '/fixes?project=IT', '.review'],
  ['a workflow', '/workflow?project=IT', '.goal'],
  ['the skills', '/skills?project=IT', 'main h2'],
  ['a new test project', '/test-project?project=IT&new=yes', '.twin-form'],
  ['the test project', '/test-project?project=IT', '.current-twin'],
  ['the customers', '/customers?project=IT', 'main h2'],
  ['the hand-over', '/hand-over?project=IT', 'main h2'],
  ['the activity', '/activity?project=IT', '.empty'],
  ['the bot access', '/bot-access?project=IT', 'main h2'],
  ['the setup', '/setup?project=IT', '.status-table'],
] as const;

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
      `(() => { document.documentElement.dataset.colorMode = '${colorMode}'; return getComputedStyle(document.body).color; })()`,
    ),
  );

describeInBrowser('every view of the page', () => {
  let acme: AppAtAcme;
  beforeAll(async () => {
    acme = await startAtAcme(['--set-up']);
    const admin = await acme.arrive();
    await admin.open(`${acme.base}/projects`);
    await askAsPage(admin, 'startAudit', { projectKey: 'IT' });
    await admin.open(`${acme.base}/overview?project=IT`);
    await admin.find('.changes').waitFor(long);
    await admin.close();
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
