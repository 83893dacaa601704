import { z } from 'zod';
import { bodyOf, listOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { runJql } from '../core/jql';
import { cursorSlice, numberOf } from '../core/pages';
import { canSee } from '../core/permissions';
import { refuse } from '../core/refusals';
import type { SiteIssue } from '../state/issue';
import { issueView } from '../views/issue-view';
import type { Seen } from './issues';
import { listedTransitions } from './transitions';

const visible = (call: Call, jql: string): SiteIssue[] => {
  if (jql.replace(/order\s+by.*/i, '').trim() === '')
    throw refuse(400, 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  return runJql(call.site, jql, call.caller.accountId).filter((issue) => {
    const project = call.site.project(issue.projectId);
    return project !== undefined && canSee(call.site, call.caller.accountId, project, issue);
  });
};

const seenOf = (call: Call, issue: SiteIssue): Seen => {
  const project = call.site.project(issue.projectId);
  if (!project) throw refuse(404, 'The issue is in no project.');
  return { issue, project };
};

const page = (
  call: Call,
  jql: string,
  token: string | null,
  size: number,
  fields: readonly string[],
  expand: string,
) => {
  const withTransitions = expand.split(',').includes('transitions');
  const { values, nextPageToken } = cursorSlice(visible(call, jql), token, Math.max(1, Math.min(size, 5000)));
  return {
    body: {
      issues: values.map((issue) => ({
        ...issueView(call, issue, fields),
        ...(withTransitions && { transitions: listedTransitions(call, seenOf(call, issue)) }),
      })),
      isLast: nextPageToken === undefined,
      ...(nextPageToken !== undefined && { nextPageToken }),
    },
  };
};

const byQuery = (call: Call) =>
  page(
    call,
    call.query.get('jql') ?? '',
    call.query.get('nextPageToken'),
    numberOf(call.query, 'maxResults', 50),
    listOf(call.query, 'fields'),
    call.query.get('expand') ?? '',
  );

const searchBody = z.object({
  jql: z.string().default(''),
  nextPageToken: z.string().optional(),
  maxResults: z.number().default(50),
  fields: z.array(z.string()).default([]),
  /** Words with commas between them: a list is refused as no payload of this operation. */
  expand: z.string().default(''),
});

const byBody = (call: Call) => {
  const body = bodyOf(call, searchBody);
  return page(call, body.jql, body.nextPageToken ?? null, body.maxResults, body.fields, body.expand);
};

const count = (call: Call) => ({
  body: { count: visible(call, bodyOf(call, z.object({ jql: z.string() })).jql).length },
});

export const searchRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/search/jql', handle: byQuery, objects: 'core' },
  { method: 'POST', path: '/rest/api/3/search/jql', handle: byBody, objects: 'core', readsOnly: true },
  { method: 'POST', path: '/rest/api/3/search/approximate-count', handle: count, readsOnly: true },
];
