import { translator, type Phrase } from '../../static/admin/src/i18n/phrases';
import { phrases } from '../../static/admin/src/i18n/de/phrases';
import { errors } from '../../static/admin/src/i18n/de/phrases/errors';
import { unreadableParts } from '../../static/admin/src/i18n/de/phrases/errors-reading';
import { toolErrors } from '../../static/admin/src/i18n/de/phrases/errors-tools';
import { planChanges } from '../../static/admin/src/i18n/de/phrases/plan';
import { equalising } from '../../static/admin/src/i18n/de/phrases/plan-equalise';
import { fixProgress } from '../../static/admin/src/i18n/de/phrases/plan-progress';
import { testProjects } from '../../static/admin/src/i18n/de/phrases/plan-twin';
import { proposals } from '../../static/admin/src/i18n/de/phrases/proposals';
import type { Plan } from '../../src/plan/plan';
import { unsaid } from './what-is-written';
import { plansSaid, sentencesOf } from './what-plans-say';

const ours: readonly Phrase[] = [
  ...errors,
  ...unreadableParts,
  ...toolErrors,
  ...planChanges,
  ...equalising,
  ...fixProgress,
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

describe('given plans', () => {
  let plans: readonly Plan[];
  beforeAll(async () => {
    plans = await plansSaid();
  }, 60_000);

  test('when plans are told in German, every sentence, question, answer and step for people is translated', () => {
    const said = plans.flatMap(sentencesOf);
    expect(new Set(said).size).toBeGreaterThan(200);
    expect(untold(said)).toEqual([]);
    expect(half(said)).toEqual([]);
  });

  test('each phrase is still said: by a text of the app, or in a plan', () => {
    expect(unsaid(ours, plans.flatMap(sentencesOf))).toEqual([]);
  });
});
