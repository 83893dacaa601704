import { takeId } from '../add/ids';
import type { Call, Route } from '../core/exchange';
import { isJiraAdmin } from '../core/permissions';
import { refuse } from '../core/refusals';
import type { Site } from '../core/site';
import type { SiteTask } from '../state/issue';

/**
 * Starts a task that ends when the site's clock says so, holding locks meanwhile. What it does is done at its end where
 * Jira's time passes, else at once.
 */
export const startTask = (
  site: Site,
  accountId: string | null,
  description: string,
  locks: readonly string[],
  effect: () => void = () => undefined,
): SiteTask => {
  const task: SiteTask = {
    id: String(takeId(site.state, 'task')),
    description,
    status: 'ENQUEUED',
    submittedBy: accountId ?? '',
    submitted: site.now(),
    endsAt: site.now() + site.taskMs,
    locks: [...locks],
  };
  site.state.tasks.push(task);
  if (site.time) site.time.schedule(task, effect);
  else effect();
  return task;
};

const ENDED_BADLY: ReadonlySet<SiteTask['status']> = new Set(['FAILED', 'CANCELLED', 'DEAD']);

/** A task as it stands now. `submittedBy` is an internal number, not an account id. */
export const taskView = (site: Site, task: SiteTask): Record<string, unknown> => {
  const isOver = task.endsAt <= site.now();
  return {
    self: `${site.state.site.baseUrl}/rest/api/3/task/${task.id}`,
    id: task.id,
    description: task.description,
    status: isOver ? (ENDED_BADLY.has(task.status) ? task.status : 'COMPLETE') : 'RUNNING',
    progress: isOver ? 100 : 50,
    ...(task.message !== undefined && { message: task.message }),
    ...(isOver && task.result !== undefined && { result: task.result }),
    submittedBy: 10_000,
    elapsedRuntime: Math.min(site.now(), task.endsAt) - task.submitted,
    submitted: task.submitted,
    started: task.submitted,
    lastUpdate: Math.min(site.now(), task.endsAt),
    ...(isOver && { finished: task.endsAt }),
  };
};

const oneTask = (call: Call) => {
  const task = call.site.lookup.one(call.site.state.tasks, 'id', call.params.taskId ?? '');
  if (!task) throw refuse(404, 'The task was not found.');
  if (task.submittedBy !== call.caller.accountId && !isJiraAdmin(call.site, call.caller.accountId))
    throw refuse(403, 'You do not have permission to see the task.');
  return { body: taskView(call.site, task) };
};

export const taskRoutes: readonly Route[] = [{ method: 'GET', path: '/rest/api/3/task/{taskId}', handle: oneTask }];
