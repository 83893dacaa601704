import type { Call, Route } from '../core/exchange';
import { platformPage } from '../core/pages';
import { isJiraAdmin } from '../core/permissions';
import { onlyAdministrators, refuse } from '../core/refusals';
import type { IssueTypeScheme, IssueTypeScreenScheme, ScreenScheme, SiteProject } from '../state/project';

export const mustAdminister = (call: Call): void => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
};

/** The company-managed projects asked for; team-managed ones have no schemes to show. */
const projectsAsked = (call: Call): SiteProject[] => {
  const ids = call.query.getAll('projectId');
  if (ids.length === 0) throw refuse(400, 'At least one project ID must be given.');
  return ids.flatMap((id) => call.site.project(id) ?? []).filter((project) => !project.simplified);
};

const together = <T>(
  projects: readonly SiteProject[],
  schemeOf: (project: SiteProject) => T | undefined,
): { scheme: T; projectIds: string[] }[] => {
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
  const pairs = together(projectsAsked(call), (project) =>
    site.lookup.one(site.state.issueTypeSchemes, 'id', project.issueTypeSchemeId),
  );
  return {
    body: platformPage(
      call,
      '/rest/api/3/issuetypescheme/project',
      pairs,
      { size: 50, max: 50 },
      ({ scheme, projectIds }) => ({ issueTypeScheme: issueTypeSchemeView(scheme), projectIds }),
    ),
  };
};

const issueTypeSchemeView = ({ id, name, description, defaultIssueTypeId }: IssueTypeScheme) => ({
  id,
  name,
  description,
  ...(defaultIssueTypeId !== undefined && { defaultIssueTypeId }),
});
const screenChoiceView = ({ id, name, description }: IssueTypeScreenScheme) => ({ id, name, description });

/** A list of schemes that may be asked for by id and by a part of the name. */
const listed = <T extends { readonly id: string | number; readonly name: string }>(
  call: Call,
  path: string,
  schemes: readonly T[],
  view: (scheme: T) => object,
) => {
  mustAdminister(call);
  const ids = call.query.getAll('id');
  const text = (call.query.get('queryString') ?? '').toLowerCase();
  const found = schemes.filter(
    (scheme) => (ids.length === 0 || ids.includes(String(scheme.id))) && scheme.name.toLowerCase().includes(text),
  );
  return { body: platformPage(call, path, found, { size: 25, max: 100 }, view) };
};

const issueTypeMappings = (call: Call) => {
  mustAdminister(call);
  const ids = call.query.getAll('issueTypeSchemeId');
  const rows = call.site.state.issueTypeSchemes
    .filter((scheme) => ids.length === 0 || ids.includes(scheme.id))
    .flatMap((scheme) => scheme.issueTypeIds.map((issueTypeId) => ({ issueTypeSchemeId: scheme.id, issueTypeId })));
  return { body: platformPage(call, '/rest/api/3/issuetypescheme/mapping', rows, { size: 50, max: 50 }, (row) => row) };
};

const screenSchemesOfProjects = (call: Call) => {
  mustAdminister(call);
  const { site } = call;
  const pairs = together(projectsAsked(call), (project) =>
    site.lookup.one(site.state.issueTypeScreenSchemes, 'id', project.issueTypeScreenSchemeId),
  );
  return {
    body: platformPage(
      call,
      '/rest/api/3/issuetypescreenscheme/project',
      pairs,
      { size: 50, max: 50 },
      ({ scheme, projectIds }) => ({ issueTypeScreenScheme: screenChoiceView(scheme), projectIds }),
    ),
  };
};

const screenSchemeMappings = (call: Call) => {
  mustAdminister(call);
  const ids = call.query.getAll('issueTypeScreenSchemeId');
  const rows = call.site.state.issueTypeScreenSchemes
    .filter((scheme) => ids.length === 0 || ids.includes(scheme.id))
    .flatMap((scheme) =>
      scheme.mappings.map((mapping) => ({
        issueTypeScreenSchemeId: scheme.id,
        issueTypeId: mapping.issueTypeId,
        screenSchemeId: String(mapping.screenSchemeId),
      })),
    );
  return {
    body: platformPage(call, '/rest/api/3/issuetypescreenscheme/mapping', rows, { size: 50, max: 50 }, (row) => row),
  };
};

const screenSchemeView = ({ id, name, description, screens }: ScreenScheme) => ({ id, name, description, screens });

export const schemeRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/issuetypescheme/project', handle: issueTypeSchemes },
  { method: 'GET', path: '/rest/api/3/issuetypescheme/mapping', handle: issueTypeMappings },
  { method: 'GET', path: '/rest/api/3/issuetypescreenscheme/project', handle: screenSchemesOfProjects },
  { method: 'GET', path: '/rest/api/3/issuetypescreenscheme/mapping', handle: screenSchemeMappings },
  {
    method: 'GET',
    path: '/rest/api/3/screenscheme',
    handle: (call) => listed(call, '/rest/api/3/screenscheme', call.site.state.screenSchemes, screenSchemeView),
  },
  {
    method: 'GET',
    path: '/rest/api/3/issuetypescheme',
    handle: (call) =>
      listed(call, '/rest/api/3/issuetypescheme', call.site.state.issueTypeSchemes, issueTypeSchemeView),
  },
  {
    method: 'GET',
    path: '/rest/api/3/issuetypescreenscheme',
    handle: (call) =>
      listed(call, '/rest/api/3/issuetypescreenscheme', call.site.state.issueTypeScreenSchemes, screenChoiceView),
  },
];
