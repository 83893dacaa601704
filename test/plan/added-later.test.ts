import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BOT_MOVES } from '../../src/shared/vocabulary';
import type { Transition, Workflow, WorkflowStatus } from '../../src/workflow/model';
import { bucketsByWorkflow } from '../../src/workflow/effective-buckets';
import { approvalsSkippedBy, moveOf } from '../../src/workflow/own-transitions';
import { pastApprovals } from '../../src/workflow/past-approvals';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { viewForBot } from '../../src/workflow/targets';
import type { BotView } from '../../src/workflow/targets';
import { workflowKey } from '../../src/workflow/workflow-key';
import { aStatus, aTransition } from '../given/a-workflow';
import { aDeskWorkflow } from '../given/a-desk-workflow';
import { isDeep, sampled } from '../deep';
import { afterPlan } from './after-plan';

/** What admins do to a workflow long after a fix, and what the next plan makes of the bot's own transitions there. */
const DESKS = join(__dirname, '../../../shared/cases/default');
const files = existsSync(DESKS) ? readdirSync(DESKS).filter((file) => file.endsWith('.json')) : [];

/** From any status the bot would lead requests to the end here whose approval nobody has asked for yet. */
const ASK_BEFORE_THE_END = ['02-', '06-'];

const fixed = (file: string) => {
  const [read] = readWorkflowFile(readFileSync(join(DESKS, file)), file);
  if (read === undefined) throw new Error(`${file} holds no workflow.`);
  return afterPlan(read.workflow);
};

const ownOf = ({ transitions }: Workflow, move: string): readonly Transition[] =>
  transitions.filter((one) => moveOf(one) === move);
const resolving = (workflow: Workflow): Transition => {
  const [own] = ownOf(workflow, 'resolve');
  if (own === undefined) throw new Error('The bot has no transition of its own.');
  return own;
};
const endOf = (workflow: Workflow): WorkflowStatus => {
  const { to } = resolving(workflow);
  const end = workflow.statuses.find(({ id }) => id === to);
  if (end === undefined) throw new Error('It leads nowhere.');
  return end;
};

const IN_REVIEW = aStatus('99001', 'In review', 'indeterminate');
const withMore = (workflow: Workflow, more: Partial<Pick<Workflow, 'statuses' | 'transitions'>>): Workflow => ({
  ...workflow,
  statuses: [...workflow.statuses, ...(more.statuses ?? [])],
  transitions: [...workflow.transitions, ...(more.transitions ?? [])],
});
const changed = (workflow: Workflow, change: (own: Transition) => Transition): Workflow => {
  const own = resolving(workflow);
  return { ...workflow, transitions: workflow.transitions.map((one) => (one === own ? change(one) : one)) };
};
/** A stage of work that people enter from where the bot resolves from, and leave again. */
const withStage = (workflow: Workflow): Workflow => {
  const [first] = resolving(workflow).from;
  const work = workflow.statuses.find(({ id }) => id === first);
  if (work === undefined) throw new Error('It leaves nothing.');
  return withMore(workflow, {
    statuses: [IN_REVIEW],
    transitions: [
      aTransition('99011', 'Review', work, IN_REVIEW),
      aTransition('99021', 'Back to work', IN_REVIEW, work),
    ],
  });
};

/** People are asked to approve in the status, whichever of their ways is the answer. */
const withApproval = (
  workflow: Workflow,
  statusId: string | undefined,
  approvedBy: string | null = null,
): Workflow => ({
  ...workflow,
  statuses: workflow.statuses.map((status) =>
    status.id === statusId
      ? { ...status, approval: { isActive: true, approvedBy, declinedBy: null, fieldId: 'customfield_10003' } }
      : status,
  ),
});

const MANAGER_CHECK = {
  ...aStatus('99003', 'Manager check', 'indeterminate'),
  approval: { isActive: true, approvedBy: '99041', declinedBy: null, fieldId: 'customfield_10003' },
};
/** People reach the status by an approval alone: whatever led there asks for it now. The bot's own ways stay. */
const withApprovalBefore = (workflow: Workflow, statusId: string): Workflow => {
  const end = workflow.statuses.find(({ id }) => id === statusId);
  if (end === undefined) throw new Error('There is no such status.');
  return withMore(
    {
      ...workflow,
      transitions: workflow.transitions.map((one) =>
        one.to === statusId && moveOf(one) === undefined ? { ...one, to: MANAGER_CHECK.id } : one,
      ),
    },
    { statuses: [MANAGER_CHECK], transitions: [aTransition('99041', 'Approve', MANAGER_CHECK, end)] },
  );
};
const viewOf = (workflow: Workflow): BotView =>
  viewForBot(workflow, bucketsByWorkflow([workflow], {}).get(workflowKey(workflow)) ?? new Map());

