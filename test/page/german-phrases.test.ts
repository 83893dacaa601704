import { translator, type Phrase } from '../../static/admin/src/i18n/phrases';
import { phrases } from '../../static/admin/src/i18n/de/phrases';
import { profile } from '../../static/admin/src/i18n/de/phrases/profile';
import { workflowEdits } from '../../static/admin/src/i18n/de/phrases/workflow-edits';
import { workflowFiles } from '../../static/admin/src/i18n/de/phrases/workflow-files';
import { sentencesOfChecks } from './what-checks-say';
import { sentencesOfAudits, wordsOfProfiles, type Said } from './what-the-app-says';
import { unsaid } from './what-is-written';

const ours: readonly Phrase[] = [...profile, ...workflowEdits, ...workflowFiles];

/** Names that German readers call the same. */
const SAME_IN_GERMAN: readonly string[] = ['Concierge', 'Triage'];

const say = translator(phrases);
const distinct = (said: readonly Said[]): readonly Said[] => [...new Map(said.map((one) => [one.text, one])).values()];
const missing = (said: readonly Said[]): readonly string[] =>
  said.map(({ text }) => text).filter((text) => !SAME_IN_GERMAN.includes(text) && say(text) === null);
const changedNames = (said: readonly Said[]): readonly string[] =>
  said.flatMap(({ text, names }) =>
    names.filter((name) => !say(text)?.includes(name)).map((name) => `${name}: ${say(text) ?? ''}`),
  );
/** Words that no German sentence has, outside of names and of what Jira's API is asked for. */
const ENGLISH = /\b(?:the|is|are|has|have|of|and|which|not|no|that|with|from|this|it|to|by|for|nothing|nobody)\b/u;
const halfSaid = (said: readonly Said[]): readonly string[] =>
  said
    .map(({ text }) => say(text) ?? '')
    .filter((meant) => ENGLISH.test(meant.replace(/„[^“]*“|\((?:[^()]|\([^()]*\))*\)/gu, '')));

let audits: readonly Said[];
beforeAll(async () => {
  audits = distinct([...(await sentencesOfAudits()), ...sentencesOfChecks()]);
}, 60_000);
describe('given everything the app says of a project, when it is told in German', () => {
  test('skills and demands are translated', () => {
    expect(missing(wordsOfProfiles())).toEqual([]);
    expect(halfSaid(wordsOfProfiles())).toEqual([]);
  });

  test('what audits say without an id is translated, with the names in it as they are', () => {
    expect(missing(audits)).toEqual([]);
    expect(halfSaid(audits)).toEqual([]);
    expect(changedNames(audits)).toEqual([]);
  });
});

const HOLE = /\{\w+[!*,]?\}/u;
const holesOf = (text: string): readonly string[] => [...new Set(text.match(new RegExp(HOLE, 'gu')) ?? [])].sort();

describe('given the phrases themselves', () => {
  test('each is said somewhere: by a text of the app, or by what it says of projects', () => {
    expect(
      unsaid(
        ours,
        audits.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  test('none is there twice, and none loses what stands in its holes', () => {
    const all = phrases.map(([said]) =>
      said.replace(new RegExp(HOLE, 'gu'), (hole) => `{${hole.slice(-2, -1).replace(/\w/u, '')}}`),
    );
    expect(all.filter((said, at) => all.indexOf(said) !== at)).toEqual([]);
    expect(phrases.filter(([said, meant]) => String(holesOf(said)) !== String(holesOf(meant)))).toEqual([]);
  });
});
