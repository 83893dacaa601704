import { addUser } from '../add/people';
import { addScreen } from '../add/screen';
import { addIssue } from '../add/issue';
import { smallSite, started } from './small-site';

interface PlatformPage {
  values: { id: number }[];
  isLast: boolean;
  nextPage?: string;
  maxResults: number;
}
interface DeskPage {
  values: { accountId: string }[];
  isLastPage: boolean;
  limit: number;
  size: number;
  _links: { next?: string };
}

describe('pages', () => {
  it('by startAt are followed to the last one, each screen once, and a size over the cap is cut without a word', async () => {
    const site = smallSite();
    for (let index = 0; index < 240; index += 1) addScreen(site.state, `Screen ${index}`, []);
    const { call } = started(site);
    const ids: number[] = [];
    let url: string | undefined = '/rest/api/3/screens?maxResults=1000';
    while (url !== undefined) {
      const page = (await call('GET', url)).body as unknown as PlatformPage;
      expect(page.maxResults).toBe(100);
      ids.push(...page.values.map((screen) => screen.id));
      url = page.isLast ? undefined : page.nextPage?.replace(site.state.site.baseUrl, '');
    }
    expect(ids).toEqual(site.state.screens.map((screen) => screen.id));
  });

  it('of customers hold 50 whatever is asked for, and end with isLastPage', async () => {
    const site = smallSite();
    for (let index = 0; index < 120; index += 1)
      site.desk.customers.push(
        addUser(site.state, { displayName: `Customer ${index}`, accountType: 'customer' }).accountId,
      );
    const { call } = started(site);
    const sizes: number[] = [];
    for (let start = 0, isLast = false; !isLast;) {
      const page = (await call('GET', `/rest/servicedeskapi/servicedesk/HELP/customer?start=${start}&limit=100`))
        .body as unknown as DeskPage;
      sizes.push(page.size);
      isLast = page.isLastPage;
      start += page.size;
      expect(page._links.next === undefined).toBe(isLast);
    }
    expect(sizes).toEqual([50, 50, 21]);
  });

  it('by token are followed to the last one, each issue once', async () => {
    const site = smallSite();
    for (let index = 0; index < 24; index += 1)
      addIssue(site.state, {
        projectId: site.project.id,
        issueTypeId: site.type.id,
        statusId: site.open.id,
        summary: 'More',
        reporter: null,
      });
    const { call } = started(site);
    const keys: string[] = [];
    let token: string | undefined;
    do {
      const page = (
        await call('POST', '/rest/api/3/search/jql', {
          jql: 'project = HELP',
          fields: ['summary'],
          maxResults: 10,
          ...(token !== undefined && { nextPageToken: token }),
        })
      ).body as unknown as { issues: { key: string }[]; nextPageToken?: string; isLast: boolean };
      keys.push(...page.issues.map((issue) => issue.key));
      token = page.nextPageToken;
      expect(page.isLast).toBe(token === undefined);
    } while (token !== undefined);
    expect(new Set(keys).size).toBe(25);
  });

  it.each([
    '/rest/api/3/screens?startAt=-1',
    '/rest/api/3/screens?maxResults=many',
    '/rest/servicedeskapi/servicedesk?start=x',
  ])('%s is refused with 400', async (url) => {
    expect((await started(smallSite()).call('GET', url)).status).toBe(400);
  });
});
