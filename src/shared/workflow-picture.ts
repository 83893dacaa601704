import type { Bucket, Reply } from './contract';
import type { Text } from './message';
import type { TransitionKind } from './vocabulary';

/**
 * A workflow as the page draws it: its graph, and on it what the bot wants, what lets it through, and what does not.
 */
export interface WorkflowPicture {
  readonly workflow: { readonly id: string; readonly name: string };
  /** Names of the issue types that go through it. */
  readonly issueTypes: readonly string[];
  readonly statuses: readonly PicturedStatus[];
  readonly transitions: readonly PicturedTransition[];
  readonly goals: readonly BotGoal[];
}

export interface PicturedStatus {
  readonly id: string;
  readonly name: string;
  readonly bucket: Bucket;
  /** Requests are created here. */
  readonly isStart: boolean;
  /** false: no request ever gets here. */
  readonly isReachable: boolean;
  /** People are asked to approve while a request stands here; left out where nobody is. */
  readonly asksForApproval?: true;
}

export interface PicturedTransition {
  readonly id: string;
  readonly name: string;
  readonly kind: TransitionKind;
  /** Status ids; empty for `initial` and `global` (Any status). */
  readonly from: readonly string[];
  /** null: the request stays where it is. */
  readonly to: string | null;
  readonly showsScreen: boolean;
  /** Jira runs it on this answer of the approvers; left out where it waits for none. */
  readonly answer?: 'approve' | 'decline';
  /** People decide: cancelling, declining, escalating. The bot leaves it alone, whether it may take it or not. */
  readonly isPeoples?: true;
  /** What stops the bot here, or may stop it; certain ones first. */
  readonly blockers: readonly { readonly effect: 'blocks' | 'may-block'; readonly reason: Text }[];
}

/**
 * What the bot has to be able to do from every status. `open`: it can; `unsure`: a rule that depends on the request
 * decides; `blocked`: there is a way from Any status, closed for the bot; `missing`: there is none; `no-status`: no
 * status of the workflow is meant.
 */
export interface BotGoal {
  readonly bucket: Extract<Bucket, 'resolved' | 'in-progress' | 'new'>;
  readonly state: 'open' | 'unsure' | 'blocked' | 'missing' | 'no-status';
  /** The skills that need it. */
  readonly skills: readonly { readonly id: string; readonly name: Text; readonly isOn: boolean }[];
  /** Status ids of the bucket that the bot may move requests into. */
  readonly targets: readonly string[];
  /** Transitions that are the bot's ways into it, whether it may take them or not. */
  readonly transitions: readonly string[];
  /**
   * Statuses the bot gets no request out of towards the goal, each with the moves that bring a request there; nearest
   * first.
   */
  readonly stuck: readonly { readonly status: string; readonly path: readonly PathMove[] }[];
}

/** One move of a request, status to status. */
export interface PathMove {
  readonly transition: string;
  readonly from: string;
  readonly to: string;
}

/** One workflow of the project in the list of them. */
export interface PicturedWorkflow {
  readonly id: string;
  readonly name: string;
  readonly issueTypes: readonly string[];
  readonly statuses: number;
  readonly transitions: number;
  readonly goals: readonly Pick<BotGoal, 'bucket' | 'state'>[];
  /** How many of its goals are not `open`. */
  readonly unmet: number;
}

type OfProject = { readonly projectKey: string };

export type WorkflowPictureQuestions = {
  /** Every workflow of the project, those with the most to do first. Reads Jira. */
  listWorkflowPictures: (payload: OfProject) => Reply<readonly PicturedWorkflow[]>;
  readWorkflowPicture: (payload: OfProject & { readonly workflowId: string }) => Reply<WorkflowPicture>;
};
