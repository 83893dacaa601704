import type { Clock } from '../../../src/jira/clock';
import { VirtualClock } from '../../local-forge/clock';

/** Rounds of the event loop in which nobody went to sleep before time passes. */
const QUIET_ROUNDS = 6;

/** Time for the site, the platform and the app's client alike: it passes only while everybody sleeps. */
export class SimulatedTime extends VirtualClock implements Clock {
  private wakes: number[] = [];
  private sleepers = 0;

  random(): number {
    return 0.5;
  }

  sleep(ms: number): Promise<void> {
    this.sleepers += 1;
    this.wakes = [...this.wakes, this.now() + ms].sort((a, b) => a - b);
    return new Promise((woken) => {
      this.after(ms, woken);
      void this.passWhenQuiet();
    });
  }

  private async passWhenQuiet(): Promise<void> {
    let seen = -1;
    while (seen !== this.sleepers) {
      seen = this.sleepers;
      for (let round = 0; round < QUIET_ROUNDS; round += 1) await new Promise((next) => setImmediate(next));
    }
    const [first, ...others] = this.wakes;
    if (first === undefined) return;
    this.wakes = others;
    this.advance(Math.max(0, first - this.now()));
  }
}
