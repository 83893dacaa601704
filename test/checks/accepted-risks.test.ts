import fc from 'fast-check';
import { applyAcceptedRisks } from '../../src/checks/accepted-risks';
import { toReport } from '../../src/checks/verdict';
import { MOVEWORKS } from '../../src/profile/moveworks';
import type { AcceptedRisk, CheckResult, Outcome, ReportedFinding } from '../../src/shared/report';
import { aServiceProject, chosen } from '../given/a-service-project';
import { aSnapshot } from '../given/a-snapshot';

const NOW = '2026-11-23T12:00:00Z';
const settings = chosen({ skills: ['software-access', 'concierge'] });

const aResult = (check: string, overrides: Partial<CheckResult> = {}): CheckResult => ({
  check,
  title: 'It is so',
  why: 'Otherwise not.',
  area: 'access',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/',
  need: 'required',
  skills: [],
  requirement: null,
  outcome: 'fail',
  findings: [],
  sources: [],
  cure: { safety: 'manual', steps: [] },
  ...overrides,
});
const found = (id: string, evidence: Readonly<Record<string, string | readonly string[]>> = {}): ReportedFinding => ({
  subject: { type: 'transition', id, name: id },
  message: `${id} is wrong.`,
  evidence: { actual: 'no', expected: 'yes', ...evidence },
});
const aRisk = (check: string, overrides: Partial<AcceptedRisk> = {}): AcceptedRisk => ({
  id: check,
  check,
  subject: null,
  reason: 'Known.',
  owner: 'owner',
  by: 'admin',
  at: '2026-11-01T12:00:00Z',
  expiresAt: '2026-12-01T12:00:00Z',
  ...overrides,
});
const report = (...results: readonly CheckResult[]) =>
  toReport({ snapshot: aSnapshot(aServiceProject({ settings })), profile: MOVEWORKS, settings, results, calls: 21 });

const inactive = (overrides: Partial<CheckResult> = {}): CheckResult => aResult('service-account-active', overrides);
const inWorkflow = (workflowId: string): AcceptedRisk['subject'] => ({ id: '11', workflowId });
const twoWorkflows = inactive({ findings: [found('11', { workflowId: 'a' }), found('11', { workflowId: 'b' })] });

