import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';
import type { Piece } from '../plan/piece';
import type { TwinSchemes } from './copies';
import type { Original, TwinWish } from './original';

export const says = defineMessages('twin-contents', {
  mirror: ({ twin, name, original }: { twin: string; name: string; original: string }) =>
    `Create service project ${twin} "${name}" with the schemes of ${original}: ` +
    'an edit of a workflow, a screen or a permission in either project is an edit in both.',
  isolated: ({ twin, name, original }: { twin: string; name: string; original: string }) =>
    `Create service project ${twin} "${name}" with these copies, so that nothing tried there changes ${original}.`,
  people: ({ count }: { count: number }) => (count === 1 ? '1 person' : `${count} people`),
  groups: ({ count }: { count: number }) => (count === 1 ? '1 group' : `${count} groups`),
  peopleAndGroups: ({ people, groups }: { people: string; groups: string }) => `${people} and ${groups}`,
  putIn: ({ members, role, twin, original }: { members: string; role: string; twin: string; original: string }) =>
    `Put ${members} into role "${role}" of ${twin}, as in ${original}.`,
  requestType: ({ requestType, twin }: { requestType: string; twin: string }) =>
    `Create request type "${requestType}" in ${twin}; it is in no portal group yet.`,
  form: ({ form, twin }: { form: string; twin: string }) => `Copy form "${form}" to ${twin}.`,
  customers: ({ count, twin }: { count: number; twin: string }) =>
    `Add ${count === 1 ? '1 test account' : `${count} test accounts`} to the customers of ${twin}.`,
  setUp: ({ twin, name, original }: { twin: string; name: string; original: string }) =>
    `Set ${twin} "${name}" up in this app like ${original}, and make it the test project of ${original}.`,
  setUpInstead: ({ twin, name, original, before }: { twin: string; name: string; original: string; before: string }) =>
    `Set ${twin} "${name}" up in this app like ${original}, and make it the test project of ${original} instead ` +
    `of ${before}.`,
});

/** Key of the step that makes the project; everything inside it waits for that. */
const PROJECT_STEP = 'create-project';
const project = { made: PROJECT_STEP };

/** More people than this are put into a role by group or by hand: one request names them all. */
const MOST_PEOPLE = 100;

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
  sentence: (mode === 'mirror' ? says.mirror : says.isolated)({ twin: key, name, original: from.key }),
  step: { kind: 'create-project', key: PROJECT_STEP, projectKey: key, name, mark: '', lead, schemes },
});

const members = ({ accountIds, groupIds }: Original['roles'][number]): Message => {
  const [people, groups] = [says.people({ count: accountIds.length }), says.groups({ count: groupIds.length })];
  if (groupIds.length === 0) return people;
  return accountIds.length === 0 ? groups : says.peopleAndGroups({ people, groups });
};

/** Roles are the site's; who is in them is told project by project. */
export const theRoles = ({ roles, project: from }: Original, { key }: TwinWish): readonly Piece[] =>
  roles
    .filter((role) => !isTooLarge(role) && role.accountIds.length + role.groupIds.length > 0)
    .map((role) => ({
      kind: 'add-role-actors',
      target: { type: 'project-role', id: role.id, name: role.name },
      before: null,
      after: members(role),
      sentence: says.putIn({ members: members(role), role: role.name, twin: key, original: from.key }),
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
const formStep = (id: string): string => `copy-form:${id}`;

/** The original as if it had nothing of what an admin leaves out: what people then do about it falls away too. */
export const lessOf = (original: Original, stepsOut: ReadonlySet<string>): Original => ({
  ...original,
  requestTypes: original.requestTypes.filter(({ id }) => !stepsOut.has(requestTypeStep(id))),
  forms: original.forms.filter(({ id }) => !stepsOut.has(formStep(id))),
});

export const theRequestTypes = (original: Original, { key }: TwinWish): readonly Piece[] =>
  original.requestTypes
    .filter((type) => isRaisable(original, type))
    .map(({ id, name, issueTypeId, description, helpText }) => ({
      kind: 'create-request-type',
      target: { type: 'request-type', id, name },
      before: null,
      after: name,
      sentence: says.requestType({ requestType: name, twin: key }),
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
    sentence: says.form({ form: name, twin: key }),
    step: {
      kind: 'copy-form',
      key: formStep(id),
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
          sentence: says.customers({ count: customers.length, twin: key }),
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

export const theSetup = (
  { project: from }: Original,
  { key, name, testProjectKey, testProjectId }: TwinWish,
): Piece => ({
  kind: 'save-twin',
  target: { type: 'project', id: from.id, name: from.name },
  before: testProjectKey,
  after: key,
  sentence:
    testProjectKey === null
      ? says.setUp({ twin: key, name, original: from.key })
      : says.setUpInstead({ twin: key, name, original: from.key, before: testProjectKey }),
  step: {
    kind: 'save-twin',
    key: 'save-twin',
    twin: project,
    twinKey: key,
    projectId: from.id,
    before: testProjectKey,
    ...(testProjectId !== undefined && { beforeId: testProjectId }),
  },
});
