import type { Bucket, ProfileChoice } from '../../../../../src/shared/contract';
import { useSay, useWords } from '../../i18n/words';

/** The profile's own names for the bot's states, and one for "none of them". */
export function useBuckets(profile: ProfileChoice): readonly { readonly value: Bucket; readonly label: string }[] {
  const words = useWords().setup;
  const say = useSay();
  return [
    ...profile.buckets.map((bucket) => ({ value: bucket.id, label: say(bucket.name) })),
    { value: 'keep-away', label: words.keepAwayBucket },
    { value: 'other', label: words.otherBucket },
  ];
}
