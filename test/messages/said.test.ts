import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/checks/catalogue';
import { defineMessages } from '../../src/messages/define-messages';
import { textSchema } from '../../src/messages/message-schema';
import { bucketsOf, profileName, skillsOf } from '../../src/messages/profile-words';
import { PROFILES } from '../../src/profile/profiles';
import { said } from '../../src/said';
import { inEnglish, isMessage, textOf, type Message } from '../../src/shared/message';
import { sourceFiles } from '../../tools/source-tree';
import { french, german } from '../page/languages';

const ROOT = join(__dirname, '..', '..');

/** Who speaks, as the sources name them. */
const speakers = sourceFiles('src').flatMap(({ path }) =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(/defineMessages\(\s*'([^']+)'/gu)].map((match) => match[1] ?? ''),
);

test('everybody who says something is in the list that languages are made against, once', () => {
  expect(speakers.length).toBeGreaterThan(0);
  expect([...speakers].sort()).toEqual(Object.keys(said).sort());
});

test('a list names each speaker as its messages do', () => {
  const constants = Object.entries(said).flatMap(([speaker, sentences]) =>
    Object.entries(sentences as Readonly<Record<string, unknown>>)
      .filter(([, message]) => isMessage(message))
      .map(([name, message]) => [`${speaker}.${name}`, (message as Message).message]),
  );
  expect(constants.filter(([listed, own]) => listed !== own)).toEqual([]);
});

const ownWords = catalogue.flatMap(({ id, title, problem, why, ...check }) => {
  const steps = check.kind === 'judged' ? check.cure.steps : check.steps;
  const words = { title, problem, why, ...Object.fromEntries(steps.map((step, at) => [`step${at + 1}`, step])) };
  return Object.entries(words).map(([name, text]): Message => ({ message: `${id}.${name}`, params: {}, text }));
});

test.each([
  ['German', german.speak],
  ['French', french.speak],
])('every title, reason and step of the checks is said in %s, as many steps as there are', (_language, speak) => {
  expect(ownWords.length).toBeGreaterThan(300);
  expect(ownWords.filter((message) => speak(message) === message.text)).toEqual([]);
  const further = catalogue.map(({ id, ...check }): Message => {
    const steps = check.kind === 'judged' ? check.cure.steps : check.steps;
    return { message: `${id}.step${steps.length + 1}`, params: {}, text: 'no such step' };
  });
  expect(further.filter((message) => speak(message) !== 'no such step')).toEqual([]);
});

test('every skill and bucket of the profiles is called otherwise in German, but for what is a name', () => {
  const words = PROFILES.flatMap((profile) => [
    profileName(profile),
    ...skillsOf(profile).flatMap(({ name, description }) => [name, description]),
    ...bucketsOf(profile).map(({ name }) => name),
  ]);
  expect(words.length).toBeGreaterThan(25);
  expect(words.filter((word) => german.speak(word) === word.text).map(textOf)).toEqual([
    'Moveworks',
    'Concierge',
    'Triage',
    'Atlassian Rovo Service',
    'Gemini Enterprise',
    'HelpDesk+',
  ]);
});

describe('given an object of Jira that is called as our own sentences or words are', () => {
  const NAMES = ['not granted', 'granted', 'names of people', 'people', 'Nothing happened.', 'IT', 'go', '$& "x"'];
  const { deadEnd, unreachable } = said['workflow-free-of-traps'];
  const { unreadRole } = said['service-account-in-agent-role'];

  test.each([
    ['German', german.speak],
    ['French', french.speak],
  ])('each name stays as it is in %s, and the sentence is the same but for it', (_language, speak) => {
    for (const name of NAMES)
      for (const say of [
        (status: string) => deadEnd({ status, workflow: 'W' }),
        (status: string) => unreachable({ status: 'S', workflow: status }),
        (role: string) => unreadRole({ role }),
      ]) {
        expect(speak(say(name))).toBe(speak(say('\uE000')).replaceAll('\uE000', () => name));
        expect(speak(say(name))).not.toBe(textOf(say(name)));
      }
  });
});

describe('given a sentence with parameters', () => {
  const says = defineMessages('a-test', {
    nothing: 'Nothing happened.',
    refused: ({ what, why }: { what: string; why: string }) => `${what} was refused: ${why}`,
    listed: ({ names }: { names: readonly string[] }) => `${names.length}: ${names.join(', ')}`,
  });
  const refused = says.refused({ what: 'Resolve', why: says.nothing });

  test.each<[given: string, message: Message, english: string]>([
    ['words alone', says.nothing, 'Nothing happened.'],
    ['a name and another message', refused, 'Resolve was refused: Nothing happened.'],
    ['a list of names and messages', says.listed({ names: ['One', says.nothing] }), '2: One, Nothing happened.'],
  ])('given %s, it reads in English as it was said, and is stored as it is', (_given, message, english) => {
    expect(inEnglish(message)).toBe(english);
    expect(textSchema.parse(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  test('a language that lacks it says the English', () =>
    expect(german.speak(refused)).toBe('Resolve was refused: Nothing happened.'));

  test('a plain text of an older version stays as it was', () => expect(german.speak('As it was.')).toBe('As it was.'));
});
