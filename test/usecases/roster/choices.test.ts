import { addGroup } from '../../simulated-jira/add/people';
import type { FaultRule } from '../../simulated-jira/core/faults';
import { seed } from '../../simulated-jira/seeds/seeds';
import type { SiteState } from '../../simulated-jira/state';
import { aRosterApp, type RosterApp } from './a-roster-app';

const IT = { projectKey: 'IT' } as const;
const organization = (id: number) => ({
  id: String(id),
  uuid: `0f8fad5b-d9cb-469f-a165-${String(id).padStart(12, '0')}`,
  name: `Plant ${id}`,
  members: [],
});

describe('what the pickers are told', () => {
  let app: RosterApp;
  afterEach(() => app.close());
  const open = (change: (state: SiteState) => void = () => undefined, faults: readonly FaultRule[] = []): void => {
    const { state } = seed('acme');
    change(state);
    app = aRosterApp(state, { site: { faults } });
  };

  test.each([
    { given: 'a part of a name in other capitals', query: 'NIGHT', names: ['Night shift'] },
    { given: 'a text no group has', query: 'no such group', names: [] },
  ])('given $given, when groups are searched, those are told that hold it', async ({ query, names }) => {
    open((state) => addGroup(state, 'Night shift', []));
    const { choices, hasMore } = await app.told('searchGroups', { query });
    expect(choices.map(({ name }) => name)).toEqual(names);
    expect(hasMore).toBe(false);
  });

  test('given thirty groups, when nothing is typed yet, twenty are told by name and that there are more', async () => {
    open((state) => {
      for (let at = 10; at < 40; at += 1) addGroup(state, `A ${at}`, []);
    });
    const { choices, hasMore } = await app.told('searchGroups', { query: '' });
    expect(choices.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, at) => `A ${at + 10}`));
    expect(hasMore).toBe(true);
  });

  test.each([
    { given: 'the whole site', of: 'site', query: 'plant 117', names: ['Plant 117'], hasMore: false },
    { given: 'the desk, which has one of them', of: 'desk', query: 'plant', names: ['Plant 101'], hasMore: false },
    {
      given: 'more than twenty that fit',
      of: 'site',
      query: 'Plant',
      names: Array.from({ length: 20 }, (_, at) => `Plant ${at + 101}`),
      hasMore: true,
    },
  ] as const)(
    'given $given, when organizations are searched over several pages, those are told that fit',
    async ({ of, query, names, hasMore }) => {
      open((state) => {
        state.organizations.splice(
          0,
          state.organizations.length,
          ...Array.from({ length: 120 }, (_, at) => organization(at + 101)),
        );
        for (const desk of state.serviceDesks) desk.organizationIds = ['101'];
      });
      const told = await app.told('searchOrganizations', { ...IT, query, of });
      expect(told.choices.map(({ name }) => name)).toEqual(names);
      expect(told.hasMore).toBe(hasMore);
    },
  );

  test('given a site that shows the app no organizations, when they are searched, the reader is told of the licence and of other ways', async () => {
    open(
      () => undefined,
      [
        {
          match: { path: '/rest/servicedeskapi/organization' },
          fault: { status: 403, body: { errorMessage: 'You need an agent licence.' } },
        },
      ],
    );
    expect(await app.refused('searchOrganizations', { ...IT, query: '', of: 'site' })).toMatchObject({
      code: 'jira-refused',
      message: { text: expect.stringContaining('agent licence') },
      advice: { text: expect.stringContaining('CSV file') },
    });
  });
});
