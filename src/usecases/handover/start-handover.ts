import type { HandoverProgress } from '../../shared/handover-contract';
import { pushHandover } from '../../store/handover-queue';
import {
  changeHandoverRun,
  isUnderWay,
  readHandoverRun,
  removeLeftovers,
  type HandoverRun,
} from '../../store/handover-store';
import { readReport } from '../../store/report-store';
import { readSettings } from '../../store/settings-store';
import { isSilent, joinOrStart } from '../../app/join-or-start';
import { projectByKey } from '../../app/project-by-key';
import { notSetUp } from '../../app/not-set-up';
import { recordAct } from '../../app/record-act';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { tellHandover } from './read-handover';
import { handoverSays } from './says';

/**
 * A run that has said nothing for this long is taken for dead: the consumer's own limit is 15 minutes, and so is its
 * longest wait.
 */
export const SILENT_AFTER_MS = 31 * 60_000;

/**
 * An admin's press on “Create package”: answers at once, the queue does the work.
 * @throws Refusal before the project is set up, or before its first audit
 */
export async function startHandover(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<HandoverProgress> {
  const { id, key } = await projectByKey(projectKey, tenant);
  if (!(await readSettings(id))) throw notSetUp(key);
  if (!(await readReport(id)))
    throw new Refusal('conflict', handoverSays.notAudited({ project: key }), handoverSays.auditIsAPart);
  const current = await readHandoverRun(id);
  if (current && (!isUnderWay(current) || isSilent(current, tenant.now(), SILENT_AFTER_MS)))
    await removeLeftovers(current);
  let begunHere = '';
  const run = await joinOrStart<HandoverRun>({
    now: tenant.now(),
    silentAfterMs: SILENT_AFTER_MS,
    isUnderWay,
    begin: (begun): HandoverRun => {
      begunHere = begun.runId;
      return {
        ...begun,
        projectId: id,
        projectKey: key,
        workflowsRead: 0,
        workflowsTotal: 0,
        postponed: 0,
        leftovers: [],
      };
    },
    change: (by) => changeHandoverRun(id, by),
    push: (runId) => pushHandover({ projectId: id, runId }),
  });
  // Who joins a run that is under way has started none.
  if (run.runId === begunHere) await recordAct({ kind: 'handover-started' }, { id, key }, tenant, caller);
  return tellHandover(run);
}
