import { textOf } from '../../src/shared/message';
import type { ProjectSettings } from '../../src/profile/settings';
import { readSettings } from '../../src/store/settings-store';
import type { PlanScope } from '../../src/usecases/fixes/make-plan';
import type { TwinScope } from '../../src/shared/plan-contract';
import type { SiteState } from '../simulated-jira/state';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';

export type Mode = TwinScope['mode'];
export const MODES = ['mirror', 'isolated'] as const satisfies readonly Mode[];

/** The wish for a twin of acme's help desk IT; another key or name where a row says so. */
export const twinOf = (mode: Mode, other: Partial<Omit<TwinScope, 'kind' | 'mode'>> = {}): PlanScope & TwinScope => ({
  kind: 'twin',
  mode,
  key: 'ITX',
  name: 'IT Helpdesk, trials',
  sample: 'test-accounts',
  ...other,
});

/** acme with its help desk set up, as the app finds it. */
export const acme = async (change?: (state: SiteState) => void): Promise<FixedSite> => {
  const site = aFixedSite('acme', change);
  await site.setUp();
  return site;
};

export const projectOf = ({ site: { state } }: FixedSite, key: string) => {
  const project = state.projects.find((one) => one.key === key && !one.deleted);
  if (!project) throw new Error(`The site has no project ${key}.`);
  return project;
};

/** acme with a twin of its help desk, made by this app. */
export const acmeWithTwin = async (mode: Mode) => {
  const site = await acme();
  const start = structuredClone(site.site.state);
  const plan = await site.plan(twinOf(mode));
  const applied = await site.apply(plan);
  if (applied.state !== 'done')
    throw new Error(`The twin was not made: ${applied.reasons.map(({ message }) => textOf(message)).join(' ')}`);
  return { site, start, plan, applied, twin: projectOf(site, 'ITX') };
};

/** What was saved for a project, by its id. */
export const settingsOf = (site: FixedSite, projectId: string): Promise<ProjectSettings | null> =>
  site.must(() => readSettings(projectId));
