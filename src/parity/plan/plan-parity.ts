import type { AssembledPlan } from '../../plan/assemble-plan';
import { contentId } from '../../formats/content-id';
import { inOrder } from '../../plan/order';
import { basisOf, marked, planMark, withLeftOut } from '../../plan/piece';
import type { ManualStep } from '../../plan/plan';
import { summaryOf } from '../../plan/summary';
import { compareProjects } from '../compare-projects';
import type { Pair } from '../shape';
import { customerPieces, permissionPieces, rolePieces } from './access-pieces';
import { byHand } from './by-hand';
import { formPieces, GIVE_TYPES_STEP, issueTypePieces, requestTypePieces } from './content-pieces';
import type { EqualiseFacts } from './facts';
import type { Equalising, Piece, Pieces } from './piece';
import { changesOf, keptOf, stepsOut } from './piece';
import { workflowPieces } from './workflow-pieces';

interface ParityPlanInput {
  /** `here` is the project to be like, `there` the one that is changed. */
  readonly pair: Pair;
  readonly facts: EqualiseFacts;
  /** The project the plan was asked for: one of the two. */
  readonly askedFor: { readonly id: string; readonly key: string };
  readonly choices: Readonly<Record<string, string>>;
  /** Ids of changes an admin leaves out. */
  readonly without?: readonly string[];
  readonly takenNames: readonly string[];
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly madeBy: string;
}

/**
 * The plan that makes one project like another, or as much of it as is wanted: changes of the one alone, and what no
 * API changes as numbered steps. What belongs to somebody else too is copied, never written. Pure: the same input gives
 * the same plan, ids included.
 */
export const planParity = ({ pair, facts, askedFor, without = [], ...input }: ParityPlanInput): AssembledPlan => {
  const { choices, takenNames } = input;
  const { differences, areas } = compareProjects(pair.here, pair.there);
  const changesThis = pair.there.project.id === askedFor.id;
  const equalising = { pair, differences, facts, takenNames, choices, changesThis, out: new Set<string>() };
  const all = piecesOf(equalising);
  const out = stepsOut(all.pieces, without);
  // Without the issue types it lacks, the project is one that cannot get them: nothing is planned for them.
  const known = out.has(GIVE_TYPES_STEP) ? { ...facts, issueTypes: null } : facts;
  const wanted: Equalising = { ...equalising, facts: known, out };
  const { pieces, left } = out.size === 0 ? all : piecesOf(wanted);
  // Whatever an admin leaves out is settled too: it is nobody's to do by hand.
  const settled = new Set([
    ...all.pieces.flatMap(({ equalises }) => equalises),
    ...left.map(({ difference }) => difference),
  ]);
  const manual = byHand(
    wanted,
    pieces,
    differences.filter((one) => !settled.has(one.id)),
    areas.flatMap(({ reasons }) => reasons),
  );
  const plan = assemble({ pair, facts, askedFor, ...input }, { pieces, left }, manual);
  return out.size === 0 ? plan : withLeftOut(plan, changesOf(all.pieces, pair.there.project.id));
};

const piecesOf = (equalising: Equalising): Pieces => {
  const [roles, customers] = [rolePieces(equalising), customerPieces(equalising)];
  const pieces = sorted([
    ...workflowPieces(equalising),
    ...issueTypePieces(equalising),
    ...permissionPieces(equalising),
    ...roles.pieces,
    ...customers.pieces,
    ...requestTypePieces(equalising),
    ...formPieces(equalising),
  ]);
  return { pieces: keptOf(pieces, equalising.out), left: [...roles.left, ...customers.left] };
};

const assemble = (
  { pair, facts, askedFor, madeAt, madeBy }: ParityPlanInput,
  { pieces, left }: Pieces,
  manual: readonly ManualStep[],
): AssembledPlan => {
  const { project } = pair.there;
  const changes = changesOf(pieces, project.id);
  const id = contentId(
    JSON.stringify([
      askedFor.id,
      pair.here.project.id,
      project.id,
      madeAt,
      madeBy,
      pieces.map(({ step }) => step),
      left,
    ]),
  );
  return {
    id,
    projectId: askedFor.id,
    projectKey: askedFor.key,
    madeAt,
    madeBy,
    comparedWith: (project.id === askedFor.id ? pair.here : pair.there).project.key,
    target: project.key,
    basis: basisOf(madeAt, facts.workflows),
    changes: [...changes],
    steps: pieces.map(({ step }) => marked(step, planMark(project.key, id))),
    manual: [...manual],
    left: left.map(({ difference, choice }) => ({
      finding: { check: 'test-project-access-same', subjectId: difference },
      choice,
    })),
    summary: summaryOf(changes, manual.length),
  };
};

const sorted = (pieces: readonly Piece[]): readonly Piece[] => {
  const place = new Map(inOrder(pieces.map(({ step }) => step)).map(({ key }, at) => [key, at]));
  return [...pieces].sort((a, b) => (place.get(a.step.key) ?? 0) - (place.get(b.step.key) ?? 0));
};
