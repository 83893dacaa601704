import { compareProjects } from '../../src/parity/compare-projects';
import type { Parity } from '../../src/parity/compare-projects';
import { readShapes } from '../../src/usecases/parity/read-shapes';
import { profileOf } from '../../src/app/profile-of';
import type { FixedSite } from '../site-with-app/site-with-app';

/** Both projects read and compared on the simulated site, with the number of requests it took. */
export const compared = (site: FixedSite, otherKey: string): Promise<Parity & { readonly calls: number }> =>
  site.must(async ({ jira, now }) => {
    const { here, there } = await readShapes({
      jira,
      settings: site.settings,
      profile: profileOf(site.settings),
      otherKey,
      now: now(),
    });
    return { ...compareProjects(here, there), calls: jira.calls() };
  });
