import type { Part } from '../../rooms';
import { handOver } from '../hand-over';

export const handOverRoom = { words: { handOver } } satisfies Part;
