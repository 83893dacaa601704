import { latestWins } from '../../src/app/latest-wins';

/** Writes that end when the test says so. */
function aSlowShelf() {
  const written: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const shelf = latestWins<number>(
    (value) =>
      new Promise((done, fail) => {
        written.push(value);
        ends.push((error) => (error ? fail(error) : done()));
      }),
  );
  const end = async (error?: Error): Promise<void> => {
    ends.shift()?.(error);
    await new Promise((soon) => setImmediate(soon));
  };
  return { shelf, written, end };
}

describe('latest wins', () => {
  test('given a write under way, when five values follow, only the newest of them is written', async () => {
    const { shelf, written, end } = aSlowShelf();
    [1, 2, 3, 4, 5, 6].forEach((value) => shelf.push(value));
    await end();
    await end();
    await shelf.settled();
    expect(written).toEqual([1, 6]);
  });

  test('given a failed write with a newer value waiting, when that one is written, nothing is thrown', async () => {
    const { shelf, end } = aSlowShelf();
    shelf.push(1);
    shelf.push(2);
    await end(new Error('storage is slow'));
    await end();
    await expect(shelf.settled()).resolves.toBeUndefined();
  });

  test('given the newest value cannot be written, when all has settled, the failure is told', async () => {
    const { shelf, end } = aSlowShelf();
    shelf.push(1);
    const settled = shelf.settled();
    settled.catch(() => undefined);
    await end(new Error('storage is full'));
    await expect(settled).rejects.toThrow('storage is full');
  });

  test('given nothing was pushed, when it settles, it settles at once', async () => {
    await expect(aSlowShelf().shelf.settled()).resolves.toBeUndefined();
  });
});
