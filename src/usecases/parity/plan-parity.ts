import type { JiraClient } from '../../jira/client';
import { namesAside } from '../../messages/people';
import { planParity } from '../../parity/plan/plan-parity';
import type { ReviewedPlan } from '../../plan/plan';
import type { ProjectSettings } from '../../profile/settings';
import type { ParityScope } from '../../shared/plan-contract';
import { readProjectBlast } from '../fixes/read-blast-radius';
import { tellPlan } from '../personal-data/named-parts';
import { profileOf } from '../../app/profile-of';
import { Refusal } from '../../app/refusal';
import { withFreeNames } from '../fixes/with-free-names';
import { readEqualiseFacts } from './read-equalise-facts';
import { readShapes } from './read-shapes';
import { comparisonSays } from './says';

interface Asked {
  readonly jira: JiraClient;
  readonly settings: ProjectSettings;
  readonly scope: ParityScope;
  readonly choices: Readonly<Record<string, string>>;
  /** Ids of changes to leave out. */
  readonly without: readonly string[];
  readonly madeBy: string;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/**
 * Reads both projects anew and plans how the one becomes like the other; writes nothing.
 * @throws Refusal when one of them is not there, JiraError when a fact the plan is built on could not be read
 */
export const planParityOf = async ({
  jira,
  settings,
  scope,
  choices,
  without,
  madeBy,
  now,
}: Asked): Promise<ReviewedPlan> => {
  const profile = profileOf(settings);
  if (scope.with === settings.projectKey)
    throw new Refusal('bad-request', comparisonSays.withItself, comparisonSays.chooseAnother);
  const names = namesAside();
  const { here, there } = names.hide(await readShapes({ jira, settings, profile, otherKey: scope.with, now }));
  const pair = scope.towards === 'this' ? { here, there } : { here: there, there: here };
  const facts = await readEqualiseFacts(jira, pair);
  const { id, key } = here.project;
  const assembled = await withFreeNames(jira, (takenNames) =>
    tellPlan(
      names,
      planParity({ pair, facts, askedFor: { id, key }, choices, without, takenNames, madeAt: now, madeBy }),
    ),
  );
  const isFelt = assembled.changes.some(({ touches }) => touches.length > 0);
  return {
    ...assembled,
    blastRadius: isFelt
      ? { [`project:${pair.there.project.id}`]: await readProjectBlast(jira, pair.there.project, id) }
      : {},
  };
};
