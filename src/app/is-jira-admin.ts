import { readOwnPermissions } from '../jira/resources/permissions';
import type { Tenant } from './tenant';

/**
 * Asks Jira, as the caller and now, for “Administer Jira”. Never cached: rights are taken away while pages stay open.
 */
export const isJiraAdmin = async ({ jira }: Tenant): Promise<boolean> =>
  (await readOwnPermissions(jira, ['ADMINISTER'], { as: 'user' })).includes('ADMINISTER');
