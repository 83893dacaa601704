import { isOnPortal, toSource } from '../../bot-api/forms/read-source';
import type { FormSource } from '../../bot-api/forms/source';
import type { JiraClient } from '../../jira/client';
import { isJiraError } from '../../jira/errors';
import { readForms } from '../../jira/resources/forms';
import type { RawRequestType } from '../../jira/resources/service-desks';
import type { Project } from '../../snapshot/parts';
import type { UnreadablePart } from '../../snapshot/reading';
import { whyUnreadable } from '../../snapshot/why-unreadable';
import { readForm } from '../portal/read-forms';
import { isPassing } from './is-passing';
import type { Message } from '../../shared/message';
import { waitForAll } from '../../shared/wait-for-all';

export interface FormsOf {
  readonly forms: readonly FormSource[];
  /** Some say less than they could for a reason that time may cure. */
  readonly isPassing: boolean;
}

/** What every request type on the portal asks; one that cannot be read says so and takes nothing from the others. */
export async function readFormsOf(
  project: Project,
  baseUrl: string,
  requestTypes: readonly RawRequestType[],
  jira: JiraClient,
): Promise<FormsOf> {
  const shown = requestTypes.filter(isOnPortal);
  const reasons: UnreadablePart[] = [];
  const unless = async <T, U>(reading: Promise<T>, otherwise: (reason: Message) => U): Promise<T | U> => {
    try {
      return await reading;
    } catch (error) {
      if (!isJiraError(error)) throw error;
      const reason = whyUnreadable(error);
      reasons.push(reason);
      return otherwise(reason.message);
    }
  };
  const refs = shown.length === 0 ? null : await unless(readForms(jira, project.key), () => null);
  const forms = await waitForAll(
    shown.map((requestType) =>
      unless(readForm(jira, { project, baseUrl, requestTypes: shown, forms: refs }, requestType), (reason) =>
        toSource(project, baseUrl, requestType, { fields: [], form: null, unreadable: [reason] }),
      ),
    ),
  );
  return { forms, isPassing: reasons.some(isPassing) };
}
