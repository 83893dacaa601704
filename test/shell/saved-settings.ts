import { profileById } from '../../src/profile/profiles';
import { projectSettingsSchema } from '../../src/profile/settings';
import type { ProjectSettings } from '../../src/profile/settings';
import { UsageError } from './arguments';

/**
 * What an admin saved for a project, from a file or a saved site, `from` being its name. Nothing is guessed: settings
 * of another project, or with a skill that the bot does not have, would judge something nobody asked for.
 * @throws UsageError
 */
export function readSavedSettings(plain: unknown, projectKey: string, from: string): ProjectSettings {
  const { success, data, error } = projectSettingsSchema.safeParse(plain);
  if (!success)
    throw new UsageError(
      `${from} does not hold the settings of a project: ${error.issues[0]?.path.join('.') ?? ''} ` +
        `${error.issues[0]?.message ?? ''}`,
    );
  if (data.projectKey !== projectKey)
    throw new UsageError(`${from} holds the settings of project ${data.projectKey}, not of ${projectKey}.`);
  const profile = profileById(data.profileId);
  const stranger = profile && data.skills.find((skill) => !profile.skills.some(({ id }) => id === skill));
  if (profile && stranger !== undefined)
    throw new UsageError(
      `${from} turns on “${stranger}”, which is no skill of ${profile.name}; there are ` +
        `${profile.skills.map(({ id }) => id).join(', ')}.`,
    );
  return data;
}

/** Reads the text of a settings file. @throws UsageError */
export function readSettingsFile(text: string, projectKey: string, file: string): ProjectSettings {
  try {
    return readSavedSettings(JSON.parse(text), projectKey, file);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${file} is not JSON.`);
    throw error;
  }
}
