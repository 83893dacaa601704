import type { Scope } from './workflow';

/** A grant of a project permission, with the holder exactly as REST spells it. */
export interface PermissionGrant {
  id: number;
  permission: string;
  holder: PermissionHolder;
}

/** `value` is the group id, account id, role id, application key ('' = any logged-in user) or custom field id. */
export interface PermissionHolder {
  type:
    | 'anyone'
    | 'applicationRole'
    | 'assignee'
    | 'group'
    | 'groupCustomField'
    | 'projectLead'
    | 'projectRole'
    | 'reporter'
    | 'sd.customer.portal.only'
    | 'user'
    | 'userCustomField';
  value?: string;
}

export interface PermissionScheme {
  id: number;
  name: string;
  description: string;
  scope: Scope;
  permissions: PermissionGrant[];
}

/** A project role: global for company-managed projects, scoped for team-managed ones. */
export interface ProjectRole {
  id: number;
  name: string;
  description: string;
  /** `GUEST_ROLE` appears only in team-managed projects. */
  type: 'DEFAULT' | 'GUEST_ROLE';
  admin: boolean;
  default: boolean;
  scope: Scope;
}

/** One user or group put into a role of one project. */
export interface RoleActor {
  id: number;
  roleId: number;
  user?: string;
  groupId?: string;
}

export interface IssueType {
  id: string;
  name: string;
  description: string;
  subtask: boolean;
  hierarchyLevel: number;
  scope: Scope;
}

export interface SiteProject {
  id: string;
  key: string;
  name: string;
  description: string;
  projectTypeKey: 'service_desk' | 'software' | 'business';
  /** True = team-managed (REST: simplified, style next-gen). */
  simplified: boolean;
  lead: string;
  isPrivate: boolean;
  archived: boolean;
  /** In the recycle bin: answers 404 everywhere but keeps its key taken. */
  deleted: boolean;
  /** The types of the project's issue type scheme, in its order. */
  issueTypeIds: string[];
  issueTypeSchemeId: string;
  workflowSchemeId: string;
  issueTypeScreenSchemeId: string;
  permissionSchemeId: number;
  /** Absent: no issue security. */
  issueSecuritySchemeId?: number;
  /** Absent: the default field scheme. */
  fieldSchemeId?: number;
  /** Absent: it notifies nobody. */
  notificationSchemeId?: number;
  actors: RoleActor[];
  properties: Record<string, unknown>;
}

export interface IssueTypeScheme {
  id: string;
  name: string;
  description: string;
  defaultIssueTypeId?: string;
  issueTypeIds: string[];
}

export interface SiteField {
  /** `summary`, `customfield_10010`, ... */
  id: string;
  name: string;
  custom: boolean;
  /** Jira's schema of the value; `system` for system fields, `custom` and `customId` for custom ones. */
  schema?: { type: string; items?: string; system?: string; custom?: string; customId?: number };
  clauseNames: string[];
  description: string;
  isLocked: boolean;
  orderable: boolean;
  navigable: boolean;
  searchable: boolean;
  scope: Scope;
  /** Options of select-like fields. */
  options: { id: string; value: string; children: { id: string; value: string }[] }[];
}

export interface ScreenTab {
  id: number;
  name: string;
  fieldIds: string[];
}
export interface SiteScreen {
  id: number;
  name: string;
  description: string;
  scope: Scope;
  tabs: ScreenTab[];
}

export interface ScreenScheme {
  id: number;
  name: string;
  description: string;
  screens: { default: number; create?: number; edit?: number; view?: number };
}

export interface IssueTypeScreenScheme {
  id: string;
  name: string;
  description: string;
  /** issueTypeId may be the word `default`. */
  mappings: { issueTypeId: string; screenSchemeId: number }[];
}

/** A level hides the issues that have it from everybody who is not a member. */
export interface SecurityLevel {
  id: string;
  name: string;
  description: string;
  members: { id: number; holder: PermissionHolder }[];
}
export interface IssueSecurityScheme {
  id: number;
  name: string;
  description: string;
  /** What a new issue gets when nobody says otherwise. */
  defaultLevelId?: string;
  levels: SecurityLevel[];
}

/** What REST calls a field scheme and the old pages a field configuration scheme; only what it requires is kept. */
export interface FieldScheme {
  id: number;
  name: string;
  /** `issueTypeIds` null = of every issue type. */
  required: { fieldId: string; issueTypeIds: string[] | null }[];
}

/** Who is mailed about what is not kept here, only that a project has a scheme for it. */
export interface NotificationScheme {
  id: number;
  name: string;
  description: string;
}

export interface Resolution {
  id: string;
  name: string;
  description: string;
  isDefault: boolean;
}
