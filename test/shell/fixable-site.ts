import { existsSync, writeFileSync } from 'node:fs';
import { siteWithApp } from '../site-with-app/site-with-app';
import { restoreStorage, saveStorage } from '../local-forge/storage/storage-file';
import { UsageError } from './arguments';
import type { FixArguments } from './fix-arguments';
import { readSavedSettings } from './saved-settings';
import { openSeed, openState } from './saved-site';

/** What the app keeps lies beside the site: plans and the journal, without which nothing can be undone. */
const storageBeside = (file: string): string => `${file}.storage`;

/** A simulated site in this process with the app on it. @throws UsageError */
export async function openFixableSite({ source, projectKey }: FixArguments) {
  const { state, settings } = source.kind === 'seed' ? openSeed(source.name) : openState(source.file);
  if (settings[projectKey] === undefined)
    throw new UsageError(`The site carries no settings of project ${projectKey}; set it up first.`);
  const site = siteWithApp({ state, settings: readSavedSettings(settings[projectKey], projectKey, 'The saved site') });
  if (source.kind === 'state' && existsSync(storageBeside(source.file)))
    restoreStorage(site.storage, storageBeside(source.file));
  else await site.setUp();
  const save = (file: string): void => {
    writeFileSync(file, `${JSON.stringify({ ...state, settings }, null, 1)}\n`);
    saveStorage(site.storage, storageBeside(file));
  };
  return { site, save };
}
