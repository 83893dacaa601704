import type { SiteState } from '../simulated-jira/state';
import type { SiteProject, SiteScreen } from '../simulated-jira/state/project';
import type { FormTemplate, RequestType, ServiceDesk } from '../simulated-jira/state/service-desk';
import type { SiteWorkflow, WorkflowScheme } from '../simulated-jira/state/workflow';

const found = <T>(one: T | undefined, what: string): T => {
  if (one === undefined) throw new Error(`The site has no ${what}.`);
  return one;
};

/** What of a simulated site belongs to one project, to be changed by a test. */
export interface PartsOf {
  readonly state: SiteState;
  readonly project: SiteProject;
  readonly desk: ServiceDesk;
  readonly scheme: WorkflowScheme;
  workflow(issueTypeName: string): SiteWorkflow;
  transition(issueTypeName: string, name: string): SiteWorkflow['transitions'][number];
  requestType(name: string): RequestType;
  form(name: string): FormTemplate;
  readonly requestTypes: readonly RequestType[];
}

export const partsOf = (state: SiteState, key: string): PartsOf => {
  const project = found(
    state.projects.find((one) => one.key === key),
    `project ${key}`,
  );
  const desk = found(
    state.serviceDesks.find(({ projectId }) => projectId === project.id),
    `desk of ${key}`,
  );
  const scheme = found(
    state.workflowSchemes.find(({ id }) => id === project.workflowSchemeId),
    `scheme of ${key}`,
  );
  const requestTypes = state.requestTypes.filter(({ serviceDeskId }) => serviceDeskId === desk.id);
  const workflow = (issueTypeName: string): SiteWorkflow => {
    const type = found(
      state.issueTypes.find((one) => one.name === issueTypeName && project.issueTypeIds.includes(one.id)),
      issueTypeName,
    );
    return found(
      state.workflows.find(({ id }) => id === (scheme.workflowByIssueType[type.id] ?? scheme.defaultWorkflowId)),
      `workflow of ${issueTypeName}`,
    );
  };
  return {
    state,
    project,
    desk,
    scheme,
    requestTypes,
    workflow,
    transition: (issueTypeName, name) =>
      found(
        workflow(issueTypeName).transitions.find((one) => one.name === name),
        name,
      ),
    requestType: (name) =>
      found(
        requestTypes.find((one) => one.name === name),
        name,
      ),
    form: (name) =>
      found(
        state.forms.find((one) => one.projectId === project.id && one.design.settings.name === name),
        name,
      ),
  };
};

export const screenOf = (state: SiteState, id: number): SiteScreen =>
  found(
    state.screens.find((screen) => screen.id === id),
    `screen ${id}`,
  );

export const accountOf = (state: SiteState, displayName: string): string =>
  found(
    state.users.find((user) => user.displayName === displayName),
    displayName,
  ).accountId;

/** Takes one member out of a list that a test owns. */
export const without = <T>(list: T[], isMeant: (one: T) => boolean): void => {
  const at = list.findIndex(isMeant);
  if (at === -1) throw new Error('There is no such member.');
  list.splice(at, 1);
};
