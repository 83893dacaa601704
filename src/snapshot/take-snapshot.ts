import type { JiraClient } from '../jira/client';
import type { Profile } from '../profile/profile';
import type { ProjectSettings } from '../profile/settings';
import type { FactName, TakenPart } from './facts';
import type { Part } from './parts';
import { read } from './reading';
import { runSteps } from './run-steps';
import type { Snapshot } from './snapshot';
import { STEPS } from './steps';

/** The parts that are read from Jira, in the order the page tells them. */
export const TAKEN_PARTS = [
  'site', 'project', 'workflowScheme', 'workflows', 'workflowUsage', 'screens', 'screenUsage', 'permissionScheme', 'projectRoles',
  'applicationRoles', 'serviceAccount', 'agentTestAccount', 'customerTestAccount', 'effectivePermissions', 'appAccess', 'serviceDesk',
  'requestTypes', 'forms', 'requestRights', 'customers', 'knowledgeBase', 'testProject',
] as const satisfies readonly TakenPart[];

type Missing = Exclude<TakenPart, (typeof TAKEN_PARTS)[number]>;
/** Fails to compile when a part has no place in the list. */
const everyPartIsTaken: Missing extends never ? true : Missing = true;

const isPart = (fact: FactName): boolean => everyPartIsTaken && (TAKEN_PARTS as readonly FactName[]).includes(fact);

export interface SnapshotRequest {
  readonly client: JiraClient;
  readonly projectKey: string;
  readonly settings: ProjectSettings;
  readonly profile: Profile;
  /** The moment of the snapshot, ISO 8601 UTC. */
  readonly now: string;
  /** Told of each part when it is in, read or not. */
  readonly onPart?: (part: Part) => void;
  /** Once aborted, parts that are not in yet become unreadable without another request. */
  readonly signal?: AbortSignal;
}

/**
 * Reads everything an audit needs of one project. Never throws for what Jira answers: parts fail alone, each with its
 * reason. Nothing is asked twice, and nothing waits for an answer it does not use.
 */
export const takeSnapshot = async ({ client, projectKey, settings, profile, now, onPart, signal }: SnapshotRequest): Promise<Snapshot> => {
  const settle = runSteps(STEPS, { client, projectKey, settings, profile }, isPart, signal);
  const take = async <P extends TakenPart>(part: P) => {
    const reading = await settle(part);
    onPart?.(part);
    return [part, reading] as const;
  };
  const taken = await Promise.all(TAKEN_PARTS.map(take));
  return { profile: read(profile), settings: read(settings), takenAt: read(now), ...Object.fromEntries(taken) } as Snapshot;
};
