import fc from 'fast-check';
import type { IdOf, WorkflowEdit } from '../../../src/workflow/edits/edit';
import { applyEdits } from '../../../src/workflow/edits/apply-edits';
import type { RawRule, RawWorkflowRead } from '../../../src/workflow/edits/raw-workflow';

/** Ids of what is made are known: `made-X` for the step X. */
export const idOf: IdOf = (ref) => ('id' in ref ? ref.id : `made-${ref.made}`);

const FOREIGN: RawRule = {
  id: 'foreign-1',
  ruleKey: 'connect:remote-workflow-function',
  parameters: { appKey: 'com.example.app', config: '{"a": 1}', disabled: 'false', tag: 'x' },
};
const CLEARS: RawRule = {
  ruleKey: 'system:update-field',
  parameters: { field: 'resolution', value: '', mode: 'replace' },
};
const UNASSIGNS: RawRule = { ruleKey: 'system:change-assignee', parameters: { type: 'to-unassigned' } };
const API_ONLY = {
  operation: 'ALL',
  conditions: [{ ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'users' } }],
  conditionGroups: [],
};

/** What somebody might want to edit next, as numbers that are read against the workflow at hand. */
const wish = fc.record({ kind: fc.nat({ max: 6 }), which: fc.nat({ max: 50 }), other: fc.nat({ max: 50 }) });

const nextId = ({ workflow }: RawWorkflowRead): string =>
  String(Math.max(0, ...workflow.transitions.map(({ id }) => Number(id)).filter(Number.isFinite)) + 10);

const editFor = (
  read: RawWorkflowRead,
  { kind, which, other }: { readonly kind: number; readonly which: number; readonly other: number },
): readonly WorkflowEdit[] => {
  const { transitions } = read.workflow;
  const statusIds = read.workflow.statuses.map(
    ({ statusReference }) =>
      read.statuses.find((status) => status.statusReference === statusReference)?.id ?? statusReference,
  );
  const [transition, to] = [transitions[which % transitions.length], statusIds[other % statusIds.length]];
  if (transition === undefined || to === undefined) return [];
  const slot = { transitionId: transition.id, transitionName: transition.name };
  const name = `Bot ${transitions.length}`;
  const added = { name, to: { id: to }, screen: null, conditions: null, validators: [], actions: [CLEARS, FOREIGN] };
  switch (kind) {
    case 0:
      return [
        {
          kind: 'add-status',
          status: { made: `status-${transitions.length}` },
          name: `New ${transitions.length}`,
          category: 'IN_PROGRESS',
        },
        {
          kind: 'add-transition',
          id: nextId(read),
          type: 'DIRECTED',
          from: [{ id: to }],
          ...added,
          to: { made: `status-${transitions.length}` },
        },
      ];
    case 1:
      return [
        {
          kind: 'add-transition',
          id: nextId(read),
          type: 'GLOBAL',
          from: [],
          ...added,
          screen: other % 2 === 0 ? { made: 'screen' } : null,
          conditions: which % 2 === 0 ? API_ONLY : null,
        },
      ];
    case 2:
      return [
        {
          kind: 'set-screen',
          ...slot,
          before: transition.transitionScreen ? { rule: transition.transitionScreen } : null,
          after: which % 3 === 0 ? null : { screen: { id: '10001' } },
        },
      ];
    case 3:
      return [
        {
          kind: 'set-actions',
          ...slot,
          before: transition.actions ?? [],
          after: [...(transition.actions ?? []), other % 2 === 0 ? CLEARS : UNASSIGNS],
        },
      ];
    case 4:
      return [
        {
          kind: 'set-conditions',
          ...slot,
          before: transition.conditions ?? null,
          after: transition.conditions ? null : API_ONLY,
        },
      ];
    case 5: {
      if (transition.type !== 'DIRECTED') return [];
      const idFor = (reference: string | undefined): string =>
        read.statuses.find((status) => status.statusReference === reference)?.id ?? reference ?? '';
      const from = (transition.links ?? []).map(({ fromStatusReference }) => ({ id: idFor(fromStatusReference) }));
      const before = { from, to: { id: idFor(transition.toStatusReference ?? undefined) } };
      const isNew = !from.some(({ id }) => id === to);
      const after = which % 2 === 0 && isNew ? { ...before, from: [...from, { id: to }] } : { from, to: { id: to } };
      return [{ kind: 'set-way', ...slot, before, after }];
    }
    default:
      return [{ kind: 'set-validators', ...slot, before: transition.validators ?? [], after: [] }];
  }
};

/** Any run of edits that fits the workflow, each made for what the ones before it left. */
export const anyEdits = (read: RawWorkflowRead): fc.Arbitrary<readonly WorkflowEdit[]> =>
  fc.array(wish, { minLength: 1, maxLength: 8 }).map(
    (wishes) =>
      wishes.reduce<{ readonly read: RawWorkflowRead; readonly edits: readonly WorkflowEdit[] }>(
        (soFar, one) => {
          const edits = editFor(soFar.read, one);
          return { read: applyEdits(soFar.read, edits, idOf), edits: [...soFar.edits, ...edits] };
        },
        { read, edits: [] },
      ).edits,
  );
