import { translator, type Phrase } from '../../static/admin/src/i18n/phrases';
import { phrases } from '../../static/admin/src/i18n/de/phrases';
import { accessFindings } from '../../static/admin/src/i18n/de/phrases/checks-access-findings';
import { portalChecks } from '../../static/admin/src/i18n/de/phrases/checks-portal';
import { checkEvidence } from '../../static/admin/src/i18n/de/phrases/checks-evidence';
import { checkReasons } from '../../static/admin/src/i18n/de/phrases/checks-reasons';
import { testingChecks } from '../../static/admin/src/i18n/de/phrases/checks-testing';
import { workflowFindings } from '../../static/admin/src/i18n/de/phrases/checks-workflow-findings';
import { workflowReasons } from '../../static/admin/src/i18n/de/phrases/workflow';
import { workflowDifferences } from '../../static/admin/src/i18n/de/phrases/workflow-differences';
import { workflowEdits } from '../../static/admin/src/i18n/de/phrases/workflow-edits';
import { workflowFiles } from '../../static/admin/src/i18n/de/phrases/workflow-files';
import { sentencesOfChecks } from './what-checks-say';
import { sentencesOfAudits, type Said } from './what-the-app-says';
import { unsaid } from './what-is-written';
import { sentencesOfFiles, sentencesOfWorkflows } from './what-workflows-say';

const ours: readonly Phrase[] = [
  ...accessFindings,
  ...portalChecks,
  ...checkEvidence,
  ...checkReasons,
  ...testingChecks,
  ...workflowFindings,
  ...workflowReasons,
  ...workflowDifferences,
  ...workflowEdits,
  ...workflowFiles,
];

const say = translator(phrases);
const distinct = (said: readonly Said[]): readonly Said[] => [...new Map(said.map((one) => [one.text, one])).values()];
const missing = (said: readonly Said[]): readonly string[] =>
  said.map(({ text }) => text).filter((text) => say(text) === null);
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
let workflows: readonly Said[];
beforeAll(async () => {
  audits = distinct([...(await sentencesOfAudits()), ...sentencesOfChecks()]);
}, 60_000);
beforeAll(() => {
  workflows = distinct([...sentencesOfWorkflows(), ...sentencesOfFiles()]);
}, 60_000);

describe('given everything the app says of a project, when it is told in German', () => {
  test('messages and reasons of audits are translated, with the names in them as they are', () => {
    expect(audits.length).toBeGreaterThan(100);
    expect(missing(audits)).toEqual([]);
    expect(halfSaid(audits)).toEqual([]);
    expect(changedNames(audits)).toEqual([]);
  });

  test('reasons and differences of workflows are translated, with the names in them as they are', () => {
    expect(workflows.length).toBeGreaterThan(500);
    expect(missing(workflows)).toEqual([]);
    expect(changedNames(workflows)).toEqual([]);
  });
});

const HOLE = /\{\w+[!*,]?\}/u;
const holesOf = (text: string): readonly string[] => [...new Set(text.match(new RegExp(HOLE, 'gu')) ?? [])].sort();

describe('given the phrases themselves', () => {
  test('each is said somewhere: by a text of the app, or by what it says of projects', () => {
    expect(
      unsaid(
        ours,
        [...audits, ...workflows].map(({ text }) => text),
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
