import { format } from 'node:util';
import type { HostClock } from './clock';

/** One line the app wrote, or (level `platform`) one line about an invocation. */
export interface LogEntry {
  readonly at: number;
  readonly invocationId: string;
  readonly functionKey: string;
  readonly level: 'debug' | 'log' | 'info' | 'warn' | 'error' | 'platform';
  readonly text: string;
}

/** Everything the app has printed, as `forge logs` would show it. */
export class HostLog {
  private readonly lines: LogEntry[] = [];

  constructor(
    private readonly clock: HostClock,
    private readonly echo: (entry: LogEntry) => void = () => undefined,
  ) {}

  get entries(): readonly LogEntry[] {
    return this.lines;
  }

  write(
    source: { readonly invocationId: string; readonly functionKey: string },
    level: LogEntry['level'],
    parts: readonly unknown[],
  ): void {
    const entry = {
      at: this.clock.now(),
      invocationId: source.invocationId,
      functionKey: source.functionKey,
      level,
      text: format(...parts),
    };
    this.lines.push(entry);
    this.echo(entry);
  }
}
