import type { Parts } from '../snapshot/parts';
import type { Snapshot } from '../snapshot/snapshot';
import type { Draft } from './draft';
import { partOf } from './draft';
import { copiedWorkflows } from './edited-workflows';
import { workflowStep } from './private-copies';
import { madeId } from './made-id';

/** The id a workflow goes by once all changes of the draft are made: that of its copy, where it got one. */
export const idThen = (draft: Draft, workflowId: string): string =>
  copiedWorkflows(draft).includes(workflowId) ? madeId(workflowStep(draft, workflowId)) : workflowId;

/**
 * The snapshot as all changes of the draft leave it: where a workflow got a private copy, this project follows the copy
 * and nobody else does.
 */
export const withCopies = (draft: Draft): Snapshot => {
  const copies = new Map(copiedWorkflows(draft).map((id) => [id, madeId(workflowStep(draft, id))]));
  const renamed = (id: string): string => copies.get(id) ?? id;
  const { snapshot } = draft;
  const [workflows, scheme, usage, buckets] = [
    partOf(draft, 'workflows'),
    partOf(draft, 'workflowScheme'),
    partOf(draft, 'workflowUsage'),
    partOf(draft, 'buckets'),
  ];
  if (copies.size === 0) return snapshot;
  return {
    ...snapshot,
    ...(workflows &&
      replaced(
        snapshot,
        'workflows',
        workflows.map((workflow) =>
          workflow.id !== null && copies.has(workflow.id)
            ? { ...workflow, id: renamed(workflow.id), isEditable: true }
            : workflow,
        ),
      )),
    ...(scheme &&
      replaced(snapshot, 'workflowScheme', {
        ...scheme,
        mappings: scheme.mappings.map((row) => ({ ...row, workflowId: renamed(row.workflowId) })),
      })),
    ...(usage &&
      replaced(
        snapshot,
        'workflowUsage',
        usage.map((row) =>
          copies.has(row.workflowId) ? { workflowId: renamed(row.workflowId), otherProjects: [] } : row,
        ),
      )),
    ...(buckets &&
      replaced(snapshot, 'buckets', new Map([...buckets].map(([id, statuses]) => [renamed(id), statuses] as const)))),
  };
};

const replaced = <P extends 'workflows' | 'workflowScheme' | 'workflowUsage' | 'buckets'>(
  snapshot: Snapshot,
  part: P,
  value: Parts[P],
): Partial<Snapshot> => ({ [part]: { ...snapshot[part], value } });
