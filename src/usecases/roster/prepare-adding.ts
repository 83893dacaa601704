import { addingToRow, routeOf, toAdding, type AddingChoice } from '../../roster/adding';
import type { PersonResult } from '../../roster/classes';
import { tenAtOnce } from '../../store/roster-rows-store';
import type { Adding, RosterRun } from '../../store/roster-run-store';
import { BATCH } from './add-in-turn';
import { resultsOf } from './result-rows';
import { addingFile } from './run-files';
import { chunks } from '../../shared/chunks';

/** Everybody of the classes an admin chose. */
export async function peopleOf(run: RosterRun, { classes }: AddingChoice): Promise<readonly PersonResult[]> {
  const people: PersonResult[] = [];
  for await (const some of resultsOf(run, classes)) people.push(...some);
  return people;
}

/** Writes down who is to be added, in batches. Doing it again with the same file writes the same. */
export async function prepareAdding(run: RosterRun, choice: AddingChoice, file: string): Promise<Adding> {
  const rows = (await peopleOf(run, choice)).flatMap((person) => {
    const route = routeOf(person, choice);
    return route === null ? [] : [toAdding(person, route)];
  });
  const batches = chunks(rows, BATCH);
  await tenAtOnce(batches.length, (index) =>
    addingFile(run, file).write(index, (batches[index] ?? []).map(addingToRow)),
  );
  const { organizationId, invites } = choice;
  return {
    organizationId,
    invites,
    file,
    chunks: batches.length,
    next: 0,
    total: rows.length,
    looksForAccounts: false,
    outcomes: {},
    failures: {},
    endedAt: null,
  };
}
