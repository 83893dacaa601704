import type { PlannedChange } from '../../../../../src/shared/plan-contract';
import { isRecord } from '../../lib/evidence';
import { useSay, useWords } from '../../i18n/words';

/**
 * A planned transition the way Jira's editor draws it, dashed because it is not there yet. The sentence beside it says
 * the same.
 */
export function TransitionSketch({ change }: { readonly change: PlannedChange }) {
  if (change.sketch !== 'transition' || !isRecord(change.after)) return null;
  const { transition, from, to } = change.after;
  if (typeof transition !== 'string' || typeof to !== 'string') return null;
  return (
    <div className="sketch" aria-hidden="true">
      <Source from={from} />
      <span className="sketch__arrow">
        <bdi>{transition}</bdi>
      </span>
      <span className="sketch__status">
        <bdi>{to}</bdi>
      </span>
    </div>
  );
}

/** The one status it leaves, how many there are, or the words for all of them. */
function Source({ from }: { readonly from: unknown }) {
  const words = useWords().fixes;
  const say = useSay();
  const names: readonly unknown[] = Array.isArray(from) ? from : [from];
  const [only] = names;
  if (names.length > 1) return <span className="sketch__any">{words.sources(names.length)}</span>;
  if (typeof only !== 'string') return null;
  return (
    <span className={Array.isArray(from) ? 'sketch__status' : 'sketch__any'}>
      <bdi>{Array.isArray(from) ? only : say(only)}</bdi>
    </span>
  );
}
