import { catalogue } from '../../src/checks/catalogue';
import { readJsonLines } from '../../src/formats/json-lines';
import { profileFileJsonSchema, readProfileFile, writeProfileFile } from '../../src/profile/profile-file';
import { MOVEWORKS } from '../../src/profile/moveworks';
import { PROFILES } from '../../src/profile/profiles';

const known = { checks: catalogue.map(({ id }) => id) };
const read = (text: string) => readProfileFile(text, known);

/** As a third party might write it, one member a line, so that a line can be put wrong. */
const WRITTEN = writeProfileFile({
  ...MOVEWORKS,
  skills: MOVEWORKS.skills.filter(({ id }) => ['concierge', 'forms'].includes(id)),
  buckets: MOVEWORKS.buckets.slice(0, 2),
  permissions: {
    global: { always: ['USER_PICKER'] },
    project: {
      always: ['BROWSE_PROJECTS'],
      concierge: ['CREATE_ISSUES', 'ADD_COMMENTS'],
      forms: ['CREATE_ATTACHMENTS'],
    },
    excessive: ['ADMINISTER', 'DELETE_ISSUES', 'DELETE_ALL_COMMENTS'],
  },
  restsOn: MOVEWORKS.restsOn.slice(0, 1),
  rehearsals: { forms: ['bot-signs-in', 'bot-raises-for-customer'] },
  requirements: MOVEWORKS.requirements
    .filter(({ check }) =>
      [
        'service-account-present',
        'service-account-active',
        'request-types-fillable',
        'api-token-made',
        'service-account-permitted',
        'identity-app-installed',
        'service-account-licensed',
      ].includes(check),
    )
    .map((requirement) => ({ ...requirement, pages: requirement.pages.slice(0, 1) })),
});

interface Slip {
  readonly slip: string;
  /** A text of the file, and what is there instead. */
  readonly from: string | RegExp;
  readonly to: string;
  /** The end of the message's id. */
  readonly told: string;
}

