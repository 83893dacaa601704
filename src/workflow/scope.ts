import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';
import type { EffectiveBuckets } from './effective-buckets';
import type { Workflow } from './model';
import { viewForBot } from './targets';
import { workflowKey } from './workflow-key';

export const says = defineMessages('scope', {
  notRequested: 'It has no request type, so nobody asks for it in the portal or through the bot.',
  peoplesOnly: 'People decide at its steps, and it has no status in which the team takes requests up.',
  adminLeftOut: 'An admin left it out.',
  adminTookIn: 'An admin took it in.',
});

/** Whether requests of an issue type are any business of the bot, and who said so. */
export interface IssueTypeScope {
  readonly issueTypeId: string;
  readonly isLeftOut: boolean;
  /** One sentence an admin can disagree with; null for a type that is simply taken in. */
  readonly reason: Message | null;
  readonly decidedBy: 'admin' | 'proposal';
}

/** What an admin chose for an issue type, by its id. */
export type ScopeDecisions = Readonly<Record<string, 'in' | 'out'>>;

interface ScopeFacts {
  /** One row per issue type of the project. */
  readonly mappings: readonly { readonly issueTypeId: string; readonly workflowId: string }[];
  readonly workflows: readonly Workflow[];
  /** By `workflowKey`. */
  readonly buckets: ReadonlyMap<string, EffectiveBuckets>;
  /** Issue types that a request type of the desk makes; null: not known, or the project has no desk. */
  readonly requested: readonly string[] | null;
  readonly decisions: ScopeDecisions;
}

const IN: Pick<IssueTypeScope, 'isLeftOut' | 'reason'> = { isLeftOut: false, reason: null };

/** People decide in it, and the desk takes nothing up: a change, a review. */
const isPeoplesOnly = (workflow: Workflow, buckets: EffectiveBuckets): boolean =>
  [...buckets.values()].some(({ bucket }) => bucket === 'keep-away') &&
  viewForBot(workflow, buckets).targets.reopen.kind === 'none';

/**
 * Which issue types the bot has business with. Told by their request types and their workflow, never by a name: sites
 * rename and prefix them. Where every type would be left out nothing is proposed.
 */
export const issueTypeScopes = ({
  mappings,
  workflows,
  buckets,
  requested,
  decisions,
}: ScopeFacts): readonly IssueTypeScope[] => {
  const workflowOf = new Map(workflows.map((workflow) => [workflowKey(workflow), workflow]));
  const propose = (issueTypeId: string, workflowId: string): Pick<IssueTypeScope, 'isLeftOut' | 'reason'> => {
    if (requested === null || requested.length === 0) return IN;
    if (!requested.includes(issueTypeId))
      return {
        isLeftOut: true,
        reason: says.notRequested,
      };
    const [workflow, decided] = [workflowOf.get(workflowId), buckets.get(workflowId)];
    return workflow !== undefined && decided !== undefined && isPeoplesOnly(workflow, decided)
      ? {
          isLeftOut: true,
          reason: says.peoplesOnly,
        }
      : IN;
  };
  const proposed = mappings.map(({ issueTypeId, workflowId }) => ({
    issueTypeId,
    ...propose(issueTypeId, workflowId),
  }));
  const isNothingLeft = proposed.every(({ isLeftOut }) => isLeftOut);
  return proposed.map((row): IssueTypeScope => {
    const decision = Object.hasOwn(decisions, row.issueTypeId) ? decisions[row.issueTypeId] : undefined;
    if (decision !== undefined)
      return {
        issueTypeId: row.issueTypeId,
        isLeftOut: decision === 'out',
        reason: decision === 'out' ? says.adminLeftOut : says.adminTookIn,
        decidedBy: 'admin',
      };
    return { ...row, ...(isNothingLeft ? IN : {}), decidedBy: 'proposal' };
  });
};
