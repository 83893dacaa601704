import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { openApiDocument } from '../../src/bot-api/openapi';
import { ALL_ROUTES } from '../../src/door/routes/routes';

const responseSchema = z.looseObject({
  $ref: z.string().optional(),
  headers: z
    .record(z.string(), z.looseObject({ $ref: z.string().optional(), required: z.boolean().optional() }))
    .optional(),
  content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}) })).optional(),
});
const operationSchema = z.looseObject({ operationId: z.string(), responses: z.record(z.string(), responseSchema) });
export const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.looseObject({
    responses: z.record(z.string(), responseSchema),
    schemas: z.record(z.string(), z.looseObject({})),
    headers: z.record(z.string(), z.looseObject({ required: z.boolean().optional(), schema: z.looseObject({}) })),
  }),
});
type Operation = z.infer<typeof operationSchema>;

/** The document as the door serves it, but for its address. */
export const DOCUMENT = documentSchema.parse(
  JSON.parse(JSON.stringify(openApiDocument(ALL_ROUTES, 'https://door.example'))),
);

const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
ajv.addSchema({ $id: 'door', components: DOCUMENT.components });
const compiled = new Map<object, ReturnType<typeof ajv.compile>>();

const validatorOf = (schema: object): ReturnType<typeof ajv.compile> => {
  const known =
    compiled.get(schema) ??
    ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('#/components/', 'door#/components/')) as object);
  compiled.set(schema, known);
  return known;
};

interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
}
interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const TEMPLATES = Object.entries(DOCUMENT.paths).map(([template, operations]) => ({
  operations,
  pattern: new RegExp(`^${template.replace(/[.]/gu, '\\.').replace(/\{\w+\}/gu, '[^/]+')}$`, 'u'),
}));

const operationOf = ({ method, path }: Asked): Operation | undefined =>
  new Map(Object.entries(TEMPLATES.find(({ pattern }) => pattern.test(path))?.operations ?? {})).get(
    method.toLowerCase(),
  );

/** Names of the headers an answer always has, and this one lacks or has in another shape. */
const missingHeaders = (
  described: NonNullable<z.infer<typeof responseSchema>['headers']>,
  headers: Told['headers'],
): readonly string[] =>
  Object.entries(described).flatMap(([name, { $ref, required }]) => {
    const value = headers[name.toLowerCase()];
    const whole = DOCUMENT.components.headers[$ref?.split('/').at(-1) ?? ''];
    if (value === undefined) return (whole?.required ?? required) === true ? [name] : [];
    return whole?.schema['type'] === 'integer' && !/^\d+$/u.test(value) ? [name] : [];
  });

/**
 * What the answer has that the document does not promise; nothing is as it has to be. A path the document does not name
 * is refused as the document refuses.
 */
export const nonconformities = (asked: Asked, { status, headers, text }: Told): readonly string[] => {
  if (status === 304) return text === '' ? [] : ['a 304 with a body'];
  const operation = operationOf(asked);
  const documented =
    operation?.responses[String(status)] ??
    (status >= 400 ? DOCUMENT.components.responses[`Refused${status}`] : undefined);
  if (!documented) return [`${asked.method} ${asked.path} answers ${status}, which is not documented`];
  const response =
    documented.$ref === undefined ? documented : DOCUMENT.components.responses[documented.$ref.split('/').at(-1) ?? ''];
  const type = headers['content-type'] ?? '';
  const content = response?.content?.[type.split(';')[0] ?? ''] ?? response?.content?.[type];
  const missing = missingHeaders(response?.headers ?? {}, headers);
  if (missing.length > 0) return [`${asked.method} ${asked.path} answers ${status} without ${missing.join(', ')}`];
  if (!content) return [`${asked.method} ${asked.path} answers ${status} as ${type}, which is not documented`];
  if (!type.startsWith('application/json')) return [];
  const validate = validatorOf(content.schema);
  return validate(JSON.parse(text))
    ? []
    : (validate.errors ?? [])
        .slice(0, 5)
        .map(({ instancePath, message }) => `${asked.method} ${asked.path} ${status}: ${instancePath} ${message}`);
};
