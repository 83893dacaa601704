import type { Measure } from './measure';
import { fromRoot } from './built';

/** At most this on two cores: whoever waits longer does not run the tests. */
const MOST_SECONDS = 480;

type Share = 'whole' | 'static' | 'unit' | 'site' | 'browser';

const secondsOf = async (share: Share): Promise<number> => {
  const { readSeconds } = (await import(fromRoot('tools/steps/test-seconds.cjs'))) as {
    readonly readSeconds: () => Readonly<Record<Share, number>>;
  };
  return readSeconds()[share];
};

/**
 * What the last whole `npm test` on this machine took; its lanes work side by side, so the shares are more than the
 * whole.
 */
export const testMeasures: readonly Measure[] = [
  { name: 'test-seconds', unit: 's', bound: MOST_SECONDS, take: () => secondsOf('whole') },
  ...(['static', 'unit', 'site', 'browser'] as const).map((share) => ({
    name: `test-seconds-${share}`,
    unit: 's' as const,
    bound: null,
    take: () => secondsOf(share),
  })),
];
