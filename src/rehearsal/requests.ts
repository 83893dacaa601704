import type { CheckId } from '../checks/catalogue';
import type { ReportedFinding } from '../shared/report';
import type { Known } from './known';

/** The requests of one work type: what the portal makes them with. */
export interface IssueTypeRequests {
  readonly issueType: { readonly id: string; readonly name: string };
  /** null: the request types could not be read. */
  readonly requestTypeIds: readonly string[] | null;
  /** Whether a finding is about one of these request types, a form of theirs, or the whole project. */
  readonly isAbout: (finding: ReportedFinding) => boolean;
}

/** What stops somebody who raises a request in the portal. */
export const PORTAL_CHECKS = [
  'service-desk-present',
  'customers-present',
  'request-types-visible',
  'required-fields-asked',
] as const satisfies readonly CheckId[];

/** What stops the bot that raises one for somebody. */
export const RAISE_CHECKS = [
  'service-desk-present',
  'customers-present',
  'request-types-visible',
  'request-types-open-to-bot',
  'request-types-fillable',
  'required-fields-asked',
  'forms-readable',
] as const satisfies readonly CheckId[];

export const requestsOf = (known: Known, issueType: IssueTypeRequests['issueType']): IssueTypeRequests => {
  const requestTypeIds =
    known
      .part('requestTypes')
      ?.filter(({ issueTypeId }) => issueTypeId === issueType.id)
      .map(({ id }) => id) ?? null;
  const forms = known.part('forms') ?? [];
  const isOurs = (id: string): boolean => requestTypeIds?.includes(id) ?? true;
  return {
    issueType: { id: issueType.id, name: issueType.name },
    requestTypeIds,
    isAbout: ({ subject: { type, id } }) => {
      if (type === 'request-type') return isOurs(id);
      return type !== 'form' || forms.some((form) => form.id === id && form.requestTypeIds.some(isOurs));
    },
  };
};
