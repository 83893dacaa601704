import type { FactName, TakenPart } from './facts';
import type { Part } from './parts';
import { STEPS } from './steps';

/** The parts that are read from Jira or worked out of what was, in the order the page tells them. */
export const TAKEN_PARTS = [
  'site',
  'project',
  'workflowScheme',
  'workflows',
  'buckets',
  'scope',
  'workflowUsage',
  'screens',
  'screenUsage',
  'permissionScheme',
  'projectRoles',
  'applicationRoles',
  'serviceAccount',
  'agentTestAccount',
  'customerTestAccount',
  'effectivePermissions',
  'seenAccount',
  'seenPermissions',
  'seenRequestTypes',
  'seenTransitions',
  'appAccess',
  'issueSecurity',
  'serviceDesk',
  'requestTypes',
  'fieldRequirements',
  'forms',
  'requestRights',
  'customers',
  'knowledgeBase',
  'testProject',
] as const satisfies readonly TakenPart[];

type Missing = Exclude<TakenPart, (typeof TAKEN_PARTS)[number]>;
/** Fails to compile when a part has no place in the list. */
const everyPartIsTaken: Missing extends never ? true : Missing = true;

/** Tells a part from an answer that only feeds parts. */
export const isPart = (fact: FactName): fact is TakenPart =>
  everyPartIsTaken && (TAKEN_PARTS as readonly FactName[]).includes(fact);

/** What a fact waits for before it is asked for. */
const after = (fact: FactName): readonly FactName[] => [...STEPS[fact].needs, ...STEPS[fact].uses];

const graphOf = <F extends FactName>(facts: readonly F[]) =>
  Object.fromEntries(facts.map((fact) => [fact, after(fact)])) as Readonly<Record<F, readonly FactName[]>>;

/** Each of these parts, with what it waits for. */
export const partGraph = graphOf(TAKEN_PARTS);

/**
 * The same for everything that is asked, inner answers included: the graph whose longest chain is the shortest possible
 * audit.
 */
export const factGraph = graphOf(Object.keys(STEPS) as FactName[]);

/** All parts but these, for whoever reads no more than a few. */
export const partsLeftOut = (wanted: readonly Part[]): readonly TakenPart[] =>
  TAKEN_PARTS.filter((part) => !wanted.includes(part));
