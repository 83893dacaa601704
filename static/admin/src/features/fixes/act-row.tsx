import type { ActRow } from '../../../../../src/shared/act-contract';
import { useLocale, useSay, useWordsOf } from '../../i18n/words';
import type { Words } from '../../i18n/words';
import { exactTime, relativeTime } from '../../lib/time';
import { placeOf } from '../../lib/router';
import { PlaceLink } from '../../ui/links';

/** As privacy leaves an id; `src/messages/people`. */
const closedAccount = 'closed-account';

/** Who did something, for the start of a sentence. */
export const whoOf = (
  { by, byName }: Pick<ActRow, 'by' | 'byName'>,
  words: Pick<Words['acts'], 'closed' | 'hidden'>,
): string => byName ?? (by === closedAccount ? words.closed : words.hidden);

/** One thing that somebody did, and when. Of the whole site also where. */
export function ActEntry({ row, isOfSite }: { readonly row: ActRow; readonly isOfSite: boolean }) {
  const words = useWordsOf('acts');
  const say = useSay();
  const locale = useLocale();
  // A name may be written in the other direction than the sentence around it.
  const who = `\u2068${whoOf(row, words)}\u2069`;
  return (
    <article className="act">
      <time className="subtle" dateTime={row.at} title={relativeTime(row.at, new Date(), locale)}>
        {exactTime(row.at, locale)}
      </time>
      <p>
        {words.sentence(row.act, who, row.checkTitle === null ? '' : say(row.checkTitle))}
        {isOfSite && row.projectKey !== null ? (
          <>
            {' '}
            <span className="act__project">
              <PlaceLink to={placeOf('activity', row.projectKey)}>{words.thisProject(row.projectKey)}</PlaceLink>
            </span>
          </>
        ) : null}
      </p>
    </article>
  );
}