const SLIPS: readonly Slip[] = [
  { slip: 'another format', from: '"format": "bot-preflight-profile"', to: '"format": "profile"', told: 'notOneOf' },
  { slip: 'a version of a later app', from: '"formatVersion": 1', to: '"formatVersion": 2', told: 'notOneOf' },
  {
    slip: 'an id of one of the app’s profiles',
    from: '"id": "own-moveworks"',
    to: '"id": "moveworks"',
    told: 'badForm',
  },
  {
    slip: 'a rehearsal of a skill that is not there',
    from: /"forms": \[(\s*)"bot-signs-in"/u,
    to: '"form": [$1"bot-signs-in"',
    told: 'unknownSkill',
  },
  { slip: 'a step nobody knows', from: '"bot-raises-for-customer"', to: '"bot-raises"', told: 'notListed' },
  { slip: 'no name', from: '"name": "Moveworks",', to: '"name": "",', told: 'empty' },
  { slip: 'a version that is a number', from: /"version": "[^"]*"/u, to: '"version": 3', told: 'wrongType' },
  {
    slip: 'a homepage that is no web address',
    from: /"homepage": "[^"]*"/u,
    to: '"homepage": "javascript:alert(1)"',
    told: 'notAnAddress',
  },
  {
    slip: 'a family without its page',
    from: /"title": "Configure bot ID[^\n]*/u,
    to: '"titel": "Configure",',
    told: 'unknownMember',
  },
  {
    slip: 'a day that is none',
    from: /(mw-setup-botid.html",\n\s*)"seenOn": "[^"]*"/u,
    to: '$1"seenOn": "1 December"',
    told: 'notADay',
  },
  {
    slip: 'yes in words',
    from: /(mw-setup-botid.html",\n[^\n]*\n\s*)"isOld": false/u,
    to: '$1"isOld": "no"',
    told: 'wrongType',
  },
  {
    slip: 'a time zone that is none',
    from: '"timeZone": "America/Danmarkshavn"',
    to: '"timeZone": "Danmarkshavn"',
    told: 'unknownZone',
  },
  { slip: 'an id of a skill with blanks', from: '"id": "forms"', to: '"id": "For ms"', told: 'badForm' },
  {
    slip: 'a skill without a description',
    from: /"description": "An employee finds and fills[^\n]*/u,
    to: '"help": "Forms in chat.",',
    told: 'unknownMember',
  },
  { slip: 'a bucket the app does not know', from: '"id": "in-progress"', to: '"id": "doing"', told: 'notOneOf' },
  {
    slip: 'states that are no list',
    from: /"vendorStates": \[\s*"NEW"\s*\]/u,
    to: '"vendorStates": "NEW"',
    told: 'wrongType',
  },
  { slip: 'a way to sign in that is none', from: '"kind": "classic-user"', to: '"kind": "password"', told: 'notOneOf' },
  { slip: 'an address that is none', from: '"base": "site"', to: '"base": "my site"', told: 'notAnAddress' },
  {
    slip: 'a test account that is perhaps',
    from: '"agentTestAccount": "optional"',
    to: '"agentTestAccount": "perhaps"',
    told: 'notThese',
  },
  {
    slip: 'no service account',
    from: '"serviceAccount": "required"',
    to: '"serviceAccount": "none"',
    told: 'notOneOf',
  },
  { slip: 'a permission with a blank', from: '"BROWSE_PROJECTS"', to: '"Browse projects"', told: 'badForm' },
  { slip: 'a right over the site in a project', from: '"ADD_COMMENTS"', to: '"ADMINISTER"', told: 'siteWide' },
  { slip: 'rights of a skill that is not there', from: '"forms": [', to: '"triage": [', told: 'unknownSkill' },
  {
    slip: 'a needed permission called excessive',
    from: '"DELETE_ISSUES"',
    to: '"CREATE_ISSUES"',
    told: 'excessNeeded',
  },
  {
    slip: 'another way to find transitions',
    from: '"findsTransitionsBy": "id"',
    to: '"findsTransitionsBy": "name"',
    told: 'notOneOf',
  },
  {
    slip: 'a field without a name',
    from: '"resolveFields": [\n      "assignee"',
    to: '"resolveFields": [\n      ""',
    told: 'empty',
  },
  { slip: 'readings never made', from: '"everyHours": 12', to: '"everyHours": 0', told: 'tooSmall' },
  { slip: 'a time that is none', from: '"23:00"', to: '"11 pm"', told: 'badForm' },
  { slip: 'an unknown retirement', from: '"retirement": "search"', to: '"retirement": "jql"', told: 'notOneOf' },
  {
    slip: 'a check the app does not have',
    from: '"check": "service-account-present"',
    to: '"check": "service-acount-present"',
    told: 'unknownCheck',
  },
  {
    slip: 'a check asked for twice',
    from: '"check": "api-token-made"',
    to: '"check": "service-account-licensed"',
    told: 'repeats',
  },
  {
    slip: 'a demand written twice',
    from: /("check": "identity-app-installed",\n\s*"demand": "[^\n]*)/u,
    to: '$1 "demand": "It is there.",',
    told: 'twice',
  },
  { slip: 'a demand of nobody', from: '"neededBy": "always"', to: '"neededBy": "sometimes"', told: 'notThese' },
];

const idsOf = (text: string) => read(text).mistakes.map(({ line, message }) => ({ line, told: message.message }));
const firstDifference = (text: string): number => {
  const before = WRITTEN.split('\n');
  return text.split('\n').findIndex((line, at) => line !== before[at]) + 1;
};

test.each(PROFILES)('given $name, its file is read as it was written, under an id of its own', (profile) => {
  const text = writeProfileFile(profile);
  expect(read(text)).toEqual({ profile: { ...profile, id: `own-${profile.id}` }, mistakes: [] });
  const again = read(text).profile;
  expect(again && writeProfileFile(again)).toBe(text);
});

test('the file that the slips are made in has none', () => expect(read(WRITTEN).mistakes).toEqual([]));

test.each(SLIPS)('given $slip, that line is told, and as $told', ({ from, to, told }) => {
  const text = WRITTEN.replace(from, to);
  expect(text).not.toBe(WRITTEN);
  expect(idsOf(text)).toContainEqual({ line: firstDifference(text), told: `profile-file.${told}` });
});

test('given a file with all of them, each has its line, in the order of the file', () => {
  const text = SLIPS.reduce((before, { from, to }) => before.replace(from, to), WRITTEN);
  const { profile, mistakes } = read(text);
  expect(profile).toBeNull();
  expect(new Set(mistakes.map(({ line }) => line)).size).toBeGreaterThanOrEqual(SLIPS.length - 2);
  expect(mistakes.length).toBeGreaterThanOrEqual(30);
  expect(mistakes.map(({ line }) => line)).toEqual(mistakes.map(({ line }) => line).sort((a, b) => a - b));
  expect(mistakes.filter(({ message }) => message.text.length > 200)).toEqual([]);
});

test.each([
  ['a missing comma', '{\n  "format": "x"\n  "profile": {}\n}', 3],
  ['an end too early', '{\n  "format": "x",\n', 2],
  ['a comma too many', '{\n  "format": "x",\n}', 3],
  ['single quotation marks', "{\n  'format': 1\n}", 2],
  ['a comment', '{\n  // mine\n}', 2],
  ['a tab in a text', '{\n  "format": "a\tb"\n}', 2],
  ['an escape that is none', '{\n  "format": "\\x"\n}', 2],
  ['nothing', '', 1],
  ['something after the end', '{}\n{}', 2],
  ['a list without its end', '[\n1,\n2\n', 3],
  ['more brackets than anybody nests', '['.repeat(1000), 1],
])('given %s, the line where it stops being JSON is told', (_slip, text, line) => {
  expect(readJsonLines(text)).toEqual({ isJson: false, line });
  expect(read(text).mistakes).toMatchObject([{ line, message: { message: 'profile-file.notJson' } }]);
});

test('given a list instead of a file, that is told', () =>
  expect(idsOf('[]')).toEqual([{ line: 1, told: 'profile-file.wrongType' }]));

test('given a file that is too long, it is not read', () =>
  expect(idsOf(`{${' '.repeat(140_000)}}`)).toEqual([{ line: 1, told: 'profile-file.tooLong' }]));

test('a name that objects inherit is a member like any other', () => {
  const text = WRITTEN.replace('"name": "Moveworks",', '"name": "Moveworks",\n    "__proto__": {},');
  expect(idsOf(text)).toEqual([{ line: firstDifference(text), told: 'profile-file.unknownMember' }]);
});

test('the published schema names the members, and the checks there are', () => {
  const schema: unknown = JSON.parse(profileFileJsonSchema(known));
  expect(schema).toMatchObject({
    required: ['format', 'formatVersion', 'profile'],
    additionalProperties: false,
    properties: {
      profile: { properties: { requirements: { items: { properties: { check: { enum: known.checks } } } } } },
    },
  });
});
