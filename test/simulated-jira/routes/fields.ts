import type { Call, Route } from '../core/exchange';
import { platformPage } from '../core/pages';
import { isJiraAdmin } from '../core/permissions';
import { onlyAdministrators, refuse } from '../core/refusals';
import type { Resolution, SiteField } from '../state/project';
import { scopeView } from '../views/project-view';

const visible = (call: Call): SiteField[] =>
  call.site.state.fields.filter((field) => {
    const project = field.scope.type === 'PROJECT' ? call.site.project(field.scope.project.id) : undefined;
    return field.scope.type === 'GLOBAL' || project !== undefined;
  });

const allFields = (call: Call) => ({
  body: visible(call).map((field) => ({
    id: field.id,
    key: field.id,
    name: field.name,
    custom: field.custom,
    orderable: field.orderable,
    navigable: field.navigable,
    searchable: field.searchable,
    clauseNames: field.clauseNames,
    ...scopeView(field.scope),
    ...(field.schema && { schema: field.schema }),
  })),
});

const screensWith = (call: Call, fieldId: string) =>
  call.site.state.screens.flatMap((screen) => {
    const tab = screen.tabs.find((candidate) => candidate.fieldIds.includes(fieldId));
    return tab ? [{ screen, tab }] : [];
  });

const searchFields = (call: Call) => {
  const { query } = call;
  const [types, ids, text, expand] = [
    query.getAll('type'),
    query.getAll('id'),
    (query.get('query') ?? '').toLowerCase(),
    (query.get('expand') ?? '').split(','),
  ];
  const found = visible(call).filter(
    (field) =>
      (types.length === 0 || types.includes(field.custom ? 'custom' : 'system')) &&
      (ids.length === 0 || ids.includes(field.id)) &&
      field.name.toLowerCase().includes(text),
  );
  return {
    body: platformPage(call, '/rest/api/3/field/search', found, { size: 50, max: 100 }, (field) => ({
      id: field.id,
      name: field.name,
      schema: field.schema ?? { type: 'any' },
      description: field.description,
      ...(expand.includes('key') && { key: field.id }),
      ...(expand.includes('isLocked') && { isLocked: field.isLocked }),
      ...(expand.includes('screensCount') && { screensCount: screensWith(call, field.id).length }),
    })),
  };
};

const fieldScreens = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
  const fieldId = call.params.fieldId ?? '';
  if (!call.site.lookup.one(call.site.state.fields, 'id', fieldId))
    throw refuse(404, `The field '${fieldId}' does not exist.`);
  const withTab = (call.query.get('expand') ?? '').split(',').includes('tab');
  return {
    body: platformPage(
      call,
      `/rest/api/3/field/${fieldId}/screens`,
      screensWith(call, fieldId),
      { size: 100, max: 100 },
      ({ screen, tab }) => ({
        id: screen.id,
        name: screen.name,
        description: screen.description,
        ...scopeView(screen.scope),
        ...(withTab && { tab: { id: tab.id, name: tab.name } }),
      }),
    ),
  };
};

const resolutionUrl = (call: Call, id: string): string => `${call.site.state.site.baseUrl}/rest/api/3/resolution/${id}`;
const resolutions = (call: Call) => ({
  body: call.site.state.resolutions.map(({ id, name, description }) => ({
    self: resolutionUrl(call, id),
    id,
    name,
    description,
  })),
});

const searchResolutions = (call: Call) => {
  const [ids, onlyDefault] = [call.query.getAll('id'), call.query.get('onlyDefault') === 'true'];
  const found = call.site.state.resolutions.filter(
    (resolution) => (ids.length === 0 || ids.includes(resolution.id)) && (!onlyDefault || resolution.isDefault),
  );
  const view = ({ id, name, description, isDefault }: Resolution) => ({ id, name, description, default: isDefault });
  return { body: platformPage(call, '/rest/api/3/resolution/search', found, { size: 50, max: 50 }, view) };
};

export const fieldRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/field', handle: allFields },
  { method: 'GET', path: '/rest/api/3/field/search', handle: searchFields },
  { method: 'GET', path: '/rest/api/3/field/{fieldId}/screens', handle: fieldScreens },
  { method: 'GET', path: '/rest/api/3/resolution', handle: resolutions },
  { method: 'GET', path: '/rest/api/3/resolution/search', handle: searchResolutions },
];
