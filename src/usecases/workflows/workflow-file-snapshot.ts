import { defineMessages } from '../../messages/define-messages';
import { DEFAULT_PROFILE } from '../../profile/profiles';
import { read } from '../../snapshot/reading';
import type { UnreadablePart } from '../../snapshot/reading';
import type { Parts } from '../../snapshot/parts';
import type { Snapshot } from '../../snapshot/snapshot';
import type { Workflow } from '../../workflow/model';
import { nothingChosen } from '../../app/empty-settings';

export const says = defineMessages('workflow-file-snapshot', {
  onSite: 'A workflow file does not contain this; audit the project on its site.',
});

const ON_SITE: UnreadablePart = {
  state: 'unreadable',
  code: 'not-asked',
  message: says.onSite,
};
const NOT_CHOSEN = read({ state: 'not-chosen' } as const);

/**
 * A project of which nothing is known but one workflow, so that the checks of a project judge a file as well. No
 * account is chosen: who the bot is stays open. No screen is known, only which transitions show one. Everything else is
 * unreadable.
 */
export const workflowFileSnapshot = (workflow: Workflow, buckets: Parts['buckets']): Snapshot => {
  const project = { id: '', key: '', name: workflow.name };
  return {
    profile: read(DEFAULT_PROFILE),
    settings: read(nothingChosen(project, DEFAULT_PROFILE)),
    project: read({
      ...project,
      typeKey: 'service_desk',
      style: workflow.scope === 'project' ? 'team-managed' : 'company-managed',
      issueTypes: [],
    }),
    workflowScheme: read({ id: null, name: workflow.name, mappings: [] }),
    workflows: read([workflow]),
    buckets: read(buckets),
    scope: read([]),
    screens: read([]),
    serviceAccount: NOT_CHOSEN,
    agentTestAccount: NOT_CHOSEN,
    customerTestAccount: NOT_CHOSEN,
    projectRoles: read([]),
    effectivePermissions: read([]),
    takenAt: ON_SITE,
    site: ON_SITE,
    workflowUsage: ON_SITE,
    screenUsage: ON_SITE,
    permissionScheme: ON_SITE,
    applicationRoles: ON_SITE,
    seenAccount: ON_SITE,
    seenPermissions: ON_SITE,
    seenRequestTypes: ON_SITE,
    seenTransitions: ON_SITE,
    appAccess: ON_SITE,
    issueSecurity: ON_SITE,
    serviceDesk: ON_SITE,
    requestTypes: ON_SITE,
    fieldRequirements: ON_SITE,
    forms: ON_SITE,
    requestRights: ON_SITE,
    customers: ON_SITE,
    knowledgeBase: ON_SITE,
    testProject: ON_SITE,
  };
};
