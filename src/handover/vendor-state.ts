import type { Profile } from '../profile/profile';
import type { Bucket, Workflow } from '../workflow/model';

/**
 * What a bot's vendor calls a status. null: the vendor has no such word, or a person has to decide the bucket first.
 */
interface VendorState {
  readonly state: string | null;
  readonly reason: string;
}

/**
 * Where several of its states share one bucket, the last of them is the end: a status that follows another of the same
 * bucket and leads to none.
 */
const isLastOfItsBucket = (
  statusId: string,
  { transitions }: Workflow,
  isSame: (statusId: string) => boolean,
): boolean => {
  const steps = transitions.filter(({ kind, to }) => kind === 'directed' && to !== null);
  const follows = steps.some(({ from, to }) => to === statusId && from.some((id) => id !== statusId && isSame(id)));
  const leads = steps.some(({ from, to }) => to !== null && to !== statusId && isSame(to) && from.includes(statusId));
  return follows && !leads;
};

/**
 * The vendor's own state of a status; told by the bucket and, where that is not enough, by the way transitions run,
 * never by a name.
 */
export const vendorState = (
  statusId: string,
  workflow: Workflow,
  bucketOf: (statusId: string) => Bucket,
  profile: Profile,
): VendorState => {
  const bucket = bucketOf(statusId);
  if (bucket === 'keep-away')
    return {
      state: profile.keepAwayState,
      reason:
        profile.keepAwayState === null
          ? 'People decide there, and the bot keeps away.'
          : 'People decide there; the employee is told that the request is under way.',
    };
  const states = profile.buckets.find(({ id }) => id === bucket)?.vendorStates ?? [];
  const [first, ...others] = states;
  const last = others.at(-1);
  if (first === undefined)
    return {
      state: null,
      reason:
        bucket === 'other' ? 'It is in none of the bot’s buckets.' : `${profile.name} has no word of its own for it.`,
    };
  if (last === undefined) return { state: first, reason: 'It follows from the bucket.' };
  const isOnly = workflow.statuses.every(({ id }) => id === statusId || bucketOf(id) !== bucket);
  if (isOnly) return { state: first, reason: 'It is the only status of its bucket.' };
  return isLastOfItsBucket(statusId, workflow, (id) => bucketOf(id) === bucket)
    ? { state: last, reason: 'It follows another status of its bucket and leads to none.' }
    : { state: first, reason: 'It is not the last status of its bucket.' };
};
