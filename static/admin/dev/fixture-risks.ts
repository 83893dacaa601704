import type { AcceptedRisk, AuditReport } from '../../../src/shared/report';
import type { Decisions } from '../../../src/shared/risk-contract';
import { brokenReport } from './fixture-report';

const day = 86_400_000;
const at = new Date(Date.now() - 2 * day).toISOString();
const ok = <T>(value: T) => ({ ok: true, value }) as const;

const risk = (check: string, subject: AcceptedRisk['subject'], reason: string, days: number): AcceptedRisk => ({
  id: [check, ...(subject ? ['', subject.id] : [])].join('|'),
  check,
  subject,
  reason,
  owner: 'zoe',
  by: 'me',
  at,
  expiresAt: new Date(Date.now() + days * day).toISOString(),
});

const accepted: readonly AcceptedRisk[] = [
  risk(
    'service-account-agent-role-held',
    null,
    'The role is granted in the night of the go-live, together with the licence.',
    30,
  ),
  risk(
    'any-status-to-in-progress',
    { id: 'it:-incident' },
    'Incidents are never reopened by the bot; the team agreed in October.',
    90,
  ),
];
const ended = risk('service-account-time-zone', null, 'Until the vendor has answered.', -1);

/** The report with two risks that somebody lives with, one of them critical. */
export const acceptedReport: AuditReport = {
  ...brokenReport,
  acceptedRisks: accepted,
  results: brokenReport.results.map((result) => {
    const own = accepted.filter(({ check }) => check === result.check);
    const whole = own.find(({ subject }) => subject === null);
    const findings = result.findings.map((finding) => ({
      ...finding,
      ...own.filter(({ subject }) => subject?.id === finding.subject.id).map(({ id }) => ({ acceptedRisk: id }))[0],
    }));
    return { ...result, findings, ...(whole && { acceptedRisk: whole.id }) };
  }),
};

const decisions: Decisions = {
  risks: [...accepted, ended],
  confirmations: [
    {
      check: 'api-token-made',
      result: 'pass',
      by: 'zoe',
      at,
      expiresAt: new Date(Date.now() + 88 * day).toISOString(),
      evidence: 'Token “bot-2026”, made on 1 November, runs until 1 November 2027.',
    },
  ],
  people: { me: 'Ada Admin', zoe: 'Zoë van der Meer-Øresund' },
};

/** What the fake bridge answers about accepted risks and single checks. */
export const riskAnswers: Record<string, (payload: never) => unknown> = {
  acceptRisk: () => ok(acceptedReport),
  withdrawRisk: () => ok(brokenReport),
  recheck: ({ check }: { readonly check: string }) =>
    ok({
      ...brokenReport,
      results: brokenReport.results.map((result) =>
        result.check === check
          ? { ...result, outcome: 'pass', findings: [], checkedAt: new Date().toISOString() }
          : result,
      ),
    }),
  readDecisions: () => ok(decisions),
};