const BLOCKS = { ruleKey: 'system:block-in-progress-approval', parameters: {} };

describe.each(files)('given %s, fixed', (file) => {
  const first = fixed(file);

  test('and then one more stage of work: the transition the bot knows leaves that one too, and no second is made', () => {
    const before = withStage(first.after);
    const { after, sentences, screens } = afterPlan(before, first.screens);
    expect(ownOf(after, 'resolve').map(({ id, from }) => [id, from])).toEqual([
      [resolving(before).id, [...resolving(before).from, IN_REVIEW.id]],
    ]);
    expect(BOT_MOVES.filter((move) => ownOf(after, move).length > 1)).toEqual([]);
    expect(sentences).toContain(
      `Let the bot's transition "Bot: resolve" of workflow "${before.name}" leave "In review" too.`,
    );
    expect(afterPlan(after, screens).sentences).toEqual([]);
  });
  test('and then an approval where the bot resolves from: its transition leaves there no more, and nothing of people changes', () => {
    const before = withApproval(first.after, resolving(first.after).from[0]);
    const own = (workflow: Workflow) => BOT_MOVES.flatMap((move) => ownOf(workflow, move));
    const { after, screens, sentences } = afterPlan(before, first.screens);
    const asks = before.statuses.filter(({ approval }) => approval?.isActive === true).map(({ id }) => id);
    expect(own(before).filter(({ from }) => from.some((id) => asks.includes(id))).length).toBeGreaterThan(0);
    expect(own(after).filter(({ from }) => from.some((id) => asks.includes(id)))).toEqual([]);
    expect(own(after).map(({ id }) => id)).toEqual(expect.arrayContaining(own(before).map(({ id }) => id)));
    const peoples = ({ transitions }: Workflow) => transitions.filter((one) => moveOf(one) === undefined);
    expect(peoples(after)).toEqual(expect.arrayContaining([...peoples(before)]));
    expect(sentences.length).toBeGreaterThan(0);
    expect(afterPlan(after, screens).sentences).toEqual([]);
  });

  test('and its transition led from any status, then an approval: Jira blocks it while the approval is open', () => {
    const anywhere = changed(first.after, (own) => ({ ...own, kind: 'global', from: [], conditions: null }));
    const before = withApproval(anywhere, resolving(first.after).from[0]);
    const { after, screens, sentences } = afterPlan(before, first.screens);
    expect(resolving(after)).toEqual({
      ...resolving(before),
      conditions: { operation: 'all', conditions: [BLOCKS], groups: [] },
    });
    expect(sentences.filter((sentence) => sentence.startsWith('Block the bot'))).toHaveLength(1);
    expect(afterPlan(after, screens).sentences).toEqual([]);
  });

  test('and its transition made the answer of an approval: it is left to Jira, and no other of the bot leaves there', () => {
    const { id, from } = resolving(first.after);
    const before = withApproval(first.after, from[0], id);
    const { after } = afterPlan(before, first.screens);
    expect(after.transitions.find((one) => one.id === id)).toEqual(resolving(first.after));
    const others = ownOf(after, 'resolve').filter((one) => one.id !== id);
    expect(others.filter((one) => one.from.includes(from[0] ?? ''))).toEqual([]);
  });

  test('and then an approval before the end of all requests: no transition of the bot is led past it, and what leads past it already is told', () => {
    const before = withApprovalBefore(first.after, endOf(first.after).id);
    const { after, screens } = afterPlan(before, first.screens);
    const past = (workflow: Workflow) =>
      ownOf(workflow, 'resolve').map((one) => ({ id: one.id, ...pastApprovals(one, workflow, viewOf(workflow)) }));
    expect(past(before)).toMatchObject([{ id: resolving(before).id, approvals: [MANAGER_CHECK.id] }]);
    // What is reached from the end alone has been approved, and may stay; where nothing may, a person decides.
    const [left, kept] = [resolving(after).from, past(after)[0]?.from ?? []];
    expect(kept).toEqual(kept.length === 0 ? [] : left);
    expect(ownOf(after, 'resolve')).toHaveLength(1);
    expect(afterPlan(after, screens).sentences).toEqual([]);
  });

  test('and its transition renamed since: it is known by its mark, whatever it is called', () => {
    const before = withStage(changed(first.after, (own) => ({ ...own, name: 'Robot closes' })));
    const { after } = afterPlan(before, first.screens);
    expect(ownOf(after, 'resolve').map(({ name, from }) => [name, from.includes(IN_REVIEW.id)])).toEqual([
      ['Robot closes', true],
    ]);
  });

  test.each([
    ['the transition', first.after],
    ['the transition from any status', changed(first.after, (own) => ({ ...own, kind: 'global', from: [] }))],
  ])('and another status said to be the end instead: %s is led there, with the id the bot knows', (_what, desk) => {
    const end = endOf(desk);
    const shipped = aStatus('99002', 'Completed', 'done');
    const renamed = desk.statuses.map((one) => (one === end ? { ...one, name: 'Canceled by IT' } : one));
    const before = withMore({ ...desk, statuses: renamed }, { statuses: [shipped] });
    const entered = withMore(before, {
      transitions: desk.statuses
        .filter(({ id }) => resolving(first.after).from.includes(id))
        .map((from, at) => aTransition(String(99_031 + at), `Complete ${at}`, from, shipped)),
    });
    const { after } = afterPlan(entered, first.screens);
    const own = ownOf(after, 'resolve');
    expect(own.map(({ id, kind }) => [id, kind])).toEqual([[resolving(desk).id, resolving(desk).kind]]);
    const isPast = resolving(desk).kind === 'global' && ASK_BEFORE_THE_END.some((name) => file.startsWith(name));
    expect(own.map(({ to }) => to)).toEqual([isPast ? end.id : shipped.id]);
  });

  test('and a rule of a person on it: the rule stays, and no way around it is made', () => {
    const shut = { operation: 'all', groups: [] } as const;
    const rule = { ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '99999' } };
    const before = changed(first.after, (own) => ({ ...own, conditions: { ...shut, conditions: [rule] } }));
    const { after } = afterPlan(before, first.screens);
    expect(ownOf(after, 'resolve')).toEqual([resolving(before)]);
  });
});

