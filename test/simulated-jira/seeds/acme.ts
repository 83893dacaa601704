import { addServiceDesk } from '../add/service-desk';
import { newSite } from '../new-site';
import type { SiteState } from '../state';
import type { SiteUser } from '../state/people';
import type { SiteProject } from '../state/project';
import { itForms } from './acme-forms';
import { otherProjects } from './acme-other-projects';
import { acmePeople } from './acme-people';
import type { AcmePeople } from './acme-people';
import { itPermissions } from './acme-permissions';
import { itPortal } from './acme-portal';
import { testProject } from './acme-test-project';
import { acmeFields, acmeTypes, acmeWorkflows, workOf } from './acme-workflows';
import { raisedRequests } from './build-issues';
import { describePortal } from './build-portal';
import { describeProject } from './build-site';
import { statusId } from './build-workflow';
import { helpDeskArticles, hiddenArticles } from './help-desk-articles';
import { DEFAULT_SKILLS } from './seed';
import type { Seed, SeedSettings } from './seed';

const ids = (people: readonly SiteUser[]): string[] => people.map(({ accountId }) => accountId);

/** The admin put the parking lot into no bucket, let one confirmation expire and never confirmed another. */
const savedSettings = (
  site: SiteState,
  it: SiteProject,
  { bot, agentTester, customerTester, jiraAdmin }: AcmePeople,
): SeedSettings => ({
  projectId: it.id,
  projectKey: it.key,
  profileId: 'moveworks',
  skills: DEFAULT_SKILLS,
  accounts: {
    serviceAccount: bot.accountId,
    agentTestAccount: agentTester.accountId,
    customerTestAccount: customerTester.accountId,
  },
  buckets: { [statusId(site, 'Parkplatz')]: 'other' },
  testProjectKey: 'ITT',
  confirmations: [
    {
      check: 'api-token-made',
      result: 'pass',
      by: jiraAdmin.accountId,
      at: '2026-09-14T08:12:00Z',
      expiresAt: '2099-01-01T00:00:00Z',
      evidence: 'Token "mia-2026" seen on the account page.',
    },
    {
      check: 'service-account-dedicated',
      result: 'pass',
      by: jiraAdmin.accountId,
      at: '2026-09-14T08:15:00Z',
      expiresAt: '2099-01-01T00:00:00Z',
      evidence: 'Nobody but the bot signs in with it.',
    },
    {
      check: 'identity-app-installed',
      result: 'pass',
      by: jiraAdmin.accountId,
      at: '2025-06-30T12:00:00Z',
      expiresAt: '2026-06-30T12:00:00Z',
      evidence: 'Seen in the list of apps.',
    },
  ],
});

/**
 * Acme, 2,000 people in six countries: a help desk (IT) that has most of what a bot needs wrong, each in another way
 * (acme-plants.ts lists the faults), its test project (ITT), human resources on the same workflow, a team-managed
 * project and more.
 */
export const acme = (): Seed => {
  const site = newSite('acme');
  site.site.title = 'Acme';
  const people = acmePeople(site);
  const { roles, groups } = people;
  const fields = acmeFields(site);
  const types = acmeTypes(site);
  const workflows = acmeWorkflows(site, people);
  const permissions = itPermissions(site, people);

  const it = describeProject(site, {
    key: 'IT',
    name: 'IT Helpdesk',
    lead: people.lead,
    permissions,
    work: workOf(types, workflows, 'request', 'incident', 'change', 'onboarding'),
    roles: [
      [roles.admins, people.projectAdmin],
      [roles.agents, groups.helpdesk, people.agentTester],
      [roles.namesake, people.bot],
      [roles.changeBoard, groups.itLeads],
    ],
  });
  const desk = addServiceDesk(site, it.id, {
    customers: ids(people.customers),
    organizationIds: people.organizations.map(({ id }) => id),
    linkedSpaces: [...helpDeskArticles(site), ...hiddenArticles(site)],
  });
  const requestTypes = describePortal(site, desk, itPortal(types, fields, people));
  itForms(site, it.id, requestTypes, fields);

  const hr = otherProjects(site, people, types, workflows);
  testProject(site, { people, fields, types, workflows, permissions });
  raisedRequests(site, it, 42, people.customers.slice(1, 600), people.helpdesk);
  raisedRequests(site, hr, 18, people.customers.slice(100, 300), people.helpdesk);
  return { state: site, settings: { IT: savedSettings(site, it, people) } };
};
