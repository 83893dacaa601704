import { writeFileSync } from 'node:fs';
import { runInNewProcess, scratchFile } from '../../bench/built';
import { largeRoster } from '../../simulated-jira/seeds/large-roster';
import { seed } from '../../simulated-jira/seeds/seeds';
import { startSimulatedJira } from '../../simulated-jira/server';

/** What the consumer may take of the 512 MB a function has; here the local platform and its storage are in it too. */
const MOST_MB = 256;

test('given 50,000 employees and 48,000 customers, when they are compared in a process of its own, its memory stays below 256 MB', async () => {
  const { state, settings } = seed('large');
  const { csv } = largeRoster(state, settings.IT?.projectId ?? '');
  const site = await startSimulatedJira({
    state,
    options: { conformity: false, rateLimits: false, pointsPerHour: 10_000_000 },
  });
  const file = scratchFile('roster.csv');
  writeFileSync(file, csv);
  const { peakMb, people } = await runInNewProcess('../usecases/roster/memory-program.ts', site.url, file);
  await site.close();
  expect(people).toBe(50_000);
  expect(peakMb).toBeLessThan(MOST_MB);
}, 60_000);
