import { textOf } from '../../src/shared/message';
import { transitionBlockers } from '../../src/workflow/blockers';
import { groupVerdict, transitionVerdict } from '../../src/workflow/condition-verdict';
import { legacyRule } from '../../src/workflow/legacy-rules';
import { permissionKey } from '../../src/workflow/permission-names';
import { assigneeEffect, resolutionEffect } from '../../src/workflow/resolution';
import { allOf, anyOf, API_ONLY, aRule, aTransition, NOBODY } from './given-workflow';

const bot = { accountId: 'bot', roleIds: ['10002'], groupIds: ['g1'], permissions: ['RESOLVE_ISSUES'] };
const restrict = (parameters: Readonly<Record<string, string>>, isNegated = false) =>
  aRule('system:restrict-issue-transition', parameters, isNegated);

test.each([
  ['a role the bot holds', allOf(restrict({ roleIds: '10002' })), 'allows'],
  ['a role the bot lacks', allOf(restrict({ roleIds: '10001' })), 'blocks'],
  ['everybody but a role the bot holds', allOf(restrict({ roleIds: '10002' }, true)), 'blocks'],
  ['a group the bot is in', allOf(restrict({ groupIds: 'g2,g1' })), 'allows'],
  ['a permission the bot holds', allOf(restrict({ permissionKeys: 'RESOLVE_ISSUES' })), 'allows'],
  ['a permission the bot lacks', allOf(restrict({ permissionKeys: 'CLOSE_ISSUES' })), 'blocks'],
  ['the bot itself', allOf(restrict({ accountIds: 'bot' })), 'allows'],
  ['the reporter', allOf(restrict({ accountIds: 'allow-reporter' })), 'depends'],
  ['a lacking role or the assignee', allOf(restrict({ roleIds: '10001', accountIds: 'allow-assignee' })), 'depends'],
  ['a group told only by its name', allOf(restrict({ groupNames: 'jira-users' })), 'depends'],
  ['nobody, by a rule without parameters', allOf(restrict({})), 'depends'],
  ['a lacking role and an app', allOf(restrict({ roleIds: '10001' }), aRule('connect:expression-condition')), 'blocks'],
  ['a lacking role or an app', anyOf(restrict({ roleIds: '10001' }), aRule('connect:expression-condition')), 'depends'],
  [
    'a lacking role or the bot itself',
    anyOf(restrict({ roleIds: '10001' }), restrict({ accountIds: 'bot' })),
    'allows',
  ],
  ['a lacking role or nobody', anyOf(restrict({ roleIds: '10001' }), NOBODY), 'blocks'],
  ['no condition in an ANY group', anyOf(), 'allows'],
  [
    'the API only, inside a nested group',
    { operation: 'all' as const, conditions: [], groups: [allOf(API_ONLY)] },
    'allows',
  ],
  ['a nested refusal', { operation: 'all' as const, conditions: [API_ONLY], groups: [anyOf(NOBODY)] }, 'blocks'],
])('given conditions that let in %s, when judged for the bot, the verdict is right', (_given, group, verdict) => {
  expect(groupVerdict(group, bot)).toBe(verdict);
});

test('given the same role condition and no facts about the account, when judged, it depends', () => {
  expect(groupVerdict(allOf(restrict({ roleIds: '10002' })))).toBe('depends');
});

test.each([
  ['a permission the bot lacks', 'CLOSE_ISSUES', 'blocks'],
  ['a permission the bot holds', 'RESOLVE_ISSUES', 'allows'],
])('given a validator that asks for %s, when judged, the verdict is right', (_given, permission, verdict) => {
  expect(
    transitionVerdict(
      aTransition('t', 'any', 'x', {
        validators: [aRule('system:check-permission-validator', { permissionKey: permission })],
      }),
      bot,
    ),
  ).toBe(verdict);
});

test.each([
  ['whose name is known', { '10001': 'Approvers' }, 'the project role "Approvers"'],
  ['whose name is not known', { '10009': 'Others' }, 'project roles 10001'],
])('given a role the bot lacks, %s, when the blocker is told, so is the role', (_given, roleNames, told) => {
  const guarded = aTransition('t', 'any', 'x', { conditions: allOf(restrict({ roleIds: '10001' })) });
  const [blocker] = transitionBlockers(guarded, { actor: { ...bot, roleNames } });
  expect(textOf(blocker?.reason ?? '')).toBe(`The bot's account isn’t among those who may use it: ${told}.`);
});

