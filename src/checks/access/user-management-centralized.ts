import { defineManualCheck } from '../check';

export const userManagementCentralized = defineManualCheck({
  id: 'user-management-centralized',
  title: 'Organization has the centralized user management',
  problem: 'Not confirmed: the centralized user management',
  why:
    'The bot reads people and groups of the whole organization. ' +
    'With the former user management, where each site has its own, it can’t tell what an employee may see.',
  severity: 'medium',
  learnMore: 'https://support.atlassian.com/user-management/docs/explore-user-management-from-the-admin-hub/',
  steps: [
    'In Atlassian administration, open Directory, Users. With the centralized user management they stand there ' +
      'for the whole organization.',
    'Record the result under Findings, at this check, with what you saw.',
  ],
  validForDays: 335,
});
