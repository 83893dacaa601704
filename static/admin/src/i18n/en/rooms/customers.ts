import type { Part } from '../../rooms';
import { customers } from '../customers';

export const customersRoom = { words: { customers } } satisfies Part;
