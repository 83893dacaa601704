import { bucketsOf, profileName, skillsOf } from '../../messages/profile-words';
import { defineMessages } from '../../messages/define-messages';
import { PROFILES } from '../../profile/profiles';
import type { Profile } from '../../profile/profile';
import type { ProjectSettings } from '../../profile/settings';
import type { ProfileChoice, SetupProposal } from '../../shared/contract';
import type { RawProject } from '../../jira/resources/projects';
import { proposeAccounts } from './propose-accounts';
import { proposeStatuses } from './propose-statuses';
import { proposeTestProjects } from './propose-test-projects';
import type { Tenant } from '../../app/tenant';

export const says = defineMessages('propose-settings', {
  projectsNotListed: 'The other service projects could not be listed, so no test project is proposed.',
});

interface Chosen {
  readonly project: RawProject;
  readonly profile: Profile;
  /** The admin's own profile, chosen or not. */
  readonly own: ProjectSettings['ownProfile'];
}

/** The setup form as the site itself suggests it, before anything was saved. What cannot be read is said in `gaps`. */
export async function proposeSettings({ project, profile, own }: Chosen, tenant: Tenant): Promise<SetupProposal> {
  const [accounts, statuses, testProjects] = await Promise.all([
    proposeAccounts(project.key, profile, tenant),
    proposeStatuses(project, profile, tenant),
    proposeTestProjects(project, tenant).catch(() => null),
  ]);
  return {
    settings: settingsFrom({ project, profile, own, accounts: accounts.likeliest, testProjects: testProjects ?? [] }),
    isSaved: false,
    setChange: null,
    profiles: [...PROFILES, ...(own ? [own] : [])].map(toChoice),
    accountCandidates: accounts.candidates,
    statuses: statuses.statuses,
    issueTypes: statuses.issueTypes,
    testProjects: testProjects ?? [],
    gaps: [...accounts.gaps, ...statuses.gaps, ...(testProjects ? [] : [says.projectsNotListed])],
  };
}

interface Known {
  readonly project: { readonly id: string; readonly key: string };
  readonly profile: Profile;
  readonly own: ProjectSettings['ownProfile'];
  readonly accounts: ProjectSettings['accounts'];
  readonly testProjects: SetupProposal['testProjects'];
}

/** The form before anybody touched it. */
const settingsFrom = ({ project, profile, own, accounts, testProjects }: Known): ProjectSettings => ({
  projectId: project.id,
  projectKey: project.key,
  profileId: profile.id,
  ...(own && { ownProfile: own }),
  skills: profile.skills.filter((skill) => skill.isOnByDefault).map((skill) => skill.id),
  accounts,
  buckets: {},
  testProjectKey: only(testProjects.filter((candidate) => candidate.reason))?.key ?? null,
  confirmations: [],
});

const only = <T>(candidates: readonly T[]): T | undefined => (candidates.length === 1 ? candidates[0] : undefined);

const toChoice = (profile: Profile): ProfileChoice => ({
  id: profile.id,
  name: profileName(profile),
  version: profile.version,
  homepage: profile.homepage,
  timeZone: profile.timeZone,
  family: profile.family?.name ?? null,
  ways: profile.ways,
  accounts: profile.accounts,
  testProject: profile.testProject,
  skills: skillsOf(profile),
  buckets: bucketsOf(profile),
});
