import { z } from 'zod';
import { readAnswer } from '../../src/jira/answer';
import { createJiraClient } from '../../src/jira/client';
import type { CallRecord, RequestOptions } from '../../src/jira/client';
import { endpoint } from '../../src/jira/endpoint';
import { isJiraError } from '../../src/jira/errors';
import { aClock } from './a-clock';
import { aServer } from './a-server';
import type { Answer } from './a-server';

const PROJECT = endpoint('/rest/api/3/project/{key}', { key: 'IT' });
const schema = z.looseObject({ name: z.string() });
const good: Answer = { status: 200, body: '{"name":"IT Helpdesk"}' };
const jira = (errorMessages: readonly string[]) => JSON.stringify({ errorMessages, errors: {} });

/** Sends one request to a server that answers like this, and tells what came of it. */
const ask = async (
  answers: readonly Answer[],
  options: Partial<RequestOptions<z.infer<typeof schema>>> & {
    readonly deadline?: number;
    readonly timeoutMs?: number;
    readonly signal?: AbortSignal;
  } = {},
) => {
  const { deadline, timeoutMs, signal, ...request } = options;
  const server = await aServer(...answers);
  const clock = aClock();
  const told: CallRecord[] = [];
  const client = createJiraClient({
    transport: server.transport,
    clock,
    onCall: (call) => told.push(call),
    deadline,
    timeoutMs,
    signal,
  });
  try {
    const outcome = await client.request(PROJECT, { schema, ...request }).catch((error: unknown) => error);
    return { outcome, seen: server.seen, waits: clock.waits, told, calls: client.calls() };
  } finally {
    await server.close();
  }
};

describe('the client, given an answer of Jira', () => {
  const rows: readonly { given: string; answer: Answer; thrown: Record<string, unknown> }[] = [
    {
      given: '401 because of a scope',
      answer: { status: 401, body: '{"code":401,"message":"Unauthorized; scope does not match"}' },
      thrown: { name: 'JiraUnauthorized', status: 401, reason: 'scope' },
    },
    {
      given: '401 of the workflow API',
      answer: { status: 401, body: jira(['You are not authorized to perform this action.']) },
      thrown: { name: 'JiraUnauthorized', status: 401, reason: 'permission' },
    },
    {
      given: '403',
      answer: { status: 403, body: jira(['Only Jira administrators can perform this operation.']) },
      thrown: { name: 'JiraForbidden', status: 403, detail: 'Only Jira administrators can perform this operation.' },
    },
    {
      given: '404',
      answer: { status: 404, body: '{"errorMessage":"Not here.","i18nErrorMessage":{"i18nKey":"x","parameters":[]}}' },
      thrown: { name: 'JiraNotFound', status: 404, detail: 'Not here.' },
    },
    {
      given: '409',
      answer: { status: 409, body: jira(['Workflow version and version token must match']) },
      thrown: { name: 'JiraConflict', status: 409 },
    },
    {
      given: '400 with field errors',
      answer: { status: 400, body: '{"errorMessages":[],"errors":{"PERMISSION_1":"Unrecognized permission"}}' },
      thrown: { name: 'JiraError', status: 400, detail: 'Unrecognized permission' },
    },
    {
      given: '500, which is not passing',
      answer: { status: 500, body: 'oops' },
      thrown: { name: 'JiraUnavailable', status: 500, detail: undefined },
    },
    {
      given: 'a page of HTML',
      answer: { status: 200, body: '<html>Down</html>' },
      thrown: { name: 'JiraSurprise', message: 'GET /rest/api/3/project/{key} answered something that is not JSON.' },
    },
    {
      given: 'nothing at all',
      answer: { status: 200, body: '' },
      thrown: { name: 'JiraSurprise', message: 'GET /rest/api/3/project/{key} answered nothing.' },
    },
    { given: 'half a body', answer: { status: 200, body: '{"name":"IT' }, thrown: { name: 'JiraSurprise' } },
    {
      given: 'another shape',
      answer: { status: 200, body: '{"name":{"secret":"Ada"}}' },
      thrown: { name: 'JiraSurprise', message: 'GET /rest/api/3/project/{key} answered in an unknown shape at name.' },
    },
    {
      given: 'a list where an object belongs',
      answer: { status: 200, body: '[]' },
      thrown: {
        name: 'JiraSurprise',
        message: 'GET /rest/api/3/project/{key} answered in an unknown shape at the top.',
      },
    },
  ];

  test.each(rows)('given $given, throws $thrown.name once', async ({ answer, thrown }) => {
    const { outcome, seen } = await ask([answer]);
    expect(outcome).toMatchObject({ ...thrown, method: 'GET', template: '/rest/api/3/project/{key}' });
    expect(seen).toHaveLength(1);
  });

  test('given a good answer, returns it with keys it does not know', async () => {
    const { outcome, told } = await ask([{ status: 200, body: '{"name":"IT Helpdesk","new":1}' }]);
    expect(outcome).toEqual({ name: 'IT Helpdesk', new: 1 });
    expect(told).toEqual([{ method: 'GET', template: '/rest/api/3/project/{key}', status: 200, ms: 0 }]);
  });

  test.each([
    { given: 'whose body is the task', body: '{"taskId":"17"}' },
    { given: 'whose body is empty', body: '' },
  ])('given a 303 $given, the task it leads to is known', async ({ body }) => {
    const headers = new Headers({ location: 'https://acme.atlassian.net/rest/api/3/task/17' });
    const request = { method: 'POST', template: '/rest/api/3/workflowscheme/project/switch' };
    const reply = { status: 303, headers, text: async () => body };
    expect(await readAnswer(reply, request, z.unknown(), 0)).toEqual({ taskId: '17' });
  });

  test('given an error from another realm, it is still known by its name', () => {
    expect(isJiraError({ name: 'JiraNotFound', template: '/rest/api/3/user', message: '' })).toBe(true);
    expect(isJiraError(new TypeError('x'))).toBe(false);
  });
});

