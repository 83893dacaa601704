/** True in `npm run test:deep`: every point, every seed. */
export const isDeep: boolean = process.env['FULL_SWEEP'] === '1';

/** How many of something a test looks at: a sample in `npm test`, all of it in `npm run test:deep`. */
export const sampled = (all: number, sample: number): number => (isDeep ? all : sample);

/** Seeds in blocks of at most 25, each a test with a time of its own. */
export const blocksOf = (seeds: number): readonly { readonly from: number; readonly to: number }[] =>
  Array.from({ length: Math.ceil(seeds / 25) }, (_, block) => ({
    from: block * 25 + 1,
    to: Math.min(seeds, (block + 1) * 25),
  }));
