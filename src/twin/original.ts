import type { SchemeContent } from '../plan/plan-input';
import type { StepOf } from '../plan/step';
import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';
import type { ScreenUse } from '../shared/vocabulary';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface OriginalScreen extends Named {
  readonly tabs: readonly { readonly name: string; readonly fields: readonly string[] }[];
}

export interface OriginalRole extends Named {
  /** Active people and service accounts; users of apps and portal-only customers are not put into roles by hand. */
  readonly accountIds: readonly string[];
  readonly groupIds: readonly string[];
}

interface OriginalRequestType extends Named {
  readonly issueTypeId: string;
  readonly description: string;
  readonly helpText: string;
  /** Names of the portal groups that show it. */
  readonly groups: readonly string[];
}

/**
 * What a twin is made from: the production project with all that hangs on it, as Jira tells it now. Company-managed,
 * with a portal.
 */
export interface Original {
  readonly project: Named & { readonly key: string };
  /** Account id of whoever will lead the twin. */
  readonly lead: string;
  readonly issueTypes: Named & { readonly issueTypeIds: readonly string[]; readonly defaultIssueTypeId: string | null };
  readonly workflowScheme: SchemeContent;
  /** Every workflow of the scheme that an issue type of the project follows, byte for byte. */
  readonly workflows: readonly RawWorkflowRead[];
  readonly screensByType: Named & {
    readonly mappings: readonly { readonly issueTypeId: string; readonly screenSchemeId: string }[];
  };
  readonly screenSchemes: readonly (Named & {
    readonly screens: Readonly<Partial<Record<ScreenUse, string>>>;
  })[];
  /** Those of the screen schemes and those that a transition shows. */
  readonly screens: readonly OriginalScreen[];
  readonly permissionScheme: Named & { readonly grants: StepOf<'create-permission-scheme'>['grants'] };
  readonly notificationScheme: Named | null;
  readonly roles: readonly OriginalRole[];
  readonly requestTypes: readonly OriginalRequestType[];
  readonly forms: readonly (Named & { readonly requestTypeIds: readonly string[] })[];
  readonly queues: readonly string[];
  /** The Free plan lets nobody choose permission schemes. */
  readonly isFree: boolean;
}

/** What the admin chose. */
export interface TwinWish {
  readonly mode: 'mirror' | 'isolated';
  readonly key: string;
  readonly name: string;
  /** Account ids that become customers of the twin. */
  readonly customers: readonly string[];
  /** The original's test project up to now. */
  readonly testProjectKey: string | null;
  readonly testProjectId?: string | undefined;
}
