import { compared } from '../parity/compared';
import type { SiteState } from '../simulated-jira/state';
import type { SiteProject } from '../simulated-jira/state/project';
import type { FixedSite } from '../site-with-app/site-with-app';
import { acmeWithTwin, MODES, projectOf } from './a-twin';

const deskOf = ({ serviceDesks }: SiteState, project: SiteProject) => {
  const desk = serviceDesks.find(({ projectId }) => projectId === project.id);
  if (!desk) throw new Error(`${project.key} has no portal.`);
  return desk;
};

/**
 * What the plan leaves to people, done by hand: portal groups, fields and restrictions of request types, and who is a
 * customer.
 */
const doByHand = ({ site }: FixedSite, original: SiteProject, twin: SiteProject): void => {
  const [from, to] = [deskOf(site.state, original), deskOf(site.state, twin)];
  const groups = site.state.requestTypeGroups
    .filter(({ serviceDeskId }) => serviceDeskId === from.id)
    .map((group) => ({ ...group, id: `8${group.id}`, serviceDeskId: to.id }));
  site.state.requestTypeGroups.push(...groups);
  for (const type of site.state.requestTypes.filter(({ serviceDeskId }) => serviceDeskId === to.id)) {
    const model = site.state.requestTypes.find((one) => one.serviceDeskId === from.id && one.name === type.name);
    Object.assign(
      type,
      structuredClone({
        fields: model?.fields,
        restrictedTo: model?.restrictedTo,
        groupIds: model?.groupIds.map((id) => `8${id}`),
      }),
    );
  }
  Object.assign(to, { customers: [...from.customers], organizationIds: [...from.organizationIds] });
  site.changed();
};

describe.each(MODES)('given a twin of acme’s help desk made as %s, when both are compared', (mode) => {
  test('all is equal but what is left to people, and once they did it, all is equal', async () => {
    const { site, twin } = await acmeWithTwin(mode);
    const { areas } = await compared(site, twin.key);
    expect(areas.filter(({ state }) => state !== 'equal').map(({ area, state }) => [area, state])).toEqual([
      ['request-types', 'differs'],
      ['request-type-fields', 'differs'],
      ['accounts', 'differs'],
    ]);
    doByHand(site, projectOf(site, 'IT'), twin);
    expect((await compared(site, twin.key)).differences).toEqual([]);
  });
});

test.each([
  { mode: 'mirror', shared: ['workflow', 'workflow', 'workflow', 'workflow', 'workflow-scheme'] },
  { mode: 'isolated', shared: [] },
] as const)(
  'given a twin made as $mode, the objects both projects hold at once are those the plan told',
  async ({ mode, shared }) => {
    const { site, twin } = await acmeWithTwin(mode);
    expect(
      (await compared(site, twin.key)).shared.map(({ type }) => type).filter((type) => type.startsWith('workflow')),
    ).toEqual(shared);
  },
);
