import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addUser } from '../simulated-jira/add/people';
import { seed } from '../simulated-jira/seeds/seeds';
import { startAtAcme } from './app-at-acme';
import type { AppAtAcme } from './app-at-acme';
import { askAsPage } from './ask-as-page';
import { describeInBrowser } from './describe-in-browser';

/** How long a plan of the whole project and the audit after it may take on a slow site. */
const long = { timeout: 90_000 };

/** Acme with a second administrator, in a file that `npm start` takes. */
function acmeWithTwoAdmins(file: string): void {
  const { state, settings } = seed('acme');
  const second = addUser(state, { displayName: 'Second Admin', emailAddress: 'second.admin@acme.example' });
  const mayAdminister = new Set(
    state.globalGrants.filter(({ permission }) => permission === 'ADMINISTER').map(({ groupId }) => groupId),
  );
  for (const group of state.groups) if (mayAdminister.has(group.groupId)) group.members.push(second.accountId);
  writeFileSync(file, JSON.stringify({ ...state, settings }));
}

describeInBrowser('given two admins and a Jira that takes its time', () => {
  let acme: AppAtAcme;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'preflight-'));
    acmeWithTwoAdmins(join(folder, 'site.json'));
    acme = await startAtAcme(['--state', join(folder, 'site.json'), '--set-up', '--latency', '150']);
  }, 60_000);
  afterAll(async () => {
    const faults = acme.faults();
    await acme.stop();
    rmSync(folder, { recursive: true });
    expect(faults).toEqual([]);
  }, 60_000);

  it('an admin leaves in the middle of an audit and of a plan, and finds both where they are', async () => {
    const first = await acme.arrive();
    await first.open(`${acme.base}/overview?project=IT`);
    await first.find('button:has-text("Run audit")').click();
    await first.find('.run').waitFor();
    await first.close();
    const second = await acme.arrive();
    await second.open(`${acme.base}/overview?project=IT`);
    await second.find('.verdict').waitFor(long);
    await second.open(`${acme.base}/fixes?project=IT`);
    await second.find('.apply-bar button:has-text("Apply")').click(long);
    await second.find('#fix-title').waitFor(long);
    await second.close();
    const third = await acme.arrive();
    await third.open(`${acme.base}/fixes?project=IT`);
    await third.find('#fix-title:has-text("Changes are being made")').waitFor(long);
    await third.find('#fix-title').waitFor({ state: 'detached', ...long });
    await third.open(`${acme.base}/activity?project=IT`);
    await third.find('.logged-plan:has-text("Applied")').waitFor(long);
  }, 240_000);

  it('a second admin sees that a plan is at work, and cannot start another', async () => {
    const [one, other] = [await acme.arrive(), await acme.arrive({ accountId: acme.person('another site admin') })];
    for (const admin of [one, other]) await admin.open(`${acme.base}/activity?project=IT`);
    const { id } = await askAsPage(other, 'makePlan', {
      projectKey: 'IT',
      scope: { kind: 'area', area: 'access' },
      choices: {},
    });
    await one.find('button:has-text("Undo plan")').click(long);
    await one.find('.undo-confirm button').first().click();
    await one.find('#fix-title:has-text("Changes are being undone")').waitFor(long);
    await expect(askAsPage(other, 'applyPlan', { projectKey: 'IT', planId: id })).rejects.toThrow('conflict');
    await other.open(`${acme.base}/fixes?project=IT`);
    await other.find('#fix-title:has-text("Changes are being undone")').waitFor(long);
    expect(await other.find('button:has-text("Apply")').count()).toBe(0);
    await one.find('#undone-title').waitFor(long);
  }, 240_000);
});
