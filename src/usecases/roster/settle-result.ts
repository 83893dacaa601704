import { resultAfter, rowToAdding, type AddingRow } from '../../roster/adding';
import { ADDABLE_CLASSES } from '../../shared/roster-vocabulary';
import { resultToRow, rowToResult, type PersonClass, type PersonResult } from '../../roster/classes';
import type { RosterRun } from '../../store/roster-run-store';
import type { Ledger } from './ledger';
import { addingFile, classFile } from './run-files';

/** Classes that adding and its undo move people between, or change. */
const TOUCHED: readonly PersonClass[] = ['in-place', ...ADDABLE_CLASSES];

type Results = NonNullable<RosterRun['results']>;

/**
 * Brings the result up to what was done with its people, so that nobody who was added is still told missing. People are
 * written to their new class before they leave the old one, each with the record that counts them: a turn that dies
 * here is taken again, loses nobody and tells nobody twice.
 */
export async function settleResult(ledger: Ledger): Promise<void> {
  const { adding, results } = ledger.run();
  if (adding === null || results === null) return;
  const rows = await addingRowsOf(ledger.run());
  const to = adding.organizationId === null ? 'desk' : 'organization';
  const now = (person: PersonResult): PersonResult => {
    const row = rows.get(person.line);
    return row === undefined ? person : resultAfter(person, row, to);
  };
  for (const kind of TOUCHED) await addArrivals(ledger, kind, now);
  for (const kind of TOUCHED) await dropLeavers(ledger, kind, now);
}

const addingRowsOf = async (run: RosterRun): Promise<ReadonlyMap<number, AddingRow>> => {
  const rows = new Map<number, AddingRow>();
  for await (const some of addingFile(run).readAll(run.adding?.chunks ?? 0))
    for (const row of some.map(rowToAdding)) rows.set(row.line, row);
  return rows;
};

const resultsOf = (ledger: Ledger): Results => ledger.run().results ?? {};

const peopleIn = async (ledger: Ledger, kind: PersonClass): Promise<readonly (readonly PersonResult[])[]> => {
  const chunks: (readonly PersonResult[])[] = [];
  const file = classFile(ledger.run(), kind);
  for await (const rows of file.readAll(resultsOf(ledger)[kind]?.length ?? 0)) chunks.push(rows.map(rowToResult));
  return chunks;
};

type Now = (person: PersonResult) => PersonResult;

/** People of other classes who belong to this one now, unless a turn that died has written them already. */
const addArrivals = async (ledger: Ledger, kind: PersonClass, now: Now): Promise<void> => {
  const arrivals: PersonResult[] = [];
  for (const other of TOUCHED) {
    if (other === kind) continue;
    const people = (await peopleIn(ledger, other)).flat();
    arrivals.push(...people.map(now).filter((person) => person.class === kind));
  }
  if (arrivals.length === 0) return;
  const here = new Set((await peopleIn(ledger, kind)).flat().map(({ line }) => line));
  const rows = arrivals.filter(({ line }) => !here.has(line)).map(resultToRow);
  const chunks = resultsOf(ledger)[kind] ?? [];
  const added = await classFile(ledger.run(), kind).writeAll(rows, chunks.length);
  await record(ledger, kind, [...chunks, ...added]);
};

/** Each chunk is written again where it is, so its place among the others does not change. */
const dropLeavers = async (ledger: Ledger, kind: PersonClass, now: Now): Promise<void> => {
  const chunks = await peopleIn(ledger, kind);
  const file = classFile(ledger.run(), kind);
  for (const [chunk, people] of chunks.entries()) {
    const after = people.map(now);
    const staying = after.filter((person) => person.class === kind);
    const counts = resultsOf(ledger)[kind] ?? [];
    // The rows may have been written by a turn that died before it wrote the record.
    if (staying.length === counts[chunk] && staying.every((person, place) => isSame(person, people[place]))) continue;
    await file.write(chunk, staying.map(resultToRow));
    await record(
      ledger,
      kind,
      counts.map((count, place) => (place === chunk ? staying.length : count)),
    );
  }
};

const isSame = (a: PersonResult, b: PersonResult | undefined): boolean =>
  b !== undefined && resultToRow(a) === resultToRow(b);

const record = async (ledger: Ledger, kind: PersonClass, counts: readonly number[]): Promise<void> => {
  ledger.update({ results: { ...resultsOf(ledger), [kind]: counts } });
  await ledger.saved();
};
