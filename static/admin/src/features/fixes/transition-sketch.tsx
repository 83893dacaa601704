import type { PlannedChange } from '../../../../../src/shared/plan-contract';
import { isRecord } from '../../lib/evidence';
import { useWords } from '../../i18n/words';

/** A planned transition the way Jira's editor draws it, dashed because it is not there yet. The sentence beside it says the same. */
export function TransitionSketch({ change }: { readonly change: PlannedChange }) {
  const words = useWords().fixes;
  if (change.kind !== 'add-global-transition' || !isRecord(change.after)) return null;
  const { transition, to } = change.after;
  if (typeof transition !== 'string' || typeof to !== 'string') return null;
  return (
    <div className="sketch" aria-hidden="true">
      <span className="sketch__any">{words.anyStatus}</span>
      <span className="sketch__arrow">
        <bdi>{transition}</bdi>
      </span>
      <span className="sketch__status">
        <bdi>{to}</bdi>
      </span>
    </div>
  );
}