const runs = sampled(1_000, 150);

test(`given ${runs} desks that nobody has seen, fixed, and then an approval put into a way of people, no transition of the bot leads past it but one that would leave nothing then`, () => {
  let past = 0;
  fc.assert(
    fc.property(aDeskWorkflow, fc.nat(), (workflow, at) => {
      const first = afterPlan(workflow);
      const ends = BOT_MOVES.flatMap((move) => ownOf(first.after, move)).flatMap(({ to }) => to ?? []);
      const end = ends[at % Math.max(1, ends.length)];
      if (end === undefined) return;
      const told = afterPlan(withApprovalBefore(first.after, end), first.screens);
      const ways = (seen: Workflow) =>
        seen.transitions
          .filter((one) => moveOf(one) !== undefined)
          .map((one) => ({ id: one.id, from: one.from, past: pastApprovals(one, seen, viewOf(seen)).from }));
      past += ways(told.before).filter((way) => way.past.length > 0).length;
      for (const way of ways(told.after)) expect([[], way.from]).toContainEqual(way.past);
      expect(afterPlan(told.after, told.screens).sentences).toEqual([]);
    }),
    { numRuns: runs, ...(isDeep ? {} : { seed: 20_261_201 }) },
  );
  expect(past).toBeGreaterThan(0);
}, 600_000);

test(`given ${runs} desks that nobody has seen, fixed, and then an approval anywhere, no transition of the bot leaves it`, () => {
  let left = 0;
  fc.assert(
    fc.property(aDeskWorkflow, fc.nat(), (workflow, at) => {
      const first = afterPlan(workflow);
      const sources = [...new Set(BOT_MOVES.flatMap((move) => ownOf(first.after, move)).flatMap(({ from }) => from))];
      const asked = sources[at % Math.max(1, sources.length)];
      if (asked === undefined) return;
      left += 1;
      const { after, screens } = afterPlan(withApproval(first.after, asked), first.screens);
      const past = after.transitions.filter(
        (one) => moveOf(one) !== undefined && approvalsSkippedBy(one, after).length > 0,
      );
      expect(past).toEqual([]);
      expect(afterPlan(after, screens).sentences).toEqual([]);
    }),
    { numRuns: runs, ...(isDeep ? {} : { seed: 20_261_201 }) },
  );
  expect(left).toBeGreaterThan(0);
}, 600_000);

if (files.length === 0) test.skip('the default desks are not here', () => undefined);
