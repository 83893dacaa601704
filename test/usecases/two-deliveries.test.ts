import { readFixRun } from '../../src/store/fix-run-store';
import { runFix } from '../../src/usecases/run-fix';
import { startApply } from '../../src/usecases/start-fix';
import { aFixedSite } from '../site-with-app/site-with-app';

const twin = {
  kind: 'twin',
  mode: 'mirror',
  key: 'ITX',
  name: 'IT Helpdesk, trials',
  sample: 'test-accounts',
} as const;

/** A run whose first delivery is held at one of its writes to Jira for as long as the test wants. */
const aHeldRun = async (heldAt: number) => {
  const site = aFixedSite('acme');
  await site.setUp();
  const plan = await site.plan(twin);
  const run = await site.must((tenant) => startApply({ planId: plan.id }, tenant, { accountId: site.admin }));
  let writes = 0;
  let reached: () => void = () => undefined;
  const isHeld = new Promise<void>((done) => void (reached = done));
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((done) => void (goOn = done));
  const first = site.must((tenant) => {
    const { actingAs } = tenant.jira;
    const jira: typeof tenant.jira = {
      ...tenant.jira,
      actingAs: (accountId) => {
        const writer = actingAs.call(tenant.jira, accountId);
        const request = async (...of: Parameters<typeof writer.request>) => {
          writes += 1;
          if (writes === heldAt) {
            reached();
            await held;
          }
          return writer.request(...of);
        };
        return { ...writer, request: request as typeof writer.request };
      },
    };
    return runFix(run, { ...tenant, jira });
  });
  await isHeld;
  return { site, run, first, goOn };
};

/** Names of what the site has, so that a thing that was made twice shows. */
const namesOf = ({ site }: ReturnType<typeof aFixedSite>): readonly string[] => {
  const desk = site.state.projects.find(({ key }) => key === 'ITX');
  return site.state.requestTypes
    .filter(({ serviceDeskId }) =>
      site.state.serviceDesks.some(({ id, projectId }) => id === serviceDeskId && projectId === desk?.id),
    )
    .map(({ name }) => name)
    .sort();
};

test.each([3, 8, 14])(
  'given a delivery that is held at its write %i, a second one of the run writes nothing beside it',
  async (heldAt) => {
    const { site, run, first, goOn } = await aHeldRun(heldAt);
    const second = await site.must((tenant) => runFix(run, tenant));
    expect(second).toBe(60);
    goOn();
    await first;
    expect(await site.must(() => readFixRun(run.projectId))).toMatchObject({ state: 'done' });
    const names = namesOf(site);
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual([...new Set(names)]);
  },
);

test('given a delivery that outlived its lease, the next one takes over, and the late one writes nothing more and says nothing', async () => {
  const { site, run, first, goOn } = await aHeldRun(8);
  site.wait(181_000);
  await site.must((tenant) => runFix(run, tenant));
  const over = await site.must(() => readFixRun(run.projectId));
  expect(over).toMatchObject({ state: 'done' });
  goOn();
  await first;
  expect(await site.must(() => readFixRun(run.projectId))).toEqual(over);
  const names = namesOf(site);
  expect(names).toEqual([...new Set(names)]);
});
