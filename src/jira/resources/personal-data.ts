import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';

/** An account this app keeps something of. `updatedAt`: how old that is, ISO 8601 UTC. */
export interface KeptAccount {
  readonly accountId: string;
  readonly updatedAt: string;
}

/** Most accounts of one request. */
export const MOST_REPORTED = 90;

const answerSchema = z.looseObject({
  accounts: z.array(z.looseObject({ accountId: z.string(), status: z.enum(['closed', 'updated']) })),
});
/** `closed`: everything kept of the person has to go; `updated`: what is kept is out of date. */
export type AccountAnswer = z.infer<typeof answerSchema>['accounts'][number];

/**
 * Tells Atlassian of whom something is kept, up to 90 accounts, and is told of whom something has to change; none where
 * it answers 204. Needs the scope `report:personal-data`.
 * https://developer.atlassian.com/platform/forge/user-privacy-guidelines/
 */
export const reportKeptAccounts = async (
  client: JiraClient,
  accounts: readonly KeptAccount[],
): Promise<readonly AccountAnswer[]> => {
  const answer = await client.request(endpoint('/app/report-accounts', {}), {
    method: 'POST',
    body: { accounts },
    schema: answerSchema.optional(),
  });
  return answer?.accounts ?? [];
};
