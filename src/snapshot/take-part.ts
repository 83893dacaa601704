import type { Ask, Facts, TakenPart } from './facts';
import { isPart } from './part-graph';
import type { Reading } from './reading';
import { runSteps } from './run-steps';
import { STEPS } from './steps';

/** Reads some parts and what they are made of, each once; for forms that propose before there is anything to audit. */
export const partTaker = (ask: Ask): (<P extends TakenPart>(part: P) => Promise<Reading<Facts[P]>>) =>
  runSteps(STEPS, ask, isPart);

/** Reads one part and what it is made of, and nothing else. */
export const takePart = <P extends TakenPart>(part: P, ask: Ask): Promise<Reading<Facts[P]>> => partTaker(ask)(part);
