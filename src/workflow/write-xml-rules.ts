import { classOfRule } from './class-rules';
import type { ConditionGroup, Rule, Transition } from './model';
import type { XmlElement } from './parse-xml';
import type { RuleKind } from './rule-classes';
import { partsOperation, restrictionParts } from './rule-meaning';
import { usualEvent } from './usual-event';
import { says } from './write-xml-says';
import { element } from './xml-text';
import type { XmlWords } from './xml-words';

const argument = (name: string, value: string): XmlElement => element('arg', { name }, [], value);

const parametersInWords = ({ parameters }: Rule): string => {
  const told = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
};

const ruleElement = (kind: RuleKind, rule: Rule, words: XmlWords): readonly XmlElement[] => {
  const negated = rule.isNegated === true;
  const classed = negated && kind !== 'condition' ? null : classOfRule(kind, rule);
  if (classed === null) {
    const called = says[kind]({ rule: `${rule.ruleKey}${parametersInWords(rule)}` });
    words.lose('rule', says.noClass({ rule: negated ? says.negated({ rule: called }) : called }));
    return [];
  }
  const told = { ...classed.arguments, 'class.name': classed.className };
  const args = Object.entries(told)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) =>
      argument(
        words.attribute(name, says.argumentName({ rule: classed.className })),
        words.text(value, says.argument({ name, rule: classed.className })),
      ),
    );
  return [
    element(
      kind,
      { ...(kind === 'validator' && { name: '' }), ...(negated && { negate: 'true' }), type: 'class' },
      args,
    ),
  ];
};

const groupElement = (
  operation: ConditionGroup['operation'],
  children: readonly XmlElement[],
): readonly XmlElement[] =>
  children.length === 0 ? [] : [element('conditions', { type: operation === 'any' ? 'OR' : 'AND' }, children)];

/** One restriction of today's API holds what exports say in several conditions. */
const conditionElements = (rule: Rule, words: XmlWords): readonly XmlElement[] => {
  const parts = restrictionParts(rule).flatMap((part) => ruleElement('condition', part, words));
  return parts.length > 1 ? groupElement(partsOperation(rule), parts) : parts;
};

const conditionsElement = ({ operation, conditions, groups }: ConditionGroup, words: XmlWords): readonly XmlElement[] =>
  groupElement(operation, [
    ...conditions.flatMap((rule) => conditionElements(rule, words)),
    ...groups.flatMap((group) => conditionsElement(group, words)),
  ]);

const within = (name: string, children: readonly XmlElement[]): readonly XmlElement[] =>
  children.length === 0 ? [] : [element(name, {}, children)];

export const restriction = ({ conditions }: Transition, words: XmlWords): readonly XmlElement[] =>
  within('restrict-to', conditions === null ? [] : conditionsElement(conditions, words));

export const validators = (transition: Transition, words: XmlWords): readonly XmlElement[] =>
  within(
    'validators',
    transition.validators.flatMap((rule) => ruleElement('validator', rule, words)),
  );

const JIRA = 'com.atlassian.jira.workflow.function';
const CREATING = [`${JIRA}.issue.IssueCreateFunction`, `${JIRA}.issue.IssueReindexFunction`];
const MOVING = [
  `${JIRA}.issue.UpdateIssueStatusFunction`,
  `${JIRA}.misc.CreateCommentFunction`,
  `${JIRA}.issue.GenerateChangeHistoryFunction`,
  `${JIRA}.issue.IssueReindexFunction`,
];

const plainFunction = (className: string, more: readonly XmlElement[] = []): XmlElement =>
  element('function', { type: 'class' }, [argument('class.name', className), ...more]);

/** What every transition runs, which Jira's API does not list and an import does not add. */
const defaults = ({ kind, eventId }: Transition, words: XmlWords): readonly XmlElement[] => {
  const before = kind === 'initial' ? CREATING : MOVING;
  return [
    ...before.map((className) => plainFunction(className)),
    ...(eventId === null
      ? []
      : [
          plainFunction(`${JIRA}.event.FireIssueEventFunction`, [
            argument('eventTypeId', words.text(eventId ?? usualEvent(kind), says.itsEvent)),
          ]),
        ]),
  ];
};

export const postFunctions = (transition: Transition, words: XmlWords): XmlElement =>
  element('post-functions', {}, [
    ...transition.actions.flatMap((rule) => ruleElement('function', rule, words)),
    ...defaults(transition, words),
  ]);
