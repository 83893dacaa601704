import { textOf } from '../../src/shared/message';
import fc from 'fast-check';
import type { Parts } from '../../src/snapshot/parts';
import type { ConditionGroup, Rule, Transition, Workflow } from '../../src/workflow/model';
import { INCIDENT, SERVICE_REQUEST, aServiceProject, chosen } from '../given/a-service-project';
import { usedBy } from '../checks/workflow/given-workflows';
import { isDeep, sampled } from '../deep';
import { planFor } from './given-plan';

const rule: fc.Arbitrary<Rule> = fc.constantFrom<Rule[]>(
  { ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '10000', mode: 'replace' } },
  { ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '' } },
  { ruleKey: 'system:change-assignee', parameters: { type: 'to-unassigned' } },
  { ruleKey: 'system:validate-field-value', parameters: { ruleType: 'fieldRequired', fieldsRequired: 'components' } },
  { ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'usersAndAPI' } },
  { ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10999' } },
  { ruleKey: 'system:restrict-issue-transition', parameters: {} },
  { ruleKey: 'forge:expression-condition', parameters: { key: 'ari:x', config: '{}' } },
);
const { conditions } = fc.letrec<{ conditions: ConditionGroup }>((tie) => ({
  conditions: fc.record({
    operation: fc.constantFrom('any' as const, 'all' as const),
    conditions: fc.array(rule, { maxLength: 2 }),
    groups: fc.array(tie('conditions'), { maxLength: 1 }),
  }),
}));
const statusId = fc.integer({ min: 1, max: 5 }).map(String);

const transition: fc.Arbitrary<Omit<Transition, 'id'>> = fc.record({
  name: fc.constantFrom('Resolve', 'Bot: resolve', 'bot: reopen', 'Lösen'),
  kind: fc.constantFrom('initial' as const, 'global' as const, 'directed' as const),
  from: fc.array(statusId, { maxLength: 3 }),
  to: fc.option(statusId),
  screen: fc.option(fc.constantFrom({ id: '10300' }, { id: '10301' })),
  conditions: fc.option(conditions),
  validators: fc.array(rule, { maxLength: 1 }),
  actions: fc.array(rule, { maxLength: 2 }),
  properties: fc.constant({}),
});

/**
 * Any workflow Jira could hand over: without a start, with loops and dead ends, with names a plan would like to use
 * itself.
 */
const aWorkflowLike = (id: string, name: string): fc.Arbitrary<Workflow> =>
  fc
    .record({
      id: fc.constant(id),
      name: fc.constant(name),
      scope: fc.constant('global' as const),
      isEditable: fc.boolean(),
      version: fc.constant({ id: 'v1', versionNumber: 1 }),
      statuses: fc.uniqueArray(
        fc.record({
          id: statusId,
          name: fc.constantFrom('Open', 'Reopened', 'In Arbeit', 'Waiting for customer', 'Parkplatz', 'Done'),
          category: fc.constantFrom('new' as const, 'indeterminate' as const, 'done' as const),
          properties: fc.constant({}),
        }),
        { selector: (status) => status.id, minLength: 1 },
      ),
      transitions: fc.array(transition, { maxLength: 7 }),
    })
    .map(({ transitions, statuses, ...workflow }) => {
      const listed = new Set(statuses.map(({ id: status }) => status));
      const placed = transitions.map((one, at) => ({
        ...one,
        id: String(at + 1),
        from: one.kind === 'directed' ? [...new Set(one.from)].filter((status) => listed.has(status)) : [],
        to: one.to !== null && listed.has(one.to) ? one.to : null,
      }));
      return {
        ...workflow,
        statuses,
        transitions: placed.filter(
          ({ kind, from, to }) => (kind !== 'directed' || from.length > 0) && (kind !== 'initial' || to !== null),
        ),
      };
    });

const HR = { id: '10700', key: 'HR', name: 'Human Resources' };
const screens: Parts['screens'] = [
  {
    id: '10300',
    name: 'Whole',
    tabs: [
      {
        id: '1',
        name: 'Fields',
        fields: [
          { id: 'assignee', name: 'Assignee' },
          { id: 'resolution', name: 'Resolution' },
        ],
      },
    ],
  },
  { id: '10301', name: 'Bare', tabs: [{ id: '2', name: 'Fields', fields: [] }] },
];

const anyProject: fc.Arbitrary<Parts> = fc
  .record({
    first: aWorkflowLike('w-1', 'First'),
    second: aWorkflowLike('w-2', 'Second'),
    isShared: fc.boolean(),
    knowsScreens: fc.boolean(),
  })
  .map(({ first, second, isShared, knowsScreens }) =>
    aServiceProject({
      ...usedBy([SERVICE_REQUEST, first], [INCIDENT, second]),
      settings: chosen(),
      screens,
      screenUsage: knowsScreens ? [{ screenId: '10301', transitions: [], screenSchemes: [] }] : [],
      workflowUsage: [
        { workflowId: 'w-1', otherProjects: isShared ? [HR] : [] },
        { workflowId: 'w-2', otherProjects: [] },
      ],
    }),
  );

/**
 * Checks a change can always satisfy, whatever the workflow: the others may meet an app's rule, a trap that only a
 * person understands, or a way that sets a resolution and is never made to clear one.
 */
const ALWAYS_CURED = [
  'resolved-transition-global',
  'in-progress-transition-global',
  'reopened-transition-global',
  'resolution-set-on-resolve',
  'assignee-cleared-on-reopen',
  'resolve-screen-complete',
];

/** A workflow that offers no end for a move, of which the audit says so. */
const NOWHERE = /^Workflow ".*" has no status /;

/** Whether somebody has to say first what a status of the workflow means: then it is asked, and nothing is changed. */
const isUnclear = ({ workflows, buckets }: Parts, sentence: string): boolean =>
  [...buckets.values()].some(
    (decided, at) =>
      sentence.includes(`"${workflows[at]?.name ?? ''}"`) &&
      [...decided.values()].some(({ confidence }) => confidence === 'guess'),
  );

test('given any two workflows, when everything is planned, the bot gets into each state whose status is clear', () =>
  fc.assert(
    fc.property(anyProject, (parts) => {
      const plan = planFor(parts);
      const left = plan.manual.filter(
        ({ check, sentence }) =>
          ALWAYS_CURED.includes(check) && !NOWHERE.test(textOf(sentence)) && !isUnclear(parts, textOf(sentence)),
      );
      expect(left.map(({ sentence }) => textOf(sentence))).toEqual([]);
    }),
    { numRuns: sampled(500, 60), ...(isDeep ? {} : { seed: 20_261_130 }) },
  ));
