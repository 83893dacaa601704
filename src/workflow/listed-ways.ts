import type { ActorFacts } from './actor-facts';
import { groupVerdict } from './condition-verdict';
import type { Transition, Workflow, WorkflowStatus } from './model';
import { leaves } from './moves';
import { answersOfApprovals } from './outcome';
import { isHidden } from './people-ways';

/** A transition of which Jira says something else than the workflow. */
export interface OtherThanListed {
  readonly transition: Transition;
  /** Jira lists it, and a rule closes it to the account; or the other way round. */
  readonly isListed: boolean;
}

/** What Jira decides about a request there by more than the rules of transitions. */
const hangsOnMore = ({ approval, properties }: WorkflowStatus): boolean =>
  approval?.isActive === true || Object.keys(properties).some((name) => name.startsWith('jira.permission.'));

/**
 * Where the transitions that Jira lists to an account differ from what their conditions say of it. Rules that depend on
 * the request are not judged, nor those that keep a transition out of lists, nor answers of approvers.
 */
export const otherThanListed = (
  workflow: Workflow,
  {
    statusId,
    listed,
    actor,
  }: { readonly statusId: string; readonly listed: readonly string[]; readonly actor: ActorFacts },
): readonly OtherThanListed[] => {
  const status = workflow.statuses.find(({ id }) => id === statusId);
  if (status === undefined || hangsOnMore(status)) return [];
  const answers = answersOfApprovals(workflow);
  return workflow.transitions.flatMap((transition) => {
    const { id, kind, conditions } = transition;
    if (kind === 'initial' || !leaves(transition, statusId) || answers.has(id) || isHidden(transition)) return [];
    const verdict = conditions === null ? 'allows' : groupVerdict(conditions, actor);
    const isListed = listed.includes(id);
    return verdict === (isListed ? 'blocks' : 'allows') ? [{ transition, isListed }] : [];
  });
};
