import type { RehearsalReason } from '../../../../../src/shared/rehearsal-contract';
import { placeOf } from '../../lib/router';
import { useSay, useWordsOf } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';

/** Why something is not as it should be, each with the way to the finding that tells what to do. */
export function Reasons({
  project,
  reasons,
}: {
  readonly project: string;
  readonly reasons: readonly RehearsalReason[];
}) {
  const words = useWordsOf('rehearsal');
  const say = useSay();
  if (reasons.length === 0) return null;
  return (
    <ul className="rehearsal__reasons">
      {reasons.map(({ check, message }, place) => (
        <li key={place} dir="auto">
          {say(message)}{' '}
          {check === null ? null : (
            <PlaceLink to={placeOf('findings', project, { check })}>{words.showFinding}</PlaceLink>
          )}
        </li>
      ))}
    </ul>
  );
}
