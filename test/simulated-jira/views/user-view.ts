import type { Call } from '../core/exchange';
import type { Site } from '../core/site';
import type { ApplicationRole, SiteGroup, SiteUser } from '../state/people';

type View = Record<string, unknown>;

const avatars = (site: Site): View => {
  const at = (size: number): string => `${site.state.site.baseUrl}/secure/useravatar?size=${size}`;
  return { '16x16': at(16), '24x24': at(24), '32x32': at(32), '48x48': at(48) };
};

/**
 * The time zone as this caller sees it: hidden or never set looks like the site's default, and nothing tells the cases
 * apart.
 */
export const timeZoneSeen = (call: Call, user: SiteUser): string => {
  const isVisible = user.timeZoneVisible || call.caller.accountId === user.accountId;
  return (isVisible ? user.timeZone : null) ?? call.site.state.site.defaultTimeZone;
};

const emailSeen = (call: Call, user: SiteUser): View =>
  user.emailVisible || call.caller.accountId === user.accountId ? { emailAddress: user.emailAddress } : {};

/** A user of the platform API. */
export const userView = (call: Call, user: SiteUser): View => ({
  self: `${call.site.state.site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`,
  accountId: user.accountId,
  accountType: user.accountType,
  ...(user.appType && { appType: user.appType }),
  ...emailSeen(call, user),
  avatarUrls: avatars(call.site),
  displayName: user.displayName,
  active: user.active,
  timeZone: timeZoneSeen(call, user),
  locale: user.locale,
});

/** The shorter user that group members and comments carry. */
export const userDetailsView = (call: Call, user: SiteUser): View => ({
  self: `${call.site.state.site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`,
  accountId: user.accountId,
  accountType: user.accountType,
  ...emailSeen(call, user),
  avatarUrls: avatars(call.site),
  displayName: user.displayName,
  active: user.active,
  timeZone: timeZoneSeen(call, user),
});

/** A user with `expand=groups,applicationRoles` as asked. */
export const expandedUserView = (call: Call, user: SiteUser): View => {
  const expand = (call.query.get('expand') ?? '').split(',');
  const groupIds = call.site.groupsOf(user.accountId);
  const groups = call.site.state.groups.filter((group) => groupIds.has(group.groupId));
  const roles = call.site.state.applicationRoles.filter((role) => role.groupIds.some((id) => groupIds.has(id)));
  return {
    ...userView(call, user),
    expand: 'groups,applicationRoles',
    groups: {
      size: groups.length,
      items: expand.includes('groups') ? groups.map((group) => groupNameView(call.site, group)) : [],
    },
    applicationRoles: {
      size: roles.length,
      items: expand.includes('applicationRoles') ? roles.map((role) => applicationRoleView(call.site, role)) : [],
    },
  };
};

export const groupNameView = (site: Site, group: SiteGroup): View => ({
  name: group.name,
  groupId: group.groupId,
  self: `${site.state.site.baseUrl}/rest/api/3/group?groupId=${group.groupId}`,
});

export const applicationRoleView = (site: Site, role: ApplicationRole): View => {
  const named = (ids: readonly string[]): SiteGroup[] =>
    site.state.groups.filter((group) => ids.includes(group.groupId));
  const userCount = new Set(named(role.groupIds).flatMap((group) => group.members)).size;
  return {
    key: role.key,
    name: role.name,
    groups: named(role.groupIds).map((group) => group.name),
    groupDetails: named(role.groupIds).map((group) => groupNameView(site, group)),
    defaultGroups: named(role.defaultGroupIds).map((group) => group.name),
    defaultGroupsDetails: named(role.defaultGroupIds).map((group) => groupNameView(site, group)),
    selectedByDefault: role.key === 'jira-software',
    defined: true,
    numberOfSeats: role.seats,
    remainingSeats: role.seats === -1 ? -1 : Math.max(0, role.seats - userCount),
    userCount,
    userCountDescription: 'users',
    hasUnlimitedSeats: role.seats === -1,
    platform: false,
  };
};

/** A user of the service desk API. Its time zone may be null, and then it is left out. */
export const jsmUserView = (call: Call, user: SiteUser): View => ({
  accountId: user.accountId,
  ...emailSeen(call, user),
  displayName: user.displayName,
  active: user.active,
  timeZone: timeZoneSeen(call, user),
  _links: {
    jiraRest: `${call.site.state.site.baseUrl}/rest/api/2/user?accountId=${encodeURIComponent(user.accountId)}`,
    avatarUrls: avatars(call.site),
    self: `${call.site.state.site.baseUrl}/rest/api/2/user?accountId=${encodeURIComponent(user.accountId)}`,
  },
});
