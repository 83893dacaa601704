import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import v8 from 'node:v8';
import Ajv from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { correctKnownErrors } from './known-spec-errors';

/**
 * The folder with Atlassian's OpenAPI files: JIRA_OPENAPI_DIR, or `../shared/specs` beside the project. Undefined when
 * absent.
 */
export const specFolder = (): string | undefined =>
  [process.env.JIRA_OPENAPI_DIR, resolve(__dirname, '../../../../shared/specs')].find(
    (folder) => folder !== undefined && existsSync(join(folder, 'jira-platform.json')),
  );

type Json = Record<string, unknown>;
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Json;
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Json }> };
  responses: Record<string, { content?: Record<string, { schema?: Json }> }>;
  'x-experimental'?: boolean;
  'x-atlassian-oauth2-scopes'?: { state: string; scopes: string[] }[];
}
type Spec = Json & { paths: Record<string, Record<string, Operation>> };

/** One exchange as it went over the wire, with the path template of the operation. */
export interface Exchange {
  method: string;
  template: string;
  query: URLSearchParams;
  requestBody: unknown;
  /** Media type of the request's body, without parameters; undefined = not known, or none sent. */
  requestType?: string | undefined;
  /** Headers of the request by their names in lower case; without `accept` they are a test's own and not looked at. */
  requestHeaders?: Readonly<Record<string, string | undefined>>;
  status: number;
  responseBody: unknown;
  /** Media type of the answer's body; undefined = not known. */
  responseType?: string | undefined;
  /** Only the request is compared. */
  isAnswerLeftOut?: boolean;
}

const FILES = { jira: 'jira-platform.json', jsm: 'jsm.json', forms: 'forms.reconstructed.json' } as const;
type FileName = keyof typeof FILES;

const FIRST_CHECKED = 8;
const ONE_IN = 50;

/** Answers any operation may give without its file saying so. */
const ANYWHERE = new Set([400, 401, 403, 404, 409, 429, 500, 502, 503, 504]);

