import type { SiteState } from '../state';
import type { SiteField } from '../state/project';
import type { SiteStatus, SiteWorkflow } from '../state/workflow';
import { onceApproved } from './build-rules';
import { describeWorkflow, from, numbered, statusId } from './build-workflow';
import type { Way } from './build-workflow';
import { addTemplateStatuses } from './template-statuses';

type Statuses = Readonly<Record<string, SiteStatus['statusCategory']>>;

/*
 * The workflows of Atlassian's template "IT service management": which statuses and ways there are was read off a live
 * site in July 2026. No way leads from any status, none sets a resolution or shows a screen. Of the ids of transitions 761,
 * 781, 851, 891 and 901 recur on every site that was looked at; the others are ours.
 */
const SERVICE_REQUEST: Statuses = {
  'Waiting for support': 'IN_PROGRESS',
  'Waiting for customer': 'IN_PROGRESS',
  'In Progress': 'IN_PROGRESS',
  Pending: 'IN_PROGRESS',
  Escalated: 'IN_PROGRESS',
  Resolved: 'DONE',
  Canceled: 'DONE',
  Closed: 'DONE',
};

const ON_THE_WAY = ['Waiting for support', 'Waiting for customer', 'Pending', 'In Progress'];

const serviceRequestWays = (cancelledFrom: readonly string[], closedFrom: readonly string[]): readonly Way[] => [
  numbered(891, from(['Waiting for support', 'Pending', 'Escalated'], 'In progress', 'In Progress')),
  numbered(871, from('Waiting for support', 'Escalate', 'Escalated')),
  numbered(881, from('Waiting for customer', 'Escalate this issue', 'Escalated')),
  numbered(851, from(['Waiting for support', 'Pending'], 'Respond to customer', 'Waiting for customer')),
  numbered(781, from('Waiting for customer', 'Respond to support', 'Waiting for support')),
  numbered(841, from(['Waiting for support', 'In Progress'], 'Pending', 'Pending')),
  numbered(761, from(ON_THE_WAY, 'Resolve this issue', 'Resolved')),
  numbered(911, from(cancelledFrom, 'Cancel request', 'Canceled')),
  numbered(921, from(closedFrom, 'Close', 'Closed')),
];

const INCIDENT: Statuses = {
  Open: 'TODO',
  'Work in progress': 'IN_PROGRESS',
  Pending: 'IN_PROGRESS',
  Completed: 'DONE',
  Canceled: 'DONE',
  Closed: 'DONE',
};
const incidentWays: readonly Way[] = [
  numbered(31, from(['Open', 'Pending'], 'Investigate', 'Work in progress')),
  numbered(51, from(['Open', 'Work in progress'], 'Pending', 'Pending')),
  numbered(71, from(['Open', 'Work in progress'], 'Resolve', 'Completed')),
  numbered(81, from(['Open', 'Work in progress', 'Pending'], 'Cancel', 'Canceled')),
  numbered(91, from(['Completed', 'Canceled'], 'Close', 'Closed')),
];

const PROBLEM: Statuses = {
  Open: 'TODO',
  'Under review': 'IN_PROGRESS',
  'Under investigation': 'IN_PROGRESS',
  Pending: 'IN_PROGRESS',
  Completed: 'DONE',
  Canceled: 'DONE',
  Closed: 'DONE',
};
const problemWays: readonly Way[] = [
  from('Open', 'Review', 'Under review'),
  from(['Open', 'Under investigation'], 'Complete', 'Completed'),
  from(['Open', 'Under review', 'Under investigation'], 'Cancel', 'Canceled'),
  from(['Under review', 'Pending'], 'Investigate', 'Under investigation'),
  from(['Under review', 'Under investigation'], 'Pending', 'Pending'),
  from('Pending', 'Back to under review', 'Under review'),
  from(['Completed', 'Canceled'], 'Close', 'Closed'),
];

const PEER_REVIEW = 'Peer review / change manager approval';
const CHANGE: Statuses = {
  [PEER_REVIEW]: 'TODO',
  Planning: 'IN_PROGRESS',
  'Awaiting CAB approval': 'IN_PROGRESS',
  'Awaiting implementation': 'IN_PROGRESS',
  Implementing: 'IN_PROGRESS',
  Pending: 'IN_PROGRESS',
  Resolved: 'DONE',
  Declined: 'DONE',
  Canceled: 'DONE',
  Closed: 'DONE',
};
/** Approve and Decline are ordinary ways here: no approval stands behind them until an admin adds one. */
const changeWays: readonly Way[] = [
  from(PEER_REVIEW, 'Approve', 'Planning'),
  from(PEER_REVIEW, 'Decline', 'Declined'),
  from([PEER_REVIEW, 'Planning', 'Awaiting implementation', 'Pending', 'Declined'], 'Cancel', 'Canceled'),
  from([PEER_REVIEW, 'Awaiting CAB approval'], 'Emergency override', 'Awaiting implementation'),
  from('Planning', 'Ready for CAB approval', 'Awaiting CAB approval'),
  from(['Planning', 'Pending'], 'Ready for implementation', 'Awaiting implementation'),
  from(['Planning', 'Awaiting implementation'], 'Pending', 'Pending'),
  from('Awaiting CAB approval', 'Approve', 'Awaiting implementation'),
  from('Awaiting CAB approval', 'Decline', 'Declined'),
  from('Awaiting implementation', 'Start implementation', 'Implementing'),
  from('Implementing', 'Change completed', 'Resolved'),
  from('Pending', 'Back to planning', 'Planning'),
  from(['Resolved', 'Declined', 'Canceled'], 'Close', 'Closed'),
];

