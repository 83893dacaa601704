import type { ActorFacts } from './actor-facts';
import { groupVerdict, parameterList, ruleVerdict } from './condition-verdict';
import type { ConditionGroup, Rule, Transition } from './model';
import { assigneeEffect, resolutionEffect } from './resolution';
import { narrowedResolutions } from './resolution-choices';
import { ownMember } from './own-member';

/** A rule that stops, or may stop, a bot that takes the transition over REST. */
export interface Blocker {
  readonly rule: Rule;
  readonly effect: 'blocks' | 'may-block';
  /** One sentence, ends with a period. */
  readonly reason: string;
}

/** What is known beyond the workflow. */
export interface BlockerContext {
  readonly actor?: ActorFacts;
  /** Field ids on the transition's screen, where the screen was read: a bot can send those. */
  readonly screenFields?: readonly string[];
  /** The bot takes the transition to resolve, and sends a resolution with it. */
  readonly resolves?: boolean;
}

const APP_RULE = /^(connect|forge|class):/;

const who = (rule: Rule): string => {
  const parts = [
    ['accountIds', 'accounts'],
    ['roleIds', 'project roles'],
    ['groupIds', 'groups'],
    ['groupNames', 'the group'],
    ['permissionKeys', 'holders of'],
    ['groupCustomFields', 'groups picked in'],
    ['allowUserCustomFields', 'people picked in'],
    ['denyUserCustomFields', 'anyone but people picked in'],
  ] as const;
  const words: Readonly<Record<string, string>> = {
    'allow-assignee': 'the assignee',
    'allow-reporter': 'the reporter',
  };
  return parts
    .flatMap(([name, label]) => {
      const values = parameterList(rule, name);
      if (values.length === 0) return [];
      const known = values.flatMap((value) => words[value] ?? []);
      const rest = values.filter((value) => !Object.hasOwn(words, value));
      return [...known, ...(rest.length > 0 ? [`${label} ${rest.join(', ')}`] : [])];
    })
    .join(' or ');
};

const CONDITION_REASONS: Readonly<Record<string, string>> = {
  'system:block-in-progress-approval': 'While an approval is open, Jira refuses the transition.',
  'system:jsd-approvals-block-until-approved': 'Jira refuses the transition until the request is approved.',
  'system:jsd-approvals-block-until-rejected': 'Jira refuses the transition until the request is declined.',
  'system:previous-status-condition': 'Only issues that went through a certain status can take the transition.',
  'system:previous-status-validator': 'Only issues that went through a certain status can take the transition.',
  'system:separation-of-duties': 'Whoever made an earlier move may not make this one, and a bot makes most of them.',
  'system:parent-or-child-blocking-condition': 'Open sub-tasks keep the transition closed.',
  'system:parent-or-child-blocking-validator': 'The status of the parent keeps the transition closed.',
  'system:check-field-value': 'The transition is open only while a field has a certain value.',
  'system:proforma-forms-attached': 'Jira refuses the transition while no form is attached to the issue.',
  'system:proforma-forms-submitted': 'Jira refuses the transition while a form on the issue is not submitted.',
};

const restrictionReason = (rule: Rule, effect: Blocker['effect'], negated: string): string => {
  const holders = who(rule);
  if (holders === '')
    return 'The restriction names nobody; such a broken rule can close the transition and refuses every change of the workflow.';
  return effect === 'blocks'
    ? `The bot's account is not among those who may take it: ${negated}${holders}.`
    : `Only ${negated}${holders} may take it, and it is not certain that the bot is.`;
};

const conditionReason = (rule: Rule, effect: Blocker['effect']): string => {
  const negated = rule.isNegated === true ? 'not ' : '';
  if (rule.ruleKey === 'system:restrict-from-all-users') {
    return effect === 'blocks'
      ? 'Nobody can take the transition, neither people nor the API.'
      : 'The rule hides the transition from users and does not say whether the API is meant too.';
  }
  if (rule.ruleKey === 'system:restrict-issue-transition') return restrictionReason(rule, effect, negated);
  if (APP_RULE.test(rule.ruleKey))
    return `An app decides (${rule.ruleKey}); only a trial tells whether it lets the bot through.`;
  return ownMember(CONDITION_REASONS, rule.ruleKey) ?? `The rule ${rule.ruleKey} can keep the transition closed.`;
};

