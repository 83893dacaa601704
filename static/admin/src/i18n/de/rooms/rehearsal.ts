import type { Part } from '../../rooms';
import { rehearsal } from '../rehearsal';
import { sentencesOf, type RoomSays } from '../../speak';
import { rehearsalSays } from '../said/rehearsal';

export const rehearsalRoom = {
  words: { rehearsal },
  says: sentencesOf<RoomSays['rehearsal']>(rehearsalSays),
} satisfies Part;
