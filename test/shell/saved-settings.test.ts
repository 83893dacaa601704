import { seed } from '../simulated-jira/seeds/seeds';
import { UsageError } from './arguments';
import { plainText } from './plain-text';
import { readSavedSettings, readSettingsFile } from './saved-settings';

const saved = seed('ready').settings['IT'];

test('given what the app saved for IT, when read for IT, it is taken as it is', () => {
  expect(readSettingsFile(JSON.stringify(saved), 'IT', 'it.json')).toEqual(saved);
});

test.each([
  { given: 'text that is no JSON', text: '{', line: 'it.json is not JSON.' },
  { given: 'another shape', text: '[]', line: /^it\.json does not hold the settings of a project/ },
  { given: 'buckets that are no object', text: JSON.stringify({ ...saved, buckets: 'none' }), line: /buckets/ },
  {
    given: 'an account without an id',
    text: JSON.stringify({ ...saved, accounts: { ...saved?.accounts, customerTestAccount: '' } }),
    line: /accounts\.customerTestAccount/,
  },
  {
    given: 'the settings of another project',
    text: JSON.stringify({ ...saved, projectKey: 'HR' }),
    line: 'it.json holds the settings of project HR, not of IT.',
  },
  {
    given: 'a skill the bot does not have',
    text: JSON.stringify({ ...saved, skills: ['flying'] }),
    line: /^it\.json turns on “flying”, which is no skill of Moveworks; there are software-access, /,
  },
])('given $given, when read for IT, one line says what is wrong', ({ text, line }) => {
  expect(() => readSettingsFile(text, 'IT', 'it.json')).toThrow(UsageError);
  expect(() => readSettingsFile(text, 'IT', 'it.json')).toThrow(line);
});

test('given settings that a site carries in another shape, when read, they are refused and not guessed anew', () => {
  expect(() => readSavedSettings({ ...saved, skills: 'all' }, 'IT', 'The saved site')).toThrow(
    /^The saved site does not hold the settings of a project: skills/,
  );
});

test.each([
  ['colours the rest', 'Open \u001b[31mred', 'Open \ufffd[31mred'],
  ['turns the line round', 'abc\u202edef', 'abc\ufffddef'],
  ['is Hebrew on two lines', 'פתוח\nסגור', 'פתוח\nסגור'],
])('given a name that %s, when shown in a terminal, it stays a name', (_given, name, shown) => {
  expect(plainText(name)).toBe(shown);
});
