import type { SiteState } from '../state';
import type { SiteIssue } from '../state/issue';
import { takeId } from './ids';

const CREATED = '2026-10-01T09:00:00.000+0000';

/** Adds an issue with the next number of its project. */
export const addIssue = (
  state: SiteState,
  draft: Partial<SiteIssue> & Pick<SiteIssue, 'projectId' | 'issueTypeId' | 'statusId' | 'summary' | 'reporter'>,
): SiteIssue => {
  const project = state.projects.find((candidate) => candidate.id === draft.projectId);
  const last = state.issues.reduce(
    (most, issue) => (issue.projectId === draft.projectId ? Math.max(most, Number(issue.key.split('-').pop())) : most),
    0,
  );
  const issue: SiteIssue = {
    id: String(takeId(state, 'issue')),
    key: `${project?.key ?? 'GONE'}-${last + 1}`,
    description: null,
    fields: {},
    resolutionId: null,
    creator: draft.reporter ?? state.appAccountId,
    assignee: null,
    created: CREATED,
    updated: CREATED,
    participants: [],
    organizationIds: [],
    formAnswers: {},
    comments: [],
    attachments: [],
    properties: {},
    ...draft,
  };
  state.issues.push(issue);
  return issue;
};
