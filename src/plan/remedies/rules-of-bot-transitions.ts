import { defineMessages } from '../../messages/define-messages';
import { APPROVAL_RULES } from '../../workflow/approval-status';
import type { ConditionGroup, Transition } from '../../workflow/model';
import { approvalsSkippedBy, moveOf, waitsForApproval } from '../../workflow/own-transitions';
import { pastApprovals } from '../../workflow/past-approvals';
import { BUCKET_OF_MOVE } from '../../workflow/targets';
import type { RawConditionGroup, RawRule, RawTransition } from '../../workflow/edits/raw-workflow';
import type { WorkflowEdit } from '../../workflow/edits/edit';
import { answered } from '../draft';
import type { Draft } from '../draft';
import type { Proposal } from '../proposal';
import type { Remedy } from './remedy';
import { LEAVE } from '../proposal';
import { agentRoleOf } from './agent-role';
import { botTransition } from './bot-transition';
import type { Place } from './on-workflow';
import { placeOf, transitionOf, transitionSubject } from './on-workflow';
import { BOT_MOVES } from '../../shared/vocabulary';

export const says = defineMessages('rules-of-bot-transitions', {
  openToApi: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Let the API use transition "${transition}" of workflow "${workflow}"; people still cannot.`,
  stopsBot: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `A rule on transition "${transition}" of workflow "${workflow}" stops the bot. What should be done?`,
  own: 'Give the bot a transition of its own; the rule stays for people',
  relax: 'Let the bot pass the rule; a rule that cannot let it pass goes for everybody',
  passes: 'the bot passes',
  letPass: ({ transition, workflow, rules }: { transition: string; workflow: string; rules: readonly string[] }) =>
    `Let the bot pass transition "${transition}" of workflow "${workflow}": ${rules.join(', ')}.`,
  roleMayTake: 'the agent role may use it',
  hiddenFromPeople: 'Hidden from people only',
  ruleGoes: ({ rule }: { rule: string }) => `the rule ${rule} goes`,
});

type OnRule = (rule: RawRule) => RawRule | null;

/** Every condition of the tree through `onRule`; null takes a condition out. The tree itself stays as it is. */
const mapConditions = (group: RawConditionGroup, onRule: OnRule): RawConditionGroup => ({
  ...group,
  conditions: (group.conditions ?? []).map(onRule).filter((rule) => rule !== null),
  conditionGroups: (group.conditionGroups ?? []).map((inner) => mapConditions(inner, onRule)),
});

const isBare = ({ conditions, conditionGroups }: RawConditionGroup): boolean =>
  (conditions ?? []).length === 0 && (conditionGroups ?? []).every(isBare);

const setConditions = (transition: RawTransition, onRule: OnRule): readonly WorkflowEdit[] => {
  const before = transition.conditions ?? null;
  if (before === null) return [];
  const after = mapConditions(before, onRule);
  if (JSON.stringify(after) === JSON.stringify(mapConditions(before, (rule) => rule))) return [];
  return [
    {
      kind: 'set-conditions',
      transitionId: transition.id,
      transitionName: transition.name,
      before,
      after: isBare(after) ? null : after,
    },
  ];
};

type KeyAndParameters = {
  readonly ruleKey: string;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
};

const isClosed = ({ ruleKey, parameters }: KeyAndParameters): boolean =>
  ruleKey === 'system:restrict-from-all-users' && parameters?.['restrictMode'] !== 'users';

const withOpenRules = (group: ConditionGroup): ConditionGroup => ({
  ...group,
  conditions: group.conditions.map((rule) =>
    isClosed(rule) ? { ...rule, parameters: { ...rule.parameters, restrictMode: 'users' } } : rule,
  ),
  groups: group.groups.map(withOpenRules),
});

/** Whether the transition, once open to the API, would lead a bot past people who decide. */
const wouldPassApproval = (transition: Transition, { model, buckets, view }: Place): boolean => {
  const opened = { ...transition, conditions: transition.conditions && withOpenRules(transition.conditions) };
  const leaves = (id: string): boolean => (opened.kind === 'global' ? id !== opened.to : opened.from.includes(id));
  const leavesDecision = model.statuses.some(({ id }) => leaves(id) && buckets.get(id) === 'keep-away');
  return (
    (leavesDecision && !waitsForApproval(opened)) ||
    approvalsSkippedBy(opened, model).length > 0 ||
    pastApprovals(opened, model, view).from.length > 0
  );
};

/** Opens to the API what was closed to everybody and leads past no approval; people stay shut out as before. */
export const openToApi: Remedy = (finding, draft) => {
  const place = placeOf(finding, draft);
  const transition = place && transitionOf(place, finding.subject.id);
  // What is shut to everybody may be the answer of an approval: only Jira itself takes that.
  const edits =
    transition && place.view.isBotsTransition(transition.model) && !wouldPassApproval(transition.model, place)
      ? setConditions(transition.raw, (rule) =>
          isClosed(rule) ? { ...rule, parameters: { ...rule.parameters, restrictMode: 'users' } } : rule,
        )
      : [];
  if (place === undefined || transition === undefined || edits.length === 0) return [];
  return [
    {
      key: `relax-rule:${place.id}:${finding.subject.id}:api`,
      kind: 'relax-rule',
      target: transitionSubject(transition.model),
      before: finding.evidence.actual,
      after: says.hiddenFromPeople,
      sentence: says.openToApi({ transition: transition.model.name, workflow: place.name }),
      safety: 'automatic',
      choices: [],
      touches: place.touches,
      work: { kind: 'edit', workflowId: place.id, edits },
    },
  ];
};

const OWN = { id: 'own', label: says.own } as const;
const RELAX = {
  id: 'relax',
  label: says.relax,
} as const;

/** Lets the bot through where a rule stops it: by a transition of its own, or by changing the rule. */
export const unblock: Remedy = (finding, draft) => {
  const place = placeOf(finding, draft);
  const transition = place && transitionOf(place, finding.subject.id);
  if (place === undefined || transition === undefined || !place.view.isBotsTransition(transition.model)) return [];
  const move = BOT_MOVES.find((one) => place.buckets.get(transition.model.to ?? '') === BUCKET_OF_MOVE[one]);
  if (move === undefined) return [];
  const rules = finding.evidence['rules'];
  // What holds a transition shut while an approval is open is never taken away for a bot.
  const isOfApproval = Array.isArray(rules) && rules.some((key) => typeof key === 'string' && APPROVAL_RULES.has(key));
  const isOwn = moveOf(transition.model) !== undefined;
  const choice = answered(draft, {
    id: `unblock:${place.id}:${finding.subject.id}`,
    question: says.stopsBot({ transition: transition.model.name, workflow: place.name }),
    options: [...(isOwn ? [] : [OWN]), ...(isOfApproval ? [] : [RELAX]), LEAVE],
    // A rule on the bot's own transition was put there by a person.
    chosen: isOwn ? LEAVE.id : OWN.id,
  });
  if (choice.chosen === LEAVE.id) return { left: choice };
  if (choice.chosen === OWN.id) {
    const own = botTransition(move, draft, place);
    if ('left' in own) return own;
    return own.map((proposal) =>
      proposal.kind === 'add-global-transition'
        ? { ...proposal, safety: 'choose', choices: [choice, ...proposal.choices] }
        : proposal,
    );
  }
  return relaxed(place, transition.raw, rules, draft).map((proposal) => ({
    ...proposal,
    choices: [choice],
  }));
};

const relaxed = (place: Place, transition: RawTransition, rules: unknown, draft: Draft): readonly Proposal[] => {
  const keys = new Set(Array.isArray(rules) ? rules.filter((key) => typeof key === 'string') : []);
  const role = agentRoleOf(draft)?.id;
  const pass: OnRule = (rule) => {
    if (!keys.has(rule.ruleKey)) return rule;
    if (rule.ruleKey !== 'system:restrict-issue-transition' || role === undefined) return null;
    const roles = [rule.parameters?.['roleIds'] ?? '', role].filter((id) => id !== '').join(',');
    return { ...rule, parameters: { ...rule.parameters, roleIds: roles } };
  };
  const before = transition.validators ?? [];
  const after = before.filter(({ ruleKey }) => !keys.has(ruleKey));
  const edits: readonly WorkflowEdit[] = [
    ...setConditions(transition, pass),
    ...(after.length === before.length
      ? []
      : [
          {
            kind: 'set-validators' as const,
            transitionId: transition.id,
            transitionName: transition.name,
            before,
            after,
          },
        ]),
  ];
  if (edits.length === 0) return [];
  return [
    {
      key: `relax-rule:${place.id}:${transition.id}`,
      kind: 'relax-rule',
      target: transitionSubject(transition),
      before: [...keys],
      after: says.passes,
      sentence: says.letPass({
        transition: transition.name,
        workflow: place.name,
        rules: [...keys].map((key) =>
          key === 'system:restrict-issue-transition' && role !== undefined
            ? says.roleMayTake
            : says.ruleGoes({ rule: key }),
        ),
      }),
      safety: 'choose',
      choices: [],
      touches: place.touches,
      work: { kind: 'edit', workflowId: place.id, edits },
    },
  ];
};
