import type { Project } from '../../snapshot/parts';

/**
 * Where an admin sees the workflows of a project; a team-managed project keeps them inside its own settings, so its
 * home is the nearest stable page.
 */
export const workflowsPage = ({ key, style }: Pick<Project, 'key' | 'style'>): string =>
  style === 'company-managed'
    ? `/plugins/servlet/project-config/${encodeURIComponent(key)}/workflows`
    : `/jira/servicedesk/projects/${encodeURIComponent(key)}`;
