import { several } from '../../src/messages/several';
import { says as proposed } from '../../src/usecases/setup/propose-accounts';
import { languageFor } from '../../static/admin/src/i18n/language';
import { openRooms } from '../../static/admin/src/i18n/rooms';
import { PartMissing } from '../../static/admin/src/lib/load-part';
import { relativeTime } from '../../static/admin/src/lib/time';

const NOW = new Date('2026-11-23T12:00:00Z');

test.each<[given: string, locale: string, tongue: string, overview: string, ago: string]>([
  ['English of the United States', 'en_US', 'en', 'Overview', '3 hours ago'],
  ['British English, as Jira writes it', 'en_UK', 'en', 'Overview', '3 hours ago'],
  ['German', 'de_DE', 'de', 'Übersicht', 'vor 3 Stunden'],
  ['German of Austria', 'de-AT', 'de', 'Übersicht', 'vor 3 Stunden'],
  ['French', 'fr_FR', 'fr', 'Vue d’ensemble', 'il y a 3 heures'],
  ['a language the page does not speak', 'ko_KR', 'en', 'Overview', '3 hours ago'],
  ['no language at all', '?', 'en', 'Overview', '3 hours ago'],
])(
  'given a reader of %s, when the page opens, its words and its dates speak one language',
  async (_given, locale, tongue, overview, ago) => {
    const language = await languageFor(locale);
    expect(language).toMatchObject({ tongue, words: { app: { overview } } });
    expect(relativeTime('2026-11-23T09:00:00Z', NOW, language.locale)).toBe(ago);
  },
);

test('given a German reader, when the app says a sentence, names in it stay and what is unknown stays English', async () => {
  const { say, rooms } = await languageFor('de_DE');
  await rooms.bring('overview');
  const title = { message: 'workflow-editable.title', params: {}, text: 'Workflow can be edited' };
  expect(say(title)).toBe('Der Workflow lässt sich bearbeiten');
  expect(say('Zebra, a name')).toBe('Zebra, a name');
});

test('given a German reader, when a view is opened, its words and sentences are there before, and not at once', async () => {
  const { say, rooms } = await languageFor('de_DE');
  const title = { message: 'workflow-editable.title', params: {}, text: 'Workflow can be edited' };
  expect([rooms.has('customers'), say(title)]).toEqual([false, 'Workflow can be edited']);
  expect(() => rooms.wordsOf('customers')).toThrow('come with its view');
  await rooms.bring('customers');
  expect([rooms.has('customers'), say(title)]).toEqual([true, 'Der Workflow lässt sich bearbeiten']);
  expect(rooms.wordsOf('customers').results.title).toBe('Ergebnis');
});

test.each([
  ['German', 'de_DE', 'Wird im Berechtigungsschema dieses Projekts genannt. Klingt nach einem Bot.'],
  ['French', 'fr_FR', 'Est nommé dans le système d’autorisations de ce projet. Son nom évoque un bot.'],
])(
  'given a reader of %s, when the setup proposes an account for two reasons, both are said so',
  async (_given, locale, said) => {
    const { say, rooms } = await languageFor(locale);
    await rooms.bring('setup');
    expect(say(several([proposed.named, proposed.soundsLikeBot]))).toBe(said);
  },
);

test('given a reader of English, when a report is opened, nothing has to be loaded for its sentences', async () => {
  const { rooms } = await languageFor('en_US');
  expect([rooms.has('overview'), rooms.has('findings'), rooms.has('customers')]).toEqual([true, true, false]);
});

test('given a part that its server no longer has, when its view is opened, that is told apart from other faults', async () => {
  const gone = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const rooms = openRooms(
    {
      report: gone,
      plans: null,
      customers: null,
      'bot-access': null,
      'hand-over': null,
      activity: null,
      rehearsal: null,
    },
    new Map(),
  );
  await expect(rooms.bring('findings')).rejects.toBeInstanceOf(PartMissing);
  expect(rooms.has('findings')).toBe(false);
});
