import { catalogue } from '../../src/checks/catalogue';
import { rehearse, REHEARSAL_READS } from '../../src/rehearsal/rehearse';
import type { RehearsedStep, SimulatedRehearsal } from '../../src/shared/rehearsal-contract';
import type { AuditReport } from '../../src/shared/report';
import { readSettings } from '../../src/store/settings-store';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { refused } from '../given/a-snapshot';
import { accessFaults } from '../one-fault/access-faults';
import { portalFaults } from '../one-fault/portal-faults';
import { ReadySite } from '../one-fault/ready-site';
import { workflowFaults } from '../one-fault/workflow-faults';
import { seed } from '../simulated-jira/seeds/seeds';
import { aFixedSite } from '../site-with-app/site-with-app';
import { willingPlan } from '../site-with-app/willing-plan';
import { readySnapshot } from './a-desk';

const isBroken = ({ outcome }: RehearsedStep): boolean => outcome !== 'ok';

/** Each step that does not end well for a reason of a check: `bot-resolves: resolve-screen-complete`. */
const brokenBy = ({ skills }: SimulatedRehearsal): readonly string[] =>
  [
    ...new Set(
      skills
        .flatMap(({ steps }) => steps.filter(isBroken))
        .flatMap(({ step, reasons }) => reasons.flatMap(({ check }) => (check === null ? [] : [`${step}: ${check}`]))),
    ),
  ].sort();

const failing = ({ results }: AuditReport): readonly string[] =>
  results.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable').map(({ check }) => check);

test('given ready, when it is rehearsed, every skill that is on is green for every work type', async () => {
  const { skills, notRehearsed, withoutScript, isLive } = rehearse((await new ReadySite().look()).snapshot);
  expect(skills.map(({ skill, issueType, outcome }) => [skill.id, issueType.name, outcome])).toEqual(
    ['software-access', 'group-access', 'ticket-interception', 'concierge', 'reminders', 'forms'].flatMap((skill) => [
      [skill, '[System] Service request', 'ok'],
      [skill, '[System] Incident', 'ok'],
    ]),
  );
  expect({ notRehearsed, withoutScript: withoutScript.length, isLive }).toEqual({
    notRehearsed: [],
    withoutScript: 1,
    isLive: false,
  });
});

describe('given itsm, as Atlassian makes it', () => {
  const site = aFixedSite('itsm', undefined, structuredClone(seed('itsm').state));
  const now = (): Promise<SimulatedRehearsal> =>
    site.must(async ({ jira, now: at }) => {
      const settings = (await readSettings(site.settings.projectId)) ?? site.settings;
      return rehearse((await auditProject({ jira, settings, now: at() })).snapshot);
    });
  const thatEnd = ({ skills }: SimulatedRehearsal, outcome: string) => skills.filter((one) => one.outcome === outcome);

  test('when it is rehearsed before and after its plan, what failed is green, and people still decide', async () => {
    await site.setUp();
    const before = await now();
    expect(thatEnd(before, 'fails').length).toBe(12);
    await site.apply(await willingPlan(site, { kind: 'all' }));
    const after = await now();
    expect(after.skills.length).toBe(18);
    expect(thatEnd(after, 'ok').length).toBe(18);
    const approved = after.skills.filter(({ issueType }) => issueType.name === 'Service Request with Approvals');
    const deciding = approved.filter(({ steps }) => steps.some(({ step }) => step === 'people-decide'));
    expect(deciding.map(({ skill }) => skill.id)).toEqual([
      'software-access',
      'group-access',
      'ticket-interception',
      'concierge',
    ]);
  });
});

/** What each planted fault of acme breaks. The others lie beside the way of a request, or are no step's business. */
const ACME: Readonly<Record<string, readonly string[]>> = {
  'assignee-cleared-on-reopen': ['assignee-is-empty'],
  'bot-transitions-unblocked': ['bot-resolves'],
  'buckets-covered': ['request-waits-for-user'],
  'forms-readable': ['bot-raises-for-customer'],
  'request-types-fillable': ['bot-raises-for-customer'],
  'request-types-open-to-bot': ['bot-raises-for-customer'],
  'request-types-visible': ['bot-raises-for-customer'],
  'resolution-cleared-on-reopen': ['resolution-is-empty'],
  'resolve-screen-complete': ['bot-closes', 'bot-resolves'],
  'resolved-transition-global': ['bot-closes', 'bot-resolves'],
  'service-account-permitted': ['bot-closes', 'bot-comments-internally', 'bot-raises-for-customer', 'bot-resolves'],
};

test('given acme, when it is rehearsed, each planted fault breaks its steps and no others', async () => {
  const { snapshot } = await new ReadySite(structuredClone(seed('acme'))).look();
  const byCheck: Record<string, string[]> = {};
  for (const [step = '', check = ''] of brokenBy(rehearse(snapshot)).map((line) => line.split(': ')))
    byCheck[check] = [...(byCheck[check] ?? []), step];
  expect(byCheck).toEqual(ACME);
});

