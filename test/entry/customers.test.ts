import { textOf } from '../../src/shared/message';
import { anInstalledApp, type InstalledApp } from './an-installed-app';

const IT = { projectKey: 'IT' } as const;

describe('the Customers page', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    const project = app.site.state.projects.find(({ key }) => key === 'IT');
    for (const desk of app.site.state.serviceDesks.filter(({ projectId }) => projectId === project?.id))
      Object.assign(desk, { organizationIds: [], customers: desk.customers.slice(0, 60) });
    app.site.changed();
  });
  afterAll(() => app.close());

  test('given a file in two parts, when it is compared and the missing are added, the page learns each step and when the bot will know', async () => {
    const { runId } = await app.told('startRosterRun', { ...IT, source: { kind: 'csv' } });
    await app.told('sendRosterPart', {
      ...IT,
      runId,
      index: 0,
      text: 'Name;E-mail\nA;starter.one@acme.ex',
      isLast: false,
    });
    expect(
      await app.told('sendRosterPart', {
        ...IT,
        runId,
        index: 1,
        text: 'ample\nB;starter.two@acme.example',
        isLast: true,
      }),
    ).toMatchObject({
      state: 'received',
      understood: { people: 2, rows: 3 },
      sample: ['starter.one@acme.example', 'starter.two@acme.example'],
    });
    expect(await app.told('compareRosterRun', { ...IT, runId })).toMatchObject({ state: 'queued' });
    await app.host.drainQueues();
    expect(await app.told('readRosterRun', IT)).toMatchObject({
      state: 'compared',
      counts: { 'missing-without-account': 2 },
    });
    await app.told('startAdding', {
      ...IT,
      runId,
      classes: ['missing-without-account'],
      organizationId: null,
      invites: false,
    });
    await app.host.drainQueues();
    const run = await app.told('readRosterRun', IT);
    expect(run?.adding).toMatchObject({ total: 2, done: 2, outcomes: { added: 2 } });
    expect(Date.parse(run?.adding?.seenByBot?.atLatest ?? '') - Date.parse(run?.adding?.endedAt ?? '')).toBe(
      48 * 3_600_000,
    );
    expect((await app.told('exportRows', { ...IT, runId, what: 'adding', part: 0 })).csv).toMatch(
      /^line,way,account id,e-mail,outcome,reason\r\n2,create,qm:[^,]+,starter\.one@acme\.example,added,""\r\n/u,
    );
  });

  test.each([
    ['a workbook', 'PK\u0003\u0004\0\0', 'A workbook cannot be read'],
    ['a list of cities', 'Name,City\nAnn,Berlin\n', 'Export the list of employees'],
  ])('given %s, when it is sent, the admin is told what to do', async (_, text, advice) => {
    const { runId } = await app.told('startRosterRun', { ...IT, source: { kind: 'csv' } });
    const answer = await app.ask('sendRosterPart', { ...IT, runId, index: 0, text, isLast: true });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(answer.ok ? '' : textOf(answer.error.advice).toLowerCase()).toContain(advice.toLowerCase());
  });

  test('given columns that are chosen, reads those; given some the file does not have, or that are none, says so', async () => {
    const text = 'Manager email;E-mail\nboss@acme.example;ann@acme.example\n';
    const send = async (columns: unknown) => {
      const started = await app.ask('startRosterRun', {
        ...IT,
        source: { kind: 'csv' },
        columns: columns as { address: number; accountId: null; status: null },
      });
      if (!started.ok) return started;
      return app.ask('sendRosterPart', { ...IT, runId: started.value.runId, index: 0, text, isLast: true });
    };
    const proposed = await send(undefined);
    expect(proposed).toMatchObject({
      ok: true,
      value: {
        sample: ['ann@acme.example'],
        understood: { address: { column: 1, name: 'E-mail' }, people: 1 },
        columns: [
          { name: 'Manager email', kind: 'not-own', samples: ['boss@acme.example'] },
          { name: 'E-mail', kind: 'mail', samples: ['ann@acme.example'] },
        ],
      },
    });
    expect(await send({ address: 0, accountId: null, status: null })).toMatchObject({
      ok: true,
      value: { sample: ['boss@acme.example'] },
    });
    for (const address of [2, 9_999, -1, 0.5, '0'])
      expect(await send({ address, accountId: null, status: null })).toMatchObject({
        ok: false,
        error: { code: 'bad-request' },
      });
    expect(await send({ address: null, accountId: null, status: null })).toMatchObject({
      ok: true,
      value: { understood: { people: 0 } },
    });
    const run = await app.told('readRosterRun', IT);
    expect(await app.ask('compareRosterRun', { ...IT, runId: run?.runId ?? '' })).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  });

  test('given the largest part of the widest letters, when it is sent, it fits the platform’s limit', async () => {
    const { runId } = await app.told('startRosterRun', { ...IT, source: { kind: 'csv' } });
    const text = `Mail\n${'例'.repeat(20)}@例え.example\n`.padEnd(160_000, '例');
    expect(
      await app.ask('sendRosterPart', { ...IT, runId, index: 0, text: text.slice(0, 160_000), isLast: false }),
    ).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  test('given a comparison, when it has run, no name or address is in the log', async () => {
    const { runId } = await app.told('startRosterRun', { ...IT, source: { kind: 'csv' } });
    await app.told('sendRosterPart', {
      ...IT,
      runId,
      index: 0,
      text: 'Name;E-mail\nAnn Lee;ann.lee@acme.example\n',
      isLast: true,
    });
    await app.told('compareRosterRun', { ...IT, runId });
    await app.host.drainQueues();
    expect(app.host.log.entries.filter(({ text }) => /@|Ann Lee/u.test(text))).toEqual([]);
  });

  test.each([
    ['a run id that is none', 'compareRosterRun', { ...IT, runId: '../x' }],
    [
      'a part that is too large',
      'sendRosterPart',
      { ...IT, runId: '0f8fad5b-d9cb-469f-a165-70867728950e', index: 0, text: 'x'.repeat(160_001), isLast: true },
    ],
    [
      'a class that is none',
      'readRosterRows',
      { ...IT, runId: '0f8fad5b-d9cb-469f-a165-70867728950e', class: 'everybody', page: 0 },
    ],
    [
      'an answer without evidence',
      'recordDeskAccess',
      { ...IT, question: 'sign-up', answer: 'closed', evidence: '', validForDays: 1 },
    ],
  ] as const)('given %s, when the page asks %s, it is told to reload', async (_, question, payload) => {
    expect(await app.ask(question, payload as never)).toMatchObject({
      ok: false,
      error: { code: 'bad-request', advice: { text: 'Reload the page and try again.' } },
    });
  });

  test('given an answer that does not fit its question, when it is recorded, it is refused', async () => {
    expect(
      await app.ask('recordDeskAccess', {
        ...IT,
        question: 'sign-up',
        answer: 'open',
        evidence: 'Seen.',
        validForDays: 1,
      }),
    ).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });
});
