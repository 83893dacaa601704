import * as fc from 'fast-check';
import type { Plan } from '../../src/plan/plan';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import { asContent } from '../site-with-app/site-content';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { Mishap } from '../site-with-app/site-with-app';
import { applyWithoutAudit, isComplete } from '../site-with-app/without-audit';
import { sampled } from '../deep';

const start = seed('acme').state;
const FOREIGN = '990';
/** The plan's writes are over by then. */
const MOST_CALLS = 140;

/**
 * Somebody adds a transition of their own to a workflow the plan edits in place; Jira gives the workflow a new version.
 */
const editAsSomebodyElse = (state: SiteState, workflowId: string): void => {
  const at = state.workflows.findIndex(({ id }) => id === workflowId);
  const workflow = state.workflows[at];
  const status = workflow?.statuses[0]?.statusReference;
  if (!workflow || status === undefined || workflow.transitions.some(({ id }) => id === FOREIGN)) return;
  const transition = {
    id: FOREIGN,
    name: 'Fremd',
    type: 'DIRECTED' as const,
    toStatusReference: status,
    links: [{ fromStatusReference: status }],
    validators: [],
    actions: [],
    triggers: [],
    properties: {},
  };
  state.workflows[at] = {
    ...workflow,
    transitions: [...workflow.transitions, transition],
    version: { id: `${workflow.version.id}-foreign`, versionNumber: workflow.version.versionNumber + 1 },
  };
};

const withoutForeign = (state: SiteState): string =>
  asContent({
    ...state,
    workflows: state.workflows.map((workflow) => ({
      ...workflow,
      transitions: workflow.transitions.filter(({ id }) => id !== FOREIGN),
    })),
  });

const foreignWorkflows = (state: SiteState): readonly string[] =>
  state.workflows.filter(({ transitions }) => transitions.some(({ id }) => id === FOREIGN)).map(({ id }) => id);

const planned = async (): Promise<{
  readonly plan: Plan;
  readonly goal: string;
  readonly edited: readonly string[];
}> => {
  const site = aFixedSite('acme', undefined, structuredClone(start));
  await site.setUp();
  const plan = await site.plan();
  await site.apply(plan);
  return {
    plan,
    goal: asContent(site.site.state),
    edited: plan.steps.flatMap((step) => (step.kind === 'update-workflow' ? [step.workflowId] : [])),
  };
};

const mishap = fc.constantFrom<Mishap>(
  'crash before',
  'crash after',
  '429',
  '500 before',
  '500 after',
  'no answer',
  'no answer after',
);
const callNumber = fc.integer({ min: 1, max: MOST_CALLS });
/** How long after its installation the app has all its rights; on most sites it has them long since. */
const rightsAfterMs = fc.constantFrom(0, 0, 0, 120_000, 600_000);

describe('the plan for all findings of acme, with two mishaps and somebody else at work', () => {
  test('loses no update of the other, changes nothing else, and ends at the goal or, undone, at the start', async () => {
    const { plan, goal, edited } = await planned();
    expect(edited.length).toBeGreaterThan(0);
    const startContent = asContent(start);
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(callNumber, mishap),
        fc.tuple(callNumber, mishap),
        callNumber,
        fc.nat(),
        rightsAfterMs,
        async (first, second, editAt, which, appRightsAfterMs) => {
          const site = aFixedSite('acme', undefined, structuredClone(start), {
            time: { seed: which, lagMs: {}, tasks: { ms: 1000, endings: {} }, appRightsAfterMs },
          });
          await site.setUp();
          await site.keep(plan);
          const workflowId = edited[which % edited.length] ?? '';
          let hasEdited = false;
          const run = await applyWithoutAudit(site, plan, ({ number }) => {
            if (number === editAt) {
              hasEdited = true;
              editAsSomebodyElse(site.site.state, workflowId);
              site.site.changed();
            }
            return number === first[0] ? first[1] : number === second[0] ? second[1] : null;
          });
          const isDone = isComplete(run);
          if (!isDone) {
            site.wait(appRightsAfterMs);
            await site.undo(plan, run).catch(() => null);
          }
          expect({
            // A plan that stopped at its first reading came to no such call.
            kept: hasEdited ? foreignWorkflows(site.site.state) : [workflowId],
            isThere: withoutForeign(site.site.state) === (isDone ? goal : startContent),
          }).toEqual({ kept: [workflowId], isThere: true });
        },
      ),
      { numRuns: sampled(30, 6), seed: 20_261_123, endOnFailure: true },
    );
  }, 300_000);
});
