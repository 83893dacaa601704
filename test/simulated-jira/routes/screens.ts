import { z } from 'zod';
import { takeId } from '../add/ids';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { platformPage } from '../core/pages';
import { administers, isJiraAdmin } from '../core/permissions';
import { onlyAdministrators, refuse } from '../core/refusals';
import type { ScreenTab, SiteProject, SiteScreen } from '../state/project';
import { scopeView } from '../views/project-view';

const mustAdminister = (call: Call): void => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
};

const screenView = ({ id, name, description, scope }: SiteScreen) => ({ id, name, description, ...scopeView(scope) });

/** The screens that hang on the project's own schemes; transition screens are not among them. */
const screensOfProject = (call: Call, project: SiteProject): Set<number> => {
  const { state, lookup } = call.site;
  const scheme = lookup.one(state.issueTypeScreenSchemes, 'id', project.issueTypeScreenSchemeId);
  const screens = (scheme?.mappings ?? []).flatMap((mapping) =>
    Object.values(lookup.one(state.screenSchemes, 'id', mapping.screenSchemeId)?.screens ?? {}),
  );
  return new Set(screens);
};

const existing = (call: Call, toRead: boolean): SiteScreen => {
  const id = Number(call.params.screenId);
  const key = call.query.get('projectKey');
  const project = toRead && key !== null ? call.site.project(key) : undefined;
  const mayRead =
    project !== undefined &&
    administers(call.site, call.caller.accountId, project) &&
    screensOfProject(call, project).has(id);
  if (!mayRead) mustAdminister(call);
  const screen = call.site.lookup.one(call.site.state.screens, 'id', id);
  if (!screen) throw refuse(404, `Screen with id ${call.params.screenId ?? ''} does not exist.`);
  return screen;
};

const tabOf = (screen: SiteScreen, call: Call): ScreenTab => {
  const tab = screen.tabs.find((candidate) => String(candidate.id) === call.params.tabId);
  if (!tab) throw refuse(404, `Screen tab with id ${call.params.tabId ?? ''} does not exist.`);
  return tab;
};

const listScreens = (call: Call) => {
  mustAdminister(call);
  const [ids, text, scopes] = [
    call.query.getAll('id'),
    (call.query.get('queryString') ?? '').toLowerCase(),
    call.query.getAll('scope'),
  ];
  const found = call.site.state.screens.filter(
    (screen) =>
      (ids.length === 0 || ids.includes(String(screen.id))) &&
      screen.name.toLowerCase().includes(text) &&
      (scopes.length === 0 || scopes.includes(screen.scope.type)),
  );
  return { body: platformPage(call, '/rest/api/3/screens', found, { size: 100, max: 100 }, screenView) };
};

const createScreen = (call: Call) => {
  mustAdminister(call);
  const { name, description } = bodyOf(
    call,
    z.object({ name: z.string().min(1).max(255), description: z.string().default('') }),
  );
  const { state } = call.site;
  if (state.screens.some((screen) => screen.name === name)) throw refuse(400, 'The name is used by another screen.');
  const screen: SiteScreen = {
    id: takeId(state, 'screen'),
    name,
    description,
    scope: { type: 'GLOBAL' },
    tabs: [{ id: takeId(state, 'tab'), name: 'Field Tab', fieldIds: [] }],
  };
  state.screens.push(screen);
  return { status: 201, body: screenView(screen) };
};

const deleteScreen = (call: Call) => {
  const screen = existing(call, false);
  const { state } = call.site;
  const isUsed =
    state.screenSchemes.some((scheme) => Object.values(scheme.screens).includes(screen.id)) ||
    state.workflows.some((workflow) =>
      workflow.transitions.some((transition) => transition.transitionScreen?.parameters.screenId === String(screen.id)),
    );
  if (isUsed) throw refuse(400, 'The screen is used by a screen scheme or a workflow.');
  state.screens.splice(state.screens.indexOf(screen), 1);
  return { status: 204 };
};

const tabView = ({ id, name }: ScreenTab) => ({ id, name });
const tabs = (call: Call) => ({ body: existing(call, true).tabs.map(tabView) });

const bulkTabs = (call: Call) => {
  mustAdminister(call);
  const [screenIds, tabIds] = [call.query.getAll('screenId'), call.query.getAll('tabId')];
  const rows = call.site.state.screens
    .filter((screen) => screenIds.length === 0 || screenIds.includes(String(screen.id)))
    .flatMap((screen) =>
      screen.tabs
        .filter((tab) => tabIds.length === 0 || tabIds.includes(String(tab.id)))
        .map((tab) => ({ screenId: screen.id, tabId: tab.id, tabName: tab.name })),
    );
  return {
    body: platformPage(
      call,
      '/rest/api/3/screens/tabs',
      rows,
      { size: 100, max: 100, sizeParameter: 'maxResult' },
      (row) => row,
    ),
  };
};

