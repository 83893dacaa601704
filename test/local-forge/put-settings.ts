import { keys } from '../../src/store/keys';
import type { SeedSettings } from '../simulated-jira/seeds/seed';
import type { Storage } from './storage/storage';

/**
 * Puts saved settings into the app's storage as they are, what people confirmed included; the app's own form would drop
 * that.
 */
export function putSettings(storage: Storage, settings: Readonly<Record<string, SeedSettings>>): void {
  for (const saved of Object.values(settings)) {
    storage.set('values', { key: keys.settings(saved.projectId), value: { ...saved } });
    storage.set('values', { key: keys.projectId(saved.projectKey), value: saved.projectId });
  }
}
