import type { Ask, Facts, TakenPart } from './facts';
import { isPart } from './part-graph';
import type { Reading } from './reading';
import { runSteps } from './run-steps';
import { STEPS } from './steps';

/** Reads one part and what it is made of, and nothing else; for forms that propose before there is anything to audit. */
export const takePart = <P extends TakenPart>(part: P, ask: Ask): Promise<Reading<Facts[P]>> =>
  runSteps(STEPS, ask, isPart)(part);
