import type { Part } from '../../rooms';
import { acts } from '../acts';

export const activityRoom = { words: { acts } } satisfies Part;
