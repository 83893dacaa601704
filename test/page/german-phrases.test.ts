import { translator, type Phrase } from '../../static/admin/src/phrases';
import { phrases } from '../../static/admin/src/phrases/de';
import { accessChecks } from '../../static/admin/src/phrases/de-checks-access';
import { accessFindings } from '../../static/admin/src/phrases/de-checks-access-findings';
import { portalChecks } from '../../static/admin/src/phrases/de-checks-portal';
import { checkReasons } from '../../static/admin/src/phrases/de-checks-reasons';
import { testingChecks } from '../../static/admin/src/phrases/de-checks-testing';
import { workflowChecks } from '../../static/admin/src/phrases/de-checks-workflow';
import { workflowFindings } from '../../static/admin/src/phrases/de-checks-workflow-findings';
import { profile } from '../../static/admin/src/phrases/de-profile';
import { workflowReasons } from '../../static/admin/src/phrases/de-workflow';
import { workflowDifferences } from '../../static/admin/src/phrases/de-workflow-differences';
import { workflowFiles } from '../../static/admin/src/phrases/de-workflow-files';
import { sourceFiles } from '../source-tree';
import { sentencesOfAudits, wordsOfCatalogue, wordsOfProfiles, type Said } from './what-the-app-says';
import { sentencesOfFiles, sentencesOfWorkflows } from './what-workflows-say';

const ours: readonly Phrase[] = [
  ...accessChecks, ...accessFindings, ...portalChecks, ...checkReasons, ...testingChecks, ...workflowChecks, ...workflowFindings,
  ...profile, ...workflowReasons, ...workflowDifferences, ...workflowFiles,
];

/** Names that German readers call the same. */
const SAME_IN_GERMAN: readonly string[] = ['Concierge', 'Triage'];

const say = translator(phrases);
const distinct = (said: readonly Said[]): readonly Said[] => [...new Map(said.map((one) => [one.text, one])).values()];
const missing = (said: readonly Said[]): readonly string[] => said.map(({ text }) => text).filter((text) => !SAME_IN_GERMAN.includes(text) && say(text) === null);
const changedNames = (said: readonly Said[]): readonly string[] =>
  said.flatMap(({ text, names }) => names.filter((name) => !say(text)?.includes(name)).map((name) => `${name}: ${say(text) ?? ''}`));

let audits: readonly Said[];
let workflows: readonly Said[];
beforeAll(async () => {
  audits = distinct(await sentencesOfAudits());
  workflows = distinct([...sentencesOfWorkflows(), ...sentencesOfFiles()]);
}, 60_000);

describe('given everything the app says of a project, when it is told in German', () => {
  test('titles, reasons to care and steps are translated', () => {
    expect(missing(wordsOfCatalogue())).toEqual([]);
  });

  test('skills and demands are translated', () => {
    expect(missing(wordsOfProfiles())).toEqual([]);
  });

  test('messages and reasons of audits are translated, with the names in them as they are', () => {
    expect(audits.length).toBeGreaterThan(100);
    expect(missing(audits)).toEqual([]);
    expect(changedNames(audits)).toEqual([]);
  });

  test('reasons and differences of workflows are translated, with the names in them as they are', () => {
    expect(workflows.length).toBeGreaterThan(500);
    expect(missing(workflows)).toEqual([]);
    expect(changedNames(workflows)).toEqual([]);
  });
});

const HOLE = /\{\w+[!*,]?\}/u;
const piecesOf = (said: string): readonly string[] => said.split(HOLE).map((piece) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')).filter((piece) => piece !== '');
const holesOf = (text: string): readonly string[] => [...new Set(text.match(new RegExp(HOLE, 'gu')) ?? [])].sort();
const asPattern = (said: string): RegExp => new RegExp(said.split(HOLE).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('[\\s\\S]*?'), 'u');

describe('given the phrases themselves', () => {
  test('each is said somewhere: by one file of the app, or by what it says of projects', () => {
    const files = sourceFiles('src').map(({ strings }) => strings);
    const heard = [...audits, ...workflows].map(({ text }) => text);
    const isWritten = (said: string): boolean => files.some((strings) => piecesOf(said).every((piece) => strings.some((text) => text.includes(piece))));
    const isHeard = (said: string): boolean => heard.some((text) => asPattern(said).test(text));
    expect(ours.map(([said]) => said).filter((said) => !isWritten(said) && !isHeard(said))).toEqual([]);
  });

  test('none is there twice, and none loses what stands in its holes', () => {
    const all = phrases.map(([said]) => said.replace(new RegExp(HOLE, 'gu'), (hole) => `{${hole.slice(-2, -1).replace(/\w/u, '')}}`));
    expect(all.filter((said, at) => all.indexOf(said) !== at)).toEqual([]);
    expect(phrases.filter(([said, meant]) => String(holesOf(said)) !== String(holesOf(meant)))).toEqual([]);
  });
});
