import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itsm } from './seeds/itsm';
import { seed } from './seeds/seeds';
import type { SiteState } from './state';
import type { SiteStatus, SiteWorkflow } from './state/workflow';

/**
 * Default desks written down from public facts, as Jira's bulk read answers them; where they are missing nothing is
 * compared.
 */
const CASES = join(__dirname, '..', '..', '..', 'shared', 'cases', 'default');
interface Answer {
  readonly statuses: readonly SiteStatus[];
  readonly workflows: readonly SiteWorkflow[];
}

/** What counts of a workflow on any site: names for ids. */
const inNames = ({ statuses, transitions }: SiteWorkflow, known: readonly SiteStatus[]) => {
  const status = (id: string | undefined) => known.find((candidate) => candidate.id === id);
  const nameOf = (id: string | undefined): string => status(id)?.name ?? '(itself)';
  const idOfTransition = (id: string): string =>
    transitions.find((transition) => transition.id === id)?.name ?? '(gone)';
  return {
    statuses: statuses
      .map(({ statusReference, properties, approvalConfiguration }) => ({
        name: nameOf(statusReference),
        category: status(statusReference)?.statusCategory,
        description: status(statusReference)?.description,
        scope: status(statusReference)?.scope.type,
        properties,
        approval: approvalConfiguration && {
          ...approvalConfiguration,
          fieldId: 'the field Approvers',
          transitionApproved: idOfTransition(approvalConfiguration.transitionApproved),
          transitionRejected: idOfTransition(approvalConfiguration.transitionRejected),
        },
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    transitions: transitions
      .map(({ name, type, links, toStatusReference, conditions, actions, validators, transitionScreen }) => ({
        name,
        type,
        from: links.map(({ fromStatusReference }) => nameOf(fromStatusReference)).sort(),
        to: nameOf(toStatusReference),
        conditions: conditions?.conditions.map(({ ruleKey }) => ruleKey) ?? [],
        actions,
        validators,
        screen: transitionScreen,
      }))
      .sort((a, b) => `${a.name} ${a.from.join()}`.localeCompare(`${b.name} ${b.from.join()}`)),
  };
};

const workflowOf = (state: SiteState, typeName: string): SiteWorkflow | undefined => {
  const [project] = state.projects;
  const scheme = state.workflowSchemes.find(({ id }) => id === project?.workflowSchemeId);
  const type = state.issueTypes.find(({ name }) => name === typeName);
  const id = scheme?.workflowByIssueType[type?.id ?? ''] ?? scheme?.defaultWorkflowId;
  return state.workflows.find((workflow) => workflow.id === id);
};

(existsSync(CASES) ? test : test.skip).each([
  { site: 'itsm', type: 'Service Request', file: '01-service-request-fulfilment.json' },
  { site: 'itsm', type: 'Service Request with Approvals', file: '02-service-request-fulfilment-with-approvals.json' },
  { site: 'itsm', type: 'Incident', file: '03-incident-management.json' },
  { site: 'itsm', type: 'Problem', file: '05-problem-management.json' },
  { site: 'itsm', type: 'Change', file: '06-change-management.json' },
  { site: 'itsm', type: 'Task', file: '07-jsm-default-workflow.json' },
  { site: 'esm', type: 'Submit a request or incident', file: '08-default-esm.json' },
  { site: 'esm', type: 'Ask a question', file: '09-simple-esm.json' },
] as const)('$type of $site follows the workflow that $file tells', ({ site, type, file }) => {
  const { state } = seed(site);
  const answer = JSON.parse(readFileSync(join(CASES, file), 'utf8')) as Answer;
  const [told] = answer.workflows;
  const ours = workflowOf(state, type);
  if (!told || !ours) throw new Error(`There is no workflow for ${type}.`);
  expect(inNames(ours, state.statuses)).toEqual(inNames(told, answer.statuses));
  expect(ours.name).toBe(told.name.replace('DESK', 'IT'));
});

describe('given itsm', () => {
  const { state } = itsm();
  const [project] = state.projects;
  const typeOf = (id: string): string | undefined => state.issueTypes.find((type) => type.id === id)?.name;

  test('no way leads from any status, sets a resolution or shows a screen', () => {
    const ways = state.workflows.flatMap(({ transitions }) => transitions);
    expect(ways.filter(({ type }) => type === 'GLOBAL')).toEqual([]);
    expect(ways.filter(({ actions, transitionScreen }) => actions.length > 0 || transitionScreen)).toEqual([]);
    const templateScreens = state.screens.filter(({ name }) => name.startsWith('IT:'));
    expect(templateScreens.filter(({ tabs }) => tabs.some(({ fieldIds }) => fieldIds.includes('resolution')))).toEqual(
      [],
    );
  });

  test('there are seventeen request types; Problem, Task and Sub-task have none, and one is in no portal group', () => {
    expect(state.requestTypes).toHaveLength(17);
    const without = project?.issueTypeIds.filter(
      (id) => !state.requestTypes.some(({ issueTypeId }) => issueTypeId === id),
    );
    expect(without?.map(typeOf)).toEqual(['Problem', 'Task', 'Sub-task']);
    expect(state.requestTypes.filter(({ groupIds }) => groupIds.length === 0).map(({ name }) => name)).toEqual([
      'Emailed request',
    ]);
  });

  test('two request types require more than a summary', () => {
    expect(
      state.requestTypes
        .filter(({ fields }) => fields.filter(({ required }) => required).length > 1)
        .map(({ name }) => name),
    ).toEqual(['Request admin access', 'Request a new account']);
  });

  test('a request stands in every status of every workflow, and none has a resolution', () => {
    for (const typeId of project?.issueTypeIds ?? []) {
      if (typeOf(typeId) === 'Sub-task') continue;
      const statuses = workflowOf(state, typeOf(typeId) ?? '')?.statuses.map(({ statusReference }) => statusReference);
      const standing = state.issues.filter(({ issueTypeId }) => issueTypeId === typeId).map(({ statusId }) => statusId);
      expect(new Set(standing)).toEqual(new Set(statuses));
    }
    expect(state.issues.filter(({ resolutionId }) => resolutionId !== null)).toEqual([]);
  });

  test('it can be had without requests, and is the same desk otherwise', () => {
    const empty = itsm({ withRequests: false }).state;
    expect(empty.issues).toEqual([]);
    expect(empty.workflows).toEqual(state.workflows);
  });
});

test('everything of team belongs to its one project', () => {
  const { state } = seed('team');
  const scope = { type: 'PROJECT', project: { id: state.projects[0]?.id } };
  expect(state.projects[0]).toMatchObject({ simplified: true, projectTypeKey: 'service_desk' });
  for (const { statuses } of state.workflows)
    for (const { statusReference } of statuses)
      expect(state.statuses.find(({ id }) => id === statusReference)).toMatchObject({ scope });
  expect(state.workflows.map((workflow) => workflow.scope)).toEqual([scope]);
  expect(state.issueTypes.map((type) => type.scope)).toEqual([scope, scope]);
  expect(state.projectRoles.filter((role) => role.scope.type === 'PROJECT').map(({ name }) => name)).toEqual([
    'Administrator',
    'Agent',
  ]);
});
