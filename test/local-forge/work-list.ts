import { VirtualClock } from './clock';
import type { HostClock } from './clock';

interface Due {
  readonly at: number;
  readonly cancel: () => void;
}

/** What the platform still has to do: deliveries, redeliveries and late events, each at its time. */
export class WorkList {
  private readonly due = new Set<Due>();
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly clock: HostClock) {}

  /** Does `work` after `delayMs`. */
  add(delayMs: number, work: () => Promise<void>): void {
    const entry: Due = {
      at: this.clock.now() + Math.max(0, delayMs),
      cancel: this.clock.after(delayMs, () => {
        this.due.delete(entry);
        const run = work().finally(() => this.running.delete(run));
        this.running.add(run);
      }),
    };
    this.due.add(entry);
  }

  get isEmpty(): boolean {
    return this.due.size === 0 && this.running.size === 0;
  }

  /** Works until nothing is left, or nothing more is due within `withinMs` of now. */
  async drain(withinMs = Number.POSITIVE_INFINITY): Promise<void> {
    const end = this.clock.now() + withinMs;
    while (!this.isEmpty) {
      if (this.running.size > 0) {
        await Promise.race(this.running);
        continue;
      }
      const next = Math.min(...[...this.due].map(({ at }) => at));
      if (next > end) return;
      await this.pass(Math.max(0, next - this.clock.now()));
    }
  }

  /** Forgets what is not yet running. */
  clear(): void {
    this.due.forEach(({ cancel }) => cancel());
    this.due.clear();
  }

  private async pass(ms: number): Promise<void> {
    if (this.clock instanceof VirtualClock) this.clock.advance(ms);
    else await new Promise((resolve) => setTimeout(resolve, ms + 1));
  }
}
