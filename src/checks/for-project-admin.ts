import { defineMessages } from '../messages/define-messages';
import type { AcceptedRisk, AuditReport, CheckResult } from '../shared/report';
import type { Part } from '../snapshot/parts';
import { catalogue } from './catalogue';

/** What Jira does not show somebody who administers this project alone: other projects, and who has which licence. */
const SITE_PARTS: readonly Part[] = ['applicationRoles', 'workflowUsage', 'screenUsage', 'testProject'];

/** Checks whose findings may tell something of the site beyond the project. */
export const BEYOND_PROJECT: ReadonlySet<string> = new Set(
  catalogue.flatMap((check) =>
    check.kind === 'judged' && check.reads.some((part) => SITE_PARTS.includes(part)) ? [check.id] : [],
  ),
);

export const says = defineMessages('for-project-admin', {
  hidden: 'A Jira administrator sees what was found here: it concerns more than this project.',
});

/** What stands in place of such a finding. */
export const HIDDEN = says.hidden;

/**
 * The report for an administrator of the project who does not administer Jira: every verdict stays, and what a finding,
 * or the reason why somebody lives with it, would tell of other projects or of the site is left out.
 */
export const forProjectAdmin = (report: AuditReport): AuditReport => ({
  ...report,
  results: report.results.map((result) =>
    BEYOND_PROJECT.has(result.check) ? withoutDetail(result, report.project) : result,
  ),
  ...(report.acceptedRisks && {
    acceptedRisks: report.acceptedRisks.map((risk, at) =>
      BEYOND_PROJECT.has(risk.check) ? withoutReason(risk, at) : risk,
    ),
  }),
});

const withoutDetail = (result: CheckResult, { id, name }: AuditReport['project']): CheckResult =>
  result.findings.length === 0
    ? result
    : {
        ...result,
        findings: [
          {
            subject: { type: 'project', id, name },
            message: HIDDEN,
            evidence: { actual: result.findings.length, expected: 0 },
          },
        ],
      };

/** The id of a risk names its object too. */
const withoutReason = (risk: AcceptedRisk, at: number): AcceptedRisk => ({
  ...risk,
  ...(risk.subject && { id: `${risk.check}|${at}`, subject: null }),
  reason: HIDDEN,
});
