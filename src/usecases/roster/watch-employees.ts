import { z } from 'zod';
import { isJiraError } from '../../jira/errors';
import { addPeople } from '../../changes/roster-customers';
import { readNames } from '../../jira/resources/all-users';
import { countMembers, findGroup } from '../../jira/resources/groups';
import { readUser } from '../../jira/resources/users';
import type { AutoAddingPreview, RosterWatch } from '../../shared/roster-contract';
import { isUnderWay, readRosterRun } from '../../store/roster-run-store';
import {
  listWatchedProjects,
  noteGap,
  readGaps,
  readWatch,
  writeWatch,
  type RosterGap,
} from '../../store/roster-watch-store';
import { projectByKey, projectIdByKey } from '../../app/project-by-key';
import { recordAct } from '../../app/record-act';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { botAccountsOf } from './compare';
import { beginRun } from './start-roster-run';
import { countsOf } from './tell-progress';
import { customerSays } from './says';

export async function showRosterWatch(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<RosterWatch> {
  const projectId = await projectIdByKey(projectKey, tenant);
  const [{ isWatching, autoAddGroupId }, gaps] = await Promise.all([readWatch(projectId), readGaps(projectId)]);
  const [group, names] = await Promise.all([
    autoAddGroupId === null ? null : whereTold(findGroup(tenant.jira, autoAddGroupId)),
    gaps.length === 0
      ? null
      : whereTold(
          readNames(
            tenant.jira,
            gaps.map(({ accountId }) => accountId),
          ),
        ),
  ]);
  return {
    isWatching,
    autoAddGroupId,
    autoAddGroupName: group?.name ?? null,
    gaps: gaps.map((gap) => ({ ...gap, displayName: names?.get(gap.accountId) ?? null })),
  };
}

/** Names are a help to the reader: without them the watch is shown all the same. */
const whereTold = <T>(asked: Promise<T>): Promise<T | null> =>
  asked.catch((error: unknown) => {
    if (!isJiraError(error)) throw error;
    return null;
  });

/** What adding by itself would do with a group: exactly, where that group was compared last, else at most. */
export async function previewAutoAdding(
  { projectKey, groupId }: { readonly projectKey: string; readonly groupId: string },
  tenant: Tenant,
): Promise<AutoAddingPreview> {
  const run = await readRosterRun(await projectIdByKey(projectKey, tenant));
  const isCompared =
    run?.results && run.adding === null && run.source.kind === 'group' && run.source.groupId === groupId;
  return {
    members: await countMembers(tenant.jira, groupId),
    missing: isCompared ? countsOf(run.results)['missing-with-account'] : null,
  };
}

/**
 * Switches watching, and adding by itself, which is off until an admin names a group. Throws `Refusal` for a group Jira
 * does not have.
 */
export async function saveRosterWatch(
  {
    projectKey,
    isWatching,
    autoAddGroupId,
  }: { readonly projectKey: string; readonly isWatching: boolean; readonly autoAddGroupId: string | null },
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<RosterWatch> {
  const project = await projectByKey(projectKey, tenant);
  if (autoAddGroupId !== null && !(await findGroup(tenant.jira, autoAddGroupId)))
    throw new Refusal('not-found', customerSays.noSuchGroup, customerSays.chooseGroupAgain);
  await writeWatch(project.id, { isWatching, autoAddGroupId });
  await recordAct(
    { kind: 'roster-watch-saved', isWatching, addsByItself: autoAddGroupId !== null },
    project,
    tenant,
    caller,
  );
  return showRosterWatch({ projectKey }, tenant);
}

/** https://developer.atlassian.com/platform/forge/events-reference/jira/ */
const eventSchema = z.object({
  eventType: z.enum(['avi:jira:created:user', 'avi:jira:updated:user']),
  user: z.looseObject({ accountId: z.string(), accountType: z.string().optional() }),
});

/**
 * Somebody got an account, or theirs changed: each watched project is told, and where its admin wished it, an active
 * member of the chosen group becomes a customer at once. Who joins the group later is found by the daily run.
 */
export async function receiveUserEvent(event: unknown, tenant: Tenant): Promise<'told' | 'dropped'> {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success || (parsed.data.user.accountType ?? 'atlassian') !== 'atlassian') return 'dropped';
  const {
    eventType,
    user: { accountId },
  } = parsed.data;
  for (const projectId of await listWatchedProjects()) {
    if ((await botAccountsOf({ projectId })).has(accountId)) continue;
    const { autoAddGroupId } = await readWatch(projectId);
    const added = autoAddGroupId === null ? null : await addIfMember(projectId, accountId, autoAddGroupId, tenant);
    await noteGap(projectId, {
      accountId,
      what: added ?? (eventType === 'avi:jira:created:user' ? 'created' : 'updated'),
      at: tenant.now(),
    });
  }
  return 'told';
}

/** null: not a member, or nothing known of the desk yet. */
const addIfMember = async (
  projectId: string,
  accountId: string,
  groupId: string,
  { jira }: Tenant,
): Promise<RosterGap['what'] | null> => {
  const run = await readRosterRun(projectId);
  if (!run?.serviceDeskId) return null;
  try {
    const { active, groups } = await readUser(jira, accountId);
    if (!active || !groups.items.some((group) => group.groupId === groupId)) return null;
    await addPeople(jira, { serviceDeskId: run.serviceDeskId }, [accountId]);
    return 'added';
  } catch (error) {
    if (!isJiraError(error)) throw error;
    return 'not-added';
  }
};

/** Somebody pressed at this moment: their comparison is as good, and the other projects are not kept waiting. */
const unlessQuicker = (error: unknown): void => {
  if (!(error instanceof Refusal)) throw error;
};

/**
 * Compares every watched project anew, from the source an admin chose before; a file is not kept, so a roster from a
 * file is never compared without its admin. A run under way, and one whose people can still be undone, is left alone.
 */
export async function compareWatchedProjects(tenant: Tenant): Promise<void> {
  for (const projectId of await listWatchedProjects()) {
    const [{ autoAddGroupId }, run] = [await readWatch(projectId), await readRosterRun(projectId)];
    const source = autoAddGroupId === null ? run?.source : ({ kind: 'group', groupId: autoAddGroupId } as const);
    const isFree =
      run !== null &&
      !isUnderWay(run) &&
      run.state !== 'receiving' &&
      run.state !== 'received' &&
      (run.adding === null || run.addsByItself);
    if (run && isFree && source && source.kind !== 'csv')
      await beginRun(
        { id: projectId, key: run.projectKey },
        run,
        { source, managedDomains: run.managedDomains, addsByItself: autoAddGroupId !== null, chosenColumns: null },
        tenant,
      ).catch(unlessQuicker);
  }
}
