import type { SimulatedJiraOptions, SimulatedSite } from '../server';
import { simulateJira } from '../server';
import { addIssue } from '../add/issue';
import { addOrganization, addUser, joinGroup } from '../add/people';
import { addActor, addIssueType, addPermissionScheme, addProject } from '../add/project';
import { addIssueTypeScreenScheme } from '../add/screen';
import { addArticle, addForm, addRequestType, addRequestTypeGroup, addServiceDesk } from '../add/service-desk';
import { addStatus, addWorkflow, addWorkflowScheme } from '../add/workflow';
import type { Approval, ConditionGroup } from '../state/workflow';
import { ROLE, SCREEN, newSite, serviceProjectGrants } from '../new-site';

/** One help desk with an administrator, an agent, a licensed employee, a portal-only customer and one ticket. */
export const smallSite = () => {
  const state = newSite('small');
  const admin = addUser(state, { displayName: 'Ada Admin', emailAddress: 'ada@small.example' });
  const agent = addUser(state, {
    displayName: 'Ben Agent',
    emailAddress: 'ben@small.example',
    timeZone: 'Europe/Berlin',
    timeZoneVisible: false,
    emailVisible: false,
  });
  const employee = addUser(state, { displayName: 'Cleo Employee', emailAddress: 'cleo@small.example' });
  const customer = addUser(state, {
    displayName: 'Dan Customer',
    emailAddress: 'dan@small.example',
    accountType: 'customer',
  });
  joinGroup(state, 'jira-admins-small', admin.accountId);
  joinGroup(state, 'jira-users-small', admin.accountId, agent.accountId, employee.accountId);
  joinGroup(state, 'jira-servicemanagement-users-small', admin.accountId, agent.accountId);
  const type = addIssueType(state, 'Service Request');
  const [open, done] = [addStatus(state, 'Open', 'TODO'), addStatus(state, 'Done', 'DONE')];
  const workflow = addWorkflow(state, {
    name: 'Help desk workflow',
    statuses: [open.id, done.id],
    transitions: [
      {
        name: 'Resolve',
        from: [open.id],
        to: done.id,
        transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: String(SCREEN.resolve) } },
        actions: [
          {
            ruleKey: 'forge:workflow-post-function',
            parameters: { key: 'ari:cloud:ecosystem::extension/gone', config: '{"a": 1}' },
          },
        ],
      },
      {
        name: 'Back',
        to: open.id,
        actions: [{ ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '', mode: 'replace' } }],
      },
    ],
  });
  const scheme = addWorkflowScheme(state, { name: 'Help desk scheme', defaultWorkflowId: workflow.id });
  const project = addProject(state, {
    key: 'HELP',
    name: 'Help desk',
    lead: admin.accountId,
    issueTypeIds: [type.id],
    workflowSchemeId: scheme.id,
    issueTypeScreenSchemeId: addIssueTypeScreenScheme(state, 'Help desk screens', SCREEN.default).id,
    permissionSchemeId: addPermissionScheme(state, 'Help desk permissions', serviceProjectGrants()).id,
  });
  addActor(state, project, ROLE.administrators, { user: admin.accountId });
  addActor(state, project, ROLE.serviceDeskTeam, { user: agent.accountId });
  const organization = addOrganization(state, 'Small Ltd', [customer.accountId]);
  const desk = addServiceDesk(state, project.id, {
    access: 'restricted',
    organizationIds: [organization.id],
    linkedSpaces: ['HELP'],
  });
  const group = addRequestTypeGroup(state, desk.id, 'General');
  const requestType = addRequestType(state, {
    serviceDeskId: desk.id,
    issueTypeId: type.id,
    name: 'Get help',
    groupIds: [group.id],
  });
  const form = addForm(
    state,
    project.id,
    'Laptop form',
    { 1: { type: 'ts', label: 'Which laptop?', description: '', validation: { rq: true } } },
    [requestType.id],
  );
  addArticle(state, 'HELP', 'Reset your password', 'Press the password button.');
  addArticle(state, 'HELP', 'Password vault of the board', 'Secret.', { hiddenBy: ['page-restricted'] });
  const issue = addIssue(state, {
    projectId: project.id,
    issueTypeId: type.id,
    statusId: open.id,
    summary: 'It is broken',
    reporter: customer.accountId,
    requestTypeId: requestType.id,
  });
  return {
    state,
    admin,
    agent,
    employee,
    customer,
    type,
    open,
    done,
    workflow,
    scheme,
    project,
    organization,
    desk,
    group,
    requestType,
    form,
    issue,
  };
};

export type SmallSite = ReturnType<typeof smallSite>;

export const APPROVERS = 'customfield_10003';

/**
 * Makes the status of the ticket wait for these people, of whom one is enough; "Approve" leads to Done, "Decline" to
 * Open.
 */
export const askForApproval = (
  { state, workflow: { id }, issue, open, done }: SmallSite,
  approvers: readonly string[],
  more: Partial<Approval> = {},
): void => {
  if (!state.fields.some(({ id }) => id === APPROVERS))
    state.fields.push({
      id: APPROVERS,
      name: 'Approvers',
      custom: true,
      schema: { type: 'array', items: 'user' },
      clauseNames: [APPROVERS],
      description: '',
      isLocked: false,
      orderable: true,
      navigable: true,
      searchable: true,
      scope: { type: 'GLOBAL' },
      options: [],
    });
  const workflow = state.workflows.find((one) => one.id === id);
  const blocked: ConditionGroup = {
    operation: 'ALL',
    conditions: [{ ruleKey: 'system:block-in-progress-approval', parameters: {} }],
    conditionGroups: [],
  };
  const directed = { type: 'DIRECTED', links: [{ fromStatusReference: issue.statusId }], conditions: blocked } as const;
  const empty = { validators: [], actions: [], triggers: [], properties: {} };
  workflow?.transitions.push(
    { id: '901', name: 'Approve', ...directed, links: [...directed.links], toStatusReference: done.id, ...empty },
    { id: '931', name: 'Decline', ...directed, links: [...directed.links], toStatusReference: open.id, ...empty },
  );
  const status = workflow?.statuses.find(({ statusReference }) => statusReference === issue.statusId);
  if (status)
    status.approvalConfiguration = {
      active: 'true',
      conditionType: 'number',
      conditionValue: '1',
      fieldId: APPROVERS,
      exclude: ['reporter', 'assignee'],
      transitionApproved: '901',
      transitionRejected: '931',
      ...more,
    };
  issue.fields[APPROVERS] = approvers.map((accountId) => ({ accountId }));
};

/** Whose call it is: the app itself, a person through the app, or nobody. */
export type Who = 'app' | 'nobody' | { accountId: string };
const authorization = (who: Who): string | undefined =>
  who === 'nobody' ? undefined : who === 'app' ? 'Bearer app' : `Bearer user:${who.accountId}`;

/** A site in process, without limits on the number of calls unless asked for, and a short way to call it. */
export const started = (site: SmallSite, options: SimulatedJiraOptions = {}, manifestScopes?: readonly string[]) => {
  const jira: SimulatedSite = simulateJira({
    state: site.state,
    options: { rateLimits: false, ...options },
    ...(manifestScopes && { manifestScopes }),
  });
  const call = async (method: string, url: string, body?: unknown, who: Who = 'app') => {
    const answer = await jira.handle({ method, url, headers: { authorization: authorization(who) }, body });
    return {
      status: answer.status,
      headers: answer.headers,
      body: answer.body as Record<string, never> & Record<string, unknown>,
    };
  };
  return { jira, call };
};
