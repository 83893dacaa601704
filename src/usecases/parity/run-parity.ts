import { namesAside } from '../../messages/people';
import { compareProjects } from '../../parity/compare-projects';
import { rowOf } from '../../parity/drift';
import type { ProjectSettings } from '../../profile/settings';
import type { ParityReport } from '../../shared/parity-contract';
import { changeParityRun, isUnderWay, readParity, readParityRun, writeParity } from '../../store/parity-store';
import type { ComparedPair, ParityRun } from '../../store/parity-store';
import { pushParity } from '../../store/parity-queue';
import { readSettings } from '../../store/settings-store';
import { JiraRateLimited } from '../../jira/errors';
import { isStorageError, toRunError } from '../../app/explain-error';
import { tellComparison } from '../personal-data/named-parts';
import { profileOf } from '../../app/profile-of';
import { restAfterRefusal } from '../../app/rest-after-refusal';
import { runRecord } from '../../app/run-record';
import type { Tenant } from '../../app/tenant';
import { isTwinOf } from '../twin/whose-twin';
import { readShapes } from './read-shapes';
import { waitForAll } from '../../shared/wait-for-all';

/** It begins again after each rest; points that do not suffice all morning will not by noon. */
const GIVES_UP_AFTER_MS = 6 * 3_600_000;
const LONG_WAIT = { method: 'GET', template: 'two projects', status: 429 };

/**
 * One queued comparison, from the queue's consumer. Delivered at least once: a run that is over or replaced is left
 * alone, one that died is simply made again, for it only reads. One nobody waits for rests while its share of Jira's
 * points is spent. Storage that fails is thrown, so that the queue delivers again.
 */
export async function runParity(
  { runId, isDaily = false, ...pair }: ComparedPair & { readonly runId: string; readonly isDaily?: boolean },
  tenant: Tenant,
): Promise<void> {
  const [run, settings] = await waitForAll([readParityRun(pair), readSettings(pair.projectId)]);
  if (!run || !settings || run.runId !== runId || !isUnderWay(run)) return;
  const { jira } = tenant;
  const restMs = isDaily && run.waitingUntil ? Date.parse(run.waitingUntil) - Date.parse(tenant.now()) : 0;
  if (restMs > 0) return goOnLater({ ...pair, runId }, restMs);
  const record = runRecord<ParityRun>(run, { change: (by) => changeParityRun(pair, by), isUnderWay, now: tenant.now });
  record.step({ state: 'reading', partsRead: 0, waitingUntil: undefined });
  const refusedBefore = jira.refused();
  const isCutShort = (): boolean => isDaily && jira.refused() > refusedBefore;
  try {
    const report = await makeReport(settings, run.with, tenant, () =>
      record.step({ partsRead: record.run().partsRead + 1 }),
    );
    if (!isCutShort()) {
      await keep(pair, runId, report);
      record.step({ state: 'done' });
    }
  } catch (error) {
    if (isStorageError(error)) throw error;
    if (!isCutShort()) record.step({ state: 'failed', error: toRunError(error) });
  }
  if (isCutShort() && Date.parse(tenant.now()) - Date.parse(run.startedAt) >= GIVES_UP_AFTER_MS)
    record.step({ state: 'failed', error: toRunError(new JiraRateLimited(LONG_WAIT, null, 'quota')) });
  else if (isCutShort()) {
    const ms = restAfterRefusal(jira);
    record.step({
      state: 'queued',
      partsRead: 0,
      waitingUntil: new Date(Date.parse(tenant.now()) + ms).toISOString(),
    });
    await goOnLater({ ...pair, runId }, ms);
  }
  await record.saved();
}

const goOnLater = (run: ComparedPair & { readonly runId: string }, ms: number): Promise<void> =>
  pushParity({ ...run, isDaily: true }, ms / 1000);

/** Reads both projects now and compares them. @throws Refusal when one of them is not there */
const makeReport = async (
  settings: ProjectSettings,
  otherKey: string,
  { jira, now }: Tenant,
  onPart: () => void,
): Promise<ParityReport> => {
  const profile = profileOf(settings);
  const [takenAt, callsBefore] = [now(), jira.calls()];
  const names = namesAside();
  const { here, there } = names.hide(await readShapes({ jira, settings, profile, otherKey, now: takenAt, onPart }));
  const isMadeHere = await isTwinOf(jira, otherKey, settings.projectKey);
  return {
    ...tellComparison(names, compareProjects(here, there)),
    ...(isMadeHere && { isMadeHere }),
    takenAt,
    calls: jira.calls() - callsBefore,
  };
};

/** A delivery that comes twice writes its row once. */
const keep = async (pair: ComparedPair, runId: string, report: ParityReport): Promise<void> => {
  const last = await readParity(pair);
  if (last?.runId !== runId)
    await writeParity(pair, runId, { report, rows: [rowOf(report, last?.report ?? null), ...(last?.rows ?? [])] });
};
