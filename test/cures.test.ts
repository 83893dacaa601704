import type { Plan } from '../src/plan/plan';
import type { Step } from '../src/plan/step';
import { readSettings, writeSettings } from '../src/store/settings-store';
import { markOfMove } from '../src/workflow/own-transitions';
import { asBytes } from './site-with-app/site-content';
import { aFixedSite } from './site-with-app/site-with-app';
import type { FixedSite } from './site-with-app/site-with-app';
import { willingPlan } from './site-with-app/willing-plan';
import { seed } from './simulated-jira/seeds/seeds';
import type { SiteState } from './simulated-jira/state';
import type { SiteWorkflow } from './simulated-jira/state/workflow';

interface Row {
  readonly check: string;
  readonly at: 'acme' | 'itsm';
  readonly steps: readonly Step['kind'][];
  /** What has happened to the seed, where none has the fault by itself. */
  readonly since?: (state: SiteState) => void;
}

/** People are asked for approval where a transition that a plan made for the bot leaves. */
const withBotPastApproval =
  (type: 'DIRECTED' | 'GLOBAL') =>
  ({ workflows }: SiteState): void => {
    const workflow = workflows.find(({ statuses }) => statuses.some((one) => one.approvalConfiguration !== undefined));
    const resolve = workflow?.transitions.find(({ name }) => name === 'Resolve this issue');
    const approval = workflow?.statuses.find((one) => one.approvalConfiguration !== undefined);
    if (!workflow || !resolve || !approval) throw new Error('The desk has no approval to pass.');
    const links = [...resolve.links, { fromStatusReference: approval.statusReference }];
    workflow.transitions.push({
      ...resolve,
      id: '2001',
      name: 'Bot: resolve',
      type,
      links: type === 'GLOBAL' ? [] : links,
      properties: { ...markOfMove('resolve') },
    });
  };

const COPIED: readonly Step['kind'][] = ['create-workflow', 'create-workflow-scheme', 'switch-workflow-scheme'];

/** Every check that a plan cures for an admin who says yes to what it asks, with the kinds of step it takes. */
const ROWS: readonly Row[] = [
  { check: 'api-only-restriction-right', at: 'acme', steps: ['update-workflow'] },
  { check: 'bot-transitions-unblocked', at: 'acme', steps: ['update-workflow'] },
  { check: 'resolution-cleared-on-reopen', at: 'acme', steps: ['update-workflow'] },
  { check: 'resolved-status-reachable', at: 'acme', steps: ['update-workflow'] },
  { check: 'resolved-transition-global', at: 'acme', steps: ['update-workflow'] },
  { check: 'workflow-free-of-traps', at: 'acme', steps: ['update-workflow'] },
  { check: 'assignee-cleared-on-reopen', at: 'acme', steps: COPIED },
  { check: 'buckets-covered', at: 'acme', steps: COPIED },
  { check: 'resolve-screen-complete', at: 'acme', steps: [...COPIED, 'update-workflow'] },
  { check: 'service-account-in-agent-role', at: 'acme', steps: ['add-role-actor'] },
  { check: 'service-account-permitted', at: 'acme', steps: ['create-permission-scheme', 'assign-permission-scheme'] },
  {
    check: 'service-account-least-privileged',
    at: 'acme',
    steps: ['create-permission-scheme', 'assign-permission-scheme'],
  },
  { check: 'statuses-mapped-to-buckets', at: 'acme', steps: ['save-bucket'] },
  ...(['DIRECTED', 'GLOBAL'] as const).map((type): Row => ({
    check: 'bot-transitions-keep-approvals',
    at: 'itsm',
    steps: ['update-workflow'],
    since: withBotPastApproval(type),
  })),
  { check: 'in-progress-transition-global', at: 'itsm', steps: ['update-workflow'] },
  { check: 'reopened-status-reachable', at: 'itsm', steps: ['update-workflow'] },
  { check: 'reopened-transition-global', at: 'itsm', steps: ['update-workflow'] },
  { check: 'resolution-set-on-resolve', at: 'itsm', steps: ['create-screen', 'update-workflow'] },
  { check: 'resolve-screen-complete', at: 'itsm', steps: ['create-screen', 'update-workflow'] },
  { check: 'resolved-transition-global', at: 'itsm', steps: ['create-screen', 'update-workflow'] },
];

const siteOf = async ({ at, since }: Row): Promise<FixedSite> => {
  const site = aFixedSite(at, since, structuredClone(seed(at).state));
  await site.setUp();
  return site;
};

