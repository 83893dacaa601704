import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { idText } from '../pages';

/** Forms know request types by number, everything else by string. */
const requestTypeIds = z.array(idText).nullish();

const formRefSchema = z.looseObject({
  id: idText,
  name: z.string().nullish(),
  portalRequestTypeIds: requestTypeIds,
});
export type RawFormRef = z.infer<typeof formRefSchema>;

/**
 * The form templates of a project; not paged.
 * https://developer.atlassian.com/cloud/forms/rest/api-group-forms-on-project/
 */
export const readForms = (client: JiraClient, projectKey: string) =>
  client.request(endpoint('/forms/project/{projectIdOrKey}/form', { projectIdOrKey: projectKey }), {
    schema: z.array(formRefSchema),
  });

const questionSchema = z.looseObject({
  type: z.string(),
  label: z.string().nullish(),
  jiraField: z.string().nullish(),
  validation: z.looseObject({ rq: z.boolean().nullish() }).nullish(),
  choices: z.array(z.unknown()).nullish(),
});
export type RawQuestion = z.infer<typeof questionSchema>;

const templateSchema = z.looseObject({
  id: idText,
  design: z.looseObject({
    questions: z.record(z.string(), questionSchema),
    conditions: z.record(z.string(), z.unknown()).nullish(),
    layout: z.array(z.unknown()),
  }),
});
export type RawFormTemplate = z.infer<typeof templateSchema>;

/** One form template with its questions and layout. */
export const readFormTemplate = (client: JiraClient, projectKey: string, formId: string): Promise<RawFormTemplate> =>
  client.request(endpoint('/forms/project/{projectIdOrKey}/form/{formId}', { projectIdOrKey: projectKey, formId }), {
    schema: templateSchema,
  });
