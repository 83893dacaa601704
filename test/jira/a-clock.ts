import type { Clock } from '../../src/jira/clock';

/** Time that passes only by sleeping; chance in the middle. `waits` holds every wait in milliseconds. */
export const aClock = (): Clock & { readonly waits: readonly number[] } => {
  const waits: number[] = [];
  let now = 0;
  return {
    waits,
    now: () => now,
    sleep: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    random: () => 0.5,
  };
};
