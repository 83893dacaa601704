import fc from 'fast-check';
import type {
  ConditionGroup,
  Rule,
  StatusCategory,
  Transition,
  TransitionScreen,
  Workflow,
  WorkflowStatus,
} from '../../src/workflow/model';

/**
 * Texts that break careless writers: markup, quotes, the end of CDATA, control characters, half characters, blanks,
 * emoji, right-to-left.
 */
const HOSTILE = [
  '<b>"bold" & \'quoted\'</b>',
  ']]>',
  '<![CDATA[x]]>',
  '&amp;lt;',
  '\u0000nul',
  'bell\u0007',
  '\uD800 half',
  'a\r\nb',
  'tab\there',
  ' padded ',
  '\uFEFFmark',
  '\u0085next',
  '\uFFFE',
  '  ',
  '',
  '😀 Done',
  'סגור \u202Eabc',
  'حُلَّت',
  '完了',
  'Straße',
  '--> <!-- x',
  '%%CURRENT_USER%%',
  '__proto__',
  'constructor',
] as const;

const word = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,10}[a-z]$/);

/** Any text an admin, a migration or an attacker may have put into a name. */
const anyText = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const number = fc.integer({ min: 1, max: 99_999 }).map(String);
const fieldId = fc.constantFrom('resolution', 'assignee', 'priority', 'customfield_10010', 'labels');
const numbers = fc.uniqueArray(number, { minLength: 1, maxLength: 3 }).map((list) => list.join(','));

const ruleOf = (ruleKey: string, parameters: { readonly [name: string]: fc.Arbitrary<string> }): fc.Arbitrary<Rule> =>
  fc.record(parameters).map((given) => ({ ruleKey, parameters: given }));

const classRule = fc
  .record({
    name: fc.constantFrom('com.example.Foreign', 'com.onresolve.jira.groovy.GroovyCondition'),
    parameters: fc.dictionary(fc.oneof(word, fc.constantFrom('a<b', 'full.module.key', '__proto__')), anyText, {
      maxKeys: 3,
    }),
  })
  .map(({ name, parameters }): Rule => ({ ruleKey: `class:${name}`, parameters }));

/** Rules only Jira Cloud has, and broken ones; exports have no class for them. */
const cloudOnly = fc.constantFrom<Rule>(
  { ruleKey: 'forge:expression-condition', parameters: { key: 'ari:cloud:x', config: '{"a":"<b>"}' } },
  { ruleKey: 'system:restrict-issue-transition', parameters: {} },
  { ruleKey: 'system:update-field', parameters: { field: 'priority', value: '1', mode: 'append' } },
  { ruleKey: 'system:proforma-forms-submitted', parameters: {} },
  { ruleKey: 'connect:remote-workflow-function', parameters: { appKey: 'x', id: '7' } },
  { ruleKey: '', parameters: {} },
);

/** Conditions an export can say. */
export const knownCondition: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>(
    { ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'users' } },
    { ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'usersAndAPI' } },
    { ruleKey: 'system:block-in-progress-approval', parameters: {} },
    {
      ruleKey: 'system:restrict-issue-transition',
      parameters: { accountIds: 'allow-reporter', roleIds: '10002,10003' },
    },
  ),
  ruleOf('system:restrict-issue-transition', {
    roleIds: numbers,
    permissionKeys: fc.constantFrom('', 'RESOLVE_ISSUES', 'RESOLVE_ISSUES,CLOSE_ISSUES'),
  }),
  ruleOf('system:restrict-issue-transition', { denyUserCustomFields: fc.constant('customfield_10020') }),
  ruleOf('system:parent-or-child-blocking-condition', { blocker: fc.constant('CHILD'), statusIds: numbers }),
  ruleOf('system:check-field-value', {
    fieldId,
    fieldValue: word.map((value) => JSON.stringify([value])),
    comparator: fc.constantFrom('>', '>=', '=', '<=', '<', '!='),
    comparisonType: fc.constantFrom('STRING', 'NUMBER', 'OPTIONID'),
  }),
  classRule,
);

