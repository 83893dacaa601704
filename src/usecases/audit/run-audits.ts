import { createSharedReading, type SharedReading } from '../../snapshot/shared-reading';
import { pushAudits, type QueuedAudits } from '../../store/audit-queue';
import { changeRun, isUnderWay, readRun, type Run } from '../../store/run-store';
import { readSettings } from '../../store/settings-store';
import { waitForAll } from '../../shared/wait-for-all';
import { isSilent } from '../../app/join-or-start';
import { POINTS_TO_GO_ON } from '../../app/rest-after-refusal';
import { PARTS_TO_READ, runAudit } from './run-audit';
import type { Tenant } from '../../app/tenant';

/** The consumer may run 15 minutes; the rest of the time is for the audit under way to end. */
const TURN_MS = 10 * 60_000;
/** What is the site's is read again after so long. An audit says the time of the oldest answer it is made of. */
const SHARED_FOR_MS = 5 * 60_000;
/** The next day's run takes over from one that Jira's points never sufficed for. */
const GIVES_UP_AFTER_MS = 20 * 3_600_000;
/**
 * A project that was audited so lately is left alone: the schedule may come twice, and a person may have been quicker.
 */
const LATELY_MS = 3_600_000;

/**
 * Many queued audits, from the queue's consumer: one after the other, with one reading of what is the site's. It spends
 * only its share of the hour's points; where that is spent, every project left says until when it waits. Delivered at
 * least once: what this run has done already is not done again.
 */
export async function runAudits(queued: QueuedAudits, tenant: Tenant): Promise<void> {
  const { runId, askedAt, projectIds, notBefore } = queued;
  const nowMs = (): number => Date.parse(tenant.now());
  if (nowMs() - Date.parse(askedAt) >= GIVES_UP_AFTER_MS) return;
  const goOn = (left: readonly string[], at: number | null): Promise<void> =>
    pushAudits(
      { ...queued, projectIds: left, notBefore: at === null ? null : new Date(at).toISOString() },
      at === null ? 0 : (at - nowMs()) / 1000,
    );
  if (notBefore !== null && Date.parse(notBefore) > nowMs()) return goOn(projectIds, Date.parse(notBefore));
  const until = nowMs() + TURN_MS;
  const shared = await readTogether(projectIds, tenant);
  for (const [index, projectId] of projectIds.entries()) {
    if (nowMs() >= until) return goOn(projectIds.slice(index), null);
    const restMs = tenant.jira.restMs(POINTS_TO_GO_ON) || (await auditOne(projectId, { runId, shared, tenant }));
    if (restMs === 0) continue;
    const left = projectIds.slice(index);
    const at = nowMs() + restMs;
    for (const one of left) await sayWaiting(one, runId, at, tenant);
    return goOn(left, at);
  }
}

const readTogether = async (projectIds: readonly string[], tenant: Tenant): Promise<SharedReading> => {
  const settings = await waitForAll(projectIds.map(readSettings));
  return createSharedReading(
    tenant.jira,
    settings.filter((one) => one !== null),
    { now: () => Date.parse(tenant.now()), forMs: SHARED_FOR_MS },
  );
};

interface Around {
  readonly runId: string;
  readonly shared: SharedReading;
  readonly tenant: Tenant;
}

/** Answers how long the run has to rest, in milliseconds; 0: the audit is done, or is not this run's to do. */
const auditOne = async (projectId: string, { runId, shared, tenant }: Around): Promise<number> => {
  const begun = begin(runId, tenant.now());
  await changeRun(projectId, (current) => (isOurs(current, runId, tenant.now()) ? begun : null));
  if ((await readRun(projectId))?.runId !== runId) return 0;
  return runAudit({ projectId, runId }, tenant, { shared });
};

const begin = (runId: string, now: string): Run => ({
  runId,
  state: 'queued',
  partsRead: 0,
  partsTotal: PARTS_TO_READ,
  lastPart: null,
  startedAt: now,
  updatedAt: now,
});

/** Whether this run audits the project: it has begun to, or nobody does and nobody has lately. */
const isOurs = (current: Run | null, runId: string, now: string): boolean => {
  if (current === null) return true;
  if (current.runId === runId) return isUnderWay(current);
  if (isUnderWay(current)) return isSilent(current, now);
  return current.state !== 'done' || Date.parse(now) - Date.parse(current.updatedAt) >= LATELY_MS;
};

/** A person may press for the audit all the same, and does not wait. */
const sayWaiting = async (projectId: string, runId: string, at: number, tenant: Tenant): Promise<void> => {
  const now = tenant.now();
  await changeRun(projectId, (current) =>
    isOurs(current, runId, now) ? { ...begin(runId, now), waitingUntil: new Date(at).toISOString() } : null,
  );
};
