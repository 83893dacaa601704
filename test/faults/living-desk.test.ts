import { textOf } from '../../src/shared/message';
import { seed } from '../simulated-jira/seeds/seeds';
import type { Plan } from '../../src/plan/plan';
import type { Step } from '../../src/plan/step';
import type { SiteState } from '../simulated-jira/state';
import { planOf } from '../site-with-app/hand-made-plan';
import { asBytes } from '../site-with-app/site-content';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';

const MARK = 'Made by Bot Preflight, plan hand-made.';
const settings = seed('acme').settings['IT'] as { readonly projectId: string };
const named = <T extends { readonly name: string }>(all: readonly T[], name: string): T => {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`The seed has no "${name}".`);
  return found;
};

/** Status "Reopened" goes into the workflow of incidents, where requests of another work type have it already. */
const steps = (state: SiteState): readonly Step[] => {
  const workflow = named(state.workflows, 'Incident Management');
  const reopened = named(state.statuses, 'Reopened').id;
  return [
    {
      kind: 'create-status',
      key: 'make-status',
      name: 'Parked by the bot',
      category: 'TODO',
      projectId: null,
      mark: MARK,
    },
    {
      kind: 'create-screen',
      key: 'make-screen',
      name: 'Bot screen',
      mark: MARK,
      copyOf: null,
      tabs: [{ name: 'A', fields: ['summary'] }],
    },
    {
      kind: 'update-workflow',
      key: 'write-workflow',
      workflowId: workflow.id,
      workflowName: workflow.name,
      version: workflow.version,
      edits: [
        { kind: 'add-status', status: { id: reopened }, name: 'Reopened', category: 'TODO' },
        {
          kind: 'add-transition',
          id: '9010',
          name: 'Bot: reopen',
          type: 'DIRECTED',
          from: [{ id: workflow.statuses.at(-1)?.statusReference ?? '' }],
          to: { id: reopened },
          screen: null,
          conditions: null,
          validators: [],
          actions: [],
        },
      ],
    },
  ];
};

const fixed = async () => {
  const site = aFixedSite('acme', undefined, structuredClone(seed('acme').state));
  const { state } = site.site;
  await site.setUp();
  const before = asBytes(state);
  const plan = planOf({ id: settings.projectId, key: 'IT' }, site.admin, steps(state));
  await site.keep(plan);
  const applied = await site.apply(plan);
  expect(applied.reasons).toEqual([]);
  return { site, state, plan, applied, before };
};

const undo = async (site: FixedSite, plan: Plan, applied: Parameters<FixedSite['undo']>[1]) => {
  const { state, stepsDone, reasons } = await site.undo(plan, applied);
  return { state, stepsDone, said: reasons.map(({ message }) => textOf(message)) };
};

describe('given a desk on which people went on working after a fix, when it is undone', () => {
  test('requests whose own workflow always had the status are nobody’s concern', async () => {
    const { site, state, plan, applied, before } = await fixed();
    expect((await undo(site, plan, applied)).state).toBe('done');
    expect(asBytes(state)).toBe(before);
  });

  test('a request in a status that would go stops it before its first step, by key and work type, and once that is moved it goes on', async () => {
    const { site, state, plan, applied, before } = await fixed();
    const incident = state.issues.find(({ key }) => key === 'IT-12');
    if (!incident) throw new Error('The seed has no IT-12.');
    const stood = incident.statusId;
    incident.statusId = named(state.statuses, 'Reopened').id;
    site.site.changed();
    expect(await undo(site, plan, applied)).toEqual({
      state: 'stopped',
      stepsDone: 0,
      said: [
        'Request IT-12 ([System] Incident) stands in status "Reopened", which workflow "Incident Management" ' +
          'does not keep. Move it to another status, then press the button again.',
      ],
    });
    incident.statusId = stood;
    site.site.changed();
    expect((await undo(site, plan, applied)).state).toBe('done');
    expect(asBytes(state)).toBe(before);
  });

  test('a status and a screen that another workflow took up stop it before its first step', async () => {
    const { site, state, plan, applied } = await fixed();
    const other = named(state.workflows, 'Onboarding-Ablauf');
    const [to, screen] = [named(state.statuses, 'Parked by the bot').id, named(state.screens, 'Bot screen').id];
    other.statuses.push({ statusReference: to, properties: {}, deprecated: false });
    const [way] = other.transitions;
    if (way) way.transitionScreen = { ruleKey: 'system:transition-screen', parameters: { screenId: String(screen) } };
    site.site.changed();
    const goal = asBytes(state);
    expect(await undo(site, plan, applied)).toEqual({
      state: 'stopped',
      stepsDone: 0,
      said: [
        'Screen "Bot screen" is now used by workflow "Onboarding-Ablauf" too. ' +
          'Choose another screen there, then press the button again.',
        'Status "Parked by the bot" is now used by workflow "Onboarding-Ablauf" too. ' +
          'Take it out of there, then press the button again.',
      ],
    });
    expect(asBytes(state)).toBe(goal);
  });
});
