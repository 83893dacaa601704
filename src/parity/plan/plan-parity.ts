import type { AssembledPlan } from '../../plan/assemble-plan';
import { contentId } from '../../formats/content-id';
import { inOrder } from '../../plan/order';
import { basisOf, marked, planMark } from '../../plan/piece';
import { summaryOf } from '../../plan/summary';
import { compareProjects } from '../compare-projects';
import type { Pair } from '../shape';
import { customerPieces, permissionPieces, rolePieces } from './access-pieces';
import { byHand } from './by-hand';
import { formPieces, issueTypePieces, requestTypePieces } from './content-pieces';
import type { EqualiseFacts } from './facts';
import type { Equalising, Piece } from './piece';
import { changesOf } from './piece';
import { workflowPieces } from './workflow-pieces';

interface ParityPlanInput {
  /** `here` is the project to be like, `there` the one that is changed. */
  readonly pair: Pair;
  readonly facts: EqualiseFacts;
  /** The project the plan was asked for: one of the two. */
  readonly askedFor: { readonly id: string; readonly key: string };
  readonly choices: Readonly<Record<string, string>>;
  readonly takenNames: readonly string[];
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly madeBy: string;
}

/**
 * The plan that makes one project like another: changes of the one alone, and what no API changes as numbered steps.
 * What belongs to somebody else too is copied, never written. Pure: the same input gives the same plan, ids included.
 */
export const planParity = ({
  pair,
  facts,
  askedFor,
  choices,
  takenNames,
  madeAt,
  madeBy,
}: ParityPlanInput): AssembledPlan => {
  const { differences, areas } = compareProjects(pair.here, pair.there);
  const { project } = pair.there;
  const equalising: Equalising = {
    pair,
    differences,
    facts,
    takenNames,
    choices,
    changesThis: project.id === askedFor.id,
  };
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
  const left = [...roles.left, ...customers.left];
  const settled = new Set([
    ...pieces.flatMap(({ equalises }) => equalises),
    ...left.map(({ difference }) => difference),
  ]);
  const changes = changesOf(pieces, project.id);
  const manual = byHand(
    equalising,
    pieces,
    differences.filter((one) => !settled.has(one.id)),
    areas.flatMap(({ reasons }) => reasons),
  );
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
