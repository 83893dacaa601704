import type { Piece } from '../plan/piece';
import type { TwinSchemes } from './copies';
import type { Original, TwinWish } from './original';

/** Key of the step that makes the project; everything inside it waits for that. */
const PROJECT_STEP = 'create-project';
const project = { made: PROJECT_STEP };

/** More people than this are put into a role by group or by hand: one request names them all. */
export const MOST_PEOPLE = 100;

export const isTooLarge = ({ accountIds }: Original['roles'][number]): boolean => accountIds.length > MOST_PEOPLE;

/** A request type whose issue type is not one of the project's can be raised in neither project. */
export const isRaisable = ({ issueTypes }: Original, { issueTypeId }: Original['requestTypes'][number]): boolean =>
  issueTypes.issueTypeIds.includes(issueTypeId);

export const theProject = (
  { project: from, lead }: Original,
  { mode, key, name }: TwinWish,
  schemes: TwinSchemes,
): Piece => ({
  kind: 'create-project',
  target: { type: 'project', id: key, name },
  before: null,
  after: key,
  sentence: `Make service project ${key} "${name}" with ${mode === 'mirror' ? `the schemes of ${from.key}: an edit of a workflow, a screen or a permission in either project is an edit in both` : 'these copies, so that nothing tried there changes ' + from.key}.`,
  step: { kind: 'create-project', key: PROJECT_STEP, projectKey: key, name, mark: '', lead, schemes },
});

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const people = ({ accountIds, groupIds }: Original['roles'][number]): string =>
  [
    accountIds.length > 0 && counted(accountIds.length, 'person', 'people'),
    groupIds.length > 0 && counted(groupIds.length, 'group', 'groups'),
  ]
    .filter(Boolean)
    .join(' and ');

/** Roles are the site's; who is in them is told project by project. */
export const theRoles = ({ roles, project: from }: Original, { key }: TwinWish): readonly Piece[] =>
  roles
    .filter((role) => !isTooLarge(role) && role.accountIds.length + role.groupIds.length > 0)
    .map((role) => ({
      kind: 'add-role-actors',
      target: { type: 'project-role', id: role.id, name: role.name },
      before: null,
      after: people(role),
      sentence: `Put ${people(role)} into role "${role.name}" of ${key}, as in ${from.key}.`,
      step: {
        kind: 'add-role-actors',
        key: `add-role-actors:${role.id}`,
        project,
        projectKey: key,
        roleId: role.id,
        roleName: role.name,
        accountIds: [...role.accountIds],
        groupIds: [...role.groupIds],
      },
    }));

const requestTypeStep = (id: string): string => `create-request-type:${id}`;

export const theRequestTypes = (original: Original, { key }: TwinWish): readonly Piece[] =>
  original.requestTypes
    .filter((type) => isRaisable(original, type))
    .map(({ id, name, issueTypeId, description, helpText }) => ({
      kind: 'create-request-type',
      target: { type: 'request-type', id, name },
      before: null,
      after: name,
      sentence: `Make request type "${name}" in ${key}; it is in no portal group yet.`,
      step: {
        kind: 'create-request-type',
        key: requestTypeStep(id),
        project,
        serviceDeskId: key,
        projectKey: key,
        issueTypeId,
        name,
        mark: '',
        texts: { description, helpText },
      },
    }));

export const theForms = (original: Original, { key }: TwinWish): readonly Piece[] => {
  const made = new Set(original.requestTypes.filter((type) => isRaisable(original, type)).map(({ id }) => id));
  return original.forms.map(({ id, name, requestTypeIds }) => ({
    kind: 'copy-form',
    target: { type: 'form', id, name },
    before: null,
    after: name,
    sentence: `Copy form "${name}" to ${key}.`,
    step: {
      kind: 'copy-form',
      key: `copy-form:${id}`,
      project,
      projectKey: key,
      fromProjectKey: original.project.key,
      copyOf: id,
      name,
      requestTypes: requestTypeIds
        .filter((type) => made.has(type))
        .map((type) => ({ from: type, to: { made: requestTypeStep(type) } })),
    },
  }));
};

export const theCustomers = ({ key, customers }: TwinWish): readonly Piece[] =>
  customers.length === 0
    ? []
    : [
        {
          kind: 'add-customers',
          target: { type: 'service-desk', id: key, name: key },
          before: null,
          after: customers.length,
          sentence: `Add ${counted(customers.length, 'test account', 'test accounts')} to the customers of ${key}.`,
          step: {
            kind: 'add-customers',
            key: 'add-customers',
            project,
            serviceDeskId: key,
            projectKey: key,
            accountIds: [...customers],
          },
        },
      ];

export const theSetup = ({ project: from }: Original, { key, name, testProjectKey }: TwinWish): Piece => ({
  kind: 'save-twin',
  target: { type: 'project', id: from.id, name: from.name },
  before: testProjectKey,
  after: key,
  sentence: `Set ${key} "${name}" up in this app like ${from.key}, and make it the test project of ${from.key}${testProjectKey === null ? '' : ` instead of ${testProjectKey}`}.`,
  step: {
    kind: 'save-twin',
    key: 'save-twin',
    twin: project,
    twinKey: key,
    projectId: from.id,
    before: testProjectKey,
  },
});
