/** True in `npm run test:deep`: every point, every seed. */
export const isDeep: boolean = process.env['FULL_SWEEP'] === '1';

/** How many of something a test looks at: a sample in `npm test`, all of it in `npm run test:deep`. */
export const sampled = (all: number, sample: number): number => (isDeep ? all : sample);
