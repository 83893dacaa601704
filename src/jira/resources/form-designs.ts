import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { idText } from '../pages';

interface RawFormChoice {
  readonly id: string;
  readonly label: string;
  readonly isOther: boolean;
  readonly children: readonly RawFormChoice[];
}

/** A form calls a choice's words its label, external data its name. */
const choiceSchema: z.ZodType<RawFormChoice> = z.lazy(() =>
  z
    .looseObject({
      id: idText,
      label: z.string().nullish(),
      name: z.string().nullish(),
      other: z.boolean().nullish(),
      children: z.array(choiceSchema).nullish(),
    })
    .transform(({ id, label, name, other, children }) => ({
      id,
      label: label ?? name ?? '',
      isOther: other === true,
      children: children ?? [],
    })),
);

const questionSchema = z.looseObject({
  type: z.string(),
  label: z.string().nullish(),
  description: z.string().nullish(),
  jiraField: z.string().nullish(),
  /** Id of the data connection its choices come from. */
  dcId: z.union([z.string(), z.number()]).nullish(),
  validation: z.record(z.string(), z.unknown()).nullish(),
  choices: z.array(choiceSchema).nullish(),
});

const designSchema = z.looseObject({
  id: idText,
  updated: z.string().nullish(),
  design: z.looseObject({
    questions: z.record(z.string(), questionSchema),
    sections: z.record(z.string(), z.unknown()).nullish(),
    conditions: z.record(z.string(), z.unknown()).nullish(),
    layout: z.array(z.unknown()),
  }),
});
type RawFormDesign = z.infer<typeof designSchema>;

/**
 * A form template with everything it asks and shows.
 * https://developer.atlassian.com/cloud/forms/rest/api-group-forms-on-project/
 */
export const readFormDesign = (client: JiraClient, projectKey: string, formId: string): Promise<RawFormDesign> =>
  client.request(endpoint('/forms/project/{projectIdOrKey}/form/{formId}', { projectIdOrKey: projectKey, formId }), {
    schema: designSchema,
  });

const externalSchema = z.looseObject({
  fields: z.record(z.string(), z.looseObject({ choices: z.array(choiceSchema).nullish() })).nullish(),
});

/**
 * Choices of the questions that take them from a Jira field or a data connection, by question id. Their words may come
 * from outside Atlassian: plain text, never markup.
 * https://developer.atlassian.com/cloud/forms/rest/api-group-forms-on-portal/
 */
export const readFormChoices = async (
  client: JiraClient,
  projectKey: string,
  requestTypeId: string,
): Promise<Readonly<Record<string, readonly RawFormChoice[]>>> => {
  const { fields } = await client.request(
    endpoint('/forms/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/form/externaldata', {
      serviceDeskId: projectKey,
      requestTypeId,
    }),
    { schema: externalSchema },
  );
  return Object.fromEntries(Object.entries(fields ?? {}).map(([id, { choices }]) => [id, choices ?? []]));
};
