import type { Reply, ReplyError } from './contract';
import type { Text } from './message';
import type { Fact, Subject } from './report';
import type { ChangeGroup, Held, PlanPurpose } from './vocabulary';

/**
 * What the page may ask about fixes. The shapes are those of the plan room, written out, for this room imports nothing
 * but itself. Every answer is for Jira admins only.
 */
export interface FindingRef {
  readonly check: string;
  readonly subjectId: string;
  readonly workflowId?: string;
}

export type PlanScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'findings'; readonly findings: readonly FindingRef[] }
  /** The smallest plan that would switch on a skill that is off. */
  | { readonly kind: 'skill'; readonly skill: string }
  | TwinScope
  | ParityScope;

/**
 * Two projects made equal in what an API can change. The project `towards` names stays as it is, the other is changed
 * to be like it.
 */
export interface ParityScope {
  readonly kind: 'parity';
  /** Key of the other project. */
  readonly with: string;
  readonly towards: 'this' | 'other';
}

/**
 * A test project that is like the project. Both ways are planned by asking twice; nothing is written before one is
 * pressed.
 */
export interface TwinScope {
  readonly kind: 'twin';
  /**
   * `mirror`: the same schemes, always equal, but a trial edit hits the original. `isolated`: private copies, safe to
   * try fixes in.
   */
  readonly mode: 'mirror' | 'isolated';
  /** Key of the new project, as Jira takes it: two to ten capital letters and digits, a letter first. */
  readonly key: string;
  readonly name: string;
  /** Who becomes a customer of it: nobody, or a test account that is chosen in the setup. */
  readonly sample: 'none' | 'test-accounts';
}

/** What a twin shares with its original and what a trial edit would hit. */
export interface TwinView {
  readonly mode: 'mirror' | 'isolated';
  readonly key: string;
  readonly name: string;
  readonly parts: readonly {
    readonly part: string;
    readonly names: readonly string[];
    readonly held: Held;
    readonly sentence: Text;
  }[];
}

export interface PlanChoice {
  readonly id: string;
  readonly question: Text;
  readonly options: readonly { readonly id: string; readonly label: Text }[];
  readonly chosen: string;
}

/** How a kind of change is shown. */
export interface ChangeLook {
  /** What it does to the site: its mark, and the numbers above the plan. */
  readonly effect: 'add' | 'change' | 'remove';
  readonly group: ChangeGroup;
  /** Drawn as it will be from the transition and its ends that `after` names. */
  readonly sketch?: 'transition';
}

export interface PlannedChange extends ChangeLook {
  readonly id: string;
  readonly kind: string;
  readonly target: Subject;
  readonly before: Fact;
  readonly after: Fact;
  /** What the admin approves, word for word. */
  readonly sentence: Text;
  readonly safety: 'automatic' | 'choose';
  readonly choices: readonly PlanChoice[];
  readonly dependsOn: readonly string[];
  /** It may be left out alone; absent: it comes and goes with others. */
  readonly isOptional?: true | undefined;
  readonly cures: readonly FindingRef[];
  readonly touches: readonly string[];
  readonly step: string;
}

/**
 * What a plan does to one workflow, as far as a picture shows it. Ids of statuses that the plan makes are made up, and
 * the same throughout.
 */
export interface WorkflowChange {
  readonly workflowId: string;
  /** Name of the copy that gets the changes, while the workflow itself stays; null: it is written itself. */
  readonly copy: string | null;
  readonly statuses: {
    readonly added: readonly { readonly id: string; readonly name: string }[];
    readonly removed: readonly string[];
  };
  readonly transitions: {
    readonly added: readonly (TransitionWay & {
      readonly id: string;
      readonly name: string;
      readonly isGlobal: boolean;
    })[];
    readonly removed: readonly string[];
    /** `way` null: where it leaves from and leads to stays, its rules or its screen do not. */
    readonly changed: readonly { readonly id: string; readonly way: TransitionWay | null }[];
  };
}

/** Status ids. */
export interface TransitionWay {
  readonly from: readonly string[];
  readonly to: string;
}

