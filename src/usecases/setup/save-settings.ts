import { canonicalJson } from '../../formats/canonical-json';
import { profileFor } from '../../profile/profiles';
import { recordedConfirmations, type ProjectSettings } from '../../profile/settings';
import type { Act } from '../../shared/act-contract';
import { SETUP_PARTS, type SetupPart } from '../../shared/vocabulary';
import { changeSettings } from '../../store/settings-store';
import { projectByKey } from '../../app/project-by-key';
import { recordAct } from '../../app/record-act';
import { Refusal } from '../../app/refusal';
import { chosenTestProject } from '../../app/test-project';
import type { Tenant } from '../../app/tenant';
import { whatToDo } from '../../app/what-to-do';
import { setupSays } from '../../app/setup-says';

/**
 * Keeps what an admin chose. Confirmations are not taken from the form: they are recorded one by one, with who and
 * when, so the stored ones stay. So does what the project was made for.
 */
export async function saveSettings(
  settings: ProjectSettings,
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<ProjectSettings> {
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
  let before: ProjectSettings | null = null;
  const toSaved = (stored: ProjectSettings | null): ProjectSettings => {
    if (isChangedUnseen(stored?.ownProfile, settings.ownProfile))
      throw new Refusal('conflict', setupSays.sameVersion({ profile: profile.name }), setupSays.countUp);
    return {
      ...settings,
      skills,
      confirmations: recordedConfirmations(stored),
      // One that is gone stays the one that was meant.
      testProjectId:
        test?.id ?? (settings.testProjectKey === stored?.testProjectKey ? stored.testProjectId : undefined),
      testProjectOf: stored?.testProjectOf,
    };
  };
  const saved =
    (await changeSettings(project.id, (stored) => {
      before = stored;
      return toSaved(stored);
    })) ?? toSaved(null);
  await recordAct(savedAct(before, saved), project, tenant, caller);
  return saved;
}

const savedAct = (before: ProjectSettings | null, after: ProjectSettings): Act => {
  if (before === null) return { kind: 'setup-made' };
  const parts = SETUP_PARTS.filter((part) => canonicalJson(PART[part](before)) !== canonicalJson(PART[part](after)));
  return { kind: 'setup-saved', parts, testProject: parts.includes('test-project') ? after.testProjectKey : null };
};

/** What each part of the setup is, without what stands in another order only. */
const PART: Readonly<Record<SetupPart, (settings: ProjectSettings) => Parameters<typeof canonicalJson>[0]>> = {
  profile: ({ profileId }) => profileId,
  'own-profile': ({ ownProfile }) => ownProfile ?? null,
  skills: ({ skills }) => [...skills].sort(),
  accounts: ({ accounts }) => accounts,
  statuses: ({ buckets }) => buckets,
  'issue-types': ({ issueTypes }) => issueTypes ?? {},
  'test-project': ({ testProjectKey }) => testProjectKey,
};

/** Reports name the version they were judged by, so another content needs another one. */
const isChangedUnseen = (before: ProjectSettings['ownProfile'], after: ProjectSettings['ownProfile']): boolean =>
  before !== undefined &&
  before.id === after?.id &&
  before.version === after.version &&
  canonicalJson(before) !== canonicalJson(after);
