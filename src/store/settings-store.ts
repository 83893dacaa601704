import { kvs, WhereConditions } from '@forge/kvs';
import { changeStored, changeValue } from './change-value';
import { projectSettingsSchema, type ProjectSettings } from '../profile/settings';
import { keys } from './keys';

/** What the admin chose for a project, or null when nobody has yet. Kept until the app is uninstalled. */
export async function readSettings(projectId: string): Promise<ProjectSettings | null> {
  const stored: unknown = await kvs.get(keys.settings(projectId));
  const parsed = projectSettingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

export async function writeSettings(settings: ProjectSettings): Promise<void> {
  await changeSettings(settings.projectId, () => settings);
}

/**
 * Changes what was chosen; told again where another admin was quicker. `null`: nothing is to be changed. Answers what
 * is stored then.
 */
export async function changeSettings(
  projectId: string,
  change: (current: ProjectSettings | null) => ProjectSettings | null,
): Promise<ProjectSettings | null> {
  const saved = await changeStored(keys.settings(projectId), projectSettingsSchema, change);
  if (saved) await writeProjectId(saved.projectKey, saved.projectId);
  return saved;
}

/** Forgets what was chosen for a project, as if nobody had set it up. */
export async function deleteSettings({
  projectId,
  projectKey,
}: Pick<ProjectSettings, 'projectId' | 'projectKey'>): Promise<void> {
  await Promise.all([changeValue(keys.settings(projectId), () => undefined), kvs.delete(keys.projectId(projectKey))]);
}

/** Keeps the id of a project that is worked on before it is set up, so that a poll costs no REST call. */
export async function writeProjectId(projectKey: string, projectId: string): Promise<void> {
  await kvs.set(keys.projectId(projectKey), projectId);
}

/** The id of a project that was set up under this key; null when none was, or its key changed since. */
export async function readProjectId(projectKey: string): Promise<string | null> {
  const stored: unknown = await kvs.get(keys.projectId(projectKey));
  return typeof stored === 'string' ? stored : null;
}

/** Ids of all projects that are set up, for the daily run. Queries are eventually consistent; a day's delay is fine. */
export const listSetUpProjects = async (): Promise<readonly string[]> =>
  (await everyRow()).map(({ key }) => key.slice(keys.settings('').length));

/** What was chosen for each project that is set up; a project that was set up a moment ago may still be missing. */
export async function listSettings(): Promise<readonly ProjectSettings[]> {
  return (await everyRow()).flatMap(({ value }) => {
    const parsed = projectSettingsSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/**
 * Ids of all projects that were ever worked on, set up or not. A project that came a moment ago may still be missing.
 */
export const listKnownProjects = async (): Promise<readonly string[]> => [
  ...new Set([
    ...(await everyRow(keys.projectId(''))).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    ...(await listSetUpProjects()),
  ]),
];

async function everyRow(
  prefix: string = keys.settings(''),
): Promise<readonly { readonly key: string; readonly value: unknown }[]> {
  const found: { readonly key: string; readonly value: unknown }[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(100);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    found.push(...page.results.map(({ key, value }) => ({ key, value })));
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}
