import type { Reply } from './contract';
import type { Text } from './message';
import type { Bucket, RehearsalOutcome, RehearsalStep } from './vocabulary';

/** Why a step of a rehearsal does not end as it should, or why nobody can tell. */
export interface RehearsalReason {
  /** The check whose finding it is; null: no check that this project is asked tells of it. */
  readonly check: string | null;
  readonly message: Text;
}

/** What one step comes to. `people-decide` is in no script: where people are asked to approve, the bot waits. */
export interface RehearsedStep {
  readonly step: RehearsalStep | 'people-decide';
  readonly title: Text;
  readonly outcome: RehearsalOutcome;
  readonly reasons: readonly RehearsalReason[];
  /** What has to be known to read it right. */
  readonly notes: readonly Text[];
  /** The transition by which the request is moved. */
  readonly via: { readonly id: string; readonly name: string } | null;
  /** Where the request stands afterwards; null: there is none, or nobody knows. */
  readonly status: { readonly id: string; readonly name: string; readonly bucket: Bucket } | null;
}

/** What one skill does on one request. */
export interface RehearsedSkill {
  readonly skill: { readonly id: string; readonly name: Text };
  readonly issueType: { readonly id: string; readonly name: string };
  readonly workflow: { readonly id: string; readonly name: string };
  /** That of the step that ends worst. */
  readonly outcome: RehearsalOutcome;
  readonly steps: readonly RehearsedStep[];
}

/** What the bot's skills would do, worked out from one reading of the project. Nothing was done in Jira. */
export interface SimulatedRehearsal {
  readonly isLive: false;
  readonly takenAt: string;
  /** By skill, in the profile's order, then by work type. */
  readonly skills: readonly RehearsedSkill[];
  /** Skills that are on and for which the profile has no script. */
  readonly withoutScript: readonly Text[];
  /** Why nothing, or not everything, could be rehearsed. */
  readonly notRehearsed: readonly RehearsalReason[];
}

export type RehearsalQuestions = {
  /** Works the rehearsal out from what Jira says now. Writes nothing. */
  readRehearsal: (payload: { readonly projectKey: string }) => Reply<SimulatedRehearsal>;
};
