import type { PersonClass } from '../../roster/classes';
import { rowFile, type RowFile } from '../../store/roster-rows-store';
import type { RosterRun } from '../../store/roster-run-store';

/** What was read of one list of the site. */
export const legFile = (run: RosterRun, index: number): RowFile => rowFile(run.projectId, run.runId, `list-${index}`);
/** The people of a file that was sent. */
export const rosterFile = (run: RosterRun): RowFile => rowFile(run.projectId, run.runId, 'roster');
/** The result, a file for each class. */
export const classFile = (run: RosterRun, kind: PersonClass): RowFile => rowFile(run.projectId, run.runId, kind);
/** Who is added, a chunk for each batch. */
export const addingFile = (run: RosterRun, file: string = run.adding?.file ?? 'adding'): RowFile =>
  rowFile(run.projectId, run.runId, file);

/** Deletes the roster and what was read of the site; the results stay. */
export async function removeSources(run: RosterRun): Promise<void> {
  await rosterFile(run).remove(run.rosterChunks);
  for (const [index, leg] of run.legs.entries()) await legFile(run, index).remove(leg.chunks);
}
