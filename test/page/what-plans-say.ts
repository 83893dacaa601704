import type { Text } from '../../src/shared/message';
import type { Choice } from '../../src/plan/change';
import type { Plan } from '../../src/plan/plan';
import type { PlanScope } from '../../src/usecases/fixes/make-plan';
import { partsOf } from '../parity/parts-of';
import { PLANTS } from '../parity/plants';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SeedName } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';
import { MODES, twinOf } from '../twin/a-twin';

const site = async (name: SeedName, change: (state: SiteState) => void = () => undefined): Promise<FixedSite> => {
  const state = structuredClone(seed(name).state);
  change(state);
  const made = aFixedSite(name, undefined, state);
  await made.setUp();
  return made;
};

const BOTH = ['this', 'other'] as const;

const choicesOf = (plan: Plan): readonly Choice[] => [
  ...plan.changes.flatMap(({ choices }) => choices),
  ...plan.left.map(({ choice }) => choice),
];

/**
 * The plan with safe answers, and where it asks something, once more with the first and with the last answer to each
 * question.
 */
const answered = async (on: FixedSite, scope: PlanScope): Promise<readonly Plan[]> => {
  const safe = await on.plan(scope);
  const choices = choicesOf(safe);
  const answer = (at: 0 | -1): Promise<Plan> =>
    on.plan(scope, Object.fromEntries(choices.map(({ id, options }) => [id, options.at(at)?.id ?? ''])));
  return choices.length === 0 ? [safe] : [safe, await answer(0), await answer(-1)];
};

/** Plans of acme, of a test project in both modes, and of two projects made equal in both directions. */
export const plansSaid = async (): Promise<readonly Plan[]> => {
  const acme = await site('acme');
  const scopes: readonly PlanScope[] = [
    { kind: 'all' },
    ...MODES.map((mode) => twinOf(mode)),
    ...BOTH.map((towards): PlanScope => ({ kind: 'parity', with: 'ITT', towards })),
  ];
  const plans: Plan[] = [];
  for (const scope of scopes) plans.push(...(await answered(acme, scope)));
  for (const { plant } of PLANTS) {
    const changed = await site('ready', (state) => plant(partsOf(state, 'ITT')));
    plans.push(
      ...(await answered(changed, { kind: 'parity', with: 'ITT', towards: 'this' })),
      await changed.plan({ kind: 'parity', with: 'ITT', towards: 'other' }),
    );
  }
  return plans;
};

/** Answers that are names of Jira's own things stay as they are. */
const isNameIn = (name: string): boolean => JSON.stringify(seed('acme').state).includes(JSON.stringify(name));

/** What an admin reads of a plan, but for answers that are names. */
export const sentencesOf = (plan: Plan): readonly Text[] => [
  ...plan.changes.map(({ sentence }) => sentence),
  ...choicesOf(plan).flatMap(({ question, options }) => [
    question,
    ...options.map(({ label }) => label).filter((label) => typeof label !== 'string' || !isNameIn(label)),
  ]),
  ...plan.manual.flatMap(({ sentence, steps }) => [sentence, ...steps]),
  ...(plan.twin?.parts ?? []).map(({ sentence }) => sentence),
];
