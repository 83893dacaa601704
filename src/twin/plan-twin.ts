import type { AssembledPlan } from '../plan/assemble-plan';
import { contentId } from '../formats/content-id';
import { basisOf, changesOf, marked, stepsLeftOut, withLeftOut } from '../plan/piece';
import type { Piece } from '../plan/piece';
import { summaryOf } from '../plan/summary';
import { byHand } from './by-hand';
import { lessOf, theCustomers, theForms, theProject, theRequestTypes, theRoles, theSetup } from './contents';
import { privateCopies, sharedSchemes } from './copies';
import type { Original, TwinWish } from './original';
import { sharingOf } from './sharing';

interface Asked {
  /** Names of the site that a copy must not have. */
  readonly takenNames: readonly string[];
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly madeBy: string;
  /** Ids of changes an admin leaves out. */
  readonly without?: readonly string[];
}

/** How the description of everything a twin's plan makes begins. */
export const twinMark = (twinKey: string, originalKey: string): string =>
  `Made by Bot Preflight for test project ${twinKey} of ${originalKey}, plan `;

/**
 * The plan that makes a test project like the original, or as much of it as is wanted: what is used comes before what uses it, the project before what
 * is in it, and this app's own settings last. Pure: the same original and wish give the same plan, ids included.
 * (Requirement: twin.)
 */
export const planTwin = (original: Original, wish: TwinWish, { without = [], ...asked }: Asked): AssembledPlan => {
  const all = piecesOf(original, wish, asked);
  const whole = assemble(original, wish, all, asked);
  const out = stepsLeftOut('twin', all, without);
  if (out.size === 0) return whole;
  const wanted = lessOf(original, out);
  const pieces = piecesOf(wanted, wish, asked).filter(({ step }) => !out.has(step.key));
  return withLeftOut(assemble(wanted, wish, pieces, asked), whole.changes);
};

const piecesOf = (original: Original, wish: TwinWish, { takenNames }: Asked): readonly Piece[] => {
  const copies =
    wish.mode === 'mirror'
      ? { pieces: [], schemes: sharedSchemes(original) }
      : privateCopies(original, wish.key, takenNames);
  // Everything in the project may be left to be made by hand; without its schemes it would not be the test project.
  const contents = [
    ...theRoles(original, wish),
    ...theRequestTypes(original, wish),
    ...theForms(original, wish),
    ...theCustomers(wish),
  ].map((piece) => ({ ...piece, isOptional: true }));
  return [...copies.pieces, theProject(original, wish, copies.schemes), ...contents, theSetup(original, wish)];
};

/** The plan for a twin that this app has made already: nothing to write, only what people still have to do. */
export const planNothing = (original: Original, wish: TwinWish, asked: Asked): AssembledPlan =>
  assemble(original, wish, [], asked);

const assemble = (
  original: Original,
  wish: TwinWish,
  pieces: readonly Piece[],
  { madeAt, madeBy }: Asked,
): AssembledPlan => {
  const { project, workflows } = original;
  const id = contentId(JSON.stringify([project.id, madeAt, madeBy, wish, pieces.map(({ step }) => step)]));
  const [changes, manual] = [changesOf('twin', pieces), byHand(original, wish)];
  return {
    id,
    projectId: project.id,
    projectKey: project.key,
    madeAt,
    madeBy,
    basis: basisOf(madeAt, workflows),
    changes: [...changes],
    steps: pieces.map(({ step }) => marked(step, `${twinMark(wish.key, project.key)}${id}.`)),
    manual: [...manual],
    left: [],
    twin: {
      mode: wish.mode,
      key: wish.key,
      name: wish.name,
      parts: sharingOf(original, wish).map((part) => ({ ...part, names: [...part.names] })),
    },
    summary: summaryOf(changes, manual.length),
  };
};
