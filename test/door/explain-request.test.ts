import { ACTION_REASONS } from '../../src/shared/vocabulary';
import type { RequestExplanation } from '../../src/shared/request-contract';
import { anInstalledApp, seedSettings, setUp, type InstalledApp } from '../entry/an-installed-app';
import { addIssueSecurity } from '../simulated-jira/add/issue-security';
import type { SiteIssue } from '../simulated-jira/state/issue';
import { Site } from '../simulated-jira/core/site';
import { workflowOf } from '../simulated-jira/views/workflow-view';
import { aKey, knock } from './a-door';

const IT = { projectKey: 'IT' } as const;
const SECRET = 'Nobody may read this';

describe('somebody who asks why the bot can’t do something to one request', () => {
  let app: InstalledApp;
  beforeEach(async () => {
    app = await anInstalledApp('acme');
    await setUp(app);
  });
  afterEach(() => app.close());

  const requests = (): readonly SiteIssue[] =>
    app.site.state.issues.filter(({ projectId }) => projectId === seedSettings(app).projectId);
  const request = (): SiteIssue => {
    const found = requests().find(({ statusId }) => bucketOf(statusId) !== 'resolved');
    if (!found) throw new Error('The seed has no open request.');
    return found;
  };
  const bucketOf = (statusId: string) => seedSettings(app).buckets[statusId];
  const bot = () => {
    const found = app.site.state.users.find(({ accountId }) => accountId === seedSettings(app).accounts.serviceAccount);
    if (!found) throw new Error('The seed has no service account.');
    return found;
  };
  const explain = (requestKey = request().key): Promise<RequestExplanation> =>
    app.told('explainRequest', { ...IT, requestKey });
  const said = ({ actions }: RequestExplanation) =>
    Object.fromEntries(actions.map(({ action, can, because }) => [action, `${can} ${because}`]));

  test('given the request, page and door judge it alike, and both asked Jira as the bot’s account', async () => {
    const told = await explain();
    const door = await knock(app.host, { path: `/v1/tickets/${request().key}/explain`, key: await aKey(app) });
    expect(door.status).toBe(200);
    expect(door.json).toMatchObject({
      seenBy: told.seenBy,
      ticket: { bucket: told.status.bucket, statusId: told.status.id },
      actions: told.actions.map(({ action, can, because }) =>
        because === 'only-by-id'
          ? { action, because: 'no-transition' }
          : because === 'checked-on-move'
            ? { action, because: 'open' }
            : { action, can, because },
      ),
    });
    expect(told).toMatchObject({ seenBy: 'service-account', key: request().key, securityLevel: null });
    expect(told.workflow?.name).toBeTruthy();
  });

  test('given a key in small letters with blanks around it, finds the request', async () => {
    expect((await explain(` ${request().key.toLowerCase()} `)).key).toBe(request().key);
  });

  test('nothing is written, and no text of the request is asked for, told or logged', async () => {
    Object.assign(request(), { summary: SECRET, description: SECRET });
    const from = app.site.log.length;
    const logged = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const told = await explain();
    const lines = JSON.stringify(logged.mock.calls);
    logged.mockRestore();
    const calls = app.site.log.slice(from);
    expect(calls.filter(({ isWrite }) => isWrite)).toEqual([]);
    const reads = calls.filter(({ template }) => template === '/rest/api/3/issue/{issueIdOrKey}');
    expect(reads).toHaveLength(2);
    expect(
      reads.filter(({ query }) => !query.includes('fields=') || /summary|description|comment|attachment/u.test(query)),
    ).toEqual([]);
    expect(JSON.stringify(told) + lines).not.toContain(SECRET);
  });

  test('given a transition that Jira hides from people, it depends on how the bot names it, and the id is told', async () => {
    const { projectId, issueTypeId, statusId } = request();
    const project = app.site.state.projects.find(({ id }) => id === projectId);
    const workflow = project && workflowOf(new Site(app.site.state, () => 0), project, issueTypeId);
    if (!workflow) throw new Error('The request has no workflow.');
    const before = (await explain()).actions.find(({ action }) => action === 'start-work');
    expect(before).toMatchObject({ can: true });
    const ids = before?.moves.map(({ transition }) => transition.id) ?? [];
    for (const transition of workflow.transitions.filter(({ id }) => ids.includes(id)))
      transition.conditions = {
        operation: 'ALL',
        conditions: [{ id: '1', ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'users' } }],
        conditionGroups: [],
      };
    app.site.changed();
    const hidden = (await explain()).actions.find(({ action }) => action === 'start-work');
    expect(statusId).toBe(request().statusId);
    expect(hidden).toMatchObject({ can: null, because: 'only-by-id', moves: [] });
    expect(hidden?.unlisted.filter(({ isOnlyById }) => isOnlyById).map(({ transition }) => transition.id)).toEqual(ids);
  });

  test('given a rule that Jira checks when the move is made, it is not promised', async () => {
    const { projectId, issueTypeId } = request();
    const project = app.site.state.projects.find(({ id }) => id === projectId);
    const workflow = project && workflowOf(new Site(app.site.state, () => 0), project, issueTypeId);
    const move = (await explain()).actions.find(({ action }) => action === 'start-work')?.moves[0]?.transition;
    for (const transition of workflow?.transitions.filter(({ id }) => id === move?.id) ?? [])
      transition.validators = [{ id: '1', ruleKey: 'system:proforma-forms-submitted', parameters: {} }];
    app.site.changed();
    const told = (await explain()).actions.find(({ action }) => action === 'start-work');
    expect(told).toMatchObject({ can: null, because: 'checked-on-move' });
    expect(told?.moves[0]?.askedOnMove.length).toBeGreaterThan(0);
  });

  test('given a rule that shuts the bot out, the app, where it cannot ask as the bot, does not take its own way for the bot’s', async () => {
    const { projectId, issueTypeId } = request();
    const project = app.site.state.projects.find(({ id }) => id === projectId);
    const workflow = project && workflowOf(new Site(app.site.state, () => 0), project, issueTypeId);
    if (!workflow) throw new Error('The request has no workflow.');
    Object.assign(bot(), { accountType: 'app', appType: 'service' });
    app.site.changed();
    const open = await explain();
    expect(open.seenBy).toBe('app');
    const ids = open.actions
      .find(({ action }) => action === 'start-work')
      ?.moves.map(({ transition }) => transition.id);
    expect(ids?.length).toBeGreaterThan(0);
    for (const transition of workflow.transitions.filter(({ id }) => ids?.includes(id)))
      transition.conditions = {
        operation: 'ALL',
        conditions: [
          {
            id: '1',
            ruleKey: 'system:restrict-issue-transition',
            parameters: { accountIds: app.site.state.appAccountId },
          },
        ],
        conditionGroups: [],
      };
    app.site.changed();
    const shut = (await explain()).actions.find(({ action }) => action === 'start-work');
    expect(shut).toMatchObject({ can: false, because: 'no-transition' });
    expect(shut?.unlisted.flatMap(({ reasons }) => reasons).length).toBeGreaterThan(0);
  });

  test('given a security level that hides it from the bot alone, says so and names the level', async () => {
    const { state } = app.site;
    const project = state.projects.find(({ id }) => id === request().projectId);
    if (!project) throw new Error('The request is in no project.');
    const { defaultLevelId } = addIssueSecurity(state, project, [
      { type: 'user', value: state.appAccountId },
      { type: 'user', value: app.people.admin },
    ]);
    const { key } = Object.assign(request(), { securityLevelId: defaultLevelId });
    app.site.changed();
    const told = await explain(key);
    expect(told.securityLevel).toMatchObject({ id: defaultLevelId, name: 'Staff only' });
    expect(new Set(told.actions.map(({ because }) => because))).toEqual(new Set(['not-found-by-account']));
    // Who may not see it in Jira learns nothing of it here, though app and bot may.
    expect(await app.ask('explainRequest', { ...IT, requestKey: key }, app.people.projectAdmin)).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: { message: 'workflow-pages.noRequest' } },
    });
  });

  test('given the workflow cannot be read, what needs no meaning of a status is still told', async () => {
    app.site.faults.push({ match: { path: '/rest/api/3/workflows' }, fault: { status: 403 } });
    const told = await explain();
    expect(told).toMatchObject({ workflow: null, seenBy: 'service-account' });
    expect(said(told)).toMatchObject({ comment: 'true open', 'start-work': 'null meaning-unknown' });
  });

  test('given no bot account, nothing is claimed', async () => {
    const settings = seedSettings(app);
    await app.told('saveSettings', {
      settings: { ...settings, accounts: { ...settings.accounts, serviceAccount: null } },
    });
    const told = await explain();
    expect(told.seenBy).toBeNull();
    expect(new Set(told.actions.map(({ can, because }) => `${can} ${because}`))).toEqual(
      new Set(['null account-not-chosen']),
    );
  });

  test('somebody who administers the project alone asks too', async () => {
    const answer = await app.ask('explainRequest', { ...IT, requestKey: request().key }, app.people.projectAdmin);
    expect(answer).toMatchObject({ ok: true, value: { key: request().key } });
  });

  test.each<[given: string, requestKey: () => string, said: object]>([
    ['an unknown key', () => 'IT-999999', { code: 'not-found', message: { message: 'workflow-pages.noRequest' } }],
    [
      'a request of another project',
      () => app.site.state.issues.find(({ projectId }) => projectId !== seedSettings(app).projectId)?.key ?? '',
      { code: 'bad-request', message: { message: 'workflow-pages.otherProject' } },
    ],
    ['JQL', () => 'IT-1 OR 1=1', { code: 'bad-request', message: { message: 'error.notUnderstood' } }],
  ])('given %s, it is refused with what to do', async (_given, requestKey, error) => {
    expect(await app.ask('explainRequest', { ...IT, requestKey: requestKey() })).toMatchObject({ ok: false, error });
  });

  test('given Jira asks to slow down for longer than an answer may take, that is told', async () => {
    app.site.faults.push({
      match: { path: '/rest/api/3/issue/{issueIdOrKey}' },
      fault: { status: 429, headers: { 'Retry-After': '3600' } },
    });
    expect(await app.ask('explainRequest', { ...IT, requestKey: request().key })).toMatchObject({
      ok: false,
      error: { code: 'rate-limited' },
    });
  });

  test('given a status out of which nothing leads there in one step, the steps are told', async () => {
    const { projectId, issueTypeId, statusId } = request();
    const project = app.site.state.projects.find(({ id }) => id === projectId);
    const workflow = project && workflowOf(new Site(app.site.state, () => 0), project, issueTypeId);
    if (!workflow) throw new Error('The request has no workflow.');
    const told = await explain();
    expect(ACTION_REASONS).toContain(told.actions[0]?.because);
    const resolving = new Set(
      told.actions.find(({ action }) => action === 'resolve')?.moves.map((m) => m.transition.id),
    );
    const working = told.actions.find(({ action }) => action === 'start-work')?.moves[0];
    expect([resolving.size > 0, working?.to.id !== statusId]).toEqual([true, true]);
    // What resolved from anywhere now resolves from the status where it is worked on alone.
    for (const transition of workflow.transitions.filter(({ id }) => resolving.has(id)))
      Object.assign(transition, {
        type: 'DIRECTED',
        links: [{ fromStatusReference: working?.to.id, fromPort: 0, toPort: 1 }],
      });
    app.site.changed();
    const resolve = (await explain()).actions.find(({ action }) => action === 'resolve');
    expect(resolve).toMatchObject({ can: false, because: 'no-transition' });
    expect(resolve?.path.map(({ to }) => to.id)[0]).toBe(working?.to.id);
    expect(resolve?.path).toHaveLength(2);
  });
});
