import type { Call, Route } from '../core/exchange';
import { platformPage } from '../core/pages';
import { isJiraAdmin } from '../core/permissions';
import { onlyAdministrators, refuse } from '../core/refusals';
import { fieldSchemeOf, fieldSchemes } from '../core/required-fields';

const ofProjects = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
  const projects = call.query
    .getAll('projectId')
    .flatMap((id) => call.site.project(id) ?? [])
    .filter(({ simplified }) => !simplified);
  return {
    body: platformPage(
      call,
      '/rest/api/3/config/fieldschemes/projects',
      projects,
      { size: 50, max: 100 },
      (project) => ({ projectId: Number(project.id), schemeId: fieldSchemeOf(call.site, project).id }),
    ),
  };
};

const fieldsOf = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
  const scheme = fieldSchemes(call.site).find(({ id }) => String(id) === call.params.id);
  if (!scheme) throw refuse(404, 'The field scheme does not exist.');
  const wanted = call.query.getAll('fieldId');
  const fields = call.site.state.fields.filter(
    ({ id, scope }) => scope.type === 'GLOBAL' && (wanted.length === 0 || wanted.includes(id)),
  );
  return {
    body: platformPage(
      call,
      `/rest/api/3/config/fieldschemes/${scheme.id}/fields`,
      fields,
      { size: 50, max: 100 },
      ({ id, description }) => {
        const rule = scheme.required.find(({ fieldId }) => fieldId === id);
        return {
          fieldId: id,
          allowedOperations: ['REMOVE', 'CHANGE_REQUIRED', 'CHANGE_DESCRIPTION'],
          parameters: { description, isRequired: rule?.issueTypeIds === null },
          restrictedToWorkTypes: [],
          workTypeParameters: (rule?.issueTypeIds ?? []).map((workTypeId) => ({
            workTypeId,
            description,
            isRequired: true,
          })),
        };
      },
    ),
  };
};

export const fieldSchemeRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/config/fieldschemes/projects', handle: ofProjects },
  { method: 'GET', path: '/rest/api/3/config/fieldschemes/{id}/fields', handle: fieldsOf },
];
