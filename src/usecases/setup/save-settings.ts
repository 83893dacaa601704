import { canonicalJson } from '../../formats/canonical-json';
import { profileFor } from '../../profile/profiles';
import type { ProjectSettings } from '../../profile/settings';
import { changeSettings } from '../../store/settings-store';
import { projectByKey } from '../../app/project-by-key';
import { Refusal } from '../../app/refusal';
import { chosenTestProject } from '../../app/test-project';
import type { Tenant } from '../../app/tenant';
import { whatToDo } from '../../app/what-to-do';
import { setupSays } from '../../app/setup-says';

/**
 * Keeps what an admin chose. Confirmations are not taken from the form: they are recorded one by one, with who and
 * when, so the stored ones stay. So does what the project was made for.
 */
export async function saveSettings(settings: ProjectSettings, tenant: Tenant): Promise<ProjectSettings> {
  const project = await projectByKey(settings.projectKey, tenant);
  const profile = profileFor(settings);
  if (project.id !== settings.projectId)
    throw new Refusal('conflict', setupSays.keyOfAnother({ project: settings.projectKey }), setupSays.setUpAgain);
  if (!profile)
    throw new Refusal('bad-request', setupSays.noProfile({ profile: settings.profileId }), whatToDo.pickProfile);
  if (settings.testProjectKey === project.key)
    throw new Refusal('bad-request', setupSays.testProjectIsItself, setupSays.pickAnotherProject);
  const known = new Set(profile.skills.map((skill) => skill.id));
  const skills = settings.skills.filter((skill) => known.has(skill));
  if (skills.length === 0) throw new Refusal('bad-request', setupSays.noSkillOn, setupSays.switchSkillOn);
  const test = await chosenTestProject({ testProjectKey: settings.testProjectKey }, tenant.jira);
  const toSaved = (stored: ProjectSettings | null): ProjectSettings => {
    if (isChangedUnseen(stored?.ownProfile, settings.ownProfile))
      throw new Refusal('conflict', setupSays.sameVersion({ profile: profile.name }), setupSays.countUp);
    return {
      ...settings,
      skills,
      confirmations: stored?.confirmations ?? [],
      // One that is gone stays the one that was meant.
      testProjectId:
        test?.id ?? (settings.testProjectKey === stored?.testProjectKey ? stored.testProjectId : undefined),
      testProjectOf: stored?.testProjectOf,
    };
  };
  return (await changeSettings(project.id, toSaved)) ?? toSaved(null);
}

/** Reports name the version they were judged by, so another content needs another one. */
const isChangedUnseen = (before: ProjectSettings['ownProfile'], after: ProjectSettings['ownProfile']): boolean =>
  before !== undefined &&
  before.id === after?.id &&
  before.version === after.version &&
  canonicalJson(before) !== canonicalJson(after);