describe('the verdict, when somebody lives with a risk', () => {
  test.each<{
    given: string;
    results: readonly CheckResult[];
    risks: readonly AcceptedRisk[];
    verdict: 'go' | 'no-go';
    acting: number;
  }>([
    { given: 'nothing accepted', results: [inactive()], risks: [], verdict: 'no-go', acting: 0 },
    {
      given: 'the only fault accepted',
      results: [inactive()],
      risks: [aRisk('service-account-active')],
      verdict: 'go',
      acting: 1,
    },
    {
      given: 'one of two faults accepted',
      results: [inactive(), aResult('service-account-time-zone')],
      risks: [aRisk('service-account-active')],
      verdict: 'no-go',
      acting: 1,
    },
    {
      given: 'a risk of something else',
      results: [inactive()],
      risks: [aRisk('service-account-time-zone')],
      verdict: 'no-go',
      acting: 0,
    },
    {
      given: 'the only fault accepted for this bot',
      results: [inactive()],
      risks: [aRisk('service-account-active', { profileId: MOVEWORKS.id })],
      verdict: 'go',
      acting: 1,
    },
    {
      given: 'the only fault accepted for another bot',
      results: [inactive()],
      risks: [aRisk('service-account-active', { profileId: 'another-bot' })],
      verdict: 'no-go',
      acting: 0,
    },
    {
      given: 'a risk that expires at this moment',
      results: [inactive()],
      risks: [aRisk('service-account-active', { expiresAt: NOW })],
      verdict: 'no-go',
      acting: 0,
    },
    {
      given: 'a risk of what has been fixed',
      results: [inactive({ outcome: 'pass' })],
      risks: [aRisk('service-account-active')],
      verdict: 'go',
      acting: 0,
    },
    {
      given: 'what could not be looked at, accepted as a whole',
      results: [inactive({ outcome: 'not-available' })],
      risks: [aRisk('service-account-active')],
      verdict: 'go',
      acting: 1,
    },
    {
      given: 'one of two objects accepted',
      results: [twoWorkflows],
      risks: [aRisk('service-account-active', { subject: inWorkflow('a') })],
      verdict: 'no-go',
      acting: 1,
    },
    {
      given: 'both objects accepted',
      results: [twoWorkflows],
      risks: [
        aRisk('service-account-active', { id: '1', subject: inWorkflow('a') }),
        aRisk('service-account-active', { id: '2', subject: inWorkflow('b') }),
      ],
      verdict: 'go',
      acting: 2,
    },
    {
      given: 'an object that is not found any more',
      results: [twoWorkflows],
      risks: [aRisk('service-account-active', { subject: inWorkflow('c') })],
      verdict: 'no-go',
      acting: 0,
    },
    {
      given: 'an object accepted of a check that found none',
      results: [inactive({ outcome: 'error' })],
      risks: [aRisk('service-account-active', { subject: inWorkflow('a') })],
      verdict: 'no-go',
      acting: 0,
    },
  ])('given $given, is $verdict', ({ results, risks, verdict, acting }) => {
    const applied = applyAcceptedRisks(report(...results), risks, NOW);
    expect({ verdict: applied.verdict, acting: applied.acceptedRisks?.length ?? 0 }).toEqual({ verdict, acting });
  });

  test('given any risks, outcomes, counts and the score are those of the audit', () => {
    const outcome = fc.constantFrom<Outcome>('pass', 'fail', 'not-applicable', 'not-available', 'manual', 'error');
    fc.assert(
      fc.property(
        outcome,
        outcome,
        fc.subarray(['service-account-active', 'service-account-time-zone']),
        (one, other, accepted) => {
          const audited = report(inactive({ outcome: one }), aResult('service-account-time-zone', { outcome: other }));
          const applied = applyAcceptedRisks(
            audited,
            accepted.map((check) => aRisk(check)),
            NOW,
          );
          expect({
            score: applied.score,
            counts: applied.counts,
            outcomes: applied.results.map((result) => result.outcome),
          }).toEqual({ score: audited.score, counts: audited.counts, outcomes: [one, other] });
        },
      ),
    );
  });
});

describe('the skills, when somebody lives with a risk', () => {
  const missing = aResult('service-account-permitted', {
    findings: [found('CREATE', { skills: ['concierge'] }), found('RESOLVE', { skills: ['software-access'] })],
  });
  const heldBack = (risks: readonly AcceptedRisk[]) =>
    applyAcceptedRisks(report(missing), risks, NOW)
      .skills.filter(({ verdict }) => verdict === 'no-go')
      .map(({ id }) => id);

  test.each<{ given: string; risks: readonly AcceptedRisk[]; skills: readonly string[] }>([
    { given: 'nothing accepted', risks: [], skills: ['software-access', 'concierge'] },
    {
      given: 'the object accepted that stops one of them',
      risks: [aRisk('service-account-permitted', { subject: { id: 'CREATE' } })],
      skills: ['software-access'],
    },
    { given: 'the whole check accepted', risks: [aRisk('service-account-permitted')], skills: [] },
  ])('given $given, $skills are held back', ({ risks, skills }) => expect(heldBack(risks)).toEqual(skills));

  test('given a skill that is off, it stays off', () => {
    expect(
      applyAcceptedRisks(report(missing), [aRisk('service-account-permitted')], NOW).skills.filter(
        ({ verdict }) => verdict === 'off',
      ),
    ).toHaveLength(MOVEWORKS.skills.length - 2);
  });
});

test('given a risk of one object and one of the whole check, each is named where it acts', () => {
  const {
    results: [result],
  } = applyAcceptedRisks(
    report(twoWorkflows),
    [
      aRisk('service-account-active', { id: 'one', subject: inWorkflow('b') }),
      aRisk('service-account-active', { id: 'all' }),
    ],
    NOW,
  );
  expect([result?.acceptedRisk, ...(result?.findings ?? []).map(({ acceptedRisk }) => acceptedRisk)]).toEqual([
    'all',
    undefined,
    'one',
  ]);
});
