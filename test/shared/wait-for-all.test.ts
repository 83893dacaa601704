import { waitForAll } from '../../src/shared/wait-for-all';
import { NotMadeYet } from '../../src/changes/standing';
import { twinMove } from '../../src/usecases/twin/twin-settings';
import { aFixedSite } from '../site-with-app/site-with-app';

const later = <T>(value: T): Promise<T> => new Promise((done) => setImmediate(() => done(value)));
const failing = (words: string): Promise<never> =>
  new Promise((_, reject) => setImmediate(() => reject(new Error(words))));

/** Rejections that nobody handled while this worked. */
const unhandledIn = async (work: () => Promise<unknown>): Promise<readonly unknown[]> => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  await work();
  for (let turns = 0; turns < 5; turns += 1) await later(null);
  process.off('unhandledRejection', note);
  return unhandled;
};

test('gives what each piece brought, in their order', async () => {
  expect(await waitForAll([later(1), () => later('two'), later(null)])).toEqual([1, 'two', null]);
});

test('given a piece that fails, it ends only when the others have ended, and says why', async () => {
  const ended: string[] = [];
  const slow = later(null)
    .then(() => later(null))
    .then(() => ended.push('slow'));
  await expect(waitForAll([failing('first'), slow, failing('second')])).rejects.toThrow('first');
  expect(ended).toEqual(['slow']);
});

test('given a start that throws beside a piece that fails later, nothing is left unhandled', async () => {
  const starts = (): Promise<never> => {
    throw new Error('no start');
  };
  const unhandled = await unhandledIn(() =>
    expect(waitForAll([failing('later'), starts])).rejects.toThrow(/later|no start/),
  );
  expect(unhandled).toEqual([]);
});

test('given a twin that is not made yet and storage that fails, looking at its settings leaves nothing unhandled', async () => {
  const site = aFixedSite('acme');
  const idOf = (): string => {
    throw new NotMadeYet('Step twin has not been made yet.');
  };
  const unhandled = await unhandledIn(() =>
    site.invoke(
      async ({ jira, sleep }) =>
        twinMove(
          { reader: jira, writer: jira, idOf, sleep },
          {
            kind: 'save-twin',
            key: 'twin',
            twin: { made: 'project' },
            twinKey: 'ITX',
            projectId: '10000',
            before: null,
          },
        ).inspect(),
      ({ to }) => (to === 'storage' ? '500 before' : null),
    ),
  );
  expect(unhandled).toEqual([]);
});
