import { isOnPortal, toSource } from '../../bot-api/forms/read-source';
import type { FormSource } from '../../bot-api/forms/source';
import type { JiraClient } from '../../jira/client';
import { isJiraError } from '../../jira/errors';
import { readForms } from '../../jira/resources/forms';
import type { RawRequestType } from '../../jira/resources/service-desks';
import type { Project } from '../../snapshot/parts';
import { whyUnreadable } from '../../snapshot/why-unreadable';
import { readForm } from '../bot/forms/read-forms';

/** What every request type on the portal asks; one that cannot be read says so and takes nothing from the others. */
export async function readFormsOf(project: Project, baseUrl: string, requestTypes: readonly RawRequestType[], jira: JiraClient): Promise<readonly FormSource[]> {
  const shown = requestTypes.filter(isOnPortal);
  if (shown.length === 0) return [];
  const forms = await unless(readForms(jira, project.key), () => null);
  return Promise.all(shown.map((requestType) => unless(readForm(jira, { project, baseUrl, requestTypes: shown, forms }, requestType),
    (reason) => toSource(project, baseUrl, requestType, { fields: [], form: null, unreadable: [reason] }))));
}

const unless = async <T, U>(reading: Promise<T>, otherwise: (reason: string) => U): Promise<T | U> => {
  try {
    return await reading;
  } catch (error) {
    if (!isJiraError(error)) throw error;
    return otherwise(whyUnreadable(error).message);
  }
};
