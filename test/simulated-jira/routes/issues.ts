import { z } from 'zod';
import { addIssue } from '../add/issue';
import { takeId } from '../add/ids';
import { bodyOf, listOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { changesBetween, tellCommented, tellCreated, tellDeleted, tellUpdated } from '../core/issue-events';
import { canSee, defaultSecurity, may } from '../core/permissions';
import { numberOf } from '../core/pages';
import { refuse } from '../core/refusals';
import { missingFields } from '../core/required-fields';
import type { IssueComment, SiteIssue } from '../state/issue';
import type { SiteProject } from '../state/project';
import { commentView, issueView } from '../views/issue-view';
import { workflowOf } from '../views/workflow-view';
import { leavesPermission } from '../workflow/status-properties';

export interface Seen {
  issue: SiteIssue;
  project: SiteProject;
}

/** The issue of the path, when the caller may see it. @throws Refusal 404 either way it is missing. */
export const seenIssue = (call: Call): Seen => {
  const idOrKey = call.params.issueIdOrKey ?? '';
  const issue =
    call.site.lookup.one(call.site.state.issues, 'key', idOrKey) ??
    call.site.lookup.one(call.site.state.issues, 'id', idOrKey);
  const project = issue && call.site.project(issue.projectId);
  if (!project || !canSee(call.site, call.caller.accountId, project, issue))
    throw refuse(404, 'Issue does not exist or you do not have permission to see it.');
  return { issue, project };
};

/** What the scheme grants and the properties of the issue's status do not take away. */
export const mayHere = ({ site, caller: { accountId } }: Call, { project, issue }: Seen, permission: string): boolean =>
  may(site, accountId, project, permission, issue) && leavesPermission(site, { accountId, project, issue }, permission);

export const mustHave = (call: Call, { project, issue }: Seen, permission: string): void => {
  if (!mayHere(call, { project, issue }, permission))
    throw refuse(403, `You do not have the permission ${permission} in this project.`);
};

export const fieldsBody = z.record(z.string(), z.unknown());
const person = z.object({ accountId: z.string().nullish() }).nullish();

/** Writes values of `fields` into the issue. Resolution, status and project are never set this way. */
export const writeFields = (issue: SiteIssue, fields: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(fields)) {
    if (['project', 'issuetype', 'resolution', 'status'].includes(name)) continue;
    if (name === 'summary') issue.summary = z.string().parse(value);
    else if (name === 'description') issue.description = value;
    else if (name === 'assignee') issue.assignee = person.parse(value)?.accountId ?? null;
    else if (name === 'reporter') issue.reporter = person.parse(value)?.accountId ?? null;
    else issue.fields[name] = value;
  }
};

const createBody = z.object({
  fields: z.looseObject({
    project: z.object({ id: z.string().optional(), key: z.string().optional() }),
    issuetype: z.object({ id: z.string().optional(), name: z.string().optional() }),
    summary: z.string().min(1),
  }),
});

const create = (call: Call) => {
  const { site, caller } = call;
  const { fields } = bodyOf(call, createBody);
  const project = site.project(fields.project.id ?? fields.project.key ?? '');
  if (!project || !may(site, caller.accountId, project, 'CREATE_ISSUES'))
    throw refuse(400, '', { project: 'You do not have permission to create issues in this project.' });
  const type = project.issueTypeIds
    .flatMap((id) => site.lookup.one(site.state.issueTypes, 'id', id) ?? [])
    .find((candidate) => candidate.id === fields.issuetype.id || candidate.name === fields.issuetype.name);
  const initial =
    type && workflowOf(site, project, type.id)?.transitions.find((transition) => transition.type === 'INITIAL');
  if (!type || initial?.toStatusReference === undefined)
    throw refuse(400, '', { issuetype: 'Specify a valid issue type' });
  if ('reporter' in fields && !may(site, caller.accountId, project, 'MODIFY_REPORTER'))
    throw refuse(400, '', {
      reporter: "Field 'reporter' cannot be set. It is not on the appropriate screen, or unknown.",
    });
  const missing = missingFields(site, project, type.id, fields);
  if (missing.length > 0)
    throw refuse(400, '', Object.fromEntries(missing.map(({ id, name }) => [id, `${name} is required.`])));
  const issue = addIssue(site.state, {
    projectId: project.id,
    issueTypeId: type.id,
    ...defaultSecurity(site, project),
    statusId: initial.toStatusReference,
    summary: fields.summary,
    reporter: caller.accountId,
    creator: caller.accountId ?? '',
    created: site.timestamp(),
    updated: site.timestamp(),
  });
  writeFields(issue, fields);
  tellCreated(call, issue);
  return {
    status: 201,
    body: { id: issue.id, key: issue.key, self: `${site.state.site.baseUrl}/rest/api/3/issue/${issue.id}` },
  };
};

