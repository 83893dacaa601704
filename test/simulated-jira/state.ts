import type { Numbered } from './add/ids';
import type { ApplicationRole, GlobalGrant, Organization, SiteGroup, SiteUser } from './state/people';
import type { AppRule, SiteStatus, SiteWorkflow, WorkflowScheme } from './state/workflow';
import type {
  FieldScheme,
  IssueSecurityScheme,
  IssueType,
  IssueTypeScheme,
  IssueTypeScreenScheme,
  NotificationScheme,
  PermissionScheme,
  ProjectRole,
  Resolution,
  ScreenScheme,
  SiteField,
  SiteProject,
  SiteScreen,
} from './state/project';
import type { FormTemplate, KnowledgeArticle, RequestType, RequestTypeGroup, ServiceDesk } from './state/service-desk';
import type { SiteIssue, SiteTask } from './state/issue';

/**
 * A whole Jira Cloud site as plain data: JSON.stringify(state) is a save file, and two sites are equal when their JSON
 * is. Look-ups by id are indexed outside (index-of-site.ts); nothing derived is kept in here.
 */
export interface SiteState {
  site: {
    cloudId: string;
    /** https://acme.atlassian.net, without a slash; links in answers start with it wherever the server listens. */
    baseUrl: string;
    title: string;
    /** What a caller sees as the time zone of a person who has set none or hides it. */
    defaultTimeZone: string;
    /** `free` refuses to assign permission schemes. */
    plan: 'free' | 'standard' | 'premium' | 'enterprise';
    /**
     * `none`: a service project that is made without a template gets no portal; Atlassian does not say whether it does.
     */
    portalOfNewProjects?: 'none';
    /** Ids of the projects whose requests an app access rule keeps from apps; absent: there is no such rule. */
    contentsKeptFromApps?: string[];
  };
  /** Account id of the Forge app this site runs; calls `Bearer app` are its calls. */
  appAccountId: string;
  users: SiteUser[];
  groups: SiteGroup[];
  applicationRoles: ApplicationRole[];
  globalGrants: GlobalGrant[];
  projectRoles: ProjectRole[];
  permissionSchemes: PermissionScheme[];
  notificationSchemes: NotificationScheme[];
  /** Absent: the site has none. */
  issueSecuritySchemes?: IssueSecurityScheme[];
  /** Beside the default one; absent: none. */
  fieldSchemes?: FieldScheme[];
  projects: SiteProject[];
  issueTypes: IssueType[];
  issueTypeSchemes: IssueTypeScheme[];
  statuses: SiteStatus[];
  workflows: SiteWorkflow[];
  workflowSchemes: WorkflowScheme[];
  appRules: AppRule[];
  fields: SiteField[];
  screens: SiteScreen[];
  screenSchemes: ScreenScheme[];
  issueTypeScreenSchemes: IssueTypeScreenScheme[];
  resolutions: Resolution[];
  serviceDesks: ServiceDesk[];
  organizations: Organization[];
  requestTypeGroups: RequestTypeGroup[];
  requestTypes: RequestType[];
  articles: KnowledgeArticle[];
  forms: FormTemplate[];
  issues: SiteIssue[];
  tasks: SiteTask[];
  /** The next number of each kind of object; one that is absent has none yet. A seed is the same on every run. */
  nextIds: Partial<Record<Numbered, number>>;
}

/** Account id of the app user that every new site has. */
export const APP_ACCOUNT_ID = '712020:app-bot-preflight';

/** A site with no projects, users or objects at all; `newSite()` of new-site.ts adds what Jira creates on day one. */
export const emptySite = (): SiteState => ({
  site: {
    cloudId: '11111111-2222-4333-8444-555555555555',
    baseUrl: 'https://acme.atlassian.net',
    title: 'Jira',
    defaultTimeZone: 'America/New_York',
    plan: 'premium',
  },
  appAccountId: APP_ACCOUNT_ID,
  users: [],
  groups: [],
  applicationRoles: [],
  globalGrants: [],
  projectRoles: [],
  permissionSchemes: [],
  notificationSchemes: [],
  projects: [],
  issueTypes: [],
  issueTypeSchemes: [],
  statuses: [],
  workflows: [],
  workflowSchemes: [],
  appRules: [],
  fields: [],
  screens: [],
  screenSchemes: [],
  issueTypeScreenSchemes: [],
  resolutions: [],
  serviceDesks: [],
  organizations: [],
  requestTypeGroups: [],
  requestTypes: [],
  articles: [],
  forms: [],
  issues: [],
  tasks: [],
  nextIds: {},
});
