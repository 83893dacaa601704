import { z } from 'zod';
import type { ProjectSettings } from '../../src/profile/settings';
import { dispatchTo } from '../local-forge/simulated-dispatch';
import { manifestScopes } from '../shell/open-site';
import type { LoggedCall } from '../simulated-jira/core/log';
import { simulateJira } from '../simulated-jira/server';
import type { SiteState } from '../simulated-jira/state';

/**
 * The script an administrator would write for the same facts with Atlassian's documentation open: one thing after the
 * other, each looked up where it is met, nothing batched. It is kind to itself where any author would be: it visits
 * each workflow once, takes whole pages, and does not count the customers, as the app does not either.
 */

const idText = z.union([z.string(), z.number()]).transform(String);
const named = z.looseObject({ id: idText, name: z.string() });
const platformPage = <T extends z.ZodType>(value: T) => z.looseObject({ isLast: z.boolean(), values: z.array(value) });
const deskPage = <T extends z.ZodType>(value: T) => z.looseObject({ isLastPage: z.boolean(), values: z.array(value) });

const project = z.looseObject({ id: idText, key: z.string(), projectTypeKey: z.string(), issueTypes: z.array(named) });
const role = z.looseObject({
  actors: z.array(z.looseObject({ actorGroup: z.looseObject({ groupId: z.string() }).optional() })).optional(),
});
const workflow = z.looseObject({
  id: z.string(),
  name: z.string(),
  transitions: z
    .array(
      z.looseObject({ transitionScreen: z.looseObject({ parameters: z.looseObject({ screenId: idText }) }).nullish() }),
    )
    .optional(),
});
const scheme = z.looseObject({
  workflowScheme: z.looseObject({
    defaultWorkflow: z.string().nullish(),
    issueTypeMappings: z.record(z.string(), z.string()).optional(),
  }),
});

type Ask = <T>(path: string, schema: z.ZodType<T>, body?: unknown) => Promise<T>;

/** The keys the script asks about, as its author would copy them from the vendor's page. */
const PROJECT_KEYS = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'TRANSITION_ISSUES',
  'RESOLVE_ISSUES',
  'ADD_COMMENTS',
  'MODIFY_REPORTER',
  'SERVICEDESK_AGENT',
];
const SEARCH_WORDS = ['password', 'how', 'access'] as const;

