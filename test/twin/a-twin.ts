import type { PlanScope } from '../../src/usecases/make-plan';
import type { TwinScope } from '../../src/shared/plan-contract';
import type { SiteState } from '../simulated-jira/state';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';

export type Mode = TwinScope['mode'];
export const MODES = ['mirror', 'isolated'] as const satisfies readonly Mode[];

/** The wish for a twin of acme's help desk IT; another key or name where a row says so. */
export const twinOf = (mode: Mode, other: Partial<Omit<TwinScope, 'kind' | 'mode'>> = {}): PlanScope & TwinScope => ({ kind: 'twin', mode, key: 'ITX', name: 'IT Helpdesk, trials', sample: 'test-accounts', ...other });

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
