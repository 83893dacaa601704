import { join } from 'node:path';
import { keys } from '../../src/store/keys';
import { seed, seedNames } from '../simulated-jira/seeds/seeds';
import { realClock } from './clock';
import { readManifest } from './manifest';
import { putSettings } from './put-settings';
import { Storage } from './storage/storage';

test.each(seedNames)(
  'given the settings of %s, when put into the storage, they lie where the app looks for them, confirmations included',
  (name) => {
    const { settings } = seed(name);
    const storage = new Storage(realClock, readManifest(join(__dirname, '../../manifest.yml')).app.storage.entities, 0);
    putSettings(storage, settings);
    for (const saved of Object.values(settings)) {
      expect(storage.get('values', keys.settings(saved.projectId)).value).toEqual(saved);
      expect(storage.get('values', keys.projectId(saved.projectKey)).value).toBe(saved.projectId);
    }
    expect(Object.keys(settings)).toContain('IT');
  },
);
