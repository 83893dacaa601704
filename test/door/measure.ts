import { anInstalledApp, setUp, type InstalledApp } from '../entry/an-installed-app';
import { median, oncePer, type Measure } from '../bench/measure';
import { aKey, callDoor } from './a-door';
import { hmac } from './signing';

const RUNS = 301;
/** A wrong key whose first half is right may take no longer than one that is wrong from the start, but for noise. */
const MOST_PREFIX_RATIO = 1.25;

const opened = oncePer(
  async (site: 'acme'): Promise<{ readonly app: InstalledApp; readonly key: string; readonly signingKey: string }> => {
    const app = await anInstalledApp(site);
    await setUp(app);
    return { app, key: await aKey(app), signingKey: await aKey(app, { kind: 'hmac' }) };
  },
);

/**
 * Milliseconds of one call, storage of the local platform included, which answers from memory, and what the test makes
 * of the answer not.
 */
const timeOf = async (app: InstalledApp, authorization: string, path = '/v1/readiness'): Promise<number> => {
  const started = performance.now();
  await callDoor(app.host, { path, headers: { authorization } });
  return performance.now() - started;
};

/** Attempts by turns, so that whatever else the machine does weighs on both alike; the middle of each. */
const byTurns = async (makes: readonly ((run: number) => string)[]): Promise<readonly number[]> => {
  const { app } = await opened('acme');
  const times = makes.map((): number[] => []);
  for (let run = 0; run < RUNS; run += 1)
    for (const [index, make] of makes.entries()) times[index]?.push(await timeOf(app, make(run)));
  return times.map(median);
};

const ratio = ([a = Number.NaN, b = Number.NaN]: readonly number[]): number => Math.max(a, b) / Math.min(a, b);

const flipped = (text: string, at: number): string =>
  `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`;

/** A key whose secret is wrong from its first character, beside one that is wrong in its last. */
const wrongKeys = async (): Promise<number> => {
  const { key } = await opened('acme');
  const secretAt = key.lastIndexOf('_') + 1;
  return ratio(
    await byTurns([() => `Bearer ${flipped(key, secretAt)}`, () => `Bearer ${flipped(key, key.length - 1)}`]),
  );
};

/** The same for a signature. */
const wrongSignatures = async (): Promise<number> => {
  const { signingKey } = await opened('acme');
  const at = (place: (length: number) => number) => (): string => {
    const [, before = '', signature = '', after = ''] =
      /^(.*signature=")([^"]*)(".*)$/u.exec(hmac({ key: signingKey, path: '/v1/readiness' })) ?? [];
    return `${before}${flipped(signature, place(signature.length))}${after}`;
  };
  return ratio(await byTurns([at(() => 0), at((length) => length - 1)]));
};

const callsOf = (authorization: () => Promise<string>) => async (): Promise<number> => {
  const { app } = await opened('acme');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(app, await authorization(), '/v1/readiness'));
  return median(times);
};

/**
 * What the door itself costs, and that its time tells a guesser nothing. The path asks Jira nothing, so all of the time
 * is ours.
 */
export const doorMeasures: readonly Measure[] = [
  {
    name: 'door-call-bearer',
    unit: 'ms',
    bound: null,
    take: callsOf(async () => `Bearer ${(await opened('acme')).key}`),
  },
  {
    name: 'door-call-hmac',
    unit: 'ms',
    bound: null,
    take: callsOf(async () => hmac({ key: (await opened('acme')).signingKey, path: '/v1/readiness' })),
  },
  { name: 'door-call-stranger', unit: 'ms', bound: null, take: callsOf(async () => 'Bearer nobody') },
  { name: 'wrong-key-time-by-shared-prefix', unit: 'ratio', bound: MOST_PREFIX_RATIO, take: wrongKeys },
  { name: 'wrong-signature-time-by-shared-prefix', unit: 'ratio', bound: MOST_PREFIX_RATIO, take: wrongSignatures },
];

/** For whoever took the measures. */
export const closeDoor = async (): Promise<void> => (await opened('acme')).app.close();
