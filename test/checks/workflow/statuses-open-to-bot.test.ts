import { statusesOpenToBot } from '../../../src/checks/workflow/statuses-open-to-bot';
import type { WorkflowStatus } from '../../../src/workflow/model';
import { BOT_ID, NOT_CHOSEN } from '../../given/accounts';
import { AGENT_ROLE, INCIDENT, SERVICE_REQUEST, aServiceProject, chosen } from '../../given/a-service-project';
import { IN_PROGRESS, OPEN, RESOLVED, WAITING_FOR_CUSTOMER, aWorkflow } from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { IN_ARBEIT, germanWorkflow, usedBy } from './given-workflows';

type Properties = WorkflowStatus['properties'];

const ADMINISTRATORS = { id: '10102', name: 'Administrators', actors: [] };
const GROUP = '6f1c9d3e-0000-4000-8000-000000000001';

const withProperties = (workflow: ReturnType<typeof aWorkflow>, { id }: WorkflowStatus, properties: Properties) => ({
  ...workflow,
  statuses: workflow.statuses.map((status) => (status.id === id ? { ...status, properties } : status)),
});

const having = (properties: Properties, status = IN_PROGRESS) =>
  aServiceProject({
    workflows: [withProperties(aWorkflow(), status, properties)],
    projectRoles: [ADMINISTRATORS, ...aServiceProject().projectRoles],
  });

const refusing = (properties: Properties, ...permissions: readonly string[]) => ({
  project: having(properties),
  findings: [{ type: 'status' as const, name: 'In Progress', id: '3', evidence: { effect: 'blocks', permissions } }],
});

describeCheck(statusesOpenToBot, {
  passes: [
    { given: 'statuses without properties', project: aServiceProject() },
    {
      given: 'properties that restrict nothing',
      project: having({ 'jira.issue.editable': 'true', 'jira.status.note': 'denied' }),
    },
    {
      given: 'a property for the role the bot holds',
      project: having({ 'jira.permission.transition.projectrole': AGENT_ROLE.id }),
    },
    { given: 'a property for the account of the bot', project: having({ 'jira.permission.comment.user': BOT_ID }) },
    {
      given: 'one property for others and a second for the role the bot holds',
      project: having({
        'jira.permission.edit.projectrole': ADMINISTRATORS.id,
        'jira.permission.edit.projectrole.2': AGENT_ROLE.id,
      }),
    },
    { given: 'a property for sub-tasks', project: having({ 'jira.permission.subtasks.transition.denied': '' }) },
    {
      given: 'a denial of what no skill needs',
      project: having({ 'jira.permission.delete.denied': '', 'jira.permission.work.denied': '' }),
    },
    {
      given: 'a resolved status in which requests can no longer be edited or commented on',
      project: having({ 'jira.issue.editable': 'false', 'jira.permission.comment.denied': '' }, RESOLVED),
    },
    {
      given: 'a denial of attachments while no skill that is on attaches',
      project: { ...having({ 'jira.permission.attach.denied': '' }), settings: chosen({ skills: ['answers'] }) },
    },
  ],
  fails: [
    {
      given: 'moves denied to everybody',
      ...refusing({ 'jira.permission.transition.denied': '' }, 'Transition issues'),
    },
    { given: 'edits switched off', ...refusing({ 'jira.issue.editable': 'false' }, 'Edit issues') },
    {
      given: 'edits switched off beside a property that names the bot',
      ...refusing({ 'jira.issue.editable': 'false', 'jira.permission.edit.user': BOT_ID }, 'Edit issues'),
    },
    {
      given: 'comments for another account and assigning for another role',
      ...refusing(
        {
          'jira.permission.comment.user': '5b10a2844c20165700ede21g',
          'jira.permission.assign.projectrole': ADMINISTRATORS.id,
        },
        'Add comments',
        'Assign issues',
      ),
    },
    {
      given: 'a property that only the assignee passes',
      project: having({ 'jira.permission.edit.assignee': '' }),
      findings: [
        {
          type: 'status',
          name: 'In Progress',
          evidence: { actual: ['jira.permission.edit.assignee'], effect: 'may-block', permissions: ['Edit issues'] },
        },
      ],
    },
    {
      given: 'a resolved status no request is moved out of',
      project: having({ 'jira.permission.transition.denied': '' }, RESOLVED),
      findings: [{ type: 'status', name: 'Resolved', evidence: { permissions: ['Transition issues'] } }],
    },
    {
      given: 'moves denied, and nobody chosen as the bot',
      project: { ...having({ 'jira.permission.transition.denied': '' }), serviceAccount: NOT_CHOSEN },
      findings: [{ type: 'status', name: 'In Progress', evidence: { effect: 'blocks' } }],
    },
    {
      given: 'two workflows, each with a status that refuses the bot',
      project: aServiceProject(
        usedBy(
          [
            SERVICE_REQUEST,
            withProperties(aWorkflow(), WAITING_FOR_CUSTOMER, { 'jira.permission.comment.denied': '' }),
          ],
          [INCIDENT, withProperties(germanWorkflow(), IN_ARBEIT, { 'jira.permission.transition.denied': '' })],
        ),
      ),
      findings: [
        {
          type: 'status',
          name: 'Waiting for customer',
          evidence: { workflow: 'Service request workflow', issueTypes: ['[System] Service request'] },
        },
        {
          type: 'status',
          name: 'In Arbeit',
          evidence: { workflow: 'Ablauf für Störungen', issueTypes: ['[System] Incident'] },
        },
      ],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
  cannotTell: [
    {
      given: 'a property for a group told by its name',
      project: having({ 'jira.permission.comment.group': 'jira-servicemanagement-users' }),
    },
    {
      given: 'a property for a group the account is not known to be in',
      project: having({ 'jira.permission.comment.group': GROUP }, OPEN),
    },
    {
      given: 'a property for a role nobody looked up',
      project: having({ 'jira.permission.edit.projectrole': '99999' }),
    },
    {
      given: 'a property for users of a product',
      project: having({ 'jira.permission.edit.applicationRole': 'jira-servicedesk' }),
    },
    {
      given: 'a denial beside a property the bot passes',
      project: having({ 'jira.permission.edit.denied': '', 'jira.permission.edit.projectrole': AGENT_ROLE.id }),
    },
    {
      given: 'a property for a role, and nobody chosen as the bot',
      project: { ...having({ 'jira.permission.edit.projectrole': AGENT_ROLE.id }), serviceAccount: NOT_CHOSEN },
    },
  ],
});
