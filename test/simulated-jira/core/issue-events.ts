import type { Call } from './exchange';
import { issueFields } from '../views/issue-view';
import type { IssueComment, SiteIssue } from '../state/issue';

/** One line of a change log, in the words of Jira's events. */
export interface ChangedField {
  field: string;
  fieldId: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}

const EVENT_FIELDS = [
  'summary',
  'issuetype',
  'creator',
  'created',
  'project',
  'reporter',
  'assignee',
  'updated',
  'status',
];

const issuePart = (call: Call, issue: SiteIssue): Record<string, unknown> => {
  const fields = issueFields(call, issue);
  return { id: issue.id, key: issue.key, fields: Object.fromEntries(EVENT_FIELDS.map((name) => [name, fields[name]])) };
};

const actor = (call: Call): Record<string, unknown> => ({
  atlassianId: call.caller.accountId ?? undefined,
  selfGenerated: call.caller.isApp,
});

/** Events carry a few fields only: no description, no custom fields, no request type. */
export const tellCreated = (call: Call, issue: SiteIssue): void =>
  call.site.emit('avi:jira:created:issue', { ...actor(call), issue: issuePart(call, issue) });
export const tellDeleted = (call: Call, issue: SiteIssue): void =>
  call.site.emit('avi:jira:deleted:issue', { ...actor(call), issue: issuePart(call, issue) });

/** One assignment is told twice, as updated and as assigned. */
export const tellUpdated = (call: Call, issue: SiteIssue, items: readonly ChangedField[]): void => {
  if (items.length === 0) return;
  const payload = { ...actor(call), issue: issuePart(call, issue), changelog: { items } };
  call.site.emit('avi:jira:updated:issue', payload);
  if (items.some((item) => item.fieldId === 'assignee')) call.site.emit('avi:jira:assigned:issue', payload);
};

export const tellCommented = (call: Call, issue: SiteIssue, comment: IssueComment): void =>
  call.site.emit('avi:jira:commented:issue', {
    ...actor(call),
    issue: issuePart(call, issue),
    comment: {
      id: comment.id,
      author: { accountId: comment.author },
      body: comment.body,
      created: comment.created,
      updated: comment.updated,
      ...((call.site.time?.tellsAudience() ?? true) && { jsdPublic: comment.jsdPublic }),
    },
  });

/** What changed between two copies of an issue. */
export const changesBetween = (call: Call, before: SiteIssue, after: SiteIssue): ChangedField[] => {
  const { state, lookup } = call.site;
  const statusName = (id: string): string | null => lookup.one(state.statuses, 'id', id)?.name ?? null;
  const resolutionName = (id: string | null): string | null =>
    state.resolutions.find((resolution) => resolution.id === id)?.name ?? null;
  const rows: ChangedField[] = [
    {
      field: 'status',
      fieldId: 'status',
      from: before.statusId,
      fromString: statusName(before.statusId),
      to: after.statusId,
      toString: statusName(after.statusId),
    },
    {
      field: 'resolution',
      fieldId: 'resolution',
      from: before.resolutionId,
      fromString: resolutionName(before.resolutionId),
      to: after.resolutionId,
      toString: resolutionName(after.resolutionId),
    },
    {
      field: 'assignee',
      fieldId: 'assignee',
      from: before.assignee,
      fromString: call.site.user(before.assignee)?.displayName ?? null,
      to: after.assignee,
      toString: call.site.user(after.assignee)?.displayName ?? null,
    },
    { field: 'summary', fieldId: 'summary', from: null, fromString: before.summary, to: null, toString: after.summary },
  ];
  return rows.filter((row) => row.from !== row.to || row.fromString !== row.toString);
};
