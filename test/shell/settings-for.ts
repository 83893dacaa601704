import { readFileSync } from 'node:fs';
import { findProjects } from '../../src/jira/resources/projects';
import { DEFAULT_PROFILE } from '../../src/profile/profiles';
import { projectSettingsSchema, type ProjectSettings } from '../../src/profile/settings';
import { proposeSettings } from '../../src/usecases/setup/propose-settings';
import { UsageError } from './arguments';
import type { OpenSite } from './open-site';
import { readSettingsFile } from './saved-settings';

/**
 * A file wins over what the site carries; where neither says, the site's own proposal is used, and said to be. @throws
 * UsageError
 */
export async function settingsFor(
  { projectKey, settingsFile }: { readonly projectKey: string; readonly settingsFile: string | null },
  { jira, settingsOf }: OpenSite,
): Promise<ProjectSettings> {
  if (settingsFile !== null) {
    return readSettingsFile(bytesOf(settingsFile).toString('utf8'), projectKey, settingsFile);
  }
  const saved = settingsOf(projectKey);
  if (saved) return saved;
  const [project] = await findProjects(jira, [projectKey]);
  if (!project) throw new UsageError(`The site has no project ${projectKey}, or it may not be seen.`);
  process.stderr.write('No settings are saved for this project; judged with what the site suggests.\n');
  const { settings } = await proposeSettings(
    { project, profile: DEFAULT_PROFILE, own: undefined },
    { jira, now: () => new Date().toISOString() },
  );
  return projectSettingsSchema.parse(settings);
}

/** @throws UsageError when the file cannot be read */
export function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
}
