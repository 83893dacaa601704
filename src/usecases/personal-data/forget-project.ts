import { z } from 'zod';
import { changeDeletedProjects, readDeletedProjects } from '../../store/deleted-projects-store';
import { removeProjectRecords } from '../../store/project-records';
import type { Tenant } from '../../app/tenant';

/**
 * A project in the recycle bin may come back, so `softdeleted` forgets nothing.
 * https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
const eventSchema = z.object({
  eventType: z.literal('avi:jira:deleted:project'),
  project: z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) }),
});

/** Longer than any run lasts that was under way when the project went. */
const LATE_MS = 24 * 3_600_000;

/**
 * Jira deleted a project for good: everything that is kept about it goes. It is noted first, for an event is delivered
 * once and has seconds; the next daily run removes what was left or came late.
 */
export async function receiveProjectEvent(event: unknown, { now }: Pick<Tenant, 'now'>): Promise<void> {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return;
  const projectId = parsed.data.project.id;
  await changeDeletedProjects((deleted) => [
    ...deleted.filter((other) => other.projectId !== projectId),
    { projectId, at: now() },
  ]);
  await removeProjectRecords(projectId);
}

/** Forgets once more what was deleted lately. */
export async function forgetDeletedProjects({ now }: Pick<Tenant, 'now'>): Promise<void> {
  const deleted = await readDeletedProjects();
  if (deleted.length === 0) return;
  for (const { projectId } of deleted) await removeProjectRecords(projectId);
  await changeDeletedProjects((all) => all.filter(({ at }) => Date.parse(now()) - Date.parse(at) < LATE_MS));
}
