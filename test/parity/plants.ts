import type { ParityArea, ParityDifference } from '../../src/shared/parity-contract';
import { addActor, addIssueType } from '../simulated-jira/add/project';
import { addIssueTypeScreenScheme, addScreen } from '../simulated-jira/add/screen';
import { takeId } from '../simulated-jira/add/ids';
import { ROLE, SCREEN } from '../simulated-jira/new-site';
import { accountOf, partsOf, screenOf, without } from './parts-of';
import type { PartsOf } from './parts-of';

/** One difference put into one of two equal projects, told as seen from the other. */
export interface Plant {
  readonly given: string;
  readonly plant: (project: PartsOf) => void;
  readonly area: ParityArea;
  /** When the project it was put into is the other one. */
  readonly kind: ParityDifference['kind'];
  readonly subject: string;
}

const REQUEST = '[System] Service request';
const fieldsOf = (project: PartsOf, id: number): string[] =>
  screenOf(project.state, id).tabs.flatMap(({ fieldIds }) => fieldIds);

/** Gives the project a permission scheme of its own with the same grants. */
export const ownPermissions = ({ state, project }: PartsOf) => {
  const scheme = state.permissionSchemes.find(({ id }) => id === project.permissionSchemeId);
  if (!scheme) throw new Error('The project has no permission scheme.');
  const copy = {
    ...structuredClone(scheme),
    id: takeId(state, 'permissionScheme'),
    name: `${scheme.name} for ${project.key}`,
  };
  state.permissionSchemes.push(copy);
  project.permissionSchemeId = copy.id;
  return copy;
};

const found = <T>(list: readonly T[], isIt: (one: T) => boolean): T => {
  const one = list.find(isIt);
  if (one === undefined) throw new Error('The site has no such thing.');
  return one;
};

const WORK: readonly Plant[] = [
  {
    given: 'an issue type more',
    area: 'issue-types',
    kind: 'only-there',
    subject: 'Question',
    plant: ({ state, project }) => {
      const { id } = addIssueType(state, 'Question');
      project.issueTypeIds.push(id);
      state.issueTypeSchemes.find((scheme) => scheme.id === project.issueTypeSchemeId)?.issueTypeIds.push(id);
    },
  },
  {
    given: 'a transition less',
    area: 'workflows',
    kind: 'only-here',
    subject: 'Close',
    plant: (project) => without(project.workflow(REQUEST).transitions, ({ name }) => name === 'Close'),
  },
  {
    given: 'an approval more',
    area: 'workflows',
    kind: 'differs',
    subject: 'Waiting for customer',
    plant: (project) => {
      const { id } = found(project.state.statuses, ({ name }) => name === 'Waiting for customer');
      const status = found(project.workflow(REQUEST).statuses, ({ statusReference }) => statusReference === id);
      status.approvalConfiguration = {
        active: 'true',
        conditionType: 'percent',
        conditionValue: '100',
        fieldId: 'assignee',
        exclude: ['reporter'],
        transitionApproved: project.transition(REQUEST, 'Customer answered').id,
        transitionRejected: project.transition(REQUEST, 'Ask the customer').id,
      };
    },
  },
  {
    given: 'a transition of another name',
    area: 'workflows',
    kind: 'differs',
    subject: 'Close',
    plant: (project) => void (project.transition(REQUEST, 'Close').name = 'Schließen & <b>fertig</b>'),
  },
  {
    given: 'a post function less',
    area: 'workflows',
    kind: 'differs',
    subject: 'Reopen',
    plant: (project) => void project.transition(REQUEST, 'Reopen').actions.pop(),
  },
  {
    given: 'a transition that shows no screen',
    area: 'workflows',
    kind: 'differs',
    subject: 'Resolve',
    plant: (project) => void delete project.transition(REQUEST, 'Resolve').transitionScreen,
  },
  {
    given: 'a field less on a transition’s screen',
    area: 'screens',
    kind: 'differs',
    subject: 'Resolve Issue Screen',
    plant: (project) => {
      const screen = addScreen(
        project.state,
        'Resolve (test)',
        fieldsOf(project, SCREEN.resolve).filter((id) => id !== 'assignee'),
      );
      project.transition(REQUEST, 'Resolve').transitionScreen = {
        ruleKey: 'system:transition-screen',
        parameters: { screenId: String(screen.id) },
      };
    },
  },
  {
    given: 'a field more on the screens of its issue types',
    area: 'screens',
    kind: 'differs',
    subject: 'Default Screen',
    plant: ({ state, project, ...rest }) => {
      const screen = addScreen(state, 'Default (test)', [
        ...fieldsOf({ state, project, ...rest }, SCREEN.default),
        'duedate',
      ]);
      project.issueTypeScreenSchemeId = addIssueTypeScreenScheme(state, 'Screens of the test project', screen.id).id;
    },
  },
];

