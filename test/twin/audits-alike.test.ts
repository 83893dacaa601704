import type { Outcome } from '../../src/shared/report';
import { auditProject } from '../../src/usecases/audit/audit-project';
import type { FixedSite } from '../site-with-app/site-with-app';
import { acmeWithTwin, settingsOf } from './a-twin';
import type { Mode } from './a-twin';

type Outcomes = Readonly<Record<string, Outcome>>;

const outcomesOf = (site: FixedSite, projectId: string): Promise<Outcomes> =>
  site.must(async ({ jira, now }) => {
    const settings = await settingsOf(site, projectId);
    if (!settings) throw new Error('The project is not set up.');
    const { report } = await auditProject({ jira, settings, now: now() });
    return Object.fromEntries(report.results.map(({ check, outcome }) => [check, outcome]));
  });

/** Why a twin may be judged otherwise than its original. */
const NO_TWIN_OF_ITS_OWN = {
  'test-project-access-same': 'not-applicable',
  'test-project-isolated': 'not-applicable',
  'test-project-issue-types-same': 'not-applicable',
  'test-project-request-types-same': 'not-applicable',
  'test-project-workflows-same': 'not-applicable',
  'test-project-present': 'not-applicable',
} as const;
// Nobody has raised a request there yet, so nobody can see which transitions the bot is offered on one.
const NO_REQUESTS = { 'service-account-view-same': 'not-available' } as const;
const LEFT_TO_PEOPLE = {
  // No API links a knowledge space to a desk.
  'knowledge-base-reachable': 'fail',
  // The hidden required field that nobody can fill is not copied: no API puts fields on request types.
  'request-types-fillable': 'pass',
  // The twin's only customers are the accounts chosen for the bot: employees are added by people.
  'customers-present': 'fail',
} as const;
// The original's workflow serves other projects too; the copy serves the twin alone, which is what isolation is for.
const OWN_WORKFLOWS = { 'workflow-unshared': 'pass' } as const;

const DIFFER: Readonly<Record<Mode, Outcomes>> = {
  mirror: { ...NO_TWIN_OF_ITS_OWN, ...NO_REQUESTS, ...LEFT_TO_PEOPLE },
  isolated: { ...NO_TWIN_OF_ITS_OWN, ...NO_REQUESTS, ...LEFT_TO_PEOPLE, ...OWN_WORKFLOWS },
};

test.each(Object.entries(DIFFER))(
  'given a twin of acme’s help desk made as %s, when both are audited, only what is listed here differs',
  async (mode, differ) => {
    const { site, twin } = await acmeWithTwin(mode === 'mirror' ? 'mirror' : 'isolated');
    const before = await outcomesOf(site, site.settings.projectId);
    const of = await outcomesOf(site, twin.id);
    // The original itself has a better test project now; its own test checks are not what is compared.
    const compared = Object.keys(before).filter((check) => !(check in NO_TWIN_OF_ITS_OWN));
    const found = Object.fromEntries(
      Object.entries(of).filter(([check, outcome]) => !compared.includes(check) || before[check] !== outcome),
    );
    expect(found).toEqual(differ);
  },
);

test('given an isolated twin, its original’s checks of the test project pass but for what people have to do', async () => {
  const { site } = await acmeWithTwin('isolated');
  const outcomes = await outcomesOf(site, site.settings.projectId);
  expect(Object.fromEntries(Object.entries(outcomes).filter(([check]) => check.startsWith('test-project-')))).toEqual({
    'test-project-access-same': 'pass',
    'test-project-isolated': 'pass',
    'test-project-issue-types-same': 'pass',
    'test-project-present': 'pass',
    'test-project-request-types-same': 'pass',
    'test-project-workflows-same': 'pass',
  });
});

test('given a mirror, its original’s audit raises the alarm that both share their workflows', async () => {
  const { site } = await acmeWithTwin('mirror');
  expect((await outcomesOf(site, site.settings.projectId))['test-project-isolated']).toBe('fail');
});
