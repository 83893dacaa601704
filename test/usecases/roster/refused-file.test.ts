import { seed } from '../../simulated-jira/seeds/seeds';
import { aRosterApp, compareFile, exported, type RosterApp } from './a-roster-app';

const IT = { projectKey: 'IT' } as const;

describe('a new file beside a result that stands', () => {
  let app: RosterApp;
  let runId: string;
  beforeEach(async () => {
    app = aRosterApp(seed('acme').state, { site: { pointsPerHour: 10_000_000 } });
    runId = await compareFile(app, 'E-mail\nnobody@nowhere.example\nnobody.else@nowhere.example\n');
  });
  afterEach(() => app.close());

  const send = async (text: string, isLast = true) => {
    const next = await app.told('startRosterRun', { ...IT, source: { kind: 'csv' } });
    return { next, refusal: await app.refused('sendRosterPart', { ...IT, runId: next.runId, index: 0, text, isLast }) };
  };
  const rowsOf = (run: string) => exported(app, run, 'people');
  const chunksOf = (run: string): number =>
    JSON.stringify(app.host.kvs.spaces().map((space) => app.host.kvs.table(space).all())).split(run).length - 1;

  test.each([
    { given: 'a workbook', text: 'PK\u0003\u0004\u0000\u0000' },
    { given: 'a file without addresses', text: 'Name\nZoë\n' },
  ])('given $given, when it is refused, the result before is the newest again', async ({ text }) => {
    const before = await rowsOf(runId);
    const { next, refusal } = await send(text);
    expect(refusal).toMatchObject({ code: 'bad-request' });
    expect(next).toMatchObject({ state: 'receiving', keepsResultBefore: true });
    expect(await app.told('readRosterRun', IT)).toMatchObject({ runId, state: 'compared', keepsResultBefore: false });
    expect(await rowsOf(runId)).toEqual(before);
  });

  test('given a file that was read but not compared, when the admin keeps the old result, it comes back and nothing of the file stays', async () => {
    const { next } = await send('E-mail\nsomebody@nowhere.example\n');
    expect(await app.told('readRosterRun', IT)).toMatchObject({
      runId: next.runId,
      state: 'received',
      keepsResultBefore: true,
    });
    expect(await app.told('cancelRosterRun', { ...IT, runId: next.runId })).toMatchObject({ runId, state: 'compared' });
    expect(await rowsOf(runId)).toHaveLength(2);
  });

  test('given two files left half sent, when the second is given up, the result before both comes back', async () => {
    await send('E-mail\na@nowhere.example\n', false);
    const { next } = await send('E-mail\nb@nowhere.example\n', false);
    expect(await app.told('cancelRosterRun', { ...IT, runId: next.runId })).toMatchObject({ runId, state: 'compared' });
  });

  test('given a new file that is compared, the old result is gone and told as the one before', async () => {
    const next = await compareFile(app, 'E-mail\nsomebody@nowhere.example\n');
    expect(await app.told('readRosterRun', IT)).toMatchObject({
      runId: next,
      state: 'compared',
      keepsResultBefore: false,
      countsBefore: { 'missing-without-account': 2 },
    });
    expect(await rowsOf(next)).toHaveLength(1);
    expect(await app.refused('exportRows', { ...IT, runId, what: 'people', part: 0 })).toMatchObject({
      code: 'conflict',
    });
    expect(chunksOf(runId)).toBe(0);
  });
});
