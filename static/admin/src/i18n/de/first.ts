import { sentencesOf, type RoomSays } from '../speak';
import { refusalSays } from './said/refusals';
import { de } from './words';

/** What any view may say, refusals included. */
export const first = { words: de, says: sentencesOf<RoomSays['first']>(refusalSays) };
