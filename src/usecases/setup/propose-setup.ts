import { setChangeOf } from '../../checks/set-change';
import { DEFAULT_PROFILE, profileFor } from '../../profile/profiles';
import type { ProjectSettings } from '../../profile/settings';
import type { SetupProposal } from '../../shared/contract';
import { readSettings } from '../../store/settings-store';
import { projectByKey } from '../../app/project-by-key';
import { readStandingReport } from '../risks/standing-report';
import { proposeSettings } from './propose-settings';
import type { Tenant } from '../../app/tenant';

interface Asked {
  readonly projectKey: string;
  /** undefined: the one that was saved, or the usual one. */
  readonly profileId?: string | undefined;
  /** The admin's own as the form has it, saved or not. */
  readonly ownProfile?: ProjectSettings['ownProfile'];
}

/** Fills the setup form: what was saved wins over what is proposed, and another profile brings its own skills. */
export async function proposeSetup(
  { projectKey, profileId, ownProfile }: Asked,
  tenant: Tenant,
): Promise<SetupProposal> {
  const project = await projectByKey(projectKey, tenant);
  const saved = await readSettings(project.id);
  const own = ownProfile ?? saved?.ownProfile;
  const profile = profileFor({ profileId: profileId ?? saved?.profileId ?? '', ownProfile: own }) ?? DEFAULT_PROFILE;
  const proposal = await proposeSettings({ project, profile, own }, tenant);
  if (!saved) return proposal;
  const { skills } = proposal.settings;
  const report = await readStandingReport(project.id, tenant.now());
  return {
    ...proposal,
    isSaved: true,
    setChange: report && setChangeOf(report, profile, saved),
    settings: {
      ...saved,
      ...(own && { ownProfile: own }),
      projectKey: project.key,
      ...testProjectNow(saved, proposal.testProjects),
      ...(profile.id !== saved.profileId && { profileId: profile.id, skills }),
    },
  };
}

/** The test project under the key it has now. Where another project has got its key, none is chosen any more. */
const testProjectNow = (
  { testProjectKey, testProjectId }: ProjectSettings,
  listed: SetupProposal['testProjects'],
): Pick<ProjectSettings, 'testProjectKey' | 'testProjectId'> => {
  if (testProjectKey === null || testProjectId === undefined) return { testProjectKey };
  const same = listed.find(({ id }) => id === testProjectId);
  if (same) return { testProjectKey: same.key, testProjectId };
  return listed.some(({ key }) => key === testProjectKey)
    ? { testProjectKey: null, testProjectId: undefined }
    : { testProjectKey, testProjectId };
};
