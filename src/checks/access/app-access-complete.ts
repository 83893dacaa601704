import { defineCheck } from '../check';
import { permissionSchemePage, projectAccessPage } from '../jira-paths';

export const appAccessComplete = defineCheck({
  id: 'app-access-complete',
  title: 'This app may see what it has to judge',
  problem: 'Bot Preflight can’t see everything it needs to check',
  why: 'What the app may not see, it cannot judge: faults stay hidden behind "not available", and employees find them instead.',
  severity: 'high',
  learnMore:
    'https://confluence.atlassian.com/jirakb/resolve-permission-scheme-errors-in-jira-service-management-838416389.html',
  reads: ['project', 'permissionScheme', 'appAccess'],
  examine: ({ appAccess }) =>
    appAccess.asked
      .filter((key) => !appAccess.granted.includes(key))
      .map((key) => ({
        subject: { type: 'permission', id: key, name: key } as const,
        message: `Permission ${key} is not granted to this app.`,
        evidence: { actual: 'not granted', expected: 'granted' },
      })),
  cure: {
    safety: 'manual',
    steps: [
      'Open the permission scheme and grant the permission to the role for apps (at first called atlassian-addons-project-access), which is meant to hold every permission.',
      'Check in Atlassian administration that no app access rule blocks this project.',
    ],
  },
  screenInJira: (_finding, { project, permissionScheme }) =>
    project.style === 'company-managed' ? permissionSchemePage(permissionScheme.id) : projectAccessPage(project.key),
});
