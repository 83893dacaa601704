import fc from 'fast-check';
import { catalogue } from '../../../src/checks/catalogue';
import { judge } from '../../../src/checks/judge';
import type { Subject } from '../../../src/shared/report';
import type { Parts } from '../../../src/snapshot/parts';
import type { ConditionGroup, Rule, Transition, Workflow } from '../../../src/workflow/model';
import { NOT_CHOSEN } from '../../given/accounts';
import { INCIDENT, SERVICE_REQUEST, aServiceProject, chosen } from '../../given/a-service-project';
import { aSnapshot } from '../../given/a-snapshot';
import { usedBy } from './given-workflows';

const CHECKS = catalogue
  .filter((check) => check.area === 'workflow' || check.area === 'screens')
  .flatMap((check) => (check.kind === 'judged' ? [check] : []));

const RULE_KEYS = [
  'system:restrict-issue-transition',
  'system:restrict-from-all-users',
  'system:check-permission-validator',
  'system:validate-field-value',
  'system:update-field',
  'system:change-assignee',
  'system:separation-of-duties',
  'forge:expression-condition',
  'class:com.example.Gone',
  '',
];
const word = fc.constantFrom(
  'resolution',
  'assignee',
  'users',
  'usersAndAPI',
  'fieldRequired',
  '10101',
  '10999',
  'allow-assignee',
  'RESOLVE_ISSUES',
  'to-unassigned',
  '-1',
  '',
  ',,',
);
const rule: fc.Arbitrary<Rule> = fc.record({
  ruleKey: fc.constantFrom(...RULE_KEYS),
  parameters: fc.dictionary(
    fc.constantFrom(
      'field',
      'value',
      'restrictMode',
      'roleIds',
      'accountIds',
      'permissionKeys',
      'permissionKey',
      'ruleType',
      'fieldsRequired',
      'type',
    ),
    word,
    { maxKeys: 3 },
  ),
});
const { conditions } = fc.letrec<{ conditions: ConditionGroup }>((tie) => ({
  conditions: fc.record({
    operation: fc.constantFrom('any' as const, 'all' as const),
    conditions: fc.array(rule, { maxLength: 2 }),
    groups: fc.array(tie('conditions'), { maxLength: 1 }),
  }),
}));

const statusId = fc.integer({ min: 1, max: 6 }).map(String);
const statusName = fc.constantFrom(
  'Open',
  'Reopened',
  'In Arbeit',
  'Waiting for customer',
  'Résolu',
  'Unresolved',
  'Done fix',
  '完了',
  '1',
  '',
);
const transition: fc.Arbitrary<Omit<Transition, 'id'>> = fc.record({
  name: fc.constantFrom('Resolve', 'Lösen', 'Reopen', ''),
  kind: fc.constantFrom('initial' as const, 'global' as const, 'directed' as const),
  from: fc.array(statusId, { maxLength: 3 }),
  to: fc.option(statusId),
  screen: fc.option(fc.record({ id: fc.option(fc.constantFrom('10300', '10999')) })),
  conditions: fc.option(conditions),
  validators: fc.array(rule, { maxLength: 2 }),
  actions: fc.array(rule, { maxLength: 2 }),
  properties: fc.constant({}),
});

/**
 * Any workflow Jira could hand over, broken ones included: missing statuses, loops, no Create, rules without
 * parameters.
 */
const aRandomWorkflow = (id: string): fc.Arbitrary<Workflow> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('Workflow', 'Ablauf'),
    scope: fc.constantFrom('global' as const, 'project' as const),
    isEditable: fc.boolean(),
    version: fc.constant(null),
    statuses: fc.uniqueArray(
      fc.record({
        id: statusId,
        name: statusName,
        category: fc.constantFrom('new' as const, 'indeterminate' as const, 'done' as const, 'unknown' as const),
        properties: fc.constant({}),
      }),
      { selector: (status) => status.id },
    ),
    transitions: fc
      .array(transition, { maxLength: 8 })
      .map((all) => all.map((one, index) => ({ ...one, id: String(index + 1) }))),
  });

const aRandomProject: fc.Arbitrary<Parts> = fc
  .record({
    first: aRandomWorkflow('w-1'),
    second: aRandomWorkflow('w-2'),
    isChosen: fc.boolean(),
    isMissing: fc.boolean(),
    buckets: fc.dictionary(statusId, fc.constantFrom('new' as const, 'resolved' as const, 'other' as const)),
  })
  .map(({ first, second, isChosen, isMissing, buckets }) => {
    const project = aServiceProject({
      ...usedBy([SERVICE_REQUEST, first], [INCIDENT, second]),
      settings: chosen({ buckets }),
    });
    return {
      ...project,
      ...(isChosen ? {} : { serviceAccount: NOT_CHOSEN }),
      ...(isMissing ? { workflows: [first] } : {}),
    };
  });

const exists = ({ workflows }: Parts, { type, id, name }: Subject): boolean =>
  workflows.some((workflow) => {
    if (type === 'workflow') return workflow.id === id && workflow.name === name;
    const objects: readonly { readonly id: string; readonly name: string }[] =
      type === 'status' ? workflow.statuses : workflow.transitions;
    return objects.some((object) => object.id === id && object.name === name);
  });

describe('checks of workflows and screens', () => {
  test.each(CHECKS.map((check) => [check.id, check] as const))(
    'given any workflows, when audited, %s answers without an error and names objects that exist',
    (_id, check) => {
      fc.assert(
        fc.property(aRandomProject, (project) => {
          const { outcome, findings } = judge(check, aSnapshot(project));
          expect(outcome).not.toBe('error');
          expect(findings.filter(({ subject }) => !exists(project, subject))).toEqual([]);
          expect(outcome === 'fail').toBe(findings.length > 0);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('given an issue type whose workflow was not read, when audited, no check passes', () => {
    fc.assert(
      fc.property(aRandomProject, (project) => {
        const hidden = { ...project, workflows: project.workflows.slice(0, 1) };
        const passed = CHECKS.filter((check) => judge(check, aSnapshot(hidden)).outcome === 'pass').map(({ id }) => id);
        expect(passed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
