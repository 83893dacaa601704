import { addIssueType, addPermissionScheme, addProject } from './add/project';
import { addIssueTypeScreenScheme, addScreen } from './add/screen';
import { addServiceDesk } from './add/service-desk';
import { addStatus, addWorkflowScheme } from './add/workflow';
import { takeUuid } from './add/ids';
import type { LoadedWorkflow } from './load/loaded';
import { readRestWorkflows } from './load/rest-workflow';
import { readXmlWorkflow } from './load/xml-workflow';
import { SCREEN, serviceProjectGrants } from './new-site';
import type { SiteState } from './state';
import type { SiteField, SiteProject } from './state/project';
import type { SiteStatus, SiteWorkflow, WorkflowTransition } from './state/workflow';

/** Without a category in the file: where a resolution is set the work is done, where it begins it is to do. */
const guessCategory = (loaded: LoadedWorkflow, reference: string): SiteStatus['statusCategory'] => {
  const into = loaded.transitions.filter((transition) => transition.toStatusReference === reference);
  if (
    into.some((transition) =>
      transition.actions.some(
        ({ ruleKey, parameters }) =>
          ruleKey === 'system:update-field' && parameters.field === 'resolution' && parameters.value !== '',
      ),
    )
  )
    return 'DONE';
  return into.some((transition) => transition.type === 'INITIAL') ? 'TODO' : 'IN_PROGRESS';
};

/** The screens of the file on this site: by number where the number is free or taken by a screen, else a new one. */
const placeScreens = (state: SiteState, loaded: LoadedWorkflow): ReadonlyMap<string, string> =>
  new Map(
    loaded.screens.map(({ id, name }) => {
      const known = state.screens.find((screen) => (id === null ? screen.name === name : screen.id === id));
      const screen = known ?? addScreen(state, name, ['resolution', 'assignee']);
      if (!known && id !== null) screen.id = id;
      return [name, String(screen.id)];
    }),
  );

const addField = (state: SiteState, id: string, name: string, schema: NonNullable<SiteField['schema']>): void => {
  if (state.fields.some((known) => known.id === id)) return;
  state.fields.push({
    id,
    name,
    custom: true,
    schema,
    clauseNames: [id],
    description: '',
    isLocked: false,
    orderable: true,
    navigable: true,
    searchable: true,
    scope: { type: 'GLOBAL' },
    options: [],
  });
};

/**
 * Adds the resolutions and fields that post functions and approvals name, so that the stored workflow could be stored
 * by Jira.
 */
const addNamedObjects = (state: SiteState, loaded: LoadedWorkflow): void => {
  const updates = loaded.transitions
    .flatMap((transition) => transition.actions)
    .filter(({ ruleKey }) => ruleKey === 'system:update-field')
    .map(({ parameters }) => parameters);
  for (const { field = '', value = '' } of updates) {
    if (field === 'resolution' && value !== '' && !state.resolutions.some((resolution) => resolution.id === value))
      state.resolutions.push({ id: value, name: `Resolution ${value}`, description: '', isDefault: false });
    if (field !== '') addField(state, field, field, { type: 'string' });
  }
  for (const { approval } of loaded.statuses)
    if (approval)
      addField(state, approval.fieldId, 'Approvers', {
        type: 'array',
        items: 'user',
        custom: 'com.atlassian.jira.plugin.system.customfieldtypes:multiuserpicker',
      });
};

const install = (state: SiteState, loaded: LoadedWorkflow): SiteWorkflow => {
  const ids = new Map(
    loaded.statuses.map((status) => {
      const placed = addStatus(state, status.name, status.category ?? guessCategory(loaded, status.reference));
      placed.description ||= status.description ?? '';
      return [status.reference, placed.id];
    }),
  );
  const screens = placeScreens(state, loaded);
  addNamedObjects(state, loaded);
  const at = (reference: string): string => ids.get(reference) ?? reference;
  const place = (transition: WorkflowTransition): WorkflowTransition => ({
    ...transition,
    ...(transition.toStatusReference !== undefined && { toStatusReference: at(transition.toStatusReference) }),
    links: transition.links.map((link) => ({
      ...link,
      ...(link.fromStatusReference !== undefined && { fromStatusReference: at(link.fromStatusReference) }),
    })),
    actions: transition.actions.map((rule) =>
      rule.ruleKey === 'system:update-field' && !rule.parameters.mode
        ? { ...rule, parameters: { ...rule.parameters, mode: 'replace' } }
        : rule,
    ),
    ...(transition.transitionScreen?.parameters.screenId !== undefined && {
      transitionScreen: {
        ...transition.transitionScreen,
        parameters: {
          ...transition.transitionScreen.parameters,
          screenId:
            screens.get(transition.transitionScreen.parameters.screenId) ??
            transition.transitionScreen.parameters.screenId,
        },
      },
    }),
  });
  const taken = new Set(state.workflows.map((workflow) => workflow.name));
  const workflow: SiteWorkflow = {
    id: takeUuid(state),
    name: taken.has(loaded.name) ? `${loaded.name} (${state.workflows.length})` : loaded.name,
    description: '',
    isEditable: true,
    scope: { type: 'GLOBAL' },
    version: { id: takeUuid(state), versionNumber: 1 },
    statuses: [...new Set(ids.values())].map((statusReference) => {
      const status = loaded.statuses.find(({ reference }) => ids.get(reference) === statusReference);
      return {
        statusReference,
        properties: { ...status?.properties },
        deprecated: false,
        ...(status?.approval && { approvalConfiguration: status.approval }),
      };
    }),
    transitions: loaded.transitions.map(place),
  };
  state.workflows.push(workflow);
  return workflow;
};

/**
 * Loads a workflow export into a site as a new service project whose issue types use it: OSWorkflow XML, or a REST
 * answer (bulk get, search page, preview, update; several workflows become several issue types).
 * @throws Error when the text is neither.
 */
export const loadWorkflow = (
  state: SiteState,
  text: string,
  { key, name }: { key: string; name: string },
): { project: SiteProject; workflows: SiteWorkflow[] } => {
  const read = /^[\uFEFF\s]*</.test(text) ? [readXmlWorkflow(text, name)] : readRestWorkflows(text, name);
  const workflows = read.map((loaded) => install(state, loaded));
  const types = workflows.map((workflow, index) =>
    addIssueType(state, index === 0 ? `${key} request` : `${key} request ${index + 1}`, { description: workflow.name }),
  );
  const scheme = addWorkflowScheme(state, {
    name: `${key}: workflow scheme`,
    defaultWorkflowId: workflows[0]?.id ?? '',
    workflowByIssueType: Object.fromEntries(
      types.slice(1).map((type, index) => [type.id, workflows[index + 1]?.id ?? '']),
    ),
  });
  const project = addProject(state, {
    key,
    name,
    lead: state.appAccountId,
    issueTypeIds: types.map((type) => type.id),
    workflowSchemeId: scheme.id,
    issueTypeScreenSchemeId: addIssueTypeScreenScheme(state, `${key}: screens`, SCREEN.default).id,
    permissionSchemeId: addPermissionScheme(state, `${key}: permissions`, serviceProjectGrants()).id,
  });
  addServiceDesk(state, project.id);
  return { project, workflows };
};
