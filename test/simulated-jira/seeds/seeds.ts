import { acme } from './acme';
import { large } from './large';
import { ready } from './ready';
import type { Seed } from './seed';

const SEEDS = { acme, ready, large } as const;

export type SeedName = keyof typeof SEEDS;

/** The sites that can be started by name; the first project of each has the key IT. */
export const seedNames = Object.keys(SEEDS) as readonly SeedName[];

export const isSeedName = (name: string): name is SeedName => Object.hasOwn(SEEDS, name);

/** Builds the site of that name anew: the same bytes each time, and nobody else's to change. */
export const seed = (name: SeedName): Seed => SEEDS[name]();
