import type { WireExplanation } from '../../src/bot-api/tickets/explanation';
import { createKeyAndFollow, ticketOf, type Followed } from '../entry/followed-tickets';
import { addIssueSecurity } from '../simulated-jira/add/issue-security';
import type { SiteIssue } from '../simulated-jira/state/issue';
import { aKey } from './a-door';
import { nonconformities } from './conformity';

const OF_IT = ({ app }: Followed) => {
  const settings = app.seed.settings['IT'];
  if (!settings) throw new Error('The seed has no help desk.');
  return settings;
};
const botOf = (at: Followed) => {
  const bot = at.app.site.state.users.find(({ accountId }) => accountId === OF_IT(at).accounts.serviceAccount);
  if (!bot) throw new Error('The seed has no service account.');
  return bot;
};

describe('why the bot can or cannot do something to a ticket', () => {
  let at: Followed;
  beforeEach(async () => {
    at = await createKeyAndFollow();
  });
  afterEach(() => at.close());

  const explain = async (issue: SiteIssue = ticketOf(at)): Promise<WireExplanation> => {
    const answer = await at.ask(`/v1/tickets/${issue.key}/explain`);
    expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
    return answer.json as WireExplanation;
  };
  const because = ({ actions }: WireExplanation): Readonly<Record<string, string>> =>
    Object.fromEntries(actions.map((one) => [one.action, one.because]));

  test('given an open ticket, it is asked as the service account, which can do all but reopen it', async () => {
    const from = at.app.site.log.length;
    const told = await explain();
    expect(told).toMatchObject({ seenBy: 'service-account', ticket: { key: ticketOf(at).key, bucket: 'new' } });
    expect(because(told)).toEqual({
      resolve: 'open',
      'start-work': 'open',
      ask: 'open',
      reopen: 'already-there',
      comment: 'open',
    });
    const calls = at.app.site.log.slice(from);
    expect(calls.filter(({ isWrite }) => isWrite)).toEqual([]);
    expect(calls.filter(({ account }) => account === botOf(at).accountId)).toHaveLength(2);
  });

  test('given a way it tells, Jira lets the bot go it, and then tells that the ticket is there', async () => {
    const { actions } = await explain();
    const move = actions.find(({ action }) => action === 'start-work')?.transitions[0];
    const { status } = await at.jira(
      'POST',
      `/rest/api/3/issue/${ticketOf(at).key}/transitions`,
      { transition: { id: move?.id } },
      botOf(at).accountId,
    );
    expect([status, because(await explain())['start-work']]).toEqual([204, 'already-there']);
  });

  test('given an account that Atlassian lets nobody act for, the app is asked about it, and counts a right as missing that it cannot see to be needless', async () => {
    const seen = await explain();
    Object.assign(botOf(at), { accountType: 'app', appType: 'service' });
    at.app.site.changed();
    const told = await explain();
    expect(told.seenBy).toBe('app');
    expect(because(told)).toEqual({ ...because(seen), resolve: 'permission-missing' });
    expect(told.actions[0]?.permissions).toEqual(['RESOLVE_ISSUES']);
  });

  test('given a right the account lacks, it is named', async () => {
    for (const scheme of at.app.site.state.permissionSchemes)
      scheme.permissions = scheme.permissions.filter(({ permission }) => permission !== 'TRANSITION_ISSUES');
    at.app.site.changed();
    const { actions } = await explain();
    expect(actions[0]).toMatchObject({ can: false, because: 'permission-missing', permissions: ['TRANSITION_ISSUES'] });
  });

  test.each(['seen as the account', 'worked out by the app'] as const)(
    'given a security level that hides the ticket from the account, %s: it does not find it, and nothing of it is told',
    async (way) => {
      const issue = ticketOf(at);
      const { state } = at.app.site;
      const project = state.projects.find(({ id }) => id === issue.projectId);
      if (!project) throw new Error('The ticket is in no project.');
      const { defaultLevelId } = addIssueSecurity(state, project, [{ type: 'user', value: state.appAccountId }]);
      Object.assign(issue, { securityLevelId: defaultLevelId });
      if (way === 'worked out by the app') Object.assign(botOf(at), { accountType: 'app' });
      at.app.site.changed();
      const told = await explain(issue);
      expect(new Set(Object.values(because(told)))).toEqual(new Set(['not-found-by-account']));
      expect(told.actions.flatMap(({ transitions }) => transitions)).toEqual([]);
    },
  );

  test.each([
    { given: 'a ticket that is not there', path: '/v1/tickets/IT-999999/explain', status: 404 },
    { given: 'something that is no key', path: '/v1/tickets/IT-1%20OR%201/explain', status: 400 },
  ])('given $given, answers $status', async ({ path, status }) => expect((await at.ask(path)).status).toBe(status));

  test('given a ticket of a project that the key does not name, it is answered like one that is not there', async () => {
    const foreign = at.app.site.state.issues.find(({ projectId }) => projectId !== OF_IT(at).projectId);
    const [one, other] = [
      await at.ask(`/v1/tickets/${foreign?.key}/explain`),
      await at.ask('/v1/tickets/IT-999999/explain'),
    ];
    expect(foreign).toBeDefined();
    expect([one.status, one.text]).toEqual([404, other.text]);
  });

  test('given a key without the scope, tells nothing', async () => {
    const other = await aKey(at.app, { scopes: ['forms:read'] });
    expect((await at.ask(`/v1/tickets/${ticketOf(at).key}/explain`, other)).status).toBe(403);
  });

  test('conforms to the document', async () => {
    const answer = await at.ask(`/v1/tickets/${ticketOf(at).key}/explain`);
    expect(nonconformities({ method: 'GET', path: '/v1/tickets/IT-1/explain' }, answer)).toEqual([]);
  });
});
