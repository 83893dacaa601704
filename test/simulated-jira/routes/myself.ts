import { z } from 'zod';
import { bodyOf, listOf, required } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { canBrowse, canSee, holdsGlobal, holdsProject, isJiraAdmin } from '../core/permissions';
import { notFoundProject, onlyAdministrators, refuse } from '../core/refusals';
import { PERMISSIONS } from '../permission-keys';
import type { SiteIssue } from '../state/issue';
import type { SiteProject } from '../state/project';
import { expandedUserView } from '../views/user-view';

const serverInfo = ({ site }: Call) => ({
  body: {
    baseUrl: site.state.site.baseUrl,
    displayUrl: site.state.site.baseUrl,
    displayUrlServicedeskHelpCenter: site.state.site.baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_286,
    buildDate: '2026-10-20T00:00:00.000+0000',
    serverTime: site.timestamp(),
    scmInfo: '0000000',
    serverTitle: site.state.site.title,
    serverTimeZone: site.state.site.defaultTimeZone,
  },
});

const permissionView = (key: string): Record<string, unknown> => {
  const [type, name] = PERMISSIONS[key] ?? ['PROJECT', key];
  return { key, name, type, description: name };
};

/** The project and issue the question is about; with neither, project permissions are answered for any project. */
const contextOf = (call: Call): { projects: readonly SiteProject[]; issue?: SiteIssue } => {
  const { site, query } = call;
  const issueKey = query.get('issueKey') ?? query.get('issueId');
  const issue =
    issueKey === null ? undefined : site.lookup.one(site.state.issues, /^\d+$/.test(issueKey) ? 'id' : 'key', issueKey);
  if (issueKey !== null && !issue) throw refuse(404, 'Issue does not exist or you do not have permission to see it.');
  const idOrKey = issue?.projectId ?? query.get('projectKey') ?? query.get('projectId');
  if (idOrKey == null) return { projects: site.state.projects.filter((project) => !project.deleted) };
  const project = site.project(idOrKey);
  if (
    !project ||
    (!canBrowse(site, call.caller.accountId, project) &&
      !holdsProject(site, call.caller.accountId, project, 'BROWSE_PROJECTS'))
  )
    throw notFoundProject(idOrKey);
  return { projects: [project], ...(issue && { issue }) };
};

const myPermissions = (call: Call) => {
  const asked = listOf(call.query, 'permissions');
  if (asked.length === 0) throw refuse(400, 'The ‘permissions’ query parameter is required.');
  const unknown = asked.find((key) => !PERMISSIONS[key]);
  if (unknown !== undefined) throw refuse(400, `Unrecognized permission: ${unknown}`);
  const { projects, issue } = contextOf(call);
  const { site, caller } = call;
  const has = (key: string): boolean =>
    PERMISSIONS[key]?.[0] === 'GLOBAL'
      ? holdsGlobal(site, caller.accountId, key)
      : projects.some((project) => holdsProject(site, caller.accountId, project, key, issue));
  return {
    body: {
      permissions: Object.fromEntries(
        asked.map((key) => [
          key,
          { id: String(Object.keys(PERMISSIONS).indexOf(key)), ...permissionView(key), havePermission: has(key) },
        ]),
      ),
    },
  };
};

const allPermissions = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
  return {
    body: { permissions: Object.fromEntries(Object.keys(PERMISSIONS).map((key) => [key, permissionView(key)])) },
  };
};

const checkBody = z.object({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).default([]),
  projectPermissions: z
    .array(
      z.object({
        projects: z.array(z.number()).default([]),
        issues: z.array(z.number()).default([]),
        permissions: z.array(z.string()),
      }),
    )
    .default([]),
});

const checkPermissions = (call: Call) => {
  const { site, caller } = call;
  const body = bodyOf(call, checkBody);
  const accountId = body.accountId ?? caller.accountId;
  if (accountId !== caller.accountId && !isJiraAdmin(site, caller.accountId)) throw onlyAdministrators();
  const asked = body.projectPermissions.flatMap((row) => row.permissions);
  const unknown = [...body.globalPermissions, ...asked].filter((key) => !PERMISSIONS[key]);
  if (unknown.length > 0)
    throw refuse(400, '', Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
  if (body.projectPermissions.some((row) => row.projects.length > 1000 || row.issues.length > 1000))
    throw refuse(400, 'Too many projects or issues.');
  const projectPermissions = body.projectPermissions.flatMap((row) =>
    row.permissions.map((permission) => ({
      permission,
      projects: row.projects.filter((id) => {
        const project = site.project(String(id));
        return project !== undefined && holdsProject(site, accountId, project, permission);
      }),
      issues: row.issues.filter((id) => {
        const issue = site.lookup.one(site.state.issues, 'id', String(id));
        const project = issue && site.project(issue.projectId);
        if (!issue || !project || !holdsProject(site, accountId, project, permission, issue)) return false;
        // To browse an issue is to find it, so its security level counts.
        return permission !== 'BROWSE_PROJECTS' || canSee(site, accountId, project, issue);
      }),
    })),
  );
  return {
    body: {
      globalPermissions: body.globalPermissions.filter((key) => holdsGlobal(site, accountId, key)),
      projectPermissions,
    },
  };
};

const myself = (call: Call) => {
  const user = call.site.user(call.caller.accountId);
  if (!user) throw refuse(401, 'Client must be authenticated to access this resource.');
  return { body: expandedUserView(call, user) };
};

const userEmail = (call: Call) => {
  if (!call.caller.isApp) throw refuse(401, 'Only the app itself may ask for an unrestricted e-mail address.');
  const user = call.site.user(required(call, 'accountId'));
  if (!user) throw refuse(404, 'The user does not exist.');
  return { body: { accountId: user.accountId, email: user.emailAddress } };
};

export const myselfRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/serverInfo', handle: serverInfo },
  { method: 'GET', path: '/rest/api/3/myself', handle: myself, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/mypermissions', handle: myPermissions },
  { method: 'GET', path: '/rest/api/3/permissions', handle: allPermissions },
  { method: 'POST', path: '/rest/api/3/permissions/check', handle: checkPermissions, readsOnly: true },
  { method: 'GET', path: '/rest/api/3/user/email', handle: userEmail, objects: 'identity' },
];
