import { legacyRule } from './legacy-rules';
import type { ConditionGroup, Rule, Transition } from './model';
import type { XmlElement } from './parse-xml';
import { argumentsOf, childOf, childrenOf } from './xml-access';
import type { RuleKind } from '../shared/vocabulary';

const isNegated = (element: XmlElement): boolean => /^(true|yes)$/i.test(element.attributes['negate'] ?? '');

const readRule = (kind: RuleKind, element: XmlElement): Rule | null => {
  const { 'class.name': className, ...args } = argumentsOf(element);
  const rule = legacyRule(kind, className ?? element.attributes['name'] ?? '', args);
  return rule !== null && isNegated(element) ? { ...rule, isNegated: true } : rule;
};

const readRules = (kind: 'validator' | 'function', elements: readonly XmlElement[]): readonly Rule[] =>
  elements.map((element) => readRule(kind, element)).filter((rule) => rule !== null);

/** OSWorkflow's DTD: a `<conditions>` without a type is an AND. */
const readGroup = (element: XmlElement): ConditionGroup => ({
  operation: /^or$/i.test((element.attributes['type'] ?? '').trim()) ? 'any' : 'all',
  conditions: childrenOf(element, 'condition')
    .map((condition) => readRule('condition', condition))
    .filter((rule) => rule !== null),
  groups: childrenOf(element, 'conditions')
    .map(readGroup)
    .filter((group) => group.conditions.length > 0 || group.groups.length > 0),
});

const readConditions = (action: XmlElement): ConditionGroup | null => {
  const restriction = childOf(action, 'restrict-to');
  if (restriction === undefined) return null;
  // Before OSWorkflow 2.8 a single <condition> stood directly under <restrict-to>.
  const group = readGroup(childOf(restriction, 'conditions') ?? restriction);
  return group.conditions.length === 0 && group.groups.length === 0 ? null : group;
};

/** Rules of an action; functions may stand before, inside or after its result. */
export const xmlRules = (
  action: XmlElement,
  result: XmlElement | undefined,
): Pick<Transition, 'conditions' | 'validators' | 'actions'> => ({
  conditions: readConditions(action),
  validators: readRules('validator', [
    ...childrenOf(childOf(action, 'validators'), 'validator'),
    ...childrenOf(childOf(result, 'validators'), 'validator'),
  ]),
  actions: readRules(
    'function',
    [action, result].flatMap((owner) => [
      ...childrenOf(childOf(owner, 'pre-functions'), 'function'),
      ...childrenOf(childOf(owner, 'post-functions'), 'function'),
    ]),
  ),
});
