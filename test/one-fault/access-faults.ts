import { addIssueSecurity } from '../simulated-jira/add/issue-security';
import type { Fault } from './fault';

/** What nobody can say of an account that is not there. */
const OF_THE_SERVICE_ACCOUNT = [
  'issue-security-open-to-bot',
  'request-types-open-to-bot',
  'service-account-active',
  'service-account-can-log-in',
  'service-account-in-agent-role',
  'service-account-least-privileged',
  'service-account-licensed',
  'service-account-permitted',
  'service-account-time-zone',
  'service-account-view-same',
];

export const accessFaults: readonly Fault[] = [
  {
    check: 'accounts-distinct',
    given: 'the bot chosen as the agent test account too',
    breaks: (site) => {
      site.settings = {
        ...site.settings,
        accounts: { ...site.settings.accounts, agentTestAccount: site.bot.accountId },
      };
    },
  },
  {
    check: 'agent-test-account-ready',
    given: 'a deactivated agent test account',
    breaks: (site) => {
      site.agentTester.active = false;
    },
  },
  {
    check: 'app-access-complete',
    given: 'apps that may not administer the project',
    breaks: (site) => {
      for (const scheme of site.state.permissionSchemes)
        scheme.permissions = scheme.permissions.filter(
          ({ permission, holder }) => !(permission === 'ADMINISTER_PROJECTS' && holder.value === '10003'),
        );
    },
    // 404 is "no scheme" only to an app that may administer the project.
    silences: ['issue-security-open-to-bot'],
  },
  {
    check: 'app-access-complete',
    given: 'apps that may not create, comment or change the reporter',
    breaks: (site) => {
      for (const scheme of site.state.permissionSchemes)
        scheme.permissions = scheme.permissions.filter(
          ({ permission, holder }) =>
            !(['CREATE_ISSUES', 'ADD_COMMENTS', 'MODIFY_REPORTER'].includes(permission) && holder.value === '10003'),
        );
    },
  },
  {
    check: 'customer-test-account-ready',
    given: 'a deactivated customer test account',
    breaks: (site) => {
      site.customerTester.active = false;
    },
  },
  {
    check: 'issue-security-open-to-bot',
    given: 'new requests that only administrators of the project see',
    breaks: (site) => {
      addIssueSecurity(site.state, site.project(), [{ type: 'projectRole', value: '10002' }]);
    },
  },
  {
    check: 'service-account-active',
    given: 'a deactivated service account',
    silences: [
      'issue-security-open-to-bot',
      'request-types-open-to-bot',
      'service-account-permitted',
      'service-account-view-same',
    ],
    breaks: (site) => {
      site.bot.active = false;
    },
  },
  {
    check: 'service-account-can-log-in',
    given: "one of Atlassian's service accounts",
    // Nobody may read as it, so only what the app works out is judged.
    silences: ['service-account-view-same'],
    breaks: (site) => {
      Object.assign(site.bot, { accountType: 'app', appType: 'service' });
    },
  },
  {
    check: 'service-account-in-agent-role',
    given: 'a service account that is an agent by a grant of its own, in no role',
    breaks: (site) => {
      for (const key of ['IT', 'ITT']) site.dropFromRoles(site.bot, key);
      for (const scheme of site.state.permissionSchemes) {
        const ofAgents = scheme.permissions.filter(({ holder }) => holder.value === '10101');
        scheme.permissions.push(
          ...ofAgents.map((grant) => ({
            ...grant,
            id: grant.id + 500_000,
            holder: { type: 'user' as const, value: site.bot.accountId },
          })),
        );
      }
    },
  },
  {
    check: 'service-account-least-privileged',
    given: 'a service account that may delete requests',
    breaks: (site) => {
      for (const scheme of site.state.permissionSchemes)
        scheme.permissions.push({
          id: 700_000 + scheme.id,
          permission: 'DELETE_ISSUES',
          holder: { type: 'user', value: site.bot.accountId },
        });
    },
  },
  {
    check: 'service-account-licensed',
    given: 'a service account in no group with the licence',
    also: ['service-account-permitted', 'service-account-view-same'],
    breaks: (site) => site.dropFromGroups(site.bot),
  },
  {
    check: 'service-account-permitted',
    given: 'agents who may not change the reporter',
    breaks: (site) => {
      for (const scheme of site.state.permissionSchemes)
        scheme.permissions = scheme.permissions.filter(
          ({ permission, holder }) => !(permission === 'MODIFY_REPORTER' && holder.value === '10101'),
        );
    },
  },
  {
    check: 'service-account-present',
    given: 'a service account that was deleted',
    silences: OF_THE_SERVICE_ACCOUNT,
    breaks: (site) => {
      site.state.users.splice(site.state.users.indexOf(site.bot), 1);
    },
  },
  {
    check: 'service-account-view-same',
    given: 'an agent by role whom Jira lets raise requests for nobody, for want of the licence',
    also: ['service-account-licensed', 'service-account-permitted'],
    breaks: (site) => site.dropFromGroups(site.bot),
  },
  {
    check: 'service-account-time-zone',
    given: 'a service account in Berlin',
    breaks: (site) => {
      site.bot.timeZone = 'Europe/Berlin';
    },
  },
  {
    check: 'test-accounts-time-zone',
    given: 'an agent test account in Berlin',
    breaks: (site) => {
      site.agentTester.timeZone = 'Europe/Berlin';
    },
  },
];
