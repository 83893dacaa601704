import { acme } from './acme';
import { esm } from './esm';
import { itsm } from './itsm';
import { large } from './large';
import { ready } from './ready';
import type { Seed } from './seed';
import { team } from './team';

const SEEDS = { acme, ready, large, itsm: () => itsm(), esm, team } as const;

export type SeedName = keyof typeof SEEDS;

export const isSeedName = (name: string): name is SeedName => Object.hasOwn(SEEDS, name);

/** The sites that can be started by name; the first project of each has the key IT. */
export const seedNames: readonly SeedName[] = Object.keys(SEEDS).filter(isSeedName);

/** Builds the site of that name anew: the same bytes each time, and nobody else's to change. Throws on another name. */
export const seed = (name: string): Seed => {
  if (!isSeedName(name)) throw new Error(`There is no seed site "${name}"; there are ${seedNames.join(', ')}.`);
  return SEEDS[name]();
};
