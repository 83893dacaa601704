import type { JiraClient } from '../../jira/client';
import { orGone } from '../../changes/made-object';
import { isJiraError, isRefused } from '../../jira/errors';
import { readAccount } from '../../jira/resources/users';
import { givenTo, withAccounts } from '../../plan/closed-accounts';
import type { Step } from '../../plan/step';
import type { Fact } from '../../shared/report';
import { waitForAll } from '../../shared/wait-for-all';

/**
 * A step that gives people something, without those whose account was deactivated or closed since the plan was made:
 * Jira would refuse the whole list for one of them. `there` names whoever has it already; `step` null: nobody is left;
 * `leavesOut`: whether somebody was left out. @throws JiraError
 */
export const withActiveAccounts = async (
  client: JiraClient,
  step: Step,
  there: Fact,
): Promise<{ readonly step: Step | null; readonly leavesOut: boolean }> => {
  const given = givenTo(step).filter((id) => !(Array.isArray(there) && there.includes(id)));
  const looked = await waitForAll(given.map(async (id) => ({ id, isActive: await isActive(client, id) })));
  const inactive = new Set(looked.flatMap((one) => (one.isActive ? [] : [one.id])));
  return inactive.size === 0
    ? { step, leavesOut: false }
    : { step: withAccounts(step, (id) => !inactive.has(id)), leavesOut: true };
};

/** Whom the app may not look at is left to Jira. */
const isActive = async (client: JiraClient, accountId: string): Promise<boolean> => {
  try {
    return (await orGone(readAccount(client, accountId)))?.active === true;
  } catch (error) {
    if (isJiraError(error) && isRefused(error)) return true;
    throw error;
  }
};
