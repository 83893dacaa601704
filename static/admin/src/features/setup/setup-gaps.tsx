import { useSay, useWords } from '../../i18n/words';
import { Message } from '../../ui/message';

/** What could not be proposed, and why. */
export function SetupGaps({ gaps }: { readonly gaps: readonly string[] }) {
  const words = useWords().setup;
  const say = useSay();
  if (gaps.length === 0) return null;
  return (
    <Message tone="warning" title={words.gapsTitle}>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{say(gap)}</li>
        ))}
      </ul>
    </Message>
  );
}
