import { readFileSync } from 'node:fs';
import { runChecks } from '../../src/checks/run-checks';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { median } from './measure';

const AGAIN = 41;

/** Judges the snapshot of a file: the first time in this process, and again with the code warm. */
function main(file: string): void {
  const text = readFileSync(file, 'utf8');
  const timed = (): number => {
    // A snapshot of its own for each run: an audit never judges one twice, so nothing may be remembered about it.
    const snapshot = JSON.parse(text) as Snapshot;
    const started = performance.now();
    runChecks(snapshot);
    return performance.now() - started;
  };
  const first = timed();
  process.stdout.write(JSON.stringify({ first, median: median(Array.from({ length: AGAIN }, timed)) }));
}

main(process.argv[2] ?? '');
