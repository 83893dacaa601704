import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import { isJiraError } from '../jira/errors';
import { idText } from '../jira/pages';
import { whyRequestsAreHidden } from '../jira/resources/app-access';
import { findProjects } from '../jira/resources/projects';
import { rawReadSchema } from '../workflow/edits/raw-workflow';
import { several } from '../messages/several';
import type { Text } from '../shared/message';
import { waitForAll } from '../shared/wait-for-all';
import { readRequestsInStatus, whyOccupied } from './requests-in-status';
import type { StepOf } from '../plan/step';
import { NotReversible } from './standing';
import type { Hands } from './standing';

export const says = defineMessages('statuses-left-behind', {
  schemeGone: 'One of the two workflow schemes no longer exists.',
  hadDefault: ({ project }: { project: string }) =>
    `Project ${project} used the site's default workflow scheme, which Jira has no API to give back; choose it ` +
    `in the project's settings.`,
});

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

const readSchemes = (
  client: JiraClient,
  of: { readonly workflowSchemeIds: readonly string[] } | { readonly projectIds: readonly string[] },
): Promise<readonly Scheme[]> =>
  client.request(endpoint('/rest/api/3/workflowscheme/read', {}), {
    method: 'POST',
    isRead: true,
    body: of,
    schema: schemesSchema,
  });

/** The scheme a project leaves and the one it gets, in one call but where it leaves the site's default, without id. */
const readBoth = async (
  client: JiraClient,
  { projectId, from, to }: { readonly projectId: string; readonly from: string | null; readonly to: string },
): Promise<readonly (Scheme | undefined)[]> => {
  const [known, [ofProject]] = await waitForAll([
    readSchemes(client, { workflowSchemeIds: from === null ? [to] : [from, to] }),
    from === null ? readSchemes(client, { projectIds: [projectId] }) : [],
  ]);
  const byId = (wanted: string) => known.find(({ id }) => id === wanted);
  return [from === null ? ofProject : byId(from), byId(to)];
};

const demandedSchema = z.looseObject({
  statusMappingsByIssueTypes: z
    .array(z.looseObject({ issueTypeId: idText, statusIds: z.array(idText).nullish() }))
    .nullish(),
});

/**
 * For which statuses of which issue types Jira demands a mapping, as it says itself. Not asked of the site's default
 * scheme, which has no id; what Jira does not answer is worked out of the workflows alone.
 */
const readDemanded = async (
  client: JiraClient,
  from: string | null,
  { defaultWorkflow, workflowsForIssueTypes }: Scheme,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (from === null) return new Map();
  const body = {
    id: from,
    ...(defaultWorkflow && { defaultWorkflowId: defaultWorkflow.id }),
    workflowsForIssueTypes: workflowsForIssueTypes.map(({ issueTypeIds, workflow }) => ({
      issueTypeIds,
      workflowId: workflow.id,
    })),
  };
  try {
    const { statusMappingsByIssueTypes } = await client.request(
      endpoint('/rest/api/3/workflowscheme/update/mappings', {}),
      { method: 'POST', isRead: true, body, schema: demandedSchema },
    );
    return new Map(
      (statusMappingsByIssueTypes ?? []).map(({ issueTypeId, statusIds }) => [issueTypeId, statusIds ?? []]),
    );
  } catch (error) {
    if (isJiraError(error) && [400, 403, 404].includes(error.status ?? 0)) return new Map();
    throw error;
  }
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
 * For each issue type the statuses that only the scheme being left has, mapped to where a new request starts. Jira
 * wants them even where nothing stands in them; where something does, the switch is refused, for moving requests is no
 * undo.
 * @throws NotReversible
 */
export const statusesLeftBehind = async (
  client: JiraClient,
  projectKey: string,
  { projectId, from, to }: { readonly projectId: string; readonly from: string | null; readonly to: string },
): Promise<readonly Mapping[]> => {
  const [left, next] = await readBoth(client, { projectId, from, to });
  if (!left || !next) throw new NotReversible(says.schemeGone);
  const [{ workflows, statuses }, [project], demanded] = await waitForAll([
    readWorkflowsOf(client, [left, next]),
    findProjects(client, [projectKey]),
    readDemanded(client, from, next),
  ]);
  const workflowOf = (scheme: Scheme, type: string) => workflows.find(({ id }) => id === workflowFor(scheme, type));
  const mappings = (project?.issueTypes ?? []).flatMap(({ id: issueTypeId }): readonly Mapping[] => {
    const target = workflowOf(next, issueTypeId);
    const kept = new Set(target?.statuses.map(({ statusReference }) => statusReference));
    const start = target?.transitions.find(({ type }) => type === 'INITIAL')?.toStatusReference;
    const had = (workflowOf(left, issueTypeId)?.statuses ?? []).map(({ statusReference }) => statusReference);
    const lacking = had.filter((id) => !kept.has(id));
    const only = [...new Set([...lacking, ...(demanded.get(issueTypeId) ?? [])])];
    return only.length === 0 || start == null
      ? []
      : [
          {
            issueTypeId,
            statusMappings: only.map((oldStatusId) => ({ oldStatusId, newStatusId: start })),
          },
        ];
  });
  const hidden = mappings.length > 0 ? await whyRequestsAreHidden(client, [projectId]) : null;
  if (hidden !== null) throw new NotReversible(hidden);
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
  if (told.length > 0) throw new NotReversible(several(told));
  return mappings;
};

/** Why a project that follows `step.to` may not go back to the scheme it had; null: it may. */
export const whySwitchStays = async (
  { reader, idOf }: Hands,
  { projectId, projectKey, from, to }: StepOf<'switch-workflow-scheme'>,
): Promise<Text | null> => {
  if (from === null) return says.hadDefault({ project: projectKey });
  try {
    await statusesLeftBehind(reader, projectKey, { projectId, from: idOf(to), to: from });
    return null;
  } catch (error) {
    if (error instanceof NotReversible) return error.reason;
    throw error;
  }
};
