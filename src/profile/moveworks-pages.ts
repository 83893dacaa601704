import type { Page } from './profile';

const HELP = 'https://help.moveworks.com';
const ACCESS = `${HELP}/service-management/access-requirements/ticketing-systems-and-itsms`;

/**
 * The vendor's pages that the demands were taken from. The first is the present one for Jira Cloud: it names one
 * account. Workflows, forms and the test project stand on the page for Jira on premises, which is kept, and on the old
 * one for Jira Cloud.
 */
export const MOVEWORKS_PAGES = {
  connector: {
    title: 'Jira Service Management (Cloud) - Access Requirements',
    url: `${HELP}/docs/jira-service-management-connector-setup-guide`,
    seenOn: '2026-12-01',
    isOld: false,
  },
  old: {
    title: 'Jira Service Desk Permission (Cloud) Access Requirements (OLD)',
    url: `${ACCESS}/jira-service-desk-permission-cloud-access-requirements`,
    seenOn: '2026-12-01',
    isOld: true,
  },
  onPrem: {
    title: 'Jira Service Desk Permission (On-Prem) Access Requirements',
    url: `${ACCESS}/jira-service-desk-permission-on-prem-access-requirements`,
    seenOn: '2026-12-01',
    isOld: false,
  },
  /** Only older copies of this page and of the old one for Jira Cloud name test accounts. */
  olderOnPrem: {
    title: 'Jira Service Desk Permission (On-Prem) Access Requirements, older copy',
    url: `${HELP}/docs/jira-service-desk-permission-on-prem-access-requirements`,
    seenOn: '2026-12-01',
    isOld: true,
  },
  identity: {
    title: 'Moveworks Jira Application (for Jira Cloud Identity)',
    url: `${HELP}/docs/jira-cloud-identity-application-access-requirements`,
    seenOn: '2026-12-01',
    isOld: false,
  },
  plugins: {
    title: 'Plug-ins for Jira in the vendor’s developer documentation',
    url: 'https://github.com/moveworks/developer-docs/tree/c7861f8ac65dcfb832dc04c62a764b336a099095/plugins',
    seenOn: '2026-12-01',
    isOld: false,
  },
  approvals: {
    title: 'Approve Jira Issues, in the vendor’s developer documentation',
    url: 'https://github.com/moveworks/developer-docs/blob/0cb0b2d9123605d3874f3974f65992f926dd144a/plugins/jira-approvals/README.md',
    seenOn: '2026-12-01',
    isOld: false,
  },
  states: {
    title: 'Ticketing and Concierge Configuration Overview',
    url: 'https://docs.moveworks.com/service-management/concierge-assistant/moveworks-setup-ticketing/ticketing-and-concierge-configuration-overview',
    seenOn: '2026-11-23',
    isOld: false,
  },
  concierge: { title: 'Concierge', url: `${HELP}/docs/concierge`, seenOn: '2026-11-23', isOld: false },
  search: {
    title: 'Confluence Setup for Enterprise Search',
    url: `${HELP}/ai-assistant/enterprise-search/configure-enterprise-search/confluence-setup-for-enterprise-search`,
    seenOn: '2026-11-23',
    isOld: false,
  },
  network: {
    title: 'Confluence (On-Prem) Access Requirements',
    url: `${HELP}/docs/confluence-on-prem-access-requirements`,
    seenOn: '2026-11-23',
    isOld: false,
  },
} as const satisfies Readonly<Record<string, Page>>;