describe('the client, given a failure that may pass', () => {
  const busy = (headers: Readonly<Record<string, string>> = {}): Answer => ({ status: 429, headers, body: '{}' });
  const rows: readonly {
    given: string;
    answers: readonly Answer[];
    options?: Parameters<typeof ask>[1];
    outcome: unknown;
    waits: readonly number[];
  }[] = [
    {
      given: '429 with Retry-After 3',
      answers: [busy({ 'Retry-After': '3' }), good],
      outcome: { name: 'IT Helpdesk' },
      waits: [3150],
    },
    {
      given: '429 without Retry-After, twice',
      answers: [busy(), busy(), good],
      outcome: { name: 'IT Helpdesk' },
      waits: [1000, 2000],
    },
    {
      given: '429 for ever',
      answers: [busy()],
      outcome: { name: 'JiraRateLimited', status: 429, retryAfterMs: null },
      waits: [1000, 2000, 4000],
    },
    {
      given: '429 until the hour ends',
      answers: [busy({ 'Retry-After': '1800', 'RateLimit-Reason': 'jira-quota-global-based' })],
      outcome: { name: 'JiraRateLimited', isQuota: true, retryAfterMs: 1_800_000 },
      waits: [],
    },
    {
      given: '429 and a deadline before Retry-After',
      answers: [busy({ 'Retry-After': '9' })],
      options: { deadline: 5000 },
      outcome: { name: 'JiraRateLimited' },
      waits: [],
    },
    {
      given: '429 on a write',
      answers: [busy(), good],
      options: { method: 'PUT', body: {} },
      outcome: { name: 'IT Helpdesk' },
      waits: [1000],
    },
    { given: '502 on a read', answers: [{ status: 502 }, good], outcome: { name: 'IT Helpdesk' }, waits: [500] },
    {
      given: '503 with Retry-After on a read',
      answers: [{ status: 503, headers: { 'Retry-After': '2' } }, good],
      outcome: { name: 'IT Helpdesk' },
      waits: [2000],
    },
    {
      given: '503 on a write',
      answers: [{ status: 503 }, good],
      options: { method: 'POST', body: {} },
      outcome: { name: 'JiraUnavailable', status: 503 },
      waits: [],
    },
    {
      given: '504 on a POST that reads',
      answers: [{ status: 504 }, good],
      options: { method: 'POST', body: {}, isRead: true },
      outcome: { name: 'IT Helpdesk' },
      waits: [500],
    },
    { given: 'a connection cut once', answers: ['reset', good], outcome: { name: 'IT Helpdesk' }, waits: [200] },
    {
      given: 'a connection cut for ever',
      answers: ['reset'],
      outcome: { name: 'JiraUnreachable', reason: 'network' },
      waits: [200, 400],
    },
    {
      given: 'a connection cut during a write',
      answers: ['reset', good],
      options: { method: 'DELETE' },
      outcome: { name: 'JiraUnreachable', reason: 'network' },
      waits: [],
    },
    {
      given: 'no answer in time',
      answers: ['silence'],
      options: { timeoutMs: 30 },
      outcome: {
        name: 'JiraUnreachable',
        reason: 'timeout',
        message: 'GET /rest/api/3/project/{key} was not answered in time.',
      },
      waits: [],
    },
    {
      given: 'a caller who gave up',
      answers: [good],
      options: { signal: AbortSignal.abort() },
      outcome: { name: 'JiraUnreachable', reason: 'cancelled' },
      waits: [],
    },
  ];

  test.each(rows)('given $given, waits $waits ms', async ({ answers, options, outcome, waits }) => {
    const asked = await ask(answers, options);
    expect(asked.outcome).toMatchObject(outcome as object);
    expect(asked.waits).toEqual(waits);
    expect(asked.calls).toBe(waits.length + 1);
    expect(asked.told).toHaveLength(waits.length + 1);
  });
});

