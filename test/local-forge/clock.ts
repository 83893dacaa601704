/** The host's time. Every delay, deadline and expiry of the local platform is measured on one of these. */
export interface HostClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `run` once after `delayMs`; the answer cancels it. */
  after(delayMs: number, run: () => void): () => void;
}

/** Time as it passes on the wall; used by `npm start`. */
export const realClock: HostClock = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, Math.max(0, delayMs));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

interface Appointment {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Time that stands still until it is told to pass, so that a day of redeliveries takes no time in a test. */
export class VirtualClock implements HostClock {
  private appointments: readonly Appointment[] = [];
  private order = 0;

  constructor(private time = Date.UTC(2026, 10, 23, 9, 0, 0)) {}

  now(): number {
    return this.time;
  }

  after(delayMs: number, run: () => void): () => void {
    const appointment = { at: this.time + Math.max(0, delayMs), order: this.order++, run };
    this.appointments = [...this.appointments, appointment];
    return () => {
      this.appointments = this.appointments.filter((other) => other !== appointment);
    };
  }

  /** Lets `ms` pass and keeps every appointment on the way, in order. */
  advance(ms: number): void {
    const goal = this.time + ms;
    for (let next = this.nextBefore(goal); next !== undefined; next = this.nextBefore(goal)) {
      const due = next;
      this.appointments = this.appointments.filter((other) => other !== due);
      this.time = Math.max(this.time, due.at);
      due.run();
    }
    this.time = goal;
  }

  private nextBefore(goal: number): Appointment | undefined {
    return this.appointments
      .filter((appointment) => appointment.at <= goal)
      .reduce<Appointment | undefined>(
        (first, other) =>
          first === undefined || other.at < first.at || (other.at === first.at && other.order < first.order)
            ? other
            : first,
        undefined,
      );
  }
}
