import type { Remedy } from '../proposal';
import type { TargetBucket } from './bot-transition';
import { botTransition } from './bot-transition';
import { placeOf } from './on-workflow';

/**
 * For `…-transition-global` and `…-status-reachable` alike: who can move a request from any status is stuck in none.
 */
export const enterFromAnywhere = (bucket: TargetBucket): Remedy => (finding, draft) => {
  const place = placeOf(finding, draft);
  return place ? botTransition(bucket, draft, place) : [];
};
