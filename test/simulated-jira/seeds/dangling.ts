import type { SiteState } from '../state';
import type { WorkflowRule } from '../state/workflow';

/** One check of a reference: where it stands, what kind of object it names, and the id. */
type Reference = readonly [where: string, what: string, id: string | number | undefined];

const ofRule = (where: string, { ruleKey, parameters }: WorkflowRule): Reference[] => [
  ...(parameters['screenId'] === undefined ? [] : [[where, 'screen', parameters['screenId']] as const]),
  ...(parameters['roleIds'] ?? '')
    .split(',')
    .filter(Boolean)
    .map((id): Reference => [where, 'role', id]),
  ...(parameters['fieldsRequired'] ?? '')
    .split(',')
    .filter(Boolean)
    .map((id): Reference => [where, 'field', id]),
  ...(ruleKey === 'system:update-field' && parameters['field'] === 'resolution' && parameters['value']
    ? [[where, 'resolution', parameters['value']] as const]
    : []),
];

const ofWorkflows = (state: SiteState): Reference[] =>
  state.workflows.flatMap((workflow) => [
    ...workflow.statuses.map(({ statusReference }): Reference => [workflow.name, 'status', statusReference]),
    ...workflow.transitions.flatMap((transition) => {
      const where = `${workflow.name}: ${transition.name}`;
      const rules = [
        ...transition.actions,
        ...transition.validators,
        ...(transition.conditions?.conditions ?? []),
        ...(transition.transitionScreen ? [transition.transitionScreen] : []),
      ];
      const ends = [
        transition.toStatusReference,
        ...transition.links.map(({ fromStatusReference }) => fromStatusReference),
      ];
      return [
        ...ends.map((id): Reference => [where, `status of ${workflow.id}`, id]),
        ...rules.flatMap((rule) => ofRule(where, rule)),
      ];
    }),
  ]);

const ofProjects = (state: SiteState): Reference[] =>
  state.projects.flatMap((project) => [
    [project.key, 'user', project.lead],
    [project.key, 'workflow scheme', project.workflowSchemeId],
    [project.key, 'permission scheme', project.permissionSchemeId],
    ...project.issueTypeIds.map((id): Reference => [project.key, 'issue type', id]),
    ...project.actors.flatMap(({ roleId, user, groupId }): Reference[] => [
      [project.key, 'role', roleId],
      user === undefined ? [project.key, 'group', groupId] : [project.key, 'user', user],
    ]),
  ]);

const HOLDERS: Readonly<Record<string, string>> = { projectRole: 'role', group: 'group', user: 'user' };

const ofGrants = (state: SiteState): Reference[] =>
  state.permissionSchemes.flatMap(({ name, permissions }) =>
    permissions.flatMap(({ holder }): Reference[] =>
      HOLDERS[holder.type] === undefined ? [] : [[name, HOLDERS[holder.type] ?? '', holder.value]],
    ),
  );

const ofPortals = (state: SiteState): Reference[] => [
  ...state.serviceDesks.flatMap(({ id, projectId, customers, organizationIds }): Reference[] => [
    [`desk ${id}`, 'project', projectId],
    ...customers.map((customer): Reference => [`desk ${id}`, 'user', customer]),
    ...organizationIds.map((each): Reference => [`desk ${id}`, 'organization', each]),
  ]),
  ...state.requestTypes.flatMap(({ name, serviceDeskId, issueTypeId, groupIds, fields }): Reference[] => [
    [name, 'desk', serviceDeskId],
    [name, 'issue type', issueTypeId],
    ...groupIds.map((id): Reference => [name, 'request type group', id]),
    ...fields.map(({ fieldId }): Reference => [name, 'field', fieldId]),
  ]),
  ...state.forms.flatMap(({ design, projectId, portalRequestTypeIds }): Reference[] => [
    [design.settings.name, 'project', projectId],
    ...portalRequestTypeIds.map((id): Reference => [design.settings.name, 'request type', id]),
  ]),
];

const ofPeopleAndIssues = (state: SiteState): Reference[] => [
  ...state.groups.flatMap(({ name, members }) => members.map((id): Reference => [name, 'user', id])),
  ...state.organizations.flatMap(({ name, members }) => members.map((id): Reference => [name, 'user', id])),
  ...state.globalGrants.map(({ permission, groupId }): Reference => [permission, 'group', groupId]),
  ...state.screens.flatMap(({ name, tabs }) =>
    tabs.flatMap(({ fieldIds }) => fieldIds.map((id): Reference => [name, 'field', id])),
  ),
  ...state.workflowSchemes.flatMap(({ name, defaultWorkflowId, workflowByIssueType }) =>
    [defaultWorkflowId, ...Object.values(workflowByIssueType)].map((id): Reference => [name, 'workflow', id]),
  ),
  ...state.issues.flatMap(({ key, projectId, statusId, reporter, requestTypeId }): Reference[] => [
    [key, 'project', projectId],
    [key, 'status', statusId],
    [key, 'user', reporter ?? undefined],
    ...(requestTypeId === undefined ? [] : [[key, 'request type', requestTypeId] as const]),
  ]),
];

/** Every reference of a site to an object that the site does not have, one sentence each. */
export const dangling = (state: SiteState): string[] => {
  const lists: Readonly<Record<string, readonly (string | number)[]>> = {
    user: state.users.map(({ accountId }) => accountId),
    group: state.groups.map(({ groupId }) => groupId),
    role: state.projectRoles.map(({ id }) => id),
    status: state.statuses.map(({ id }) => id),
    screen: state.screens.map(({ id }) => id),
    field: state.fields.map(({ id }) => id),
    resolution: state.resolutions.map(({ id }) => id),
    workflow: state.workflows.map(({ id }) => id),
    'workflow scheme': state.workflowSchemes.map(({ id }) => id),
    'permission scheme': state.permissionSchemes.map(({ id }) => id),
    'issue type': state.issueTypes.map(({ id }) => id),
    project: state.projects.map(({ id }) => id),
    desk: state.serviceDesks.map(({ id }) => id),
    organization: state.organizations.map(({ id }) => id),
    'request type group': state.requestTypeGroups.map(({ id }) => id),
    'request type': state.requestTypes.map(({ id }) => id),
    ...Object.fromEntries(
      state.workflows.map(({ id, statuses }) => [
        `status of ${id}`,
        statuses.map(({ statusReference }) => statusReference),
      ]),
    ),
  };
  const known = new Map(Object.entries(lists).map(([what, ids]) => [what, new Set(ids.map(String))]));
  return [
    ...ofWorkflows(state),
    ...ofProjects(state),
    ...ofGrants(state),
    ...ofPortals(state),
    ...ofPeopleAndIssues(state),
  ]
    .filter(([, what, id]) => !known.get(what)?.has(String(id)))
    .map(([where, what, id]) => `${where} names the ${what} ${id}, which does not exist.`);
};