export const knownValidator: fc.Arbitrary<Rule> = fc.oneof(
  ruleOf('system:check-permission-validator', { permissionKey: fc.constantFrom('RESOLVE_ISSUES', 'CREATE_ISSUES') }),
  ruleOf('system:validate-field-value', {
    ruleType: fc.constant('fieldRequired'),
    fieldsRequired: fc.constantFrom('assignee', 'assignee,customfield_10010'),
    ignoreContext: fc.constantFrom('', 'true', 'false'),
  }),
  ruleOf('system:validate-field-value', {
    ruleType: fc.constant('fieldMatchesRegularExpression'),
    regexp: fc.constantFrom('^[A-Z]+$', '<x>'),
    fieldKey: fieldId,
  }),
  ruleOf('system:validate-field-value', {
    ruleType: fc.constant('dateFieldComparison'),
    date1FieldKey: fieldId,
    date2FieldKey: fieldId,
    conditionSelected: fc.constantFrom('>', '='),
    includeTime: fc.constantFrom('true', 'false'),
  }),
  classRule,
);

export const knownFunction: fc.Arbitrary<Rule> = fc.oneof(
  ruleOf('system:update-field', {
    field: fieldId,
    value: fc.constantFrom('', '10000', 'high'),
    mode: fc.constantFrom('replace', ''),
  }),
  ruleOf('system:update-field', {
    field: fc.constantFrom('labels', 'customfield_10010'),
    value: word,
    mode: fc.constant('append'),
  }),
  ruleOf('system:change-assignee', {
    type: fc.constantFrom('to-unassigned', 'to-current-user', 'to-lead', 'to-reporter'),
  }),
  ruleOf('system:copy-value-from-other-field', {
    sourceFieldKey: fieldId,
    targetFieldKey: fieldId,
    issueSource: fc.constant('SAME'),
  }),
  classRule,
);

const negatable = (rule: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  fc.tuple(rule, fc.integer({ min: 0, max: 5 })).map(([one, turn]) => (turn === 0 ? { ...one, isNegated: true } : one));
const mostly = (known: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: cloudOnly });

const groupOf = (depth: number, rule: fc.Arbitrary<Rule>): fc.Arbitrary<ConditionGroup> =>
  fc.record({
    operation: fc.constantFrom('any' as const, 'all' as const),
    conditions: fc.array(rule, { maxLength: 3 }),
    groups: depth === 0 ? fc.constant([]) : fc.array(groupOf(depth - 1, rule), { maxLength: 2 }),
  });

const category = fc.constantFrom<StatusCategory>('new', 'indeterminate', 'done', 'unknown');
const propertyName = fc.oneof(
  fc.constantFrom(
    'jira.issue.editable',
    'jira.permission.comment.group',
    'opsbar-sequence',
    'jira.fieldscreen.id',
    'jira.description',
    'jira.status.id',
    'approval.of.an.app',
  ),
  anyText,
);
const properties = fc.dictionary(propertyName, anyText, { maxKeys: 2 });
const statusId = fc.oneof(
  { weight: 8, arbitrary: number },
  { weight: 1, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 }).map((step) => `step:${step}`) },
  { weight: 1, arbitrary: fc.constant('step:#2') },
);
const status: fc.Arbitrary<WorkflowStatus> = fc.record({ id: statusId, name: anyText, category, properties });

const someStatuses = fc.uniqueArray(status, { minLength: 1, maxLength: 6, selector: ({ id }) => id });
const threeHundred = fc.array(anyText, { minLength: 300, maxLength: 300 }).map((names) =>
  names.map((name, at): WorkflowStatus => ({
    id: String(10_000 + at),
    name,
    category: 'indeterminate',
    properties: {},
  })),
);

const screen = fc.constantFrom<TransitionScreen | null>(
  null,
  { id: '10300' },
  { id: null, name: 'Default Screen' },
  { id: '3', name: 'resolveissue' },
  { id: null },
);
const transitionId = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 999 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('#1', '005', 'Create::Initial') },
);

/** An end is drawn as a number and taken from the statuses that there are. */
const end = fc.nat({ max: 999 });

