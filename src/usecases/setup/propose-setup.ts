import { setChangeOf } from '../../checks/set-change';
import { DEFAULT_PROFILE, profileById } from '../../profile/profiles';
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
      ...(profile.id !== saved.profileId && { profileId: profile.id, skills }),
    },
  };
}
