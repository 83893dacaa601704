import type { EffectiveBuckets } from '../workflow/effective-buckets';
import type { ConditionGroup, Workflow } from '../workflow/model';
import type { IssueTypeScope } from '../workflow/scope';
import type { ToldWorkflow } from '../workflow/read-result';
import type { ProjectSettings } from '../profile/settings';
import type { Profile } from '../profile/profile';
import type {
  CustomerCount,
  FormTemplate,
  KnowledgeBase,
  RequestRights,
  RequestType,
  ServiceDesk,
} from './portal-parts';
import type { Seen, SeenAccount, SeenPermissions, SeenRequestTypes, SeenTransitions } from './seen-parts';
import type { AppFeature, AccountKind } from '../shared/vocabulary';
export type { AccountKind } from '../shared/vocabulary';

/**
 * Everything a check may read of one project at one moment. Ids are strings, exactly as Jira's REST API spells them.
 */
export interface Parts {
  /** The bot's requirements and what the admin chose for this project. Always readable. */
  readonly profile: Profile;
  readonly settings: ProjectSettings;
  /** When the snapshot was taken, ISO 8601 UTC. The only clock a check knows. */
  readonly takenAt: string;

  readonly site: Site;
  readonly project: Project;
  readonly workflowScheme: IssueTypeWorkflows;
  readonly workflows: readonly ToldWorkflow[];
  /** What each status of each workflow means to the bot, by workflow id; worked out of `workflows` and `settings`. */
  readonly buckets: ReadonlyMap<string, EffectiveBuckets>;
  /**
   * Which issue types the bot has business with, one row per issue type; worked out of their request types and
   * workflows.
   */
  readonly scope: readonly IssueTypeScope[];
  /** For each workflow of the project: every other project that uses it. */
  readonly workflowUsage: readonly WorkflowUsage[];
  /**
   * The screens shown by this project's transitions into a resolved status, with at least those of the profile's
   * `resolveFields`, and of the fields a rule there requires, that they hold.
   */
  readonly screens: readonly Screen[];
  /**
   * Who else uses those of the screens that lack a field; read only for them, as an answer costs a walk over the site.
   */
  readonly screenUsage: readonly ScreenUsage[];

  readonly permissionScheme: PermissionScheme;
  /**
   * The project roles granted the agent's permission, one the service account lacks, or one it holds without need; and
   * those a workflow rule names.
   */
  readonly projectRoles: readonly ProjectRole[];
  /** Product roles (licences); `jira-servicedesk` is the one an agent needs. */
  readonly applicationRoles: readonly ApplicationRole[];
  /** null: no account was chosen, or none with that id exists (see `AccountReading`). */
  readonly serviceAccount: AccountReading;
  readonly agentTestAccount: AccountReading;
  readonly customerTestAccount: AccountReading;
  /** A deactivated or portal-only account has a row with nothing asked; one that does not exist has none. */
  readonly effectivePermissions: readonly EffectivePermissions[];
  /** The four as the service account itself sees them; parts of their own, because Atlassian may refuse each. */
  readonly seenAccount: Seen<SeenAccount>;
  readonly seenPermissions: Seen<SeenPermissions>;
  readonly seenRequestTypes: Seen<SeenRequestTypes>;
  readonly seenTransitions: Seen<SeenTransitions>;
  readonly appAccess: AppAccess;
  /** null: the project has no issue security scheme, or is team-managed. */
  readonly issueSecurity: IssueSecurity | null;

  readonly serviceDesk: ServiceDesk | null;
  readonly requestTypes: readonly RequestType[];
  /**
   * Fields that Jira requires of a work type, whatever is asked for; without those it fills itself. Empty in a
   * team-managed project.
   */
  readonly fieldRequirements: readonly FieldRequirement[];
  readonly forms: readonly FormTemplate[];
  /** Which request types each account may raise, asked of Jira. */
  readonly requestRights: readonly RequestRights[];
  readonly customers: CustomerCount;
  readonly knowledgeBase: KnowledgeBase;
  readonly testProject: TestProject | null;
}

export type Part = keyof Parts;

interface Site {
  /** `https://acme.atlassian.net`, without a trailing slash. */
  readonly baseUrl: string;
  /** IANA name; what Jira reports for an account whose own zone is hidden or unset. null when Jira does not say. */
  readonly defaultTimeZone: string | null;
}

export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly isSubtask: boolean;
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** `service_desk`, `software`, `business`, …; open, Atlassian adds values. */
  readonly typeKey: string;
  readonly style: 'company-managed' | 'team-managed';
  readonly issueTypes: readonly IssueType[];
}