const field = (value: string | undefined, name = 'resolution') =>
  aRule('system:update-field', { field: name, mode: 'replace', ...(value === undefined ? {} : { value }) });

test.each([
  ['no action', [], {}, 'no', 'no'],
  ['a resolution', [field('10000')], {}, 'set', 'no'],
  ['an empty resolution', [field('')], {}, 'cleared', 'no'],
  ['a resolution without a value', [field(undefined)], {}, 'cleared', 'no'],
  ['a resolution, then an empty one', [field('10000'), field('')], {}, 'cleared', 'no'],
  ['an empty resolution, then one', [field(''), field('10000')], {}, 'set', 'no'],
  ['another field', [field('x', 'priority')], {}, 'no', 'no'],
  ['nobody as assignee', [aRule('system:change-assignee', { type: 'to-unassigned' })], {}, 'no', 'cleared'],
  ['the lead as assignee', [aRule('system:change-assignee', { type: 'to-lead' })], {}, 'no', 'set'],
  ['the clearing mark of old service desk templates', [], { 'sd.resolution.clear': '' }, 'cleared', 'no'],
])(
  'given a transition with %s, when its effects are read, resolution and assignee are told',
  (_given, actions, properties, resolution, assignee) => {
    const transition = aTransition('t', 'any', 'x', { actions, properties });
    expect([resolutionEffect(transition), assigneeEffect(transition)]).toEqual([resolution, assignee]);
  },
);

const required = aRule('system:validate-field-value', {
  ruleType: 'fieldRequired',
  fieldsRequired: 'assignee,customfield_10010',
});

test.each([
  ['nothing', {}, {}, []],
  ['a rule that leaves it to the API', { conditions: allOf(API_ONLY) }, {}, []],
  ['a rule that closes it for everybody', { conditions: allOf(NOBODY) }, {}, ['system:restrict-from-all-users blocks']],
  [
    'a role the bot lacks',
    { conditions: allOf(restrict({ roleIds: '10001' })) },
    { actor: bot },
    ['system:restrict-issue-transition blocks'],
  ],
  [
    'a role, and nothing known of the bot',
    { conditions: allOf(restrict({ roleIds: '10001' })) },
    {},
    ['system:restrict-issue-transition may-block'],
  ],
  ['an open way beside the closed one', { conditions: anyOf(NOBODY, API_ONLY) }, {}, []],
  [
    'an uncertain way beside the closed one',
    { conditions: anyOf(NOBODY, restrict({ roleIds: '1' })) },
    {},
    ['system:restrict-from-all-users may-block', 'system:restrict-issue-transition may-block'],
  ],
  [
    'required fields that are on the screen',
    { validators: [required] },
    { screenFields: ['assignee', 'customfield_10010'] },
    [],
  ],
  [
    'required fields of which one is on no screen',
    { validators: [required] },
    { screenFields: ['assignee'] },
    ['system:validate-field-value may-block'],
  ],
  [
    'forms to submit and an open approval',
    {
      conditions: allOf(aRule('system:block-in-progress-approval')),
      validators: [aRule('system:proforma-forms-submitted')],
    },
    {},
    ['system:block-in-progress-approval may-block', 'system:proforma-forms-submitted may-block'],
  ],
  [
    'a permission the bot lacks, behind an app',
    {
      conditions: allOf(aRule('class:com.example.Check')),
      validators: [aRule('system:check-permission-validator', { permissionKey: 'CLOSE_ISSUES' })],
    },
    { actor: bot },
    ['system:check-permission-validator blocks', 'class:com.example.Check may-block'],
  ],
  [
    'separation of duties',
    { conditions: allOf(aRule('system:separation-of-duties')) },
    { actor: bot },
    ['system:separation-of-duties may-block'],
  ],
])(
  'given a transition with %s, when blockers are sought, exactly these are found',
  (_given, more, context, expected) => {
    const blockers = transitionBlockers(aTransition('t', 'any', 'x', more), context);
    expect(blockers.map(({ rule, effect }) => `${rule.ruleKey} ${effect}`)).toEqual(expected);
    expect(blockers.filter(({ reason }) => !/^[A-Z].*\.$/.test(textOf(reason)))).toEqual([]);
  },
);

