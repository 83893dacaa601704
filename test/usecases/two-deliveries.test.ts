import { readFixRun } from '../../src/store/fix-run-store';
import { runFix } from '../../src/usecases/fixes/run-fix';
import { startApply } from '../../src/usecases/fixes/start-fix';
import { aFixedSite } from '../site-with-app/site-with-app';

const twin = {
  kind: 'twin',
  mode: 'mirror',
  key: 'ITX',
  name: 'IT Helpdesk, trials',
  sample: 'test-accounts',
} as const;

/**
 * A run whose first delivery is held for as long as the test wants: at one of its writes, or at the reading before it.
 * A write that is on its way nobody can call back; the client gives it up long before the lease ends.
 */
const aHeldRun = async (held: 'at its write' | 'before its write', number: number) => {
  const site = aFixedSite('acme');
  await site.setUp();
  const plan = await site.plan(twin);
  const run = await site.must((tenant) => startApply({ planId: plan.id }, tenant, { accountId: site.admin }));
  let writes = 0;
  let reached: () => void = () => undefined;
  const isHeld = new Promise<void>((done) => void (reached = done));
  let goOn: () => void = () => undefined;
  const isFreed = new Promise<void>((done) => void (goOn = done));
  const hold = async (): Promise<void> => {
    reached();
    await isFreed;
  };
  const first = site.must((tenant) => {
    const { jira } = tenant;
    const request = async (...of: Parameters<typeof jira.request>): Promise<unknown> => {
      if (held === 'before its write' && writes === number - 1) await hold();
      return jira.request(...of);
    };
    const actingAs = (accountId: string): typeof jira => {
      const writer = jira.actingAs(accountId);
      const write = async (...of: Parameters<typeof writer.request>): Promise<unknown> => {
        writes += 1;
        if (held === 'at its write' && writes === number) await hold();
        return writer.request(...of);
      };
      return { ...writer, request: write as typeof writer.request };
    };
    return runFix(run, { ...tenant, jira: { ...jira, request: request as typeof jira.request, actingAs } });
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
    const { site, run, first, goOn } = await aHeldRun('at its write', heldAt);
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
  const { site, run, first, goOn } = await aHeldRun('before its write', 8);
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
