import type { Expiring } from '../../../../../src/shared/overview-contract';
import { placeOf } from '../../lib/router';
import { relativeTime } from '../../lib/time';
import { useLocale, useSay, useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';

/** What people said that stops counting within two weeks. */
export function ExpiringCard({
  project,
  expiring,
}: {
  readonly project: string;
  readonly expiring: readonly Expiring[];
}) {
  const words = useWords().overview;
  const locale = useLocale();
  const say = useSay();
  const now = new Date();
  const expired = expiring.filter(({ expiresAt }) => Date.parse(expiresAt) < now.getTime()).length;
  return (
    <section className="card expiring" aria-labelledby="expiring-title">
      <h2 id="expiring-title">{words.expiringTitle(expired, expiring.length - expired)}</h2>
      {expiring.length === 0 ? <p className="subtle">{words.expiringNone}</p> : null}
      <ul className="plain-list expiring__list">
        {expiring.map(({ kind, check, title, expiresAt }) => (
          <li key={`${kind} ${check} ${expiresAt}`}>
            <PlaceLink to={placeOf('findings', project, { check })}>{say(title)}</PlaceLink>
            <span className="subtle">
              {words.expiringKinds[kind]} ·{' '}
              {(Date.parse(expiresAt) < now.getTime() ? words.expired : words.expires)(
                relativeTime(expiresAt, now, locale),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
