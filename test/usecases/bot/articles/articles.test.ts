import fc from 'fast-check';
import { anInstalledApp, seedSettings, type InstalledApp } from '../../../entry/an-installed-app';
import { aKey, knock, newMinute } from '../../../door/a-door';
import { addUser } from '../../../simulated-jira/add/people';
import { addArticle } from '../../../simulated-jira/add/service-desk';
import { portalOf } from '../../../simulated-jira/views/service-desk-view';
import type { HidingReason, KnowledgeArticle } from '../../../simulated-jira/state/service-desk';

const REASONS: readonly HidingReason[] = [
  'space-overview-restricted',
  'page-restricted',
  'parent-restricted',
  'not-for-all-users',
  'blog-post',
];

interface Desk {
  readonly app: InstalledApp;
  readonly key: string;
  /** Replaces all articles of the site. */
  write(
    ...articles: readonly {
      readonly title: string;
      readonly hiddenBy?: readonly HidingReason[];
      readonly spaceKey?: string;
    }[]
  ): readonly KnowledgeArticle[];
  readAs(accountId: string | null): Promise<void>;
  get(path: string): Promise<{ readonly status: number; readonly text: string; readonly json: unknown }>;
}

const aDesk = async (): Promise<Desk> => {
  const app = await anInstalledApp('ready');
  const key = await aKey(app);
  const settings = seedSettings(app);
  return {
    app,
    key,
    write(...articles) {
      app.site.state.articles.splice(0);
      const written = articles.map(({ title, hiddenBy = [], spaceKey = 'ITKB' }) =>
        addArticle(app.site.state, spaceKey, title, `About ${title}.`, { hiddenBy: [...hiddenBy] }),
      );
      app.site.changed();
      return written;
    },
    async readAs(accountId) {
      await app.told('saveSettings', {
        settings: { ...settings, accounts: { ...settings.accounts, customerTestAccount: accountId } },
      });
    },
    get: (path) => {
      newMinute(app);
      return knock(app.host, { path, key });
    },
  };
};

const values = (
  json: unknown,
): readonly {
  readonly id: string;
  readonly last_modified_datetime: string;
  readonly content: { readonly download_path: string };
}[] =>
  (
    json as {
      readonly value: readonly {
        readonly id: string;
        readonly last_modified_datetime: string;
        readonly content: { readonly download_path: string };
      }[];
    }
  ).value;
const titles = (json: unknown): readonly string[] =>
  (json as { readonly results: readonly { readonly title: string }[] }).results.map(({ title }) => title);

