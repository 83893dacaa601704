import type { Plan } from '../../src/plan/plan';
import type { PlanScope } from '../../src/usecases/fixes/make-plan';
import type { FixedSite } from './site-with-app';

const HOLDS_BACK = ['leave', 'by-hand'];

/** Each question that its safe answer leaves alone, answered with the first answer that does something. */
const willing = ({ changes, left }: Plan): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...changes.flatMap(({ choices }) => choices), ...left.map(({ choice }) => choice)]
      .filter(({ chosen }) => HOLDS_BACK.includes(chosen))
      .map(({ id, options, chosen }) => [
        id,
        options.map((option) => option.id).find((one) => !HOLDS_BACK.includes(one)) ?? chosen,
      ]),
  );

/** The plan of an admin who says yes to all that is asked. Answers may bring new questions. */
export async function willingPlan(site: FixedSite, scope: PlanScope): Promise<Plan> {
  let choices: Readonly<Record<string, string>> = {};
  for (let round = 0; round < 4; round += 1) choices = { ...choices, ...willing(await site.plan(scope, choices)) };
  return site.plan(scope, choices);
}
