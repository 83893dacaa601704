import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { idText } from '../pages';
import { findProjects } from '../resources/projects';
import { rawReadSchema } from '../../workflow/edits/raw-workflow';
import { readRequestsInStatus, whyOccupied } from './requests-in-status';
import type { StepOf } from '../../plan/step';
import { NotReversible } from './standing';
import type { Hands } from './standing';

const workflowRef = z.looseObject({ id: z.string() });
const schemesSchema = z.array(
  z.looseObject({
    id: idText,
    defaultWorkflow: workflowRef.nullish(),
    workflowsForIssueTypes: z.array(z.looseObject({ issueTypeIds: z.array(idText), workflow: workflowRef })),
  }),
);
type Scheme = z.infer<typeof schemesSchema>[number];

const workflowFor = (scheme: Scheme, issueTypeId: string): string | undefined =>
  scheme.workflowsForIssueTypes.find(({ issueTypeIds }) => issueTypeIds.includes(issueTypeId))?.workflow.id ??
  scheme.defaultWorkflow?.id;

const readSchemes = async (client: JiraClient, ids: readonly string[]): Promise<readonly (Scheme | undefined)[]> => {
  const read = await client.request(endpoint('/rest/api/3/workflowscheme/read', {}), {
    method: 'POST',
    isRead: true,
    body: { workflowSchemeIds: ids },
    schema: schemesSchema,
  });
  return ids.map((id) => read.find((scheme) => scheme.id === id));
};

const readWorkflowsOf = (client: JiraClient, schemes: readonly Scheme[]) => {
  const ids = schemes.flatMap(({ workflowsForIssueTypes, defaultWorkflow }) => [
    ...workflowsForIssueTypes.map(({ workflow }) => workflow.id),
    ...(defaultWorkflow ? [defaultWorkflow.id] : []),
  ]);
  return client.request(endpoint('/rest/api/3/workflows', {}), {
    method: 'POST',
    isRead: true,
    body: { workflowIds: [...new Set(ids)] },
    schema: rawReadSchema,
  });
};

type Mapping = {
  readonly issueTypeId: string;
  readonly statusMappings: readonly { readonly oldStatusId: string; readonly newStatusId: string }[];
};

/**
 * For each issue type the statuses that only the scheme being left has, mapped to where a new request starts. Jira wants them
 * even where nothing stands in them; where something does, the switch is refused, for moving requests is no undo.
 * @throws NotReversible
 */
export const statusesLeftBehind = async (
  client: JiraClient,
  projectKey: string,
  ids: { readonly from: string; readonly to: string },
): Promise<readonly Mapping[]> => {
  const [left, next] = await readSchemes(client, [ids.from, ids.to]);
  if (!left || !next) throw new NotReversible('One of the two workflow schemes no longer exists.');
  const [{ workflows, statuses }, [project]] = await Promise.all([
    readWorkflowsOf(client, [left, next]),
    findProjects(client, [projectKey]),
  ]);
  const workflowOf = (scheme: Scheme, type: string) => workflows.find(({ id }) => id === workflowFor(scheme, type));
  const mappings = (project?.issueTypes ?? []).flatMap(({ id: issueTypeId }): readonly Mapping[] => {
    const target = workflowOf(next, issueTypeId);
    const kept = new Set(target?.statuses.map(({ statusReference }) => statusReference));
    const start = target?.transitions.find(({ type }) => type === 'INITIAL')?.toStatusReference;
    const only = (workflowOf(left, issueTypeId)?.statuses ?? []).filter(
      ({ statusReference }) => !kept.has(statusReference),
    );
    return only.length === 0 || start == null
      ? []
      : [
          {
            issueTypeId,
            statusMappings: only.map(({ statusReference }) => ({ oldStatusId: statusReference, newStatusId: start })),
          },
        ];
  });
  const nameOf = (id: string): string => statuses.find(({ statusReference }) => statusReference === id)?.name ?? id;
  const reasons = await Promise.all(
    mappings.flatMap(({ issueTypeId, statusMappings }) =>
      statusMappings.map(async ({ oldStatusId }) =>
        whyOccupied(
          await readRequestsInStatus(client, project?.id ?? '', [issueTypeId], oldStatusId),
          nameOf(oldStatusId),
          workflowOf(next, issueTypeId)?.name ?? '',
        ),
      ),
    ),
  );
  const told = reasons.filter((reason) => reason !== null);
  if (told.length > 0) throw new NotReversible(told.join(' '));
  return mappings;
};

/** Why a project that follows `step.to` may not go back to the scheme it had; null: it may. */
export const whySwitchStays = async (
  { reader, idOf }: Hands,
  { projectKey, from, to }: StepOf<'switch-workflow-scheme'>,
): Promise<string | null> => {
  if (from === null)
    return `Project ${projectKey} used the site's default workflow scheme, which Jira has no API to give back; choose it in the project's settings.`;
  try {
    await statusesLeftBehind(reader, projectKey, { from: idOf(to), to: from });
    return null;
  } catch (error) {
    if (error instanceof NotReversible) return error.message;
    throw error;
  }
};
