import { anInstalledApp, seedSettings, setUp } from '../../../entry/an-installed-app';
import { addArticle } from '../../../simulated-jira/add/service-desk';

describe('an admin who asks what the bot gives of the knowledge base', () => {
  const made = anInstalledApp('ready');
  afterAll(async () => (await made).close());

  it('given an article customers do not find, tells the five reasons there may be', async () => {
    const app = await made;
    await setUp(app);
    const [open, hidden] = [
      addArticle(app.site.state, 'ITKB', 'Badge lost', 'Call us.'),
      addArticle(app.site.state, 'ITKB', 'Badge readers', 'Codes.', { hiddenBy: ['page-restricted'] }),
    ];
    app.site.changed();
    const told = await app.told('explainArticles', { projectKey: 'IT', query: 'badge' });
    expect(told).toMatchObject({
      served: [{ pageId: open.pageId, title: 'Badge lost', excerpt: 'Call us.' }],
      hidden: [{ pageId: hidden.pageId, title: 'Badge readers' }],
      heldBack: null,
    });
    expect(told.reasons.map(({ id }) => id).sort()).toEqual([
      'blog-post',
      'not-for-all-users',
      'page-restricted',
      'parent-restricted',
      'space-overview-restricted',
    ]);
  });

  it('given no customer test account, tells that everything is held back', async () => {
    const app = await made;
    const settings = seedSettings(app);
    await app.told('saveSettings', {
      settings: { ...settings, accounts: { ...settings.accounts, customerTestAccount: null } },
    });
    expect(await app.told('explainArticles', { projectKey: 'IT', query: 'badge' })).toMatchObject({
      served: [],
      heldBack: { text: 'No customer test account is chosen for the project.' },
    });
  });

  it('given somebody who is no admin, tells nothing', async () => {
    const app = await made;
    expect(await app.ask('explainArticles', { projectKey: 'IT', query: 'badge' }, app.people.agent)).toMatchObject({
      ok: false,
      error: { code: 'not-an-admin' },
    });
  });
});
