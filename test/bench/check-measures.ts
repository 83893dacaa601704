import { writeFileSync } from 'node:fs';
import type { SeedName } from '../simulated-jira/seeds/seeds';
import { runInNewProcess, scratchFile } from './built';
import { oncePer, type Measure } from './measure';
import { auditOfSeed } from './seed-audit';

const checksOn = oncePer(async (name: SeedName) => {
  const file = scratchFile(`${name}-snapshot.json`);
  writeFileSync(file, JSON.stringify((await auditOfSeed(name)).snapshot));
  return runInNewProcess('pure-checks-program.ts', file);
});

const timeOf = async (which: 'first' | 'median'): Promise<number> => (await checksOn('large'))[which] ?? Number.NaN;

/** Judging alone, without reading: the whole catalogue on the snapshot of `large`. */
export const checkMeasures: readonly Measure[] = [
  { name: 'checks-large-first-run', unit: 'ms', bound: null, take: () => timeOf('first') },
  { name: 'checks-large-median', unit: 'ms', bound: 50, take: () => timeOf('median') },
];
