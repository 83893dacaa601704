import { relativeTime } from '../lib/time';
import { useLocale, useWords } from '../i18n/words';
import { Message } from './message';

/** A run nobody waits for that leaves Jira's points to others, with the time left. A person may start it all the same. */
export function Resting({ until }: { readonly until: string }) {
  const words = useWords();
  const locale = useLocale();
  return (
    <Message tone="information">
      <p>{words.resting(relativeTime(until, new Date(), locale))}</p>
    </Message>
  );
}
