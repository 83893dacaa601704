import { inEnglish, textOf } from '../../src/shared/message';
import type { Plan } from '../../src/plan/plan';
import type { Step } from '../../src/plan/step';
import { projectSettingsSchema } from '../../src/profile/settings';
import { fixRunSchema, readFixRun, type FixRun } from '../../src/store/fix-run-store';
import { runFix } from '../../src/usecases/fixes/run-fix';
import { startApply } from '../../src/usecases/fixes/start-fix';
import { toFixProgress } from '../../src/usecases/fixes/tell-fix-progress';
import type { Fault } from '../simulated-jira/core/faults';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import { newStatus, planOf } from '../site-with-app/hand-made-plan';
import { asBytes } from '../site-with-app/site-content';
import { siteWithApp } from '../site-with-app/site-with-app';
import type { Fate, FixedSite } from '../site-with-app/site-with-app';

const settings = projectSettingsSchema.parse(seed('acme').settings['IT']);
const UPDATE = 'POST /rest/api/3/workflows/update';
const CREATE = 'POST /rest/api/3/statuses';

const STATUSES = ['Bestellt', 'Geliefert', 'Eingebaut'];

const aSite = (): FixedSite => siteWithApp({ state: structuredClone(seed('acme').state), settings });
const madeOn = ({ site: { state } }: FixedSite): readonly string[] =>
  state.statuses.map(({ name }) => name).filter((name) => STATUSES.includes(name));
const project = { id: settings.projectId, key: 'IT' };

const aPlan = async (
  site: FixedSite,
  steps: readonly Step[] = STATUSES.map(newStatus),
  of = project,
): Promise<Plan> => {
  const plan = planOf(of, site.admin, steps, `plan of ${of.key}`);
  await site.keep(plan);
  return plan;
};

const press = (site: FixedSite, plan: Plan) =>
  site.must((tenant) => startApply({ planId: plan.id }, tenant, { accountId: site.admin }));
const words = ({ reasons }: FixRun): string => reasons.map(({ message }) => textOf(message)).join(' ');

/** Happens right before the call of this number among those of its kind. */
const at = (call: string, number: number, happens: () => void): Fate => {
  let calls = 0;
  return ({ what }) => {
    if (what === call && (calls += 1) === number) happens();
    return null;
  };
};

test('given an undo of the last part, only that is taken back, and the rest later', async () => {
  const site = aSite();
  const start = asBytes(site.site.state);
  const plan = await aPlan(site);
  const applied = await site.apply(plan);
  const partly = await site.undo(plan, applied, undefined, { downTo: 'Geliefert' });
  expect({ state: partly.state, total: partly.stepsTotal, left: madeOn(site) }).toEqual({
    state: 'done',
    total: 2,
    left: ['Bestellt'],
  });
  const wholly = await site.undo(plan, applied);
  expect({ state: wholly.state, total: wholly.stepsTotal, isStart: asBytes(site.site.state) === start }).toEqual({
    state: 'done',
    total: 1,
    isStart: true,
  });
  await expect(site.undo(plan, applied)).rejects.toThrow('There is nothing left to undo.');
});

