import type { AuditReport } from '../../../../../src/shared/report';
import { useSay, useWords } from '../../i18n/words';
import { When } from '../../ui/when';

/** Which audit the view shows: when it was, for which profile, and what it cost. */
export function ReportLine({ report }: { readonly report: AuditReport }) {
  const words = useWords().overview;
  const say = useSay();
  const [before, after] = words.lastRun('\u0000').split('\u0000');
  return (
    <>
      <span>
        {before}
        <When at={report.takenAt} />
        {after}
      </span>
      <span>{words.profile(say(report.profile.name), report.profile.version)}</span>
      <span>{words.calls(report.calls)}</span>
    </>
  );
}
