import { profileById } from '../profile/profiles';
import type { ProjectSettings } from '../profile/settings';
import { changeSettings } from '../store/settings-store';
import { projectByKey } from './project-by-key';
import { Refusal } from './refusal';
import type { Tenant } from './tenant';

/**
 * Keeps what an admin chose. Confirmations are not taken from the form: they are recorded one by one, with who and
 * when, so the stored ones stay.
 */
export async function saveSettings(settings: ProjectSettings, tenant: Tenant): Promise<ProjectSettings> {
  const project = await projectByKey(settings.projectKey, tenant);
  const profile = profileById(settings.profileId);
  if (project.id !== settings.projectId)
    throw new Refusal(
      'conflict',
      `The key ${settings.projectKey} now belongs to another project.`,
      'Reload the page and set the project up again.',
    );
  if (!profile)
    throw new Refusal(
      'bad-request',
      `There is no bot profile “${settings.profileId}”.`,
      'Pick one of the listed profiles.',
    );
  if (settings.testProjectKey === project.key)
    throw new Refusal(
      'bad-request',
      'The test project is the project itself.',
      'Pick another project, or leave the field empty.',
    );
  const known = new Set(profile.skills.map((skill) => skill.id));
  const skills = settings.skills.filter((skill) => known.has(skill));
  if (skills.length === 0)
    throw new Refusal(
      'bad-request',
      'No skill is switched on, so there is nothing to be ready for.',
      'Switch on at least one skill.',
    );
  const toSaved = (stored: ProjectSettings | null): ProjectSettings => ({
    ...settings,
    skills,
    confirmations: stored?.confirmations ?? [],
  });
  return (await changeSettings(project.id, toSaved)) ?? toSaved(null);
}
