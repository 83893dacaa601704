import {
  isOnPortal,
  takesChoicesElsewhere,
  toSource,
  toSourceField,
  toSourceForm,
} from '../../bot-api/forms/read-source';
import { gapSays } from '../../bot-api/forms/says';
import type { FormSource, SourceField, SourceForm } from '../../bot-api/forms/source';
import type { JiraClient } from '../../jira/client';
import { isJiraError } from '../../jira/errors';
import { readForms, type RawFormRef } from '../../jira/resources/forms';
import { readFormChoices, readFormDesign } from '../../jira/resources/form-designs';
import {
  readRequestType,
  readRequestTypeFields,
  readRequestTypes,
  type RawRequestType,
} from '../../jira/resources/service-desks';
import type { LiveProject } from '../../app/live-project';

/** Where the forms of a project are read from; its parts are asked for once, whatever the number of request types. */
interface Desk {
  readonly project: Pick<LiveProject, 'id' | 'key'>;
  readonly baseUrl: string;
  readonly requestTypes: readonly RawRequestType[];
  /** null: Jira would not tell which request types have a form. */
  readonly forms: readonly RawFormRef[] | null;
}

/**
 * What is refused for good is told in the answer; a Jira that is down or busy ends the call, so that a bot tries again.
 */
const unlessRefused = async <T>(reading: Promise<T>): Promise<T | null> => {
  try {
    return await reading;
  } catch (error) {
    if (isJiraError(error) && REFUSED.includes(error.name)) return null;
    throw error;
  }
};
const REFUSED: readonly string[] = ['JiraUnauthorized', 'JiraForbidden', 'JiraNotFound', 'JiraSurprise'];

const idOrder = (a: { readonly id: string }, b: { readonly id: string }): number => Number(a.id) - Number(b.id);

/** The request types customers find on the portal, by id; null: Jira refuses to tell them. */
export async function readDesk(jira: JiraClient, project: LiveProject, baseUrl: string): Promise<Desk | null> {
  const [requestTypes, forms] = await Promise.all([
    unlessRefused(readRequestTypes(jira, project.key)),
    unlessRefused(readForms(jira, project.key)),
  ]);
  return requestTypes && { project, baseUrl, requestTypes: requestTypes.filter(isOnPortal).sort(idOrder), forms };
}

/** One request type, read anew; null: there is none such on the portal, or the app may not know of it. */
export async function readOneForm(
  jira: JiraClient,
  project: LiveProject,
  baseUrl: string,
  requestTypeId: string,
): Promise<FormSource | null> {
  const [requestType, forms] = await Promise.all([
    unlessRefused(readRequestType(jira, project.key, requestTypeId)),
    unlessRefused(readForms(jira, project.key)),
  ]);
  return requestType && isOnPortal(requestType)
    ? readForm(jira, { project, baseUrl, requestTypes: [requestType], forms }, requestType)
    : null;
}

/** Everything a request type asks. What cannot be read is told, and is no reason to leave the form out. */
export async function readForm(
  jira: JiraClient,
  { project, baseUrl, forms }: Desk,
  requestType: RawRequestType,
): Promise<FormSource> {
  const formRef = forms?.find(({ portalRequestTypeIds }) => portalRequestTypeIds?.includes(requestType.id));
  const [answered, design] = await Promise.all([
    unlessRefused(readRequestTypeFields(jira, project.key, requestType.id)),
    formRef ? unlessRefused(readFormDesign(jira, project.key, formRef.id)) : undefined,
  ]);
  const fields = answered?.requestTypeFields.map(toSourceField) ?? [];
  const unreadable = [
    ...(answered === null ? [gapSays.fieldsUnread] : []),
    ...(forms === null ? [gapSays.formUnknown] : []),
    ...(design === null ? [gapSays.formUnread] : []),
  ];
  return toSource(project, baseUrl, requestType, {
    fields,
    form: design ? await withChoices(jira, project, requestType.id, design, fields) : null,
    unreadable,
  });
}

const withChoices = async (
  jira: JiraClient,
  project: Pick<LiveProject, 'id' | 'key'>,
  requestTypeId: string,
  design: Parameters<typeof toSourceForm>[0],
  fields: readonly SourceField[],
): Promise<SourceForm> => {
  const needsMore = Object.values(design.design.questions).some(takesChoicesElsewhere);
  return toSourceForm(
    design,
    fields,
    needsMore ? await unlessRefused(readFormChoices(jira, project.key, requestTypeId)) : {},
  );
};
