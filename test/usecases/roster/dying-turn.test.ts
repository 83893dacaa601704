import { isUnderWay, readRosterRun, type RosterRun } from '../../../src/store/roster-run-store';
import { closeOverdueRuns } from '../../../src/usecases/close-overdue-runs';
import { retryFailed, startAdding, undoAdding } from '../../../src/usecases/roster/start-adding';
import { compareRosterRun, sendRosterPart, startRosterRun } from '../../../src/usecases/roster/start-roster-run';
import { takeRosterTurn } from '../../../src/usecases/roster/take-turn';
import { sampled } from '../../deep';
import { addUser } from '../../simulated-jira/add/people';
import type { SiteState } from '../../simulated-jira/state';
import { aFixedSite, type FixedSite } from '../../site-with-app/site-with-app';

const IT = { projectKey: 'IT' } as const;
const DAY_MS = 86_400_000;
/** Places at which the consumer dies, spread over its calls; all of them in `npm run test:deep`. */
const PLACES = sampled(2_000, 3);
const QUIETLY = {
  classes: ['missing-with-account', 'missing-without-account'],
  organizationId: null,
  invites: false,
} as const;
const STARTERS = ['starter.1@acme.example', 'starter.2@acme.example'];

const deskOf = ({ projects, serviceDesks }: SiteState) => {
  const project = projects.find(({ key }) => key === 'IT');
  const desk = serviceDesks.find(({ projectId }) => projectId === project?.id);
  if (!desk) throw new Error('IT has no service desk.');
  return desk;
};

/** A desk whose list is compared with a file: three colleagues have an account, two people have none. */
const compared = async () => {
  const colleagues: { readonly accountId: string; readonly emailAddress: string }[] = [];
  const site = aFixedSite('acme', (state) => {
    deskOf(state).access = 'restricted';
    for (const name of ['Ada', 'Ben', 'Cid'])
      colleagues.push(addUser(state, { displayName: name, emailAddress: `${name.toLowerCase()}@acme.example` }));
  });
  await site.setUp();
  const { state } = site.site;
  const before = [...deskOf(state).customers];
  const text = ['E-mail', ...colleagues.map(({ emailAddress }) => emailAddress), ...STARTERS].join('\n');
  const { runId } = await site.must((tenant) => startRosterRun({ ...IT, source: { kind: 'csv' } }, tenant));
  await site.must((tenant) => sendRosterPart({ ...IT, runId, index: 0, text, isLast: true }, tenant));
  await site.must((tenant) => compareRosterRun({ ...IT, runId }, tenant));
  await toItsEnd(site);
  const starters = () => state.users.filter(({ emailAddress }) => STARTERS.includes(emailAddress));
  const listed = () => [...deskOf(state).customers].sort();
  return {
    site,
    press: (what: typeof startAdding) =>
      site.must((tenant) => what({ ...IT, runId, ...QUIETLY }, tenant, { accountId: 'an-admin' })),
    hasAll: () =>
      starters().length === STARTERS.length &&
      listed().join() ===
        [...before, ...[...colleagues, ...starters()].map(({ accountId }) => accountId)].sort().join(),
    isAsBefore: () => listed().join() === [...before].sort().join(),
  };
};

const runOf = async ({ must, settings: { projectId } }: FixedSite): Promise<RosterRun> => {
  const run = await must(() => readRosterRun(projectId));
  if (!run) throw new Error('There is no run.');
  return run;
};

/** Delivers turn after turn, as the queue does. */
const toItsEnd = async (site: FixedSite): Promise<void> => {
  for (let run = await runOf(site); isUnderWay(run); run = await runOf(site)) {
    const { projectId, runId, turn } = run;
    await site.must((tenant) => takeRosterTurn({ projectId, runId, turn }, tenant));
    site.wait(60_000);
  }
};

const taking = async (site: FixedSite) => {
  const { projectId, runId, turn } = await runOf(site);
  return (tenant: Parameters<typeof takeRosterTurn>[1]) => takeRosterTurn({ projectId, runId, turn }, tenant);
};

interface Pressed {
  readonly name: string;
  readonly before: readonly (typeof startAdding)[];
  readonly press: typeof startAdding;
  readonly again: readonly (typeof startAdding)[];
  readonly isGood: (desk: Awaited<ReturnType<typeof compared>>) => boolean;
}

/** What an admin presses; what was pressed before; what is pressed a day later, and how it ends then. */
const PRESSES: readonly Pressed[] = [
  {
    name: 'the adding of people',
    before: [],
    press: startAdding,
    // An account that was made right before the death is told as one that exists, and found by the next press.
    again: [retryFailed, retryFailed],
    isGood: ({ hasAll }) => hasAll(),
  },
  {
    name: 'the undo of it',
    before: [startAdding],
    press: undoAdding,
    again: [undoAdding],
    isGood: ({ isAsBefore }) => isAsBefore(),
  },
];

const pressed = async ({ before, press }: Pressed) => {
  const desk = await compared();
  for (const earlier of before) {
    await desk.press(earlier);
    await toItsEnd(desk.site);
  }
  await desk.press(press);
  return { desk, turn: await taking(desk.site) };
};

test.each(PRESSES)(
  'given $name whose consumer dies at any call and is not called again, a day later it says so, another press or two end it, and each person is on the list once or, undone, not at all',
  async (given) => {
    const quiet = await pressed(given);
    const count = { calls: 0 };
    await quiet.desk.site.invoke(quiet.turn, undefined, count);
    expect({ isOver: count.calls > 8, isGood: given.isGood(quiet.desk) }).toEqual({ isOver: true, isGood: true });
    const left: string[] = [];
    for (let place = 1; place <= count.calls; place += Math.max(1, Math.floor(count.calls / PLACES)))
      for (const dies of ['crash before', 'crash after'] as const) {
        const { desk, turn } = await pressed(given);
        const { site } = desk;
        const outcome = await site.invoke(turn, ({ number }) => (number === place ? dies : null));
        site.wait(DAY_MS);
        const wasOver = !isUnderWay(await runOf(site));
        await site.must((tenant) => closeOverdueRuns(tenant));
        const { state, error } = await runOf(site);
        const isTold = state === 'compared' && (error === undefined) === wasOver;
        for (const again of given.again) {
          await desk.press(again);
          await toItsEnd(site);
        }
        const isGood = given.isGood(desk);
        await desk.press(undoAdding);
        await toItsEnd(site);
        if (outcome !== 'crashed' || !isTold || !isGood || !desk.isAsBefore())
          left.push(`${dies} ${place}: ${JSON.stringify(outcome)}, ${state}, ${isGood}, ${desk.isAsBefore()}`);
      }
    expect(left).toEqual([]);
  },
  3_600_000,
);
