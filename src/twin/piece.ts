import type { Change } from '../plan/change';
import { contentId } from '../plan/content-id';
import { keysNeededBy } from '../plan/keys-needed';
import type { Step } from '../plan/step';

/** One change of a twin's plan with the one step that makes it. */
export interface Piece extends Pick<Change, 'kind' | 'target' | 'before' | 'after' | 'sentence'> {
  readonly step: Step;
}

const changeId = (step: Step): string => contentId(`twin:${step.key}`);

/** The pieces as an admin approves them. None touches anything that is there already, and none is a question. */
export const changesOf = (pieces: readonly Piece[]): readonly Change[] => pieces.map(({ step, target, ...piece }) => {
  const needs = keysNeededBy(step);
  const dependsOn = pieces.filter((other) => needs.has(other.step.key)).map((other) => changeId(other.step));
  return { ...piece, id: changeId(step), target: { ...target }, safety: 'automatic', choices: [], dependsOn, cures: [], touches: [], step: step.key };
});
