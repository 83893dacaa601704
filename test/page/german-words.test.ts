import { sampleActs } from './sample-acts';
import { englishPaths, germanPaths, wordPairs } from './word-pairs';
import type { Word } from './word-pairs';

/**
 * Lists, flags and things that may be lacking, by the name of the value; anything else is tried with numbers, for a
 * name is carried over as a number is.
 */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(['isAll', 'hasMore', 'isWatching', 'hasHeader'].map((name) => [name, [true, false]])),
  ...Object.fromEntries(
    ['skills', 'names', 'issueTypes', 'values', 'on', 'off', 'texts'].map((name) => [name, [[], ['71'], ['71', '72']]]),
  ),
  ...Object.fromEntries(['lines', 'numbers', 'scores'].map((name) => [name, [[7], [7, 12_345]]])),
  ...Object.fromEntries(['space', 'test', 'group'].map((name) => [name, ['81', null]])),
  towards: ['this', 'other'],
  act: sampleActs,
  column: [0, 4, null],
  path: ['91', 'README.md', '91.losses.txt'],
};
const numbersAt = (place: number): readonly number[] => [1, 2 + place, 0, 12_345 + place];
const valueNames = (word: Word): readonly string[] =>
  (/^\(?([^)=]*)\)?\s*=>/u.exec(String(word))?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
const everyCall = (names: readonly string[]): readonly (readonly unknown[])[] =>
  names.reduce<readonly (readonly unknown[])[]>(
    (calls, name, place) =>
      calls.flatMap((call) => (samples[name] ?? numbersAt(place)).map((value) => [...call, value])),
    [[]],
  );

interface Said {
  readonly path: string;
  readonly call: string;
  readonly english: string;
  readonly german: string;
}

const said: readonly Said[] = wordPairs.flatMap(({ path, english, german }) =>
  typeof english === 'string' || typeof german === 'string'
    ? [{ path, call: '', english: String(english), german: String(german) }]
    : everyCall(valueNames(english)).map((call) => ({
        path,
        call: JSON.stringify(call),
        english: String(english(...call)),
        german: String(german(...call)),
      })),
);

/** Names, terms that Jira's German page has too, and texts that are only what was put in. */
const ALIKE: readonly string[] = [
  'Agent',
  'App',
  'Bearer',
  'Bot Preflight',
  'HMAC',
  'JWT',
  'KiB',
  'Link',
  'Name',
  'Optional',
  'Person',
  'SHA',
  'Skill',
  'Skills',
  'Status',
  'Version',
  'Workflow',
  'Workflows',
  'in',
  'kB',
  'optional',
  'workflowsvg',
];
const LETTERS = /\p{L}{2}/u;
const lettersOf = (text: string): string =>
  text
    .replace(/[^\p{L} ]+/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
/** Numbers above one, without the marks between their digits; one may be told as a word. */
const numbersIn = (text: string): readonly string[] =>
  [...new Set(text.replace(/(?<=\d)[.,](?=\d)/gu, '').match(/\d+/gu) ?? [])]
    .filter((digits) => Number(digits) > 1)
    .sort();
const ENGLISH = /\b(?:the|is|are|has|have|of|and|which|not|no|that|with|from|this|it|to|by|for|nothing|nobody|you)\b/iu;
const FILE = /[\w-]+\.(?:txt|md)/gu;
const told = ({ path, call, german }: Said): string => `${path}${call}: ${german}`;

describe('given every word of the page', () => {
  test('each has its German one and none is left over', () => {
    expect(germanPaths).toEqual(englishPaths);
    expect(wordPairs.map(({ path }) => path).sort()).toEqual(englishPaths);
    expect(wordPairs.length).toBeGreaterThan(900);
  });

  test('German says it otherwise than English, but for names', () => {
    const same = said
      .filter(({ english, german }) => english === german && LETTERS.test(german.replace(/\d+/gu, '')))
      .map(({ german }) => lettersOf(german));
    expect([...new Set(same)].sort()).toEqual([...ALIKE].sort());
  });

  test('nothing of the German is English', () => {
    expect(said.filter(({ german }) => ENGLISH.test(german.replace(FILE, ''))).map(told)).toEqual([]);
  });

  test('numbers and names are the same in both', () => {
    expect(
      said.filter(({ english, german }) => numbersIn(english).join() !== numbersIn(german).join()).map(told),
    ).toEqual([]);
  });

  test('German sets its own quotation marks, and groups thousands by dots', () => {
    expect(
      said.filter(({ german }) => /["]|“[^„]*“|„[^“]*„|(?<!\p{L})'|”|\d,\d{3}(?!\d)/u.test(german)).map(told),
    ).toEqual([]);
  });
});

describe('given a count in a sentence', () => {
  /** What is one text for one and for many in German: „1 Status“, „2 Status“. */
  const sameForMany: readonly string[] = [
    'botAccess.log.count(count)',
    'botPreview.articles.said(served)',
    'firstRun.rest(statuses)',
    'risks.noteCritical(count)',
    'setup.own.mistakes(count)',
    'setup.takeOver.done(statuses)',
    'testProject.difference.sizes(statuses)',
  ];
  const counting = wordPairs.filter(({ english }) => valueNames(english).some((name) => samples[name] === undefined));
  const changes = (word: Word, call: readonly unknown[], place: number): boolean =>
    typeof word === 'function' &&
    lettersOf(word(...call)) !== lettersOf(word(...call.map((value, at) => (at === place ? 1 : value))));

  test('one is told otherwise than many wherever English does so', () => {
    const lost = counting.flatMap(({ path, english, german }) => {
      const names = valueNames(english);
      const many = names.map((name, place) => samples[name]?.[0] ?? 2 + place);
      return names
        .filter(
          (name, place) =>
            samples[name] === undefined && changes(english, many, place) && !changes(german, many, place),
        )
        .map((name) => `${path}(${name})`);
    });
    expect(lost.sort()).toEqual([...sameForMany].sort());
  });
});