/** Runs the script on a site and returns what it asked. Throws when the site refuses anything the script counts on. */
export async function runObviousClient(state: SiteState, settings: ProjectSettings): Promise<readonly LoggedCall[]> {
  const site = simulateJira({
    state,
    manifestScopes: manifestScopes(),
    options: { conformity: false, rateLimits: false },
  });
  const dispatch = dispatchTo(site);
  const ask: Ask = async (path, schema, body) => {
    const headers = { authorization: 'Bearer app', 'X-ExperimentalApi': 'opt-in' };
    const answer = await dispatch({
      method: body === undefined ? 'GET' : 'POST',
      path,
      headers,
      body: body === undefined ? '' : JSON.stringify(body),
    });
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.body}`);
    return schema.parse(JSON.parse(answer.body));
  };
  await readSite(ask);
  const accounts = Object.values(settings.accounts).filter((id) => id !== null);
  const projectIds: string[] = [];
  for (const key of [settings.projectKey, settings.testProjectKey].filter((one) => one !== null))
    projectIds.push(await readProject(ask, key, key === settings.projectKey));
  for (const accountId of accounts) await readAccount(ask, accountId, projectIds);
  await readPortal(
    ask,
    settings.projectKey,
    [settings.accounts.serviceAccount, settings.accounts.customerTestAccount].filter((id) => id !== null),
  );
  if (settings.testProjectKey !== null) await readRequestTypes(ask, settings.testProjectKey);
  return site.log;
}

async function readSite(ask: Ask): Promise<void> {
  await ask('/rest/api/3/serverInfo', z.unknown());
  await ask('/rest/api/3/applicationrole', z.unknown());
}

async function readProject(ask: Ask, key: string, isProduction: boolean): Promise<string> {
  const found = await ask(`/rest/api/3/project/${key}`, project);
  if (isProduction) {
    await ask(`/rest/api/3/mypermissions?projectKey=${key}&permissions=${PROJECT_KEYS.join(',')}`, z.unknown());
    await ask(`/rest/api/3/project/${key}/permissionscheme?expand=all`, z.unknown());
    await readRoles(ask, key);
  }
  const { values } = await ask(
    `/rest/api/3/workflowscheme/project?projectId=${found.id}`,
    z.looseObject({ values: z.array(scheme) }),
  );
  const { issueTypeMappings, defaultWorkflow } = values[0]?.workflowScheme ?? {};
  const seen = new Set<string>();
  for (const { id } of found.issueTypes) {
    const name = issueTypeMappings?.[id] ?? defaultWorkflow;
    if (name == null || seen.has(name)) continue;
    seen.add(name);
    await readWorkflow(ask, name, found.id, isProduction);
  }
  return found.id;
}

/** Who is in each role, person by person: is the bot's account among them? */
async function readRoles(ask: Ask, key: string): Promise<void> {
  const links = await ask(`/rest/api/3/project/${key}/role`, z.record(z.string(), z.string()));
  for (const link of Object.values(links)) {
    const { actors } = await ask(new URL(link).pathname, role);
    for (const { actorGroup } of actors ?? []) if (actorGroup) await readMembers(ask, actorGroup.groupId);
  }
}

const readMembers = (ask: Ask, groupId: string): Promise<void> =>
  everyPage((startAt) =>
    ask(
      `/rest/api/3/group/member?groupId=${encodeURIComponent(groupId)}&startAt=${startAt}&maxResults=50`,
      platformPage(z.unknown()),
    ),
  );

async function everyPage(
  readPage: (startAt: number) => Promise<{ readonly isLast: boolean; readonly values: readonly unknown[] }>,
): Promise<void> {
  for (let startAt = 0; ;) {
    const { isLast, values } = await readPage(startAt);
    if (isLast || values.length === 0) return;
    startAt += values.length;
  }
}

async function readWorkflow(ask: Ask, name: string, ownProjectId: string, isProduction: boolean): Promise<void> {
  const { values } = await ask(
    `/rest/api/3/workflows/search?queryString=${encodeURIComponent(name)}&expand=values.transitions`,
    platformPage(workflow),
  );
  const found = values.find((candidate) => candidate.name === name);
  if (!found || !isProduction) return;
  const usages = z.looseObject({ projects: z.looseObject({ values: z.array(z.looseObject({ id: idText })) }) });
  const { projects } = await ask(`/rest/api/3/workflow/${found.id}/projectUsages?maxResults=200`, usages);
  for (const { id } of projects.values) if (id !== ownProjectId) await ask(`/rest/api/3/project/${id}`, z.unknown());
  for (const { transitionScreen } of found.transitions ?? [])
    if (transitionScreen) await readScreen(ask, transitionScreen.parameters.screenId);
}

async function readScreen(ask: Ask, screenId: string): Promise<void> {
  await ask(`/rest/api/3/screens?id=${screenId}`, z.unknown());
  const tabs = await ask(`/rest/api/3/screens/${screenId}/tabs`, z.array(z.looseObject({ id: idText })));
  for (const tab of tabs) await ask(`/rest/api/3/screens/${screenId}/tabs/${tab.id}/fields`, z.unknown());
}

async function readAccount(ask: Ask, accountId: string, projectIds: readonly string[]): Promise<void> {
  const id = encodeURIComponent(accountId);
  await ask(`/rest/api/3/user?accountId=${id}&expand=applicationRoles`, z.unknown());
  await ask(`/rest/api/3/user/groups?accountId=${id}`, z.unknown());
  await ask('/rest/api/3/permissions/check', z.unknown(), {
    accountId,
    globalPermissions: ['USER_PICKER', 'ADMINISTER'],
    projectPermissions: [],
  });
  for (const projectId of projectIds) {
    await ask('/rest/api/3/permissions/check', z.unknown(), {
      accountId,
      globalPermissions: [],
      projectPermissions: [{ projects: [Number(projectId)], issues: [], permissions: PROJECT_KEYS }],
    });
  }
}

async function readRequestTypes(ask: Ask, key: string): Promise<readonly string[]> {
  const ids: string[] = [];
  await ask(`/rest/servicedeskapi/servicedesk/${key}`, z.unknown());
  await everyPage(async (start) => {
    const { isLastPage, values } = await ask(
      `/rest/servicedeskapi/servicedesk/${key}/requesttype?start=${start}&limit=50`,
      deskPage(named),
    );
    ids.push(...values.map(({ id }) => id));
    return { isLast: isLastPage, values };
  });
  return ids;
}

async function readPortal(ask: Ask, key: string, accounts: readonly string[]): Promise<void> {
  const desk = `/rest/servicedeskapi/servicedesk/${key}`;
  const types = await readRequestTypes(ask, key);
  for (const id of types) await ask(`${desk}/requesttype/${id}/field?expand=hiddenFields`, z.unknown());
  for (const accountId of accounts)
    await ask(`${desk}/requesttype/permissions/check`, z.unknown(), {
      accountId,
      requestTypeIds: types.slice(0, 50).map(Number),
      permissions: ['canCreateRequest'],
    });
  const forms = await ask(`/forms/project/${key}/form`, z.array(z.looseObject({ id: idText })));
  for (const { id } of forms) await ask(`/forms/project/${key}/form/${id}`, z.unknown());
  await ask(`${desk}/customer?start=0&limit=50`, z.unknown());
  for (const word of SEARCH_WORDS) {
    const { values } = await ask(
      `${desk}/knowledgebase/article?query=${word}&highlight=false&limit=10`,
      z.looseObject({ values: z.array(z.unknown()) }),
    );
    if (values.length > 0) return;
  }
}
