import { z } from 'zod';
import { addProject } from '../add/project';
import { addServiceDesk } from '../add/service-desk';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { isJiraAdmin } from '../core/permissions';
import { notFoundProject, refuse } from '../core/refusals';
import type { SiteState } from '../state';
import type { SiteProject } from '../state/project';
import { knownNotificationScheme, seenProject } from './projects';

/** What is wrong with a key for a new project; a project in the recycle bin keeps its own. */
const keyFault = ({ projects }: SiteState, key: string): string | undefined => {
  if (!/^[A-Z][A-Z0-9]{1,9}$/.test(key))
    return (
      'Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric ' +
      'characters.'
    );
  const holder = projects.find((project) => project.key === key);
  return holder && `Project '${holder.name}' uses this project key.`;
};

const validateKey = ({ site, query }: Call) => {
  const fault = keyFault(site.state, query.get('key') ?? '');
  return { body: { errorMessages: [], errors: fault === undefined ? {} : { projectKey: fault } } };
};

const scheme = z.number().int().optional();
const newProject = z.object({
  key: z.string(),
  name: z.string().min(1).max(80),
  projectTypeKey: z.enum(['software', 'service_desk', 'business']).optional(),
  projectTemplateKey: z.string().optional(),
  description: z.string().default(''),
  leadAccountId: z.string().optional(),
  assigneeType: z.enum(['PROJECT_LEAD', 'UNASSIGNED']).optional(),
  workflowScheme: scheme,
  issueTypeScheme: scheme,
  issueTypeScreenScheme: scheme,
  permissionScheme: scheme,
  notificationScheme: scheme,
});
type NewProject = z.infer<typeof newProject>;

/** @throws Refusal 400 with every member that does not fit, as Jira tells them. */
const mustFit = (
  { site }: Call,
  { key, name, leadAccountId, projectTypeKey, projectTemplateKey }: NewProject,
): void => {
  const lead = site.user(leadAccountId);
  const errors = {
    projectKey: keyFault(site.state, key),
    projectName: site.state.projects.some((project) => project.name.toLowerCase() === name.toLowerCase())
      ? 'A project with that name already exists.'
      : undefined,
    projectLead: lead?.active ? undefined : 'The project lead is not an active user.',
    projectTypeKey:
      projectTypeKey === undefined || projectTemplateKey !== undefined
        ? 'Schemes go with a project type and without a template here.'
        : undefined,
  };
  const wrong = Object.entries(errors).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (wrong.length > 0) throw refuse(400, '', Object.fromEntries(wrong));
};

/** @throws Refusal 400 for a scheme that is not given, as no template brings one, or that the site does not have. */
const known = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw refuse(400, `The ${what} does not exist.`);
  return found;
};

const create = (call: Call) => {
  const { site } = call;
  const { state, lookup } = site;
  if (!isJiraAdmin(site, call.caller.accountId))
    throw refuse(403, 'You must be a Jira administrator to create a project.');
  const draft = bodyOf(call, newProject);
  mustFit(call, draft);
  if (draft.permissionScheme !== undefined && state.site.plan === 'free')
    throw refuse(403, 'Permission schemes cannot be chosen on the Free plan.');
  const types = known(
    lookup.one(state.issueTypeSchemes, 'id', String(draft.issueTypeScheme ?? '')),
    'issue type scheme',
  );
  const project = addProject(state, {
    key: draft.key,
    name: draft.name,
    description: draft.description,
    projectTypeKey: draft.projectTypeKey ?? 'service_desk',
    lead: draft.leadAccountId ?? '',
    issueTypeIds: [],
    issueTypeSchemeId: types.id,
    workflowSchemeId: known(
      lookup.one(state.workflowSchemes, 'id', String(draft.workflowScheme ?? '')),
      'workflow scheme',
    ).id,
    issueTypeScreenSchemeId: known(
      lookup.one(state.issueTypeScreenSchemes, 'id', String(draft.issueTypeScreenScheme ?? '')),
      'issue type screen scheme',
    ).id,
    permissionSchemeId: known(
      draft.permissionScheme === undefined
        ? state.permissionSchemes[0]
        : lookup.one(state.permissionSchemes, 'id', draft.permissionScheme),
      'permission scheme',
    ).id,
    ...(draft.notificationScheme !== undefined && {
      notificationSchemeId: knownNotificationScheme(call, draft.notificationScheme).id,
    }),
  });
  const complete = (): void => {
    project.issueTypeIds = [...types.issueTypeIds];
    if (project.projectTypeKey === 'service_desk' && state.site.portalOfNewProjects !== 'none')
      addServiceDesk(state, project.id);
  };
  if (site.time) site.time.whenWhole(complete);
  else complete();
  site.emit('avi:jira:created:project', { project: { id: Number(project.id), key: project.key, name: project.name } });
  // Seen in public reports: the project is there all the same, with the site's permissions in place of those asked for.
  if (site.time?.answers500()) {
    project.permissionSchemeId = state.permissionSchemes[0]?.id ?? project.permissionSchemeId;
    throw refuse(500, 'internal server error');
  }
  return {
    status: 201,
    body: { self: `${state.site.baseUrl}/rest/api/3/project/${project.id}`, id: Number(project.id), key: project.key },
  };
};

const without = <T>(items: T[], isGone: (item: T) => boolean): void =>
  void items.splice(0, items.length, ...items.filter((item) => !isGone(item)));

/** With all that is its own; schemes are the site's and stay. */
const deleteForGood = (state: SiteState, project: SiteProject): void => {
  const desks = state.serviceDesks.filter(({ projectId }) => projectId === project.id).map(({ id }) => id);
  without(state.requestTypes, ({ serviceDeskId }) => desks.includes(serviceDeskId));
  without(state.requestTypeGroups, ({ serviceDeskId }) => desks.includes(serviceDeskId));
  for (const owned of [state.serviceDesks, state.forms, state.issues])
    without<{ projectId: string }>(owned, ({ projectId }) => projectId === project.id);
  without(state.projects, (one) => one === project);
};

const remove = (call: Call) => {
  const project = seenProject(call);
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw notFoundProject(project.key);
  const isForGood = call.query.get('enableUndo') === 'false';
  if (isForGood) deleteForGood(call.site.state, project);
  else project.deleted = true;
  call.site.emit(isForGood ? 'avi:jira:deleted:project' : 'avi:jira:softdeleted:project', {
    project: { id: Number(project.id), key: project.key, name: project.name },
  });
  return { status: 204 };
};

export const newProjectRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/project', handle: create },
  { method: 'DELETE', path: '/rest/api/3/project/{projectIdOrKey}', handle: remove },
  { method: 'GET', path: '/rest/api/3/projectvalidate/key', handle: validateKey },
];
