import { inEnglish } from '../../src/shared/message';
import type { Plan, ReviewedPlan } from '../../src/plan/plan';
import type { PlanScope } from '../../src/usecases/fixes/make-plan';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import { asBytes, withPlainActors } from '../site-with-app/site-content';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';
import { compared } from './compared';
import { many, MANY } from './many';
import { partsOf } from './parts-of';
import { PLANTS } from './plants';

const LIKE_IT: PlanScope = { kind: 'parity', with: 'ITT', towards: 'this' };
/** A new issue type of the model, with what only it needs. */
const TYPE = 'an issue type more';

const site = async (change: (state: SiteState) => void): Promise<FixedSite> => {
  const state = structuredClone(seed('ready').state);
  change(state);
  const made = aFixedSite('ready', undefined, state);
  await made.setUp();
  return made;
};

/** The model has an issue type more, and the project that is changed lacks the rest. */
const different = (): Promise<FixedSite> =>
  site((state) => {
    many(
      state,
      'ITT',
      MANY.filter((given) => given !== TYPE),
    );
    PLANTS.find(({ given }) => given === TYPE)?.plant(partsOf(state, 'IT'));
  });

const doAll = (plan: ReviewedPlan): Record<string, string> =>
  Object.fromEntries(
    [...plan.changes.flatMap(({ choices }) => choices), ...plan.left.map(({ choice }) => choice)].map(
      ({ id, options }) => [id, options.find((option) => option.id !== 'leave')?.id ?? 'leave'],
    ),
  );

type Changes = readonly Plan['changes'][number][];
const idsOf = ({ changes }: { readonly changes: Changes }): readonly string[] => changes.map(({ id }) => id);
const kindsOf = (changes: Changes): readonly string[] => changes.map(({ kind }) => kind);
const byHand = ({ manual }: ReviewedPlan): readonly string[] => manual.map(({ sentence }) => inEnglish(sentence));
const asMembers = (state: SiteState): string => asBytes(withPlainActors(state));

describe('given two projects that differ in many ways', () => {
  let on: FixedSite;
  let choices: Record<string, string>;
  let whole: ReviewedPlan;
  beforeAll(async () => {
    on = await different();
    choices = doAll(await on.plan(LIKE_IT));
    whole = await on.plan(LIKE_IT, choices);
  });

  test('each change somebody would notice may be left out; what only serves others may not', () => {
    expect(whole.changes.length).toBeGreaterThan(10);
    for (const { kind, touches, isOptional = false } of whole.changes)
      expect({ kind, isOptional }).toEqual({ kind, isOptional: touches.length > 0 });
  });

  test('each goes with what rests on it and with what only served it, and nobody is asked to do it by hand', async () => {
    const optional = whole.changes.filter(({ isOptional }) => isOptional === true);
    expect(optional.length).toBeGreaterThan(6);
    for (const left of optional) {
      const plan = await on.plan(LIKE_IT, choices, [left.id]);
      const kept = idsOf(plan);
      expect(kept).not.toContain(left.id);
      expect(plan.id).not.toBe(whole.id);
      expect([...kept, ...idsOf({ changes: plan.leftOut ?? [] })].sort()).toEqual([...idsOf(whole)].sort());
      expect(plan.changes.flatMap(({ dependsOn }) => dependsOn).filter((id) => !kept.includes(id))).toEqual([]);
      expect(plan.steps.map(({ key }) => key)).toEqual(plan.changes.map(({ step }) => step));
      const needed = new Set(plan.changes.flatMap(({ dependsOn }) => dependsOn));
      expect(plan.changes.filter(({ id, touches }) => touches.length === 0 && !needed.has(id))).toEqual([]);
      expect(byHand(plan).filter((step) => !byHand(whole).includes(step) && !/are created in/u.test(step))).toEqual([]);
    }
  });

  test.each([
    { left: 'switch-workflow-scheme', goesWith: ['copy-workflow', 'copy-workflow-scheme'] },
    { left: 'assign-permission-scheme', goesWith: ['copy-permission-scheme'] },
    { left: 'assign-scheme', goesWith: ['copy-issue-type-scheme'] },
  ])('without $left, $goesWith goes too', async ({ left, goesWith }) => {
    const one = whole.changes.find(({ kind }) => kind === left);
    const plan = await on.plan(LIKE_IT, choices, [one?.id ?? '']);
    expect(kindsOf(plan.leftOut ?? [])).toEqual(expect.arrayContaining([left, ...goesWith]));
    expect(kindsOf(plan.changes)).not.toContain(left);
  });

  test('an id of a change that only serves others, or of none, leaves the plan as it is', async () => {
    const serving = whole.changes.find(({ isOptional }) => isOptional !== true);
    const plan = await on.plan(LIKE_IT, choices, [serving?.id ?? '', 'nothing']);
    expect(idsOf(plan)).toEqual(idsOf(whole));
    expect(plan.leftOut).toBeUndefined();
  });

  test('everything left out is an empty plan that says what it would hold', async () => {
    const plan = await on.plan(LIKE_IT, choices, idsOf(whole));
    expect({ changes: plan.changes, out: plan.leftOut?.length }).toEqual({ changes: [], out: whole.changes.length });
  });
});

test('given a plan without the workflow and a role, what is kept is what is applied, and undoing it gives the start', async () => {
  const on = await different();
  const start = structuredClone(on.site.state);
  const choices = doAll(await on.plan(LIKE_IT));
  const whole = await on.plan(LIKE_IT, choices);
  const out = whole.changes.filter(({ kind }) => kind === 'switch-workflow-scheme' || kind === 'add-role-actors');
  expect(out.length).toBeGreaterThan(1);
  const plan = await on.plan(
    LIKE_IT,
    choices,
    out.map(({ id }) => id),
  );
  const applied = await on.apply(plan);
  expect({ state: applied.state, reasons: applied.reasons }).toEqual({ state: 'done', reasons: [] });
  const open = (await compared(on, 'ITT')).differences.filter(({ canEqualise }) => canEqualise.other);
  const areas = new Set(open.map(({ area }) => area));
  expect([areas.has('roles'), areas.has('workflows'), areas.has('permissions'), areas.has('forms')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const undone = await on.undo(plan, applied);
  expect({ state: undone.state, reasons: undone.reasons }).toEqual({ state: 'done', reasons: [] });
  expect(asMembers(on.site.state) === asMembers(start)).toBe(true);
});
