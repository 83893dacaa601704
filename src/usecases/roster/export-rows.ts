import { rowToAdding } from '../../roster/adding';
import { rowToResult } from '../../roster/classes';
import { ROSTER_CLASSES } from '../../shared/roster-vocabulary';
import { writeCsv } from '../../shared/csv';
import type { RosterRun } from '../../store/roster-run-store';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { currentRun } from './current-run';
import { addingFile, classFile } from './run-files';
import { customerSays } from './says';

interface Question {
  readonly projectKey: string;
  readonly runId: string;
  readonly what: 'people' | 'adding';
  readonly part: number;
}

/** Chunks in one part of the file. */
const CHUNKS = { people: 5, adding: 100 } as const;
const HEADER = {
  people: ['line', 'result', 'account id', 'e-mail', 'customer through'],
  adding: ['line', 'way', 'account id', 'e-mail', 'outcome', 'reason'],
} as const;

type Chunk = () => Promise<readonly (readonly string[])[]>;

const peopleChunks = (run: RosterRun): readonly Chunk[] =>
  ROSTER_CLASSES.flatMap((kind) =>
    (run.results?.[kind] ?? []).map(
      (_, chunk) => async () =>
        (await classFile(run, kind).read(chunk))
          .map(rowToResult)
          .map(({ line, class: result, accountId, address, through }) => [
            String(line),
            result,
            accountId ?? '',
            address ?? '',
            through ?? '',
          ]),
    ),
  );

const addingChunks = (run: RosterRun): readonly Chunk[] =>
  Array.from(
    { length: run.adding?.chunks ?? 0 },
    (_, chunk) => async () =>
      (await addingFile(run).read(chunk))
        .map(rowToAdding)
        .map(({ line, route, accountId, address, outcome, failure }) => [
          String(line),
          route,
          accountId ?? '',
          address ?? '',
          outcome,
          failure ?? '',
        ]),
  );

/**
 * One part of the result as CSV; the parts put together are the file. No cell of it is a formula, whatever the roster
 * held.
 */
export async function exportRows(
  { projectKey, runId, what, part }: Question,
  tenant: Tenant,
): Promise<{ readonly csv: string; readonly next: number | null }> {
  const run = await currentRun(projectKey, runId, tenant);
  if (run.results === null) throw new Refusal('conflict', customerSays.noResult, customerSays.waitForEnd);
  const chunks = what === 'people' ? peopleChunks(run) : addingChunks(run);
  const [from, to] = [part * CHUNKS[what], (part + 1) * CHUNKS[what]];
  const rows = (await Promise.all(chunks.slice(from, to).map((read) => read()))).flat();
  const table = [...(part === 0 ? [HEADER[what]] : []), ...rows];
  // Only a file has lines; the place in a group means nothing to anybody.
  const shown = run.source.kind === 'csv' ? table : table.map(([, ...cells]) => cells);
  return { csv: writeCsv(shown), next: to < chunks.length ? part + 1 : null };
}