describe('the client, on the wire', () => {
  test('sends a JSON body and asks for JSON', async () => {
    const { seen } = await ask([good], { method: 'POST', body: { keys: ['ÄÖ'] } });
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: '/rest/api/3/project/IT',
      body: '{"keys":["ÄÖ"]}',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
  });

  test('opts in to experimental operations of the service desk and forms APIs only', async () => {
    const server = await aServer(good);
    const client = createJiraClient({ transport: server.transport });
    await client.request(PROJECT, { schema });
    await client.request(endpoint('/rest/servicedeskapi/servicedesk/{id}', { id: 'IT' }), { schema });
    await client.request(endpoint('/forms/project/{key}/form', { key: 'IT' }), { schema });
    await server.close();
    expect(server.seen.map(({ headers }) => headers['x-experimentalapi'])).toEqual([undefined, 'opt-in', 'opt-in']);
  });

  test('spaces out requests for customers to five a second', async () => {
    const server = await aServer(good);
    const clock = aClock();
    const client = createJiraClient({ transport: server.transport, clock });
    for (let page = 0; page < 3; page += 1)
      await client.request(
        endpoint('/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer', { serviceDeskId: 'IT' }),
        { schema },
      );
    await server.close();
    expect(clock.waits).toEqual([205, 205]);
  });

  test('tells two watchers the same calls, and counts them once', async () => {
    const server = await aServer(good);
    const [one, two]: [string[], string[]] = [[], []];
    const client = createJiraClient({ transport: server.transport, onCall: ({ template }) => one.push(template) });
    await client.watched(({ template }) => two.push(template)).request(PROJECT, { schema });
    await server.close();
    expect([one, two, client.calls()]).toEqual([[PROJECT.template], [PROJECT.template], 1]);
  });
});
