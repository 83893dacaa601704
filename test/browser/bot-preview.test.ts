import { generateKeyPairSync } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { askAsPage, setUpHelpDesk } from './ask-as-page';
import { launchChromium } from './chromium';
import { describeInBrowser } from './describe-in-browser';
import { startApp } from './running-app';
import type { RunningApp } from './running-app';
import { overflowIn, shiftIn, violationsIn, visit } from './visit';
import type { Visit } from './visit';

/** What the page “Bot access” shows of the bot's own view, with the real resolvers over the simulated site Acme. */
describeInBrowser('what a bot sees, looked at in a browser', () => {
  let browser: Browser;
  let app: RunningApp;
  let admin: Visit;
  let base: string;

  const openAt = async (visited: Visit, filters: string): Promise<void> =>
    visited.open(`${base}/bot-access?project=IT${filters}`);
  const startKey = async (name: string): Promise<void> => {
    await admin.find('button:has-text("Create key")').first().click();
    await admin.find('.key-form input[type=text]').first().fill(name);
    await admin.find('label:has-text("forms:read") input').check();
    const project = admin.find('[data-field=projectIds] input').first();
    if (!(await project.isChecked())) await project.check();
  };

  beforeAll(async () => {
    browser = await launchChromium();
    app = await startApp();
    admin = await visit(browser, app.origin);
    base = await setUpHelpDesk(admin);
    await openAt(admin, '');
    await admin.find('#keys-title').waitFor();
  }, 60_000);
  afterAll(async () => {
    const { faults } = admin;
    await browser.close();
    await app.stop();
    expect(faults).toEqual([]);
  });

  it('makes a key of an issuer’s own tokens, which has no secret to copy', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await startKey('Issuer bot');
    await admin.find('label:has(strong:text-is("JWT")) input').check();
    await admin.find('.key-form button[type=submit]').click();
    expect(
      await admin.find('[data-field=issuer] input').evaluate((field) => field === field.ownerDocument.activeElement),
    ).toBe(true);
    await admin.find('[data-field=issuer] input').fill('https://idp.example');
    await admin.find('[data-field=audience] input').fill('bot');
    await admin
      .find('[data-field=publicKey] textarea')
      .fill(publicKey.export({ type: 'spki', format: 'pem' }).toString());
    await admin.find('.key-form button[type=submit]').click();
    await admin.find('.key-made:has-text("There is no secret to copy")').waitFor();
    await admin.find('.key-table tr:has-text("Issuer bot") td:has-text("JWT")').waitFor();
  }, 30_000);

  it('changes the address after asking, and tells that the old one is closed', async () => {
    const address = admin.find('section:has(#address-title) .copy__text');
    const before = await address.textContent();
    await admin.find('#change-address').click();
    await admin.find('button:has-text("Change it now")').click();
    await admin.find('p[role=status]:has-text("The old one no longer answers")').waitFor({ state: 'attached' });
    expect(await address.textContent()).not.toBe(before);
  }, 30_000);

  it('tries a call with the rights of a key, and asks again with its ETag', async () => {
    await startKey('Trial bot');
    await admin.find('.key-form button[type=submit]').click();
    await admin.find('.key-made').waitFor();
    await admin.find('.parts a:has-text("Try it")').click();
    await admin.find('.try-fields select').first().selectOption({ label: 'Trial bot (Bearer)' });
    await admin.find('[data-input=limit] input').fill('1');
    await admin.find('button:has-text("Send call")').click();
    await admin.find('#trial-title:has-text("200")').waitFor();
    const body = JSON.parse((await admin.find('.trial .copy__text').textContent()) ?? '') as {
      readonly results: readonly { readonly id: string }[];
    };
    expect(body.results).toHaveLength(1);
    expect(await admin.find('#trial-title').evaluate((title) => title === title.ownerDocument.activeElement)).toBe(
      true,
    );
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('button:has-text("Ask again with its ETag")').click();
    await admin.find('#trial-title:has-text("304")').waitFor();
    await admin.find('.try-fields select').nth(1).selectOption('/v1/people');
    await admin.find('.message:has-text("people:read")').waitFor();
    await admin.find('button:has-text("Send call")').click();
    await admin.find('#trial-title:has-text("403")').waitFor();
  }, 30_000);

  it('lists the forms of a project, and shows one as the bot is served it', async () => {
    await admin.find('.parts a:has-text("What the bot sees")').click();
    const first = admin.find('section:has(#forms-title) tbody a').first();
    const title = (await first.textContent()) ?? '';
    expect(await violationsIn(admin)).toEqual([]);
    await first.click();
    await admin.find(`h3:text-is("${title}")`).waitFor();
    await admin.find('summary:has-text("Show the JSON")').click();
    const shown = JSON.parse((await admin.find('.fold .copy__text').last().textContent()) ?? '') as {
      readonly title: string;
    };
    expect(shown.title).toBe(title);
    expect(await violationsIn(admin)).toEqual([]);
    await admin.find('a:has-text("All forms")').click();
    expect(
      await admin.find('#forms-title').evaluate((heading) => heading === heading.ownerDocument.activeElement),
    ).toBe(true);
  }, 30_000);

  it('searches the articles by keyboard, and says what the bot is given and what not', async () => {
    const words = admin.find('.article-search input');
    await words.press('Enter');
    await admin.find('.article-search [role=alert]').waitFor();
    await words.fill('password');
    await words.press('Enter');
    await admin.find('section:has(#articles-title) [role=status]').waitFor();
    await admin
      .find(
        'section:has(#articles-title) .message:has-text("No customer test account is chosen for the project.") ' +
          'a:has-text("Open setup")',
      )
      .waitFor();
    await admin
      .find('section:has(h3:has-text("Hidden from the bot")) bdi:text-is("How to reset your password")')
      .waitFor();
    expect(await violationsIn(admin)).toEqual([]);
  }, 30_000);

  it('switches the ticket feed of the project off, and keeps that', async () => {
    await admin.find('label:has(strong:text-is("Off")) input').check();
    await admin.find('button:has-text("Save choice")').click();
    await admin.find('[role=status]:has-text("Saved. The feed is off")').waitFor();
    await admin.page.reload();
    await admin.find('section:has(#feed-title):has-text("an admin chose it")').waitFor();
    expect(await admin.find('label:has(strong:text-is("Off")) input').isChecked()).toBe(true);
  }, 30_000);

  it('reminds on the overview of a key that ends soon, and leads to its rotation', async () => {
    const { settings } = await askAsPage(admin, 'proposeSetup', { projectKey: 'IT' });
    await askAsPage(admin, 'createKey', {
      name: 'Ending bot',
      kind: 'bearer',
      scopes: ['forms:read'],
      projectIds: [settings.projectId],
      validForDays: 10,
    });
    await admin.open(`${base}/overview?project=IT`);
    await admin.find('.message:has-text("“Ending bot” expires in 9 days") button:has-text("Rotate key")').click();
    const question = admin.find('h3:has-text("Rotate “Ending bot”?")');
    await question.waitFor();
    expect(await question.evaluate((title) => title === title.ownerDocument.activeElement)).toBe(true);
    await admin.find('button:has-text("Rotate it now")').click();
    await admin.find('.key-made .copy__text').waitFor();
  }, 30_000);

  test.each([
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)(
    'given %s colours and %d pixels, no part has a violation, is too wide or jumps',
    async (colorMode, width) => {
      const visitor = await visit(browser, app.origin, { colorMode, width });
      for (const [filters, settled] of [
        ['&part=seen&query=password', 'section:has(#articles-title) [role=status]'],
        ['&part=try', '.try-inputs'],
        ['', '#log-title'],
      ] as const) {
        await openAt(visitor, filters);
        await visitor.find(settled).first().waitFor();
        expect({ violations: await violationsIn(visitor), overflow: await overflowIn(visitor) }).toEqual({
          violations: [],
          overflow: 0,
        });
      }
      expect(await shiftIn(visitor)).toBe(0);
      expect(visitor.faults).toEqual([]);
      await visitor.close();
    },
    60_000,
  );
});