export interface PlanView {
  readonly id: string;
  readonly projectId: string;
  readonly projectKey: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly changes: readonly PlannedChange[];
  readonly manual: readonly {
    readonly number: number;
    readonly check: string;
    readonly subject: Subject;
    readonly sentence: Text;
    readonly steps: readonly Text[];
    readonly link: string | null;
    /** Not for the reader to do. */ readonly forWhom?: 'jira-admin' | undefined;
  }[];
  /** What the plan would hold if nothing had been left out of it; absent: nothing was. */
  readonly leftOut?: readonly PlannedChange[];
  /** One for each workflow whose picture changes; absent: of none. */
  readonly workflows?: readonly WorkflowChange[];
  /** Findings whose question was answered “leave it”. */
  readonly left: readonly { readonly finding: FindingRef; readonly choice: PlanChoice }[];
  /** Who else feels it, by touch key. */
  readonly blastRadius: Readonly<Record<string, BlastView>>;
  /** Only where the plan makes a test project. */
  readonly twin?: TwinView | undefined;
  /** Key of the one project it changes, only where the plan makes two projects equal. */
  readonly target?: string | undefined;
  /** Key of a test project with workflows of its own, where the same fixes can be tried first. */
  readonly placeToTry?: string | undefined;
  readonly summary: { readonly add: number; readonly change: number; readonly remove: number; readonly manual: number };
}

export interface BlastView {
  readonly subject: Subject;
  readonly otherProjects: readonly { readonly id: string; readonly key?: string; readonly name?: string }[];
  readonly issueTypes: readonly string[];
  readonly openTickets: number | null;
}

export interface FixProgress {
  readonly planId: string;
  readonly direction: 'apply' | 'undo';
  readonly state: 'queued' | 'validating' | 'writing' | 'waiting' | 'auditing' | 'done' | 'stopped';
  /** Only in the state `waiting`: Jira does not let it get on. */
  readonly waiting?: {
    readonly since: string;
    /** How often it was tried without getting on. */
    readonly tries: number;
    /** null: it is being tried just now. */
    readonly nextAt: string | null;
    readonly reason: Text;
  };
  /** Somebody asked to stop; it ends when the step under way does. */
  readonly isStopping: boolean;
  readonly stepsDone: number;
  readonly stepsTotal: number;
  /** What a reader counts: one step may make several changes. */
  readonly changesDone: number;
  readonly changesTotal: number;
  /** Sentence of the change under way. */
  readonly current: Text | null;
  /** Why it stopped, and at which change. Half of a stopped plan can be finished or undone. */
  readonly stop?: {
    readonly error: Omit<ReplyError, 'message' | 'advice'> & { readonly message: Text; readonly advice: Text };
    readonly changeIds: readonly string[];
    /** Whether anything was written, or may have been where Jira’s answer was lost. */
    readonly hasWritten: boolean;
  };
  /**
   * Sentences of the changes from which people were left out, as their accounts have been deactivated or closed since.
   */
  readonly leavesOut: readonly Text[];
  readonly updatedAt: string;
}

/** One plan that was pressed, newest first. */
export interface ActivityRow {
  readonly planId: string;
  readonly purpose: PlanPurpose;
  readonly at: string;
  /** When something of it was made or taken back last; older plans are asked for by it. */
  readonly lastAt: string;
  /** Account id of who pressed it. */
  readonly by: string;
  /** The name Jira shows for it today; null: Jira does not show the account. */
  readonly byName: string | null;
  readonly state: 'applied' | 'partly-applied' | 'undone' | 'partly-undone' | 'running';
  readonly changes: readonly {
    readonly id: string;
    readonly sentence: Text;
    /** `begun`: it was sent to Jira, and no answer has told what became of it. */
    readonly state: 'done' | 'not-done' | 'begun' | 'undone';
    readonly at: string | null;
  }[];
}

type OfProject = { readonly projectKey: string };

export type PlanContract = {
  /** Reads Jira anew, so that the plan is made for what is there now. Nothing is written. */
  makePlan: (
    payload: OfProject & {
      readonly scope: PlanScope;
      readonly choices: Readonly<Record<string, string>>;
      /** Ids of changes to leave out, with what rests on them. */
      readonly without?: readonly string[];
    },
  ) => Reply<PlanView>;
  /** Writes what was reviewed; refused when the plan is not the one that was stored under this id. */
  applyPlan: (payload: OfProject & { readonly planId: string }) => Reply<FixProgress>;
  readFixProgress: (payload: OfProject) => Reply<FixProgress | null>;
  /** Ends the run before its next step; what was made stays. One that is over stays as it ended. */
  stopPlan: (payload: OfProject & { readonly planId: string }) => Reply<FixProgress>;
  undoPlan: (
    payload: OfProject & { readonly planId: string; readonly changeIds?: readonly string[] },
  ) => Reply<FixProgress>;
  /** 25 plans, newest first; with `before` those that rest since before then. Fewer: there are no older ones. */
  readActivity: (payload: OfProject & { readonly before?: string }) => Reply<readonly ActivityRow[]>;
};
