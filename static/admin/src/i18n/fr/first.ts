import { sentencesOf, type RoomSays } from '../speak';
import { refusalSays } from './said/refusals';
import { fr } from './words';

/** What any view may say, refusals included. */
export const first = { words: fr, says: sentencesOf<RoomSays['first']>(refusalSays) };
