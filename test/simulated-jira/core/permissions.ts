import type { SiteIssue } from '../state/issue';
import type { PermissionHolder, SiteProject } from '../state/project';
import type { ServiceDesk } from '../state/service-desk';
import type { Site } from './site';

/**
 * Whether a global permission (ADMINISTER, USER_PICKER, ...) is held through a group. Anonymous and inactive accounts
 * hold none.
 */
export const holdsGlobal = (site: Site, accountId: string | null, permission: string): boolean => {
  if (accountId === null || !site.user(accountId)?.active) return false;
  const groups = site.groupsOf(accountId);
  return site.state.globalGrants.some((grant) => grant.permission === permission && groups.has(grant.groupId));
};

export const isJiraAdmin = (site: Site, accountId: string | null): boolean =>
  holdsGlobal(site, accountId, 'ADMINISTER');

/** Whether the account is an actor of the role in the project, itself or through a group. */
export const inRole = (site: Site, accountId: string, project: SiteProject, roleId: number): boolean => {
  const groups = site.groupsOf(accountId);
  return project.actors.some(
    (actor) =>
      actor.roleId === roleId &&
      (actor.user === accountId || (actor.groupId !== undefined && groups.has(actor.groupId))),
  );
};

/**
 * Whether the account may use the portal of the desk: any account on an open desk, else customers, organization members
 * and agents.
 */
export const reachesPortal = (site: Site, accountId: string | null, desk: ServiceDesk): boolean => {
  const user = site.user(accountId);
  if (!user?.active) return false;
  const project = site.project(desk.projectId);
  return (
    desk.access === 'open' ||
    site.customersOf(desk).has(user.accountId) ||
    (project !== undefined && isAgent(site, user.accountId, project))
  );
};

interface Question {
  site: Site;
  accountId: string | null;
  project: SiteProject;
  issue?: SiteIssue;
  strict: boolean;
}

/**
 * A grant that depends on the issue is answered with yes when no issue is asked about, as Jira does, unless the
 * question is strict.
 */
const byIssue = ({ issue, strict }: Question, test: (issue: SiteIssue) => boolean): boolean =>
  issue ? test(issue) : !strict;

const customFieldHolds = (value: unknown, wanted: (text: string) => boolean): boolean =>
  (JSON.stringify(value ?? null).match(/"[^"]+"/g) ?? []).some((quoted) => wanted(quoted.slice(1, -1)));

const holderIncludes = (question: Question, holder: PermissionHolder): boolean => {
  const { site, accountId, project } = question;
  if (holder.type === 'anyone') return true;
  if (accountId === null) return false;
  const value = holder.value ?? '';
  switch (holder.type) {
    case 'applicationRole':
      return site.productsOf(accountId).some((key) => value === '' || key === value);
    case 'group':
      return site.groupsOf(accountId).has(value);
    case 'user':
      return value === accountId;
    case 'projectRole':
      return inRole(site, accountId, project, Number(value));
    case 'projectLead':
      return project.lead === accountId;
    case 'reporter':
      return byIssue(question, (issue) => issue.reporter === accountId);
    case 'assignee':
      return byIssue(question, (issue) => issue.assignee === accountId);
    case 'userCustomField':
      return byIssue(question, (issue) => customFieldHolds(issue.fields[value], (text) => text === accountId));
    case 'groupCustomField':
      return byIssue(question, (issue) =>
        customFieldHolds(issue.fields[value], (text) => site.groupsOf(accountId).has(text)),
      );
    case 'sd.customer.portal.only': {
      const desk = site.lookup.one(site.state.serviceDesks, 'projectId', project.id);
      return !question.strict && desk !== undefined && reachesPortal(site, accountId, desk);
    }
  }
};

const granted = (question: Question, permission: string): boolean => {
  const { site, accountId, project } = question;
  if (accountId !== null && !site.user(accountId)?.active) return false;
  const scheme = site.lookup.one(site.state.permissionSchemes, 'id', project.permissionSchemeId);
  return (scheme?.permissions ?? []).some(
    (grant) => grant.permission === permission && holderIncludes(question, grant.holder),
  );
};

/** The answer of the permission endpoints: optimistic about reporters, assignees and portal customers. */
export const holdsProject = (
  site: Site,
  accountId: string | null,
  project: SiteProject,
  permission: string,
  issue?: SiteIssue,
): boolean => granted({ site, accountId, project, strict: false, ...(issue && { issue }) }, permission);

/** Whether the platform API lets the account do it: the portal holder does not count, it opens the portal only. */
export const may = (
  site: Site,
  accountId: string | null,
  project: SiteProject,
  permission: string,
  issue?: SiteIssue,
): boolean => granted({ site, accountId, project, strict: true, ...(issue && { issue }) }, permission);

/** A Jira administrator administers every project; others need the grant. */
export const administers = (site: Site, accountId: string | null, project: SiteProject): boolean =>
  isJiraAdmin(site, accountId) || may(site, accountId, project, 'ADMINISTER_PROJECTS');

export const canBrowse = (site: Site, accountId: string | null, project: SiteProject): boolean =>
  may(site, accountId, project, 'BROWSE_PROJECTS') ||
  may(site, accountId, project, 'ADMINISTER_PROJECTS') ||
  isJiraAdmin(site, accountId);

/**
 * Browsing the project is not enough for an issue with a security level: one has to be in the level, as an
 * administrator too.
 */
export const canSee = (site: Site, accountId: string | null, project: SiteProject, issue: SiteIssue): boolean => {
  if (!canBrowse(site, accountId, project)) return false;
  if (issue.securityLevelId === undefined) return true;
  const level = (site.state.issueSecuritySchemes ?? [])
    .flatMap(({ levels }) => levels)
    .find(({ id }) => id === issue.securityLevelId);
  return (
    level?.members.some(({ holder }) => holderIncludes({ site, accountId, project, issue, strict: true }, holder)) ??
    false
  );
};

/** What a new issue of the project gets: the default level of its issue security scheme. */
export const defaultSecurity = (site: Site, project: SiteProject): { securityLevelId?: string } => {
  const scheme = site.state.issueSecuritySchemes?.find(({ id }) => id === project.issueSecuritySchemeId);
  return scheme?.defaultLevelId === undefined ? {} : { securityLevelId: scheme.defaultLevelId };
};

/** An agent holds SERVICEDESK_AGENT and the product's licence. */
export const isAgent = (site: Site, accountId: string | null, project: SiteProject): boolean =>
  accountId !== null &&
  may(site, accountId, project, 'SERVICEDESK_AGENT') &&
  site.productsOf(accountId).includes('jira-servicedesk');
