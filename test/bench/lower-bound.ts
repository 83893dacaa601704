import type { Snapshot } from '../../src/snapshot/snapshot';
import type { Part, Parts } from '../../src/snapshot/parts';
import type { ConditionGroup, Rule } from '../../src/workflow/model';
import type { SiteProject } from '../simulated-jira/state/project';
import type { SiteState } from '../simulated-jira/state';
import { forcedCalls } from './counted-calls';
import type { SeedAudit } from './seed-audit';

/** The fewest requests any client needs, one number per kind of fact. */
export type LowerBound = Readonly<
  Record<
    | 'site'
    | 'projects'
    | 'schemes'
    | 'workflows'
    | 'usage'
    | 'screens'
    | 'permissionScheme'
    | 'issueSecurity'
    | 'requiredFields'
    | 'roles'
    | 'products'
    | 'accounts'
    | 'permissions'
    | 'ownAccess'
    | 'ownView'
    | 'requestTypeLists'
    | 'requestRights'
    | 'formList'
    | 'customers'
    | 'articles'
    | 'requestTypeFields'
    | 'formTemplates',
    number
  >
>;

/** Jira's largest pages, whatever is asked for. */
const PAGE = {
  projects: 100,
  schemesOfProjects: 100,
  namedProjects: 50,
  screens: 100,
  schemeFields: 100,
  requestTypes: 50,
  rights: 50,
} as const;

const pages = (things: number, size: number): number => Math.max(1, Math.ceil(things / size));

interface Truth {
  readonly state: SiteState;
  readonly facts: <P extends Part>(part: P) => Parts[P];
  readonly pair: readonly SiteProject[];
}

const truthOf = ({ state, settings, snapshot }: Pick<SeedAudit, 'state' | 'settings' | 'snapshot'>): Truth => ({
  state,
  facts: (part) => valueOf(snapshot, part),
  pair: state.projects.filter(({ key }) => key === settings.projectKey || key === settings.testProjectKey),
});

const valueOf = <P extends Part>(snapshot: Snapshot, part: P): Parts[P] => {
  const reading = snapshot[part];
  if (reading.state === 'unreadable')
    throw new Error(`The part ${part} was not read, so there is no bound for it: ${reading.message}`);
  return reading.value;
};

/**
 * Computed from what the site really holds and the facts the snapshot ended with; every term assumes a client that
 * guesses right about anything Jira lets it ask before knowing.
 */
export const lowerBound = (audit: Pick<SeedAudit, 'state' | 'settings' | 'snapshot'>): LowerBound => {
  const truth = truthOf(audit);
  const { state, facts } = truth;
  const forced = forcedCalls(state, audit.settings.projectKey);
  const asked = facts('effectivePermissions').filter((row) => row.asked.project.length > 0);
  return {
    // Only serverInfo tells the site's time zone.
    site: 1,
    ...whoSharesWhat(truth),
    // One bulk read takes any number of names, and nothing else carries rules; what it returns does not say whose it
    // is.
    workflows: 1,
    screens: screens(truth),
    // The grants are in no other answer.
    permissionScheme: 1,
    // Told by its own answer only; who is in the default level by a second one.
    issueSecurity: facts('issueSecurity')?.defaultLevel ? 2 : 1,
    // Which scheme the project has, and all fields of the scheme, for nothing filters the required ones.
    requiredFields: 1 + pages(state.fields.length, PAGE.schemeFields),
    // Actors of a project come role by role: `role` links to them and `roledetails` leaves them out.
    roles: facts('projectRoles').length,
    // Groups that give a licence, and seats.
    products: 1,
    // `user/bulk` takes several accounts but cannot be expanded by groups.
    accounts: (['serviceAccount', 'agentTestAccount', 'customerTestAccount'] as const).filter(
      (name) => facts(name).state !== 'not-chosen',
    ).length,
    // One account per question, any number of permissions and projects.
    permissions: asked.length,
    // What the app itself holds is no part of the answers above.
    ownAccess: 1,
    ownView: ownView(truth),
    requestTypeLists: requestTypeLists(truth),
    // One account per question, fifty request types.
    requestRights: facts('requestRights').reduce((sum, row) => sum + pages(row.asked.length, PAGE.rights), 0),
    // Which form is attached to which request type is told by the list only.
    formList: 1,
    // Whether there are customers takes one page.
    customers: 1,
    // A search without a word finds nothing, so one question at least; the client that knows the right word needs no
    // second.
    articles: 1,
    requestTypeFields: forced.requestTypes,
    formTemplates: forced.attachedForms,
  };
};

export const totalOf = (bound: LowerBound): number => Object.values(bound).reduce((sum, term) => sum + term, 0);

/** Without what Jira forces one by one, as `countedCalls` counts. */
export const countedTotalOf = (bound: LowerBound): number =>
  totalOf(bound) - bound.requestTypeFields - bound.formTemplates;

