import { withWrappedComments } from '../tools/wrap-comments';
import { withWrappedStrings } from '../tools/wrap-strings';

const WIDTH = 40;
const strings = (text: string): string => withWrappedStrings('any.ts', text, WIDTH);
const pieces = (...lines: readonly string[]): string => lines.join('\n');

test.each([
  [
    'a sentence breaks between words',
    "const text = 'One two three four five six seven eight nine';",
    pieces("const text = 'One two three four five six ' +", "'seven eight nine';"),
  ],
  [
    'two sentences break between them, where the first has half a line',
    "const text = 'This is the first one. This is the second';",
    pieces("const text = 'This is the first one. ' +", "'This is the second';"),
  ],
  [
    'a list breaks where it is divided, never inside what it lists',
    "const list = 'in arbeit|in bearbeitung|in der prüfung|offen';",
    pieces("const list = 'in arbeit|in bearbeitung|' +", "'in der prüfung|offen';"),
  ],
  [
    'what is put into a text stays whole, and pieces without it are plain',
    'const text = `In “${nameOf(workflow, { in: project })}” four five six`;',
    pieces("const text = 'In ' +", '`“${nameOf(workflow, { in: project })}” ` +', "'four five six';"),
  ],
  [
    'a text whose member is asked for stands in brackets',
    "const words = 'one two three four five six seven'.split(' ');",
    pieces("const words = ('one two three four five six ' +", "'seven').split(' ');"),
  ],
])('%s', (_what, text, wrapped) => {
  expect(strings(text)).toBe(wrapped);
  expect(strings(wrapped)).toBe(wrapped);
});

test.each([
  ['a name of a member', "const o = { 'one two three four five six seven eight': 1 };"],
  ['a type', "type T = 'one two three four five six seven eight nine';"],
  ['a title of a test', "test('one two three four five six seven eight', () => undefined);"],
  ['a text that is its own type', "const t = 'one two three four five six seven' as const;"],
  ['a text of several lines', 'const t = `one two three\nfour five six seven eight nine ten`;'],
  ['an address, which has no place to break', "const t = 'https://example.com/a/rather/long/path';"],
  ['a text that fits', "const t = 'one two three four five six';"],
])('%s stays as it is', (_what, text) => {
  expect(strings(text)).toBe(text);
});

test('a comment goes on in the next line', () => {
  expect(withWrappedComments('any.ts', '// one two three four five six seven eight nine\nf();', WIDTH)).toBe(
    '// one two three four five six seven\n// eight nine\nf();',
  );
});
