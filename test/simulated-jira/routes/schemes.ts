import type { Call, Route } from '../core/exchange';
import { platformPage } from '../core/pages';
import { isJiraAdmin } from '../core/permissions';
import { onlyAdministrators, refuse } from '../core/refusals';
import type { IssueTypeScheme, IssueTypeScreenScheme, ScreenScheme, SiteProject } from '../state/project';

const mustAdminister = (call: Call): void => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
};

/** The company-managed projects asked for; team-managed ones have no schemes to show. */
const projectsAsked = (call: Call): SiteProject[] => {
  const ids = call.query.getAll('projectId');
  if (ids.length === 0) throw refuse(400, 'At least one project ID must be given.');
  return ids.flatMap((id) => call.site.project(id) ?? []).filter((project) => !project.simplified);
};

const together = <T>(projects: readonly SiteProject[], schemeOf: (project: SiteProject) => T | undefined): { scheme: T; projectIds: string[] }[] => {
  const found = new Map<T, string[]>();
  for (const project of projects) {
    const scheme = schemeOf(project);
    if (scheme !== undefined) found.set(scheme, [...(found.get(scheme) ?? []), project.id]);
  }
  return [...found].map(([scheme, projectIds]) => ({ scheme, projectIds }));
};

const issueTypeSchemes = (call: Call) => {
  mustAdminister(call);
  const { site } = call;
  const pairs = together(projectsAsked(call), (project) => site.lookup.one(site.state.issueTypeSchemes, 'id', project.issueTypeSchemeId));
  const view = ({ id, name, description, defaultIssueTypeId }: IssueTypeScheme) => ({ id, name, description, ...(defaultIssueTypeId !== undefined && { defaultIssueTypeId }) });
  return { body: platformPage(call, '/rest/api/3/issuetypescheme/project', pairs, { size: 50, max: 50 }, ({ scheme, projectIds }) => ({ issueTypeScheme: view(scheme), projectIds })) };
};

const issueTypeMappings = (call: Call) => {
  mustAdminister(call);
  const ids = call.query.getAll('issueTypeSchemeId');
  const rows = call.site.state.issueTypeSchemes.filter((scheme) => ids.length === 0 || ids.includes(scheme.id))
    .flatMap((scheme) => scheme.issueTypeIds.map((issueTypeId) => ({ issueTypeSchemeId: scheme.id, issueTypeId })));
  return { body: platformPage(call, '/rest/api/3/issuetypescheme/mapping', rows, { size: 50, max: 50 }, (row) => row) };
};

const screenSchemesOfProjects = (call: Call) => {
  mustAdminister(call);
  const { site } = call;
  const pairs = together(projectsAsked(call), (project) => site.lookup.one(site.state.issueTypeScreenSchemes, 'id', project.issueTypeScreenSchemeId));
  const view = ({ id, name, description }: IssueTypeScreenScheme) => ({ id, name, description });
  return { body: platformPage(call, '/rest/api/3/issuetypescreenscheme/project', pairs, { size: 50, max: 50 }, ({ scheme, projectIds }) => ({ issueTypeScreenScheme: view(scheme), projectIds })) };
};

const screenSchemeMappings = (call: Call) => {
  mustAdminister(call);
  const ids = call.query.getAll('issueTypeScreenSchemeId');
  const rows = call.site.state.issueTypeScreenSchemes.filter((scheme) => ids.length === 0 || ids.includes(scheme.id))
    .flatMap((scheme) => scheme.mappings.map((mapping) => ({ issueTypeScreenSchemeId: scheme.id, issueTypeId: mapping.issueTypeId, screenSchemeId: String(mapping.screenSchemeId) })));
  return { body: platformPage(call, '/rest/api/3/issuetypescreenscheme/mapping', rows, { size: 50, max: 50 }, (row) => row) };
};

const screenSchemes = (call: Call) => {
  mustAdminister(call);
  const ids = call.query.getAll('id');
  const text = (call.query.get('queryString') ?? '').toLowerCase();
  const found = call.site.state.screenSchemes.filter((scheme) => (ids.length === 0 || ids.includes(String(scheme.id))) && scheme.name.toLowerCase().includes(text));
  const view = ({ id, name, description, screens }: ScreenScheme) => ({ id, name, description, screens });
  return { body: platformPage(call, '/rest/api/3/screenscheme', found, { size: 25, max: 100 }, view) };
};

export const schemeRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/issuetypescheme/project', handle: issueTypeSchemes },
  { method: 'GET', path: '/rest/api/3/issuetypescheme/mapping', handle: issueTypeMappings },
  { method: 'GET', path: '/rest/api/3/issuetypescreenscheme/project', handle: screenSchemesOfProjects },
  { method: 'GET', path: '/rest/api/3/issuetypescreenscheme/mapping', handle: screenSchemeMappings },
  { method: 'GET', path: '/rest/api/3/screenscheme', handle: screenSchemes },
];
