import type { JiraClient } from '../../jira/client';
import type { AssembledPlan } from '../../plan/assemble-plan';
import { readTakenNames } from './read-taken-names';
import { Refusal } from '../../app/refusal';
import { planRefusals } from './plan-refusals';

/** More rounds than a site has copies of one thing. */
const MOST_ROUNDS = 10;

/** Names are chosen first and looked up afterwards: only those few are asked about. */
export const withFreeNames = async (
  jira: JiraClient,
  assemble: (takenNames: readonly string[]) => AssembledPlan,
): Promise<AssembledPlan> => {
  let taken: readonly string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const plan = assemble(taken);
    const found = await readTakenNames(jira, plan.steps);
    if (found.length === 0) return plan;
    taken = [...taken, ...found];
  }
  throw new Refusal('conflict', planRefusals.namesTaken, planRefusals.removeOldCopies);
};
