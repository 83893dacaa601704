import { inRole } from '../core/permissions';
import type { Site } from '../core/site';
import type { SiteIssue } from '../state/issue';
import type { SiteProject } from '../state/project';
import { workflowOf } from '../views/workflow-view';

/** What the properties call a permission. */
const WORDS: Readonly<Record<string, string>> = {
  EDIT_ISSUES: 'edit',
  TRANSITION_ISSUES: 'transition',
  ADD_COMMENTS: 'comment',
  ASSIGN_ISSUES: 'assign',
  CREATE_ATTACHMENTS: 'attach',
  DELETE_ISSUES: 'delete',
  RESOLVE_ISSUES: 'resolve',
};

interface Asked {
  accountId: string | null;
  project: SiteProject;
  issue: SiteIssue;
}

/** Holders this site keeps no data for let everybody through. */
const isHolder = (site: Site, { accountId, project, issue }: Asked, holder: string, value: string): boolean => {
  switch (holder) {
    case 'denied':
      return false;
    case 'user':
      return accountId === value;
    case 'projectrole':
      return accountId !== null && inRole(site, accountId, project, Number(value));
    case 'group':
      return (
        accountId !== null &&
        site.state.groups.some(
          ({ groupId, name }) => [groupId, name].includes(value) && site.groupsOf(accountId).has(groupId),
        )
      );
    case 'assignee':
      return accountId !== null && issue.assignee === accountId;
    case 'reporter':
      return accountId !== null && issue.reporter === accountId;
    case 'lead':
      return accountId === project.lead;
    default:
      return true;
  }
};

/**
 * Whether the properties of the issue's status leave a permission of the scheme as it is
 * (https://support.atlassian.com/jira-cloud-administration/docs/use-workflow-properties/): they only take away.
 */
export const leavesPermission = (site: Site, asked: Asked, permission: string): boolean => {
  const { project, issue } = asked;
  const properties =
    workflowOf(site, project, issue.issueTypeId)?.statuses.find(
      ({ statusReference }) => statusReference === issue.statusId,
    )?.properties ?? {};
  if (permission === 'EDIT_ISSUES' && properties['jira.issue.editable'] === 'false') return false;
  const start = `jira.permission.${WORDS[permission] ?? ''}.`;
  const holders = Object.entries(properties).filter(([key]) => key.startsWith(start));
  return (
    holders.length === 0 ||
    holders.some(([key, value]) => isHolder(site, asked, key.slice(start.length).split('.')[0] ?? '', value))
  );
};
