import { reportHtml } from '../../handover/report-page';
import { maskFor, reportWithoutPeople } from '../../handover/without-people';
import { notSetUp } from '../../app/not-set-up';
import { projectByKey } from '../../app/project-by-key';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { readSettings } from '../../store/settings-store';
import { riskSays } from '../risks/says';
import { readStandingReport } from '../risks/standing-report';
import { handoverSays } from './says';

export interface SharedReport {
  /** To save it under. */
  readonly fileName: string;
  /** One page that opens anywhere and loads nothing. */
  readonly html: string;
}

/**
 * The newest report for readers outside the company: nobody is named in it, and what people wrote stays inside. Throws
 * `Refusal` before the first audit, and for a report of version 0.1.0, which does not tell whom its sentences name.
 */
export async function shareReport(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<SharedReport> {
  const { id, key } = await projectByKey(projectKey, tenant);
  const settings = await readSettings(id);
  if (!settings) throw notSetUp(key);
  const report = await readStandingReport(id, tenant.now());
  if (!report) throw new Refusal('conflict', riskSays.notAudited, riskSays.runTheAudit);
  if (!report.peopleNoted)
    throw new Refusal('conflict', handoverSays.reportTooOld({ project: key }), handoverSays.auditAgain);
  const { acceptedRisks, ...rest } = reportWithoutPeople(report, maskFor({ report, settings, parts: null }));
  const shared = {
    ...rest,
    ...(acceptedRisks && { acceptedRisks: acceptedRisks.map((risk) => ({ ...risk, reason: '' })) }),
  };
  const html = reportHtml({ report: shared, hasChangedSinceAudit: null });
  return { fileName: `${key.toLowerCase()}-readiness.html`, html };
}
