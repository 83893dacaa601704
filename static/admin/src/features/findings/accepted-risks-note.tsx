import type { AuditReport } from '../../../../../src/shared/report';
import { placeOf } from '../../lib/router';
import { useWords, type FirstWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';
import { Message } from '../../ui/message';

/** The verdict in words, with the risks it rests on: never a plain yes. */
export const withRisks = (verdict: string, { acceptedRisks }: AuditReport, words: FirstWords): string =>
  acceptedRisks === undefined ? verdict : words.risks.withRisks(verdict, acceptedRisks.length);

/** What a verdict with accepted risks leaves open. Nothing where nobody accepted any. */
export function AcceptedRisksNote({ report }: { readonly report: AuditReport }) {
  const words = useWords().risks;
  if (report.acceptedRisks === undefined) return null;
  const critical = new Set(report.results.filter(({ severity }) => severity === 'critical').map(({ check }) => check));
  const criticals = report.acceptedRisks.filter(({ check }) => critical.has(check)).length;
  return (
    <Message tone={criticals > 0 ? 'warning' : 'information'}>
      {criticals > 0 ? (
        <p>
          <strong>{words.noteCritical(criticals)}</strong>
        </p>
      ) : null}
      <p>{words.noteText}</p>
      <p className="not-printed">
        <PlaceLink to={placeOf('findings', report.project.key, { outcome: 'accepted' })}>{words.show}</PlaceLink>
      </p>
    </Message>
  );
}
