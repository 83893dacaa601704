import type { Call } from '../core/exchange';
import { refuseJsm } from '../core/refusals';
import type { SiteField } from '../state/project';
import type { RequestFieldChoice, RequestType } from '../state/service-desk';

const refuse = (field: string, why: string) =>
  refuseJsm(
    400,
    `Your request could not be created. Please check the fields have been filled in correctly. ${field}: ${why}`,
    'sd.customer.request.field.error',
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Picked by id, or by the words of the option; a child below it the same way. */
const isChoice = (choices: readonly RequestFieldChoice[], value: unknown): boolean => {
  if (!isObject(value)) return false;
  const found = choices.find((choice) => choice.value === value['id'] || choice.label === value['value']);
  return found !== undefined && (value['child'] === undefined || isChoice(found.children, value['child']));
};

const isPerson = (call: Call, value: unknown): boolean =>
  isObject(value) && typeof value['accountId'] === 'string' && call.site.user(value['accountId']) !== undefined;

const isText = (value: unknown, isAdf: boolean): boolean =>
  typeof value === 'string' || (isAdf && isObject(value) && value['type'] === 'doc');

/**
 * Whether a value has the input format of its field;
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/intro/#fieldformats
 */
const fits = (
  call: Call,
  schema: NonNullable<SiteField['schema']>,
  choices: readonly RequestFieldChoice[],
  value: unknown,
  isAdf: boolean,
): boolean => {
  const each = (test: (one: unknown) => boolean): boolean =>
    schema.type === 'array' ? Array.isArray(value) && value.every(test) : test(value);
  if (choices.length > 0) return each((one) => isChoice(choices, one));
  const of = schema.type === 'array' ? schema.items : schema.type;
  switch (of) {
    case 'string':
      return each((one) => isText(one, isAdf && schema.type === 'string'));
    case 'number':
      return each((one) => typeof one === 'number');
    case 'date':
      return each((one) => typeof one === 'string' && /^\d{4}-\d\d-\d\d$/.test(one));
    case 'datetime':
      return each((one) => typeof one === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$/.test(one));
    case 'user':
      return each((one) => isPerson(call, one));
    default:
      return true;
  }
};

/** Each value sent has the format of its field. @throws Refusal 400 */
export const mustFitFields = (
  call: Call,
  type: RequestType,
  values: Readonly<Record<string, unknown>>,
  isAdf: boolean,
): void => {
  for (const field of type.fields) {
    const schema = call.site.lookup.one(call.site.state.fields, 'id', field.fieldId)?.schema;
    if (schema && field.fieldId in values && !fits(call, schema, field.validValues, values[field.fieldId], isAdf))
      throw refuse(field.name, 'The value has the wrong format.');
  }
};
