import { z } from 'zod';

/** The bodies `@forge/kvs` sends; written from its published interfaces (kvs-api.d.ts, version 1.6.5). */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };
// The body was parsed from JSON a moment ago, so that only presence is left to check.
const jsonValue = z.custom<JsonValue>((value) => value !== undefined, 'A value is needed.');

const metadataField = z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']);
const ttl = z.object({ value: z.number().positive(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });
export const condition = z.object({
  condition: z.enum([
    'BEGINS_WITH',
    'BETWEEN',
    'CONTAINS',
    'EQUAL_TO',
    'EXISTS',
    'GREATER_THAN',
    'GREATER_THAN_EQUAL_TO',
    'LESS_THAN',
    'LESS_THAN_EQUAL_TO',
    'NOT_CONTAINS',
    'NOT_EQUAL_TO',
    'NOT_EXISTS',
  ]),
  values: z.array(jsonValue),
});
const filter = condition.extend({ property: z.string() });
const filters = z.object({ and: z.array(filter).optional(), or: z.array(filter).optional() });

const batchSetOptions = z.object({ ttl: ttl.optional() });
const setOptions = z.object({
  ttl: ttl.optional(),
  keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
  returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
  returnMetadataFields: z.array(metadataField).optional(),
});
const getOptions = z.object({ metadataFields: z.array(metadataField).optional() });

const named = z.object({ key: z.string(), entityName: z.string().optional() });
export const getBody = named.extend({ options: getOptions.optional() });
export const deleteBody = named;
export const setBody = named.extend({ value: jsonValue, options: setOptions.optional() });
export const queryBody = z.object({
  limit: z.number().int().optional(),
  after: z.string().optional(),
  where: z
    .array(condition.extend({ property: z.literal('key') }))
    .max(1)
    .optional(),
  options: getOptions.optional(),
});
export const entityQueryBody = z.object({
  entityName: z.string(),
  indexName: z.string(),
  partition: z.array(jsonValue).optional(),
  range: condition.optional(),
  filters: filters.optional(),
  sort: z.enum(['ASC', 'DESC']).optional(),
  limit: z.number().int().optional(),
  cursor: z.string().optional(),
  options: getOptions.optional(),
});
const batchSetItem = named.extend({ value: jsonValue, options: batchSetOptions.strict().optional() });
export const batchSetBody = z.array(batchSetItem);
export const batchDeleteBody = z.array(named);
export const batchGetBody = z.array(getBody);
const conditional = named.extend({ conditions: filters.optional() });
export const transactionBody = z.object({
  set: z.array(conditional.extend({ value: jsonValue, options: batchSetOptions.strict().optional() })).optional(),
  delete: z.array(conditional).optional(),
  check: z.array(conditional.required({ entityName: true, conditions: true })).optional(),
});

export type Condition = z.infer<typeof condition>;
export type Filters = z.infer<typeof filters>;
export type SetBody = z.infer<typeof setBody>;
export type QueryBody = z.infer<typeof queryBody>;
export type EntityQueryBody = z.infer<typeof entityQueryBody>;
export type TransactionBody = z.infer<typeof transactionBody>;
export type MetadataField = z.infer<typeof metadataField>;
