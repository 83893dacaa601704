import type { Ask, FactName, Facts, TakenPart } from './facts';
import type { Reading } from './reading';
import { runSteps } from './run-steps';
import { STEPS } from './steps';
import { TAKEN_PARTS } from './take-snapshot';

/** Reads one part and what it is made of, and nothing else; for forms that propose before there is anything to audit. */
export const takePart = <P extends TakenPart>(part: P, ask: Ask): Promise<Reading<Facts[P]>> => runSteps(STEPS, ask, isPart)(part);

const isPart = (fact: FactName): boolean => (TAKEN_PARTS as readonly FactName[]).includes(fact);
