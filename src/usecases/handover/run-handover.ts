import { isPasted, packageChanges } from '../../handover/package-changes';
import type { PackageFile } from '../../handover/package-file';
import { filesInZip } from '../../handover/zip-files';
import type { RosterCounts } from '../../handover/source';
import { readAnchors } from '../../store/anchor-store';
import {
  changeHandoverRun,
  chunksOf,
  chunksOfPackage,
  isUnderWay,
  readHandoverRun,
  readPackage,
  readPackageZip,
  removeLeftovers,
  toTexts,
  writePackage,
  type HandoverRun,
  type PackageList,
  type PackagePointer,
} from '../../store/handover-store';
import { readRosterRun } from '../../store/roster-run-store';
import { readSettings } from '../../store/settings-store';
import { isStorageError, toRunError } from '../../app/explain-error';
import { Refusal } from '../../app/refusal';
import { readStandingReport } from '../risks/standing-report';
import { countsOf } from '../roster/tell-progress';
import { runRecord } from '../../app/run-record';
import type { RunRecord } from '../../app/run-record';
import type { Tenant } from '../../app/tenant';
import { makePackage, type MadePackage } from './make-package';
import { readHandoverSource, type ReadSource } from './read-source';
import { waitForAll } from '../../shared/wait-for-all';
import { handoverSays } from './says';

/**
 * How often a run is put off for a reason that time may cure; then the package is made without what is missing, and
 * says so.
 */
const MOST_POSTPONEMENTS = 5;
const SECONDS_BEFORE_ANOTHER_TRY = 120;

/**
 * One queued making of a package, from the queue's consumer. Delivered at least once: a run that is over or was
 * replaced is left alone, and one that died is made again, for reading changes nothing. Answers after how many seconds
 * it wants to be delivered again; null: never. Storage that fails even for the run's record is thrown, so that the
 * queue tries again.
 */
export async function runHandover(
  { projectId, runId }: { readonly projectId: string; readonly runId: string },
  tenant: Tenant,
): Promise<number | null> {
  const run = await readHandoverRun(projectId);
  if (!run || run.runId !== runId || !isUnderWay(run)) return null;
  const record = recordOf(run, tenant);
  if ((await readPackage(projectId))?.runId === runId) return endDone(record);
  try {
    const { source, isWorthAnotherTry } = await readNow(run, tenant, record);
    if (isWorthAnotherTry && run.postponed < MOST_POSTPONEMENTS) return await record.putOff();
    record.step({ state: 'packing' });
    return await keep(makePackage(source), source.report.takenAt, record, tenant);
  } catch (error) {
    return endWith(error, record);
  }
}

interface PackageRecord extends RunRecord<HandoverRun> {
  readonly end: (change: Partial<HandoverRun>) => Promise<null>;
  readonly putOff: () => Promise<number>;
}

const recordOf = (run: HandoverRun, tenant: Tenant): PackageRecord => {
  const record = runRecord<HandoverRun>(run, {
    change: (by) => changeHandoverRun(run.projectId, by),
    isUnderWay,
    now: tenant.now,
  });
  const end = async (change: Partial<HandoverRun>): Promise<null> => {
    record.step(change);
    await record.saved();
    return null;
  };
  const putOff = async (): Promise<number> => {
    await end({ state: 'waiting', postponed: run.postponed + 1 });
    return SECONDS_BEFORE_ANOTHER_TRY;
  };
  return { ...record, end, putOff };
};

const readNow = async (
  { projectId }: HandoverRun,
  { jira, now }: Tenant,
  record: PackageRecord,
): Promise<ReadSource> => {
  record.step({ state: 'reading', workflowsRead: 0 });
  const [settings, report] = await waitForAll([readSettings(projectId), readStandingReport(projectId, now())]);
  if (!settings || !report) throw new Refusal('not-found', handoverSays.nothingStored, handoverSays.saveAndAudit);
  const [anchors, roster] = await waitForAll([readAnchors(projectId, report.takenAt), readRosterCounts(projectId)]);
  return readHandoverSource({
    jira,
    settings,
    report,
    anchors,
    roster,
    onWorkflows: (workflowsRead, workflowsTotal) => record.step({ workflowsRead, workflowsTotal }),
  });
};

const readRosterCounts = async (projectId: string): Promise<RosterCounts | null> => {
  const run = await readRosterRun(projectId);
  return run?.results && run.comparedAt !== null
    ? {
        comparedAt: run.comparedAt,
        people: countsOf(run.results),
        hiddenAddresses: run.hiddenAddresses,
        gaps: run.gaps,
      }
    : null;
};

/**
 * What is going to be stored, and what it replaces, is noted first: a run that dies in between leaves nothing behind
 * for good.
 */
const keep = async (
  { zip, files, notIncluded, configuration, pasted, fileName, sha256 }: MadePackage,
  auditTakenAt: string,
  record: PackageRecord,
  tenant: Tenant,
): Promise<null> => {
  const { projectId, runId } = record.run();
  await removeLeftovers(record.run());
  const before = await readPackage(projectId);
  const changes = before && (await changesSince(projectId, before, pasted));
  const texts = toTexts(zip, { files: [...files], notIncluded: [...notIncluded], configuration, changes });
  record.step({ leftovers: [chunksOf(runId, texts), ...(before ? [chunksOfPackage(before)] : [])] });
  await record.saved();
  await writePackage(record.run(), texts, { madeAt: tenant.now(), auditTakenAt, fileName, size: zip.length, sha256 });
  return endDone(record);
};

/** Rows that the page shows at most. */
const MOST_CHANGES = 200;

/** null: the package before went while it was read. */
const changesSince = async (
  projectId: string,
  before: PackagePointer,
  pasted: readonly PackageFile[],
): Promise<PackageList['changes']> => {
  const zip = await readPackageZip(projectId, before);
  if (zip === null) return null;
  const all = packageChanges(filesInZip(zip, isPasted), pasted);
  return {
    since: before.madeAt,
    entries: all.slice(0, MOST_CHANGES).map((change) => ({ ...change })),
    more: Math.max(0, all.length - MOST_CHANGES),
  };
};

const endDone = async (record: PackageRecord): Promise<null> => {
  await removeLeftovers(record.run());
  return record.end({ state: 'done', leftovers: [] });
};

const STORAGE_REFUSED = {
  code: 'storage-full',
  message: handoverSays.notTaken,
  advice: handoverSays.makeAgain,
} as const;

/** Refusals that say Jira has no time now. */
const PASSING: ReadonlySet<Refusal['code']> = new Set(['rate-limited', 'jira-unavailable']);

const endWith = async (error: unknown, record: PackageRecord): Promise<number | null> => {
  const mayPass = isStorageError(error) || (error instanceof Refusal && PASSING.has(error.code));
  if (mayPass && record.run().postponed < MOST_POSTPONEMENTS) return record.putOff();
  if (!isStorageError(error)) return record.end({ state: 'failed', error: toRunError(error) });
  await removeLeftovers(record.run()).catch(() => undefined);
  return record.end({ state: 'failed', error: STORAGE_REFUSED });
};
