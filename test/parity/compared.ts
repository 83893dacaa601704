import { compareProjects } from '../../src/parity/compare-projects';
import type { Parity } from '../../src/parity/compare-projects';
import { profileById } from '../../src/profile/profiles';
import { readShapes } from '../../src/usecases/parity/read-shapes';
import type { FixedSite } from '../site-with-app/site-with-app';

/** Both projects read and compared on the simulated site, with the number of requests it took. */
export const compared = (site: FixedSite, otherKey: string): Promise<Parity & { readonly calls: number }> => site.must(async ({ jira, now }) => {
  const profile = profileById(site.settings.profileId);
  if (!profile) throw new Error('The settings name no profile.');
  const { here, there } = await readShapes({ jira, settings: site.settings, profile, otherKey, now: now() });
  return { ...compareProjects(here, there), calls: jira.calls() };
});
