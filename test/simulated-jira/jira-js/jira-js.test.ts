import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { seed } from '../seeds/seeds';
import { startSimulatedJira } from '../server';

const root = join(__dirname, '../../..');
/** jira.js is published for Node 22 and newer; where it is not installed there is nothing to compare with. */
const isThere = existsSync(join(root, 'node_modules/jira.js/package.json'));

interface Line {
  readonly operation: string;
  readonly error: string | null;
}

(isThere ? test : test.skip)(
  'the npm client jira.js, which checks every answer against its own schemas, reads and writes without an error of shape',
  async () => {
    const { state } = structuredClone(seed('acme'));
    const admins = new Set(
      state.globalGrants.filter(({ permission }) => permission === 'ADMINISTER').map(({ groupId }) => groupId),
    );
    const admin = state.users.find(
      ({ accountId, accountType }) =>
        accountType === 'atlassian' &&
        state.groups.some(({ groupId, members }) => admins.has(groupId) && members.includes(accountId)),
    );
    const project = state.projects.find(({ key }) => key === 'IT');
    const issue = state.issues.find(({ projectId }) => projectId === project?.id);
    const jira = await startSimulatedJira({ state });
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [
        join(__dirname, 'read-and-write.mjs'),
        jira.url,
        admin?.emailAddress ?? '',
        'token',
        'IT',
        issue?.key ?? '',
      ]);
      const lines = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line);
      expect(lines.filter(({ error }) => error !== null)).toEqual([]);
      expect(lines.length).toBeGreaterThan(20);
      expect(jira.failures).toEqual([]);
    } finally {
      await jira.close();
    }
  },
  120_000,
);
