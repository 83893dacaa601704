import { catalogue } from '../src/checks/catalogue';
import { PROFILES } from '../src/profile/profiles';
import { holdsTheGate } from '../src/shared/judgement';
import type { Fault } from './one-fault/fault';
import { accessFaults } from './one-fault/access-faults';
import { portalFaults } from './one-fault/portal-faults';
import { ReadySite } from './one-fault/ready-site';
import { testingFaults } from './one-fault/testing-faults';
import { workflowFaults } from './one-fault/workflow-faults';

const faults: readonly Fault[] = [
  ...accessFaults,
  ...workflowFaults,
  ...portalFaults,
  ...testingFaults,
  {
    check: 'service-account-permitted',
    given: 'a bot in no group and in no role',
    breaks: (site) => {
      site.dropFromGroups(site.bot);
      site.dropFromRoles(site.bot, 'IT');
    },
  },
  {
    check: 'service-account-least-privileged',
    given: 'a bot that administers the project',
    breaks: ({ bot, state }) => {
      for (const [at, { permissions }] of state.permissionSchemes.entries())
        permissions.push({
          id: 90_000 + at,
          permission: 'ADMINISTER_PROJECTS',
          holder: { type: 'user', value: bot.accountId },
        });
    },
  },
];

const AGENT = { accountType: 'app', appType: 'agent' };

/** Accounts of the kind that each bot signs in with, and of one that it does not. */
const KINDS: Readonly<Record<string, { readonly right: object; readonly wrong: object }>> = {
  'rovo-service': { right: AGENT, wrong: {} },
  'microsoft-365-copilot': { right: {}, wrong: AGENT },
  'gemini-enterprise': { right: {}, wrong: AGENT },
  'helpdesk-plus': { right: {}, wrong: AGENT },
  moveworks: { right: {}, wrong: { accountType: 'app', appType: 'service' } },
  'scoped-token-bot': { right: { accountType: 'app', appType: 'service' }, wrong: {} },
  'atlassian-mcp-client': { right: {}, wrong: AGENT },
  'generic-rest-bot': { right: {}, wrong: AGENT },
};

describe.each(PROFILES)('the site ready, set up for $name', (profile) => {
  const kinds = KINDS[profile.id];
  /** All skills are on. */
  const siteFor = (isRightKind = true): ReadySite => {
    const site = new ReadySite();
    site.settings = { ...site.settings, profileId: profile.id, skills: profile.skills.map(({ id }) => id) };
    Object.assign(site.bot, isRightKind ? kinds?.right : kinds?.wrong);
    if (profile.skills.some(({ id }) => id === 'approvals')) site.addApproval();
    if (Object.values(profile.permissions.global).flat().includes('ADMINISTER')) site.makeJiraAdmin(site.bot);
    return site;
  };

  test('is a go, with one account chosen', async () => {
    const site = siteFor();
    const { serviceAccount } = site.settings.accounts;
    site.settings = {
      ...site.settings,
      accounts: { serviceAccount, agentTestAccount: null, customerTestAccount: null },
    };
    const report = await site.audit();
    expect(report.results.filter(holdsTheGate).map(({ check, reason }) => ({ check, reason }))).toEqual([]);
    expect(report.verdict).toBe('go');
  });

  test.each(profile.requirements)('is not, for $check', async ({ check }) => {
    const isManual = catalogue.some(({ id, kind }) => id === check && kind === 'manual');
    const reports = await Promise.all(
      (isManual || check === 'service-account-can-log-in'
        ? [null]
        : faults.filter((fault) => fault.check === check)
      ).map(async (fault) => {
        const site = siteFor(check !== 'service-account-can-log-in');
        // With a kind that nobody may read as there is nothing to compare.
        if (check === 'service-account-view-same')
          Object.assign(site.bot, { accountType: 'atlassian', appType: undefined });
        fault?.breaks(site);
        if (isManual)
          site.settings = {
            ...site.settings,
            confirmations: site.settings.confirmations.filter((one) => one.check !== check),
          };
        return site.audit();
      }),
    );
    const found = reports.flatMap(({ results, verdict }) =>
      results.filter((result) => result.check === check).map((result) => ({ result, verdict })),
    );
    const seen = found.filter(({ result }) => result.outcome === 'fail' || result.outcome === 'manual');
    expect(seen.length).toBeGreaterThan(0);
    for (const { result, verdict } of seen) if (holdsTheGate(result)) expect(verdict).toBe('no-go');
  });
});
