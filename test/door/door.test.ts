import { anInstalledApp, audit, type InstalledApp } from '../entry/an-installed-app';
import { aKey, knock } from './a-door';

describe('the bot’s door', () => {
  let app: InstalledApp;
  let key: string;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    key = await aKey(app);
  });
  afterAll(() => app.close());

  test('given a valid key, when the description is read, it lists every path', async () => {
    const { status, json } = await knock(app.host, { path: '/v1/openapi.json', key });
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { openapi: '3.1.0', paths: { '/v1/openapi.json': {}, '/v1/readiness': {} } },
    });
  });

  test('given no audit yet, when readiness is read, the project is there without a verdict', async () => {
    const { status, json } = await knock(app.host, { path: '/v1/readiness', key });
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { readiness: { projects: [{ projectKey: 'IT', audit: null }] } },
    });
  });

  test('given a finished audit, when readiness is read, its verdict is told', async () => {
    await audit(app);
    const report = await app.told('readReport', { projectKey: 'IT' });
    const { json } = await knock(app.host, { path: '/v1/readiness', key });
    expect(json).toMatchObject({
      readiness: {
        projects: [
          { projectKey: 'IT', audit: { verdict: report?.verdict, score: report?.score, takenAt: report?.takenAt } },
        ],
      },
    });
  });

  test('given no key, when any path is asked, the answer is the same 401', async () => {
    const answers = await Promise.all(
      ['/v1/openapi.json', '/v1/readiness', '/v1/nothing', '/', ''].map((path) => knock(app.host, { path })),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, json: { error: { code: 'unauthorized' } } });
  });

  test('given an answer that is held already, when its ETag is sent, nothing is sent again', async () => {
    const first = await knock(app.host, { path: '/v1/openapi.json', key });
    const second = await knock(app.host, {
      path: '/v1/openapi.json',
      key,
      headers: { 'if-none-match': first.headers.etag ?? '' },
    });
    expect(second).toMatchObject({ status: 304, text: '' });
  });
});
