import { readApplicationRoles, readServerInfo } from '../../jira/resources/site';
import { step } from '../facts';

export const site = step<'site', never>({
  needs: [],
  take: async ({ client }) => {
    const { baseUrl, serverTimeZone } = await readServerInfo(client);
    return { baseUrl: baseUrl.replace(/\/+$/, ''), defaultTimeZone: serverTimeZone ?? null };
  },
});

export const applicationRoles = step<'applicationRoles', never>({
  needs: [],
  take: async ({ client }) =>
    (await readApplicationRoles(client)).map(({ key, name, groupDetails, hasUnlimitedSeats, remainingSeats }) => ({
      key,
      name,
      groups: (groupDetails ?? []).flatMap((group) =>
        group.groupId == null ? [] : [{ groupId: group.groupId, name: group.name }],
      ),
      // Jira sends a negative number for "unlimited" too.
      remainingSeats: hasUnlimitedSeats || remainingSeats == null || remainingSeats < 0 ? null : remainingSeats,
    })),
});
