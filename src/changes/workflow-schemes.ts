import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import { byStartAt, collect, idText, startAtPage } from '../jira/pages';
import type { StepOf } from '../plan/step';
import { create, findMade, orGone } from './made-object';
import type { Executor, Hands } from './standing';
import { after, before, drifted } from './standing';

export const says = defineMessages('workflow-schemes', {
  nameTaken: ({ scheme }: { scheme: string }) =>
    `Somebody has created a workflow scheme "${scheme}" since the plan was made.`,
  changed: ({ scheme }: { scheme: string }) => `Workflow scheme "${scheme}" was changed since the plan created it.`,
});

const schemeSchema = z.looseObject({
  id: idText,
  name: z.string(),
  description: z.string().nullish(),
  defaultWorkflow: z.string().nullish(),
  issueTypeMappings: z.record(z.string(), z.string()).nullish(),
});
const SCHEME = '/rest/api/3/workflowscheme';

const findByName = async (client: JiraClient, name: string) => {
  const schemes = await collect(
    byStartAt((startAt) =>
      client.request(endpoint(SCHEME, {}, { startAt, maxResults: 50 }), { schema: startAtPage(schemeSchema) }),
    ),
  );
  return schemes.find((scheme) => scheme.name === name);
};

const findScheme = (hands: Hands, name: string) =>
  findMade(hands, {
    byId: (id) => orGone(hands.reader.request(endpoint(`${SCHEME}/{id}`, { id }), { schema: schemeSchema })),
    inList: () => findByName(hands.reader, name),
  });

const mappingsOf = ({ workflows }: StepOf<'create-workflow-scheme'>): Readonly<Record<string, string>> =>
  Object.fromEntries(workflows.flatMap(({ issueTypeIds, name }) => issueTypeIds.map((id) => [id, name])));

const sorted = (mappings: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  Object.entries(mappings).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * A scheme for one project alone; this API knows workflows by name.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/
 */
export const createWorkflowScheme: Executor<'create-workflow-scheme'> = {
  inspect: async (hands, step) => {
    const { idOf } = hands;
    [step.defaultWorkflow, ...step.workflows].forEach(({ workflow }) => idOf(workflow));
    const scheme = await findScheme(hands, step.name);
    if (!scheme) return before();
    if (scheme.description !== step.mark) return drifted(says.nameTaken({ scheme: step.name }));
    const assignment = {
      defaultWorkflow: scheme.defaultWorkflow ?? null,
      mappings: sorted(scheme.issueTypeMappings ?? {}),
    };
    const wanted = { defaultWorkflow: step.defaultWorkflow.name, mappings: sorted(mappingsOf(step)) };
    return JSON.stringify(assignment) === JSON.stringify(wanted)
      ? after(scheme.id, assignment)
      : drifted(says.changed({ scheme: step.name }));
  },
  apply: async (hands, step) => {
    const body = {
      name: step.name,
      description: step.mark,
      defaultWorkflow: step.defaultWorkflow.name,
      issueTypeMappings: mappingsOf(step),
    };
    await create(hands, endpoint(SCHEME, {}), body);
  },
  revert: async (hands, { name }) => {
    const scheme = await findScheme(hands, name);
    if (scheme)
      await hands.writer.request(endpoint('/rest/api/3/workflowscheme/{id}', { id: scheme.id }), {
        method: 'DELETE',
        schema: z.unknown(),
      });
  },
};
