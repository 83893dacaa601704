import type { JiraClient } from '../../jira/client';
import { byServiceDeskStart } from '../../jira/pages';
import { listProjectRoles, readProjectRole } from '../../jira/resources/project-roles';
import { readIssueTypeSchemeOf, readNotificationSchemeOf } from '../../jira/resources/project-schemes';
import { readCustomers } from '../../jira/resources/service-desks';
import type { ProjectShape, SchemeRef } from '../../parity/shape';
import type { Profile } from '../../profile/profile';
import type { ProjectSettings } from '../../profile/settings';
import { PartUnreadable } from '../../snapshot/facts';
import { says } from './unread-shapes';
import type { TakenPart } from '../../snapshot/facts';
import { TAKEN_PARTS } from '../../snapshot/part-graph';
import type { Project } from '../../snapshot/parts';
import { toRole } from '../../snapshot/parts/project-roles';
import { isServiceProject } from '../../snapshot/parts/service-desk';
import type { Reading } from '../../snapshot/reading';
import { read } from '../../snapshot/reading';
import { takeSnapshot } from '../../snapshot/take-snapshot';
import { whyUnreadable } from '../../snapshot/why-unreadable';
import { whyNoProject } from '../../app/no-project';
import { readIssueTypeScreens, readScreensOfBoth } from './read-screens';
import { waitForAll } from '../../shared/wait-for-all';

interface ShapeRequest {
  readonly jira: JiraClient;
  /** Of the project the comparison is seen from; its accounts are looked at in both. */
  readonly settings: ProjectSettings;
  readonly profile: Profile;
  readonly otherKey: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Told after each part of either project is in. */
  readonly onPart?: () => void;
}

/** What a comparison needs of a snapshot; nothing else is asked. */
const PARTS: readonly TakenPart[] = [
  'project',
  'workflowScheme',
  'workflows',
  'permissionScheme',
  'serviceAccount',
  'agentTestAccount',
  'customerTestAccount',
  'effectivePermissions',
  'serviceDesk',
  'requestTypes',
  'forms',
  'requestRights',
];
const LEFT_OUT = TAKEN_PARTS.filter((part) => !PARTS.includes(part));
const BESIDES = [
  'issueTypeScheme',
  'issueTypeScreens',
  'notificationScheme',
  'roles',
  'customers',
] as const satisfies readonly (keyof ProjectShape)[];

/** How often `onPart` is told: the parts of both, and the screens of the two together. */
export const SHAPE_PARTS = 2 * (PARTS.length + BESIDES.length) + 1;

/** Both projects as a comparison sees them, read at once. @throws Refusal when one of them is not there */
export const readShapes = async (
  request: ShapeRequest,
): Promise<{ readonly here: ProjectShape; readonly there: ProjectShape }> => {
  const { settings, otherKey } = request;
  const [here, there] = await waitForAll([readShape(request, settings.projectKey), readShape(request, otherKey)]);
  const screens = await reading(() => readScreensOfBoth(request.jira, { here, there }));
  request.onPart?.();
  return { here: { ...here, screens }, there: { ...there, screens } };
};

/** Never rejects: what is thrown becomes the reason why the part is unreadable. */
const reading = async <T>(take: () => Promise<T>): Promise<Reading<T>> => {
  try {
    return read(await take());
  } catch (error) {
    return whyUnreadable(error);
  }
};

const readShape = async (
  { jira, settings, profile, now, onPart }: ShapeRequest,
  projectKey: string,
): Promise<ProjectShape> => {
  const snapshot = await takeSnapshot({
    client: jira,
    projectKey,
    settings: { ...settings, projectKey, testProjectKey: null },
    profile,
    now,
    leaveOut: LEFT_OUT,
    onPart: (part) => (PARTS.some((wanted) => wanted === part) ? onPart?.() : undefined),
  });
  const {
    project,
    workflowScheme,
    workflows,
    permissionScheme,
    serviceAccount,
    agentTestAccount,
    customerTestAccount,
    effectivePermissions,
    serviceDesk,
    requestTypes,
    forms,
    requestRights,
  } = snapshot;
  if (project.state === 'unreadable') throw whyNoProject(projectKey, project);
  const besides = async <T>(take: () => Promise<T>): Promise<Reading<T>> => {
    const found = await reading(take);
    onPart?.();
    return found;
  };
  const [issueTypeScheme, issueTypeScreens, notificationScheme, roles, customers] = await waitForAll([
    besides(() => issueTypeSchemeOf(jira, project.value)),
    besides(() => readIssueTypeScreens(jira, project.value)),
    besides(() => notificationSchemeOf(jira, project.value)),
    besides(() => rolesOf(jira, projectKey)),
    besides(() => customersOf(jira, project.value)),
  ]);
  return {
    project: project.value,
    workflowScheme,
    workflows,
    permissionScheme,
    serviceAccount,
    agentTestAccount,
    customerTestAccount,
    effectivePermissions,
    serviceDesk,
    requestTypes,
    forms,
    requestRights,
    issueTypeScheme,
    issueTypeScreens,
    notificationScheme,
    roles,
    customers,
    screens: read({ names: new Map(), screens: new Map() }),
  };
};

const issueTypeSchemeOf = async (client: JiraClient, { id, key, style }: Project): Promise<SchemeRef | null> => {
  if (style === 'team-managed') return null;
  const scheme = await readIssueTypeSchemeOf(client, id);
  if (!scheme) throw new PartUnreadable(says.noIssueTypeScheme({ project: key }));
  return { id: scheme.id, name: scheme.name };
};

const notificationSchemeOf = async (client: JiraClient, { key, style }: Project): Promise<SchemeRef | null> => {
  const scheme = style === 'team-managed' ? null : await readNotificationSchemeOf(client, key);
  return scheme && { id: scheme.id, name: scheme.name };
};

const rolesOf = async (client: JiraClient, projectKey: string) =>
  waitForAll(
    (await listProjectRoles(client, projectKey)).map(async ({ id }) =>
      toRole(await readProjectRole(client, projectKey, id, { excludeInactiveUsers: true })),
    ),
  );

/** Jira answers five pages of customers a second, and who is in lists this long is compared on the Customers page. */
const MOST_CUSTOMERS = 2000;

const hasTooMany = async (client: JiraClient, projectKey: string): Promise<boolean> =>
  (await readCustomers(client, projectKey, { start: MOST_CUSTOMERS, limit: 1 })).values.length > 0;

const customersOf = async (client: JiraClient, project: Project): Promise<readonly string[]> => {
  if (!isServiceProject(project)) return [];
  const ids: string[] = [];
  for await (const { values, isLastPage } of byServiceDeskStart((start) =>
    readCustomers(client, project.key, { start, limit: 100 }),
  )) {
    // Each person costs points, so whether there are too many is asked before they are read.
    if (ids.length === 0 && !isLastPage && (await hasTooMany(client, project.key)))
      throw new PartUnreadable(says.tooManyCustomers({ project: project.key, most: MOST_CUSTOMERS }));
    ids.push(...values.map(({ accountId }) => accountId));
  }
  return ids;
};
