import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';
import type { AssembledPlan } from './assemble-plan';
import type { Change, Choice } from './change';
import { contentId } from '../formats/content-id';
import { keysNeededBy } from './keys-needed';
import type { Plan } from './plan';
import type { Step } from './step';

/** One change with the one step that makes it: what plans are made of that cure no finding. */
export interface Piece extends Pick<Change, 'kind' | 'target' | 'before' | 'after' | 'sentence'> {
  readonly step: Step;
  readonly choice?: Choice;
  /** What somebody may notice of it; nothing unless given. */
  readonly touches?: readonly string[];
  /** It may be left out alone. */
  readonly isOptional?: boolean;
}

type PlanOfPieces = 'twin' | 'parity';

/** `plan` keeps ids of different plans apart. */
const idOf = (plan: PlanOfPieces, { step }: Piece): string => contentId(`${plan}:${step.key}`);

/** Keys of the steps an admin leaves out; ids of what may not be left out alone mean nothing. */
export const stepsLeftOut = (
  plan: PlanOfPieces,
  pieces: readonly Piece[],
  without: readonly string[],
): ReadonlySet<string> =>
  new Set(
    pieces.flatMap((piece) =>
      piece.isOptional === true && without.includes(idOf(plan, piece)) ? [piece.step.key] : [],
    ),
  );

/** The plan, with what the whole one would hold beside that. */
export const withLeftOut = (plan: AssembledPlan, whole: readonly Change[]): AssembledPlan => {
  const kept = new Set(plan.changes.map(({ id }) => id));
  return { ...plan, leftOut: whole.filter(({ id }) => !kept.has(id)) };
};

/** The pieces as an admin approves them, in the order of their steps. */
export const changesOf = (plan: PlanOfPieces, pieces: readonly Piece[]): readonly Change[] =>
  pieces.map((piece) => {
    const { kind, target, before, after, sentence, step, choice, touches = [], isOptional = false } = piece;
    const needs = keysNeededBy(step);
    return {
      id: idOf(plan, piece),
      kind,
      target: { ...target },
      before,
      after,
      sentence,
      safety: choice ? 'choose' : 'automatic',
      choices: choice ? [choice] : [],
      cures: [],
      step: step.key,
      dependsOn: pieces.filter((other) => needs.has(other.step.key)).map((other) => idOf(plan, other)),
      touches: [...touches],
      ...(isOptional && { isOptional }),
    };
  });

/** What the description of everything says that a plan of a project makes. */
export const planMark = (projectKey: string, planId: string): string =>
  `Made by Bot Preflight for project ${projectKey}, plan ${planId}.`;

/** Whether a plan of the project made what is described so. */
export const isMarkedFor = (projectKey: string, description: string): boolean =>
  description.startsWith(planMark(projectKey, '').slice(0, -1));

/** The step with the mark in what it makes, where that has room for one: by it a later run knows its own. */
export const marked = (step: Step, mark: string): Step => ('mark' in step ? { ...step, mark } : step);

/** What a plan was made from, so that what changed since is seen before it is applied. `takenAt`: ISO 8601 UTC. */
export const basisOf = (takenAt: string, workflows: readonly RawWorkflowRead[]): Plan['basis'] => ({
  takenAt,
  workflows: workflows.map(({ workflow }) => ({
    workflowId: workflow.id,
    versionNumber: workflow.version.versionNumber,
  })),
});
