import {
  changeRosterRun,
  isUnderWay,
  readWish,
  type Leg,
  type RosterRun,
  type RosterWish,
} from '../../store/roster-run-store';
import { runRecord } from '../../app/run-record';
import type { Tenant } from '../../app/tenant';

/** The consumer may run 15 minutes; the rest of the time is for what is under way to end. */
const TURN_MS = 10 * 60_000;

/** The run as one turn changes it. Everything that counts is in storage before the turn relies on it. */
export interface Ledger {
  readonly projectId: string;
  readonly run: () => RosterRun;
  /** Changes the run; the newest state is written soon. */
  update(change: Partial<RosterRun>): void;
  setLeg(index: number, leg: Leg): void;
  /** Resolves when the newest state is in storage; throws when storage refused it. */
  saved(): Promise<void>;
  /** Whether to stop at the next checkpoint: the time is over, the admin wishes it, or the run does not go on. */
  mustStop(): boolean;
  /** False once the run is over, or another is in its place. */
  goesOn(): boolean;
  wish(): RosterWish;
}

export function openLedger(before: RosterRun, tenant: Tenant): Ledger {
  let wish: RosterWish = 'go';
  const until = Date.parse(tenant.now()) + TURN_MS;
  const { run, step, saved, goesOn } = runRecord<RosterRun>(before, {
    change: async (by) => {
      const stored = await changeRosterRun(before.projectId, by);
      wish = await readWish(before.projectId, before.runId);
      return stored;
    },
    isUnderWay,
    now: tenant.now,
  });
  return {
    projectId: before.projectId,
    run,
    update: step,
    saved,
    setLeg: (index, leg) => step({ legs: run().legs.map((known, at) => (at === index ? leg : known)), failures: 0 }),
    mustStop: () => wish !== 'go' || !goesOn() || Date.parse(tenant.now()) >= until,
    goesOn,
    wish: () => wish,
  };
}
