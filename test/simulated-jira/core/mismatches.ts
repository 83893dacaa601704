const KEPT = Symbol.for('mismatches with the files of Atlassian');
type Kept = typeof globalThis & { [KEPT]?: string[] };

/** Keeps a mismatch for the test that is running. Global, for each test file has modules of its own. */
export const keepMismatch = (mismatch: string): void => {
  const kept = globalThis as Kept;
  kept[KEPT] = [...(kept[KEPT] ?? []), mismatch];
};

/** Those kept so far, which are forgotten then. */
export const takeMismatches = (): readonly string[] => {
  const kept = globalThis as Kept;
  const found = kept[KEPT] ?? [];
  kept[KEPT] = [];
  return found;
};
