import { aKey } from '../door/a-door';
import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { serveWebTriggers } from '../local-forge/web-trigger-server';
import { aBot } from './bot';
import { openDoor } from './door-client';
import { round, type Desk } from './round';

const adf = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Which laptop is it?' }] }],
};

describe('the demo bot', () => {
  let app: InstalledApp;
  let server: Awaited<ReturnType<typeof serveWebTriggers>>;
  beforeAll(async () => {
    app = await anInstalledApp('acme', { webTriggerOrigin: () => server.origin });
    server = await serveWebTriggers(app.host);
    app.site.onEvent(({ eventType, payload }) => {
      app.host.deliverEvent({ ...payload, eventType });
      void app.host.drainQueues();
    });
  });
  afterAll(async () => {
    server.close();
    await app.close();
  });

  const desk = (): Desk => {
    const ask = async (path: string, body: unknown): Promise<void> => {
      const { status } = await app.site.handle({
        method: 'POST',
        url: path,
        headers: { authorization: `Session ${app.people.agent}` },
        body,
      });
      if (status >= 300) throw new Error(`Jira answered ${status} to ${path}`);
    };
    return {
      comment: (key) => ask(`/rest/api/3/issue/${key}/comment`, { body: adf }),
      move: (key, id) => ask(`/rest/api/3/issue/${key}/transitions`, { transition: { id } }),
      async readArticlesAs(customerTestAccount) {
        const settings = app.seed.settings.IT;
        if (settings)
          await app.told('saveSettings', {
            settings: { ...settings, accounts: { ...settings.accounts, customerTestAccount } },
          });
      },
    };
  };

  test('given the description of the door and a key, it files a request, follows it to its end and back, and finds an article', async () => {
    const key = await aKey(app);
    const { url } = await app.told('readBotUrl', {});
    const lines: string[] = [];
    await round(await aBot(await openDoor({ url, key })), desk(), (line) => lines.push(line));
    expect(lines.map((line) => line.replace(/[A-Z]+-\d+/u, 'TICKET').replace(/\d+ (?=forms|articles)/u, ''))).toEqual([
      expect.stringMatching(/^forms; “.+” can be filled in in chat$/u),
      'TICKET filed; its status is new',
      'TICKET was commented: the employee is told',
      'TICKET is resolved: the employee is asked whether that is so',
      expect.stringMatching(/^TICKET is reopened and (?:new|in-progress|waiting-for-user)$/u),
      expect.stringMatching(/^articles on “vpn”, the first is “.+”$/u),
    ]);
  }, 60_000);

  test('given an address without a key, it is told so in the door’s own words', async () => {
    const { url } = await app.told('readBotUrl', {});
    await expect(openDoor({ url, key: '' }).then((door) => door.operations)).rejects.toThrow();
  });
});
