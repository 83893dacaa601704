import type { Site } from '../core/site';
import { SYSTEM_RULES } from '../routes/capabilities';
import type { ConditionGroupPayload, TransitionPayload } from './payload';
import type { Judgement } from './judgement';
import { error } from './judgement';

interface Rule {
  id?: string | undefined;
  ruleKey: string;
  parameters: Record<string, string>;
}
type Slot = 'Condition' | 'Validator' | 'Function' | 'Screen';

/** Parameters without which a rule means nothing; any one of the list will do where several are named together. */
const NEEDED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'system:restrict-issue-transition': [
    [
      'accountIds',
      'roleIds',
      'groupIds',
      'permissionKeys',
      'groupCustomFields',
      'allowUserCustomFields',
      'denyUserCustomFields',
    ],
  ],
  'system:check-field-value': [['fieldId'], ['comparator'], ['comparisonType']],
  'system:restrict-from-all-users': [['restrictMode']],
  'system:previous-status-condition': [['previousStatusIds']],
  'system:parent-or-child-blocking-condition': [['blocker'], ['statusIds']],
  'system:separation-of-duties': [['fromStatusId'], ['toStatusId']],
  'system:check-permission-validator': [['permissionKey']],
  'system:parent-or-child-blocking-validator': [['blocker'], ['statusIds']],
  'system:previous-status-validator': [['previousStatusIds']],
  'system:validate-field-value': [['ruleType']],
  'system:change-assignee': [['type']],
  'system:copy-value-from-other-field': [['sourceFieldKey'], ['targetFieldKey']],
  'system:update-field': [['field']],
  'system:trigger-webhook': [['webhookId']],
  'system:transition-screen': [['screenId']],
};

const isSystem = (ruleKey: string): boolean =>
  ruleKey.startsWith('system:') && ruleKey !== 'system:development-triggers';

/** What is wrong with a value although it is there. */
const wrongValue = (site: Site, { ruleKey, parameters }: Rule): string | undefined => {
  const { state } = site;
  if (ruleKey === 'system:restrict-from-all-users' && !['users', 'usersAndAPI'].includes(parameters.restrictMode ?? ''))
    return 'restrictMode must be users or usersAndAPI.';
  if (
    ruleKey === 'system:transition-screen' &&
    !state.screens.some((screen) => String(screen.id) === parameters.screenId)
  )
    return `The screen ${parameters.screenId ?? ''} does not exist.`;
  if (ruleKey !== 'system:update-field') return undefined;
  if (!state.fields.some((field) => field.id === parameters.field))
    return `The field ${parameters.field ?? ''} does not exist.`;
  const isUnknownResolution =
    parameters.field === 'resolution' &&
    (parameters.value ?? '') !== '' &&
    !state.resolutions.some((resolution) => resolution.id === parameters.value);
  return isUnknownResolution ? `The resolution ${parameters.value ?? ''} does not exist.` : undefined;
};

const judgeRule = (site: Site, transition: TransitionPayload, slot: Slot, rule: Rule): Judgement[] => {
  if (!isSystem(rule.ruleKey)) return [];
  const at = {
    ...(transition.id !== undefined && { transitionId: transition.id }),
    ...(rule.id !== undefined && { ruleId: rule.id }),
  };
  const known = SYSTEM_RULES[rule.ruleKey];
  if (known?.[0] !== slot)
    return [error('RULE', 'INVALID_RULE_CONFIGURATION', `The rule ${rule.ruleKey} cannot be used here.`, at)];
  if (transition.type === 'INITIAL' && !known[2])
    return [
      error(
        'RULE',
        'INVALID_RULE_CONFIGURATION',
        `The rule ${rule.ruleKey} is not available for the initial transition.`,
        at,
      ),
    ];
  const missing = (NEEDED[rule.ruleKey] ?? []).find((names) =>
    names.every((name) => (rule.parameters[name] ?? '') === ''),
  );
  if (missing)
    return [
      error(
        'RULE',
        'MISSING_RULE_PARAMETER',
        `The rule ${rule.ruleKey} needs the parameter ${missing.join(' or ')}.`,
        at,
      ),
    ];
  const wrong = wrongValue(site, rule);
  return wrong === undefined ? [] : [error('RULE', 'INVALID_RULE_CONFIGURATION', wrong, at)];
};

const conditionsIn = (group: ConditionGroupPayload | null | undefined): Rule[] =>
  group ? [...(group.conditions ?? []), ...(group.conditionGroups ?? []).flatMap(conditionsIn)] : [];

/** Judges the rules of a transition. Rules of apps are never judged: Jira keeps them as they are. */
export const judgeRules = (site: Site, transition: TransitionPayload): Judgement[] => [
  ...conditionsIn(transition.conditions).flatMap((rule) => judgeRule(site, transition, 'Condition', rule)),
  ...transition.validators.flatMap((rule) => judgeRule(site, transition, 'Validator', rule)),
  ...transition.actions.flatMap((rule) => judgeRule(site, transition, 'Function', rule)),
  ...(transition.transitionScreen ? judgeRule(site, transition, 'Screen', transition.transitionScreen) : []),
];
