import { pendingApprovalsSchema } from '../../src/bot-api/approvals';
import { ALL_ROUTES } from '../../src/door/routes/routes';
import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { ReadySite } from '../one-fault/ready-site';
import { aKey, knock } from './a-door';

describe('given a request of IT that waits for the agent tester to approve', () => {
  let app: InstalledApp;
  let site: ReadySite;
  let ticket: string;
  beforeEach(async () => {
    app = await anInstalledApp('ready');
    site = new ReadySite({ ...app.seed, state: app.site.state });
    site.addApproval();
    const issue = app.site.state.issues.find(({ projectId }) => projectId === site.project().id);
    if (issue === undefined) throw new Error('IT has no request.');
    issue.statusId = site.status('Waiting for approval').id;
    issue.fields['customfield_10003'] = [{ accountId: site.agentTester.accountId }];
    ticket = issue.key;
    app.site.changed();
  });
  afterEach(() => app.close());

  const pending = async (key: string, query = '') =>
    pendingApprovalsSchema.parse((await knock(app.host, { path: `/v1/approvals${query}`, key })).json);

  test('it is served with who is asked, and the address only to a key that is allowed it', async () => {
    const expected = { accountId: site.agentTester.accountId, answer: 'pending', hasEmailAddress: true };
    const [withheld, shown] = [await pending(await aKey(app)), await pending(await aKey(app, { showsEmail: true }))];
    expect(withheld.approvals).toMatchObject([
      { ticket: { key: ticket }, approvers: [{ ...expected, emailAddress: null }] },
    ]);
    expect(shown.approvals[0]?.approvers[0]?.emailAddress).toContain('@');
    expect(withheld).toMatchObject({ hasMore: false, hidden: 0 });
  });

  test('an approver whose address Jira hides is told as one who is not reached', async () => {
    delete (site.agentTester as { emailAddress?: string }).emailAddress;
    app.site.changed();
    expect((await pending(await aKey(app, { showsEmail: true }))).approvals[0]?.approvers).toMatchObject([
      { hasEmailAddress: false, emailAddress: null },
    ]);
  });

  test('a project of another key is not found, and neither is a scope too little let in', async () => {
    const key = await aKey(app);
    expect((await knock(app.host, { path: '/v1/approvals?project=99999', key })).status).toBe(404);
    const other = await aKey(app, { scopes: ['forms:read'] });
    expect((await knock(app.host, { path: '/v1/approvals', key: other })).status).toBe(403);
  });

  test('nothing of the door answers an approval, and looking leaves it open', async () => {
    const key = await aKey(app);
    await pending(key);
    const path = `/v1/approvals/1`;
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect([404, 405]).toContain(
        (await knock(app.host, { method, path, key, body: '{"decision":"approve"}' })).status,
      );
    expect((await pending(key)).approvals).toHaveLength(1);
    expect(ALL_ROUTES.filter(({ path: of, method }) => of.includes('approval') && method !== 'GET')).toEqual([]);
  });

  test('once it is answered in Jira, nothing waits any more', async () => {
    const issue = app.site.state.issues.find(({ key }) => key === ticket);
    if (issue !== undefined) issue.statusId = site.status('In Progress').id;
    app.site.changed();
    expect((await pending(await aKey(app))).approvals).toEqual([]);
  });
});
