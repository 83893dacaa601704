import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Transition, Workflow, WorkflowStatus } from '../../src/workflow/model';
import { moveOf } from '../../src/workflow/own-transitions';
import { reachableStatuses } from '../../src/workflow/reachability';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { aStatus, aTransition } from '../given/a-workflow';
import { afterPlan } from './after-plan';

/**
 * A way that people closed for everybody, the API too, is no way: it neither proves that requests get to the end
 * without their approval, nor is it opened to the bot where it leads past one.
 */
const DESKS = join(__dirname, '../../../shared/cases/default');
const files = existsSync(DESKS) ? readdirSync(DESKS).filter((file) => file.endsWith('.json')) : [];
if (files.length === 0) test.skip('the default desks are not here', () => undefined);

const CHECK: WorkflowStatus = {
  ...aStatus('99003', 'Manager check', 'indeterminate'),
  approval: { isActive: true, approvedBy: '99041', declinedBy: null, fieldId: 'customfield_10003' },
};
const CLOSED: Partial<Transition> = {
  conditions: {
    operation: 'all',
    conditions: [{ ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'usersAndAPI' } }],
    groups: [],
  },
};
const CLOSED_ID = '99051';

const resolving = ({ transitions }: Workflow): Transition | undefined =>
  transitions.find((one) => moveOf(one) === 'resolve');

/** The desk, with an approval before its end and a closed way from one of its statuses to that end. */
const withClosedWay = (file: string, from: 'work' | 'approval'): Workflow => {
  const [read] = readWorkflowFile(readFileSync(join(DESKS, file)), file);
  const workflow = read?.workflow;
  const way = workflow && resolving(afterPlan(workflow).after);
  const end = workflow?.statuses.find(({ id }) => id === way?.to);
  const work = workflow?.statuses.find(({ id }) => id === way?.from[0]);
  if (!workflow || !end || !work) throw new Error(`${file} has no end.`);
  return {
    ...workflow,
    statuses: [...workflow.statuses, CHECK],
    transitions: [
      ...workflow.transitions.map((one) => (one.to === end.id ? { ...one, to: CHECK.id } : one)),
      aTransition('99041', 'Approve', CHECK, end),
      aTransition(CLOSED_ID, 'Old resolve', from === 'work' ? work : [CHECK, work], end, CLOSED),
    ],
  };
};

describe.each(files)('given %s with an approval before its end', (file) => {
  test.each(['work', 'approval'] as const)(
    'and a closed way around it from the %s, the plan opens none and makes none',
    (from) => {
      const before = withClosedWay(file, from);
      const { after } = afterPlan(before);
      const closed = ({ transitions }: Workflow) => transitions.find(({ id }) => id === CLOSED_ID);
      expect(closed(after)?.conditions).toEqual(CLOSED.conditions);
      expect(closed(after)?.from).toEqual(closed(before)?.from);
      // From where a request gets without the approval, the bot gets to the end no more than people do.
      const unapproved = reachableStatuses({
        ...before,
        transitions: before.transitions.filter(({ to }) => to !== CHECK.id),
      });
      const made = after.transitions.filter((one) => moveOf(one) !== undefined && one.to === closed(before)?.to);
      expect(unapproved.statuses.length).toBeGreaterThan(1);
      expect(made.flatMap((one) => one.from).filter(unapproved.has)).toEqual([]);
      expect(made.filter(({ kind }) => kind === 'global')).toEqual([]);
    },
  );
});