describe('articles a bot may read', () => {
  const made = aDesk();
  afterAll(async () => (await made).app.close());

  it('given articles customers find, tells title, excerpt and the way to the portal', async () => {
    const desk = await made;
    const [vpn] = desk.write({ title: 'VPN at home' }, { title: 'Printer' });
    const { status, json } = await desk.get('/v1/articles?query=vpn&serviceDesk=IT');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      results: [
        {
          title: 'VPN at home',
          excerpt: 'About VPN at home.',
          body: null,
          project_key: 'IT',
          space_key: 'ITKB',
          url: expect.stringMatching(
            `/portal/${portalOf(desk.app.site.state.serviceDesks[0]?.id ?? '')}/article/${vpn?.pageId ?? ''}$`,
          ) as unknown,
        },
      ],
      unproven: [],
    });
  });

  it.each(REASONS)('given an article hidden by "%s", serves it by no route', async (reason) => {
    const desk = await made;
    const [open, hidden] = desk.write({ title: 'How to connect' }, { title: 'How to hide' });
    const listed = values((await desk.get('/v1/files')).json).find(({ id }) => id.endsWith(`-${hidden?.pageId ?? ''}`));
    hidden?.hiddenBy.push(reason);
    expect(listed).toBeDefined();
    expect((await desk.get(`/v1/files/${listed?.id ?? ''}`)).status).toBe(404);
    expect((await desk.get(`/v1/files/${listed?.id ?? ''}/download`)).status).toBe(404);
    expect(values((await desk.get('/v1/files')).json).map(({ id }) => id.split('-')[1])).toEqual([open?.pageId]);
    expect(titles((await desk.get('/v1/articles?query=how')).json)).toEqual(['How to connect']);
  });

  it('given any restrictions and any account to read with, no hidden article is ever served', async () => {
    const desk = await made;
    const { state } = desk.app.site;
    const readers = [
      ...new Set([
        desk.app.people.admin,
        desk.app.people.agent,
        desk.app.people.customer,
        desk.app.people.projectAdmin,
        state.appAccountId,
        'nobody',
        addUser(state, {
          accountType: 'customer',
          displayName: 'Left',
          active: false,
          emailAddress: 'left@ready.example',
        }).accountId,
      ]),
    ];
    const restriction = fc.subarray([...REASONS]);
    let served = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ hiddenBy: fc.oneof(fc.constant([]), restriction), isLinked: fc.boolean() }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.constantFrom(...readers),
        async (articles, reader) => {
          const written = desk.write(
            ...articles.map(({ hiddenBy, isLinked }, index) => ({
              title: `How to number ${index}`,
              hiddenBy,
              spaceKey: isLinked ? 'ITKB' : 'ELSEWHERE',
            })),
          );
          await desk.readAs(reader);
          const answers = await Promise.all(
            ['/v1/articles?query=how&limit=50', '/v1/files', '/v1/files?$top=5'].map((path) => desk.get(path)),
          );
          const open = new Set(
            written
              .filter(({ hiddenBy, spaceKey }) => hiddenBy.length === 0 && spaceKey === 'ITKB')
              .map(({ pageId }) => pageId),
          );
          const ids = answers.flatMap(({ text }) =>
            [...text.matchAll(/"id":"\d+-(\d+)"/gu)].map(([, pageId]) => pageId ?? ''),
          );
          served += ids.length;
          expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
          expect(ids.filter((id) => !open.has(id))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
    expect(served).toBeGreaterThan(0);
    await desk.readAs(desk.app.seed.settings['IT']?.accounts.customerTestAccount ?? null);
  });

  it.each([
    { given: 'no customer test account', account: () => null, reason: /No customer test account/u },
    {
      given: 'an employee as customer test account',
      account: ({ people }: InstalledApp) => people.agent,
      reason: /not a portal-only customer/u,
    },
    { given: 'an account that does not exist', account: () => 'nobody', reason: /does not let this app read/u },
  ])('given $given, holds the articles back and tells why', async ({ account, reason }) => {
    const desk = await made;
    desk.write({ title: 'How to connect' });
    await desk.readAs(account(desk.app));
    const { status, json } = await desk.get('/v1/articles?query=how');
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { results: [], unproven: [{ project_key: 'IT', reason: expect.stringMatching(reason) as unknown }] },
    });
    await desk.readAs(desk.app.seed.settings['IT']?.accounts.customerTestAccount ?? null);
  });

  it('given an article that changes, its file is dated anew and the others are not', async () => {
    const desk = await made;
    const [first, second] = desk.write({ title: 'How to connect' }, { title: 'How to print' });
    const before = values((await desk.get('/v1/files')).json);
    if (second) second.excerpt = 'Turn it on.';
    const after = values((await desk.get('/v1/files')).json);
    const dates = (files: typeof before, pageId = '') =>
      files.find(({ id }) => id.endsWith(`-${pageId}`))?.last_modified_datetime ?? '';
    expect(dates(after, first?.pageId)).toBe(dates(before, first?.pageId));
    expect(dates(after, second?.pageId) > dates(before, second?.pageId)).toBe(true);
    const since = dates(after, second?.pageId);
    expect(
      values((await desk.get(`/v1/files?$filter=last_modified_datetime ge ${since}`)).json).map(
        ({ id }) => id.split('-')[1],
      ),
    ).toEqual([second?.pageId]);
  });

  it('given more articles than one page, each page follows on the one before', async () => {
    const desk = await made;
    const written = desk.write(...['one', 'two', 'three'].map((title) => ({ title: `How to ${title}` })));
    const first = await desk.get('/v1/files?$top=2');
    const next = (first.json as { readonly '@odata.nextLink'?: string })['@odata.nextLink'] ?? '';
    const rest = await desk.get(`/v1/files${new URL(next).search}`);
    expect([...values(first.json), ...values(rest.json)].map(({ id }) => id.split('-')[1])).toEqual(
      written.map(({ pageId }) => pageId),
    );
    expect(rest.json).not.toHaveProperty(['@odata.nextLink']);
  });

  it('given a title that looks like markup, the download shows it as text', async () => {
    const desk = await made;
    desk.write({ title: 'How to <script>alert("x")</script>' });
    const [file] = values((await desk.get('/v1/files')).json);
    const { status, text } = await desk.get(`/v1/files${file?.content.download_path.split('/v1/files')[1] ?? ''}`);
    expect({ status, isTagged: text.includes('<script') }).toEqual({ status: 200, isTagged: false });
    expect(text).toContain('How to &lt;script&gt;');
  });

  it.each([
    ['/v1/articles', 400],
    ['/v1/articles?query=%20', 400],
    ['/v1/articles?query=x&limit=51', 400],
    ['/v1/articles?query=x&serviceDesk=HR', 404],
    ['/v1/articles?query=x&query=y', 400],
    ['/v1/files?$top=1001', 400],
    ['/v1/files?$skip=-1', 400],
    ['/v1/files?$filter=name eq 1', 400],
    ["/v1/files?$filter=last_modified_datetime ge 'soon'", 400],
    ['/v1/files/1-1', 404],
    ['/v1/files/x', 404],
    ['/v1/files/999999-1/download', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await (await made).get(path)).status).toBe(status);
  });
});
