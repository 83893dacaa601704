import { z } from 'zod';
import { takeId } from '../add/ids';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { refuse } from '../core/refusals';
import type { SiteProject } from '../state/project';
import { mustAdminister } from './schemes';

const named = { name: z.string().min(1).max(255), description: z.string().default('') };

const nameMustBeFree = (schemes: readonly { readonly name: string }[], name: string, status: number): void => {
  if (schemes.some((scheme) => scheme.name.toLowerCase() === name.toLowerCase()))
    throw refuse(status, 'The name is used by another scheme.');
};

const existing = <T extends { readonly id: string | number }>(schemes: readonly T[], id: string | undefined): T => {
  const scheme = schemes.find((candidate) => String(candidate.id) === id);
  if (!scheme) throw refuse(404, `The scheme ${id ?? ''} does not exist.`);
  return scheme;
};

const companyManaged = (call: Call, id: string): SiteProject => {
  const project = call.site.project(id);
  if (!project) throw refuse(404, `The project ${id} does not exist.`);
  if (project.simplified) throw refuse(400, 'Schemes can only be assigned to company-managed projects.');
  return project;
};

const createIssueTypeScheme = (call: Call) => {
  mustAdminister(call);
  const body = bodyOf(
    call,
    z.object({ ...named, issueTypeIds: z.array(z.string()).min(1), defaultIssueTypeId: z.string().optional() }),
  );
  const { state } = call.site;
  nameMustBeFree(state.issueTypeSchemes, body.name, 409);
  if (body.issueTypeIds.some((id) => !state.issueTypes.some((type) => type.id === id && type.scope.type === 'GLOBAL')))
    throw refuse(400, 'An issue type does not exist.');
  if (body.defaultIssueTypeId !== undefined && !body.issueTypeIds.includes(body.defaultIssueTypeId))
    throw refuse(400, 'The default issue type is not part of the scheme.');
  const id = String(takeId(state, 'issueTypeScheme'));
  const { defaultIssueTypeId, ...rest } = body;
  state.issueTypeSchemes.push({ id, ...rest, ...(defaultIssueTypeId !== undefined && { defaultIssueTypeId }) });
  return { status: 201, body: { issueTypeSchemeId: id } };
};

const deleteIssueTypeScheme = (call: Call) => {
  mustAdminister(call);
  const { state } = call.site;
  const scheme = existing(state.issueTypeSchemes, call.params.issueTypeSchemeId);
  if (state.projects.some(({ issueTypeSchemeId }) => issueTypeSchemeId === scheme.id))
    throw refuse(400, 'The issue type scheme is used by a project.');
  state.issueTypeSchemes.splice(state.issueTypeSchemes.indexOf(scheme), 1);
  return { status: 204 };
};

const assignIssueTypeScheme = (call: Call) => {
  mustAdminister(call);
  const body = bodyOf(call, z.object({ issueTypeSchemeId: z.string(), projectId: z.string() }));
  const scheme = existing(call.site.state.issueTypeSchemes, body.issueTypeSchemeId);
  const project = companyManaged(call, body.projectId);
  const isInUse = call.site.lookup
    .all(call.site.state.issues, 'projectId', project.id)
    .some(({ issueTypeId }) => !scheme.issueTypeIds.includes(issueTypeId));
  if (isInUse) throw refuse(400, 'The project has issues of types that the scheme lacks.');
  Object.assign(project, { issueTypeSchemeId: scheme.id, issueTypeIds: [...scheme.issueTypeIds] });
  return { status: 204 };
};

const createScreenScheme = (call: Call) => {
  mustAdminister(call);
  const screen = z.number().int();
  const { name, description, screens } = bodyOf(
    call,
    z.object({
      ...named,
      screens: z.object({
        default: screen,
        create: screen.optional(),
        edit: screen.optional(),
        view: screen.optional(),
      }),
    }),
  );
  const { state } = call.site;
  nameMustBeFree(state.screenSchemes, name, 400);
  for (const id of Object.values(screens)) existing(state.screens, String(id));
  const id = takeId(state, 'screenScheme');
  const given = Object.fromEntries(Object.entries(screens).filter(([, value]) => value !== undefined));
  state.screenSchemes.push({ id, name, description, screens: { ...given, default: screens.default } });
  return { status: 201, body: { id } };
};

