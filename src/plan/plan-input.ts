import type { Area, CheckResult } from '../shared/report';
import type { Screen } from '../snapshot/parts';
import type { Snapshot } from '../snapshot/snapshot';
import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';
import type { FindingKey } from './change';
import type { EditedCategory } from '../shared/vocabulary';

/** Which findings a plan is to cure. `skill`: what its required checks find, as if it were on. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'checks'; readonly checks: readonly string[] }
  | { readonly kind: 'findings'; readonly findings: readonly FindingKey[] };

export interface Resolution {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
}

/** The project's workflow scheme with the workflow of issue types it does not list. */
export interface SchemeContent {
  /** null: the site's default scheme. */
  readonly id: string | null;
  readonly name: string;
  readonly defaultWorkflow: { readonly id: string; readonly name: string };
  readonly rows: readonly {
    readonly issueTypeIds: readonly string[];
    readonly workflow: { readonly id: string; readonly name: string };
  }[];
}

interface SiteStatus {
  readonly id: string;
  readonly name: string;
  readonly category: EditedCategory;
}

/** What a plan has to know beyond the snapshot. */
export interface SiteFacts {
  /** The project's workflows as Jira sends them; one that is missing gets no change. */
  readonly workflows: readonly RawWorkflowRead[];
  /** null: not known, so that no workflow of the project can be given a private copy. */
  readonly scheme: SchemeContent | null;
  /** Whether the test project is a mirror of this one, down to its permission scheme. */
  readonly sharesPermissions: boolean;
  readonly resolutions: readonly Resolution[];
  /** The screens of the project's transitions into a resolved status, all their fields. */
  readonly screens: readonly Screen[];
  /**
   * Screens that plans of this project made for the bot and that its test project shows: a mirror shares what it can.
   */
  readonly triedScreens: readonly Screen[];
  /** Global statuses that may be needed, to be used again instead of made. */
  readonly statuses: readonly SiteStatus[];
  /** Names of the site that a plan must not use for something new. */
  readonly takenNames: readonly string[];
}

/** Asks checks of a snapshot; all of the catalogue where no ids are given. */
export type Judge = (snapshot: Snapshot, checks?: readonly string[]) => readonly CheckResult[];

export interface PlanInput {
  readonly snapshot: Snapshot;
  readonly facts: SiteFacts;
  readonly judge: Judge;
  readonly selection: Selection;
  /** Answers by choice id; a question without one keeps its safe default. */
  readonly choices: Readonly<Record<string, string>>;
  /** Ids of changes an admin leaves out; what rests on them is planned without them or not at all. */
  readonly without?: readonly string[];
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly madeBy: string;
}
