import { everyDocument } from '../../../src/store/kept-documents';
import { rowFile } from '../../../src/store/roster-rows-store';
import { erasePerson } from '../../../src/usecases/personal-data/erase-person';
import { projectSettingsSchema } from '../../../src/profile/settings';
import { seed } from '../../simulated-jira/seeds/seeds';
import { siteWithApp } from '../../site-with-app/site-with-app';
import { sampled } from '../../deep';
import { stopTheClock } from '../../door/a-door';
import { inTurns } from '../in-turns';

const SEEDS = sampled(400, 80);
const ANN = '712020:5eed0000-0000-4000-8000-000000000001';
const BEN = '5b10a2844c20165700ed0007';
const row = (line: number, accountId: string, state: string): string =>
  JSON.stringify([line, 'in-place', accountId, null, null, state]);

let turns: ReturnType<typeof inTurns> | null = null;
const { state, settings } = seed('acme');
const site = siteWithApp({
  state,
  settings: projectSettingsSchema.parse(settings.IT),
  beforeCall: async () => turns?.turn(),
});
const file = () => rowFile('10000', 'run', 'adding');

const erase = async (): Promise<void> => {
  for await (const document of everyDocument()) await document.change((content) => erasePerson(content, ANN, 'closed'));
};

beforeAll(() => stopTheClock('2026-11-23T09:00:00Z'));
afterAll(() => jest.useRealTimers());

test('given a run that notes who was added while somebody of the same chunk is erased, in any order of their calls its note stays', async () => {
  const lost: string[] = [];
  let erased = 0;
  for (let number = 1; number <= SEEDS; number += 1) {
    await site.must(() => file().write(0, [row(1, ANN, 'added'), row(2, BEN, 'waiting')]));
    // Queries of storage lag behind.
    site.wait(5000);
    turns = inTurns(number * 7919);
    await Promise.all([
      site.must(erase),
      site.must(() => file().write(0, [row(1, ANN, 'added'), row(2, BEN, 'added')])),
    ]);
    turns = null;
    const left = await site.must(() => file().read(0));
    if (left[1] !== row(2, BEN, 'added')) lost.push(`seed ${number}: ${String(left[1])}`);
    if (left[0]?.includes(ANN) === false) erased += 1;
  }
  expect(lost).toEqual([]);
  expect(erased).toBeGreaterThan(0);
  expect(erased).toBeLessThan(SEEDS);
}, 300_000);
