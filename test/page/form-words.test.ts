import type { BotFormField } from '../../src/shared/bot-preview-contract';
import { readRules } from '../../static/admin/src/features/bot-access/form-words';

const field = (name: string, label: string, options: BotFormField['options'] = []): BotFormField => ({
  name,
  label,
  placeholder: null,
  help: null,
  type: 'SINGLE_OPTION_PICKER',
  required: false,
  visible: true,
  options,
  default_to_current_user: false,
});
const fields = [
  field('kind', 'Kind of device', [
    { label: 'Laptop', value: '1' },
    { label: 'Phone', value: '2' },
  ]),
  field('model', 'Model'),
];
const rule = (value: string | readonly string[] | null, operator: 'EQUALS' | 'IN' | 'NOT_EMPTY') => ({
  name: 'r',
  logical: 'AND' as const,
  conditions: [{ field_name: 'kind', operator, value }],
  actions: [
    { field_name: 'model', visible: true, required: true },
    { field_name: 'unknown', visible: false, required: false },
  ],
});

describe('a rule of a form in words', () => {
  test.each([
    ['one choice', rule('1', 'EQUALS'), ['Laptop']],
    ['several choices', rule(['1', '2'], 'IN'), ['Laptop', 'Phone']],
    ['any answer', rule(null, 'NOT_EMPTY'), []],
    ['a choice the form does not have', rule('9', 'EQUALS'), ['9']],
  ])('given %s, it has the labels of fields and choices', (_given, given, values) => {
    const [read] = readRules({ fields, dynamic_field_rules: [given] });
    expect(read?.conditions).toEqual([{ field: 'Kind of device', operator: given.conditions[0]?.operator, values }]);
    expect(read?.actions.map((action) => action.field)).toEqual(['Model', 'unknown']);
  });

  it('given a form for the portal only, there are none', () => {
    expect(readRules({ fields: null, dynamic_field_rules: null })).toEqual([]);
  });
});
