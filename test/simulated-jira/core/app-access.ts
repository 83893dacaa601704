import type { SiteState } from '../state';
import { refuse } from './refusals';
import { Site } from './site';

/** Projects whose contents an app access rule of the organization keeps from apps. */
export const isBlocked = ({ site: { contentsKeptFromApps = [] } }: SiteState, projectId: string): boolean =>
  contentsKeptFromApps.includes(projectId);

/**
 * The site as apps find it: what is blocked is in no search and no answer, as if it were not there.
 * developer.atlassian.com/platform/forge/events-reference/data-security-policy-events
 */
export const withoutBlocked = (site: Site): Site => {
  const { state, now } = site;
  if ((state.site.contentsKeptFromApps ?? []).length === 0) return site;
  const seen = new Site(
    { ...state, issues: state.issues.filter(({ projectId }) => !isBlocked(state, projectId)) },
    now,
  );
  if (site.time) seen.time = site.time;
  return seen;
};

/** @throws Refusal 404 for an issue that is kept from apps: they can no more change it than see it. */
export const mustNotBeBlocked = ({ state, lookup }: Site, issueIdOrKey: string | undefined): void => {
  if (issueIdOrKey === undefined || (state.site.contentsKeptFromApps ?? []).length === 0) return;
  const issue = lookup.one(state.issues, 'key', issueIdOrKey) ?? lookup.one(state.issues, 'id', issueIdOrKey);
  if (issue && isBlocked(state, issue.projectId))
    throw refuse(404, 'Issue does not exist or you do not have permission to see it.');
};
