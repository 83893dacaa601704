import type { AssembledPlan } from '../plan/assemble-plan';
import { contentId } from '../formats/content-id';
import { basisOf, changesOf, marked } from '../plan/piece';
import type { Piece } from '../plan/piece';
import { summaryOf } from '../plan/summary';
import { byHand } from './by-hand';
import { theCustomers, theForms, theProject, theRequestTypes, theRoles, theSetup } from './contents';
import { privateCopies, sharedSchemes } from './copies';
import type { Original, TwinWish } from './original';
import { sharingOf } from './sharing';

interface Asked {
  /** Names of the site that a copy must not have. */
  readonly takenNames: readonly string[];
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly madeBy: string;
}

/** How the description of everything a twin's plan makes begins. */
export const twinMark = (twinKey: string, originalKey: string): string =>
  `Made by Bot Preflight for test project ${twinKey} of ${originalKey}, plan `;

/**
 * The plan that makes a test project like the original: what is used comes before what uses it, the project before what
 * is in it, and this app's own settings last. Pure: the same original and wish give the same plan, ids included.
 * (Requirement: twin.)
 */
export const planTwin = (original: Original, wish: TwinWish, { takenNames, madeAt, madeBy }: Asked): AssembledPlan => {
  const copies =
    wish.mode === 'mirror'
      ? { pieces: [], schemes: sharedSchemes(original) }
      : privateCopies(original, wish.key, takenNames);
  const contents = [
    ...theRoles(original, wish),
    ...theRequestTypes(original, wish),
    ...theForms(original, wish),
    ...theCustomers(wish),
  ];
  return assemble(
    original,
    wish,
    [...copies.pieces, theProject(original, wish, copies.schemes), ...contents, theSetup(original, wish)],
    { takenNames, madeAt, madeBy },
  );
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
