import { textOf } from '../../src/shared/message';
import { seed } from '../simulated-jira/seeds/seeds';
import { asBytes } from '../site-with-app/site-content';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';

const acme = async (): Promise<FixedSite> => {
  const site = aFixedSite('acme', undefined, structuredClone(seed('acme').state));
  await site.setUp();
  return site;
};

describe('given a plan that Jira refuses', () => {
  test('for a workflow broken by a rule somebody left half done, nothing is written and the words stand at the changes of that workflow', async () => {
    const site = await acme();
    const { state } = site.site;
    const plan = await site.plan();
    const step = plan.steps.find(({ kind }) => kind === 'update-workflow');
    const workflow = state.workflows.find(({ id }) => step?.kind === 'update-workflow' && id === step.workflowId);
    workflow?.transitions[1]?.actions.push({ ruleKey: 'system:update-field', parameters: {} });
    site.site.changed();
    const start = asBytes(state);
    const run = await site.apply(plan);
    expect({ state: run.state, steps: run.stepsDone, isStart: asBytes(state) === start }).toEqual({
      state: 'stopped',
      steps: 0,
      isStart: true,
    });
    const named = run.reasons.flatMap(({ changes }) => changes);
    expect(run.reasons.map(({ message }) => textOf(message))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Jira would refuse it: /)]),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(plan.changes.filter(({ id, step: key }) => named.includes(id) && key !== step?.key)).toEqual([]);
  });

  test('for a permission scheme that cannot be made on this Jira plan, it stops with words at its changes, and nothing is left behind', async () => {
    const site = await acme();
    const { state } = site.site;
    const start = asBytes(state);
    const plan = await site.plan({ kind: 'checks', checks: ['service-account-permitted'] });
    site.site.faults.push({
      match: { method: 'POST', path: '/rest/api/3/permissionscheme' },
      fault: { status: 403, body: { errorMessages: ['Not available on the Free plan.'], errors: {} } },
    });
    const run = await site.apply(plan);
    expect({
      state: run.state,
      isStart: asBytes(state) === start,
      words: run.reasons.map(({ message }) => textOf(message)),
    }).toEqual({
      state: 'stopped',
      isStart: true,
      words: [expect.stringContaining('Not available on the Free plan.')],
    });
    expect(run.reasons.flatMap(({ changes }) => changes).length).toBeGreaterThan(0);
  });
});
