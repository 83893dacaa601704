import { profileFor, DEFAULT_PROFILE } from '../../../profile/profiles';
import type { ProjectSettings } from '../../../profile/settings';
import type { JiraClient } from '../../../jira/client';
import { isJiraError, isRefused } from '../../../jira/errors';
import { readProjectKey } from '../../../jira/resources/projects';
import { takePart } from '../../../snapshot/take-part';
import { claimLookUp, FRESH_MS, readStatusMap, writeStatusMap, type StatusMap } from '../../../store/ticket-feed-store';
import { bucketsOfStatuses } from '../../../workflow/effective-buckets';
import type { Bucket } from '../../../workflow/model';
import type { Tenant } from '../../../app/tenant';
import { NotKnownYet } from './not-known-yet';

/** Bucket by status id: the admin's decision, else the proposal that was read lately. */
export type StatusBuckets = ReadonlyMap<string, Bucket>;

/** A status that is missing from a map this young is not asked for again. */
const ASKED_LATELY_MS = 10 * 60_000;

interface Question {
  /** Status ids. */
  readonly wanted: readonly string[] | 'all';
  /** One of many that may ask at the same moment: only the first reads, the others take what is there or come back. */
  readonly isOneOfMany: boolean;
}

/**
 * What the statuses mean to the bot. Workflows are read at most once a day, and sooner where a status is new.
 * Throws `NotKnownYet`.
 */
export async function statusBuckets(
  settings: ProjectSettings,
  { wanted, isOneOfMany }: Question,
  tenant: Tenant,
): Promise<StatusBuckets> {
  const decided = new Map<string, Bucket>(Object.entries(settings.buckets));
  if (wanted !== 'all' && wanted.every((id) => decided.has(id))) return decided;
  const now = Date.parse(tenant.now());
  const stored = await readStatusMap(settings.projectId);
  if (stored && isGood(stored, wanted, now)) return new Map([...Object.entries(stored.buckets), ...decided]);
  const mayRead = !isOneOfMany || (await claimLookUp(`status-map:${settings.projectId}`, now));
  if (!mayRead && !stored) throw new NotKnownYet('unavailable');
  const map = mayRead || !stored ? await readAnew(settings, stored, now, tenant) : stored;
  return new Map([...Object.entries(map.buckets), ...decided]);
}

const isGood = ({ buckets, readAt }: StatusMap, wanted: readonly string[] | 'all', now: number): boolean => {
  const isMissing = wanted !== 'all' && wanted.some((id) => !Object.hasOwn(buckets, id));
  return now - readAt < (isMissing ? ASKED_LATELY_MS : FRESH_MS);
};

/** Under the key the project has now, which need not be the one it was set up with. */
const readWorkflows = async (settings: ProjectSettings, jira: JiraClient) => {
  const profile = profileFor(settings) ?? DEFAULT_PROFILE;
  try {
    const projectKey = await readProjectKey(jira, settings.projectId);
    return await takePart('workflows', { client: jira, projectKey, profile, settings });
  } catch (error) {
    if (!isJiraError(error)) throw error;
    return { state: 'unreadable', code: isRefused(error) ? 'missing-permission' : 'unavailable' } as const;
  }
};

const readAnew = async (
  settings: ProjectSettings,
  stored: StatusMap | null,
  now: number,
  { jira }: Tenant,
): Promise<StatusMap> => {
  const reading = await readWorkflows(settings, jira);
  if (reading.state === 'unreadable') {
    if (stored) return stored;
    throw new NotKnownYet(
      reading.code === 'missing-permission' || reading.code === 'missing-scope' ? 'permission' : 'unavailable',
    );
  }
  const buckets = Object.fromEntries(
    [...bucketsOfStatuses(reading.value, settings.buckets)].map(([id, { bucket }]) => [id, bucket]),
  );
  const map = { readAt: now, buckets };
  await writeStatusMap(settings.projectId, map);
  return map;
};
