import type { SiteState } from '../state';
import type { Organization, SiteGroup, SiteUser } from '../state/people';
import { takeId, takeUuid } from './ids';

/** Adds a licensed person unless told otherwise; the e-mail is visible and no time zone is set. */
export const addUser = (state: SiteState, user: Partial<SiteUser> & { displayName: string }): SiteUser => {
  const id = takeId(state, 'user');
  const added: SiteUser = {
    accountId:
      user.accountType === 'customer'
        ? `qm:${state.site.cloudId.slice(0, 8)}:${id}`
        : `5b10a2844c20165700ed${id.toString(16).padStart(4, '0')}`,
    accountType: 'atlassian',
    active: true,
    emailAddress: `person${id}@acme.example`,
    emailVisible: true,
    timeZone: null,
    timeZoneVisible: true,
    locale: 'en_US',
    ...user,
  };
  state.users.push(added);
  return added;
};

export const addGroup = (state: SiteState, name: string, members: readonly string[] = []): SiteGroup => {
  const group: SiteGroup = { groupId: takeUuid(state), name, members: [...members] };
  state.groups.push(group);
  return group;
};

/** Puts an account into a group by the group's name. Throws when there is no such group: a seed's spelling mistake. */
export const joinGroup = (state: SiteState, groupName: string, ...accountIds: string[]): void => {
  const group = state.groups.find((candidate) => candidate.name === groupName);
  if (!group) throw new Error(`The site has no group "${groupName}".`);
  group.members.push(...accountIds.filter((id) => !group.members.includes(id)));
};

export const addOrganization = (state: SiteState, name: string, members: readonly string[] = []): Organization => {
  const organization: Organization = {
    id: String(takeId(state, 'organization')),
    name,
    uuid: takeUuid(state),
    members: [...members],
  };
  state.organizations.push(organization);
  return organization;
};
