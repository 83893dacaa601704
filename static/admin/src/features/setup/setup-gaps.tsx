import type { Text } from '../../../../../src/shared/message';
import { useSay, useWords } from '../../i18n/words';
import { Message } from '../../ui/message';

/** What could not be proposed, and why. */
export function SetupGaps({ gaps }: { readonly gaps: readonly Text[] }) {
  const words = useWords().setup;
  const say = useSay();
  if (gaps.length === 0) return null;
  return (
    <Message tone="warning" title={words.gapsTitle}>
      <ul>
        {gaps.map((gap, place) => (
          <li key={place}>{say(gap)}</li>
        ))}
      </ul>
    </Message>
  );
}