test.each([
  { given: 'the same plan', other: project },
  { given: 'plans of two projects of the site', other: { id: '1', key: 'OTHER' } },
])('given two admins who press at once on $given, one is told that the other was quicker', async ({ other }) => {
  const site = aSite();
  const [mine, theirs] = [await aPlan(site), await aPlan(site, [newStatus('Eingebaut')], other)];
  const pressed = await Promise.allSettled([press(site, mine), press(site, theirs)]);
  expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(pressed.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([
    expect.stringContaining('Another plan is being applied or undone on this site.'),
  ]);
});

test('given an admin who loses the rights midway, it stops with words and goes on where it was once they are back', async () => {
  const site = aSite();
  const { state } = site.site;
  const plan = await aPlan(site);
  const groups = state.groups.filter(({ members }) => members.includes(site.admin));
  const stopped = await site.apply(
    plan,
    at(CREATE, 2, () => {
      for (const group of groups) group.members = group.members.filter((id) => id !== site.admin);
      site.site.changed();
    }),
  );
  expect({ state: stopped.state, words: words(stopped), made: madeOn(site) }).toEqual({
    state: 'stopped',
    words: expect.stringMatching(/did not permit it to the admin/),
    made: ['Bestellt'],
  });
  for (const group of groups) group.members.push(site.admin);
  site.site.changed();
  const resumed = await site.apply(plan);
  expect({
    state: resumed.state,
    sameApplication: resumed.applicationId === stopped.applicationId,
    made: madeOn(site),
  }).toEqual({ state: 'done', sameApplication: true, made: STATUSES });
});

const workflowStep = ({ workflows: [workflow] }: SiteState): Extract<Step, { kind: 'update-workflow' }> => {
  if (!workflow) throw new Error('There is no workflow.');
  return {
    kind: 'update-workflow',
    key: 'edit',
    workflowId: workflow.id,
    workflowName: workflow.name,
    version: workflow.version,
    edits: [
      {
        kind: 'add-transition',
        id: '7010',
        name: 'Bot: start',
        type: 'GLOBAL',
        from: [],
        to: { id: workflow.statuses[0]?.statusReference ?? '' },
        screen: null,
        conditions: null,
        validators: [],
        actions: [],
      },
    ],
  };
};

test('given an app that was installed a moment ago, it stops and says that the app is not permitted, and goes on once it is', async () => {
  const time = { seed: 1, lagMs: {}, tasks: { ms: 1000, endings: {} }, appRightsAfterMs: 600_000 };
  const site = siteWithApp({ state: structuredClone(seed('acme').state), settings, time });
  const plan = await aPlan(site, [workflowStep(site.site.state), ...STATUSES.map(newStatus)]);
  const stopped = await site.apply(plan);
  expect({ state: stopped.state, words: words(stopped), made: madeOn(site) }).toEqual({
    state: 'stopped',
    words: expect.stringMatching(/^Jira did not permit it to this app \(POST \/rest\/api\/3\/workflows, 401\)/),
    made: [],
  });
  site.wait(600_000);
  expect({ state: (await site.apply(plan)).state, made: madeOn(site) }).toEqual({ state: 'done', made: STATUSES });
});

describe('given somebody who saves the workflow between our reading and our writing', () => {
  const otherTransition = (state: SiteState, name: string): void => {
    const [workflow] = state.workflows;
    if (!workflow) return;
    workflow.transitions = [
      ...workflow.transitions,
      {
        id: '8010',
        name,
        type: 'GLOBAL',
        toStatusReference: workflow.statuses[0]?.statusReference ?? '',
        links: [],
        validators: [],
        actions: [],
        triggers: [],
        properties: {},
      },
    ];
    workflow.version = { id: `${workflow.version.id}-other`, versionNumber: workflow.version.versionNumber + 1 };
  };

  test.each([
    { what: 'something else', name: 'Fremd', end: 'done', words: '', kept: ['Fremd', 'Bot: start'] },
    {
      what: 'the same transition',
      name: 'Bot: start',
      end: 'stopped',
      words: 'where "Bot: start" was to be added',
      kept: ['Bot: start'],
    },
  ])('and changed $what, it ends as $end and their work is kept', async ({ name, end, words: told, kept }) => {
    const site = aSite();
    const { state } = site.site;
    const plan = await aPlan(site, [workflowStep(state)]);
    const run = await site.apply(
      plan,
      at(UPDATE, 1, () => otherTransition(state, name)),
    );
    expect(
      site.site.log.filter(({ method, template, status }) => `${method} ${template}` === UPDATE && status === 409),
    ).toHaveLength(1);
    expect({
      end: run.state,
      words: words(run),
      kept: state.workflows[0]?.transitions
        .map((one) => one.name)
        .filter((one) => ['Fremd', 'Bot: start'].includes(one)),
    }).toEqual({ end, words: expect.stringContaining(told), kept });
  });
});

describe('given Jira that is busy', () => {
  const refusing = (fault: Fault, times: number) => ({
    match: { method: 'POST', path: '/rest/api/3/statuses' },
    fault,
    times,
  });
  const lock = { status: 400, body: { errorMessages: ['Failed to acquire lock'], errors: {} } };

  test.each([
    { given: 'a lock that frees itself after the third try', rule: refusing(lock, 3), postponed: 0, atLeastMs: 12_000 },
    {
      given: 'another configuration update that lasts longer',
      rule: refusing(
        {
          status: 409,
          body: { errorMessages: ['Another workflow configuration update task is ongoing.'], errors: {} },
        },
        5,
      ),
      postponed: 1,
      atLeastMs: 60_000,
    },
    {
      given: 'a rate limit that ends in ten minutes',
      rule: refusing({ status: 429, headers: { 'Retry-After': '600' } }, 1),
      postponed: 1,
      atLeastMs: 600_000,
    },
    {
      given: 'a rate limit that ends after the hour',
      rule: refusing({ status: 429, headers: { 'Retry-After': '3000' } }, 1),
      postponed: 1,
      atLeastMs: 900_000,
    },
  ])('by $given, it waits, goes on and is done', async ({ rule, postponed, atLeastMs }) => {
    const site = aSite();
    const plan = await aPlan(site);
    site.site.faults.push(rule);
    const run = await site.apply(plan);
    expect({ state: run.state, postponed: run.postponed, made: madeOn(site) }).toEqual({
      state: 'done',
      postponed,
      made: STATUSES,
    });
    expect(Date.parse(run.updatedAt) - Date.parse(run.startedAt)).toBeGreaterThanOrEqual(atLeastMs);
  });
});

describe('given a plan that stops, when the page asks why', () => {
  const always = (fault: Fault) => (site: FixedSite) =>
    void site.site.faults.push({ match: { method: 'POST', path: '/rest/api/3/statuses' }, fault, times: 1_000_000 });
  const withoutRights = ({ site, admin }: FixedSite): void => {
    for (const group of site.state.groups) group.members = group.members.filter((id) => id !== admin);
    site.changed();
  };
  const taken = ({ site: { state } }: FixedSite): void => {
    state.statuses = [
      ...state.statuses,
      {
        id: '77001',
        name: 'Bestellt',
        description: 'Made by hand.',
        statusCategory: 'DONE',
        scope: { type: 'GLOBAL' },
      },
    ];
  };

  test.each([
    { given: 'an admin who lost the rights before it began', happens: withoutRights, code: 'not-an-admin' },
    { given: 'a status of that name which somebody made meanwhile', happens: taken, code: 'conflict' },
    {
      given: 'Jira that refuses it',
      happens: always({ status: 400, body: { errorMessages: ['A status cannot be called so.'], errors: {} } }),
      code: 'jira-refused',
    },
    {
      given: 'Jira that permits it no more',
      happens: always({ status: 403, body: { errorMessages: ['No.'], errors: {} } }),
      code: 'jira-refused',
    },
    { given: 'Jira that is out of order for half a day', happens: always({ status: 503 }), code: 'jira-unavailable' },
    {
      given: 'Jira that asks for a pause again and again',
      happens: always({ status: 429, headers: { 'Retry-After': '600' } }),
      code: 'rate-limited',
    },
    {
      given: 'a lock that is never freed',
      happens: always({
        status: 409,
        body: { errorMessages: ['Another workflow configuration update task is ongoing.'], errors: {} },
      }),
      code: 'conflict',
    },
  ])('because of $given, it is told as $code', async ({ happens, code }) => {
    const site = aSite();
    const plan = await aPlan(site);
    happens(site);
    const run = await site.apply(plan);
    expect(inEnglish(toFixProgress(run, plan))).toMatchObject({
      state: 'stopped',
      stop: { error: { code, message: expect.stringMatching(/\.$/u) } },
    });
  });

  test('the record of an older version, which has no code, is still read', async () => {
    const site = aSite();
    const plan = await aPlan(site);
    taken(site);
    const { reasons, ...run } = await site.apply(plan);
    const older = fixRunSchema.parse({
      ...run,
      reasons: reasons.map(({ message, changes }) => ({ message: textOf(message), changes })),
    });
    expect(toFixProgress(older, plan).stop?.error.code).toBe('conflict');
  });
});

test('given a run that died, another project waits for its lease to end, and the dead run goes on after that one', async () => {
  const site = aSite();
  const mine = await aPlan(site);
  const theirs = await aPlan(site, [newStatus('Verschrottet')], { id: '1', key: 'OTHER' });
  let writes = 0;
  const dead = await site.apply(
    mine,
    ({ to, isWrite }) => (to === 'jira' && isWrite && (writes += 1) === 2 ? 'crash after' : null),
    () => writes === 2,
  );
  expect(madeOn(site)).toEqual(['Bestellt', 'Geliefert']);
  await expect(press(site, theirs)).rejects.toThrow('Another plan is being applied');

  site.wait(181_000);
  const other = await press(site, theirs);
  expect(await site.must((tenant) => runFix(dead, tenant))).toBe(60);
  expect(madeOn(site)).toEqual(['Bestellt', 'Geliefert']);
  expect(await site.must((tenant) => runFix(other, tenant))).toBeNull();
  expect(await site.must((tenant) => runFix(dead, tenant))).toBeNull();
  expect((await site.must(() => readFixRun(project.id)))?.state).toBe('done');
  expect(madeOn(site)).toEqual(STATUSES);
});