test.each([
  ['Resolve Issue', 'RESOLVE_ISSUES'],
  ['resolve', 'RESOLVE_ISSUES'],
  ['RESOLVE_ISSUES', 'RESOLVE_ISSUES'],
  ['Close Issue', 'CLOSE_ISSUES'],
  ['assignable', 'ASSIGNABLE_USER'],
  ['modifyreporter', 'MODIFY_REPORTER'],
  ['Edit Issues', 'EDIT_ISSUES'],
])('given the old permission name "%s", when mapped, it is the key of today', (name, key) =>
  expect(permissionKey(name)).toBe(key),
);

test.each([
  ['condition', 'com.atlassian.jira.workflow.condition.AlwaysFalseCondition', {}, NOBODY],
  ['condition', 'com.atlassian.jira.workflow.condition.RemoteOnlyCondition', {}, API_ONLY],
  [
    'condition',
    'com.atlassian.jira.workflow.condition.InProjectRoleCondition',
    { 'jira.projectrole.id': '10002' },
    restrict({ roleIds: '10002' }),
  ],
  [
    'validator',
    'com.googlecode.jsu.workflow.validator.FieldsRequiredValidator',
    { hidFieldsList: 'assignee@@customfield_1@@' },
    aRule('system:validate-field-value', { ruleType: 'fieldRequired', fieldsRequired: 'assignee,customfield_1' }),
  ],
  [
    'function',
    'com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction',
    { 'field.name': 'resolution', 'field.value': '1' },
    field('1'),
  ],
  ['function', 'com.atlassian.jira.workflow.function.event.FireIssueEventFunction', { eventTypeId: '13' }, null],
  ['function', 'com.example.Surprise', { a: '1', b: '2' }, aRule('class:com.example.Surprise', { a: '1', b: '2' })],
  ['condition', 'constructor', {}, aRule('class:constructor')],
] as const)(
  'given the legacy %s %s, when mapped, it is the rule of the same meaning',
  (kind, className, args, rule) => {
    const read = legacyRule(kind, className, args);
    expect(read && { ruleKey: read.ruleKey, parameters: read.parameters }).toEqual(rule);
  },
);

const EXCLUDE = 'jira.field.resolution.exclude';
const INCLUDE = 'jira.field.resolution.include';

test.each([
  ['no choice of resolutions', {}, [field('10000')], [], []],
  ['resolutions left out, its own not among them', { [EXCLUDE]: '10001, 10002' }, [field('10000')], ['resolution'], []],
  [
    'its own resolution left out',
    { [EXCLUDE]: '10001,10000' },
    [field('10000')],
    ['resolution'],
    [`${EXCLUDE} may-block`],
  ],
  ['a few resolutions offered, its own among them', { [INCLUDE]: '10000' }, [field('10000')], ['resolution'], []],
  [
    'a few resolutions offered, its own not among them',
    { [INCLUDE]: '10001' },
    [field('10000')],
    ['resolution'],
    [`${INCLUDE} may-block`],
  ],
  [
    'a few resolutions offered and none of its own',
    { [INCLUDE]: '10001' },
    [],
    ['resolution'],
    [`${INCLUDE} may-block`],
  ],
  [
    'a few resolutions offered on a screen nobody read',
    { [INCLUDE]: '10001' },
    [],
    undefined,
    [`${INCLUDE} may-block`],
  ],
  ['a few resolutions, and none on its screen', { [INCLUDE]: '10001' }, [], ['assignee'], []],
  ['an empty property', { [INCLUDE]: '' }, [], ['resolution'], []],
])(
  'given a resolve transition with %s, when its blockers are listed, a resolution the bot may not send is told',
  (_given, properties, actions, screenFields, expected) => {
    const transition = aTransition('t', 'any', 'x', { properties, actions, screen: { id: '1' } });
    const context = { resolves: true, ...(screenFields && { screenFields }) };
    expect(transitionBlockers(transition, context).map(({ rule, effect }) => `${rule.ruleKey} ${effect}`)).toEqual(
      expected,
    );
    expect(transitionBlockers({ ...transition, screen: null }, context)).toEqual([]);
    expect(transitionBlockers(transition, { ...context, resolves: false })).toEqual([]);
  },
);