const PORTAL: readonly Plant[] = [
  {
    given: 'a request type less',
    area: 'request-types',
    kind: 'only-here',
    subject: 'Reset my password',
    plant: (project) =>
      without(project.state.requestTypes, ({ id }) => id === project.requestType('Reset my password').id),
  },
  {
    given: 'a request type of another name, the only one with its issue type and fields',
    area: 'request-types',
    kind: 'differs',
    subject: 'VPN: no connection',
    plant: (project) => void (project.requestType('VPN: no connection').name = 'VPN: keine Verbindung'),
  },
  {
    given: 'a request type in no portal group',
    area: 'request-types',
    kind: 'differs',
    subject: 'Reset my password',
    plant: (project) => void (project.requestType('Reset my password').groupIds = []),
  },
  {
    given: 'a request type with another issue type',
    area: 'request-types',
    kind: 'differs',
    subject: 'Reset my password',
    plant: (project) =>
      void (project.requestType('Reset my password').issueTypeId =
        project.requestType('VPN: no connection').issueTypeId),
  },
  {
    given: 'a field that need not be answered',
    area: 'request-type-fields',
    kind: 'differs',
    subject: 'Get help with something else',
    plant: (project) =>
      project
        .requestType('Get help with something else')
        .fields.forEach((field) => (field.required = field.fieldId === 'summary')),
  },
  {
    given: 'a field less',
    area: 'request-type-fields',
    kind: 'differs',
    subject: 'Report a broken laptop',
    plant: (project) =>
      without(project.requestType('Report a broken laptop').fields, ({ fieldId }) => fieldId === 'attachment'),
  },
  {
    given: 'a form less',
    area: 'forms',
    kind: 'only-here',
    subject: 'Laptop order',
    plant: (project) => without(project.state.forms, ({ id }) => id === project.form('Laptop order').id),
  },
  {
    given: 'a form on another request type',
    area: 'forms',
    kind: 'differs',
    subject: 'Laptop order',
    plant: (project) =>
      void (project.form('Laptop order').portalRequestTypeIds = [
        Number(project.requestType('Report a broken laptop').id),
      ]),
  },
  {
    given: 'a question asked otherwise',
    area: 'forms',
    kind: 'differs',
    subject: 'Laptop order',
    plant: (project) =>
      Object.values(project.form('Laptop order').design.questions).forEach(
        (question) => (question.validation = { rq: false }),
      ),
  },
  {
    given: 'a form of another name on the same request type',
    area: 'forms',
    kind: 'differs',
    subject: 'Laptop order',
    plant: (project) => void (project.form('Laptop order').design.settings.name = 'Notebook-Bestellung'),
  },
];

const PEOPLE: readonly Plant[] = [
  {
    given: 'an agent less',
    area: 'roles',
    kind: 'only-here',
    subject: 'Service Desk Team',
    plant: ({ state, project }) =>
      without(project.actors, ({ user }) => user === accountOf(state, 'Moveworks Test Agent')),
  },
  {
    given: 'a group more in a role',
    area: 'roles',
    kind: 'only-there',
    subject: 'Service Desk Team',
    plant: ({ state, project }) =>
      addActor(state, project, ROLE.serviceDeskTeam, {
        groupId: state.groups.find(({ name }) => name === 'it-help-desk')?.groupId ?? '',
      }),
  },
  {
    given: 'a grant less',
    area: 'permissions',
    kind: 'only-here',
    subject: 'Service Desk Team',
    plant: (project) =>
      without(
        ownPermissions(project).permissions,
        ({ permission, holder }) => permission === 'MODIFY_REPORTER' && holder.value === String(ROLE.serviceDeskTeam),
      ),
  },
  {
    given: 'a grant more',
    area: 'permissions',
    kind: 'only-there',
    subject: 'anyone',
    plant: (project) =>
      void ownPermissions(project).permissions.push({
        id: takeId(project.state, 'grant'),
        permission: 'BROWSE_PROJECTS',
        holder: { type: 'anyone' },
      }),
  },
  {
    given: 'the service account as its lead, where leads may delete',
    area: 'accounts',
    kind: 'only-there',
    subject: 'Moveworks Service Account',
    plant: ({ state, project }) => {
      state.permissionSchemes
        .find(({ id }) => id === project.permissionSchemeId)
        ?.permissions.push({
          id: takeId(state, 'grant'),
          permission: 'DELETE_ISSUES',
          holder: { type: 'projectLead' },
        });
      project.lead = accountOf(state, 'Moveworks Service Account');
    },
  },
  {
    given: 'the customer test account no customer',
    area: 'accounts',
    kind: 'only-here',
    subject: 'Moveworks Test Customer',
    plant: ({ state, desk }) => without(desk.customers, (id) => id === accountOf(state, 'Moveworks Test Customer')),
  },
  {
    given: 'a customer less',
    area: 'accounts',
    kind: 'only-here',
    subject: 'IT Helpdesk',
    plant: ({ desk }) => void desk.customers.pop(),
  },
  {
    given: 'a request type restricted to other people than in the first',
    area: 'accounts',
    kind: 'only-here',
    subject: 'Moveworks Service Account',
    plant: (project) => {
      const first = partsOf(project.state, project.project.key === 'ITT' ? 'IT' : 'ITT');
      first.requestType('Reset my password').restrictedTo = {
        accountIds: [accountOf(project.state, 'Moveworks Service Account')],
        groupIds: [],
      };
      project.requestType('Reset my password').restrictedTo = { accountIds: [project.project.lead], groupIds: [] };
    },
  },
];

export const PLANTS: readonly Plant[] = [...WORK, ...PORTAL, ...PEOPLE];
