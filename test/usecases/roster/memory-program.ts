import { readFileSync } from 'node:fs';
import { emptySite } from '../../simulated-jira/state';
import { aRosterApp, compareFile } from './a-roster-app';

/**
 * Compares the roster of a file on a site elsewhere and prints how much memory this process took at its peak, in MB.
 */
async function main(jiraUrl: string, file: string): Promise<void> {
  const app = aRosterApp(emptySite(), { jiraUrl });
  await compareFile(app, readFileSync(file, 'utf8'), ['acme.example']);
  const run = await app.told('readRosterRun', { projectKey: 'IT' });
  process.stdout.write(
    JSON.stringify({
      peakMb: process.resourceUsage().maxRSS / 1024,
      people: Object.values(run?.counts ?? {}).reduce((sum, count) => sum + count, 0),
    }),
  );
  app.close();
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
