import type { BotForm, BotFormRule } from '../../../../../src/shared/bot-preview-contract';

/** A rule with the labels of the page in place of the names of the wire. */
export interface ReadRule {
  readonly name: string;
  readonly logical: BotFormRule['logical'];
  readonly conditions: readonly {
    readonly field: string;
    readonly operator: BotFormRule['conditions'][number]['operator'];
    readonly values: readonly string[];
  }[];
  readonly actions: readonly { readonly field: string; readonly visible: boolean; readonly required: boolean }[];
}

/** The rules of a form as a person reads them; a name without a field stays as it is. */
export function readRules({
  fields,
  dynamic_field_rules: rules,
}: Pick<BotForm, 'fields' | 'dynamic_field_rules'>): readonly ReadRule[] {
  const known = new Map((fields ?? []).map((field) => [field.name, field]));
  const labelOf = (name: string): string => known.get(name)?.label || name;
  const optionOf = (name: string, value: string): string =>
    known.get(name)?.options.find((option) => option.value === value)?.label ?? value;
  return (rules ?? []).map(({ name, logical, conditions, actions }) => ({
    name,
    logical,
    conditions: conditions.map(({ field_name: field, operator, value }) => ({
      field: labelOf(field),
      operator,
      values: (value === null ? [] : [value].flat()).map((one) => optionOf(field, one)),
    })),
    actions: actions.map(({ field_name: field, visible, required }) => ({ field: labelOf(field), visible, required })),
  }));
}
