import { comparisonSays } from '../says';
import { says as byHand } from './by-hand';
import { pieceSays } from './piece-says';

/** What comparisons and the plans after them say. */
export const paritySays = { ...comparisonSays, 'parity-by-hand': byHand, 'parity-plan': pieceSays };
