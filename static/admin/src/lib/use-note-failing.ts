import { useEffect } from 'react';
import type { AuditReport } from '../../../../src/shared/report';
import { useSession } from './session';

/** What a view knows of the newest audit, the tabs say too. */
export function useNoteFailing(report: AuditReport | null): void {
  const { noteFailing } = useSession();
  useEffect(() => {
    if (report !== null) noteFailing(report.project.key, report.counts.fail);
  }, [report, noteFailing]);
}
