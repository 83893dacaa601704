import { runChecks } from '../../src/checks/run-checks';
import type { Snapshot } from '../../src/snapshot/snapshot';
import type { Fault } from '../simulated-jira/core/faults';
import { seed, seedNames } from '../simulated-jira/seeds/seeds';
import type { SiteUser } from '../simulated-jira/state/people';
import { aSite, snapshotOf } from './a-site';

type Planted = ReturnType<typeof seed>;

const botOf = ({ state, settings }: Planted): SiteUser => {
  const id = settings['IT']?.accounts.serviceAccount;
  const bot = state.users.find(({ accountId }) => accountId === id);
  if (!bot) throw new Error('The seed has no service account.');
  return bot;
};

const hideTimeZone = (site: Planted): void => {
  botOf(site).timeZoneVisible = false;
};

const LOOKS = ['seenAccount', 'seenPermissions', 'seenRequestTypes', 'seenTransitions'] as const;
/** `seen`, or the reason why nobody could look, for each of the four. */
const looks = (snapshot: Snapshot): readonly string[] =>
  LOOKS.map((part) => {
    const reading = snapshot[part];
    if (reading.state === 'unreadable') return reading.code;
    return reading.value.state === 'seen' ? 'seen' : reading.value.reason.message;
  });

const resultOf = (snapshot: Snapshot, check: string) => {
  const result = runChecks(snapshot).find((one) => one.check === check);
  if (!result) throw new Error(`There is no check ${check}.`);
  return result;
};

const WITH_BOT = seedNames.filter((name) => seed(name).settings['IT']?.accounts.serviceAccount != null);

test('there are seeds to look at', () => expect(WITH_BOT.length).toBeGreaterThanOrEqual(4));

test.each(WITH_BOT)('on %s the time zone is proven although nobody but the account itself may see it', async (name) => {
  const hidden = await snapshotOf(aSite(name, hideTimeZone));
  expect(['pass', 'fail']).toContain(resultOf(hidden.snapshot, 'service-account-time-zone').outcome);
  const outside = await snapshotOf(aSite(name, hideTimeZone), { looksAsBot: false });
  expect(looks(outside.snapshot)).toEqual(LOOKS.map(() => 'not-seen.notSaved'));
  const { accountId } = botOf(seed(name));
  expect(outside.calls.filter(({ account }) => account === accountId)).toEqual([]);
});

test.each(WITH_BOT)('on %s what the account is told is what the app is told of it', async (name) => {
  const { snapshot } = await snapshotOf(aSite(name));
  expect(looks(snapshot)).toEqual(LOOKS.map(() => 'seen'));
  expect(resultOf(snapshot, 'service-account-view-same')).toMatchObject({ outcome: 'pass', findings: [] });
});

test('it is read with five calls, all of them as the service account and none of them writing', async () => {
  const site = aSite('acme');
  const { calls } = await snapshotOf(site);
  const asBot = calls.filter(({ account }) => account === site.settings.accounts.serviceAccount);
  expect(
    asBot.map(({ method, template, isWrite }) => `${method} ${template}${isWrite ? ' writes' : ''}`).sort(),
  ).toEqual([
    'GET /rest/api/3/myself',
    'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field',
    'POST /rest/api/3/permissions/check',
    'POST /rest/api/3/search/jql',
    'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check',
  ]);
});

test.each<[given: string, change: Partial<SiteUser>]>([
  ['an Atlassian service account', { accountType: 'app', appType: 'service' }],
  ['a Rovo agent', { accountType: 'app', appType: 'agent' }],
  ['a deactivated account', { active: false }],
])(
  'given %s, looking is refused at the first look: no part fails, and the checks judge what the app works out',
  async (_given, change) => {
    const { snapshot } = await snapshotOf(aSite('ready', (site) => Object.assign(botOf(site), change)));
    expect(looks(snapshot)).toEqual(LOOKS.map(() => 'not-seen.refused'));
    expect(resultOf(snapshot, 'service-account-view-same').outcome).not.toBe('pass');
  },
);

test('given that looking is refused and the zone is hidden, it is not known, as before', async () => {
  const { snapshot } = await snapshotOf(
    aSite('ready', (site) => Object.assign(botOf(site), { accountType: 'app', timeZoneVisible: false })),
  );
  expect(resultOf(snapshot, 'service-account-time-zone').outcome).toBe('not-available');
});

