import type { Locator } from 'playwright-core';
import { PROFILES } from '../../src/profile/profiles';
import type { BotStanding } from '../../src/shared/what-if-contract';
import { startAuditedAcme, type AppAtAcme } from './app-at-acme';
import { askAsPage } from './ask-as-page';
import { describeInBrowser } from './describe-in-browser';
import { overflowIn, violationsIn } from './visit';

const long = { timeout: 60_000 };

/** What a card has to say: how many checks block, how many are listed, and the numbers of its comparison. */
const toNumbers = (bot: BotStanding, _at: number, [chosen]: readonly BotStanding[]) => {
  const blocking = bot.heldBackBy.length;
  if (bot.isChosen || chosen === undefined) return { blocking, listed: blocking, compared: [] };
  const isIn = (held: BotStanding['heldBackBy']) => (one: { readonly check: string }) =>
    held.some(({ check }) => check === one.check);
  const both = bot.heldBackBy.filter(isIn(chosen.heldBackBy)).length;
  const fewer = chosen.heldBackBy.length - both;
  return { blocking, listed: blocking + fewer, compared: [blocking - both, fewer] };
};

/** The same as the page says it. */
const numbersIn = async (card: Locator) => ({
  blocking: parseInt((await card.locator('p').first().textContent()) ?? '', 10),
  listed: await card.locator('li').count(),
  compared: [...((await card.locator('summary').textContent()) ?? '').matchAll(/\d+/gu)].map(Number),
});

describeInBrowser('the project judged for other bots', () => {
  let acme: AppAtAcme;
  beforeAll(async () => {
    acme = await startAuditedAcme();
  }, 120_000);
  afterAll(() => acme.stopWithoutFaults(), 60_000);

  it.each([
    ['in light', {}, 'Chosen in the setup'],
    ['in dark, on a phone', { width: 320, colorMode: 'dark' }, 'Chosen in the setup'],
    ['in German', { width: 320, locale: 'de_DE' }, 'In der Einrichtung gewählt'],
    ['in French', { locale: 'fr_FR' }, 'Choisi dans la configuration'],
  ] as const)(
    '%s: each bot once, the chosen one first, with its numbers',
    async (_name, visitor, chosen) => {
      const admin = await acme.arrive(visitor);
      await admin.open(`${acme.base}/bots?project=IT`);
      await admin
        .find('.bots__bot')
        .nth(PROFILES.length - 1)
        .waitFor(long);
      const { bots } = await askAsPage(admin, 'readBotTable', { projectKey: 'IT' });
      const cards = admin.find('.bots__bot');
      expect(await cards.count()).toBe(bots.length);
      expect(await cards.first().textContent()).toContain(chosen);
      for (const summary of await admin.find('.bots__bot summary').all()) await summary.click();
      expect(await Promise.all(bots.map((_bot, at) => numbersIn(cards.nth(at))))).toEqual(bots.map(toNumbers));
      expect(await violationsIn(admin)).toEqual([]);
      expect(await overflowIn(admin)).toBeLessThanOrEqual(0);
      await admin.close();
    },
    120_000,
  );
});
