import { isDeep, sampled } from '../../deep';
import { stopTheClock } from '../../door/a-door';
import { inTurns } from '../../usecases/in-turns';
import { anInstalledApp, type InstalledApp } from '../an-installed-app';
import { OneClock } from './one-clock';
import { LOOK_UPS, everyQuestion, type Asked, type Facts, type World } from './questions';
import { asText, goBack, makeWorlds, storedNow, type Stored } from './worlds';

/** Orders of the storage calls of each pair. */
const SEEDS = sampled(20, 1);
/** Tests that share the pairs, so that a busy machine ends each in time. */
const PARTS = Array.from({ length: sampled(10, 1) }, (_, index) => index + 1);

type Name = keyof ReturnType<typeof everyQuestion>;
interface Outcome {
  /** Whether each was told that it is done. */
  readonly done: readonly boolean[];
  readonly stored: string;
}

describe('two questions at the same moment', () => {
  let app: InstalledApp;
  let facts: Facts;
  let worlds: Readonly<Record<World, Stored>>;
  let turns: ReturnType<typeof inTurns> | null = null;
  let writers: readonly Name[] = [];

  beforeAll(async () => {
    stopTheClock('2026-11-23T09:00:00Z');
    const clock = new OneClock();
    // The clock stands still, so no limit of a minute frees itself.
    const limits = { pushesPerMinute: Number.POSITIVE_INFINITY };
    app = await anInstalledApp('acme', { beforeStorage: async () => turns?.turn(), limits }, clock, {
      rateLimits: false,
    });
    ({ facts, worlds } = await makeWorlds(app));
    clock.advance(60_000);
  }, 300_000);
  afterAll(async () => {
    await app.close();
    jest.useRealTimers();
  });

  const questionOf = (name: Name): Asked => everyQuestion(app, facts)[name];
  const worldOf = (name: Name): World => questionOf(name).in ?? 'compared';
  const ask = async (name: Name): Promise<boolean> => (await app.ask(name, questionOf(name).payload as never)).ok;

  const inWorld = async (world: World, act: () => Promise<readonly boolean[]>): Promise<Outcome> => {
    goBack(app, worlds[world]);
    const done = await act();
    return { done, stored: asText(storedNow(app)) };
  };
  const known = new Map<string, Promise<Outcome>>();
  const oneAfterTheOther = (world: World, names: readonly Name[]): Promise<Outcome> => {
    const key = [world, ...names].join();
    const outcome =
      known.get(key) ??
      inWorld(world, async () => {
        const done: boolean[] = [];
        for (const name of names) done.push(await ask(name));
        return done;
      });
    known.set(key, outcome);
    return outcome;
  };
  const together = (world: World, names: readonly Name[], seed: number): Promise<Outcome> =>
    inWorld(world, async () => {
      turns = inTurns(seed);
      try {
        return await Promise.all(names.map(ask));
      } finally {
        turns = null;
      }
    });

  test('every question of the page is answered in its world; those that change what is stored are the writers', async () => {
    const names = Object.keys(everyQuestion(app, facts)) as Name[];
    const refused: string[] = [];
    const found: Name[] = [];
    for (const name of names) {
      const before = new Set(asText(worlds[worldOf(name)]).split('\n'));
      const { done, stored } = await oneAfterTheOther(worldOf(name), [name]);
      if (!done[0]) refused.push(name);
      const after = new Set(stored.split('\n'));
      const changed = [...before, ...after].filter((row) => before.has(row) !== after.has(row));
      if (changed.some((row) => !LOOK_UPS.test(row))) found.push(name);
    }
    writers = found;
    expect(refused).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(29);
  });

  /**
   * What may come of two: one had waited for the other, or one of them was told to try again and has changed nothing.
   */
  const isAllowed = async (world: World, [one, other]: readonly [Name, Name], outcome: Outcome): Promise<boolean> => {
    const { done, stored } = outcome;
    const is = (allowed: Outcome): boolean => `${allowed.done.join()} ${allowed.stored}` === `${done.join()} ${stored}`;
    if (is(await oneAfterTheOther(world, [one, other]))) return true;
    const reversed = await oneAfterTheOther(world, [other, one]);
    if (is({ ...reversed, done: [...reversed.done].reverse() })) return true;
    if (done[1] === false && stored === (await oneAfterTheOther(world, [one])).stored) return true;
    return done[0] === false && stored === (await oneAfterTheOther(world, [other])).stored;
  };

  /** What is stored and would not be, had one waited for the other. */
  const differing = async (world: World, names: readonly [Name, Name], { stored }: Outcome): Promise<string> => {
    const expected = new Set((await oneAfterTheOther(world, names)).stored.split('\n'));
    const rows = stored.split('\n').filter((row) => !expected.has(row));
    return rows.map((row) => row.slice(0, 300)).join(' ');
  };

  const everyPair = () =>
    writers.flatMap((one, at) =>
      writers.slice(at).flatMap((other) =>
        [...new Set(isDeep ? [worldOf(one), worldOf(other)] : [worldOf(other)])].map((world) => ({
          one,
          other,
          world,
        })),
      ),
    );

  test('there are as many pairs as writers make', () => {
    expect(everyPair().length).toBeGreaterThanOrEqual(435);
  });

  test.each(PARTS)(
    'every pair of writers ends as if one had waited for the other: nothing that was told done is lost, part %i',
    async (part) => {
      const lost: string[] = [];
      for (const [at, { one, other, world }] of everyPair().entries()) {
        if (at % PARTS.length !== part - 1) continue;
        for (let seed = 1; seed <= SEEDS; seed += 1) {
          const outcome = await together(world, [one, other], seed * 7919 + at * SEEDS + seed);
          if (!(await isAllowed(world, [one, other], outcome)))
            lost.push(
              `${one} beside ${other}, ${world}, seed ${seed}, told ${outcome.done.join()}: ` +
                `${await differing(world, [one, other], outcome)}`,
            );
        }
      }
      expect(lost).toEqual([]);
    },
    1_800_000,
  );
});
