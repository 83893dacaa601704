import type { Transition, Workflow } from './model';
import { leaves } from './moves';
import { withoutOwn } from './own-transitions';
import { byAnybody, reachableStatuses } from './reachability';
import type { BotView } from './targets';

/** From where a transition of the bot leads around approvals that people's own ways go through, and around which. */
interface PastApprovals {
  /** Status ids, in the workflow's order. */
  readonly from: readonly string[];
  /** Status ids, in the workflow's order. */
  readonly approvals: readonly string[];
}

/**
 * Where people have put an approval between what a transition of the bot leaves and where it leads. Of an end that
 * people do not reach themselves nobody can tell what stands before it.
 */
export const pastApprovals = (transition: Transition, workflow: Workflow, view: BotView): PastApprovals => {
  const { kind, to } = transition;
  const peoples = withoutOwn(workflow);
  if (kind === 'initial' || to === null || !byAnybody(transition) || !reachableStatuses(peoples).has(to))
    return { from: [], approvals: [] };
  const ids = workflow.statuses.map(({ id }) => id);
  const around = new Map(
    ids
      .filter((id) => id !== to && view.mayBotLeave(id) && leaves(transition, id))
      .map((id) => [id, view.approvalsBetween(id, to)]),
  );
  const approvals = new Set([...around.values()].flat());
  return {
    from: ids.filter((id) => (around.get(id) ?? []).length > 0),
    approvals: ids.filter((id) => approvals.has(id)),
  };
};
