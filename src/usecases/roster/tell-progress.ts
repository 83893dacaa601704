import { nextIngestion } from '../../profile/ingestion';
import { DEFAULT_PROFILE, profileFor } from '../../profile/profiles';
import { type PersonClass } from '../../roster/classes';
import { ROSTER_CLASSES } from '../../shared/roster-vocabulary';
import type { RosterProgress } from '../../shared/roster-contract';
import { isUnderWay, readRosterRun, readWish, type Adding, type RosterRun } from '../../store/roster-run-store';
import { readSettings } from '../../store/settings-store';
import { projectIdByKey } from '../../app/project-by-key';
import type { Tenant } from '../../app/tenant';

/** How many people a second the customer list gives at five pages of fifty. */
const PEOPLE_A_SECOND = 250;

/** How far the newest run is; null when there never was one. */
export async function showRosterRun(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<RosterProgress | null> {
  const run = await readRosterRun(await projectIdByKey(projectKey, tenant));
  return run && tellProgress(run, tenant);
}

/** A run in the words of the contract, with what the admin wishes of it and when the bot will see what was done. */
export async function tellProgress(run: RosterRun, tenant: Tenant): Promise<RosterProgress> {
  const wish = await readWish(run.projectId, run.runId);
  const {
    runId,
    state,
    source,
    startedAt,
    updatedAt,
    parts,
    waitingUntil,
    gaps,
    hiddenAddresses,
    countsBefore,
    comparedAt,
  } = run;
  return {
    runId,
    state,
    source,
    startedAt,
    updatedAt,
    parts,
    waitingUntil,
    gaps,
    hiddenAddresses,
    countsBefore,
    comparedAt,
    isPaused: wish === 'pause',
    isStopping: wish === 'cancel' && isUnderWay(run),
    keepsResultBefore: run.keepsBefore,
    understood: understoodOf(run),
    lists: run.legs.map(({ list, people, bookmark }) => ({ list, people, isDone: bookmark === null })),
    secondsLeft: secondsLeft(run, tenant.now()),
    counts: run.results && countsOf(run.results),
    adding: run.adding && { ...tellAdding(run.adding), seenByBot: await seenByBot(run) },
    ...(run.error && { error: run.error }),
  };
}

const understoodOf = ({ upload }: RosterRun): RosterProgress['understood'] =>
  upload && {
    separator: upload.separator,
    address: { column: upload.columns.address, name: upload.names.address },
    accountId: { column: upload.columns.accountId, name: upload.names.accountId },
    status: { column: upload.columns.status, name: upload.names.status },
    isSignIn: upload.isSignIn,
    hasHeader: upload.columns.headerLines > 0,
    rows: upload.rows,
    people: upload.people,
    blank: upload.blank,
    unreadable: { count: upload.unreadable, lines: upload.unreadableLines },
    switchedOff: { count: upload.switchedOff, lines: upload.switchedOffLines },
    several: { count: upload.several, lines: upload.severalLines },
    openQuotes: { count: upload.openQuotes, lines: upload.openQuoteLines },
  };

/**
 * What is left of the longest list, and what Jira wants to wait. A guess until the list has ended: Jira tells no total.
 */
const secondsLeft = ({ state, legs, expectedCustomers, waitingUntil }: RosterRun, now: string): number | null => {
  if (state !== 'reading') return null;
  const customers = legs.find(({ list }) => list === 'customers');
  const people = customers?.bookmark === null ? 0 : Math.max(0, expectedCustomers - (customers?.people ?? 0));
  const wait = waitingUntil === null ? 0 : Math.max(0, Date.parse(waitingUntil) - Date.parse(now)) / 1000;
  return Math.ceil(wait + people / PEOPLE_A_SECOND);
};

/** People per class of a result. */
export const countsOf = (results: NonNullable<RosterRun['results']>): Record<PersonClass, number> => {
  const count = (kind: PersonClass): number => (results[kind] ?? []).reduce((sum, rows) => sum + rows, 0);
  return Object.fromEntries(ROSTER_CLASSES.map((kind) => [kind, count(kind)])) as Record<PersonClass, number>;
};

const tellAdding = ({ total, outcomes, failures, endedAt }: Adding) => ({
  total,
  outcomes,
  failures,
  endedAt,
  done: Object.values(outcomes).reduce((sum, count) => sum + count, 0),
});

const seenByBot = async ({
  projectId,
  adding,
}: RosterRun): Promise<{ readonly at: string; readonly atLatest: string } | null> => {
  if (!adding?.endedAt) return null;
  const settings = await readSettings(projectId);
  const { ingestion } = (settings && profileFor(settings)) ?? DEFAULT_PROFILE;
  if (ingestion === null) return null;
  const { at, atLatest } = nextIngestion(Date.parse(adding.endedAt), ingestion.people);
  return { at: new Date(at).toISOString(), atLatest: new Date(atLatest).toISOString() };
};
