import type { ActorFacts } from './actor-facts';
import type { ConditionGroup, Rule, Transition } from './model';

/**
 * `depends`: on the issue at hand, on an app, or on facts about the account that are not known. Never read as a yes.
 */
export type Verdict = 'allows' | 'blocks' | 'depends';

/** A CSV parameter as a list. */
export const parameterList = (rule: Rule, name: string): readonly string[] => {
  const value = rule.parameters[name] ?? '';
  // Most rules lack most parameters, and they are asked for a thousand times an audit.
  return value === ''
    ? []
    : value
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean);
};

const OPPOSITE: Readonly<Record<Verdict, Verdict>> = { allows: 'blocks', blocks: 'allows', depends: 'depends' };

const shares = (asked: readonly string[], held: readonly string[]): boolean => asked.some((id) => held.includes(id));

/**
 * Who may act can hang on the issue: its assignee, its reporter, a user or group picked in a field; or on a group's
 * name.
 */
const hangsOnIssue = (rule: Rule): boolean =>
  ['groupCustomFields', 'allowUserCustomFields', 'denyUserCustomFields', 'groupNames'].some(
    (name) => parameterList(rule, name).length > 0,
  ) || parameterList(rule, 'accountIds').some((id) => id.startsWith('allow-'));

const RESTRICTIONS = ['accountIds', 'roleIds', 'groupIds', 'permissionKeys'] as const;

const restrictionVerdict = (rule: Rule, actor: ActorFacts | undefined): Verdict => {
  if (actor === undefined) return 'depends';
  const held = {
    accountIds: [actor.accountId],
    roleIds: actor.roleIds,
    groupIds: actor.groupIds,
    permissionKeys: actor.permissions,
  };
  const asked = RESTRICTIONS.map((name) => ({ name, ids: parameterList(rule, name) })).filter(
    ({ ids }) => ids.length > 0,
  );
  if (asked.some(({ name, ids }) => shares(ids, held[name]))) return 'allows';
  // A restriction without any parameter is broken; Jira neither documents nor promises what it does.
  return asked.length === 0 || hangsOnIssue(rule) || asksBeyond(rule, actor) ? 'depends' : 'blocks';
};

/** The rule names a role or permission that nobody looked up for this account. */
const asksBeyond = (rule: Rule, { asked }: ActorFacts): boolean =>
  asked !== undefined &&
  (parameterList(rule, 'roleIds').some((id) => !asked.roleIds.includes(id)) ||
    [...parameterList(rule, 'permissionKeys'), ...parameterList(rule, 'permissionKey')].some(
      (key) => !asked.permissions.includes(key),
    ));

const permissionVerdict = (rule: Rule, actor: ActorFacts | undefined): Verdict => {
  const key = rule.parameters['permissionKey'] ?? '';
  if (actor === undefined || key === '') return 'depends';
  if (actor.permissions.includes(key)) return 'allows';
  return asksBeyond(rule, actor) ? 'depends' : 'blocks';
};

const plainVerdict = (rule: Rule, actor: ActorFacts | undefined): Verdict => {
  switch (rule.ruleKey) {
    case 'system:restrict-from-all-users':
      // `users` hides the transition from people and leaves it to REST; `usersAndAPI` closes it for everyone.
      return rule.parameters['restrictMode'] === 'users'
        ? 'allows'
        : rule.parameters['restrictMode'] === 'usersAndAPI'
          ? 'blocks'
          : 'depends';
    case 'system:restrict-issue-transition':
      return restrictionVerdict(rule, actor);
    case 'system:check-permission-validator':
      return permissionVerdict(rule, actor);
    default:
      return 'depends';
  }
};

/** What one condition (or permission validator) says about the account, in three values. */
export const ruleVerdict = (rule: Rule, actor?: ActorFacts): Verdict => {
  const verdict = plainVerdict(rule, actor);
  return rule.isNegated === true ? OPPOSITE[verdict] : verdict;
};

/** ALL: one `blocks` decides. ANY: one `allows` decides. An empty group asks for nothing. */
export const groupVerdict = (group: ConditionGroup, actor?: ActorFacts): Verdict => {
  const verdicts = [
    ...group.conditions.map((rule) => ruleVerdict(rule, actor)),
    ...group.groups.map((inner) => groupVerdict(inner, actor)),
  ];
  const decisive: Verdict = group.operation === 'all' ? 'blocks' : 'allows';
  if (verdicts.length === 0) return 'allows';
  if (verdicts.includes(decisive)) return decisive;
  return verdicts.includes('depends') ? 'depends' : OPPOSITE[decisive];
};

const VALIDATES_ACCOUNT: ReadonlySet<string> = new Set(['system:check-permission-validator']);

/**
 * Whether the account can take the transition over REST: its conditions, and the validators that ask who is acting.
 * Validators that look at the issue can be satisfied by sending the right fields, so they do not count here (see
 * blockers).
 */
export const transitionVerdict = (transition: Transition, actor?: ActorFacts): Verdict => {
  const verdicts = [
    transition.conditions === null ? 'allows' : groupVerdict(transition.conditions, actor),
    ...transition.validators
      .filter(({ ruleKey }) => VALIDATES_ACCOUNT.has(ruleKey))
      .map((rule) => ruleVerdict(rule, actor)),
  ];
  if (verdicts.includes('blocks')) return 'blocks';
  return verdicts.includes('depends') ? 'depends' : 'allows';
};

/** False only where it is certain that the account (or, with no facts, anybody) cannot take the transition. */
export const isUsable = (transition: Transition, actor?: ActorFacts): boolean =>
  transitionVerdict(transition, actor) !== 'blocks';
