import type { NamedScheme, RawWorkflows } from '../jira/resources/workflows';
import type { PlacedScreen } from '../jira/resources/screens';
import type { RawRequestType } from '../jira/resources/service-desks';
import type { StartAtPage } from '../jira/pages';
import type { JiraClient } from '../jira/client';
import type { Profile } from '../profile/profile';
import type { ProjectSettings } from '../profile/settings';
import type { ToldWorkflow } from '../workflow/read-result';
import type { IssueTypeWorkflows, Part, Parts, Project, ProjectRef, ProjectRole, ServiceDesk } from './parts';
import type { Reading } from './reading';
import type { Message } from '../shared/message';
import type { SharedReading } from './shared-reading';
import type { GIVEN_PARTS } from './snapshot';

/** What every step may ask with and about. */
export interface Ask {
  readonly client: JiraClient;
  readonly projectKey: string;
  readonly settings: ProjectSettings;
  readonly profile: Profile;
  /**
   * Whether the app may read as the service account. Only where an administrator of Jira saved that account: reading as
   * somebody is a power, and a form that is being filled in must not give it.
   */
  readonly looksAsBot?: boolean | undefined;
  /** What the audits of one run read together; absent: this one is made alone. */
  readonly shared?: SharedReading | undefined;
  /** All profiles the project is read for just now, so that one question asks for all of them; absent: its own. */
  readonly profiles?: readonly Profile[] | undefined;
}

/** Answers that several parts are made of; nobody outside this room sees them. */
export interface Sources {
  /** This project and the test project; null: none chosen, or no such project. */
  readonly projectPair: { readonly production: Project; readonly test: Project | null };
  /** The first hundred projects of the site; all of them, where it has no more. */
  readonly siteProjects: { readonly projects: readonly ProjectRef[]; readonly isComplete: boolean };
  /** Workflow schemes of the company-managed projects known so far. */
  readonly namedSchemes: readonly NamedScheme[];
  /** Workflow schemes of the team-managed ones among the pair, by project id. */
  readonly ownSchemes: ReadonlyMap<string, OwnScheme>;
  /** Whole workflows of both projects, from one request. */
  readonly rawWorkflows: RawWorkflows;
  readonly productionWorkflows: ProjectWorkflows;
  readonly testWorkflows: ProjectWorkflows | null;
  /** For each field the bot sets on resolving: the first page of the screens that hold it. */
  readonly fieldPlaces: readonly { readonly fieldId: string; readonly page: StartAtPage<PlacedScreen> }[];
  /** The roles that the permission scheme alone makes worth reading. */
  readonly grantedRoles: readonly ProjectRole[];
  readonly desk: Desk;
  readonly testDesk: Desk;
}

/** A team-managed project's workflows by issue type id. */
export interface OwnScheme {
  readonly id: string | null;
  readonly name: string;
  readonly workflowIds: ReadonlyMap<string, string>;
}

export interface ProjectWorkflows {
  readonly scheme: IssueTypeWorkflows;
  readonly workflows: readonly ToldWorkflow[];
}

/** A service desk with its request types; null: the project has none. */
export interface Desk {
  readonly serviceDesk: ServiceDesk | null;
  readonly requestTypes: readonly RawRequestType[];
}

type GivenPart = (typeof GIVEN_PARTS)[number];
export type TakenPart = Exclude<Part, GivenPart>;
export type Facts = Pick<Parts, TakenPart> & Sources;
export type FactName = keyof Facts;
export type Readings = { readonly [F in FactName]: Reading<Facts[F]> };

/** How one fact is read. It starts the moment its inputs are in, and not before. */
export interface Step<F extends FactName> {
  /** Facts it cannot do without. */
  readonly needs: readonly FactName[];
  /** Facts it waits for but can do without. */
  readonly uses: readonly FactName[];
  take(ask: Ask, facts: Partial<Facts>, readings: Partial<Readings>): Promise<Facts[F]>;
}

/** Declares a step; inside `take` only the declared facts exist. */
export const step = <F extends FactName, N extends FactName, U extends FactName = never>(declared: {
  readonly needs: readonly N[];
  readonly uses?: readonly U[];
  take(ask: Ask, facts: Pick<Facts, N>, readings: Pick<Readings, U>): Promise<Facts[F]>;
}): Step<F> => ({ ...declared, uses: declared.uses ?? [] });

/** Thrown by a step whose answers do not fit together; `said` is one sentence for an admin. */
export class PartUnreadable extends Error {
  override readonly name = 'PartUnreadable';

  constructor(readonly said: Message) {
    super(said.text);
  }
}