/** Which steps one fault breaks; what is not here breaks none. */
const BREAKS: Readonly<Record<string, readonly string[]>> = {
  'issue-security-open-to-bot': ['bot-sees-request'],
  'service-account-active': ['bot-signs-in'],
  'service-account-can-log-in': ['bot-signs-in'],
  'service-account-licensed': ['bot-signs-in'],
  'service-account-present': ['bot-signs-in'],
  'service-account-permitted': ['bot-raises-for-customer'],
  'assignee-cleared-on-reopen': ['assignee-is-empty'],
  'bot-transitions-unblocked': ['bot-closes', 'bot-resolves'],
  'buckets-covered': ['request-waits-for-user'],
  'in-progress-transition-global': ['bot-starts-work'],
  'reopened-transition-global': ['bot-reopens'],
  'resolution-cleared-on-reopen': ['resolution-is-empty'],
  'resolution-set-on-resolve': ['resolution-is-set'],
  'resolved-transition-global': ['bot-closes', 'bot-resolves'],
  'resolve-screen-complete': ['bot-closes', 'bot-resolves'],
  'statuses-open-to-bot': ['bot-resolves'],
  'approvals-configured': ['request-waits-for-approval'],
  'customers-present': ['bot-raises-for-customer', 'employee-raises-request'],
  'forms-readable': ['bot-raises-for-customer'],
  'required-fields-asked': ['bot-raises-for-customer', 'employee-raises-request'],
  'request-types-fillable': ['bot-raises-for-customer'],
  'request-types-open-to-bot': ['bot-raises-for-customer'],
  'request-types-visible': ['bot-raises-for-customer'],
};

describe('given ready with one thing done wrong', () => {
  const seen = new Set<string>();

  test.each([...accessFaults, ...workflowFaults, ...portalFaults])(
    '$given: the rehearsal says what $check says',
    async ({ check, breaks }) => {
      const site = new ReadySite();
      breaks(site);
      const { snapshot, report } = await site.look();
      const broken = brokenBy(rehearse(snapshot)).map((line) => line.split(': '));
      // Nothing is broken that the audit does not find as well.
      const found = failing(report);
      expect(broken.filter(([, of = '']) => !found.includes(of))).toEqual([]);
      const own = broken.flatMap(([step = '', of]) => (of === check ? [step] : []));
      if (own.length > 0) {
        expect(own).toEqual(BREAKS[check]);
        seen.add(check);
      }
    },
  );

  test('every check of the table has broken its steps', () => {
    expect([...seen].sort()).toEqual(Object.keys(BREAKS).sort());
  });

  test('an approval that a transition of the bot leaves: the approvals skill says so', async () => {
    const site = new ReadySite();
    site.settings = { ...site.settings, skills: ['approvals'] };
    workflowFaults.find(({ check }) => check === 'bot-transitions-keep-approvals')?.breaks(site);
    const { skills } = rehearse((await site.look()).snapshot);
    const failed = skills.flatMap(({ steps }) => steps.filter(({ outcome }) => outcome === 'fails'));
    expect(failed.map(({ step }) => step)).toEqual(['bot-cannot-answer-approval']);
  });
});

describe('given a part that could not be read', () => {
  /** The others name who is meant, or are looked at only where something is lacking. */
  const decisive: readonly (typeof REHEARSAL_READS)[number][] = [
    'project',
    'workflowScheme',
    'workflows',
    'buckets',
    'scope',
    'screens',
    'applicationRoles',
    'serviceAccount',
    'effectivePermissions',
    'seenPermissions',
    'issueSecurity',
    'serviceDesk',
    'requestTypes',
    'fieldRequirements',
    'forms',
    'requestRights',
    'customers',
  ];

  test.each(REHEARSAL_READS)('%s: nothing that rests on it is called ok, and nothing fails for it', async (part) => {
    const ready = await readySnapshot();
    const whole = rehearse(ready);
    const { skills, notRehearsed } = rehearse({ ...ready, [part]: refused('Jira refused it.') });
    const thatEnd = (all: SimulatedRehearsal['skills'], wanted: string) =>
      all.filter(({ outcome }) => outcome === wanted).length;
    expect(thatEnd(skills, 'fails')).toBeLessThanOrEqual(thatEnd(whole.skills, 'fails'));
    expect(notRehearsed.length > 0 || thatEnd(skills, 'unknown') > thatEnd(whole.skills, 'unknown')).toBe(
      decisive.includes(part),
    );
  });

  test('a rehearsal reads what the checks it asks read, and no more', () => {
    const asked = new Set(USED.flatMap((id) => catalogue.find((check) => check.id === id) ?? []).flatMap(readsOf));
    const own = ['project', 'workflowScheme', 'workflows', 'buckets', 'scope', 'screens', 'seenRequestTypes'];
    const given = ['profile', 'settings', 'takenAt'];
    const expected = [...new Set([...asked, ...own])].filter((part) => !given.includes(part)).sort();
    expect([...REHEARSAL_READS].sort()).toEqual(expected);
  });
});

const readsOf = (check: (typeof catalogue)[number]): readonly string[] => (check.kind === 'judged' ? check.reads : []);

/** Every check that a step asks for itself. */
const USED = [
  'service-account-present',
  'service-account-active',
  'service-account-can-log-in',
  'service-account-licensed',
  'service-account-permitted',
  'issue-security-open-to-bot',
  'service-desk-present',
  'customers-present',
  'request-types-visible',
  'request-types-open-to-bot',
  'request-types-fillable',
  'required-fields-asked',
  'forms-readable',
  'request-type-issue-types-present',
];
