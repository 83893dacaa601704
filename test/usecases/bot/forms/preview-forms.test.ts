import { aKey, knock } from '../../../door/a-door';
import { inEnglish } from '../../../../src/shared/message';
import { anInstalledApp, setUp, type InstalledApp } from '../../../entry/an-installed-app';

interface Listed {
  readonly results: readonly {
    readonly id: string;
    readonly title: string;
    readonly fillable_in: string;
    readonly gaps: readonly unknown[];
  }[];
}

describe('an admin who looks at what the bot sees of each form', () => {
  let app: InstalledApp;
  let key: string;
  let listed: Listed['results'];
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await setUp(app);
    key = await aKey(app);
    listed = ((await knock(app.host, { path: '/v1/forms', key })).json as Listed).results;
  });
  afterAll(() => app.close());

  it('given a project, lists its forms in the bot’s order with where they can be filled in and why not', async () => {
    const { forms, unread } = await app.told('previewForms', { projectKey: 'IT' });
    expect(unread).toBeNull();
    expect(forms.map(({ id, title, fillable_in, gaps }) => inEnglish({ id, title, fillable_in, gaps }))).toEqual(
      listed.map(({ id, title, fillable_in, gaps }) => ({ id, title, fillable_in, gaps })),
    );
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter(({ fillable_in, asks }) => (fillable_in === 'chat') !== (asks !== null))).toEqual([]);
  });

  it('given any of them, shows it member for member as the bot is served it', async () => {
    for (const { id } of listed) {
      const { json } = await knock(app.host, { path: `/v1/forms/${id}`, key });
      expect(inEnglish(await app.told('previewForm', { projectKey: 'IT', formId: id }))).toEqual(json);
    }
  });

  test.each([
    ['of another project', '99999-1'],
    ['that never was', '10000-999999'],
    ['that is no id', '../10000'],
  ])('given an id %s, says that a bot finds no such form', async (_given, formId) => {
    expect(await app.ask('previewForm', { projectKey: 'IT', formId })).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: { text: 'A bot finds no such form.' } },
    });
  });

  it('given a project that is not set up, says so', async () => {
    const other = app.site.state.projects.find(
      ({ key: projectKey, projectTypeKey }) => projectKey !== 'IT' && projectTypeKey === 'service_desk',
    );
    expect(await app.ask('previewForms', { projectKey: other?.key ?? '' })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });
});
