import { isJiraError } from '../../jira/errors';
import type { ProjectSettings } from '../../profile/settings';
import type { ParityProgress } from '../../shared/parity-contract';
import { pushParity } from '../../store/parity-queue';
import { changeParityRun, isUnderWay } from '../../store/parity-store';
import type { ComparedPair, ParityRun } from '../../store/parity-store';
import { listSetUpProjects, readSettings } from '../../store/settings-store';
import { joinOrStart } from '../../app/join-or-start';
import { projectByKey } from '../../app/project-by-key';
import { chosenTestProject } from '../../app/test-project';
import { notSetUp } from '../../app/not-set-up';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { SHAPE_PARTS } from './read-shapes';
import { waitForAll } from '../../shared/wait-for-all';
import { comparisonSays } from './says';

export interface PairOfKeys {
  readonly projectKey: string;
  readonly with: string;
}

/**
 * An admin asks how equal two projects are: answers at once, the queue does the work. Throws `Refusal` before the setup
 * is saved.
 */
export async function startParity({ projectKey, with: otherKey }: PairOfKeys, tenant: Tenant): Promise<ParityProgress> {
  const [project, other] = await waitForAll([projectByKey(projectKey, tenant), projectByKey(otherKey, tenant)]);
  if (project.id === other.id)
    throw new Refusal('bad-request', comparisonSays.withItself, comparisonSays.chooseAnother);
  if (!(await readSettings(project.id))) throw notSetUp(project.key);
  return toProgress(
    await queueParity({ projectId: project.id, otherId: other.id, otherKey: other.key, isDaily: false }, tenant),
  );
}

/**
 * Once a day: every project that is set up is compared with its test project, so that the day they drift apart is
 * known.
 */
export async function compareTestProjects(tenant: Tenant): Promise<void> {
  for (const projectId of await listSetUpProjects()) {
    const settings = await readSettings(projectId);
    const other = settings && (await foundToday(settings, tenant));
    if (other && other.id !== projectId)
      await queueParity({ projectId, otherId: other.id, otherKey: other.key, isDaily: true }, tenant);
  }
}

/**
 * A test project that is gone is a finding of the audit, and one that Jira does not tell today is compared tomorrow.
 */
const foundToday = (settings: ProjectSettings, { jira }: Tenant): ReturnType<typeof chosenTestProject> =>
  chosenTestProject(settings, jira).catch((error: unknown) => {
    if (isJiraError(error)) return null;
    throw error;
  });

/** What the page is told of a run. */
export const toProgress = ({
  runId,
  state,
  partsRead,
  partsTotal,
  startedAt,
  updatedAt,
  waitingUntil,
  error,
}: ParityRun): ParityProgress => ({
  runId,
  state,
  partsRead,
  partsTotal,
  startedAt,
  updatedAt,
  ...(waitingUntil !== undefined && { waitingUntil }),
  ...(error && { error }),
});

const queueParity = async (
  { otherKey, isDaily, ...pair }: ComparedPair & { readonly otherKey: string; readonly isDaily: boolean },
  tenant: Tenant,
): Promise<ParityRun> =>
  joinOrStart<ParityRun>({
    now: tenant.now(),
    isUnderWay,
    begin: (begun) => ({ ...begun, with: otherKey, partsRead: 0, partsTotal: SHAPE_PARTS }),
    change: (by) => changeParityRun(pair, by),
    push: (runId) => pushParity({ ...pair, runId, isDaily }),
  });