const conditionBlockers = (group: ConditionGroup, actor: ActorFacts | undefined): readonly Blocker[] => {
  const verdict = groupVerdict(group, actor);
  if (verdict === 'allows') return [];
  const own = group.conditions
    .map((rule) => ({ rule, verdict: ruleVerdict(rule, actor) }))
    .filter((one) => one.verdict !== 'allows');
  return [
    ...own.map(({ rule, verdict: one }): Blocker => {
      // In an ANY group one refusal decides nothing while another way may still be open.
      const effect = one === 'blocks' && verdict === 'blocks' ? 'blocks' : 'may-block';
      return { rule, effect, reason: conditionReason(rule, one === 'blocks' ? 'blocks' : 'may-block') };
    }),
    ...group.groups
      .flatMap((inner) => conditionBlockers(inner, actor))
      .map((blocker): Blocker => (verdict === 'blocks' ? blocker : { ...blocker, effect: 'may-block' })),
  ];
};

/** Fields no request is without. */
export const ALWAYS_FILLED: ReadonlySet<string> = new Set([
  'summary',
  'issuetype',
  'project',
  'reporter',
  'status',
  'created',
  'updated',
  'creator',
]);

const missingFields = (rule: Rule, transition: Transition, context: BlockerContext): readonly string[] => {
  const set = new Set([
    ...ALWAYS_FILLED,
    ...(context.screenFields ?? []),
    ...(resolutionEffect(transition) === 'set' ? ['resolution'] : []),
    ...(assigneeEffect(transition) === 'set' ? ['assignee'] : []),
  ]);
  return parameterList(rule, 'fieldsRequired').filter((field) => !set.has(field));
};

const fieldBlocker = (rule: Rule, transition: Transition, context: BlockerContext): Blocker | null => {
  if (rule.parameters['ruleType'] !== 'fieldRequired')
    return {
      rule,
      effect: 'may-block',
      reason: `Jira refuses the transition when a field fails the rule ${rule.parameters['ruleType'] ?? 'validate-field-value'}.`,
    };
  const missing = missingFields(rule, transition, context);
  if (missing.length === 0 && parameterList(rule, 'fieldsRequired').length > 0) return null;
  // Without its screen's fields at hand, a transition with a screen may well let the bot send them.
  const advice =
    transition.screen === null
      ? 'and the transition has no screen to send it on'
      : context.screenFields === undefined
        ? 'and its screen has to offer it'
        : 'and its screen does not offer it';
  return {
    rule,
    effect: 'may-block',
    reason: `Jira refuses the transition while ${missing.join(', ') || 'a required field'} is empty, ${advice}.`,
  };
};

const validatorBlocker = (rule: Rule, transition: Transition, context: BlockerContext): Blocker | null => {
  if (rule.ruleKey === 'system:validate-field-value') return fieldBlocker(rule, transition, context);
  if (rule.ruleKey !== 'system:check-permission-validator')
    return { rule, effect: 'may-block', reason: conditionReason(rule, 'may-block') };
  const verdict = ruleVerdict(rule, context.actor);
  const key = rule.parameters['permissionKey'] ?? '';
  if (verdict === 'allows') return null;
  return verdict === 'blocks'
    ? { rule, effect: 'blocks', reason: `Jira refuses the transition: the bot's account lacks the permission ${key}.` }
    : {
        rule,
        effect: 'may-block',
        reason: `Jira refuses the transition to accounts without the permission ${key || 'it names'}.`,
      };
};

/** What is on no screen is not sent, and then nothing is refused for it. */
const resolutionBlockers = (transition: Transition, { resolves, screenFields }: BlockerContext): readonly Blocker[] =>
  resolves === true && transition.screen !== null && screenFields?.includes('resolution') !== false
    ? narrowedResolutions(transition).map((rule) => ({
        rule,
        effect: 'may-block',
        reason: `The transition offers some resolutions only (${rule.ruleKey}: ${rule.parameters['resolutionIds'] ?? ''}), and Jira refuses a bot that sends another.`,
      }))
    : [];

/** Every condition, validator and choice of resolutions that stops, or may stop, the bot on this transition; certain ones first. */
export const transitionBlockers = (transition: Transition, context: BlockerContext = {}): readonly Blocker[] => {
  const found = [
    ...(transition.conditions === null ? [] : conditionBlockers(transition.conditions, context.actor)),
    ...transition.validators
      .map((rule) => validatorBlocker(rule, transition, context))
      .filter((blocker) => blocker !== null),
    ...resolutionBlockers(transition, context),
  ];
  return [
    ...found.filter(({ effect }) => effect === 'blocks'),
    ...found.filter(({ effect }) => effect === 'may-block'),
  ];
};
