import { inEnglish } from '../../src/shared/message';
import type { Plan } from '../../src/plan/plan';
import type { PlanScope } from '../../src/usecases/fixes/make-plan';
import { takeId } from '../simulated-jira/add/ids';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SeedName } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import { asBytes, withPlainActors } from '../site-with-app/site-content';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';
import { compared } from './compared';
import { partsOf } from './parts-of';
import { many, MANY, UNREACHABLE } from './many';
import { PLANTS } from './plants';

const scope = (towards: 'this' | 'other'): PlanScope => ({ kind: 'parity', with: 'ITT', towards });

const site = async (name: SeedName, change: (state: SiteState) => void = () => undefined): Promise<FixedSite> => {
  const state = structuredClone(seed(name).state);
  change(state);
  const made = aFixedSite(name, undefined, state);
  await made.setUp();
  return made;
};

/** Everything of the site but what belongs to the project that is changed and what the plan made. */
const untouched = (state: SiteState, changedKey: string, start: SiteState): string => {
  const { project, desk } = partsOf(start, changedKey);
  const existed = <T>(list: T[], before: readonly T[], idOf: (one: T) => unknown): T[] =>
    list.filter((one) => before.some((other) => idOf(other) === idOf(one)));
  return asBytes({
    ...state,
    projects: state.projects.filter(({ id }) => id !== project.id),
    serviceDesks: state.serviceDesks.filter(({ id }) => id !== desk.id),
    requestTypes: state.requestTypes.filter(({ serviceDeskId }) => serviceDeskId !== desk.id),
    forms: state.forms.filter(({ projectId }) => projectId !== project.id),
    workflows: existed(state.workflows, start.workflows, ({ id }) => id),
    workflowSchemes: existed(state.workflowSchemes, start.workflowSchemes, ({ id }) => id),
    screens: existed(state.screens, start.screens, ({ id }) => id),
    permissionSchemes: existed(state.permissionSchemes, start.permissionSchemes, ({ id }) => id),
    issueTypeSchemes: existed(state.issueTypeSchemes, start.issueTypeSchemes, ({ id }) => id),
    issues: [],
  });
};

/** The whole site; Jira numbers those who are in a role anew each time they are put in. */
const asMembers = (state: SiteState): string => asBytes(withPlainActors(state));

/** Every question answered with doing it. */
const doAll = (plan: Plan): Record<string, string> =>
  Object.fromEntries(
    [...plan.changes.flatMap(({ choices }) => choices), ...plan.left.map(({ choice }) => choice)].map(
      ({ id, options }) => [id, options.find((option) => option.id !== 'leave')?.id ?? 'leave'],
    ),
  );

const planAll = async (on: FixedSite, towards: 'this' | 'other'): Promise<Plan> =>
  on.plan(scope(towards), doAll(await on.plan(scope(towards))));

const CHANGED: Readonly<Record<'this' | 'other', string>> = { this: 'ITT', other: 'IT' };

/** Sites whose two projects differ in many ways at once. */
const SITES: readonly (readonly [
  given: string,
  name: SeedName,
  towards: 'this' | 'other',
  change: (state: SiteState) => void,
])[] = [
  ['Acme’s help desk', 'acme', 'this', () => undefined],
  ['many differences at once in the test project', 'ready', 'this', (state) => many(state, 'ITT')],
  ['many differences at once in production', 'ready', 'other', (state) => many(state, 'IT')],
  [
    'many differences at once in the test project, and production made like it',
    'ready',
    'other',
    (state) =>
      many(
        state,
        'ITT',
        MANY.filter((given) => given !== UNREACHABLE),
      ),
  ],
];

