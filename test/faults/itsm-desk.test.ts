import { textOf } from '../../src/shared/message';
import type { Plan } from '../../src/plan/plan';
import type { SiteState } from '../simulated-jira/state';
import { seed } from '../simulated-jira/seeds/seeds';
import { asBytes } from '../site-with-app/site-content';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';

/** The desk as Atlassian's template makes it, with requests in every status. */
const newDesk = async () => {
  const site = aFixedSite('itsm', undefined, structuredClone(seed('itsm').state));
  await site.setUp();
  return site;
};

/** Without requests and what happens to them: those are people's. */
const configuration = (state: SiteState): string => asBytes({ ...state, issues: [] });

const apply = async (site: FixedSite, plan: Plan) => {
  const run = await site.apply(plan);
  expect(run.reasons).toEqual([]);
  return run;
};

/** Workflow by workflow, where the bot's new transitions lead from and to, by name. */
const newWays = (before: SiteState, after: SiteState): readonly string[] =>
  after.workflows.flatMap((workflow) => {
    const known = before.workflows.find(({ id }) => id === workflow.id);
    const nameOf = (id: string | undefined): string => after.statuses.find((status) => status.id === id)?.name ?? '';
    return workflow.transitions
      .filter(({ id }) => !known?.transitions.some((one) => one.id === id))
      .flatMap(({ name, links, toStatusReference }) =>
        links.map(
          ({ fromStatusReference }) => `${name}: ${nameOf(fromStatusReference)} -> ${nameOf(toStatusReference)}`,
        ),
      );
  });

/**
 * A week of work: every request that some transition leaves is taken along it, and then along another, as people and
 * the bot do.
 */
const aWeekOfWork = (state: SiteState): number => {
  let moved = 0;
  for (const issue of state.issues)
    for (const workflow of state.workflows) {
      const project = state.projects.find(({ id }) => id === issue.projectId);
      const scheme = state.workflowSchemes.find(({ id }) => id === project?.workflowSchemeId);
      if ((scheme?.workflowByIssueType[issue.issueTypeId] ?? scheme?.defaultWorkflowId) !== workflow.id) continue;
      const way = workflow.transitions.find(
        ({ links, toStatusReference }) =>
          toStatusReference !== undefined &&
          links.some(({ fromStatusReference }) => fromStatusReference === issue.statusId),
      );
      if (way?.toStatusReference === undefined) continue;
      issue.statusId = way.toStatusReference;
      moved += 1;
    }
  return moved;
};

describe('given the desk that most customers have', () => {
  test('the plan leads to what is finished as asked, leaves no approval and no final status, and a second plan is empty', async () => {
    const site = await newDesk();
    const before = structuredClone(site.site.state);
    await apply(site, await site.plan());
    const ways = newWays(before, site.site.state);
    expect(ways.length).toBeGreaterThan(10);
    const [from, to] = [
      ways.map((way) => (way.split(': ')[2] ?? way.split(': ')[1] ?? '').split(' -> ')[0] ?? ''),
      ways.map((way) => way.split(' -> ')[1] ?? ''),
    ];
    expect(from.filter((name) => /approval|Canceled|Closed|Declined/.test(name))).toEqual([]);
    expect(
      to.filter((name) => /approval|Canceled|Closed|Declined|Escalated|Pending|Waiting for customer/.test(name)),
    ).toEqual([]);
    const approvals = (state: SiteState) =>
      state.workflows.flatMap(({ name, statuses }) =>
        statuses.flatMap((status) =>
          status.approvalConfiguration === undefined ? [] : [[name, status.approvalConfiguration]],
        ),
      );
    expect(approvals(site.site.state)).toEqual(approvals(before));
    const again = await site.plan();
    expect(again.changes.map(({ sentence }) => textOf(sentence))).toEqual([]);
  }, 120_000);

  test('a way from any status, even when an admin wants it, is not made where it would lead a declined request on', async () => {
    const site = await newDesk();
    const plan = await site.plan({ kind: 'all' }, { 'transitions-around-approvals': 'any' });
    const edits = plan.steps.flatMap((step) => (step.kind === 'update-workflow' ? step.edits : []));
    const added = edits.flatMap((edit) => (edit.kind === 'add-transition' ? [edit.type] : []));
    expect(added.length).toBeGreaterThan(0);
    expect(added).not.toContain('GLOBAL');
    expect(plan.changes.flatMap(({ choices }) => choices.map(({ id }) => id))).not.toContain(
      'transitions-around-approvals',
    );
  }, 120_000);

  test('after a week of work by people and the bot the fix is undone to the byte, and every request stands where it was put', async () => {
    const site = await newDesk();
    const { state } = site.site;
    const before = configuration(state);
    const plan = await site.plan();
    const applied = await apply(site, plan);
    expect(configuration(state)).not.toBe(before);
    expect(aWeekOfWork(state)).toBeGreaterThan(10);
    site.site.changed();
    const worked = JSON.stringify(state.issues);
    const undone = await site.undo(plan, applied);
    expect(undone.reasons).toEqual([]);
    expect(configuration(state)).toBe(before);
    expect(JSON.stringify(state.issues)).toBe(worked);
  }, 120_000);

  test('with every status added that a workflow lacks, an undo names the requests that stand there, and goes on once they are moved', async () => {
    const site = await newDesk();
    const { state } = site.site;
    const before = configuration(state);
    const asked = await site.plan();
    const cover = asked.left
      .filter(({ choice }) => choice.id.startsWith('cover:'))
      .map(({ choice }) => [choice.id, 'add']);
    expect(cover.length).toBeGreaterThan(0);
    const plan = await site.plan({ kind: 'all' }, Object.fromEntries(cover));
    const applied = await apply(site, plan);
    const waiting = state.statuses.find(({ name }) => name === 'Waiting for customer')?.id ?? '';
    const incidentType = state.issueTypes.find(({ name }) => name === 'Incident')?.id;
    const incident = state.issues.find(({ issueTypeId }) => issueTypeId === incidentType);
    if (!incident) throw new Error('The seed has no incident.');
    const stood = incident.statusId;
    incident.statusId = waiting;
    site.site.changed();
    const refused = await site.undo(plan, applied);
    expect(refused.stepsDone).toBe(0);
    expect(refused.reasons.map(({ message }) => textOf(message))).toEqual([
      expect.stringMatching(
        new RegExp(`^Request ${incident.key} \\(Incident\\) stands in status "Waiting for customer"`),
      ),
    ]);
    incident.statusId = stood;
    site.site.changed();
    const undone = await site.undo(plan, applied);
    expect(undone.reasons).toEqual([]);
    expect(configuration(state)).toBe(before);
  }, 120_000);
});
