import { z } from 'zod';
import { callSays, describedAs } from '../../../bot-api/call-says';
import { submissionExamples } from '../../../bot-api/forms/answer-examples';
import { formListSchema, formSchema, submissionSchema, submittedSchema } from '../../../bot-api/forms/wire';
import { readFormId, toWireForm } from '../../../bot-api/forms/to-wire';
import type { FormSource } from '../../../bot-api/forms/source';
import type { JiraClient } from '../../../jira/client';
import { readServerInfo } from '../../../jira/resources/site';
import type { Message } from '../../../shared/message';
import { whole } from '../../../bot-api/whole-number';
import { notFound } from '../../http/door-error';
import { liveProject, liveProjects, projectSays, type LiveProject } from '../../../app/live-project';
import type { BotProject } from '../../../app/live-project';
import { defineRoute, type BotContext } from '../../http/route';
import { readDesk, readForm, readOneForm } from '../../../usecases/portal/read-forms';
import { formListSays } from '../says';
import { submitForm } from './submit-form';

/** All forms of the key's projects, by project id and request type id; only those of the page asked for are read. */
export const listForms = defineRoute({
  method: 'GET',
  path: '/v1/forms',
  scope: 'forms:read',
  cost: 25,
  summary: callSays.forms,
  query: z.object({
    offset: describedAs(whole({ least: 0, most: 100_000 }).optional(), callSays.formsLeftOut),
    limit: describedAs(whole({ least: 0, most: 1000 }).optional(), callSays.formsOnPage),
  }),
  answers: { 200: formListSchema },
  handle: async ({ jira, projects, query: { offset = 0, limit = Number.POSITIVE_INFINITY } }) => ({
    status: 200,
    body: toWireList(await formsOf(await projects(), jira, offset, limit)),
  }),
});

/** One page of the forms of some projects, and why others have none. */
interface FormsPage {
  readonly forms: readonly FormSource[];
  readonly unread: readonly { readonly projectKey: string; readonly reason: Message }[];
  readonly total: number;
  readonly nextOffset: number | null;
}

const toWireList = ({ forms, unread, total, nextOffset }: FormsPage): z.input<typeof formListSchema> => ({
  results: forms.map(toWireForm),
  unread: unread.map(({ projectKey, reason }) => ({ project_key: projectKey, reason: reason.text })),
  total,
  next_offset: nextOffset,
});

/** The forms of some projects, one page of them. */
export const formsOf = async (
  known: readonly BotProject[],
  jira: JiraClient,
  offset = 0,
  limit = Number.POSITIVE_INFINITY,
): Promise<FormsPage> => {
  const [{ baseUrl }, { live, hidden }] = await Promise.all([readServerInfo(jira), liveProjects(jira, known)]);
  const desks = await Promise.all(
    live.map(async (project) => ({ project, desk: await readDesk(jira, project, baseUrl) })),
  );
  const all = desks.flatMap(({ desk }) =>
    desk ? desk.requestTypes.map((requestType) => ({ desk, requestType })) : [],
  );
  const page = all.slice(offset, offset + limit);
  const forms = await Promise.all(page.map(({ desk, requestType }) => readForm(jira, desk, requestType)));
  const end = offset + page.length;
  return {
    forms,
    unread: [
      ...desks.flatMap(({ project, desk }) =>
        desk ? [] : [{ projectKey: project.key, reason: formListSays.noRequestTypes }],
      ),
      ...hidden.map(({ settings }) => ({ projectKey: settings.projectKey, reason: projectSays.hidden })),
    ],
    total: all.length,
    nextOffset: page.length > 0 && end < all.length ? end : null,
  };
};

const formParams = z.object({ id: describedAs(z.string().max(100), callSays.formId) });

/**
 * The project of a form, where the key may read it. Throws `DoorError` where not, as for a form that does not exist.
 */
export const formOf = async (
  id: string,
  { jira, projects }: Pick<BotContext, 'jira' | 'projects'>,
): Promise<{ readonly project: LiveProject; readonly source: FormSource }> => {
  const ids = readFormId(id);
  const known = ids && (await projects()).find((one) => one.id === ids.projectId);
  const project = known && (await liveProject(jira, known));
  if (!ids || !project) throw notFound('form');
  const source = await readOneForm(jira, project, (await readServerInfo(jira)).baseUrl, ids.requestTypeId);
  if (!source) throw notFound('form');
  return { project, source };
};

export const getForm = defineRoute({
  method: 'GET',
  path: '/v1/forms/{id}',
  scope: 'forms:read',
  cost: 5,
  summary: callSays.form,
  params: formParams,
  answers: { 200: formSchema },
  handle: async (context) => ({ status: 200, body: toWireForm((await formOf(context.params.id, context)).source) }),
});

export const submitFormRoute = defineRoute({
  method: 'POST',
  path: '/v1/forms/{id}/submit',
  scope: 'forms:submit',
  cost: 10,
  refusals: [409, 422],
  summary: callSays.submit,
  params: formParams,
  body: submissionSchema,
  bodyExamples: submissionExamples(),
  answers: { 200: submittedSchema },
  handle: async (context) => ({
    status: 200,
    body: await submitForm(context.body, { ...(await formOf(context.params.id, context)), ...context }),
  }),
});
