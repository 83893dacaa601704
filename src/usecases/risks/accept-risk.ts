import { covers, isFor } from '../../checks/accepted-risks';
import { readAccounts } from '../../jira/resources/people';
import type { AcceptedRisk, AuditReport, CheckResult } from '../../shared/report';
import type { RiskToAccept } from '../../shared/risk-contract';
import { readReport } from '../../store/report-store';
import { changeRisks } from '../../store/risk-store';
import { projectIdByKey } from '../../app/project-by-key';
import { recordAct } from '../../app/record-act';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { keepStanding } from './standing-report';
import { riskSays } from './says';

/** All of them are one stored value of at most 240 KiB; each is at most 2.3 kB. */
const MOST_RISKS = 100;

/**
 * Lets a project go with something that is not in order: who answers for it, why, and for how long. Acts at once, on
 * the report as it is stored. Throws `Refusal` when there is nothing of that kind to accept.
 */
export async function acceptRisk(
  asked: RiskToAccept,
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<AuditReport> {
  const projectId = await projectIdByKey(asked.projectKey, tenant);
  const report = await storedReport(projectId);
  const at = tenant.now();
  const risk = { ...toRisk(asked, at, caller.accountId), profileId: report.profile.id };
  const result = report.results.find(({ check }) => check === risk.check);
  if (!result || !isThere(result, risk)) throw new Refusal('conflict', riskSays.nothingFound, riskSays.seeWhatIsLeft);
  const [owner] = await readAccounts(tenant.jira, [risk.owner]);
  if (owner?.active !== true) throw new Refusal('bad-request', riskSays.ownerUnknown, riskSays.chooseAnotherOwner);
  await changeRisks(projectId, (risks) => {
    const kept = risks.filter((one) => one.id !== risk.id || !isFor(report, one));
    if (kept.length >= MOST_RISKS)
      throw new Refusal('conflict', riskSays.full({ count: MOST_RISKS }), riskSays.withdrawOrFix);
    return [...kept, risk];
  });
  await recordAct(
    { kind: 'risk-accepted', check: risk.check, isWhole: risk.subject === null, days: asked.validForDays },
    { id: projectId, key: asked.projectKey },
    tenant,
    caller,
  );
  return standingOf(projectId, at);
}

/** Takes an acceptance back; what is withdrawn already stays so. */
export async function withdrawRisk(
  { projectKey, riskId }: { readonly projectKey: string; readonly riskId: string },
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<AuditReport> {
  const projectId = await projectIdByKey(projectKey, tenant);
  const report = await storedReport(projectId);
  let withdrawn: AcceptedRisk | undefined;
  await changeRisks(projectId, (risks) => {
    withdrawn = risks.find((one) => one.id === riskId && isFor(report, one));
    return withdrawn ? risks.filter((one) => one !== withdrawn) : risks;
  });
  if (withdrawn)
    await recordAct(
      { kind: 'risk-withdrawn', check: withdrawn.check },
      { id: projectId, key: projectKey },
      tenant,
      caller,
    );
  return standingOf(projectId, tenant.now());
}

async function standingOf(projectId: string, now: string): Promise<AuditReport> {
  const standing = await keepStanding(projectId, now);
  if (!standing) throw notAudited();
  return standing;
}

async function storedReport(projectId: string): Promise<AuditReport> {
  const report = await readReport(projectId);
  if (!report) throw notAudited();
  return report;
}

const notAudited = (): Refusal => new Refusal('conflict', riskSays.notAudited, riskSays.runTheAudit);

/** One risk per bot, check and object, so that accepting anew replaces. */
const toRisk = (
  { check, subject, reason, owner, validForDays }: RiskToAccept,
  at: string,
  by: string,
): AcceptedRisk => ({
  id: [check, ...(subject ? [subject.workflowId ?? '', subject.id] : [])].join('|'),
  check,
  subject,
  reason,
  owner,
  by,
  at,
  expiresAt: new Date(Date.parse(at) + validForDays * 86_400_000).toISOString(),
});

const isThere = ({ outcome, findings }: CheckResult, risk: AcceptedRisk): boolean =>
  outcome !== 'pass' &&
  outcome !== 'not-applicable' &&
  (risk.subject === null || findings.some((finding) => covers(risk, finding)));
