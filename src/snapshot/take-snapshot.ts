import type { JiraClient } from '../jira/client';
import type { Profile } from '../profile/profile';
import type { ProjectSettings } from '../profile/settings';
import type { TakenPart } from './facts';
import { TAKEN_PARTS, isPart } from './part-graph';
import type { Part } from './parts';
import { read } from './reading';
import type { UnreadablePart } from './reading';
import { runSteps } from './run-steps';
import { says } from './says';
import type { SharedReading } from './shared-reading';
import type { Snapshot } from './snapshot';
import { STEPS } from './steps';
import { waitForAll } from '../shared/wait-for-all';

export interface SnapshotRequest {
  readonly client: JiraClient;
  readonly projectKey: string;
  readonly settings: ProjectSettings;
  readonly profile: Profile;
  /** The moment of the snapshot, ISO 8601 UTC. */
  readonly now: string;
  /** Told of each part when it is in, read or not. */
  readonly onPart?: (part: Part) => void;
  /** Parts nobody is going to look at; Jira is not asked for them. */
  readonly leaveOut?: readonly TakenPart[];
  /** See `Ask`; false unless given. */
  readonly looksAsBot?: boolean;
  /** What the audits of one run read together; nothing that is going to be written may rest on it. */
  readonly shared?: SharedReading | undefined;
  /** See `Ask`. */
  readonly profiles?: readonly Profile[];
  /** Once aborted, parts that are not in yet become unreadable without another request. */
  readonly signal?: AbortSignal;
  /** A reading that is under way already, of the same project; unless given, a new one. */
  readonly settle?: ReturnType<typeof runSteps>;
}

const LEFT_OUT: UnreadablePart = {
  state: 'unreadable',
  code: 'not-asked',
  message: says.notAsked,
};

/**
 * Reads everything an audit needs of one project. Never throws for what Jira answers: parts fail alone, each with its
 * reason. Nothing is asked twice, and nothing waits for an answer it does not use.
 */
export const takeSnapshot = async ({
  client,
  projectKey,
  settings,
  profile,
  now,
  onPart,
  leaveOut = [],
  looksAsBot,
  shared,
  profiles,
  signal,
  settle = runSteps(STEPS, { client, projectKey, settings, profile, looksAsBot, shared, profiles }, isPart, signal),
}: SnapshotRequest): Promise<Snapshot> => {
  const take = async <P extends TakenPart>(part: P) => {
    const reading = leaveOut.includes(part) ? LEFT_OUT : await settle(part);
    onPart?.(part);
    return [part, reading] as const;
  };
  const taken = await waitForAll(TAKEN_PARTS.map(take));
  return {
    profile: read(profile),
    settings: read(settings),
    takenAt: read(now),
    ...Object.fromEntries(taken),
  } as Snapshot;
};
