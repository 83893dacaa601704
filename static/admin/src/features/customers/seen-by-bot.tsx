import { useEffect, useState } from 'react';
import type { RosterProgress } from '../../../../../src/shared/roster-contract';
import { exactTime } from '../../lib/time';
import { useLocale, useWordsOf } from '../../i18n/words';
import { When } from '../../ui/when';

const tickMs = 30_000;

/** When the bot sees who was added, counted down by its vendor's schedule. */
export function SeenByBot({ seen }: { readonly seen: NonNullable<RosterProgress['adding']>['seenByBot'] }) {
  const words = useWordsOf('customers').added;
  const locale = useLocale();
  const now = useNow();
  const hasRead = seen !== null && Date.parse(seen.at) <= now;
  const hasSeen = seen !== null && Date.parse(seen.atLatest) <= now;
  return (
    <div className="seen">
      <h3>{words.seenTitle}</h3>
      {seen === null ? <p>{words.notSaid}</p> : null}
      {seen === null || hasSeen ? null : (
        <p>
          {hasRead ? words.hasRead : words.reads}{' '}
          <strong>
            <When at={seen.at} />
          </strong>{' '}
          <span className="subtle">({exactTime(seen.at, locale)})</span>
        </p>
      )}
      {seen === null ? null : (
        <p className="subtle">{hasSeen ? words.hasSeen : words.latest(exactTime(seen.atLatest, locale))}</p>
      )}
    </div>
  );
}

/** The time, looked at twice a minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
