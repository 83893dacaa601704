import { z } from 'zod';
import { addIssue } from '../add/issue';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { tellCreated } from '../core/issue-events';
import { jsmPage } from '../core/pages';
import { canSee, defaultSecurity, holdsProject, isAgent } from '../core/permissions';
import { refuseJsm } from '../core/refusals';
import { missingFields } from '../core/required-fields';
import type { IssueComment, SiteIssue } from '../state/issue';
import type { SiteProject } from '../state/project';
import { linkedAnswers } from '../request/linked-answers';
import { mustFitFields } from '../request/fit-values';
import type { FormTemplate, RequestType } from '../state/service-desk';
import { mayRaise, portalOf } from '../views/service-desk-view';
import { jsmUserView } from '../views/user-view';
import { workflowOf } from '../views/workflow-view';
import { addComment, writeFields } from './issues';

export const dateView = (stamp: string) => {
  const at = new Date(stamp.replace('+0000', 'Z'));
  return {
    iso8601: at.toISOString().replace(/\.\d+Z/, '+0000'),
    jira: stamp,
    friendly: at.toUTCString(),
    epochMillis: at.getTime(),
  };
};

const CATEGORY = { TODO: 'NEW', IN_PROGRESS: 'INDETERMINATE', DONE: 'DONE' } as const;

const requestView = (call: Call, issue: SiteIssue) => {
  const { state, lookup } = call.site;
  const base = state.site.baseUrl;
  const [reporter, status, type] = [
    call.site.user(issue.reporter),
    lookup.one(state.statuses, 'id', issue.statusId),
    lookup.one(state.requestTypes, 'id', issue.requestTypeId ?? ''),
  ];
  const values = (type?.fields ?? [])
    .filter((field) => field.visible)
    .map((field) => ({
      fieldId: field.fieldId,
      label: field.name,
      value:
        field.fieldId === 'summary'
          ? issue.summary
          : field.fieldId === 'description'
            ? issue.description
            : (issue.fields[field.fieldId] ?? null),
    }));
  return {
    _expands: ['participant', 'status', 'sla', 'requestType', 'serviceDesk', 'attachment', 'action', 'comment'],
    issueId: issue.id,
    issueKey: issue.key,
    summary: issue.summary,
    requestTypeId: issue.requestTypeId ?? '',
    serviceDeskId: type?.serviceDeskId ?? '',
    createdDate: dateView(issue.created),
    ...(reporter && { reporter: jsmUserView(call, reporter) }),
    requestFieldValues: values,
    ...(status && {
      currentStatus: {
        status: status.name,
        statusCategory: CATEGORY[status.statusCategory],
        statusDate: dateView(issue.updated),
      },
    }),
    _links: {
      jiraRest: `${base}/rest/api/2/issue/${issue.id}`,
      web: `${base}/servicedesk/customer/portal/${type ? portalOf(type.serviceDeskId) : ''}/${issue.key}`,
      self: `${base}/rest/servicedeskapi/request/${issue.id}`,
      agent: `${base}/browse/${issue.key}`,
    },
  };
};

/** The kinds of answer Atlassian's file lists; which kind fits which question is not looked at. */
const formAnswer = z
  .strictObject({
    text: z.string(),
    date: z.string(),
    time: z.string(),
    choices: z.array(z.string()),
    users: z.array(z.string()),
    files: z.array(z.string()),
    adf: z.record(z.string(), z.unknown()),
  })
  .partial();

const createBody = z.object({
  serviceDeskId: z.string(),
  requestTypeId: z.string(),
  requestFieldValues: z.record(z.string(), z.unknown()).default({}),
  raiseOnBehalfOf: z.string().optional(),
  requestParticipants: z.array(z.string()).default([]),
  form: z.object({ answers: z.record(z.string(), formAnswer).default({}) }).optional(),
  isAdfRequest: z.boolean().optional(),
  channel: z.string().optional(),
});
type CreateBody = z.infer<typeof createBody>;

