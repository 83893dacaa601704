import type { BucketedWorkflow } from '../checks/workflow/bucketed-workflows';
import type { RehearsalReason, RehearsedStep } from '../shared/rehearsal-contract';
import type { Transition } from '../workflow/model';
import type { Doubts, Known } from './known';
import { says } from './says';
import type { IssueTypeRequests } from './requests';

/** Where the request of a rehearsal stands, and what is known of it. */
export interface At {
  /** null: there is no request. */
  readonly status: string | null;
  readonly resolution: 'set' | 'empty' | 'asked' | 'unknown';
  readonly assignee: 'bot' | 'nobody' | 'somebody' | 'unknown';
  /** The transition of the bot that brought it there; null: none did, or none is known. */
  readonly by: Transition | null;
  /** Once the bot is kept out, nothing it does can be told. */
  readonly isBotIn: boolean;
}

export const BEFORE: At = { status: null, resolution: 'empty', assignee: 'nobody', by: null, isBotIn: true };

/** What a step is done with. */
export interface Scene {
  readonly known: Known;
  readonly used: BucketedWorkflow;
  readonly requests: IssueTypeRequests;
}

/** What a step came to; without `at` everything stays as it is. */
export interface Done {
  readonly doubts: Doubts;
  readonly at?: At;
  readonly notes?: RehearsedStep['notes'];
  readonly via?: Transition | null;
}

export type Step = (at: At, scene: Scene) => Done;

export const ok: Done = { doubts: { fails: [], unknown: [] } };

export const unknown = (...reasons: readonly RehearsalReason[]): Done => ({ doubts: { fails: [], unknown: reasons } });

export const fails = (...reasons: readonly RehearsalReason[]): Done => ({ doubts: { fails: reasons, unknown: [] } });

/** A reason that belongs to no check. */
export const plain = (message: RehearsalReason['message']): RehearsalReason => ({ check: null, message });

/** A step on a request: without one nobody can tell. */
export const onRequest =
  (step: (at: At & { readonly status: string }, scene: Scene) => Done): Step =>
  (at, scene) =>
    at.status === null ? unknown(plain(says.noRequest)) : step({ ...at, status: at.status }, scene);
