import { catalogue } from '../checks/catalogue';
import { isRequiredBy } from '../checks/need';
import { runChecks } from '../checks/run-checks';
import type { JiraClient } from '../jira/client';
import { assemblePlan } from '../plan/assemble-plan';
import type { AssembledPlan } from '../plan/assemble-plan';
import type { Plan } from '../plan/plan';
import type { Judge, PlanInput, Selection, SiteFacts } from '../plan/plan-input';
import type { Profile } from '../profile/profile';
import { profileById } from '../profile/profiles';
import type { ProjectSettings } from '../profile/settings';
import type { Snapshot } from '../snapshot/snapshot';
import { takeSnapshot } from '../snapshot/take-snapshot';
import { readBlastRadius } from './read-blast-radius';
import { readSiteFacts } from './read-site-facts';
import { readTakenNames } from './read-taken-names';
import { Refusal } from './refusal';

/** `skill`: the smallest plan that would switch it on, whatever is on today. */
export type PlanScope = Selection | { readonly kind: 'skill'; readonly skill: string };

export interface PlanRequest {
  readonly jira: JiraClient;
  readonly settings: ProjectSettings;
  readonly scope: PlanScope;
  /** Answers by choice id. */
  readonly choices: Readonly<Record<string, string>>;
  readonly madeBy: string;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/**
 * Reads the project anew and plans its cures; writes nothing. Throws `Refusal` when the project is not there or the scope makes no sense,
 * and a JiraError when a fact the plan is built on could not be read.
 */
export const makePlan = async ({ jira, settings, scope, choices, madeBy, now }: PlanRequest): Promise<Plan> => {
  const profile = profileById(settings.profileId);
  if (!profile) throw new Refusal('not-found', `There is no bot profile “${settings.profileId}”.`, 'Open the setup and pick a profile.');
  const judged = scope.kind === 'skill' ? { ...settings, skills: [...new Set([...settings.skills, scope.skill])] } : settings;
  const snapshot = await takeSnapshot({ client: jira, projectKey: settings.projectKey, settings: judged, profile, now });
  if (snapshot.project.state === 'unreadable') throw new Refusal('not-found', `Jira has no project ${settings.projectKey}, or the app may not see it.`, 'Check the key, and that app access rules do not block the project.');
  const input = { snapshot, judge, selection: selectionOf(scope, profile), choices, madeAt: now, madeBy };
  const assembled = await withFreeNames(jira, input, await readSiteFacts(jira, snapshot));
  return { ...assembled, blastRadius: await readBlastRadius(jira, assembled, snapshot) };
};

/** The catalogue as a plan asks it. */
export const judge: Judge = (snapshot: Snapshot, checks) => runChecks(snapshot, checks === undefined ? catalogue : catalogue.filter(({ id }) => checks.includes(id)));

const selectionOf = (scope: PlanScope, profile: Profile): Selection => {
  if (scope.kind !== 'skill') return scope;
  if (!profile.skills.some(({ id }) => id === scope.skill)) throw new Refusal('bad-request', `${profile.name} has no skill “${scope.skill}”.`, 'Pick one of the listed skills.');
  return { kind: 'checks', checks: profile.requirements.filter((requirement) => isRequiredBy(requirement, scope.skill)).map(({ check }) => check) };
};

/** More rounds than a site has copies of one thing. */
const MOST_ROUNDS = 10;

/** Names are chosen first and looked up afterwards: only those few are asked about. */
const withFreeNames = async (jira: JiraClient, input: Omit<PlanInput, 'facts'>, facts: SiteFacts): Promise<AssembledPlan> => {
  let taken: readonly string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const plan = assemblePlan({ ...input, facts: { ...facts, takenNames: taken } });
    const found = await readTakenNames(jira, plan.steps);
    if (found.length === 0) return plan;
    taken = [...taken, ...found];
  }
  throw new Refusal('conflict', 'Every name this plan would give is in use on the site already.', 'Remove the copies of earlier plans that nobody uses.');
};