/** Which projects share a workflow: by reading the scheme of every project, or by asking about each workflow. */
const whoSharesWhat = ({ state, facts, pair }: Truth): Pick<LowerBound, 'projects' | 'schemes' | 'usage'> => {
  const companyManaged = state.projects.filter(({ simplified }) => !simplified);
  // Team-managed projects are left out by the one operation and named by the other.
  const ownSchemes = pair.some(({ simplified }) => simplified) ? 1 : 0;
  const bySchemes = {
    projects: pages(state.projects.length, PAGE.projects),
    schemes: Math.ceil(companyManaged.length / PAGE.schemesOfProjects) + ownSchemes,
    usage: 0,
  };
  const usage = facts('workflowUsage');
  const others = new Set(usage.flatMap(({ otherProjects }) => otherProjects.map(({ id }) => id)));
  // One search names the pair and, with them, as many of the others as fit beside them.
  const toName = Math.max(0, others.size + pair.length - PAGE.namedProjects);
  const byWorkflow = {
    projects: 1 + Math.ceil(toName / PAGE.namedProjects),
    schemes: (pair.some(({ simplified }) => !simplified) ? 1 : 0) + ownSchemes,
    usage: usage.length,
  };
  const sum = (way: typeof bySchemes): number => way.projects + way.schemes + way.usage;
  return sum(bySchemes) <= sum(byWorkflow) ? bySchemes : byWorkflow;
};

interface ScreenWays {
  readonly byField: number;
  readonly byTab: number;
  /** Screens that hold none of the fields: only their own list tells their names. */
  readonly bare: number;
}

/**
 * What the service account sees itself: who it is, what it may do, and whether it raises for others, which is told with
 * the fields of a request type, and what it is listed for requests, all in one search; as the app these are read too, for the hidden ones. Which request types it may raise is
 * asked once, as the account or about it.
 */
const ownView = ({ facts }: Truth): number => {
  const types = facts('seenRequestTypes');
  const isTold = types.state === 'seen' && types.value.canRaiseOnBehalfOf !== null;
  return (
    [facts('seenAccount'), facts('seenPermissions'), facts('seenTransitions')].filter(({ state }) => state === 'seen')
      .length + (isTold ? 1 : 0)
  );
};

/** The two ways to the fields of the resolve screens: the screens of each field, or the fields of each tab. */
const screenWays = ({ state, facts }: Truth): ScreenWays => {
  const ids = facts('screens').map(({ id }) => id);
  const wanted = state.screens.filter(({ id }) => ids.includes(String(id)));
  const fields = facts('profile').resolveFields;
  const tabsWith = (field: string): number =>
    state.screens.flatMap(({ tabs }) => tabs.filter(({ fieldIds }) => fieldIds.includes(field))).length;
  const bare = wanted.filter(
    ({ tabs }) => !tabs.some(({ fieldIds }) => fieldIds.some((id) => fields.includes(id))),
  ).length;
  const tabs = wanted.reduce((sum, screen) => sum + screen.tabs.length, 0);
  return {
    byField:
      fields.reduce((sum, field) => sum + pages(tabsWith(field), PAGE.screens), 0) +
      pages(bare, PAGE.screens) * Math.sign(bare),
    // Names, tabs, and one request per tab.
    byTab: pages(wanted.length, PAGE.screens) + pages(tabs, PAGE.screens) + tabs,
    bare,
  };
};

const screens = (truth: Truth): number => {
  const { byField, byTab } = screenWays(truth);
  return truth.facts('screens').length === 0 ? 0 : Math.min(byField, byTab);
};

/**
 * Desk by desk, or those of the whole site where they fill few pages, or both desks at once by their ids, once known.
 */
const requestTypeLists = ({ state, pair }: Truth): number => {
  const desks = state.serviceDesks.filter(({ projectId }) => pair.some(({ id }) => id === projectId));
  const sizes = desks.map(({ id }) => state.requestTypes.filter(({ serviceDeskId }) => serviceDeskId === id).length);
  const deskByDesk = sizes.reduce((sum, size) => sum + pages(size, PAGE.requestTypes), 0);
  const together =
    1 +
    pages(
      sizes.reduce((sum, size) => sum + size, 0),
      PAGE.requestTypes,
    );
  return Math.min(deskByDesk, pages(state.requestTypes.length, PAGE.requestTypes), together);
};

const rulesIn = ({ conditions, groups }: ConditionGroup): readonly Rule[] => [
  ...conditions,
  ...groups.flatMap(rulesIn),
];

/**
 * The fewest answers that stand in one line, whatever is asked beside them: the project gives the id that its scheme is
 * asked with, the scheme names the workflows, the workflows name roles and screens, and tabs are named before their
 * fields. Where going by tabs takes fewer calls, it is the way counted here too, although it takes one answer more.
 */
export const fewestAnswersInLine = (audit: Pick<SeedAudit, 'state' | 'settings' | 'snapshot'>): number => {
  const truth = truthOf(audit);
  const workflows = truth.facts('workflows');
  const namesRole = workflows.some(({ transitions }) =>
    transitions.some(({ conditions, validators }) =>
      [...(conditions ? rulesIn(conditions) : []), ...validators].some(
        ({ parameters }) => (parameters['roleIds'] ?? '') !== '',
      ),
    ),
  );
  const { byField, byTab, bare } = screenWays(truth);
  const toWorkflows = 3;
  if (truth.facts('screens').length > 0 && byTab < byField) return toWorkflows + 2;
  return toWorkflows + (namesRole || bare > 0 ? 1 : 0);
};
