import { startAtAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { askAsPage } from './ask-as-page';
import { describeInBrowser } from './describe-in-browser';
import { overflowIn, shiftIn, violationsIn } from './visit';
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

const rows = views.flatMap(([name, path, sign]) => [320, 768, 1280].map((width) => ({ name, path, sign, width })));

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

  it.each(rows)(
    'shows $name at $width px, light and dark, without a fault',
    async ({ path, sign, width }) => {
      const admin = await acme.arrive({ colorMode: 'light', width });
      await admin.open(`${acme.base}${path}`);
      await admin.find(sign).first().waitFor(long);
      await admin.page.waitForLoadState('networkidle');
      const light = await switchTo(admin, 'light');
      expect(await violationsIn(admin)).toEqual([]);
      expect(await overflowIn(admin)).toBeLessThanOrEqual(0);
      expect(await shiftIn(admin)).toBe(0);
      expect(await switchTo(admin, 'dark')).not.toBe(light);
      expect(await violationsIn(admin)).toEqual([]);
      expect(admin.faults).toEqual([]);
      await admin.close();
    },
    90_000,
  );
});