const formsOf = (call: Call, type: RequestType): FormTemplate[] =>
  call.site.state.forms.filter((form) => form.portalRequestTypeIds.includes(Number(type.id)));

/** The form's questions that stand for a field; such fields are answered in the form only. */
const linkedFields = (call: Call, type: RequestType): ReadonlySet<string> =>
  new Set(
    formsOf(call, type).flatMap((form) =>
      Object.values(form.design.questions).flatMap((question) => question.jiraField ?? []),
    ),
  );

const mustHaveRequired = (missing: readonly { name: string }[]): void => {
  if (missing.length > 0)
    throw refuseJsm(
      400,
      'Your request could not be created. Please check the fields have been filled in correctly. ' +
        `${missing.map(({ name }) => `${name} is required.`).join(' ')}`,
      'sd.customer.request.field.error',
    );
};

/**
 * Fields that do not fit: unknown, hidden or linked ones that were sent, required ones that were not. Form answers are
 * not validated by Jira.
 */
const mustFit = (call: Call, type: RequestType, body: CreateBody): void => {
  const linked = body.form ? linkedFields(call, type) : new Set<string>();
  const stray = Object.keys(body.requestFieldValues).filter(
    (id) => linked.has(id) || !type.fields.some((field) => field.fieldId === id && field.visible),
  );
  if (stray.length > 0)
    throw refuseJsm(
      400,
      'Your request could not be created. Please check the fields have been filled in correctly. ' +
        `${stray.join(', ')}: Field cannot be set.`,
      'sd.customer.request.field.error',
    );
  mustHaveRequired(
    type.fields.filter(
      (field) =>
        field.required &&
        field.presetValues.length === 0 &&
        !linked.has(field.fieldId) &&
        (body.requestFieldValues[field.fieldId] ?? '') === '',
    ),
  );
  mustFitFields(call, type, body.requestFieldValues, body.isAdfRequest === true);
};

const typeToRaise = (call: Call, body: CreateBody): { type: RequestType; project: SiteProject } => {
  const desk = call.site.serviceDesk(body.serviceDeskId);
  const project = desk && call.site.project(desk.projectId);
  const type = call.site.lookup.one(call.site.state.requestTypes, 'id', body.requestTypeId);
  if (
    !project ||
    type?.serviceDeskId !== desk.id ||
    !mayRaise(call, call.caller.accountId, type, project) ||
    !holdsProject(call.site, call.caller.accountId, project, 'CREATE_ISSUES')
  )
    throw refuseJsm(403, 'You do not have permission to create this request.', 'sd.error.request.create.no.permission');
  return { type, project };
};

const create = (call: Call) => {
  const { site, caller } = call;
  const body = bodyOf(call, createBody, 'jsm');
  const { type, project } = typeToRaise(call, body);
  const isForAnother = body.raiseOnBehalfOf !== undefined && body.raiseOnBehalfOf !== caller.accountId;
  if (isForAnother && !isAgent(site, caller.accountId, project))
    throw refuseJsm(403, 'Only agents can raise requests on behalf of others.', 'sd.error.raise.on.behalf');
  const reporter = site.user(body.raiseOnBehalfOf ?? caller.accountId);
  if (!reporter?.active || (isForAnother && !mayRaise(call, reporter.accountId, type, project)))
    throw refuseJsm(
      400,
      'The user you are raising the request for is not a customer of this service project.',
      'sd.error.raise.on.behalf.customer',
    );
  mustFit(call, type, body);
  const initial = workflowOf(site, project, type.issueTypeId)?.transitions.find(
    (transition) => transition.type === 'INITIAL',
  );
  if (initial?.toStatusReference === undefined) throw refuseJsm(400, 'The request type has no workflow.');
  const fields = {
    ...Object.fromEntries(
      type.fields
        .filter((field) => field.presetValues.length > 0)
        .map((field) => [field.fieldId, field.presetValues.join(',')]),
    ),
    ...linkedAnswers(site, formsOf(call, type), body.form?.answers ?? {}),
    ...body.requestFieldValues,
  };
  mustHaveRequired(missingFields(site, project, type.issueTypeId, fields));
  const issue = addIssue(site.state, {
    projectId: project.id,
    issueTypeId: type.issueTypeId,
    ...defaultSecurity(site, project),
    statusId: initial.toStatusReference,
    summary: '',
    reporter: reporter.accountId,
    creator: caller.accountId ?? '',
    created: site.timestamp(),
    updated: site.timestamp(),
    requestTypeId: type.id,
    participants: body.requestParticipants,
    formAnswers: body.form?.answers ?? {},
  });
  writeFields(issue, fields);
  tellCreated(call, issue);
  return { status: 201, body: requestView(call, issue) };
};

