import { readSettings } from '../../store/settings-store';
import type { BotKey } from '../../store/key-store';
import type { BotProject } from '../../app/live-project';

/** The projects of a key that are set up, read when a route first asks and then kept for the rest of the call. */
export const keyProjects = (key: BotKey): (() => Promise<readonly BotProject[]>) => {
  let read: Promise<readonly BotProject[]> | undefined;
  return () => (read ??= readProjects(key.projectIds));
};

const readProjects = async (projectIds: readonly string[]): Promise<readonly BotProject[]> => {
  const ids = [...new Set(projectIds)].sort((a, b) => Number(a) - Number(b));
  const all = await Promise.all(ids.map(async (id) => ({ id, settings: await readSettings(id) })));
  return all.flatMap(({ id, settings }) => (settings ? [{ id, settings }] : []));
};
