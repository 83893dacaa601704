import type { Part } from '../../rooms';
import { botAccess } from '../bot-access';
import { botPreview } from '../bot-preview';
import { sentencesOf, type RoomSays } from '../../speak';
import { botPreviewSays } from '../said/bot-preview';

export const botAccessRoom = {
  words: { botAccess, botPreview },
  says: sentencesOf<RoomSays['bot-access']>(botPreviewSays),
} satisfies Part;