describe.each(ROWS)('$check at $at', (row) => {
  const { check, steps } = row;

  test('fails, is planned and applied, passes, is undone, and the site is what it was', async () => {
    const site = await siteOf(row);
    const start = asBytes(site.site.state);
    const settings = await site.must(() => readSettings(site.settings.projectId));
    expect(await site.failing()).toContain(check);

    const plan = await willingPlan(site, { kind: 'checks', checks: [check] });
    expect([...new Set(plan.steps.map(({ kind }) => kind))].sort()).toEqual([...steps].sort());
    const applied = await site.apply(plan);
    expect({ state: applied.state, reasons: applied.reasons }).toEqual({ state: 'done', reasons: [] });
    expect(await site.failing()).not.toContain(check);

    const undone = await site.undo(plan, applied);
    expect({ state: undone.state, reasons: undone.reasons }).toEqual({ state: 'done', reasons: [] });
    expect(asBytes(site.site.state) === start).toBe(true);
    expect(await site.must(() => readSettings(site.settings.projectId))).toEqual(settings);
  });

  test('given somebody who changes the same thing after the plan was made, stops with nothing written', async () => {
    const site = await siteOf(row);
    const plan = await willingPlan(site, { kind: 'checks', checks: [check] });
    await meddle(site, plan);
    const meddled = asBytes(site.site.state);
    const applied = await site.apply(plan);
    expect({ state: applied.state, steps: applied.stepsDone, reasons: applied.reasons.length > 0 }).toEqual({
      state: 'stopped',
      steps: 0,
      reasons: true,
    });
    expect(asBytes(site.site.state) === meddled).toBe(true);
  });
});

/** Somebody else's work in the way of the first step of a plan. */
const meddle = async (site: FixedSite, { steps: [step] }: Plan): Promise<void> => {
  const { state } = site.site;
  if (!step) throw new Error('The plan has no step.');
  if (step.kind === 'save-bucket') await site.must(() => decideOtherwise(site, step.statusId));
  else IN_THE_WAY[step.kind]?.(state, step);
  site.site.changed();
};

const decideOtherwise = async ({ settings: { projectId } }: FixedSite, statusId: string): Promise<void> => {
  const settings = await readSettings(projectId);
  if (settings) await writeSettings({ ...settings, buckets: { ...settings.buckets, [statusId]: 'waiting-for-user' } });
};

const IN_THE_WAY: { readonly [K in Step['kind']]?: (state: SiteState, step: Step) => void } = {
  'update-workflow': (state, step) =>
    step.kind === 'update-workflow' && changeWhatIsEdited(workflowOf(state, step.workflowId), step),
  'create-workflow': (state, step) =>
    step.kind === 'create-workflow' &&
    state.workflows.push({ ...workflowOf(state, step.copyOf), id: 'somebody-elses', name: step.name }),
  'create-screen': (state, step) =>
    step.kind === 'create-screen' &&
    state.screens.push({ id: 999, name: step.name, description: '', scope: { type: 'GLOBAL' }, tabs: [] }),
  'create-permission-scheme': (state, step) => {
    const scheme =
      step.kind === 'create-permission-scheme' && state.permissionSchemes.find(({ id }) => String(id) === step.copyOf);
    if (scheme) scheme.permissions.pop();
  },
  'add-role-actor': (state, step) => {
    state.projectRoles = state.projectRoles.filter(
      ({ id }) => step.kind !== 'add-role-actor' || String(id) !== step.roleId,
    );
  },
};

const workflowOf = (state: SiteState, id: string): SiteWorkflow => {
  const found = state.workflows.find((workflow) => workflow.id === id);
  if (!found) throw new Error(`There is no workflow ${id}.`);
  return found;
};

const changeWhatIsEdited = (
  workflow: SiteWorkflow,
  { edits: [edit] }: Extract<Step, { kind: 'update-workflow' }>,
): void => {
  if (!edit) return;
  const [first] = workflow.transitions;
  if (edit.kind === 'add-transition' && first)
    workflow.transitions.push({ ...first, id: edit.id, name: `${edit.name} of somebody else`, type: 'GLOBAL' });
  const transition =
    'transitionId' in edit ? workflow.transitions.find(({ id }) => id === edit.transitionId) : undefined;
  if (!transition) return;
  if (edit.kind === 'set-way') transition.links = transition.links.slice(1);
  const foreign = { ruleKey: 'forge:somebody-elses-rule', parameters: { key: 'ari:cloud:ecosystem::extension/x' } };
  transition.conditions = { operation: 'ALL', conditions: [foreign], conditionGroups: [] };
  transition.validators = [...transition.validators, foreign];
  transition.actions = [...transition.actions, foreign];
};
