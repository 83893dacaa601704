import type { JiraClient } from '../../jira/client';
import { readForms } from '../../jira/resources/forms';
import { isOnFreePlan } from '../../jira/resources/new-projects';
import type { WholeProject } from '../../jira/resources/new-projects';
import { chunks } from '../../shared/chunks';
import { readAccounts } from '../../jira/resources/people';
import { readPermissionScheme } from '../../jira/resources/permissions';
import { listQueues, listRequestTypeGroups } from '../../jira/resources/portal-lists';
import { listProjectRoles, readProjectRole } from '../../jira/resources/project-roles';
import {
  readIssueTypeScreenSchemeOf,
  readNotificationSchemeOf,
  readScreenChoices,
  readScreenSchemes,
  readWholeIssueTypeSchemeOf,
} from '../../jira/resources/project-schemes';
import type { RawScreenScheme } from '../../jira/resources/project-schemes';
import { readRawWorkflows } from '../../jira/resources/raw-workflows';
import { readScreens, readScreenTabs, readTabFields } from '../../jira/resources/screens';
import { readRequestTypes } from '../../jira/resources/service-desks';
import { accountKind } from '../../snapshot/account-kind';
import type { Original, OriginalRole, OriginalScreen } from '../../twin/original';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import { readSchemeContent } from '../fixes/read-scheme-content';
import type { Message } from '../../shared/message';
import { Refusal } from '../../app/refusal';
import { waitForAll } from '../../shared/wait-for-all';
import { testProjectSays } from './says';
import { SCREEN_USES } from '../../shared/vocabulary';

/**
 * @throws Refusal where Jira names no such scheme, which it does for every company-managed project an administrator may
 * see
 */
const known = <T>(found: T | null | undefined, fault: Message): T => {
  if (found == null) throw new Refusal('jira-unavailable', fault, testProjectSays.checkApp);
  return found;
};

/**
 * All that hangs on a company-managed service project. Throws JiraError: a twin made from half the facts would be half
 * a twin.
 */
export const readOriginal = async (client: JiraClient, project: WholeProject, otherLead: string): Promise<Original> => {
  const { id, key } = project;
  const ownTypes = issueTypesOf(client, id);
  const [workflowPart, screenPart, issueTypes, permissions, notificationScheme, roles, portal, forms, isFree] =
    await waitForAll([
      workflowsOf(client, id, ownTypes),
      screenSchemesOf(client, id),
      ownTypes,
      readPermissionScheme(client, key),
      readNotificationSchemeOf(client, key),
      rolesOf(client, key),
      portalOf(client, key),
      readForms(client, key),
      isOnFreePlan(client),
    ]);
  const shown = [
    ...workflowPart.workflows.flatMap(screensShownBy),
    ...screenPart.screenSchemes.flatMap(({ screens }) => Object.values(screens)),
  ];
  return {
    project: { id, key, name: project.name },
    lead: project.lead && project.lead.active !== false ? project.lead.accountId : otherLead,
    issueTypes,
    ...workflowPart,
    ...screenPart,
    screens: await screensOf(client, [...new Set(shown)]),
    permissionScheme: { id: permissions.id, name: permissions.name, grants: permissions.permissions.map(grantOf) },
    notificationScheme: notificationScheme && { id: notificationScheme.id, name: notificationScheme.name },
    roles,
    ...portal,
    forms: forms.map((form) => ({
      id: form.id,
      name: form.name ?? form.id,
      requestTypeIds: form.portalRequestTypeIds ?? [],
    })),
    isFree,
  };
};

const grantOf = ({
  permission,
  holder: { type, value, parameter },
}: Awaited<ReturnType<typeof readPermissionScheme>>['permissions'][number]) => {
  const id = value ?? parameter;
  return { permission, holder: id == null ? { type } : { type, value: id } };
};

const screensShownBy = ({ workflow }: RawWorkflowRead): readonly string[] =>
  workflow.transitions.flatMap(({ transitionScreen }) => transitionScreen?.parameters?.['screenId'] ?? []);

const issueTypesOf = async (client: JiraClient, projectId: string): Promise<Original['issueTypes']> =>
  known(await readWholeIssueTypeSchemeOf(client, projectId), testProjectSays.noIssueTypeScheme);

