import { translator, type Phrase } from '../../static/admin/src/i18n/phrases';
import { phrases } from '../../static/admin/src/i18n/de/phrases';
import { errors } from '../../static/admin/src/i18n/de/phrases/errors';
import { unreadableParts } from '../../static/admin/src/i18n/de/phrases/errors-reading';
import { toolErrors } from '../../static/admin/src/i18n/de/phrases/errors-tools';
import { planChanges } from '../../static/admin/src/i18n/de/phrases/plan';
import { equalising } from '../../static/admin/src/i18n/de/phrases/plan-equalise';
import { projectDifferences } from '../../static/admin/src/i18n/de/phrases/plan-parity';
import { testProjects } from '../../static/admin/src/i18n/de/phrases/plan-twin';
import { proposals } from '../../static/admin/src/i18n/de/phrases/proposals';
import type { ParityDifference } from '../../src/shared/parity-contract';
import type { Plan } from '../../src/plan/plan';
import { unsaid } from './what-is-written';
import { differencesSaid, plansSaid, sentencesOf, sharedSaid } from './what-plans-say';
import { wordsOfRefusals } from './what-refusals-say';

const ours: readonly Phrase[] = [
  ...errors,
  ...unreadableParts,
  ...toolErrors,
  ...planChanges,
  ...equalising,
  ...projectDifferences,
  ...testProjects,
  ...proposals,
];

const say = translator(phrases);
/** Words that no German sentence has, outside of names. */
const ENGLISH =
  /(?<![\w-])(?:the|is|are|has|have|of|and|which|not|no|that|with|from|this|it|to|by|for|more|other)(?![\w-])/u;
const half = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.map((text) => say(text) ?? ''))].filter((meant) => ENGLISH.test(meant.replace(/„[^“]*“/gu, '')));
const untold = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => say(text) === null);

test('given everything the app refuses, when it is told in German, message and advice are translated', () => {
  const told = wordsOfRefusals();
  expect(told.length).toBeGreaterThan(120);
  expect(told.filter(({ texts }) => texts.every((text) => say(text) === null)).map(({ at }) => at)).toEqual([]);
});

describe('given plans and comparisons', () => {
  let plans: readonly Plan[];
  let differences: readonly ParityDifference[];
  beforeAll(async () => {
    plans = await plansSaid();
    differences = await differencesSaid();
  }, 60_000);

  test('when plans are told in German, every sentence, question, answer and step for people is translated', () => {
    const said = plans.flatMap(sentencesOf);
    expect(new Set(said).size).toBeGreaterThan(100);
    expect(untold(said)).toEqual([]);
    expect(half(said)).toEqual([]);
  });

  test('when two projects are compared, every difference and its harm is translated', () => {
    expect(new Set(differences.map(({ area }) => area)).size).toBe(9);
    expect(untold(differences.flatMap(({ sentence, harm }) => [sentence, harm]))).toEqual([]);
    expect(half(differences.map(({ sentence }) => sentence))).toEqual([]);
  });

  test('when two projects share something, what an edit of it does is translated', async () => {
    const shared = await sharedSaid();
    expect(shared.length).toBeGreaterThan(1);
    expect(untold(shared)).toEqual([]);
  });

  test('each phrase is still said: by a text of the app, or in a plan', () => {
    expect(unsaid(ours, [...plans.flatMap(sentencesOf), ...differences.map(({ sentence }) => sentence)])).toEqual([]);
  });
});
