import fc from 'fast-check';
import type { Rule, StatusCategory, Transition, Workflow, WorkflowStatus } from '../../src/workflow/model';

const NAMES = [
  'Open',
  'New',
  'Waiting for support',
  'In Progress',
  'Work in progress',
  'Escalated',
  'Pending',
  'Waiting for customer',
  'Waiting for approval',
  'Manager approval',
  'CAB-Freigabe',
  'Approved',
  'Resolved',
  'Completed',
  'Done',
  'Erledigt',
  'Closed',
  'Canceled',
  'Storniert',
  'Declined',
  'Rejected',
  'Reopened',
  'Parkplatz',
  '完了',
] as const;

const MOVES = [
  'Resolve',
  'Close',
  'Approve',
  'Decline',
  'Cancel request',
  'Start progress',
  'Reopen',
  'Escalate',
  'Emergency override',
  'Weiter',
] as const;

const setsResolution: Rule = {
  ruleKey: 'system:update-field',
  parameters: { field: 'resolution', value: '10000', mode: 'replace' },
};
const clearsResolution: Rule = { ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '' } };
const functions: fc.Arbitrary<readonly Rule[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.constant([setsResolution]) },
  { weight: 1, arbitrary: fc.constant([clearsResolution]) },
  { weight: 1, arbitrary: fc.constant([setsResolution, clearsResolution]) },
);

const conditions: fc.Arbitrary<Transition['conditions']> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        'system:block-in-progress-approval',
        'system:jsd-approvals-block-until-approved',
        'system:jsd-approvals-block-until-rejected',
      )
      .map((ruleKey) => ({
        operation: 'all' as const,
        conditions: [{ ruleKey, parameters: {} }],
        groups: [],
      })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('users', 'usersAndAPI').map((restrictMode) => ({
      operation: 'all' as const,
      conditions: [{ ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode } }],
      groups: [],
    })),
  },
);

/** A name's own category, or an odd one. */
const categoryOf = (name: string): StatusCategory =>
  /open|new|reopened/i.test(name)
    ? 'new'
    : /resolved|completed|done|erledigt|closed|cancel|storn|declin|reject|完了/i.test(name)
      ? 'done'
      : 'indeterminate';

const status = (at: number): fc.Arbitrary<WorkflowStatus> =>
  fc
    .record({
      name: fc.constantFrom(...NAMES),
      odd: fc.option(fc.constantFrom<StatusCategory>('new', 'indeterminate', 'done', 'unknown'), { freq: 5 }),
      asks: fc.integer({ min: 0, max: 6 }),
    })
    .map(({ name, odd, asks }) => ({
      id: String(10_001 + at),
      name: `${name}`,
      category: odd ?? categoryOf(name),
      properties: {},
      ...(asks === 0 && {
        approval: { isActive: true, approvedBy: '21', declinedBy: '31', fieldId: 'customfield_10003' },
      }),
    }));

interface Drawn {
  readonly name: string;
  readonly isGlobal: boolean;
  readonly from: readonly number[];
  readonly to: number;
  readonly actions: readonly Rule[];
  readonly conditions: Transition['conditions'];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  name: fc.constantFrom(...MOVES),
  isGlobal: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
  from: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
  to: fc.nat(9),
  actions: functions,
  conditions,
});

/**
 * Workflows as desks have them: approvals, several ends, cancellations, odd categories, ways past an approval that
 * people made.
 */
export const aDeskWorkflow: fc.Arbitrary<Workflow> = fc
  .record({
    statuses: fc
      .integer({ min: 2, max: 9 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => status(at)))),
    ways: fc.array(drawn, { minLength: 2, maxLength: 14 }),
    start: fc.nat(9),
  })
  .map(({ statuses, ways, start }) => {
    const unique = statuses.filter(({ name }, at) => statuses.findIndex((other) => other.name === name) === at);
    const idAt = (at: number): string => unique[at % unique.length]?.id ?? '';
    return {
      id: 'w-1',
      name: 'Desk',
      scope: 'global',
      isEditable: true,
      version: { id: 'v1', versionNumber: 1 },
      statuses: unique,
      transitions: [
        {
          id: '1',
          name: 'Create',
          kind: 'initial',
          from: [],
          to: idAt(start),
          screen: null,
          conditions: null,
          validators: [],
          actions: [],
          properties: {},
        },
        ...ways.map((way, at): Transition => ({
          id: String(11 + at * 10),
          name: way.isGlobal ? `${way.name} ${at}` : way.name,
          kind: way.isGlobal ? 'global' : 'directed',
          from: way.isGlobal ? [] : [...new Set(way.from.map(idAt))],
          to: idAt(way.to),
          screen: null,
          conditions: way.conditions,
          validators: [],
          actions: way.actions,
          properties: {},
        })),
      ],
    };
  });