const addTab = (call: Call) => {
  const screen = existing(call, false);
  const { name } = bodyOf(call, z.object({ name: z.string().min(1) }));
  if (screen.tabs.some((tab) => tab.name === name)) throw refuse(400, 'The name is used by another tab of the screen.');
  const tab: ScreenTab = { id: takeId(call.site.state, 'tab'), name, fieldIds: [] };
  screen.tabs.push(tab);
  return { body: tabView(tab) };
};

const renameTab = (call: Call) => {
  const screen = existing(call, false);
  const tab = tabOf(screen, call);
  const { name } = bodyOf(call, z.object({ name: z.string().min(1) }));
  if (screen.tabs.some((other) => other !== tab && other.name === name))
    throw refuse(400, 'The name is used by another tab of the screen.');
  tab.name = name;
  return { body: tabView(tab) };
};

const fieldView = (call: Call, id: string) => ({
  id,
  name: call.site.lookup.one(call.site.state.fields, 'id', id)?.name ?? id,
});
const tabFields = (call: Call) => ({
  body: tabOf(existing(call, true), call).fieldIds.map((id) => fieldView(call, id)),
});

const addField = (call: Call) => {
  const screen = existing(call, false);
  const tab = tabOf(screen, call);
  const { fieldId } = bodyOf(call, z.object({ fieldId: z.string() }));
  if (!call.site.lookup.one(call.site.state.fields, 'id', fieldId))
    throw refuse(400, '', { fieldId: `The field with id '${fieldId}' does not exist.` });
  if (screen.tabs.some((candidate) => candidate.fieldIds.includes(fieldId)))
    throw refuse(400, '', { fieldId: `The field with id '${fieldId}' already exists on the screen.` });
  tab.fieldIds.push(fieldId);
  return { body: fieldView(call, fieldId) };
};

const placeOf = (call: Call, tab: ScreenTab): number => {
  const at = tab.fieldIds.indexOf(call.params.id ?? '');
  if (at === -1) throw refuse(404, `The field '${call.params.id ?? ''}' is not on the tab.`);
  return at;
};

const removeField = (call: Call) => {
  const tab = tabOf(existing(call, false), call);
  tab.fieldIds.splice(placeOf(call, tab), 1);
  return { status: 204 };
};

const moveField = (call: Call) => {
  const tab = tabOf(existing(call, false), call);
  const { position, after } = bodyOf(
    call,
    z.object({ position: z.enum(['First', 'Last', 'Earlier', 'Later']).optional(), after: z.string().optional() }),
  );
  if ((position === undefined) === (after === undefined)) throw refuse(400, 'Give either position or after.');
  const at = placeOf(call, tab);
  const [id = ''] = tab.fieldIds.splice(at, 1);
  const target =
    position === undefined
      ? tab.fieldIds.indexOf(after?.split('/').pop() ?? '') + 1
      : {
          First: 0,
          Last: tab.fieldIds.length,
          Earlier: Math.max(0, at - 1),
          Later: Math.min(tab.fieldIds.length, at + 1),
        }[position];
  tab.fieldIds.splice(target, 0, id);
  return { status: 204 };
};

const FIELDS = '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields';
export const screenRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/screens', handle: listScreens },
  { method: 'POST', path: '/rest/api/3/screens', handle: createScreen },
  { method: 'DELETE', path: '/rest/api/3/screens/{screenId}', handle: deleteScreen },
  { method: 'GET', path: '/rest/api/3/screens/tabs', handle: bulkTabs },
  { method: 'GET', path: '/rest/api/3/screens/{screenId}/tabs', handle: tabs },
  { method: 'POST', path: '/rest/api/3/screens/{screenId}/tabs', handle: addTab },
  { method: 'PUT', path: '/rest/api/3/screens/{screenId}/tabs/{tabId}', handle: renameTab },
  { method: 'GET', path: FIELDS, handle: tabFields },
  { method: 'POST', path: FIELDS, handle: addField },
  { method: 'DELETE', path: `${FIELDS}/{id}`, handle: removeField },
  { method: 'POST', path: `${FIELDS}/{id}/move`, handle: moveField },
];
