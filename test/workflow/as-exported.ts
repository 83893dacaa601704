import type { InEnglish } from '../../src/shared/message';
import type { Loss } from '../../src/workflow/loss';
import type {
  ConditionGroup,
  Rule,
  StatusApproval,
  Transition,
  Workflow,
  WorkflowStatus,
} from '../../src/workflow/model';
import { partsOperation, restrictionParts } from '../../src/workflow/rule-meaning';

type LossInEnglish = InEnglish<Loss>;

/**
 * What XML 1.0 lets through; the rest is replaced. Written apart from the writer, from
 * https://www.w3.org/TR/xml/#charsets
 */
const isXmlCharacter = (code: number): boolean =>
  [9, 10, 13].includes(code) ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;
const characters = (text: string): string =>
  [...text].map((character) => (isXmlCharacter(character.codePointAt(0) ?? 0) ? character : '\uFFFD')).join('');
const cut = (text: string): string => characters(text).trim();

/** Two names may become one; the later one wins, as in any list of properties. */
const told = (entries: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(entries)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [characters(name), cut(value)]),
  );

const RULE_WORDS = { condition: 'condition', validator: 'validator', function: 'post function' } as const;
type Kind = keyof typeof RULE_WORDS;

/** The workflow as an export says it when nothing but the listed losses is lost. */
export const asExported = (workflow: Workflow, losses: readonly LossInEnglish[]): Workflow => {
  const lossesAt = (where: string): readonly LossInEnglish[] => losses.filter((loss) => loss.where === where);
  const newIdAt = (where: string): string | undefined =>
    lossesAt(where)
      .filter(({ kind }) => kind === 'id')
      .map(({ what }) => /(\d+)\.$/.exec(what)?.[1])[0];
  const statusAt = ({ id, name }: WorkflowStatus): string => `status "${name}" (${id})`;
  const ids = new Map(
    workflow.statuses.map((status) => [
      status.id,
      lossesAt(statusAt(status)).some(({ kind }) => kind === 'id')
        ? `step:${newIdAt(statusAt(status)) ?? ''}`
        : status.id,
    ]),
  );
  const transitions = workflow.transitions.filter(({ to }) => to === null || ids.has(to));
  return {
    ...workflow,
    description: cut(workflow.description ?? ''),
    statuses: workflow.statuses.map((status) => ({
      id: ids.get(status.id) ?? status.id,
      name: characters(status.name),
      category: 'unknown',
      properties: told(without(status.properties, lossesAt(statusAt(status)))),
      ...(status.approval && {
        approval: exportedApproval(status.approval, (wanted) => {
          const named = transitions.filter(({ id }) => id === wanted);
          const meant = named.find(({ from }) => from.includes(status.id)) ?? named[0];
          return (meant && newIdAt(`transition "${meant.name}" (${meant.id})`)) ?? wanted;
        }),
      }),
    })),
    transitions: transitions.map((transition) =>
      exportedTransition(transition, lossesAt(`transition "${transition.name}" (${transition.id})`), ids, newIdAt),
    ),
  };
};

const exportedApproval = (
  { isActive, approvedBy, declinedBy, fieldId, excluded, ...rest }: StatusApproval,
  idOf: (transitionId: string) => string,
): StatusApproval => ({
  isActive,
  approvedBy: approvedBy === null ? null : cut(idOf(approvedBy)),
  declinedBy: declinedBy === null ? null : cut(idOf(declinedBy)),
  fieldId: fieldId === null ? null : cut(fieldId),
  ...(excluded && { excluded }),
  ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, cut(value)])),
});

const without = (
  properties: Readonly<Record<string, string>>,
  losses: readonly LossInEnglish[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([name]) =>
        !losses.some(({ kind, what }) => kind === 'property' && what.startsWith(`Its property ${name} is left out`)),
    ),
  );

const exportedTransition = (
  transition: Transition,
  losses: readonly LossInEnglish[],
  ids: ReadonlyMap<string, string>,
  newIdAt: (where: string) => string | undefined,
): Transition => {
  const { screen, to, conditions, validators, actions } = transition;
  const isLost = (kind: Kind, rule: Rule): boolean => {
    const parameters = Object.entries(rule.parameters)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}`)
      .join('; ');
    return losses.some(
      (loss) =>
        loss.kind === 'rule' &&
        loss.what ===
          `The ${rule.isNegated ? 'negated ' : ''}${RULE_WORDS[kind]} ${rule.ruleKey}${parameters === '' ? '' : ` (${parameters})`} has no class in an XML export and is left out.`,
    );
  };
  const kept = (kind: Kind, rules: readonly Rule[]): readonly Rule[] =>
    rules.filter((rule) => !isLost(kind, rule)).map((rule) => ({ ...rule, parameters: told(rule.parameters) }));
  return {
    ...transition,
    id: newIdAt(`transition "${transition.name}" (${transition.id})`) ?? transition.id,
    name: characters(transition.name),
    description: cut(transition.description ?? ''),
    from: transition.from.map((id) => ids.get(id) ?? id),
    to: to === null ? null : (ids.get(to) ?? to),
    screen: losses.some(({ kind }) => kind === 'screen') ? null : screen,
    conditions: conditions && keptGroup(conditions, (rules) => kept('condition', rules)),
    validators: kept('validator', validators),
    actions: kept('function', actions),
    properties: told(without(transition.properties, losses)),
  };
};

const keptGroup = (
  { operation, conditions, groups }: ConditionGroup,
  kept: (rules: readonly Rule[]) => readonly Rule[],
): ConditionGroup => ({
  operation,
  conditions: [],
  groups: [
    ...conditions.map((rule): ConditionGroup => ({
      operation: partsOperation(rule),
      conditions: kept(restrictionParts(rule)),
      groups: [],
    })),
    ...groups.map((group) => keptGroup(group, kept)),
  ],
});
