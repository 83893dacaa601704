import type { Call, Route } from '../core/exchange';
import { platformPage } from '../core/pages';
import { administers, isJiraAdmin } from '../core/permissions';
import { onlyAdministrators, refuse } from '../core/refusals';
import type { IssueSecurityScheme } from '../state/project';
import { holderView } from './permission-schemes';
import { seenProject } from './projects';

const schemeView = (call: Call, { id, name, description, defaultLevelId, levels }: IssueSecurityScheme) => {
  const base = `${call.site.state.site.baseUrl}/rest/api/3`;
  return {
    self: `${base}/issuesecurityschemes/${id}`,
    id,
    name,
    description,
    ...(defaultLevelId === undefined ? {} : { defaultSecurityLevelId: Number(defaultLevelId) }),
    levels: levels.map((level) => ({
      self: `${base}/securitylevel/${level.id}`,
      id: level.id,
      name: level.name,
      description: level.description,
    })),
  };
};

/** A project without a scheme is answered with 404: https://github.com/pycontribs/jira/pull/1295 */
const ofProject = (call: Call) => {
  const project = seenProject(call);
  if (!administers(call.site, call.caller.accountId, project))
    throw refuse(403, 'You are not allowed to view the issue security scheme of this project.');
  const scheme = call.site.state.issueSecuritySchemes?.find(({ id }) => id === project.issueSecuritySchemeId);
  if (!scheme || project.simplified) throw refuse(404, 'The project has no issue security scheme.');
  return { body: schemeView(call, scheme) };
};

const members = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
  const scheme = call.site.state.issueSecuritySchemes?.find(
    ({ id }) => String(id) === call.params.issueSecuritySchemeId,
  );
  if (!scheme) throw refuse(404, 'The issue security scheme does not exist.');
  const wanted = call.query.getAll('issueSecurityLevelId');
  const rows = scheme.levels
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .flatMap((level) => level.members.map((member) => ({ ...member, levelId: level.id })));
  const expand = (call.query.get('expand') ?? '').split(',');
  return {
    body: platformPage(
      call,
      `/rest/api/3/issuesecurityschemes/${scheme.id}/members`,
      rows,
      { size: 50, max: 100 },
      ({ id, levelId, holder }) => ({
        id,
        issueSecurityLevelId: Number(levelId),
        holder: holderView(call, holder, expand),
      }),
    ),
  };
};

/** Which company-managed projects have a scheme; the others are left out. */
const mappings = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
  const [projects, schemes] = [call.query.getAll('projectId'), call.query.getAll('issueSecuritySchemeId')];
  const rows = call.site.state.projects.flatMap(({ id, simplified, deleted, issueSecuritySchemeId }) =>
    simplified || deleted || issueSecuritySchemeId === undefined
      ? []
      : [{ projectId: String(id), issueSecuritySchemeId: String(issueSecuritySchemeId) }],
  );
  const wanted = rows.filter(
    ({ projectId, issueSecuritySchemeId }) =>
      (projects.length === 0 || projects.includes(projectId)) &&
      (schemes.length === 0 || schemes.includes(issueSecuritySchemeId)),
  );
  return {
    body: platformPage(call, '/rest/api/3/issuesecurityschemes/project', wanted, { size: 50, max: 50 }, (row) => row),
  };
};

export const issueSecurityRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/issuesecurityschemes/project', handle: mappings },
  { method: 'GET', path: '/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme', handle: ofProject },
  { method: 'GET', path: '/rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members', handle: members },
];