const deleteScreenScheme = (call: Call) => {
  mustAdminister(call);
  const { state } = call.site;
  const scheme = existing(state.screenSchemes, call.params.screenSchemeId);
  if (
    state.issueTypeScreenSchemes.some(({ mappings }) =>
      mappings.some(({ screenSchemeId }) => screenSchemeId === scheme.id),
    )
  )
    throw refuse(400, 'The screen scheme is used in an issue type screen scheme.');
  state.screenSchemes.splice(state.screenSchemes.indexOf(scheme), 1);
  return { status: 204 };
};

const createIssueTypeScreenScheme = (call: Call) => {
  mustAdminister(call);
  const { issueTypeMappings, ...rest } = bodyOf(
    call,
    z.object({
      ...named,
      issueTypeMappings: z.array(z.object({ issueTypeId: z.string(), screenSchemeId: z.string() })).min(1),
    }),
  );
  const { state } = call.site;
  nameMustBeFree(state.issueTypeScreenSchemes, rest.name, 400);
  if (!issueTypeMappings.some(({ issueTypeId }) => issueTypeId === 'default'))
    throw refuse(400, 'A mapping for the default is required.');
  const mappings = issueTypeMappings.map(({ issueTypeId, screenSchemeId }) => ({
    issueTypeId,
    screenSchemeId: existing(state.screenSchemes, screenSchemeId).id,
  }));
  const id = String(takeId(state, 'issueTypeScreenScheme'));
  state.issueTypeScreenSchemes.push({ id, ...rest, mappings });
  return { status: 201, body: { id } };
};

const deleteIssueTypeScreenScheme = (call: Call) => {
  mustAdminister(call);
  const { state } = call.site;
  const scheme = existing(state.issueTypeScreenSchemes, call.params.issueTypeScreenSchemeId);
  if (state.projects.some(({ issueTypeScreenSchemeId }) => issueTypeScreenSchemeId === scheme.id))
    throw refuse(400, 'The issue type screen scheme is used by a project.');
  state.issueTypeScreenSchemes.splice(state.issueTypeScreenSchemes.indexOf(scheme), 1);
  return { status: 204 };
};

const assignIssueTypeScreenScheme = (call: Call) => {
  mustAdminister(call);
  const body = bodyOf(call, z.object({ issueTypeScreenSchemeId: z.string(), projectId: z.string() }));
  const scheme = existing(call.site.state.issueTypeScreenSchemes, body.issueTypeScreenSchemeId);
  companyManaged(call, body.projectId).issueTypeScreenSchemeId = scheme.id;
  return { status: 204 };
};

const licence = (call: Call) => {
  mustAdminister(call);
  return {
    body: {
      applications: call.site.state.applicationRoles.map(({ key }) => ({
        id: key,
        plan: call.site.state.site.plan === 'free' ? 'FREE' : 'PAID',
      })),
    },
  };
};

export const schemeWriteRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/issuetypescheme', handle: createIssueTypeScheme },
  { method: 'PUT', path: '/rest/api/3/issuetypescheme/project', handle: assignIssueTypeScheme },
  { method: 'DELETE', path: '/rest/api/3/issuetypescheme/{issueTypeSchemeId}', handle: deleteIssueTypeScheme },
  { method: 'POST', path: '/rest/api/3/screenscheme', handle: createScreenScheme },
  { method: 'DELETE', path: '/rest/api/3/screenscheme/{screenSchemeId}', handle: deleteScreenScheme },
  { method: 'POST', path: '/rest/api/3/issuetypescreenscheme', handle: createIssueTypeScreenScheme },
  { method: 'PUT', path: '/rest/api/3/issuetypescreenscheme/project', handle: assignIssueTypeScreenScheme },
  {
    method: 'DELETE',
    path: '/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}',
    handle: deleteIssueTypeScreenScheme,
  },
  { method: 'GET', path: '/rest/api/3/instance/license', handle: licence },
];
