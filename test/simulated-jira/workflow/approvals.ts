import type { Site } from '../core/site';
import type { ApprovalAnswer, SiteIssue } from '../state/issue';
import type { SiteProject } from '../state/project';
import type { Approval, SiteWorkflow } from '../state/workflow';
import { workflowOf } from '../views/workflow-view';

/** Where an issue stands that waits for approvers. */
export interface OpenApproval {
  configuration: Approval;
  workflow: SiteWorkflow;
  /** Account ids: who is named in the field of the status, without those it excludes. */
  approvers: string[];
  answers: Readonly<Record<string, ApprovalAnswer>>;
}

const accountsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return [...new Set(value.flatMap(accountsIn))];
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null && 'accountId' in value && typeof value.accountId === 'string'
    ? [value.accountId]
    : [];
};

/**
 * The approval of an issue that stands in a status with an active one; it is open for as long as the issue stands
 * there. Nothing is stored before somebody answers, so that looking changes nothing.
 */
export const openApproval = (site: Site, project: SiteProject, issue: SiteIssue): OpenApproval | undefined => {
  const workflow = workflowOf(site, project, issue.issueTypeId);
  const configuration = workflow?.statuses.find(
    ({ statusReference }) => statusReference === issue.statusId,
  )?.approvalConfiguration;
  if (!workflow || configuration?.active !== 'true' || project.projectTypeKey !== 'service_desk') return undefined;
  const excluded = (configuration.exclude ?? []).map((role) => issue[role]);
  return {
    configuration,
    workflow,
    approvers: accountsIn(issue.fields[configuration.fieldId]).filter((accountId) => !excluded.includes(accountId)),
    answers: issue.openApproval?.statusId === issue.statusId ? issue.openApproval.answers : {},
  };
};

/** How many must approve: a number of people, or a part of them. Counts per group are not kept by this site. */
const needed = ({ configuration: { conditionType, conditionValue }, approvers }: OpenApproval): number =>
  conditionType === 'percent' ? Math.ceil((approvers.length * Number(conditionValue)) / 100) : Number(conditionValue);

/**
 * The outcome once enough have approved, or too few are left who could; which of the two Jira waits for on a decline is
 * not told.
 */
export const outcomeOf = (approval: OpenApproval): ApprovalAnswer | 'pending' => {
  const given = approval.approvers.map((accountId) => approval.answers[accountId]);
  if (given.filter((answer) => answer === 'approved').length >= Math.max(1, needed(approval))) return 'approved';
  const declined = given.filter((answer) => answer === 'declined').length;
  return declined > 0 && given.length - declined < Math.max(1, needed(approval)) ? 'declined' : 'pending';
};
