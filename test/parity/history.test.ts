import { rowOf } from '../../src/parity/drift';
import type { ParityReport } from '../../src/shared/parity-contract';
import { changeParityRun, readParityRun } from '../../src/store/parity-store';
import { writeSettings } from '../../src/store/settings-store';
import { showParity, showParityHistory } from '../../src/usecases/parity/read-parity';
import { runParity } from '../../src/usecases/parity/run-parity';
import { compareTestProjects, startParity } from '../../src/usecases/parity/start-parity';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';
import { partsOf } from './parts-of';
import { PLANTS } from './plants';

const ASKED = { projectKey: 'IT', with: 'ITT' } as const;

const ready = async (): Promise<FixedSite> => {
  const site = aFixedSite('ready');
  await site.setUp();
  return site;
};

const pairOf = ({ site: { state } }: FixedSite) => ({
  projectId: partsOf(state, 'IT').project.id,
  otherId: partsOf(state, 'ITT').project.id,
});

/** Starts a comparison and delivers it, as the queue would. */
const compare = async (site: FixedSite): Promise<void> => {
  const { runId } = await site.must((tenant) => startParity(ASKED, tenant));
  await site.must((tenant) => runParity({ ...pairOf(site), runId }, tenant));
  site.wait(60_000);
};

const plant = ({ site }: FixedSite, given: string, key = 'ITT'): void => {
  PLANTS.find((one) => one.given === given)?.plant(partsOf(site.state, key));
  site.changed();
};

const history = (site: FixedSite) => site.must((tenant) => showParityHistory(ASKED, tenant));

describe('comparisons one after the other', () => {
  test('given two projects that were never compared, there is nothing to show', async () => {
    const site = await ready();
    expect(await site.must((tenant) => showParity(ASKED, tenant))).toEqual({ progress: null, report: null });
    expect(await history(site)).toEqual([]);
  });

  test('given a first comparison, it is shown whole with its progress and says nothing of drift', async () => {
    const site = await ready();
    await compare(site);
    const { progress, report } = await site.must((tenant) => showParity(ASKED, tenant));
    expect(progress).toMatchObject({ state: 'done', partsRead: progress?.partsTotal });
    expect(report).toMatchObject({ this: { key: 'IT' }, other: { key: 'ITT' }, differences: [] });
    expect(await history(site)).toEqual([
      { takenAt: report?.takenAt, differences: 0, unknown: [], byArea: {}, sharedObjects: 4, drift: null },
    ]);
  });

  test('given a change between two comparisons, the newest row tells what became different, and the next what became equal', async () => {
    const site = await ready();
    await compare(site);
    plant(site, 'a customer less');
    plant(site, 'an agent less');
    await compare(site);
    plant(site, 'an agent less', 'IT');
    await compare(site);
    const [last, middle] = await history(site);
    expect(middle?.drift).toEqual({
      becameDifferent: [
        'Moveworks Test Agent is in role "Service Desk Team" of IT and not of ITT.',
        'One customer of IT is none of ITT.',
      ],
      becameEqual: [],
      more: 0,
    });
    expect(last?.drift).toEqual({
      becameDifferent: [],
      becameEqual: ['Moveworks Test Agent is in role "Service Desk Team" of IT and not of ITT.'],
      more: 0,
    });
    expect(last?.byArea).toEqual({ accounts: 1 });
  });

  test('given an area that could not be read in between, it neither became equal nor different', async () => {
    const site = await ready();
    plant(site, 'a form less');
    await compare(site);
    const fault = { match: { path: /\/project\/ITT\/form/u }, fault: { status: 403 } } as const;
    site.site.faults.push(fault);
    await compare(site);
    site.site.faults.splice(0);
    await compare(site);
    const [last, middle] = await history(site);
    expect(middle).toMatchObject({ unknown: ['forms'], drift: { becameDifferent: [], becameEqual: [] } });
    expect(last).toMatchObject({ unknown: [], drift: { becameDifferent: [], becameEqual: [] } });
  });

  test('given more than thirty comparisons, the newest thirty are kept', async () => {
    const site = await ready();
    for (let turn = 0; turn < 32; turn += 1) await compare(site);
    expect(await history(site)).toHaveLength(30);
  });

  test('given differences beyond what a row keeps, it says how many more there are', () => {
    const report = (count: number): ParityReport => ({
      takenAt: '2026-11-23T09:00:00.000Z',
      this: { id: '1', key: 'IT', name: 'IT' },
      other: { id: '2', key: 'ITT', name: 'ITT' },
      areas: [{ area: 'forms', state: 'differs', differences: count, reasons: [] }],
      shared: [],
      sharedUnknown: [],
      calls: 1,
      differences: Array.from({ length: count }, (_, at) => ({
        id: `forms:only-here:form:${at}`,
        area: 'forms',
        kind: 'only-here',
        subject: { type: 'form', id: String(at), name: 'A form' },
        here: null,
        there: null,
        sentence: `Form ${at}.`,
        canEqualise: { this: false, other: true },
        severity: 'low',
        harm: 'None.',
      })),
    });
    expect(rowOf(report(25), report(0)).drift).toMatchObject({ becameDifferent: { length: 20 }, more: 5 });
  });
});