const one = (call: Call) => {
  const asked = listOf(call.query, 'fields');
  return { body: issueView(call, seenIssue(call).issue, asked.length === 0 ? ['*all'] : asked) };
};

/** Applies a change and tells what it changed. */
export const changing = (call: Call, issue: SiteIssue, change: () => void): void => {
  const before = structuredClone(issue);
  change();
  issue.updated = call.site.timestamp();
  tellUpdated(call, issue, changesBetween(call, before, issue));
};

const edit = (call: Call) => {
  const seen = seenIssue(call);
  mustHave(call, seen, 'EDIT_ISSUES');
  const { fields } = bodyOf(call, z.object({ fields: fieldsBody.default({}) }));
  if ('resolution' in fields || 'status' in fields)
    throw refuse(400, '', {
      resolution: "Field 'resolution' cannot be set. It is not on the appropriate screen, or unknown.",
    });
  changing(call, seen.issue, () => writeFields(seen.issue, fields));
  return { status: 204 };
};

const assign = (call: Call) => {
  const seen = seenIssue(call);
  mustHave(call, seen, 'ASSIGN_ISSUES');
  const { accountId } = bodyOf(call, z.object({ accountId: z.string().nullish() }));
  if (accountId != null && !may(call.site, accountId, seen.project, 'ASSIGNABLE_USER'))
    throw refuse(400, '', { assignee: 'The user cannot be assigned issues.' });
  changing(call, seen.issue, () => Object.assign(seen.issue, { assignee: accountId ?? null }));
  return { status: 204 };
};

const remove = (call: Call) => {
  const seen = seenIssue(call);
  mustHave(call, seen, 'DELETE_ISSUES');
  tellDeleted(call, seen.issue);
  call.site.state.issues.splice(call.site.state.issues.indexOf(seen.issue), 1);
  return { status: 204 };
};

const comments = (call: Call) => {
  const { issue } = seenIssue(call);
  const [startAt, maxResults] = [
    numberOf(call.query, 'startAt', 0),
    Math.min(numberOf(call.query, 'maxResults', 100), 5000),
  ];
  return {
    body: {
      startAt,
      maxResults,
      total: issue.comments.length,
      comments: issue.comments.slice(startAt, startAt + maxResults).map((comment) => commentView(call, issue, comment)),
    },
  };
};

const oneComment = (call: Call) => {
  const { issue } = seenIssue(call);
  const found = issue.comments.find(({ id }) => id === call.params.id);
  if (!found) throw refuse(404, `Can not find a comment for the id: ${call.params.id ?? ''}.`);
  return { body: commentView(call, issue, found) };
};

/** Adds a comment and tells it; `isPublic` false = internal note. */
export const addComment = (
  call: Call,
  issue: SiteIssue,
  body: Record<string, unknown>,
  isPublic: boolean,
): IssueComment => {
  const at = call.site.timestamp();
  const comment: IssueComment = {
    id: String(takeId(call.site.state, 'comment')),
    author: call.caller.accountId ?? '',
    body,
    created: at,
    updated: at,
    jsdPublic: isPublic,
  };
  issue.comments.push(comment);
  tellCommented(call, issue, comment);
  return comment;
};

const commentBody = z.object({
  body: fieldsBody,
  properties: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
});

const comment = (call: Call) => {
  const seen = seenIssue(call);
  mustHave(call, seen, 'ADD_COMMENTS');
  const { body, properties } = bodyOf(call, commentBody);
  const flag = z
    .object({ internal: z.boolean() })
    .safeParse(properties.find((property) => property.key === 'sd.public.comment')?.value);
  return {
    status: 201,
    body: commentView(call, seen.issue, addComment(call, seen.issue, body, !(flag.success && flag.data.internal))),
  };
};

const ISSUE = '/rest/api/3/issue/{issueIdOrKey}';
export const issueRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/issue', handle: create },
  { method: 'GET', path: ISSUE, handle: one, objects: 'core' },
  { method: 'PUT', path: ISSUE, handle: edit },
  { method: 'DELETE', path: ISSUE, handle: remove },
  { method: 'PUT', path: `${ISSUE}/assignee`, handle: assign },
  { method: 'GET', path: `${ISSUE}/comment`, handle: comments },
  { method: 'GET', path: `${ISSUE}/comment/{id}`, handle: oneComment },
  { method: 'POST', path: `${ISSUE}/comment`, handle: comment },
];
