import { relativeTime } from '../lib/time';
import { useLocale, useWords } from '../i18n/words';
import { Message } from './message';

/**
 * Says of work nobody waits for that it leaves Jira's points to others, and the time left; its next turn may be due
 * already.
 */
export function useResting(): (until: string) => string {
  const { resting } = useWords();
  const locale = useLocale();
  return (until) => {
    const now = new Date();
    return resting(relativeTime(Date.parse(until) < now.getTime() ? now.toISOString() : until, now, locale));
  };
}

/** The same as a message of its own. A person may start the work all the same. */
export function Resting({ until }: { readonly until: string }) {
  const resting = useResting();
  return (
    <Message tone="information">
      <p>{resting(until)}</p>
    </Message>
  );
}