const pointer = (...parts: string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

const fileOf = (template: string): FileName =>
  template.startsWith('/forms') ? 'forms' : template.startsWith('/rest/servicedeskapi') ? 'jsm' : 'jira';
const inFile = (template: string): string => template.replace(/^\/forms/, '');

/** The files of one folder, read and compiled once per process: several sites in one test run share them. */
class SpecFiles {
  private readonly ajv = new Ajv({
    strict: false,
    allErrors: true,
    logger: false,
    formats: { int32: true, int64: true, float: true, double: true, url: true, byte: true, 'uri-reference': true },
  });
  private readonly specs = new Map<FileName, Spec>();
  private readonly compiled = new Map<string, ValidateFunction>();
  /** How often each operation was answered with each status. */
  readonly seen = new Map<string, number>();

  constructor(private readonly folder: string) {
    addFormats(this.ajv, ['date', 'date-time', 'uri', 'uuid', 'email', 'time', 'regex']);
  }

  spec(file: FileName): Spec {
    const known = this.specs.get(file);
    if (known) return known;
    const spec = JSON.parse(readFileSync(join(this.folder, FILES[file]), 'utf8')) as Spec;
    correctKnownErrors(file, spec);
    this.specs.set(file, spec);
    this.ajv.addSchema({ ...spec, $id: file }, file);
    return spec;
  }

  validator(file: FileName, place: readonly string[]): ValidateFunction {
    this.spec(file);
    const reference = `${file}#${pointer(...place)}`;
    const check = this.compiled.get(reference) ?? this.ajv.compile({ $ref: reference });
    this.compiled.set(reference, check);
    return check;
  }
}

/**
 * Kept with a module of Node itself: Jest gives each test file modules and a global object of its own, and reading and
 * compiling the files takes seconds.
 */
const FOLDERS = Symbol.for('folders with the files of Atlassian');
const perProcess = v8 as typeof v8 & { [FOLDERS]?: Map<string, SpecFiles> };

const filesIn = (folder: string): SpecFiles => {
  const folders = (perProcess[FOLDERS] ??= new Map<string, SpecFiles>());
  const files = folders.get(folder) ?? new SpecFiles(folder);
  folders.set(folder, files);
  return files;
};

/** Compares requests and answers with Atlassian's OpenAPI files; each schema is compiled when it is first needed. */
export class Conformity {
  /** One sentence per mismatch. */
  readonly failures: string[] = [];
  private readonly files: SpecFiles;

  constructor(
    folder: string,
    private readonly onMismatch: (mismatch: string) => void = () => undefined,
  ) {
    this.files = filesIn(folder);
  }

  /** The operation of the file, or undefined when Atlassian does not describe it. */
  operation(method: string, template: string): Operation | undefined {
    return this.files.spec(fileOf(template)).paths[inFile(template)]?.[method.toLowerCase()];
  }

  /**
   * Adds to `failures` whatever does not fit. A request refused with 400 is not held to its schema: being wrong is why
   * it was refused.
   */
  check(exchange: Exchange): void {
    const operation = this.operation(exchange.method, exchange.template);
    if (!operation) {
      this.add(`${exchange.method} ${exchange.template} is in none of Atlassian's files.`);
      return;
    }
    if (exchange.status !== 400) this.checkRequest(exchange, operation);
    this.checkHeaders(exchange, operation);
    if (!exchange.isAnswerLeftOut) this.checkAnswer(exchange, operation);
  }

  /**
   * True for the first answers of each kind in this process and for one in many after that. Requests are all compared.
   * To compare all answers as well costs a site half as much time again, a sample of them a twentieth.
   */
  isInSample({ method, template }: Pick<Exchange, 'method' | 'template'>, status: number): boolean {
    const kind = `${method} ${template} ${status}`;
    const seen = (this.files.seen.get(kind) ?? 0) + 1;
    this.files.seen.set(kind, seen);
    return seen <= FIRST_CHECKED || seen % ONE_IN === 0;
  }

  private checkHeaders(exchange: Exchange, operation: Operation): void {
    const { accept, 'x-experimentalapi': experimental } = exchange.requestHeaders ?? {};
    if (accept === undefined) return;
    const types = Object.keys(operation.responses['200']?.content ?? operation.responses['201']?.content ?? {});
    if (types.length > 0 && !accept.includes('*/*') && !types.some((type) => accept.includes(type)))
      this.fail(exchange, `nothing of type ${accept} is described`);
    if (
      fileOf(exchange.template) === 'jsm' &&
      operation['x-experimental'] === true &&
      experimental !== 'opt-in' &&
      exchange.status < 300
    )
      this.fail(exchange, 'an experimental operation wants the header X-ExperimentalApi: opt-in');
  }

  private checkRequest(exchange: Exchange, operation: Operation): void {
    const known = new Map(
      (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map((parameter) => [parameter.name, parameter]),
    );
    for (const [name, value] of exchange.query) {
      const parameter = known.get(name);
      if (!parameter) this.fail(exchange, `query parameter ${name} is unknown`);
      else if (!fitsQuery(parameter.schema, value)) this.fail(exchange, `query parameter ${name} has a wrong value`);
    }
    for (const parameter of known.values())
      if (parameter.required && !exchange.query.has(parameter.name))
        this.fail(exchange, `query parameter ${parameter.name} is missing`);
    const content = operation.requestBody?.content;
    if (!content || exchange.requestBody === undefined) return;
    const type = Object.keys(content)[0] ?? '';
    if (exchange.requestType !== undefined && !(exchange.requestType in content))
      this.fail(exchange, `a body of type ${exchange.requestType} is not described`);
    if (content[type]?.schema)
      this.validate(exchange, ['requestBody', 'content', type, 'schema'], exchange.requestBody, 'request');
  }

  private checkAnswer(exchange: Exchange, operation: Operation): void {
    const status = String(exchange.status);
    const response = operation.responses[status] ?? operation.responses.default;
    if (!response) {
      if (!ANYWHERE.has(exchange.status)) this.fail(exchange, `status ${status} is not described`);
      return;
    }
    const type = Object.keys(response.content ?? {}).find((name) => name.includes('json'));
    if (
      exchange.responseBody !== undefined &&
      exchange.status < 300 &&
      exchange.responseType !== undefined &&
      response.content &&
      !(exchange.responseType in response.content)
    )
      this.fail(exchange, `an answer of type ${exchange.responseType} is not described`);
    if (type === undefined || exchange.status >= 300 || exchange.responseBody === undefined) return;
    if (response.content?.[type]?.schema)
      this.validate(
        exchange,
        ['responses', operation.responses[status] ? status : 'default', 'content', type, 'schema'],
        exchange.responseBody,
        'answer',
      );
  }

  private validate(exchange: Exchange, place: string[], value: unknown, what: string): void {
    const check = this.files.validator(fileOf(exchange.template), [
      'paths',
      inFile(exchange.template),
      exchange.method.toLowerCase(),
      ...place,
    ]);
    if (check(JSON.parse(JSON.stringify(value)))) return;
    for (const error of (check.errors ?? []).slice(0, 5))
      this.fail(
        exchange,
        `${what} ${error.instancePath || '/'} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
      );
  }

  private fail(exchange: Exchange, what: string): void {
    this.add(`${exchange.method} ${exchange.template} ${exchange.status}: ${what}`);
  }

  private add(mismatch: string): void {
    this.failures.push(mismatch);
    this.onMismatch(mismatch);
  }
}

const fitsQuery = (schema: Json | undefined, value: string): boolean => {
  const one = (schema?.type === 'array' ? schema.items : schema) as Json | undefined;
  if (one?.type === 'integer') return /^-?\d+$/.test(value);
  if (one?.type === 'boolean') return value === 'true' || value === 'false';
  return !Array.isArray(one?.enum) || one.enum.includes(value);
};
