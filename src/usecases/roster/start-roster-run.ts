import { randomUUID } from 'node:crypto';
import { findGroup } from '../../jira/resources/groups';
import { dnsName } from '../../roster/address';
import type { ColumnChoice, ColumnSeen } from '../../roster/columns';
import { lineToRow } from '../../roster/roster-line';
import { takePart, type NotARoster, type PartTaken } from '../../roster/upload';
import type { FileColumn, RosterProgress, RosterSourceChoice } from '../../shared/roster-contract';
import { pushRosterTurn } from '../../store/roster-queue';
import { isUnderWay, readRosterRun, readRunBefore, type RosterRun } from '../../store/roster-run-store';
import { clearGaps } from '../../store/roster-watch-store';
import { writeProjectId } from '../../store/settings-store';
import { isSilent } from '../../app/join-or-start';
import { projectByKey } from '../../app/project-by-key';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { currentRun, forget, giveUpFile, replaceRun } from './current-run';
import { removeSources, rosterFile } from './run-files';
import { countsOf, tellProgress } from './tell-progress';
import { customerSays } from './says';

interface Start {
  readonly projectKey: string;
  readonly source: RosterSourceChoice;
  /** Domains whose accounts the company manages; absent: nobody says. */
  readonly managedDomains?: readonly string[];
  /** Columns of the file that an admin chose; absent: the app proposes them. */
  readonly columns?: ColumnChoice;
}

/** The time of a turn and the longest wait it asks for; whoever says nothing for longer is dead. */
export const SILENT_AFTER_MS = 31 * 60_000;

/** Before this much is known, the bigger of the roster and a page is the best guess. */
const SOME_CUSTOMERS = 1_000;

/**
 * Begins a comparison. A file is sent in parts afterwards, and the result before it stays until the file is compared;
 * any other source is read at once, and the run before it, with all that was kept for it, is deleted. Throws `Refusal`
 * while a run is under way.
 */
export async function startRosterRun(
  { projectKey, source, managedDomains, columns }: Start,
  tenant: Tenant,
): Promise<RosterProgress> {
  const project = await projectByKey(projectKey, tenant);
  const before = await readRosterRun(project.id);
  if (before && isUnderWay(before) && !isSilent(before, tenant.now(), SILENT_AFTER_MS)) {
    // Its event may have been lost with a call that failed; a second one is dropped by the consumer.
    if (before.state === 'queued') await queueTurn(before);
    throw new Refusal('conflict', customerSays.beingCompared({ project: project.key }), customerSays.waitOrCancel);
  }
  if (source.kind === 'group' && !(await findGroup(tenant.jira, source.groupId)))
    throw new Refusal('not-found', customerSays.noSuchGroup, customerSays.chooseGroupAgain);
  return beginRun(
    project,
    before,
    {
      source,
      managedDomains: managedDomains?.flatMap((domain) => dnsName(domain) ?? []) ?? null,
      addsByItself: false,
      chosenColumns: source.kind === 'csv' ? (columns ?? null) : null,
    },
    tenant,
  );
}

/**
 * Replaces the run of a project that the caller saw, and found over, by a new one. Throws `Refusal` where another was
 * begun meanwhile.
 */
export async function beginRun(
  project: { readonly id: string; readonly key: string },
  newest: RosterRun | null,
  how: Pick<RosterRun, 'source' | 'managedDomains' | 'addsByItself' | 'chosenColumns'>,
  tenant: Tenant,
): Promise<RosterProgress> {
  const before = newest?.keepsBefore ? await readRunBefore(project.id) : newest;
  const isFile = how.source.kind === 'csv';
  const now = tenant.now();
  const run: RosterRun = {
    version: 1,
    runId: randomUUID(),
    projectId: project.id,
    projectKey: project.key,
    state: isFile ? 'receiving' : 'queued',
    ...how,
    keepsBefore: isFile && before?.results != null,
    startedAt: now,
    updatedAt: now,
    turn: 0,
    parts: 0,
    upload: null,
    serviceDeskId: null,
    legs: [],
    gaps: [],
    expectedCustomers: Math.max(SOME_CUSTOMERS, before?.legs.find(({ list }) => list === 'customers')?.people ?? 0),
    // Another source lists other people, so a difference to its result would mean nothing.
    countsBefore: before?.results && isSameSource(before.source, how.source) ? countsOf(before.results) : null,
    hiddenAddresses: 0,
    waitingUntil: null,
    failures: 0,
    rosterChunks: 0,
    results: null,
    comparedAt: null,
    adding: null,
  };
  await writeProjectId(run.projectKey, run.projectId);
  await replaceRun(newest, run, { before: run.keepsBefore ? before : null });
  if (!isFile) await queue(run);
  // Last, for of two presses at once one is refused, and must not have deleted anything.
  if (newest && newest !== before) await forget(newest);
  if (before && !run.keepsBefore) await forget(before);
  return tellProgress(run, tenant);
}

const isSameSource = (a: RosterSourceChoice, b: RosterSourceChoice): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'group' || b.kind !== 'group' || a.groupId === b.groupId) &&
  (a.kind !== 'organization' || b.kind !== 'organization' || a.organizationId === b.organizationId);

