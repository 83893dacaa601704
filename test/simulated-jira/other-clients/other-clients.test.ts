import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { seed } from '../seeds/seeds';
import { startSimulatedJira } from '../server';

const root = join(__dirname, '../../..');

interface Line {
  readonly operation: string;
  readonly error: string | null;
}

/** jira.js checks every answer against its own schemas; jira-client knows nothing of the newer operations. */
describe.each([
  { client: 'jira.js', program: 'jira-js.mjs', atLeast: 20 },
  { client: 'jira-client', program: 'jira-client.mjs', atLeast: 15 },
])('the npm client $client', ({ client, program, atLeast }) => {
  // jira.js is published for Node 22 and newer; where a client is not installed there is nothing to compare with.
  const isThere = existsSync(join(root, `node_modules/${client}/package.json`));

  (isThere ? test : test.skip)(
    'reads and writes without an error of shape',
    async () => {
      const { state, settings } = structuredClone(seed('acme'));
      const admins = new Set(
        state.globalGrants.filter(({ permission }) => permission === 'ADMINISTER').map(({ groupId }) => groupId),
      );
      const admin = state.users.find(
        ({ accountId, accountType }) =>
          accountType === 'atlassian' &&
          state.groups.some(({ groupId, members }) => admins.has(groupId) && members.includes(accountId)),
      );
      const agent = state.users.find(({ accountId }) => accountId === settings['IT']?.accounts.serviceAccount);
      const project = state.projects.find(({ key }) => key === 'IT');
      const issue = state.issues.find(({ projectId }) => projectId === project?.id);
      const jira = await startSimulatedJira({ state });
      try {
        const { stdout } = await promisify(execFile)(process.execPath, [
          join(__dirname, program),
          jira.url,
          admin?.emailAddress ?? '',
          'token',
          'IT',
          issue?.key ?? '',
          agent?.emailAddress ?? '',
        ]);
        const lines = stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Line);
        expect(lines.filter(({ error }) => error !== null)).toEqual([]);
        expect(lines.length).toBeGreaterThan(atLeast);
        expect(jira.failures).toEqual([]);
      } finally {
        await jira.close();
      }
    },
    120_000,
  );
});
