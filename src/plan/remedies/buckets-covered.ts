import { defineMessages } from '../../messages/define-messages';
import { z } from 'zod';
import { textSchema } from '../../messages/message-schema';
import { quoted } from '../../messages/quoted';
import type { WorkflowEdit } from '../../workflow/edits/edit';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import { answered, partOf, withProposal } from '../draft';
import type { Proposal } from '../proposal';
import type { Remedy } from './remedy';
import { madeId } from '../made-id';
import { LEAVE } from '../proposal';
import { botTransition } from './bot-transition';
import { freeTransitionName, nextTransitionId, placeById, placeOf, statusRef, workflowSubject } from './on-workflow';
import type { Place } from './on-workflow';
import type { EditedCategory } from '../../shared/vocabulary';
import { BUCKETS_OF_PROFILES, STATUS_CATEGORIES } from '../../shared/vocabulary';

export const says = defineMessages('cover-buckets', {
  mayGet: ({ workflow, statuses }: { workflow: string; statuses: readonly string[] }) =>
    `May workflow "${workflow}" get ${statuses.map((name) => `the status "${name}"`).join(' and ')}?`,
  addIt: 'Add it',
  addStatus: ({ status, workflow }: { status: string; workflow: string }) =>
    `Add status "${status}" to workflow "${workflow}".`,
  noWayInto: ({ status }: { status: string }) => `no way into "${status}"`,
  enter: ({ status, from, workflow }: { status: string; from: readonly string[]; workflow: string }) =>
    `Add transitions into "${status}" from ${quoted(from, ' and ')} in workflow "${workflow}"; agents get new buttons.`,
  enterAndLeave: ({
    status,
    from,
    back,
    workflow,
  }: {
    status: string;
    from: readonly string[];
    back: string;
    workflow: string;
  }) =>
    `Add transitions into "${status}" from ${quoted(from, ' and ')} and back to "${back}" in workflow ` +
    `"${workflow}"; agents get new buttons.`,
  makeStatus: ({ status }: { status: string }) => `Create status "${status}".`,
});

/** The check's own evidence: what is missing, and the status it proposes. */
const evidenceSchema = z.array(
  z.object({
    bucket: z.enum(BUCKETS_OF_PROFILES),
    add: z.object({
      statusId: z.string().nullable(),
      name: z.string(),
      category: z.enum(STATUS_CATEGORIES),
    }),
    from: z.array(textSchema),
  }),
);
type Missing = z.infer<typeof evidenceSchema>[number];

const CATEGORY = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE', unknown: 'IN_PROGRESS' } as const;

/** Adds each missing status with a way into it; one to wait in gets a way back, too. */
export const coverBuckets: Remedy = (finding, draft) => {
  const [place, missing] = [placeOf(finding, draft), evidenceSchema.safeParse(finding.evidence['missing'])];
  if (place === undefined || !missing.success) return [];
  const choice = answered(draft, {
    id: `cover:${place.id}`,
    question: says.mayGet({ workflow: place.name, statuses: missing.data.map(({ add }) => add.name) }),
    options: [{ id: 'add', label: says.addIt }, LEAVE],
    // What is missing may be one of the statuses nobody is sure of.
    chosen: isClear(place, draft) ? 'add' : LEAVE.id,
  });
  if (choice.chosen === LEAVE.id) return { left: choice };
  return missing.data.reduce<Covering>((soFar, one) => cover(soFar, one, place.id, choice), { draft, proposals: [] })
    .proposals;
};

const isClear = ({ id }: Place, draft: Draft): boolean =>
  [...(partOf(draft, 'buckets')?.get(id)?.values() ?? [])].every(
    ({ bucket, confidence }) => bucket !== 'other' && confidence !== 'guess',
  );

const MOVE = { new: 'reopen', 'in-progress': 'startWork', resolved: 'resolve' } as const;

/** Statuses are added one after the other: names and ids of transitions must not meet. */
interface Covering {
  readonly draft: Draft;
  readonly proposals: readonly Proposal[];
}

const cover = ({ draft, proposals }: Covering, missing: Missing, workflowId: string, choice: Choice): Covering => {
  const place = placeById(workflowId, draft);
  if (place === undefined) return { draft, proposals };
  const wanted = [{ ...missing.add, category: CATEGORY[missing.add.category] }, DEFAULTS[missing.bucket]].find(
    (status) => !isListed(status, place),
  );
  if (wanted === undefined) return { draft, proposals };
  const status = knownOrNew(wanted, draft);
  const made = [...status.make, statusProposal(wanted, status.id, place, choice)];
  const added = withAll(draft, made);
  const ways = waysInto({ ...missing, add: wanted }, status.id, added, place);
  // Jira refuses a status that nothing leads to.
  if (ways.length === 0) return { draft, proposals };
  return { draft: withAll(added, ways), proposals: [...proposals, ...made, ...ways] };
};

/** The status may be there and mean something else in this workflow: then another one is needed. */
const isListed = ({ statusId, name }: WantedStatus, { model }: Place): boolean =>
  model.statuses.some((status) => status.id === statusId || status.name.toLowerCase() === name.toLowerCase());