/** What happens from now on may be too late for the lists that are read, so it is told beside the result. */
const queue = async (run: RosterRun): Promise<void> => {
  await clearGaps(run.projectId);
  await queueTurn(run);
};

const queueTurn = ({ projectId, runId, turn }: RosterRun): Promise<void> => pushRosterTurn({ projectId, runId, turn });

interface Part {
  readonly projectKey: string;
  readonly runId: string;
  /** From 0; a part that came already is not taken twice. */
  readonly index: number;
  readonly text: string;
  readonly isLast: boolean;
}

/**
 * Takes the next part of a file. Only addresses and account ids are kept of it. Throws `Refusal` for a file that is no
 * roster; the result before it is then the newest again.
 */
export async function sendRosterPart(
  { projectKey, runId, index, text, isLast }: Part,
  tenant: Tenant,
): Promise<RosterProgress> {
  const run = await currentRun(projectKey, runId, tenant);
  if (index < run.parts) return tellProgress(run, tenant);
  if (run.state !== 'receiving' || index > run.parts)
    throw new Refusal('conflict', customerSays.partMissing, customerSays.chooseFileAgain);
  const { upload, lines, seen } = await take(run, text, isLast).catch(async (refusal: unknown) => {
    if (run.keepsBefore) await giveUpFile(run, tenant.now());
    throw refusal;
  });
  const chunks = await rosterFile(run).writeAll(lines.map(lineToRow), run.rosterChunks);
  const next: RosterRun = {
    ...run,
    upload,
    parts: run.parts + 1,
    rosterChunks: run.rosterChunks + chunks.length,
    updatedAt: tenant.now(),
    state: isLast ? 'received' : 'receiving',
    expectedCustomers: Math.max(run.expectedCustomers, upload.people),
  };
  await replaceRun(run, next).catch(async (error: unknown) => {
    if (error instanceof Refusal) await forgetUnlessKept(run, next.rosterChunks);
    throw error;
  });
  return {
    ...(await tellProgress(next, tenant)),
    sample: lines.slice(0, 5).flatMap(({ address, accountId }) => address ?? accountId ?? []),
    ...(seen && { columns: seen.columns.map(shownColumn) }),
  };
}

/** The same part that came twice at once leaves the same rows; of a file that was given up meanwhile nothing stays. */
const forgetUnlessKept = async (run: RosterRun, rosterChunks: number): Promise<void> => {
  const newest = await readRosterRun(run.projectId);
  const isKept = newest?.runId === run.runId && newest.state !== 'cancelled';
  if (!isKept) await removeSources({ ...run, rosterChunks });
};

/** A file may have any number of columns with any text in them; an answer carries so much of them. */
const LONGEST_SAMPLE = 80;

const shownColumn = ({ name, kind, holds, samples }: ColumnSeen): FileColumn => ({
  name: name === null ? null : name.slice(0, LONGEST_SAMPLE),
  kind,
  holds,
  samples: samples.map((cell) => cell.slice(0, LONGEST_SAMPLE)),
});

/**
 * The admin has seen what was understood of the file and wants it compared. Pressed twice, it is queued twice and read
 * once.
 */
export async function compareRosterRun(
  { projectKey, runId }: { readonly projectKey: string; readonly runId: string },
  tenant: Tenant,
): Promise<RosterProgress> {
  const run = await currentRun(projectKey, runId, tenant);
  if (run.state !== 'received' && run.state !== 'queued')
    throw new Refusal('conflict', customerSays.noWholeFile, customerSays.chooseFileAgain);
  if (run.upload?.people === 0) throw new Refusal('bad-request', customerSays.nobodyInFile, customerSays.chooseColumn);
  const queued: RosterRun = { ...run, state: 'queued', keepsBefore: false, updatedAt: tenant.now() };
  const before = run.keepsBefore ? await readRunBefore(run.projectId) : null;
  await replaceRun(run, queued, run.keepsBefore ? { before: null } : {});
  await queue(queued);
  if (before) await forget(before);
  return tellProgress(queued, tenant);
}

const noPeople = (): Refusal => new Refusal('bad-request', customerSays.noAddresses, customerSays.exportWithAddresses);

const WORDS: Readonly<Record<NotARoster['reason'], () => Refusal>> = {
  'no-people': noPeople,
  'not-text': () => new Refusal('bad-request', customerSays.notText, customerSays.saveAsCsv),
  'row-too-long': () => new Refusal('bad-request', customerSays.lineTooLong, customerSays.exportOnePersonALine),
  'no-such-column': () => new Refusal('bad-request', customerSays.columnsMissing, customerSays.chooseAmongColumns),
};

const isNotARoster = (error: unknown): error is NotARoster =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'NotARoster';

const take = async ({ upload, chosenColumns }: RosterRun, text: string, isLast: boolean): Promise<PartTaken> => {
  try {
    return takePart(upload, text, isLast, chosenColumns);
  } catch (error) {
    throw isNotARoster(error) ? WORDS[error.reason]() : error;
  }
};
