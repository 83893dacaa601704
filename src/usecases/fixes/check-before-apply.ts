import { defineMessages } from '../../messages/define-messages';
import { dryRun } from '../../changes/dry-run';
import type { Objection } from '../../changes/dry-run';
import { NotMadeYet } from '../../changes/standing';
import type { Hands } from '../../changes/standing';
import { readOwnPermissions } from '../../jira/resources/permissions';
import type { JiraClient } from '../../jira/client';
import type { Plan } from '../../plan/plan';
import { isWithinProject } from '../../plan/restrict';
import type { Step } from '../../plan/step';
import type { Message } from '../../shared/message';
import type { FixRun } from '../../store/fix-run-store';
import { EditDrifted } from '../../workflow/edits/apply-edits';
import { changesOf } from './fix-work';
import type { FixWork } from './fix-work';
import { madeBy, stepMove } from './step-moves';
import { waitForAll } from '../../shared/wait-for-all';

export const says = defineMessages('check-before-apply', {
  noProjectAdmin: 'The admin who approved the plan no longer has the permission “Administer projects”.',
  noJiraAdmin: 'The admin who approved the plan no longer has the permission “Administer Jira”.',
  wouldRefuse: ({ reason }: { reason: string }) => `Jira would refuse it: ${reason}`,
});

type Reasons = FixRun['reasons'];

/**
 * Everything that can be known before the first write: whether the admin still is one, whether each thing is still as
 * the plan says, and what Jira's own validation thinks of every workflow. Any reason stops the plan with nothing
 * written.
 */
export async function checkBeforeApply({ run, plan, tenant }: FixWork): Promise<Reasons> {
  const writer = tenant.jira.actingAs(run.by);
  const refused = await whyRefused(writer, plan);
  if (refused !== null) return [{ code: 'not-an-admin', message: refused, changes: [] }];
  const hands: Hands = { reader: tenant.jira, writer, idOf: madeBy(plan.steps, []), sleep: tenant.sleep };
  const drifted = (await waitForAll(plan.steps.map((step) => driftOf(hands, plan, step)))).flat();
  if (drifted.length > 0) return drifted;
  try {
    return (await dryRun(writer, plan.steps)).map((objection) => reasonOf(plan, objection));
  } catch (error) {
    if (error instanceof EditDrifted) return [{ code: 'conflict', message: error.said, changes: [] }];
    throw error;
  }
}

/**
 * Rights may be taken away between the press and the writing. A plan within one project needs no more than that
 * project's.
 */
const whyRefused = async (writer: JiraClient, plan: Plan): Promise<Message | null> => {
  const within = isWithinProject(plan);
  const held = await readOwnPermissions(writer, ['ADMINISTER', 'ADMINISTER_PROJECTS'], { projectId: plan.projectId });
  if (held.includes('ADMINISTER') || (within && held.includes('ADMINISTER_PROJECTS'))) return null;
  return within ? says.noProjectAdmin : says.noJiraAdmin;
};

/** A step that needs something not made yet is looked at when its turn comes. */
const driftOf = async (hands: Hands, plan: Plan, step: Step): Promise<Reasons> => {
  try {
    const standing = await stepMove(hands, step).inspect();
    return standing.at === 'drifted'
      ? [{ code: 'conflict', message: standing.reason, changes: changesOf(plan, step.key) }]
      : [];
  } catch (error) {
    if (error instanceof NotMadeYet) return [];
    throw error;
  }
};

/** The change that Jira objects to: the one about that transition or status, else all of the step. */
const reasonOf = (plan: Plan, { step, elementId, message }: Objection): Reasons[number] => {
  const all = plan.changes.filter((change) => change.step === step);
  const named = all.filter(({ target }) => elementId !== null && target.id === elementId);
  return {
    code: 'jira-refused',
    message: says.wouldRefuse({ reason: message }),
    changes: (named.length > 0 ? named : all).map(({ id }) => id),
  };
};