const FAULTS: readonly [given: string, fault: Fault, reason: string][] = [
  [
    'a scope nobody approved',
    { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } },
    'missingScope',
  ],
  ['too many calls', { status: 429 }, 'later'],
  ['an error of Jira', { status: 500 }, 'later'],
  ['an answer in another shape', { status: 200, body: { unexpected: true } }, 'odd'],
];

test.each(FAULTS)('given %s for one of the looks, the others are seen', async (_given, fault, reason) => {
  const site = aSite('ready');
  site.site.faults.push({ match: { method: 'GET', path: '/rest/api/3/myself' }, fault });
  const { snapshot } = await snapshotOf(site);
  expect(looks(snapshot)).toEqual([`not-seen.${reason}`, 'seen', 'seen', 'seen']);
});

test('given the site answers for somebody else, nothing of it is taken for the bot', async () => {
  const site = aSite('ready');
  const body = { accountId: 'somebody-else', displayName: 'Else', active: true, timeZone: 'America/Danmarkshavn' };
  site.site.faults.push({ match: { method: 'GET', path: '/rest/api/3/myself' }, fault: { status: 200, body } });
  expect(looks((await snapshotOf(site)).snapshot)[0]).toBe('not-seen.odd');
});

test('given an account that may not see the project, it sees that it may do nothing there', async () => {
  const site = aSite('ready', (planted) => {
    const { accountId } = botOf(planted);
    for (const group of planted.state.groups) group.members = group.members.filter((id) => id !== accountId);
    for (const scheme of planted.state.permissionSchemes)
      scheme.permissions = scheme.permissions.filter(({ holder }) => holder.type === 'projectRole');
    for (const project of planted.state.projects)
      project.actors = project.actors.filter((actor) => !('user' in actor) || actor.user !== accountId);
  });
  const { snapshot } = await snapshotOf(site);
  const { seenPermissions } = snapshot;
  expect(seenPermissions).toMatchObject({ value: { state: 'seen', value: { granted: [] } } });
  // Jira refuses a search in a project that the account may not browse, as if there were none.
  expect(snapshot.seenTransitions).toMatchObject({ value: { state: 'seen', value: { samples: [] } } });
  expect(resultOf(snapshot, 'service-account-permitted').outcome).toBe('fail');
});

test('given a status whose properties take the right away, nothing is made of what Jira does not list', async () => {
  const { snapshot } = await snapshotOf(
    aSite('ready', ({ state }) => {
      for (const { statuses } of state.workflows)
        for (const status of statuses) status.properties = { 'jira.permission.transition.user': 'nobody' };
    }),
  );
  const { seenTransitions } = snapshot;
  const seen =
    seenTransitions.state === 'read' && seenTransitions.value.state === 'seen' && seenTransitions.value.value;
  if (!seen) throw new Error('Nothing was seen.');
  expect(seen.samples.length).toBeGreaterThan(0);
  expect(seen.samples.flatMap(({ listed }) => listed)).toEqual([]);
  expect(resultOf(snapshot, 'service-account-view-same').findings).toEqual([]);
});

test('given a project without requests, no transition was seen, which is no pass', async () => {
  const { snapshot } = await snapshotOf(aSite('ready', ({ state }) => state.issues.splice(0)));
  expect(snapshot.seenTransitions).toMatchObject({ value: { state: 'seen', value: { samples: [] } } });
  expect(resultOf(snapshot, 'service-account-view-same').outcome).toBe('not-available');
});

test('no text of a request is asked for, and one of each kind and status is kept', async () => {
  const { snapshot, calls } = await snapshotOf(aSite('acme'));
  const { seenTransitions } = snapshot;
  const seen =
    seenTransitions.state === 'read' && seenTransitions.value.state === 'seen' && seenTransitions.value.value;
  if (!seen) throw new Error('Nothing was seen.');
  const places = seen.samples.map(({ issueTypeId, statusId }) => `${issueTypeId} ${statusId}`);
  expect(places.length).toBeGreaterThan(1);
  expect(new Set(places).size).toBe(places.length);
  expect(Object.keys(seen.samples[0] ?? {}).sort()).toEqual(['issueTypeId', 'key', 'listed', 'statusId']);
  expect(calls.filter(({ template }) => template === '/rest/api/3/search/jql')).toHaveLength(1);
});
