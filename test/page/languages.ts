import { acts } from '../../static/admin/src/i18n/en/acts';
import { customers } from '../../static/admin/src/i18n/en/customers';
import { botAccess } from '../../static/admin/src/i18n/en/bot-access';
import { botPreview } from '../../static/admin/src/i18n/en/bot-preview';
import { handOver } from '../../static/admin/src/i18n/en/hand-over';
import { rehearsal } from '../../static/admin/src/i18n/en/rehearsal';
import { en, type Words } from '../../static/admin/src/i18n/en/words';
import { first as germanFirst } from '../../static/admin/src/i18n/de/first';
import { activityRoom as germanActivity } from '../../static/admin/src/i18n/de/rooms/activity';
import { botAccessRoom as germanBotAccess } from '../../static/admin/src/i18n/de/rooms/bot-access';
import { customersRoom as germanCustomers } from '../../static/admin/src/i18n/de/rooms/customers';
import { handOverRoom as germanHandOver } from '../../static/admin/src/i18n/de/rooms/hand-over';
import { plansRoom as germanPlans } from '../../static/admin/src/i18n/de/rooms/plans';
import { rehearsalRoom as germanRehearsal } from '../../static/admin/src/i18n/de/rooms/rehearsal';
import { reportRoom as germanReport } from '../../static/admin/src/i18n/de/rooms/report';
import { first as frenchFirst } from '../../static/admin/src/i18n/fr/first';
import { botAccessRoom as frenchBotAccess } from '../../static/admin/src/i18n/fr/rooms/bot-access';
import { plansRoom as frenchPlans } from '../../static/admin/src/i18n/fr/rooms/plans';
import { rehearsalRoom as frenchRehearsal } from '../../static/admin/src/i18n/fr/rooms/rehearsal';
import { reportRoom as frenchReport } from '../../static/admin/src/i18n/fr/rooms/report';
import type { Part } from '../../static/admin/src/i18n/rooms';
import { speaker, type RoomSays, type Speak } from '../../static/admin/src/i18n/speak';
import type { Said } from '../../src/said';

/** Nobody of the app is left without a room: a speaker without one does not compile here. */
type Together = RoomSays['first'] &
  RoomSays['report'] &
  RoomSays['plans'] &
  RoomSays['bot-access'] &
  RoomSays['rehearsal'];
export const everybodyHasARoom: Exclude<keyof Said, keyof Together> extends never ? true : never = true;

const speakOf = (...parts: readonly Pick<Part, 'says'>[]): Speak =>
  speaker(new Map(parts.flatMap(({ says }) => [...(says ?? [])])));

/** Languages as they are once all of their rooms are there. */
export const english: Words = { ...en, acts, customers, botAccess, botPreview, handOver, rehearsal };
export const german = {
  words: {
    ...germanFirst.words,
    ...germanCustomers.words,
    ...germanBotAccess.words,
    ...germanHandOver.words,
    ...germanActivity.words,
    ...germanRehearsal.words,
  } satisfies Words,
  speak: speakOf(germanFirst, germanReport, germanPlans, germanBotAccess, germanRehearsal),
};
export const french = { speak: speakOf(frenchFirst, frenchReport, frenchPlans, frenchBotAccess, frenchRehearsal) };