/** The workflow every other type gets. Its five statuses are known; of its ways only the first and the last but one. */
const DEFAULT: Statuses = {
  Open: 'TODO',
  'Work in progress': 'IN_PROGRESS',
  Pending: 'IN_PROGRESS',
  Reopened: 'TODO',
  Done: 'DONE',
};
const defaultWays: readonly Way[] = [
  numbered(11, from(['Open', 'Reopened', 'Pending'], 'Start progress', 'Work in progress')),
  numbered(41, from(['Open', 'Work in progress'], 'Pending', 'Pending')),
  numbered(61, from(['Open', 'Work in progress', 'Pending'], 'Mark as done', 'Done')),
  numbered(71, from('Done', 'Reopen', 'Reopened')),
];

/** Adds one workflow of a template under the name Jira gives it in the project with that key. */
export const templateWorkflow = (
  site: SiteState,
  key: string,
  name: string,
  statuses: Statuses,
  ways: readonly Way[],
): SiteWorkflow => {
  addTemplateStatuses(site, statuses);
  return describeWorkflow(site, `${key}: ${name} workflow for Jira Service Management`, statuses, ways);
};

/** Jira refuses edits of a work item in Closed. */
const lockedWhenClosed = (site: SiteState, workflow: SiteWorkflow): SiteWorkflow => {
  for (const status of workflow.statuses) {
    if (status.statusReference === statusId(site, 'Closed')) status.properties['jira.issue.editable'] = 'false';
  }
  return workflow;
};

const APPROVE = 901;
const DECLINE = 931;

/**
 * One of the people in Approvers decides, neither the reporter nor the assignee; both ways out are the approval's own.
 */
const withApprovals = (site: SiteState, key: string, approvers: SiteField): SiteWorkflow => {
  const workflow = templateWorkflow(
    site,
    key,
    'Service Request Fulfilment with Approvals',
    { 'Waiting for approval': 'TODO', ...SERVICE_REQUEST, Declined: 'DONE' },
    [
      numbered(APPROVE, from('Waiting for approval', 'Approve', 'Waiting for support', onceApproved)),
      numbered(DECLINE, from('Waiting for approval', 'Decline', 'Declined', onceApproved)),
      ...serviceRequestWays(['Waiting for approval', ...ON_THE_WAY], ['Resolved', 'Canceled', 'Declined']),
    ],
  );
  for (const status of workflow.statuses) {
    if (status.statusReference !== statusId(site, 'Waiting for approval')) continue;
    status.approvalConfiguration = {
      active: 'true',
      conditionType: 'number',
      conditionValue: '1',
      fieldId: approvers.id,
      exclude: ['reporter', 'assignee'],
      transitionApproved: String(APPROVE),
      transitionRejected: String(DECLINE),
    };
  }
  return workflow;
};

/** Adds the workflow "Jira Service Management default workflow" of the project with that key. */
export const jsmDefaultWorkflow = (site: SiteState, key: string): SiteWorkflow => {
  addTemplateStatuses(site, DEFAULT);
  return describeWorkflow(site, `${key}: Jira Service Management default workflow`, DEFAULT, defaultWays);
};

/** Adds the six workflows of an IT service management project; each is its own, with the key in its name. */
export const itsmWorkflows = (site: SiteState, key: string, approvers: SiteField) => ({
  request: templateWorkflow(
    site,
    key,
    'Service Request Fulfilment',
    SERVICE_REQUEST,
    serviceRequestWays(ON_THE_WAY, ['Resolved', 'Canceled']),
  ),
  approved: withApprovals(site, key, approvers),
  incident: lockedWhenClosed(site, templateWorkflow(site, key, 'Incident Management', INCIDENT, incidentWays)),
  problem: lockedWhenClosed(site, templateWorkflow(site, key, 'Problem Management', PROBLEM, problemWays)),
  change: templateWorkflow(site, key, 'Change Management', CHANGE, changeWays),
  other: jsmDefaultWorkflow(site, key),
});
