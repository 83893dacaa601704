import { readFileSync } from 'node:fs';
import { runChecks } from '../../src/checks/run-checks';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { median } from './measure';

const AGAIN = 41;

/** Judges the snapshot of a file: the first time in this process, and again with everything warm. */
function main(file: string): void {
  const snapshot = JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
  const timed = (): number => {
    const started = performance.now();
    runChecks(snapshot);
    return performance.now() - started;
  };
  const first = timed();
  process.stdout.write(JSON.stringify({ first, median: median(Array.from({ length: AGAIN }, timed)) }));
}

main(process.argv[2] ?? '');
