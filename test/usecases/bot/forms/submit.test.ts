import { knock, pass, stopTheClock } from '../../../door/a-door';
import { addUser } from '../../../simulated-jira/add/people';
import type { WireValue } from '../../../../src/bot-api/forms/wire';
import type { Asks, FormSite } from './a-form-site';
import { aFormSite, choices, question } from './a-form-site';

const RAISE = { method: 'POST', path: '/rest/servicedeskapi/request' } as const;
const SECTIONS: Asks = {
  questions: {
    1: question('cd', { choices: choices('For good', 'Until a date') }),
    2: question('da', { label: 'Last day' }),
  },
  form: ({ design }) => {
    const [document] = design.layout as unknown as [{ content: unknown[] }];
    design.layout = [
      { type: 'doc', version: 1, content: document.content.slice(0, 1) },
      { type: 'doc', version: 1, content: document.content.slice(1) },
    ];
    design.sections = { 9: { name: 'Until when', sectionType: 'b', conditions: ['4'] } };
    design.conditions = { 4: { i: { co: { cIds: { 1: ['2'] } } }, o: { sIds: ['9'], t: 'sh' } } };
  },
};

const detailsOf = (json: unknown): readonly string[] =>
  (json as { readonly error: { readonly details?: readonly { readonly at: string }[] } }).error.details?.map(
    ({ at }) => at,
  ) ?? [];

describe('answers that do not fit', () => {
  const made = aFormSite();
  afterAll(async () => (await made).app.close());

  const rows: readonly {
    given: string;
    asks: Asks;
    send: Readonly<Record<string, WireValue>>;
    at: readonly string[];
    more?: object;
  }[] = [
    { given: 'no summary', asks: {}, send: {}, at: ['fields.summary'] },
    { given: 'a field nobody asks for', asks: {}, send: { summary: 'x', priority: '1' }, at: ['fields.priority'] },
    {
      given: 'an answer to a question called constructor',
      asks: {},
      send: { summary: 'x', constructor: '1', ...(JSON.parse('{"__proto__":"1"}') as object) },
      at: ['fields.constructor'],
    },
    { given: 'a summary of two lines', asks: {}, send: { summary: 'x\ny' }, at: ['fields.summary'] },
    { given: 'a summary of 256 letters', asks: {}, send: { summary: 'x'.repeat(256) }, at: ['fields.summary'] },
    { given: 'two values where one is asked', asks: {}, send: { summary: ['x', 'y'] }, at: ['fields.summary'] },
    {
      given: 'a choice that is not offered',
      asks: { questions: { 7: question('cd', { choices: choices('A') }) } },
      send: { summary: 'x', question_7: 'A' },
      at: ['fields.question_7'],
    },
    {
      given: 'more choices than allowed',
      asks: { questions: { 7: question('cm', { choices: choices('A', 'B'), validation: { mxs: 1 } }) } },
      send: { summary: 'x', question_7: ['1', '2'] },
      at: ['fields.question_7'],
    },
    {
      given: 'a required question left out',
      asks: { questions: { 7: question('ts') } },
      send: { summary: 'x', question_7: '  ' },
      at: ['fields.question_7'],
    },
    {
      given: 'a day that does not exist',
      asks: { questions: { 7: question('da') } },
      send: { summary: 'x', question_7: '2026-02-29' },
      at: ['fields.question_7'],
    },
    {
      given: 'a fraction where whole numbers are asked',
      asks: { questions: { 7: question('no', { validation: { wh: true } }) } },
      send: { summary: 'x', question_7: 1.5 },
      at: ['fields.question_7'],
    },
    {
      given: 'a time zone on a form’s wall clock',
      asks: { questions: { 7: question('dt') } },
      send: { summary: 'x', question_7: '2026-12-24T18:00Z' },
      at: ['fields.question_7'],
    },
    {
      given: 'somebody nobody knows',
      asks: { questions: { 7: question('us') } },
      send: { summary: 'x', question_7: 'ghost@ready.example' },
      at: ['fields.question_7'],
    },
    {
      given: 'an employee nobody knows',
      asks: {},
      send: { summary: 'x' },
      more: { submitted_by: 'ghost@ready.example' },
      at: ['submitted_by'],
    },
    {
      given: 'a required part that is shown and not answered',
      asks: SECTIONS,
      send: { summary: 'x', question_1: '2' },
      at: ['fields.question_2'],
    },
    {
      given: 'an answer in a part that is not shown',
      asks: SECTIONS,
      send: { summary: 'x', question_1: '1', question_2: '2026-12-24' },
      at: ['fields.question_2'],
    },
    {
      given: 'everything wrong at once',
      asks: SECTIONS,
      send: { question_1: '3', more: 'x' },
      at: ['fields.more', 'fields.summary', 'fields.question_1'],
    },
    {
      given: 'a form with a required file',
      asks: { questions: { 7: question('at') } },
      send: { summary: 'x' },
      at: ['fields.question_7'],
    },
    {
      given: 'an employee who may not raise it',
      asks: { requestType: { restrictedTo: { accountIds: [], groupIds: [] } } },
      send: { summary: 'x' },
      at: ['submitted_by'],
    },
  ];

  it.each(rows)('given $given, files nothing and tells where', async ({ asks, send, at, more }) => {
    const site = await made;
    const before = site.filed().length;
    const { status, json } = await site.submit(site.offer(asks).id, send, more);
    expect({ status, at: detailsOf(json), filed: site.filed().length - before }).toEqual({ status: 422, at, filed: 0 });
  });

  it('given a part that is shown, takes its answer', async () => {
    const site = await made;
    expect(
      (await site.submit(site.offer(SECTIONS).id, { summary: 'x', question_1: '2', question_2: '2026-12-24' })).status,
    ).toBe(200);
    expect(site.filed().at(-1)?.formAnswers).toEqual({ 1: { choices: ['2'] }, 2: { date: '2026-12-24' } });
  });

  it('given an account whose name is somebody’s address, does not file in its name', async () => {
    const site = await made;
    addUser(site.app.site.state, {
      accountType: 'atlassian',
      displayName: 'chief@ready.example',
      emailAddress: 'impostor@ready.example',
    });
    site.app.site.changed();
    expect(
      (await site.submit(site.offer({}).id, { summary: 'x' }, { submitted_by: 'chief@ready.example' })).status,
    ).toBe(422);
  });

  it.each([
    ['a form of another project', '999-1'],
    ['a form that does not exist', '1-999999'],
    ['an id of another shape', '12'],
  ])('given %s, knows of no form', async (_, id) => {
    const site = await made;
    expect([(await site.submit(id, { summary: 'x' })).status, (await site.get(`/v1/forms/${id}`)).status]).toEqual([
      404, 404,
    ]);
  });

  it('given a choice taken away since the bot read the form, refuses it', async () => {
    const site = await made;
    const { id } = site.offer({ questions: { 7: question('cd', { choices: choices('A', 'B') }) } });
    site.app.site.state.forms.at(-1)?.design.questions['7']?.choices?.pop();
    expect((await site.submit(id, { summary: 'x', question_7: '2' })).status).toBe(422);
  });
});

