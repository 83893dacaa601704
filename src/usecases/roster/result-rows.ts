import { rowToResult, type PersonClass, type PersonResult } from '../../roster/classes';
import type { RosterRun } from '../../store/roster-run-store';
import { classFile } from './run-files';

/** Everybody of some classes of a compared run, a chunk at a time. */
export async function* resultsOf(
  run: RosterRun,
  classes: readonly PersonClass[],
): AsyncGenerator<readonly PersonResult[]> {
  for (const kind of classes)
    for await (const rows of classFile(run, kind).readAll(run.results?.[kind]?.length ?? 0))
      yield rows.map(rowToResult);
}

/** Some rows of one class by place, read from the chunks that hold them only. */
export async function slice(
  run: RosterRun,
  kind: PersonClass,
  from: number,
  count: number,
): Promise<readonly PersonResult[]> {
  const found: PersonResult[] = [];
  let before = 0;
  for (const [chunk, rows] of (run.results?.[kind] ?? []).entries()) {
    if (before + rows > from && before < from + count) {
      const start = Math.max(0, from - before);
      found.push(...(await classFile(run, kind).read(chunk)).slice(start, from + count - before).map(rowToResult));
    }
    before += rows;
  }
  return found;
}
