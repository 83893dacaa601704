import { legacyRule } from './legacy-rules';
import type { ConditionGroup, Rule, Transition } from './model';
import type { RestConditionGroup, RestRule, RestTransition } from './rest-shapes';
import { z } from 'zod';
import type { RuleKind } from '../shared/vocabulary';

/**
 * The API before 2024 sends `type` and `configuration`; its values may be objects such as `{"projectRole":{"id":…}}`.
 */
const legacyArguments = (configuration: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(configuration).map(([key, value]) => [key, /^\{.*"id"\s*:\s*"?([^",}]+)/.exec(value)?.[1] ?? value]),
  );

const toRule = (kind: RuleKind, raw: RestRule): Rule | null => {
  if (raw.ruleKey !== undefined)
    return {
      ruleKey: raw.ruleKey,
      parameters: raw.parameters ?? {},
      ...(raw.isNegated === true && { isNegated: true }),
      ...(raw.asClass && { asClass: raw.asClass }),
    };
  if (raw.type !== undefined) return legacyRule(kind, raw.type, legacyArguments(raw.configuration ?? {}));
  return { ruleKey: 'class:unnamed', parameters: raw.parameters ?? {} };
};

const toRules = (kind: RuleKind, raw: readonly RestRule[] | undefined): readonly Rule[] =>
  (raw ?? []).map((rule) => toRule(kind, rule)).filter((rule) => rule !== null);

const operation = (name: string | undefined): 'any' | 'all' => (/^(any|or)$/i.test(name ?? '') ? 'any' : 'all');

const toGroup = (raw: RestConditionGroup): ConditionGroup => ({
  operation: operation(raw.operation),
  conditions: toRules('condition', raw.conditions),
  groups: (raw.conditionGroups ?? [])
    .map(toGroup)
    .filter((group) => group.conditions.length > 0 || group.groups.length > 0),
});

/** `conditionsTree` of the history API and of the old search: compound and simple nodes. */
interface TreeNode {
  readonly operator?: string | undefined;
  readonly type?: string | undefined;
  readonly configuration?: Readonly<Record<string, unknown>> | undefined;
  readonly conditions?: readonly TreeNode[] | undefined;
}
const treeSchema: z.ZodType<TreeNode> = z.lazy(() =>
  z.looseObject({
    operator: z.string().optional(),
    type: z.string().optional(),
    configuration: z.record(z.string(), z.unknown()).optional(),
    conditions: z.array(treeSchema).optional(),
  }),
);

const fromTree = (node: TreeNode): RestConditionGroup => {
  const children = node.conditions ?? (node.type === undefined ? [] : [node]);
  const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
  return {
    operation: node.operator,
    conditions: children
      .filter((child) => child.conditions === undefined)
      .map((child) => ({
        type: child.type,
        configuration: Object.fromEntries(
          Object.entries(child.configuration ?? {}).map(([key, value]) => [key, plain(value)]),
        ),
      })),
    conditionGroups: children.filter((child) => child.conditions !== undefined).map(fromTree),
  };
};

const conditionSource = (raw: RestTransition): RestConditionGroup | undefined => {
  if (raw.conditions !== undefined) return raw.conditions;
  const { conditionsTree, conditions } = raw.rules ?? {};
  if (Array.isArray(conditions)) return { operation: 'ALL', conditions };
  const tree = treeSchema.safeParse(conditions ?? conditionsTree);
  return tree.success ? fromTree(tree.data) : undefined;
};

/** Conditions, validators and post functions of one transition, whichever of the API's spellings it uses. */
export const transitionRules = (raw: RestTransition): Pick<Transition, 'conditions' | 'validators' | 'actions'> => {
  const source = conditionSource(raw);
  const group = source === undefined ? null : toGroup(source);
  return {
    conditions: group === null || (group.conditions.length === 0 && group.groups.length === 0) ? null : group,
    validators: toRules('validator', raw.validators ?? raw.rules?.validators),
    actions: toRules('function', raw.actions ?? raw.rules?.postFunctions),
  };
};
