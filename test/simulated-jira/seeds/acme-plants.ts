/** One fault of project IT of the site `acme`: which check finds it, on which object, and what it sees there. */
export interface Plant {
  readonly check: string;
  readonly subjectType: string;
  readonly subjectName: string;
  /** The finding's `evidence.actual`. */
  readonly actual: unknown;
}

type Row = readonly [check: string, subjectType: string, subjectName: string, actual: unknown];

const ACCOUNTS: readonly Row[] = [
  ['service-account-time-zone', 'account', 'Mia (Moveworks)', 'Europe/Berlin'],
  ['service-account-in-agent-role', 'project-role', 'Helpdesk Crew', []],
  ['service-account-permitted', 'permission', 'SERVICEDESK_AGENT', 'not granted'],
  ['service-account-permitted', 'permission', 'RESOLVE_ISSUES', 'not granted'],
  ['service-account-permitted', 'permission', 'MODIFY_REPORTER', 'not granted'],
  ['service-account-least-privileged', 'permission', 'DELETE_ISSUES', 'granted'],
  ['test-accounts-time-zone', 'account', 'Moveworks Test Agent', 'Asia/Kolkata'],
  ['customer-test-account-ready', 'account', 'Moveworks Test Customer', 'deactivated'],
];

const WORKFLOWS: readonly Row[] = [
  ['statuses-mapped-to-buckets', 'status', 'Parkplatz', 'other'],
  ['buckets-covered', 'workflow', 'Onboarding-Ablauf', ['new', 'in-progress', 'resolved']],
  ['resolved-transition-global', 'workflow', 'Incident Management', 'only Any-status transitions the bot may not take'],
  ['resolved-transition-global', 'workflow', 'Change Enablement', 'no Any-status transition'],
  ['in-progress-transition-global', 'workflow', 'Change Enablement', 'no Any-status transition'],
  ['reopened-transition-global', 'workflow', 'Service Request Fulfilment', 'no Any-status transition'],
  ['reopened-transition-global', 'workflow', 'Change Enablement', 'no Any-status transition'],
  ['resolved-status-reachable', 'workflow', 'Change Enablement', 'stuck in In Review'],
  ['reopened-status-reachable', 'workflow', 'Change Enablement', 'stuck in In Review'],
  ['workflow-free-of-traps', 'status', 'CAB-Sitzung', 'no way out'],
  ['api-only-restriction-right', 'transition', 'Resolve (bot)', 'usersAndAPI'],
  ['bot-transitions-unblocked', 'transition', 'No answer', ['Jira refuses the transition while components is empty, and its screen does not offer it.']],
  ['workflow-unshared', 'workflow', 'Service Request Fulfilment', ['Human Resources / Dział kadr (HR)']],
  ['resolution-set-on-resolve', 'transition', 'Erledigen', 'leaves the resolution empty'],
  ['resolution-cleared-on-reopen', 'transition', 'Reopen', 'keeps the resolution'],
  ['assignee-cleared-on-reopen', 'transition', 'Reopen', 'keeps the assignee'],
  ['resolve-screen-complete', 'transition', 'Erledigen', ['resolution']],
  ['resolve-screen-complete', 'transition', 'Complete', 'no screen'],
];

const REQUESTS: readonly Row[] = [
  ['request-types-visible', 'request-type', 'Altes Faxgerät melden', 'in no portal group'],
  ['request-types-fillable', 'request-type', 'Parking permit', ['Kostenstelle is hidden and has no preset value']],
  ['request-types-open-to-bot', 'request-type', 'Admin rights on my computer', 'refused'],
  ['request-types-open-to-bot', 'request-type', 'Altes Faxgerät melden', 'refused'],
  ['forms-readable', 'form', 'Programm aus dem Katalog', ['is required and offers no choices']],
];

const TESTING: readonly Row[] = [
  ['test-project-isolated', 'workflow', 'Onboarding-Ablauf', ['IT', 'ITT']],
  ['test-project-issue-types-same', 'issue-type', 'Change', ['[System] Service request', '[System] Incident', 'Onboarding']],
  ['test-project-request-types-same', 'request-type', 'Shared mailbox or distribution list', null],
  ['test-project-workflows-same', 'issue-type', '[System] Service request', null],
  ['test-project-access-same', 'account', 'Moveworks Test Agent', null],
];

/** Every fault planted in IT, and nothing else is wrong there. `actual: null` = a long list whose first words say nothing. */
export const acmePlants: readonly Plant[] = [...ACCOUNTS, ...WORKFLOWS, ...REQUESTS, ...TESTING]
  .map(([check, subjectType, subjectName, actual]) => ({ check, subjectType, subjectName, actual }));

/** Questions nobody has answered: one confirmation expired in June, one was never given. */
export const acmeUnconfirmed: readonly string[] = ['identity-app-installed', 'network-open-to-bot'];