describe('a submission that is sent again', () => {
  const open: FormSite[] = [];
  beforeEach(() => stopTheClock());
  afterEach(async () => {
    jest.useRealTimers();
    for (const site of open.splice(0)) await site.app.close();
  });

  const arranged = async (): Promise<FormSite & { readonly id: string; send(summary?: string): Promise<number> }> => {
    const site = await aFormSite({ isInProcess: false });
    open.push(site);
    const { id } = site.offer({});
    return {
      ...site,
      id,
      send: async (summary = 'VPN') => (await site.submit(id, { summary }, { idempotency_key: 'request-0001' })).status,
    };
  };

  it('given it was filed, gives the same ticket and files nothing', async () => {
    const site = await arranged();
    const answers = [
      await site.submit(site.id, { summary: 'VPN' }, { idempotency_key: 'request-0001' }),
      await site.submit(site.id, { summary: 'VPN' }, { idempotency_key: 'request-0001' }),
    ];
    expect(answers[1]?.json).toEqual(answers[0]?.json);
    expect(site.filed()).toHaveLength(1);
  });

  it('given ten at the same moment, files one', async () => {
    const site = await arranged();
    const statuses = await Promise.all(Array.from({ length: 10 }, () => site.send()));
    expect({ filed: site.filed().length, statuses: [...new Set(statuses)].sort() }).toEqual({
      filed: 1,
      statuses: [200, 409],
    });
  });

  it('given other answers under the same key, refuses them', async () => {
    const site = await arranged();
    expect([await site.send(), await site.send('Printer')]).toEqual([200, 409]);
    expect(site.filed()).toHaveLength(1);
  });

  it('given the same key from another bot, files for both', async () => {
    const site = await arranged();
    const made = await site.app.told('createKey', {
      name: 'Other',
      kind: 'bearer',
      scopes: ['forms:submit'],
      projectIds: [site.app.seed.settings['IT']?.projectId ?? ''],
    });
    await site.send();
    const { status } = await knock(site.app.host, {
      method: 'POST',
      path: `/v1/forms/${site.id}/submit`,
      key: made.shown ?? '',
      body: JSON.stringify({
        submitted_by: site.employee.emailAddress,
        fields: { summary: 'VPN' },
        idempotency_key: 'request-0001',
      }),
    });
    expect({ status, filed: site.filed().length }).toEqual({ status: 200, filed: 2 });
  });

  it('given an answer that got lost after Jira filed it, finds the ticket instead of filing another', async () => {
    const site = await arranged();
    site.app.site.faults.push({ match: RAISE, fault: 'drop-after-write', times: 1 });
    expect([await site.send(), await site.send()]).toEqual([200, 200]);
    expect(site.filed()).toHaveLength(1);
  });

  it('given an answer and the search that got lost, finds the ticket on the next try', async () => {
    const site = await arranged();
    site.app.site.faults.push(
      { match: RAISE, fault: 'drop-after-write', times: 1 },
      { match: { path: '/rest/api/3/search/jql' }, fault: { status: 400 } },
    );
    const first = await site.send();
    site.app.site.faults.splice(0);
    const tooSoon = await site.send();
    pass(120_000);
    expect([first, tooSoon, await site.send()]).toEqual([503, 409, 200]);
    expect(site.filed()).toHaveLength(1);
  });

  it('given a request that never reached Jira, files it on the next try', async () => {
    const site = await arranged();
    site.app.site.faults.push({ match: RAISE, fault: 'drop-before', times: 1 });
    const first = await site.send();
    pass(120_000);
    expect([first, await site.send()]).toEqual([503, 200]);
    expect(site.filed()).toHaveLength(1);
  });

  it('given a refusal by Jira, takes better answers under the same key', async () => {
    const site = await arranged();
    site.app.site.faults.push({ match: RAISE, fault: { status: 400 }, times: 1 });
    expect([await site.send(), await site.send('Better')]).toEqual([422, 200]);
    expect(site.filed().map(({ summary }) => summary)).toEqual(['Better']);
  });
});
