import { addGroup, addUser } from '../../simulated-jira/add/people';
import { seed } from '../../simulated-jira/seeds/seeds';
import type { SiteState } from '../../simulated-jira/state';
import type { SiteGroup } from '../../simulated-jira/state/people';
import type { ServiceDesk } from '../../simulated-jira/state/service-desk';
import { aRosterApp, type RosterApp } from './a-roster-app';

const IT = { projectKey: 'IT' } as const;

interface Watched {
  readonly state: SiteState;
  readonly desk: ServiceDesk;
  readonly group: SiteGroup;
}

const aSite = (): Watched => {
  const { state } = seed('acme');
  const project = state.projects.find(({ key }) => key === 'IT');
  const desk = state.serviceDesks.find(({ projectId }) => projectId === project?.id);
  if (!desk) throw new Error('IT has no service desk.');
  const group = addGroup(
    state,
    'Employees',
    state.users
      .filter(({ accountType, active }) => accountType === 'atlassian' && active)
      .slice(0, 6)
      .map(({ accountId }) => accountId),
  );
  desk.organizationIds = [];
  desk.customers = desk.customers.slice(0, 100);
  return { state, desk, group };
};

describe('watching for new employees', () => {
  let app: RosterApp;
  afterEach(() => app.close());

  const compareGroup = async ({ state, group }: Watched): Promise<void> => {
    app = aRosterApp(state, { site: { pointsPerHour: 10_000_000 } });
    await app.told('startRosterRun', { ...IT, source: { kind: 'group', groupId: group.groupId } });
    await app.host.drainQueues();
  };
  const hire = ({ state, group }: Watched, isMember: boolean): string => {
    const { accountId } = addUser(state, { displayName: 'New Comer', emailAddress: 'new.comer@acme.example' });
    if (isMember) group.members.push(accountId);
    app.site.changed();
    return accountId;
  };
  const tell = async (
    accountId: string,
    eventType = 'avi:jira:created:user',
    accountType = 'atlassian',
  ): Promise<void> => {
    app.host.deliverEvent({ eventType, user: { accountId, accountType, displayName: 'New Comer' } });
    await app.host.drainQueues();
  };
  const gaps = async () => (await app.told('readRosterWatch', IT)).gaps.map(({ accountId, what }) => [accountId, what]);

  test('given nobody asked for it, when somebody is hired, nothing is noted and nobody is added', async () => {
    const site = aSite();
    await compareGroup(site);
    const accountId = hire(site, true);
    await tell(accountId);
    expect(await app.told('readRosterWatch', IT)).toEqual({
      isWatching: false,
      autoAddGroupId: null,
      autoAddGroupName: null,
      gaps: [],
    });
    expect(site.desk.customers).not.toContain(accountId);
  });

  test('given a watched project, when somebody is hired or changes, the gap is told once; customers and bots are no employees', async () => {
    const site = aSite();
    await compareGroup(site);
    await app.told('saveRosterWatch', { ...IT, isWatching: true, autoAddGroupId: null });
    const accountId = hire(site, true);
    await tell(accountId);
    await tell('qm:1:2', 'avi:jira:created:user', 'customer');
    expect(await gaps()).toEqual([[accountId, 'created']]);
    await tell(accountId, 'avi:jira:updated:user');
    expect(await gaps()).toEqual([[accountId, 'updated']]);
    expect(site.desk.customers).not.toContain(accountId);
  });

  test.each([
    { given: 'a member of the chosen group', isMember: true, what: 'added' },
    { given: 'nobody of the chosen group', isMember: false, what: 'created' },
  ])('given adding by itself is on, when $given is hired, the gap says $what', async ({ isMember, what }) => {
    const site = aSite();
    await compareGroup(site);
    await app.told('saveRosterWatch', { ...IT, isWatching: true, autoAddGroupId: site.group.groupId });
    const accountId = hire(site, isMember);
    await tell(accountId);
    expect(await gaps()).toEqual([[accountId, what]]);
    expect(await app.told('readRosterWatch', IT)).toMatchObject({
      autoAddGroupName: 'Employees',
      gaps: [{ displayName: 'New Comer' }],
    });
    expect(site.desk.customers.includes(accountId)).toBe(isMember);
  });

  test('given Jira does not tell names for now, when the watch is read, the gaps are told without them', async () => {
    const site = aSite();
    await compareGroup(site);
    await app.told('saveRosterWatch', { ...IT, isWatching: true, autoAddGroupId: site.group.groupId });
    const accountId = hire(site, false);
    await tell(accountId);
    app.site.faults.push(
      { match: { path: '/rest/api/3/user/bulk' }, fault: { status: 403 } },
      { match: { path: '/rest/api/3/group/bulk' }, fault: { status: 403 } },
    );
    expect(await app.told('readRosterWatch', IT)).toMatchObject({
      autoAddGroupId: site.group.groupId,
      autoAddGroupName: null,
      gaps: [{ accountId, displayName: null }],
    });
  });

  test('given a group, when adding by itself is previewed, members are counted, and those missing where that group was compared last', async () => {
    const site = aSite();
    await compareGroup(site);
    const missing = (await app.told('readRosterRun', IT))?.counts?.['missing-with-account'];
    const other = addGroup(site.state, 'Contractors', site.group.members.slice(0, 2));
    app.site.changed();
    expect(missing).toBeGreaterThan(0);
    expect(await app.told('previewAutoAdding', { ...IT, groupId: site.group.groupId })).toEqual({
      members: 6,
      missing,
    });
    expect(await app.told('previewAutoAdding', { ...IT, groupId: other.groupId })).toEqual({
      members: 2,
      missing: null,
    });
  });

  test('given a watched project, when a day has passed, it is compared anew, the new gap is told, and nobody is added', async () => {
    const site = aSite();
    await compareGroup(site);
    await app.told('saveRosterWatch', { ...IT, isWatching: true, autoAddGroupId: null });
    const before = (await app.told('readRosterRun', IT))?.counts?.['missing-with-account'] ?? 0;
    const accountId = hire(site, true);
    await app.host.runScheduled('every-day');
    await app.host.drainQueues();
    expect(await app.told('readRosterRun', IT)).toMatchObject({
      state: 'compared',
      counts: { 'missing-with-account': before + 1 },
      countsBefore: { 'missing-with-account': before },
      adding: null,
    });
    expect(site.desk.customers).not.toContain(accountId);
  });

  test('given adding by itself is on, when a day has passed, members of the group are customers without a mail, and it can be undone', async () => {
    const site = aSite();
    await compareGroup(site);
    const before = [...site.desk.customers];
    site.desk.access = 'restricted';
    await app.told('saveRosterWatch', { ...IT, isWatching: true, autoAddGroupId: site.group.groupId });
    const accountId = hire(site, true);
    await app.host.runScheduled('every-day');
    await app.host.drainQueues();
    const run = await app.told('readRosterRun', IT);
    expect(run).toMatchObject({ state: 'compared', adding: { endedAt: expect.any(String) } });
    expect(site.desk.customers).toContain(accountId);
    expect(app.site.invitations).toEqual([]);
    await app.told('undoAdding', { ...IT, runId: run?.runId ?? '' });
    await app.host.drainQueues();
    expect(site.desk.customers).toEqual(before);
  });

  test('given a group Jira does not have, when it is chosen, it is refused', async () => {
    await compareGroup(aSite());
    expect(
      await app.refused('saveRosterWatch', { ...IT, isWatching: true, autoAddGroupId: 'no-such-group' }),
    ).toMatchObject({ code: 'not-found' });
  });
});
