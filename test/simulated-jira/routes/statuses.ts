import { z } from 'zod';
import { takeId } from '../add/ids';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { platformPage } from '../core/pages';
import { administers, isJiraAdmin } from '../core/permissions';
import { refuse, workflowUnauthorized } from '../core/refusals';
import type { Scope, SiteStatus } from '../state/workflow';

const statusView = ({ id, name, description, statusCategory, scope }: SiteStatus) => ({
  id,
  name,
  description,
  statusCategory,
  scope,
});

const mayUse = (call: Call, scope: Scope): boolean => {
  if (isJiraAdmin(call.site, call.caller.accountId)) return true;
  const project = scope.type === 'PROJECT' ? call.site.project(scope.project.id) : undefined;
  return project !== undefined && administers(call.site, call.caller.accountId, project);
};

const byIds = (call: Call) => {
  const ids = call.query.getAll('id');
  if (ids.length === 0 || ids.length > 50) throw refuse(400, 'Between 1 and 50 status IDs must be given.');
  const found = ids.flatMap((id) => call.site.lookup.one(call.site.state.statuses, 'id', id) ?? []);
  if (
    found.some((status) => !mayUse(call, status.scope)) ||
    (found.length === 0 && !isJiraAdmin(call.site, call.caller.accountId))
  )
    throw workflowUnauthorized();
  return { body: found.map(statusView) };
};

const search = (call: Call) => {
  const { query } = call;
  const projectId = query.get('projectId');
  const scope: Scope = projectId === null ? { type: 'GLOBAL' } : { type: 'PROJECT', project: { id: projectId } };
  if (!mayUse(call, scope)) throw workflowUnauthorized();
  const [text, category] = [(query.get('searchString') ?? '').toLowerCase(), query.get('statusCategory')];
  const found = call.site.state.statuses.filter(
    (status) =>
      JSON.stringify(status.scope) === JSON.stringify(scope) &&
      status.name.toLowerCase().includes(text) &&
      (category === null || status.statusCategory === category),
  );
  return { body: platformPage(call, '/rest/api/3/statuses/search', found, { size: 200, max: 200 }, statusView) };
};

const scopeBody = z.union([
  z.object({ type: z.literal('GLOBAL') }),
  z.object({ type: z.literal('PROJECT'), project: z.object({ id: z.string() }) }),
]);
const createBody = z.object({
  scope: scopeBody,
  statuses: z
    .array(
      z.object({
        name: z.string().min(1).max(255),
        statusCategory: z.enum(['TODO', 'IN_PROGRESS', 'DONE']),
        description: z.string().default(''),
      }),
    )
    .min(1),
});

/** Refuses while another workflow configuration task runs. */
export const mustBeUnlocked = (call: Call): void => {
  if (call.site.state.tasks.some((task) => task.locks.length > 0 && task.endsAt > call.site.now()))
    throw refuse(409, 'Another workflow configuration update task is ongoing.');
};

const create = (call: Call) => {
  const { scope, statuses } = bodyOf(call, createBody);
  if (!mayUse(call, scope)) throw workflowUnauthorized();
  mustBeUnlocked(call);
  const taken = call.site.state.statuses
    .filter((status) => JSON.stringify(status.scope) === JSON.stringify(scope))
    .map((status) => status.name.toLowerCase());
  const twice = statuses.find(
    (status, index) =>
      taken.includes(status.name.toLowerCase()) ||
      statuses.slice(0, index).some((other) => other.name.toLowerCase() === status.name.toLowerCase()),
  );
  if (twice) throw refuse(400, `A status with the name '${twice.name}' already exists.`);
  const created = statuses.map((status): SiteStatus => ({
    id: String(takeId(call.site.state, 'status')),
    ...status,
    scope,
  }));
  call.site.state.statuses.push(...created);
  return { body: created.map(statusView) };
};

const remove = (call: Call) => {
  const ids = call.query.getAll('id');
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw workflowUnauthorized();
  const { statuses, workflows } = call.site.state;
  if (ids.some((id) => !statuses.some((status) => status.id === id))) throw refuse(400, 'A status does not exist.');
  if (workflows.some((workflow) => workflow.statuses.some((status) => ids.includes(status.statusReference))))
    throw refuse(400, 'A status is used by a workflow and cannot be deleted.');
  call.site.state.statuses = statuses.filter((status) => !ids.includes(status.id));
  return { status: 204 };
};

export const statusRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/statuses', handle: byIds },
  { method: 'GET', path: '/rest/api/3/statuses/search', handle: search },
  { method: 'POST', path: '/rest/api/3/statuses', handle: create },
  { method: 'DELETE', path: '/rest/api/3/statuses', handle: remove },
];