/** Jira's own names, so that a site that has them is asked for nothing new. */
const DEFAULTS: Readonly<Record<Missing['bucket'], WantedStatus>> = {
  new: { statusId: null, name: 'Open', category: 'TODO' },
  'in-progress': { statusId: null, name: 'In Progress', category: 'IN_PROGRESS' },
  'waiting-for-user': { statusId: null, name: 'Waiting for customer', category: 'IN_PROGRESS' },
  resolved: { statusId: null, name: 'Resolved', category: 'DONE' },
};

const withAll = (draft: Draft, proposals: readonly Proposal[]): Draft =>
  proposals.reduce((soFar, proposal) => withProposal(soFar, proposal, []), draft);

const statusProposal = (add: WantedStatus, statusId: string, place: Place, choice: Choice): Proposal => {
  const names = place.model.statuses.map(({ name }) => name);
  return {
    key: `add-status:${place.id}:${statusId}`,
    kind: 'add-status',
    target: workflowSubject(place),
    before: names,
    after: [...names, add.name],
    sentence: says.addStatus({ status: add.name, workflow: place.name }),
    safety: 'choose',
    choices: [choice],
    touches: place.touches,
    work: {
      kind: 'edit',
      workflowId: place.id,
      edits: [{ kind: 'add-status', status: statusRef(statusId), name: add.name, category: add.category }],
    },
  };
};

/**
 * The states a bot moves requests into get its own transition at once; []: nothing may lead there without passing an
 * approval over.
 */
const waysInto = (
  { bucket, add, from }: Pick<Missing, 'bucket' | 'from'> & { readonly add: WantedStatus },
  statusId: string,
  added: Draft,
  before: Place,
): readonly Proposal[] => {
  const place = placeById(before.id, added);
  if (place === undefined) return [];
  const own = bucket === 'waiting-for-user' ? [] : botTransition(MOVE[bucket], added, place);
  // A way to finish requests that leaves a question open is not made for everybody instead.
  if ('left' in own && bucket === 'resolved') return [];
  if (!('left' in own) && own.length > 0) return own;
  const mayEnter = (id: string): boolean => place.view.mayBotLeave(id) && place.view.isSafeWay(id, statusId);
  const open = before.model.statuses.filter(({ id }) => mayEnter(id) && before.buckets.get(id) !== 'resolved');
  const named = open.filter(({ name }) => from.includes(name));
  const entry = named.length > 0 ? named : open;
  if (entry.length === 0) return [];
  const work = before.view.endsOf('startWork');
  const back = bucket === 'waiting-for-user' ? before.model.statuses.find(({ id }) => work.includes(id)) : undefined;
  // Who waits has to be taken up again somewhere.
  if (bucket === 'waiting-for-user' && back === undefined) return [];
  const into = directed(
    freeTransitionName(place, `Bot: ${add.name}`),
    nextTransitionId(place),
    entry.map(({ id }) => id),
    statusId,
  );
  const backAgain =
    back &&
    directed(freeTransitionName(place, `Bot: back to ${back.name}`), nextTransitionId(place, 1), [statusId], back.id);
  return [
    {
      key: `add-transition:${place.id}:${statusId}`,
      kind: 'add-transition',
      target: workflowSubject(place),
      before: says.noWayInto({ status: add.name }),
      after: [into.name, ...(backAgain ? [backAgain.name] : [])],
      sentence: back
        ? says.enterAndLeave({
            status: add.name,
            from: entry.map(({ name }) => name),
            back: back.name,
            workflow: place.name,
          })
        : says.enter({ status: add.name, from: entry.map(({ name }) => name), workflow: place.name }),
      safety: 'automatic',
      choices: [],
      touches: place.touches,
      work: { kind: 'edit', workflowId: place.id, edits: [into, ...(backAgain ? [backAgain] : [])] },
    },
  ];
};

const directed = (
  name: string,
  id: string,
  from: readonly string[],
  to: string,
): Extract<WorkflowEdit, { kind: 'add-transition' }> => ({
  kind: 'add-transition',
  id,
  name,
  type: 'DIRECTED',
  from: from.map(statusRef),
  to: statusRef(to),
  screen: null,
  conditions: null,
  validators: [],
  actions: [],
});

interface WantedStatus {
  readonly statusId: string | null;
  readonly name: string;
  readonly category: EditedCategory;
}

/** Names of global statuses are unique on a site, so an existing one is used again; only else one is made. */
const knownOrNew = (
  { statusId, name, category }: WantedStatus,
  draft: Draft,
): { readonly id: string; readonly make: readonly Proposal[] } => {
  const project = partOf(draft, 'project');
  const isOwn = project?.style === 'team-managed';
  const known =
    statusId ??
    (isOwn ? undefined : draft.facts.statuses.find((status) => status.name.toLowerCase() === name.toLowerCase())?.id);
  if (known !== undefined) return { id: known, make: [] };
  const key = `create-status:${name}`;
  return {
    id: madeId(key),
    make: [
      {
        key,
        kind: 'create-status',
        target: { type: 'status', id: name, name },
        before: null,
        after: { name, category },
        sentence: says.makeStatus({ status: name }),
        safety: 'automatic',
        choices: [],
        touches: [],
        work: {
          kind: 'step',
          step: { kind: 'create-status', key, name, category, projectId: isOwn ? project.id : null, mark: '' },
        },
      },
    ],
  };
};
