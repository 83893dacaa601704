import { z } from 'zod';
import type { WorkflowEdit } from '../../workflow/edits/edit';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import { answered, partOf } from '../draft';
import type { Proposal, Remedy } from '../proposal';
import { LEAVE, madeId } from '../proposal';
import { freeTransitionName, nextTransitionId, placeOf, statusRef, workflowSubject } from './on-workflow';
import type { Place } from './on-workflow';

/** The check's own evidence: what is missing, and the status it proposes. */
const evidenceSchema = z.array(z.object({
  bucket: z.enum(['new', 'in-progress', 'waiting-for-user', 'resolved']),
  add: z.object({ statusId: z.string().nullable(), name: z.string(), category: z.enum(['new', 'indeterminate', 'done', 'unknown']) }),
  from: z.array(z.string()),
}));
type Missing = z.infer<typeof evidenceSchema>[number];

const CATEGORY = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE', unknown: 'IN_PROGRESS' } as const;

/** Adds the missing status with a way in and a way back. The checks that follow add the ways from anywhere. */
export const coverBuckets: Remedy = (finding, draft) => {
  const [place, missing] = [placeOf(finding, draft), evidenceSchema.safeParse(finding.evidence['missing'])];
  if (place === undefined || !missing.success) return [];
  const choice = answered(draft, {
    id: `cover:${place.id}`, question: `May workflow "${place.name}" get ${missing.data.map(({ add }) => `the status "${add.name}"`).join(' and ')}?`,
    options: [{ id: 'add', label: 'Add it' }, LEAVE], chosen: 'add',
  });
  if (choice.chosen === LEAVE.id) return { left: choice };
  // Each status gets one way in and one way back: two ids.
  return missing.data.flatMap((one, at) => addStatus(one, place, draft, choice, at * 2));
};

const addStatus = ({ bucket, add, from }: Missing, place: Place, draft: Draft, choice: Choice, idsUsed: number): readonly Proposal[] => {
  const status = knownOrNew({ ...add, category: CATEGORY[add.category] }, draft);
  const entry = place.model.statuses.filter(({ name }) => from.includes(name));
  const back = place.model.statuses.find(({ id }) => place.buckets.get(id) === (bucket === 'waiting-for-user' ? 'in-progress' : 'new')) ?? entry[0];
  const into = directed(freeTransitionName(place, `Bot: ${add.name}`), nextTransitionId(place, idsUsed), (entry.length > 0 ? entry : place.model.statuses).map(({ id }) => id), status.id);
  const backAgain = back && directed(freeTransitionName(place, `Bot: back to ${back.name}`), nextTransitionId(place, idsUsed + 1), [status.id], back.id);
  const needsBack = backAgain !== undefined && bucket !== 'resolved';
  return [...status.make, {
    key: `add-status:${place.id}:${status.id}`, kind: 'add-status', target: workflowSubject(place), before: place.model.statuses.map(({ name }) => name),
    after: [...place.model.statuses.map(({ name }) => name), add.name],
    sentence: `Add status "${add.name}" to workflow "${place.name}", entered from ${into.from.length === place.model.statuses.length ? 'every status' : entry.map(({ name }) => `"${name}"`).join(' and ')}${needsBack && back ? ` and left to "${back.name}"` : ''}.`,
    safety: 'choose', choices: [choice], touches: place.touches,
    work: {
      kind: 'edit', workflowId: place.id,
      edits: [{ kind: 'add-status', status: statusRef(status.id), name: add.name, category: CATEGORY[add.category] }, into, ...(needsBack ? [backAgain] : [])],
    },
  }];
};

const directed = (name: string, id: string, from: readonly string[], to: string): Extract<WorkflowEdit, { kind: 'add-transition' }> => ({
  kind: 'add-transition', id, name, type: 'DIRECTED', from: from.map(statusRef), to: statusRef(to), screen: null, conditions: null, validators: [], actions: [],
});

interface WantedStatus {
  readonly statusId: string | null;
  readonly name: string;
  readonly category: 'TODO' | 'IN_PROGRESS' | 'DONE';
}

/** Names of global statuses are unique on a site, so an existing one is used again; only else one is made. */
const knownOrNew = ({ statusId, name, category }: WantedStatus, draft: Draft): { readonly id: string; readonly make: readonly Proposal[] } => {
  const project = partOf(draft, 'project');
  const isOwn = project?.style === 'team-managed';
  const known = statusId ?? (isOwn ? undefined : draft.facts.statuses.find((status) => status.name.toLowerCase() === name.toLowerCase())?.id);
  if (known !== undefined) return { id: known, make: [] };
  const key = `create-status:${name}`;
  return {
    id: madeId(key),
    make: [{
      key, kind: 'create-status', target: { type: 'status', id: name, name }, before: null, after: { name, category }, sentence: `Make status "${name}".`,
      safety: 'automatic', choices: [], touches: [],
      work: { kind: 'step', step: { kind: 'create-status', key, name, category, projectId: isOwn ? project.id : null, mark: '' } },
    }],
  };
};
