import { quietQuestion, quietEvent } from '../../../bot-api/tickets/quiet';
import { searchTickets } from '../../../jira/resources/tickets';
import type { ProjectSettings } from '../../../profile/settings';
import { addTicketEvent } from '../../../store/outbox-store';
import { listSetUpProjects, readSettings } from '../../../store/settings-store';
import type { Tenant } from '../../../app/tenant';
import { isFeedOn } from './is-feed-on';
import { eventId } from './record-signal';
import { statusBuckets } from './status-buckets';

/** The skill that reminds people of requests nobody answers. */
const SKILL = 'reminders';
/** A run of the hourly schedule; what is left over is still quiet an hour later. */
const MOST_PER_RUN = 1_000;
const AT_ONCE = 10;

/**
 * Once an hour: tells of tickets on which nothing has happened for almost as long as a reminder waits, once for each
 * such quiet. A project that cannot be read is left for the next hour, and does not hold the others up.
 */
export async function announceQuietTickets(tenant: Tenant): Promise<void> {
  for (const projectId of await listSetUpProjects()) {
    const settings = await readSettings(projectId);
    if (!settings?.skills.includes(SKILL) || !(await isFeedOn(projectId, Date.parse(tenant.now())))) continue;
    await announce(settings, tenant).catch((error: unknown) =>
      console.warn(`tickets: quiet ones were not looked for: ${error instanceof Error ? error.name : 'unknown'}`),
    );
  }
}

const announce = async (settings: ProjectSettings, tenant: Tenant): Promise<void> => {
  const buckets = await statusBuckets(settings, { wanted: 'all', isOneOfMany: false }, tenant);
  const statusIds = [...buckets].filter(([, bucket]) => bucket === 'new' || bucket === 'in-progress').map(([id]) => id);
  if (statusIds.length === 0) return;
  const found = await searchTickets(tenant.jira, quietQuestion(settings.projectId, statusIds), MOST_PER_RUN);
  const now = Date.parse(tenant.now());
  const events = found.map(({ id, key, fields }) =>
    quietEvent(
      {
        id: eventId(`${id} quiet since ${fields.updated}`),
        issueId: id,
        issueKey: key,
        projectId: settings.projectId,
        statusId: fields.status.id,
        isAssigned: fields.assignee != null,
        bucket: buckets.get(fields.status.id) ?? null,
      },
      now,
    ),
  );
  for (let from = 0; from < events.length; from += AT_ONCE) {
    await Promise.all(
      events.slice(from, from + AT_ONCE).map((event) => addTicketEvent({ arrivedAt: Date.parse(tenant.now()), event })),
    );
  }
};
