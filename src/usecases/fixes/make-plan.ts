import { catalogue } from '../../checks/catalogue';
import { isRequiredBy } from '../../checks/need';
import { runChecks } from '../../checks/run-checks';
import type { JiraClient } from '../../jira/client';
import { assemblePlan } from '../../plan/assemble-plan';
import { namesAside } from '../../messages/people';
import type { ReviewedPlan } from '../../plan/plan';
import type { Judge, Selection } from '../../plan/plan-input';
import type { Profile } from '../../profile/profile';
import { profileName } from '../../messages/profile-words';
import type { ProjectSettings } from '../../profile/settings';
import type { ParityScope, TwinScope } from '../../shared/plan-contract';
import type { Snapshot } from '../../snapshot/snapshot';
import { takeSnapshot } from '../../snapshot/take-snapshot';
import { planParityOf } from '../parity/plan-parity';
import { readBlastRadius } from './read-blast-radius';
import { readSiteFacts } from './read-site-facts';
import { whyNoProject } from '../../app/no-project';
import { tellPlan } from '../personal-data/named-parts';
import { profileOf } from '../../app/profile-of';
import { Refusal } from '../../app/refusal';
import { planTwinOf } from '../twin/plan-twin';
import { withFreeNames } from './with-free-names';
import { whatToDo } from '../../app/what-to-do';
import { setupSays } from '../../app/setup-says';

/**
 * `skill`: the smallest plan that would switch it on, whatever is on today. `twin`: a test project like this one.
 * `parity`: two projects made equal.
 */
export type PlanScope = Selection | { readonly kind: 'skill'; readonly skill: string } | TwinScope | ParityScope;

export interface PlanRequest {
  readonly jira: JiraClient;
  readonly settings: ProjectSettings;
  readonly scope: PlanScope;
  /** Answers by choice id. */
  readonly choices: Readonly<Record<string, string>>;
  /** Ids of changes to leave out. */
  readonly without?: readonly string[];
  readonly madeBy: string;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/**
 * Reads the project anew and plans its cures; writes nothing. Throws `Refusal` when the project is not there or the
 * scope makes no sense, and a JiraError when a fact the plan is built on could not be read.
 */
export const makePlan = async (request: PlanRequest): Promise<ReviewedPlan> => {
  const { jira, settings, scope, choices, without = [], madeBy, now } = request;
  if (scope.kind === 'twin') return planTwinOf({ jira, settings, scope, without, madeBy, now });
  if (scope.kind === 'parity') return planParityOf({ jira, settings, scope, choices, without, madeBy, now });
  const profile = profileOf(settings);
  const judged =
    scope.kind === 'skill' ? { ...settings, skills: [...new Set([...settings.skills, scope.skill])] } : settings;
  const snapshot = await takeSnapshot({
    client: jira,
    projectKey: settings.projectKey,
    settings: judged,
    profile,
    now,
    looksAsBot: true,
  });
  if (snapshot.project.state === 'unreadable') throw whyNoProject(settings.projectKey, snapshot.project);
  const names = namesAside();
  const input = {
    snapshot: names.hide(snapshot),
    judge,
    selection: selectionOf(scope, profile),
    choices,
    without,
    madeAt: now,
    madeBy,
  };
  const facts = await readSiteFacts(jira, snapshot);
  const assembled = await withFreeNames(jira, (takenNames) =>
    tellPlan(names, assemblePlan({ ...input, facts: { ...facts, takenNames } })),
  );
  return { ...assembled, blastRadius: await readBlastRadius(jira, assembled, snapshot) };
};

/** The catalogue as a plan asks it. */
export const judge: Judge = (snapshot: Snapshot, checks) =>
  runChecks(snapshot, checks === undefined ? catalogue : catalogue.filter(({ id }) => checks.includes(id)));

const selectionOf = (scope: Exclude<PlanScope, TwinScope | ParityScope>, profile: Profile): Selection => {
  if (scope.kind !== 'skill') return scope;
  if (!profile.skills.some(({ id }) => id === scope.skill))
    throw new Refusal(
      'bad-request',
      setupSays.noSuchSkill({ profile: profileName(profile), skill: scope.skill }),
      whatToDo.pickSkill,
    );
  return {
    kind: 'checks',
    checks: profile.requirements
      .filter((requirement) => isRequiredBy(requirement, scope.skill))
      .map(({ check }) => check),
  };
};
