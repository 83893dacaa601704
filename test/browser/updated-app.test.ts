import { startAtAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';

/** A deployment takes away the files of the page that somebody has open. */
describeInBrowser('given an app that was updated while its page is open', () => {
  let acme: AppAtAcme;
  beforeAll(async () => {
    acme = await startAtAcme(['--set-up']);
  }, 120_000);
  afterAll(() => acme.stop(), 60_000);

  it.each([
    ['the words of a view', 'en_US', '**/assets/customers-*.js', 'A part of this page could not be loaded'],
    ['the sentences of reports', 'de_DE', '**/assets/report-*.js', 'Ein Teil dieser Seite konnte nicht geladen werden'],
  ])(
    'tells that %s are gone, and shows the view after a reload',
    async (_what, locale, files, title) => {
      const admin = await acme.arrive({ locale });
      await admin.page.route(files, (route) => route.fulfill({ status: 404 }));
      await admin.page.goto(`${acme.app.origin}${acme.base}/customers?project=IT`);
      await admin.find(`[role=alert]:has-text("${title}")`).waitFor();
      await admin.page.unroute(files);
      await admin.find('[role=alert] button').click();
      await admin.find('#source-title').waitFor();
      await admin.close();
    },
    60_000,
  );

  it('says that the page could not be loaded where not even its words are there', async () => {
    const admin = await acme.arrive({ locale: 'fr_FR' });
    await admin.page.route('**/assets/first-*.js', (route) => route.fulfill({ status: 404 }));
    await admin.page.goto(`${acme.app.origin}${acme.base}/overview?project=IT`);
    await admin.find('main[role=alert]:has-text("Cette page n’a pas pu être chargée")').waitFor();
    await admin.page.unroute('**/assets/first-*.js');
    await admin.find('button:has-text("Recharger la page")').click();
    await admin.find('h1:has-text("IT Helpdesk")').waitFor();
    await admin.close();
  }, 60_000);
});
