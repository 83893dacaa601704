import type { ParityProgress, ParityReport, ParityRow } from '../../shared/parity-contract';
import { readParity, readParityRun } from '../../store/parity-store';
import type { ComparedPair } from '../../store/parity-store';
import { projectIdByKey } from '../../app/project-by-key';
import type { Tenant } from '../../app/tenant';
import { toProgress } from './start-parity';
import type { PairOfKeys } from './start-parity';
import { waitForAll } from '../../shared/wait-for-all';

const pairOf = async ({ projectKey, with: otherKey }: PairOfKeys, tenant: Tenant): Promise<ComparedPair> => {
  const [projectId, otherId] = await waitForAll([projectIdByKey(projectKey, tenant), projectIdByKey(otherKey, tenant)]);
  return { projectId, otherId };
};

/** The newest comparison of two projects and how far the one under way is. */
export async function showParity(
  asked: PairOfKeys,
  tenant: Tenant,
): Promise<{ readonly progress: ParityProgress | null; readonly report: ParityReport | null }> {
  const pair = await pairOf(asked, tenant);
  const [run, kept] = await waitForAll([readParityRun(pair), readParity(pair)]);
  return { progress: run && toProgress(run), report: kept?.report ?? null };
}

/** What the last comparisons of two projects found, newest first. */
export async function showParityHistory(asked: PairOfKeys, tenant: Tenant): Promise<readonly ParityRow[]> {
  return (await readParity(await pairOf(asked, tenant)))?.rows ?? [];
}
