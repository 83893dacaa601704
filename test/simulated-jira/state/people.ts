/** An account of the site, as Jira stores it; what a caller may see of it is decided by the routes. */
export interface SiteUser {
  accountId: string;
  /**
   * `atlassian` = licensed person or API-token bot, `app` = Forge app user or service account, `customer` =
   * portal-only.
   */
  accountType: 'atlassian' | 'app' | 'customer';
  /** Only for accountType `app`: `service` = Atlassian service account, `agent` = Rovo agent. */
  appType?: 'service' | 'agent';
  active: boolean;
  displayName: string;
  emailAddress: string;
  /** The profile setting "who can see this": when false only the person sees the address. */
  emailVisible: boolean;
  /** IANA name, or null when never set. */
  timeZone: string | null;
  timeZoneVisible: boolean;
  locale: string;
}

/** Membership is kept on the group, because Jira asks for members of a group more often than the reverse. */
export interface SiteGroup {
  groupId: string;
  name: string;
  members: string[];
}

/** A product licence: whoever is in one of the groups has the product. */
export interface ApplicationRole {
  key: string;
  name: string;
  groupIds: string[];
  defaultGroupIds: string[];
  /** -1 = unlimited. */
  seats: number;
}

/** A grant of a global permission (ADMINISTER, USER_PICKER, ...) to a group. */
export interface GlobalGrant {
  permission: string;
  groupId: string;
}

/** A JSM organization. */
export interface Organization {
  id: string;
  name: string;
  uuid: string;
  members: string[];
}
