import { anInstalledApp, setUp, type InstalledApp } from './an-installed-app';

describe('the list of projects', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
  });
  afterAll(() => app.close());

  const keys = async (payload: { readonly query?: string; readonly startAt?: number }): Promise<readonly string[]> =>
    (await app.told('listProjects', payload)).projects.map(({ key }) => key);

  test('given nothing is set up, when the list opens, service projects come in the order of their keys and others are left out', async () => {
    expect(await keys({})).toEqual(['FAC', 'FIN', 'HR', 'IT', 'ITT', 'LEG']);
  });

  test('given IT is set up, when the list opens, it comes first and once, and later pages leave it out', async () => {
    await setUp(app);
    expect(await keys({})).toEqual(['IT', 'FAC', 'FIN', 'HR', 'ITT', 'LEG']);
    expect(await keys({ startAt: 1 })).toEqual(['FIN', 'HR', 'ITT', 'LEG']);
  });

  test('given words to search for, when the list is asked, only projects that hold them are told', async () => {
    expect(await keys({ query: 'helpdesk' })).toEqual(['IT', 'ITT']);
  });
});