/** Only workflows that a type of the project follows: a scheme may list others, and a default nobody falls back on. */
const workflowsOf = async (
  client: JiraClient,
  projectId: string,
  issueTypes: Promise<Original['issueTypes']>,
): Promise<Pick<Original, 'workflowScheme' | 'workflows'>> => {
  const [scheme, { issueTypeIds }] = await waitForAll([readSchemeContent(client, projectId), issueTypes]);
  const workflowScheme = known(scheme, testProjectSays.noWorkflowScheme);
  const { defaultWorkflow, rows } = workflowScheme;
  const listed = new Set(rows.flatMap((row) => row.issueTypeIds));
  const followed = [
    ...(issueTypeIds.some((type) => !listed.has(type)) ? [defaultWorkflow.id] : []),
    ...rows
      .filter((row) => row.issueTypeIds.some((type) => issueTypeIds.includes(type)))
      .map(({ workflow }) => workflow.id),
  ];
  const ids = [...new Set(followed)];
  const workflows = await readRawWorkflows(client, ids);
  return {
    workflowScheme,
    workflows: known(workflows.length === ids.length ? workflows : null, testProjectSays.noWorkflows),
  };
};

const screensIn = ({ screens }: RawScreenScheme): Original['screenSchemes'][number]['screens'] =>
  Object.fromEntries(SCREEN_USES.flatMap((use) => (screens[use] == null ? [] : [[use, screens[use]]])));

const screenSchemesOf = async (
  client: JiraClient,
  projectId: string,
): Promise<Pick<Original, 'screensByType' | 'screenSchemes'>> => {
  const { id, name } = known(await readIssueTypeScreenSchemeOf(client, projectId), testProjectSays.noScreenScheme);
  const mappings = await readScreenChoices(client, id);
  const schemes = await readScreenSchemes(client, [...new Set(mappings.map(({ screenSchemeId }) => screenSchemeId))]);
  return {
    screensByType: { id, name, mappings },
    screenSchemes: schemes.map((scheme) => ({ id: scheme.id, name: scheme.name, screens: screensIn(scheme) })),
  };
};

/** Whole screens in their order of use; one that is gone is left out. */
const screensOf = async (client: JiraClient, ids: readonly string[]): Promise<readonly OriginalScreen[]> => {
  const [screens, tabs] = await waitForAll([readScreens(client, ids), readScreenTabs(client, ids)]);
  const filled = await waitForAll(
    tabs.map(async ({ screenId, tabId, tabName }) => ({
      screenId,
      name: tabName,
      fields: (await readTabFields(client, screenId, tabId)).map((field) => field.id),
    })),
  );
  return ids.flatMap((id) =>
    screens
      .filter((screen) => screen.id === id)
      .map(({ name }) => ({
        id,
        name,
        tabs: filled.filter(({ screenId }) => screenId === id).map((tab) => ({ name: tab.name, fields: tab.fields })),
      })),
  );
};

/** Jira puts users of apps into their role by itself, and customers are told apart from the people of a role. */
const rolesOf = async (client: JiraClient, projectKey: string): Promise<readonly OriginalRole[]> => {
  const named = await listProjectRoles(client, projectKey);
  const roles = await waitForAll(
    named.map(({ id }) => readProjectRole(client, projectKey, id, { excludeInactiveUsers: true })),
  );
  const people = [
    ...new Set(roles.flatMap(({ actors = [] }) => actors.flatMap(({ actorUser }) => actorUser?.accountId ?? []))),
  ];
  const accounts = (await waitForAll(chunks(people, 100).map((some) => readAccounts(client, some)))).flat();
  const placed = new Set(
    accounts
      .filter((account) => account.active && ['person', 'service-account', 'unknown'].includes(accountKind(account)))
      .map(({ accountId }) => accountId),
  );
  return roles.map(({ id, name, actors = [] }) => ({
    id,
    name,
    accountIds: actors.flatMap(({ actorUser }) =>
      actorUser && placed.has(actorUser.accountId) ? [actorUser.accountId] : [],
    ),
    groupIds: actors.flatMap(({ actorGroup }) => actorGroup?.groupId ?? []),
  }));
};

const portalOf = async (client: JiraClient, projectKey: string): Promise<Pick<Original, 'requestTypes' | 'queues'>> => {
  const [types, groups, queues] = await waitForAll([
    readRequestTypes(client, projectKey),
    listRequestTypeGroups(client, projectKey),
    listQueues(client, projectKey),
  ]);
  return {
    requestTypes: types.map(({ id, name, issueTypeId, description, helpText, groupIds }) => ({
      id,
      name,
      issueTypeId,
      description: description ?? '',
      helpText: helpText ?? '',
      groups: groups.filter((group) => groupIds.includes(group.id)).map((group) => group.name),
    })),
    queues: queues.map(({ name }) => name),
  };
};
