import type { Part } from '../../rooms';
import { botAccess } from '../bot-access';
import { botPreview } from '../bot-preview';

export const botAccessRoom = { words: { botAccess, botPreview } } satisfies Part;
