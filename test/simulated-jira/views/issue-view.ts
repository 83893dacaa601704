import type { Call } from '../core/exchange';
import type { IssueComment, SiteIssue } from '../state/issue';
import { issueTypeView, projectView, statusDetailsView } from './project-view';
import { userDetailsView } from './user-view';

type View = Record<string, unknown>;

const person = (call: Call, accountId: string | null): View | null => {
  const user = call.site.user(accountId);
  return user ? userDetailsView(call, user) : null;
};

export const commentView = (call: Call, issue: SiteIssue, comment: IssueComment): View => ({
  self: `${call.site.state.site.baseUrl}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
  id: comment.id,
  author: person(call, comment.author),
  updateAuthor: person(call, comment.author),
  body: comment.body,
  created: comment.created,
  updated: comment.updated,
  jsdPublic: comment.jsdPublic,
});

const securityView = ({ site: { state } }: Call, { securityLevelId }: SiteIssue): View | null => {
  const level = (state.issueSecuritySchemes ?? []).flatMap(({ levels }) => levels).find(({ id }) => id === securityLevelId);
  return level
    ? {
        self: `${state.site.baseUrl}/rest/api/3/securitylevel/${level.id}`,
        id: level.id,
        name: level.name,
        description: '',
      }
    : null;
};

/** All fields of an issue, system fields in Jira's shapes and the rest as stored. */
export const issueFields = (call: Call, issue: SiteIssue): View => {
  const { state, lookup } = call.site;
  const [type, status, project] = [
    lookup.one(state.issueTypes, 'id', issue.issueTypeId),
    lookup.one(state.statuses, 'id', issue.statusId),
    call.site.project(issue.projectId),
  ];
  const resolution = state.resolutions.find((candidate) => candidate.id === issue.resolutionId);
  return {
    ...issue.fields,
    summary: issue.summary,
    description: issue.description,
    issuetype: type && issueTypeView(call.site, type),
    project: project && projectView(call, project),
    status: status && statusDetailsView(call.site, status),
    resolution: resolution
      ? {
          self: `${state.site.baseUrl}/rest/api/3/resolution/${resolution.id}`,
          id: resolution.id,
          name: resolution.name,
          description: resolution.description,
        }
      : null,
    security: securityView(call, issue),
    creator: person(call, issue.creator),
    reporter: person(call, issue.reporter),
    assignee: person(call, issue.assignee),
    created: issue.created,
    updated: issue.updated,
    comment: {
      comments: issue.comments.map((comment) => commentView(call, issue, comment)),
      total: issue.comments.length,
      maxResults: issue.comments.length,
      startAt: 0,
    },
    attachment: issue.attachments.map((attachment) => ({ ...attachment, author: person(call, attachment.author) })),
  };
};

/** An issue with the fields asked for: `*all`, `*navigable` or a list; ids only when none is named. */
export const issueView = (call: Call, issue: SiteIssue, wanted: readonly string[]): View => {
  const identity = {
    id: issue.id,
    key: issue.key,
    self: `${call.site.state.site.baseUrl}/rest/api/3/issue/${issue.id}`,
    expand: 'operations,changelog,transitions',
  };
  if (wanted.length === 0) return { id: issue.id };
  const all = issueFields(call, issue);
  const isAll = wanted.some((name) => name.startsWith('*'));
  return {
    ...identity,
    fields: isAll ? all : Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name))),
  };
};