describe('the plan that makes two projects equal', () => {
  test.each(SITES)(
    'given %s (%s, like %s), it is applied, nothing an API could change differs any more, and undoing it gives the start',
    async (_, name, towards, change) => {
      const on = await site(name, change);
      const start = structuredClone(on.site.state);
      const side = towards === 'this' ? 'other' : 'this';
      const before = await compared(on, 'ITT');
      expect(before.differences.some(({ canEqualise }) => canEqualise[side])).toBe(true);

      const plan = await planAll(on, towards);
      expect(asBytes(on.site.state) === asBytes(start)).toBe(true);
      const applied = await on.apply(plan);
      expect({ state: applied.state, reasons: applied.reasons }).toEqual({ state: 'done', reasons: [] });
      expect(untouched(on.site.state, CHANGED[towards], start) === untouched(start, CHANGED[towards], start)).toBe(
        true,
      );

      const after = await compared(on, 'ITT');
      expect(after.differences.filter(({ canEqualise }) => canEqualise[side]).map(({ sentence }) => sentence)).toEqual(
        [],
      );
      expect(
        after.shared
          .filter(({ id }) => !before.shared.some((known) => known.id === id))
          .map(({ sentence }) => sentence),
      ).toEqual([]);

      const undone = await on.undo(plan, applied);
      expect({ state: undone.state, reasons: undone.reasons }).toEqual({ state: 'done', reasons: [] });
      expect(asMembers(on.site.state) === asMembers(start)).toBe(true);
    },
  );

  const cured = PLANTS.filter(({ area, given }) => area !== 'accounts' && given !== 'an issue type more');
  test.each(cured)('given a test project with $given, the plan changes it or says who has to', async ({ plant }) => {
    const on = await site('ready', (state) => plant(partsOf(state, 'ITT')));
    const [{ differences }, plan] = [await compared(on, 'ITT'), await planAll(on, 'this')];
    expect(differences).toHaveLength(1);
    const canPlan = differences.every(({ canEqualise }) => canEqualise.other);
    expect({
      changes: plan.changes.length > 0,
      manual: plan.manual.some(({ sentence }) => inEnglish(sentence) === inEnglish(differences[0]?.sentence)),
    }).toEqual({ changes: canPlan, manual: !canPlan });
    expect(
      plan.changes
        .flatMap(({ touches }) => touches)
        .every((touch) => touch === `project:${partsOf(on.site.state, 'ITT').project.id}`),
    ).toBe(true);
  });

  test('given a workflow to be copied that Jira would refuse, the plan stops with its words and nothing is written', async () => {
    const on = await site('ready', (state) => many(state, 'ITT', [UNREACHABLE]));
    const start = asBytes(on.site.state);
    const applied = await on.apply(await planAll(on, 'other'));
    expect({ state: applied.state, reasons: applied.reasons.map(({ message }) => inEnglish(message)) }).toEqual({
      state: 'stopped',
      reasons: [expect.stringContaining('Jira would refuse it')],
    });
    expect(asBytes(on.site.state) === start).toBe(true);
  });

  test('given two equal projects, the plan is empty', async () => {
    const plan = await (await site('ready')).plan(scope('this'));
    expect({
      changes: plan.changes,
      steps: plan.steps,
      manual: plan.manual,
      left: plan.left,
      blastRadius: plan.blastRadius,
    }).toEqual({ changes: [], steps: [], manual: [], left: [], blastRadius: {} });
  });

  test('given people in a role of production alone, taking them out is asked and left unless an admin says so', async () => {
    const on = await site('ready', (state) =>
      PLANTS.find(({ given }) => given === 'an agent less')?.plant(partsOf(state, 'ITT')),
    );
    const plan = await on.plan(scope('other'));
    expect(plan.changes).toEqual([]);
    expect(plan.left.map(({ choice }) => choice.question)).toEqual([
      'Take Moveworks Test Agent out of role "Service Desk Team" of IT?',
    ]);
    expect((await planAll(on, 'other')).changes.map(({ sentence }) => sentence)).toEqual([
      'Take Moveworks Test Agent out of role "Service Desk Team" of IT.',
    ]);
  });

  test('given requests in a status that the other workflow lacks, a person moves them first and nothing of the workflow is planned', async () => {
    const on = await site('acme', (state) => {
      const { project, workflow } = partsOf(state, 'ITT');
      const lost = workflow('[System] Service request').statuses[0];
      const own = structuredClone(state.statuses.find(({ id }) => id === lost?.statusReference));
      if (!lost || !own) throw new Error('The workflow has no status.');
      own.id = String(takeId(state, 'status'));
      own.name = 'Nur im Test';
      state.statuses.push(own);
      workflow('[System] Service request').statuses.push({ ...lost, statusReference: own.id });
      const issue = structuredClone(state.issues[0]);
      if (!issue) throw new Error('The site has no issue.');
      const type = project.issueTypeIds[0] ?? '';
      state.issues.push({
        ...issue,
        id: String(takeId(state, 'issue')),
        key: `${project.key}-1`,
        projectId: project.id,
        issueTypeId: type,
        statusId: own.id,
      });
    });
    const plan = await on.plan(scope('this'));
    expect(plan.manual[0]?.sentence).toEqual(
      'Requests of ITT stand where the other workflow has no status: 1 in "Nur im Test".',
    );
    expect(plan.changes.filter(({ target }) => target.name === 'Service Request Fulfilment')).toEqual([]);
  });

  test('given a part that could not be read, the plan says that it was not compared', async () => {
    const on = await site('ready');
    on.site.faults.push({ match: { path: /\/project\/ITT\/form/u }, fault: { status: 403 } });
    const plan = await on.plan(scope('this'));
    expect(plan.manual.map(({ sentence }) => inEnglish(sentence))).toEqual([
      expect.stringContaining('A part could not be compared. ITT: '),
    ]);
  });

  test.each([
    ['itself', 'IT', 'bad-request'],
    ['a project that is not there', 'NOPE', 'not-found'],
  ] as const)('given %s, no plan is made', async (_, key, code) => {
    const on = await site('ready');
    await expect(on.plan({ kind: 'parity', with: key, towards: 'this' })).rejects.toMatchObject({ code });
  });
});
