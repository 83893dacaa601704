import { loadState } from '../simulated-jira/save';
import type { Seed } from '../simulated-jira/seeds/seed';
import { isSeedName, seed, seedNames } from '../simulated-jira/seeds/seeds';
import { UsageError } from './arguments';

/** A seed site by its name. @throws UsageError with the names there are */
export function openSeed(name: string): Seed {
  if (!isSeedName(name)) throw new UsageError(`There is no seed site “${name}”; there are ${seedNames.join(', ')}.`);
  return seed(name);
}

/** A saved site may carry the settings that were saved on it, under `settings`, by project key. @throws UsageError */
export function openState(file: string): Seed {
  try {
    const state = loadState(file);
    return { state, settings: 'settings' in state ? (state.settings as Seed['settings']) : {} };
  } catch (error) {
    throw new UsageError(`${file} is not a saved site: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}
