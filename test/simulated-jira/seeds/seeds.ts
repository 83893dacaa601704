import { acme } from './acme';
import { large } from './large';
import { ready } from './ready';
import type { Seed } from './seed';

const SEEDS: Readonly<Record<string, () => Seed>> = { acme, ready, large };

/** The sites that can be started by name; the first project of each has the key IT. */
export const seedNames: readonly string[] = Object.keys(SEEDS);

/** Builds the site of that name anew: the same bytes each time, and nobody else's to change. Throws on another name. */
export const seed = (name: string): Seed => {
  const build = Object.hasOwn(SEEDS, name) ? SEEDS[name] : undefined;
  if (!build) throw new Error(`There is no seed site "${name}"; there are ${seedNames.join(', ')}.`);
  return build();
};
