import type { Part } from '../../rooms';
import { rehearsal } from '../rehearsal';

export const rehearsalRoom = { words: { rehearsal } } satisfies Part;
