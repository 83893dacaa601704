import { z } from 'zod';
import type { Snapshot } from '../snapshot/snapshot';
import type { Reading } from '../snapshot/reading';
import { BUCKETS } from '../shared/vocabulary';

const bucket = z.enum(BUCKETS);

/**
 * The ids a bot needs to act in a project, as an audit saw them. null: the audit could not read it, or it was too much
 * to keep, which is not the same as none.
 */
export const anchorsSchema = z.object({
  siteUrl: z.string().nullable(),
  serviceDeskId: z.string().nullable(),
  requestTypes: z.array(z.object({ id: z.string(), issueTypeId: z.string() })).nullable(),
  workflows: z
    .array(
      z.object({
        id: z.string(),
        issueTypeIds: z.array(z.string()),
        statuses: z.array(z.object({ id: z.string(), bucket })).describe('What each status means to a bot.'),
        transitions: z.array(
          z.object({
            id: z.string(),
            from: z.array(z.string()).nullable().describe('Status ids; null: from any status.'),
            to: z.string(),
          }),
        ),
      }),
    )
    .nullable(),
});
export type Anchors = z.infer<typeof anchorsSchema>;

type Seen = Pick<Snapshot, 'site' | 'workflows' | 'workflowScheme' | 'buckets'> & {
  readonly serviceDesk: Reading<{ readonly id: string } | null>;
  readonly requestTypes: Reading<readonly { readonly id: string; readonly issueTypeId: string }[]>;
};

/** Takes the ids out of a snapshot; sorted, so that the same project gives the same text. */
export const anchorsOf = (snapshot: Seen): Anchors => ({
  siteUrl: valueOf(snapshot.site)?.baseUrl ?? null,
  serviceDeskId: valueOf(snapshot.serviceDesk)?.id ?? null,
  requestTypes:
    valueOf(snapshot.requestTypes)
      ?.map(({ id, issueTypeId }) => ({ id, issueTypeId }))
      .sort(byId) ?? null,
  workflows: workflowsOf(snapshot),
});

const workflowsOf = (snapshot: Seen): Anchors['workflows'] => {
  const [workflows, scheme, buckets] = [
    valueOf(snapshot.workflows),
    valueOf(snapshot.workflowScheme),
    valueOf(snapshot.buckets),
  ];
  if (!workflows || !scheme || !buckets) return null;
  return workflows
    .flatMap(({ id, statuses, transitions }) =>
      id === null
        ? []
        : [
            {
              id,
              issueTypeIds: scheme.mappings
                .filter(({ workflowId }) => workflowId === id)
                .map(({ issueTypeId }) => issueTypeId)
                .sort(),
              statuses: statuses
                .map((status) => ({
                  id: status.id,
                  bucket: buckets.get(id)?.get(status.id)?.bucket ?? ('other' as const),
                }))
                .sort(byId),
              transitions: transitions
                .flatMap(({ id: transitionId, kind, from, to }) =>
                  kind === 'initial' || to === null
                    ? []
                    : [{ id: transitionId, from: kind === 'global' ? null : [...from].sort(), to }],
                )
                .sort(byId),
            },
          ],
    )
    .sort(byId);
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);

const valueOf = <T>(reading: Reading<T>): T | null => (reading.state === 'read' ? reading.value : null);
