import fc from 'fast-check';
import type { Message } from '../../src/shared/message';
import { transitionBlockers } from '../../src/workflow/blockers';
import { proposeBuckets } from '../../src/workflow/buckets';
import { diffWorkflows } from '../../src/workflow/diff';
import type { Rule, Workflow } from '../../src/workflow/model';
import { writeWorkflowXml } from '../../src/workflow/write-xml';
import { anyWorkflow } from '../given/any-workflow';
import { allOf, aRule, aStatus, aTransition, aWorkflow } from '../workflow/given-workflow';
import { LABELLED_NAMES } from '../workflow/status-names';

const around = (name: string, category: Workflow['statuses'][number]['category']): Workflow =>
  aWorkflow(
    [aStatus('s1', 'new', 'Start'), aStatus('s2', category, name), aStatus('s3', 'done', 'Done')],
    [
      aTransition('create', 'create', 's1'),
      aTransition('go', ['s1'], 's2'),
      aTransition('finish', ['s2'], 's3'),
      aTransition('back', ['s2'], 's1'),
    ],
  );

const everyHolder = {
  accountIds: 'allow-assignee,allow-reporter,5',
  roleIds: '1',
  groupIds: 'g',
  groupNames: 'n',
  permissionKeys: 'K',
  groupCustomFields: 'f',
  allowUserCustomFields: 'a',
  denyUserCustomFields: 'd',
};
const restrict = (parameters: Readonly<Record<string, string>>, isNegated = false): Rule =>
  aRule('system:restrict-issue-transition', parameters, isNegated);

/** Rules whose sentences depend on what is known of the account; the account holds the role 2 and nothing else. */
const RULES: readonly Rule[] = [
  restrict(everyHolder),
  restrict(everyHolder, true),
  restrict({ roleIds: '1' }),
  restrict({ roleIds: '2' }, true),
];
const VALIDATORS: readonly Rule[] = [
  aRule('system:validate-field-value', { ruleType: 'fieldRequired' }),
  aRule('system:validate-field-value', { ruleType: 'fieldRequired', fieldsRequired: 'duedate' }),
  aRule('system:check-permission-validator'),
  aRule('system:check-permission-validator', { permissionKey: 'CLOSE_ISSUES' }),
];
const ACTOR = { accountId: 'bot', roleIds: ['2'], groupIds: [], permissions: [] };

const blockersOf = ({ transitions }: Workflow): readonly Message[] =>
  transitions.flatMap((transition) =>
    [{}, { screenFields: [] }, { actor: ACTOR }].flatMap((context) =>
      transitionBlockers(transition, context).map(({ reason }) => reason),
    ),
  );

const ruled = aWorkflow(
  [aStatus('s')],
  [
    ...RULES.map((rule, at) => aTransition(`c${at}`, 'any', 's', { conditions: allOf(rule) })),
    ...VALIDATORS.map((rule, at) =>
      aTransition(`v${at}`, 'any', 's', {
        screen: { id: '1' },
        validators: [rule, aRule('class:com.example.Check')],
        actions: [aRule('class:com.example.A'), aRule('class:com.example.B')],
      }),
    ),
  ],
);

/** Two validators that differ after the last character that is told. */
const longRule = (end: string): Workflow =>
  aWorkflow(
    [aStatus('s')],
    [
      aTransition('1', 'any', 's', {
        validators: [aRule('class:com.example.Check', { script: `${'x'.repeat(200)}${end}` })],
      }),
    ],
  );

const reversed = (workflow: Workflow): Workflow => ({
  ...workflow,
  transitions: workflow.transitions.map((transition) => ({
    ...transition,
    validators: transition.validators.toReversed(),
    actions: transition.actions.toReversed(),
  })),
});

const differencesOf = (first: Workflow, second: Workflow): readonly Message[] =>
  diffWorkflows(first, second).map(({ sentence }) => sentence);

/**
 * What is said of generated workflows: why a status is taken for something, what may refuse a bot, what differs, and
 * what a file loses.
 */
export const sentencesOfWorkflows = (): readonly Message[] => {
  const generated = [ruled, ...fc.sample(anyWorkflow, { seed: 7, numRuns: 300 })];
  const named = LABELLED_NAMES.map(({ name, category }) => around(name, category));
  return [
    ...[...generated, ...named].flatMap((workflow) =>
      [...proposeBuckets(workflow).values()].map(({ reason }) => reason),
    ),
    ...generated.flatMap(blockersOf),
    ...generated.flatMap((first, at) => [
      ...differencesOf(first, generated[at + 1] ?? first),
      ...differencesOf(first, reversed(first)),
    ]),
    ...differencesOf(longRule('1'), longRule('2')),
    ...generated.flatMap((workflow) => writeWorkflowXml(workflow).losses.flatMap(({ where, what }) => [where, what])),
  ];
};