export interface IssueTypeWorkflows {
  /** null: the site's default scheme, or a team-managed project without one. */
  readonly id: string | null;
  readonly name: string;
  /** One row per issue type of the project. */
  readonly mappings: readonly { readonly issueTypeId: string; readonly workflowId: string }[];
}

export interface ProjectRef {
  readonly id: string;
  readonly key?: string;
  readonly name?: string;
}

export interface WorkflowUsage {
  readonly workflowId: string;
  readonly otherProjects: readonly ProjectRef[];
}

export interface Field {
  readonly id: string;
  readonly name: string;
}

export interface Screen {
  readonly id: string;
  readonly name: string;
  readonly tabs: readonly { readonly id: string; readonly name: string; readonly fields: readonly Field[] }[];
}

export interface ScreenUsage {
  readonly screenId: string;
  /** Transitions of any active workflow of the site that show this screen, this project's own included. */
  readonly transitions: readonly {
    readonly workflowId: string;
    readonly workflowName: string;
    readonly transitionId: string;
    readonly transitionName: string;
  }[];
  readonly screenSchemes: readonly { readonly id: string; readonly name: string }[];
}

export interface PermissionHolder {
  /** `projectRole`, `group`, `user`, `applicationRole`, `anyone`, `sd.customer.portal.only`, …; open. */
  readonly type: string;
  /** Role id, group id, account id or application role key, by type. */
  readonly value?: string;
  /** The display name Jira gave, where it gave one. */
  readonly name?: string;
}

export interface PermissionScheme {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly { readonly permission: string; readonly holder: PermissionHolder }[];
}

export type Actor =
  | { readonly kind: 'user'; readonly accountId: string; readonly displayName: string }
  | { readonly kind: 'group'; readonly groupId: string; readonly name: string };

export interface ProjectRole {
  readonly id: string;
  readonly name: string;
  readonly actors: readonly Actor[];
}

export interface ApplicationRole {
  readonly key: string;
  readonly name: string;
  readonly groups: readonly { readonly groupId: string; readonly name: string }[];
  /** null: unlimited, or Jira does not say. */
  readonly remainingSeats: number | null;
}

export interface Account {
  readonly accountId: string;
  readonly kind: AccountKind;
  readonly isActive: boolean;
  readonly displayName: string;
  /** The zone as the app sees it: hidden or unset zones arrive as the site's default. null when Jira sends none. */
  readonly timeZone: string | null;
  readonly groups: readonly { readonly groupId: string; readonly name: string }[];
  /** Keys of the products the account has access to. */
  readonly applicationRoles: readonly string[];
}

export type AccountReading =
  | { readonly state: 'not-chosen' }
  | { readonly state: 'no-such-account'; readonly accountId: string }
  | { readonly state: 'found'; readonly account: Account };

export interface EffectivePermissions {
  readonly accountId: string;
  readonly global: readonly string[];
  /** One row per project asked about (this one and the test project). */
  readonly projects: readonly { readonly projectId: string; readonly permissions: readonly string[] }[];
  /** What was asked, so that "not granted" and "not asked" differ. */
  readonly asked: { readonly global: readonly string[]; readonly project: readonly string[] };
}

export interface AppAccess {
  /** Granted keys of those asked, as the app itself. */
  readonly granted: readonly string[];
  /** Every key that the app's own calls need, with the features that make them. */
  readonly asked: readonly {
    readonly key: string;
    readonly neededFor: readonly AppFeature[];
  }[];
}

export interface IssueSecurity {
  readonly id: string;
  readonly name: string;
  /** What each new request gets; null: it stays open. */
  readonly defaultLevel: {
    readonly id: string;
    readonly name: string;
    readonly members: readonly PermissionHolder[];
    /** The roles among the members, with who is in them. */
    readonly roles: readonly ProjectRole[];
  } | null;
}

interface FieldRequirement {
  readonly fieldId: string;
  readonly name: string;
  /** Issue types of the project that require it. */
  readonly issueTypeIds: readonly string[];
}

export interface TestProject {
  readonly project: Project;
  readonly workflowScheme: IssueTypeWorkflows;
  readonly workflows: readonly Workflow[];
  readonly serviceDesk: ServiceDesk | null;
  readonly requestTypes: readonly { readonly id: string; readonly name: string; readonly issueTypeId: string }[];
}

export type { ConditionGroup, Workflow };
export type {
  CustomerCount,
  FormQuestion,
  FormTemplate,
  KnowledgeBase,
  RequestRights,
  RequestType,
  RequestTypeField,
  ServiceDesk,
} from './portal-parts';
