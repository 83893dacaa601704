import { textOf } from '../../src/shared/message';
import type { Step } from '../../src/plan/step';
import { projectSettingsSchema } from '../../src/profile/settings';
import type { WorkflowEdit } from '../../src/workflow/edits/edit';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import type { Approval, SiteWorkflow } from '../simulated-jira/state/workflow';
import { planOf } from '../site-with-app/hand-made-plan';
import { asBytes } from '../site-with-app/site-content';
import { siteWithApp } from '../site-with-app/site-with-app';
import type { Fate, FixedSite } from '../site-with-app/site-with-app';

const settings = projectSettingsSchema.parse(seed('acme').settings['IT']);
const APPROVAL: Approval = {
  active: 'true',
  conditionType: 'number',
  conditionValue: '1',
  fieldId: 'assignee',
  exclude: ['reporter'],
  transitionApproved: '9901',
  transitionRejected: '9931',
};

const asks = (workflow: SiteWorkflow | undefined): readonly Approval[] =>
  (workflow?.statuses ?? []).flatMap(({ approvalConfiguration: approval }) => (approval ? [approval] : []));

/** The first workflow of the site, whose first status asks for an approval. */
const aDesk = (): { site: FixedSite; workflow: SiteWorkflow; live: () => SiteWorkflow | undefined } => {
  const state: SiteState = structuredClone(seed('acme').state);
  const workflow = state.workflows.find(({ isEditable }) => isEditable);
  const [first, second] = workflow?.statuses ?? [];
  if (!workflow || !first || !second) throw new Error('The seed has no workflow of two statuses.');
  for (const [id, name] of [
    ['9901', 'Approve'],
    ['9931', 'Decline'],
  ] as const)
    workflow.transitions.push({
      id,
      name,
      type: 'DIRECTED',
      links: [{ fromStatusReference: first.statusReference }],
      toStatusReference: second.statusReference,
      validators: [],
      actions: [],
      triggers: [],
      properties: {},
    });
  first.approvalConfiguration = structuredClone(APPROVAL);
  const site = siteWithApp({ state, settings });
  return { site, workflow, live: () => site.site.state.workflows.find(({ id }) => id === workflow.id) };
};

const addOne = ({ statuses }: SiteWorkflow): WorkflowEdit => ({
  kind: 'add-transition',
  id: '9991',
  name: 'Bot: test',
  type: 'DIRECTED',
  from: [{ id: statuses[1]?.statusReference ?? '' }],
  to: { id: statuses[1]?.statusReference ?? '' },
  screen: null,
  conditions: null,
  validators: [],
  actions: [],
});
const updating = (workflow: SiteWorkflow): Step => ({
  kind: 'update-workflow',
  key: 'edit',
  workflowId: workflow.id,
  workflowName: workflow.name,
  version: workflow.version,
  edits: [addOne(workflow)],
});
const copying = (workflow: SiteWorkflow): Step => ({
  kind: 'create-workflow',
  key: 'copy',
  name: 'Copy of ours',
  mark: 'Made by Bot Preflight, plan hand-made.',
  copyOf: workflow.id,
  copyOfName: workflow.name,
  version: workflow.version,
  projectId: null,
  edits: [addOne(workflow)],
});
const laterStatus: Step = {
  kind: 'create-status',
  key: 'later',
  name: 'Bestellt',
  category: 'IN_PROGRESS',
  projectId: null,
  mark: 'Made by Bot Preflight, plan hand-made.',
};

const plans = [
  { what: 'an update', step: updating },
  { what: 'a private copy', step: copying },
];

/** What Jira does to the stored workflow between its write and the next look at it. */
const afterTheWrite = (site: FixedSite, happens: (workflow: SiteWorkflow) => void): Fate => {
  let written = false;
  return ({ what, isWrite }) => {
    if (written && !isWrite)
      for (const workflow of site.site.state.workflows) if (workflow.version.versionNumber !== 1) happens(workflow);
    written ||= /workflows\/(update|create)$/.test(what);
    return null;
  };
};
const dropsApprovals = ({ statuses }: SiteWorkflow): void => {
  for (const status of statuses) delete status.approvalConfiguration;
};

test.each(plans)(
  'given $what of a workflow with an approval, when applied and undone, it is there to the byte',
  async ({ step }) => {
    const { site, workflow, live } = aDesk();
    const start = asBytes(site.site.state);
    const plan = planOf({ id: settings.projectId, key: 'IT' }, site.admin, [step(workflow)]);
    await site.keep(plan);
    const applied = await site.apply(plan);
    const copy = site.site.state.workflows.find(({ name }) => name === 'Copy of ours');
    expect([applied.state, asks(live()), copy ? asks(copy) : [APPROVAL]]).toEqual(['done', [APPROVAL], [APPROVAL]]);
    const undone = await site.undo(plan, applied);
    expect([undone.state, asBytes(site.site.state) === start]).toEqual(['done', true]);
  },
);

test.each(plans)(
  'given Jira drops the approval on $what, the plan stops there, again when it goes on, until it is set again',
  async ({ step }) => {
    const { site, workflow } = aDesk();
    const plan = planOf({ id: settings.projectId, key: 'IT' }, site.admin, [step(workflow), laterStatus]);
    await site.keep(plan);
    const stopped = await site.apply(plan, afterTheWrite(site, dropsApprovals));
    const isLater = (): boolean => site.site.state.statuses.some(({ name }) => name === 'Bestellt');
    expect([stopped.state, stopped.reasons.map(({ message }) => textOf(message)), isLater()]).toEqual([
      'stopped',
      [expect.stringMatching(/^Jira did not keep the approval of status ".+" in workflow ".+"\. Set it again/)],
      false,
    ]);
    const again = await site.apply(plan);
    expect([again.state, isLater()]).toEqual(['stopped', false]);
    for (const { statuses, transitions } of site.site.state.workflows)
      if (statuses[0] && transitions.some(({ id }) => id === '9901'))
        statuses[0].approvalConfiguration = structuredClone(APPROVAL);
    const over = await site.apply(plan);
    expect([over.state, isLater()]).toEqual(['done', true]);
  },
);

test('given somebody takes the approval away after the plan was applied, an undo leaves that as it is', async () => {
  const { site, workflow, live } = aDesk();
  const plan = planOf({ id: settings.projectId, key: 'IT' }, site.admin, [updating(workflow)]);
  await site.keep(plan);
  const applied = await site.apply(plan);
  const today = live();
  if (today) dropsApprovals(today);
  const undone = await site.undo(plan, applied);
  expect([undone.state, asks(live())]).toEqual(['done', []]);
});
