import { permissionNamed } from '../../messages/permission-names';
import type { Parts } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { defineCheck } from '../check';
import { permissionSchemePage, projectAccessPage } from '../jira-paths';
import { permissionSubject } from './account-parts';
import { says as grants } from './grants-of';

export const says = defineMessages('app-access-complete', {
  notGranted: ({ permission }: { permission: string }) => `Permission ${permission} is not granted to this app.`,
  cannotRaise: ({ permission }: { permission: string }) =>
    `Permission ${permission} is not granted to this app, so it cannot raise requests for the bot.`,
  cannotTellTransitions: ({ permission }: { permission: string }) =>
    `Permission ${permission} is not granted to this app, so it cannot tell the bot which transitions are open.`,
});

export const appAccessComplete = defineCheck({
  id: 'app-access-complete',
  title: 'This app may see and do what is asked of it',
  problem: 'Bot Preflight can’t see or do everything that is asked of it',
  why:
    'What the app may not see, it cannot judge: faults stay hidden behind "not available", and employees find ' +
    'them instead. What it may not do, it cannot do for the bot: a request that an employee filled in is refused.',
  severity: 'high',
  learnMore:
    'https://confluence.atlassian.com/jirakb/resolve-permission-scheme-errors-in-jira-service-management-838416389.html',
  reads: ['project', 'permissionScheme', 'appAccess'],
  examine: ({ appAccess }) =>
    appAccess.asked
      .filter(({ key }) => !appAccess.granted.includes(key))
      .map(({ key, neededFor }) => ({
        subject: permissionSubject(key),
        message: missing(permissionNamed(key), neededFor),
        evidence: { actual: grants.notGranted, expected: grants.granted, neededFor },
      })),
  cure: {
    safety: 'manual',
    steps: [
      'Open the permission scheme and grant the permission to the role for apps (at first called ' +
        'atlassian-addons-project-access), which is meant to hold every permission.',
      'Check in Atlassian administration that no app access rule blocks this project.',
    ],
  },
  screenInJira: (_finding, { project, permissionScheme }) =>
    project.style === 'company-managed' ? permissionSchemePage(permissionScheme.id) : projectAccessPage(project.key),
});

/** What an audit misses is told by the checks that could not look. */
const missing = (permission: Message, neededFor: Parts['appAccess']['asked'][number]['neededFor']): Message => {
  if (neededFor.includes('audit')) return says.notGranted({ permission });
  return neededFor.includes('raise-requests')
    ? says.cannotRaise({ permission })
    : says.cannotTellTransitions({ permission });
};
