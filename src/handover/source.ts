import type { FormSource } from '../bot-api/forms/source';
import type { Profile } from '../profile/profile';
import type { ProjectSettings } from '../profile/settings';
import type { Message } from '../shared/message';
import type { SimulatedRehearsal } from '../shared/rehearsal-contract';
import type { AuditReport } from '../shared/report';
import type { Reading } from '../snapshot/reading';
import type { Snapshot } from '../snapshot/snapshot';
import type { Loss } from '../workflow/loss';
import type { Workflow } from '../workflow/model';

/** The workflows of a project as they stand now. */
export interface WorkflowsSource {
  readonly scheme: { readonly id: string | null; readonly name: string };
  /** One row per issue type; `workflowId` null: its workflow is among the missing. */
  readonly mappings: readonly { readonly issueTypeId: string; readonly workflowId: string | null }[];
  readonly workflows: readonly Workflow[];
  /** What the reading of a workflow could not hold, such as layout and triggers, by its id. */
  readonly unmodelled: Readonly<Record<string, readonly Loss[]>>;
  readonly missing: readonly { readonly name: string; readonly reason: Message }[];
}

interface DeskSource {
  readonly serviceDeskId: string;
  /** null: Jira does not tell, as no request type names it. */
  readonly portalId: string | null;
  readonly requestTypes: readonly {
    readonly id: string;
    readonly name: string;
    readonly issueTypeId: string;
    readonly isOnPortal: boolean;
  }[];
}

/** What the newest comparison of a roster with the customers counted; no person is in it. */
export interface RosterCounts {
  readonly comparedAt: string;
  readonly people: Readonly<Record<string, number>>;
  readonly hiddenAddresses: number;
  readonly gaps: readonly string[];
}

/** Everything a package is made of. The report is the newest audit's; all else is read when the package is made. */
export interface HandoverSource {
  readonly report: AuditReport;
  readonly profile: Profile;
  readonly settings: ProjectSettings;
  readonly parts: Pick<
    Snapshot,
    | 'site'
    | 'project'
    | 'serviceAccount'
    | 'agentTestAccount'
    | 'customerTestAccount'
    | 'effectivePermissions'
    | 'permissionScheme'
    | 'customers'
  >;
  readonly workflows: Reading<WorkflowsSource>;
  /** Screen id to name, of the screens that transitions show. */
  readonly screens: Reading<ReadonlyMap<string, string>>;
  /** null: the project has no portal. */
  readonly desk: Reading<DeskSource | null>;
  /** Request types that customers find on the portal. */
  readonly forms: Reading<readonly FormSource[]>;
  readonly roster: RosterCounts | null;
  readonly rehearsal: SimulatedRehearsal;
  /** Whether workflows, statuses or request types are others than the audit saw; null: nobody can tell. */
  readonly hasChangedSinceAudit: boolean | null;
}
