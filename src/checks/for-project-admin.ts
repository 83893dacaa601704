import type { AuditReport, CheckResult } from '../shared/report';
import type { Part } from '../snapshot/parts';
import { catalogue } from './catalogue';

/** What Jira does not show somebody who administers this project alone: other projects, and who has which licence. */
const SITE_PARTS: readonly Part[] = ['applicationRoles', 'workflowUsage', 'screenUsage', 'testProject'];

/** Checks whose findings may tell something of the site beyond the project. */
const BEYOND_PROJECT: ReadonlySet<string> = new Set(catalogue.flatMap((check) => (check.kind === 'judged' && check.reads.some((part) => SITE_PARTS.includes(part)) ? [check.id] : [])));

/**
 * The report for an administrator of the project who does not administer Jira: every verdict stays, and what a finding
 * would tell of other projects or of the site is left out.
 */
export const forProjectAdmin = (report: AuditReport): AuditReport => ({ ...report, results: report.results.map((result) => (BEYOND_PROJECT.has(result.check) ? withoutDetail(result, report.project) : result)) });

const withoutDetail = (result: CheckResult, { id, name }: AuditReport['project']): CheckResult =>
  result.findings.length === 0 ? result : {
    ...result,
    findings: [{
      subject: { type: 'project', id, name },
      message: 'A Jira administrator sees what was found here: it concerns more than this project.',
      evidence: { actual: result.findings.length, expected: 0 },
    }],
  };