describe('a comparison on its queue', () => {
  test('given two presses, one comparison is made', async () => {
    const site = await ready();
    const [first, second] = [
      await site.must((tenant) => startParity(ASKED, tenant)),
      await site.must((tenant) => startParity(ASKED, tenant)),
    ];
    expect(second.runId).toBe(first.runId);
  });

  test('given a delivery that comes twice, its row is written once', async () => {
    const site = await ready();
    const { runId } = await site.must((tenant) => startParity(ASKED, tenant));
    const run = await site.must(() => readParityRun(pairOf(site)));
    await site.must((tenant) => runParity({ ...pairOf(site), runId }, tenant));
    // The delivery died after it had kept its result and before it said so.
    await site.must(() => changeParityRun(pairOf(site), () => run));
    await site.must((tenant) => runParity({ ...pairOf(site), runId }, tenant));
    expect(await history(site)).toHaveLength(1);
  });

  test('given a test project that is gone by then, the run fails with words', async () => {
    const site = await ready();
    const { runId } = await site.must((tenant) => startParity(ASKED, tenant));
    const pair = pairOf(site);
    partsOf(site.site.state, 'ITT').project.deleted = true;
    site.site.changed();
    await site.must((tenant) => runParity({ ...pair, runId }, tenant));
    expect(await site.must(() => readParityRun(pair))).toMatchObject({
      state: 'failed',
      error: { code: 'not-found', message: { text: expect.stringContaining('ITT') } },
    });
  });

  test.each([
    ['itself', { projectKey: 'IT', with: 'IT' }, 'bad-request'],
    ['a project that is not there', { projectKey: 'IT', with: 'NOPE' }, 'not-found'],
    ['a project that was not set up', { projectKey: 'ITT', with: 'IT' }, 'conflict'],
  ] as const)('given %s, it is refused at once', async (_, asked, code) => {
    const site = await ready();
    await expect(site.must((tenant) => startParity(asked, tenant))).rejects.toMatchObject({ code });
  });

  test('given a project with a test project, the daily run queues their comparison; without one or with one that is gone it does not', async () => {
    const site = await ready();
    // Queries of storage see a write a little later.
    site.wait(10_000);
    await site.must((tenant) => compareTestProjects(tenant));
    expect(await site.must(() => readParityRun(pairOf(site)))).toMatchObject({ state: 'queued', with: 'ITT' });
    const other = await ready();
    await other.must(() => writeSettings({ ...other.settings, testProjectKey: 'GONE' }));
    other.wait(10_000);
    await other.must((tenant) => compareTestProjects(tenant));
    expect(await other.must(() => readParityRun(pairOf(other)))).toBeNull();
  });

  test('given a day on which Jira does not tell one test project, the daily run queues the comparisons of the others', async () => {
    const site = await ready();
    const { projectId, otherId } = pairOf(site);
    // Settings of before ids were kept have Jira search; the others ask for the project itself.
    await site.must(() => writeSettings({ ...site.settings, testProjectKey: 'HR' }));
    await site.must(() =>
      writeSettings({
        ...site.settings,
        projectId: otherId,
        projectKey: 'ITT',
        testProjectKey: 'IT',
        testProjectId: projectId,
      }),
    );
    site.wait(10_000);
    site.site.faults.push({ match: { path: /\/project\/search/u }, fault: { status: 500 } });
    await site.must((tenant) => compareTestProjects(tenant));
    expect(await site.must(() => readParityRun({ projectId: otherId, otherId: projectId }))).toMatchObject({
      state: 'queued',
      with: 'IT',
    });
  });
});
