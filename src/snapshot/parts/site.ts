import { readApplicationRoles, readServerInfo } from '../../jira/resources/site';
import { step } from '../facts';
import { ofSite } from '../shared-reading';

export const site = step<'site', never>({
  needs: [],
  take: async (ask) => {
    const { baseUrl, serverTimeZone } = await ofSite(ask, 'server', readServerInfo);
    return { baseUrl: baseUrl.replace(/\/+$/, ''), defaultTimeZone: serverTimeZone ?? null };
  },
});

export const applicationRoles = step<'applicationRoles', never>({
  needs: [],
  take: async (ask) =>
    (await ofSite(ask, 'application roles', readApplicationRoles)).map(
      ({ key, name, groupDetails, hasUnlimitedSeats, remainingSeats }) => ({
        key,
        name,
        groups: (groupDetails ?? []).flatMap((group) =>
          group.groupId == null ? [] : [{ groupId: group.groupId, name: group.name }],
        ),
        // Jira sends a negative number for "unlimited" too.
        remainingSeats: hasUnlimitedSeats || remainingSeats == null || remainingSeats < 0 ? null : remainingSeats,
      }),
    ),
});
