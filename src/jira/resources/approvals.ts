import { z } from 'zod';
import { APPROVAL_ANSWERS } from '../../shared/vocabulary';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { byServiceDeskStart, collect, idText, serviceDeskPage } from '../pages';

const approvalSchema = z.looseObject({
  id: idText,
  name: z.string().nullish(),
  finalDecision: z.enum(APPROVAL_ANSWERS),
  approvers: z.array(
    z.looseObject({
      approver: z.looseObject({ accountId: z.string(), emailAddress: z.string().nullish() }),
      approverDecision: z.enum(APPROVAL_ANSWERS),
    }),
  ),
  createdDate: z.looseObject({ epochMillis: z.number() }).nullish(),
});
export type RawApproval = z.infer<typeof approvalSchema>;

/**
 * What a request asked and asks people to approve. Throws `JiraNotFound` when it does not exist or may not be seen.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/
 */
export const readApprovals = (client: JiraClient, issueIdOrKey: string): Promise<readonly RawApproval[]> =>
  collect(
    byServiceDeskStart((start) =>
      client.request(
        endpoint('/rest/servicedeskapi/request/{issueIdOrKey}/approval', { issueIdOrKey }, { start: String(start) }),
        { schema: serviceDeskPage(approvalSchema) },
      ),
    ),
  );