/** A request its reporter, its participants and whoever may browse the project can see. */
export const seenRequest = (call: Call): { issue: SiteIssue; project: SiteProject; isAgentHere: boolean } => {
  const idOrKey = call.params.issueIdOrKey ?? '';
  const issue =
    call.site.lookup.one(call.site.state.issues, 'key', idOrKey) ??
    call.site.lookup.one(call.site.state.issues, 'id', idOrKey);
  const project = issue && call.site.project(issue.projectId);
  const { accountId } = call.caller;
  const isParty =
    issue !== undefined &&
    accountId !== null &&
    (issue.reporter === accountId || issue.participants.includes(accountId));
  if (!project || issue.requestTypeId === undefined || !(isParty || canSee(call.site, accountId, project, issue)))
    throw refuseJsm(
      404,
      'The request does not exist, or you do not have permission to view it.',
      'sd.error.request.not.found',
    );
  return { issue, project, isAgentHere: isAgent(call.site, accountId, project) };
};

const plain = (body: unknown): string =>
  [...JSON.stringify(body).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)]
    .map((match) => JSON.parse(`"${match[1] ?? ''}"`) as string)
    .join('');

const commentView = (call: Call, issue: SiteIssue, comment: IssueComment) => {
  const author = call.site.user(comment.author);
  return {
    _expands: ['attachment', 'renderedBody'],
    id: comment.id,
    body: plain(comment.body),
    public: comment.jsdPublic,
    ...(author && { author: jsmUserView(call, author) }),
    created: dateView(comment.created),
    _links: { self: `${call.site.state.site.baseUrl}/rest/servicedeskapi/request/${issue.id}/comment/${comment.id}` },
  };
};

const comments = (call: Call) => {
  const { issue, isAgentHere } = seenRequest(call);
  const wants = (name: string): boolean => call.query.get(name) !== 'false';
  const shown = issue.comments.filter((comment) =>
    comment.jsdPublic ? wants('public') : isAgentHere && wants('internal'),
  );
  return {
    body: jsmPage(call, `/rest/servicedeskapi/request/${issue.id}/comment`, shown, (comment) =>
      commentView(call, issue, comment),
    ),
  };
};

const comment = (call: Call) => {
  const { issue, isAgentHere } = seenRequest(call);
  const { body, public: isPublic } = bodyOf(
    call,
    z.object({ body: z.string().min(1), public: z.boolean().default(true) }),
    'jsm',
  );
  if (!isPublic && !isAgentHere)
    throw refuseJsm(403, 'Only agents can add internal comments.', 'sd.error.comment.internal');
  const document = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: body }] }],
  };
  return { status: 201, body: commentView(call, issue, addComment(call, issue, document, isPublic)) };
};

export const requestRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/servicedeskapi/request', handle: create },
  {
    method: 'GET',
    path: '/rest/servicedeskapi/request/{issueIdOrKey}',
    handle: (call) => ({ body: requestView(call, seenRequest(call).issue) }),
    objects: 'core',
  },
  { method: 'GET', path: '/rest/servicedeskapi/request/{issueIdOrKey}/comment', handle: comments, objects: 'core' },
  { method: 'POST', path: '/rest/servicedeskapi/request/{issueIdOrKey}/comment', handle: comment },
];
