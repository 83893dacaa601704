import { z } from 'zod';
import { formListSchema, formSchema, submissionSchema, submittedSchema } from '../../../bot-api/forms/wire';
import { readFormId, toWireForm } from '../../../bot-api/forms/to-wire';
import type { FormSource } from '../../../bot-api/forms/source';
import type { JiraClient } from '../../../jira/client';
import { readServerInfo } from '../../../jira/resources/site';
import { notFound } from '../../door/door-error';
import { defineRoute, type BotContext, type BotProject } from '../route';
import { readDesk, readForm, readOneForm } from './read-forms';
import { submitForm } from './submit-form';

const count = (most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/u)
    .transform(Number)
    .pipe(z.number().max(most));

/** All forms of the key's projects, by project id and request type id; only those of the page asked for are read. */
export const listForms = defineRoute({
  method: 'GET',
  path: '/v1/forms',
  scope: 'forms:read',
  summary:
    'Every request type of the key’s projects that customers find on the portal, with what it asks (Moveworks Forms Gateway).',
  query: z.object({ offset: count(100_000).optional(), limit: count(1000).optional().describe('All, unless given.') }),
  answers: { 200: formListSchema },
  handle: async ({ jira, projects, query: { offset = 0, limit = Number.POSITIVE_INFINITY } }) => ({
    status: 200,
    body: await formsOf(await projects(), jira, offset, limit),
  }),
});

/** The forms of some projects, one page of them. */
export const formsOf = async (
  known: readonly BotProject[],
  jira: JiraClient,
  offset = 0,
  limit = Number.POSITIVE_INFINITY,
): Promise<z.input<typeof formListSchema>> => {
  const { baseUrl } = await readServerInfo(jira);
  const desks = await Promise.all(
    known.map(async (project) => ({ project, desk: await readDesk(jira, project, baseUrl) })),
  );
  const all = desks.flatMap(({ desk }) =>
    desk ? desk.requestTypes.map((requestType) => ({ desk, requestType })) : [],
  );
  const forms = await Promise.all(
    all.slice(offset, offset + limit).map(({ desk, requestType }) => readForm(jira, desk, requestType)),
  );
  const unread = desks.flatMap(({ project, desk }) =>
    desk ? [] : [{ project_key: project.key, reason: 'Jira does not tell this app the request types of the project.' }],
  );
  return { results: forms.map(toWireForm), unread };
};

const formParams = z.object({ id: z.string().describe('Project id and request type id, as in the list.') });

/** The project of a form, where the key may read it. Throws `DoorError` where not, as for a form that does not exist. */
export const formOf = async (
  id: string,
  { jira, projects }: Pick<BotContext, 'jira' | 'projects'>,
): Promise<{ readonly project: BotProject; readonly source: FormSource }> => {
  const ids = readFormId(id);
  const project = ids && (await projects()).find((one) => one.id === ids.projectId);
  if (!ids || !project) throw notFound('form');
  const source = await readOneForm(jira, project, (await readServerInfo(jira)).baseUrl, ids.requestTypeId);
  if (!source) throw notFound('form');
  return { project, source };
};

export const getForm = defineRoute({
  method: 'GET',
  path: '/v1/forms/{id}',
  scope: 'forms:read',
  summary: 'One form, read anew.',
  params: formParams,
  answers: { 200: formSchema },
  handle: async (context) => ({ status: 200, body: toWireForm((await formOf(context.params.id, context)).source) }),
});

export const submitFormRoute = defineRoute({
  method: 'POST',
  path: '/v1/forms/{id}/submit',
  scope: 'forms:submit',
  summary:
    'Files a request on behalf of an employee. Answers that do not fit are refused with 422, each with its reason, and nothing is filed.',
  params: formParams,
  body: submissionSchema,
  answers: { 200: submittedSchema },
  handle: async (context) => ({
    status: 200,
    body: await submitForm(context.body, { ...(await formOf(context.params.id, context)), ...context }),
  }),
});
