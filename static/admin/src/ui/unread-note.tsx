import type { AuditReport } from '../../../../src/shared/report';
import { placeOf } from '../lib/router';
import { unreadCauses } from '../lib/unread-causes';
import { useSay, useWords } from '../i18n/words';
import { PlaceLink } from './links';
import { Message } from './message';

/** What kept checks from looking, cause by cause instead of check by check. Nothing where all could look. */
export function UnreadNote({ report }: { readonly report: AuditReport }) {
  const words = useWords().findings.unread;
  const say = useSay();
  const causes = unreadCauses(report.results);
  if (causes.length === 0) return null;
  const count = causes.reduce((sum, { checks }) => sum + checks, 0);
  const outcome = report.results.some((result) => result.outcome === 'not-available') ? 'not-available' : 'error';
  return (
    <Message tone="warning" title={words.title(count)}>
      <ul>
        {causes.map(({ reason, checks, alsoAt }) => (
          <li key={say(reason)} dir="auto">
            {say(reason)} {alsoAt.length === 0 ? null : <>{words.alsoAt(alsoAt.join(', '))} </>}
            {causes.length === 1 ? null : <span className="subtle">{words.checks(checks)}</span>}
          </li>
        ))}
      </ul>
      <PlaceLink to={placeOf('findings', report.project.key, { outcome })}>{words.show}</PlaceLink>
    </Message>
  );
}
