import { setChangeOf } from '../../checks/set-change';
import { DEFAULT_PROFILE, profileById } from '../../profile/profiles';
import type { ProjectSettings } from '../../profile/settings';
import type { SetupProposal } from '../../shared/contract';
import { readSettings } from '../../store/settings-store';
import { projectByKey } from '../../app/project-by-key';
import { readStandingReport } from '../risks/standing-report';
import { proposeSettings } from './propose-settings';
import type { Tenant } from '../../app/tenant';

/** Fills the setup form: what was saved wins over what is proposed, and another profile brings its own skills. */
export async function proposeSetup(
  { projectKey, profileId }: { readonly projectKey: string; readonly profileId?: string },
  tenant: Tenant,
): Promise<SetupProposal> {
  const project = await projectByKey(projectKey, tenant);
  const saved = await readSettings(project.id);
  const profile = profileById(profileId ?? saved?.profileId ?? '') ?? DEFAULT_PROFILE;
  const proposal = await proposeSettings(project, profile, tenant);
  if (!saved) return proposal;
  const { skills } = proposal.settings;
  const report = await readStandingReport(project.id, tenant.now());
  return {
    ...proposal,
    isSaved: true,
    setChange: report && setChangeOf(report, profile, saved),
    settings: {
      ...saved,
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