const drawnTransition = fc.record({
  id: transitionId,
  name: anyText,
  kind: fc.constantFrom('global' as const, 'directed' as const),
  sources: fc.uniqueArray(end, { maxLength: 4 }),
  target: fc.oneof(
    { weight: 20, arbitrary: end },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('gone' as const) },
  ),
  screen,
  properties,
  conditions: fc.option(groupOf(2, negatable(mostly(knownCondition)))),
  validators: fc.array(negatable(mostly(knownValidator)), { maxLength: 2 }),
  actions: fc.array(mostly(knownFunction), { maxLength: 3 }),
  description: fc.oneof(fc.constant(''), anyText),
  eventId: fc.constantFrom('', '5', '13', '10001', null),
});
type DrawnTransition = typeof drawnTransition extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const transitionAmong = (
  ids: readonly string[],
  { sources, target, description, eventId, ...transition }: DrawnTransition,
): Transition => {
  const idAt = (drawn: number): string => ids[drawn % ids.length] ?? '';
  return {
    ...transition,
    from: transition.kind === 'directed' ? [...new Set(sources.map(idAt))] : [],
    to: typeof target === 'number' ? idAt(target) : target,
    ...(description !== '' && { description }),
    ...(eventId !== '' && { eventId }),
  };
};

const CREATE = {
  id: '1',
  name: 'Create',
  kind: 'initial',
  from: [],
  screen: null,
  conditions: null,
  validators: [],
  actions: [],
  properties: {},
} as const;

/** Ids may repeat, and names may, but not both: nobody could tell of which of the two a loss speaks. */
const distinct = (transitions: readonly Transition[]): readonly Transition[] =>
  [
    ...new Map(
      transitions.toReversed().map((transition) => [JSON.stringify([transition.id, transition.name]), transition]),
    ).values(),
  ].toReversed();

/**
 * An approval in every sixth status; its transitions are drawn as numbers and taken from those that there are, or gone.
 */
const drawnApproval = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({
      isActive: fc.boolean(),
      approved: fc.option(fc.nat({ max: 20 })),
      declined: fc.option(fc.nat({ max: 20 })),
      fieldId: fc.constantFrom('customfield_10003', '<field> & "quotes"', 'bell\u0007', null),
      told: fc.record(
        {
          conditionType: fc.constantFrom('number', 'percent', 'numberPerPrincipal', 'סגור'),
          conditionValue: fc.constantFrom('1', '100', 'many'),
          excluded: fc.constantFrom(['reporter'], ['reporter', 'assignee'], ['assignee', 'reporter']),
          prePopulatedFieldId: fc.constantFrom('customfield_10050', ']]>'),
        },
        { requiredKeys: [] },
      ),
    }),
  },
);
type DrawnApproval = typeof drawnApproval extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const approvalAmong = (transitions: readonly Transition[], drawn: DrawnApproval): Pick<WorkflowStatus, 'approval'> => {
  if (drawn === null) return {};
  const { isActive, approved, declined, fieldId, told } = drawn;
  const idAt = (at: number | null): string | null => (at === null ? null : (transitions[at]?.id ?? `gone-${at}`));
  return { approval: { isActive, approvedBy: idAt(approved), declinedBy: idAt(declined), fieldId, ...told } };
};

const anyOf = (statuses: fc.Arbitrary<readonly WorkflowStatus[]>): fc.Arbitrary<Workflow> =>
  fc
    .record({
      statuses,
      name: anyText,
      description: fc.oneof(fc.constant(''), anyText),
      drawn: fc.array(drawnTransition, { maxLength: 5 }),
      approvals: fc.array(drawnApproval, { maxLength: 6 }),
    })
    .map(({ statuses: made, name, description, drawn, approvals }) => {
      const ids = made.map(({ id }) => id);
      const transitions = distinct([
        { ...CREATE, to: ids[0] ?? null },
        ...drawn.map((one) => transitionAmong(ids, one)),
      ]);
      return {
        id: null,
        name,
        ...(description !== '' && { description }),
        scope: 'global',
        isEditable: true,
        version: null,
        statuses: made.map((status, at) => ({ ...status, ...approvalAmong(transitions, approvals[at] ?? null) })),
        transitions,
      };
    });

/** Any workflow, one in four hundred with 300 statuses. */
export const anyWorkflow: fc.Arbitrary<Workflow> = fc.oneof(
  { weight: 399, arbitrary: anyOf(someStatuses) },
  { weight: 1, arbitrary: anyOf(threeHundred) },
);
