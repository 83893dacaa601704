import { startAtAcme, type AppAtAcme } from './app-at-acme';
import { describeInBrowser } from './describe-in-browser';
import { COLOR_RULES, overflowIn, violationsIn, type Visit } from './visit';

const long = { timeout: 45_000 };
/** An open request of Acme’s help desk. */
const OPEN = 'IT-1';

describeInBrowser('the question why the bot can’t do something to a request', () => {
  let acme: AppAtAcme;
  let admin: Visit;
  beforeAll(async () => {
    acme = await startAtAcme(['--set-up']);
    admin = await acme.arrive();
    await admin.open(`${acme.base}/workflow?project=IT`);
    await admin.find('.goal').first().waitFor(long);
  }, 120_000);
  afterAll(() => acme.stopWithoutFaults(), 60_000);

  const asks = async (visited: Visit, typed: string): Promise<void> => {
    await visited.find('.why-not input').fill(typed);
    await visited.find('.why-not button[type=submit]').click();
  };

  it('says what to type before it asks anything', async () => {
    await asks(admin, 'the printer');
    await admin.find('.why-not [role=alert]:has-text("Type a key such as ABC-123.")').waitFor();
  });

  it('answers for a pasted link, each action with a mark and a reason, and says how it knows', async () => {
    await asks(admin, `https://acme.atlassian.net/browse/${OPEN}?focusedId=1`);
    await admin.find(`.request-answer h3:has-text("${OPEN}")`).waitFor(long);
    await admin.find('.request-answer:has-text("Seen: Jira was asked as the bot’s account.")').waitFor();
    expect(await admin.find('.request-answer__actions > li').count()).toBe(5);
    const told = await admin.find('.request-answer__actions > li').allTextContents();
    expect(told.filter((text) => !/Can’t|Can|Not needed|Depends|Not known/u.test(text))).toEqual([]);
    await admin.page.waitForLoadState('networkidle');
    expect(await violationsIn(admin)).toEqual([]);
  });

  it.each([320, 1280])(
    'is whole at %i px and in the dark, and a reload keeps the question',
    async (width) => {
      const visited = await acme.arrive({ colorMode: 'dark', width });
      await visited.open(`${acme.base}/workflow?project=IT&request=${OPEN}`);
      await visited.find('.request-answer__actions').waitFor(long);
      await visited.find('.goal').first().waitFor(long);
      expect(await overflowIn(visited)).toBeLessThanOrEqual(0);
      expect(await violationsIn(visited)).toEqual([]);
      expect(await violationsIn(visited, COLOR_RULES)).toEqual([]);
      await visited.close();
    },
    90_000,
  );

  it('shows the one workflow that the request goes through', async () => {
    const link = admin.find('.request-answer > a');
    const name = ((await link.textContent()) ?? '').replace(/^.*“|”.*$/gu, '');
    await link.click();
    await admin.find(`.workflow__choice:has-text("${name}")`).waitFor(long);
  });

  it('says so where there is no such request, and asks again when told to', async () => {
    await asks(admin, 'IT-999999');
    await admin.find('.why-not [role=alert]:has-text("Jira finds no request IT-999999")').waitFor(long);
  });

  it('speaks German to who reads German, the reasons of rules too', async () => {
    const visited = await acme.arrive({ locale: 'de_DE' });
    await visited.open(`${acme.base}/workflow?project=IT&request=${OPEN}`);
    await visited.find('.request-answer:has-text("Gesehen: Jira wurde als Konto des Bots gefragt.")').waitFor(long);
    await visited.close();
  });
});
