import { permissionNamed } from '../messages/permission-names';
import type { Message } from '../shared/message';
import type { ActorFacts } from './actor-facts';
import { says } from './blocker-says';
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
  readonly reason: Message;
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

/** The lists of a restriction, each with how those in it are called. */
const HOLDERS = {
  accountIds: says.accounts,
  roleIds: says.roles,
  groupIds: says.groups,
  groupNames: says.namedGroups,
  permissionKeys: says.permissionHolders,
  groupCustomFields: says.groupsInFields,
  allowUserCustomFields: says.peopleInFields,
  denyUserCustomFields: says.allButPeopleInFields,
};

const ON_THE_REQUEST: Readonly<Record<string, Message>> = {
  'allow-assignee': says.assignee,
  'allow-reporter': says.reporter,
};

const holdersIn = (rule: Rule, actor: ActorFacts | undefined): readonly Message[] =>
  Object.entries(HOLDERS).flatMap(([list, called]) => {
    const roleNames = list === 'roleIds' ? actor?.roleNames : undefined;
    const named = parameterList(rule, list).map((value) => {
      const name = ownMember(roleNames ?? {}, value);
      return { value, words: name === undefined ? ownMember(ON_THE_REQUEST, value) : says.role({ name, id: value }) };
    });
    const ids = named.filter(({ words }) => words === undefined).map(({ value }) => value);
    return [...named.flatMap(({ words }) => words ?? []), ...(ids.length > 0 ? [called({ ids })] : [])];
  });

const CONDITION_REASONS: Readonly<Record<string, Message>> = {
  'system:block-in-progress-approval': says.approvalOpen,
  'system:jsd-approvals-block-until-approved': says.untilApproved,
  'system:jsd-approvals-block-until-rejected': says.untilDeclined,
  'system:previous-status-condition': says.previousStatus,
  'system:previous-status-validator': says.previousStatus,
  'system:separation-of-duties': says.separationOfDuties,
  'system:parent-or-child-blocking-condition': says.openSubTasks,
  'system:parent-or-child-blocking-validator': says.statusOfParent,
  'system:check-field-value': says.fieldValue,
  'system:proforma-forms-attached': says.noForm,
  'system:proforma-forms-submitted': says.formNotSubmitted,
};

const restrictionReason = (rule: Rule, effect: Blocker['effect'], actor: ActorFacts | undefined): Message => {
  const holders = holdersIn(rule, actor);
  if (holders.length === 0) return says.restrictsNobody;
  if (effect === 'blocks')
    return rule.isNegated === true ? says.amongExcluded({ holders }) : says.notAmong({ holders });
  return rule.isNegated === true ? says.allButThese({ holders }) : says.onlyThese({ holders });
};

const conditionReason = (rule: Rule, effect: Blocker['effect'], actor: ActorFacts | undefined): Message => {
  if (rule.ruleKey === 'system:restrict-from-all-users')
    return effect === 'blocks' ? says.closedToAll : says.hiddenFromUsers;
  if (rule.ruleKey === 'system:restrict-issue-transition') return restrictionReason(rule, effect, actor);
  if (APP_RULE.test(rule.ruleKey)) return says.appDecides({ rule: rule.ruleKey });
  return ownMember(CONDITION_REASONS, rule.ruleKey) ?? says.ruleCloses({ rule: rule.ruleKey });
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
      return { rule, effect, reason: conditionReason(rule, one === 'blocks' ? 'blocks' : 'may-block', actor) };
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
      reason: says.fieldFailsRule({ rule: rule.parameters['ruleType'] ?? 'validate-field-value' }),
    };
  const missing = missingFields(rule, transition, context);
  if (missing.length === 0 && parameterList(rule, 'fieldsRequired').length > 0) return null;
  // Without its screen's fields at hand, a transition with a screen may well let the bot send them.
  const isEmpty =
    transition.screen === null
      ? says.emptyWithoutScreen
      : context.screenFields === undefined
        ? says.emptyScreenUnread
        : says.emptyNotOnScreen;
  const fields = missing.length === 0 ? says.aRequiredField : missing.join(', ');
  return { rule, effect: 'may-block', reason: isEmpty({ fields }) };
};

const validatorBlocker = (rule: Rule, transition: Transition, context: BlockerContext): Blocker | null => {
  if (rule.ruleKey === 'system:validate-field-value') return fieldBlocker(rule, transition, context);
  if (rule.ruleKey !== 'system:check-permission-validator')
    return { rule, effect: 'may-block', reason: conditionReason(rule, 'may-block', context.actor) };
  const verdict = ruleVerdict(rule, context.actor);
  const key = rule.parameters['permissionKey'] ?? '';
  if (verdict === 'allows') return null;
  return verdict === 'blocks'
    ? { rule, effect: 'blocks', reason: says.lacksPermission({ permission: permissionNamed(key) }) }
    : {
        rule,
        effect: 'may-block',
        reason: key === '' ? says.asksUnnamedPermission : says.asksPermission({ permission: permissionNamed(key) }),
      };
};

/** What is on no screen is not sent, and then nothing is refused for it. */
const resolutionBlockers = (transition: Transition, { resolves, screenFields }: BlockerContext): readonly Blocker[] =>
  resolves === true && transition.screen !== null && screenFields?.includes('resolution') !== false
    ? narrowedResolutions(transition).map((rule) => ({
        rule,
        effect: 'may-block',
        reason: says.someResolutions({
          property: rule.ruleKey,
          resolutions: rule.parameters['resolutionIds'] ?? '',
        }),
      }))
    : [];

/**
 * Every condition, validator and choice of resolutions that stops, or may stop, the bot on this transition; certain
 * ones first.
 */
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
