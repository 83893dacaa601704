import { readFileSync, writeFileSync } from 'node:fs';
import { emptySite } from './state';
import type { SiteState } from './state';

/** Writes the whole site to a JSON file. */
export const saveState = (state: SiteState, file: string): void =>
  writeFileSync(file, `${JSON.stringify(state, null, 1)}\n`);

/** Reads a site from a file that saveState wrote. @throws Error with one line when the file is not such a site. */
export const loadState = (file: string): SiteState => {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const missing =
    typeof read === 'object' && read !== null ? Object.keys(emptySite()).filter((part) => !(part in read)) : ['site'];
  if (missing.length > 0) throw new Error(`${file} is not a saved site: ${missing.join(', ')} is missing.`);
  return read as SiteState;
};
