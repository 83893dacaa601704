import { textOf } from '../../src/shared/message';
import { german } from '../../static/admin/src/i18n/de';
import type { Phrase } from '../../static/admin/src/i18n/phrases';
import { unreadableParts } from '../../static/admin/src/i18n/de/phrases/errors-reading';
import { toolErrors } from '../../static/admin/src/i18n/de/phrases/errors-tools';
import { planChanges } from '../../static/admin/src/i18n/de/phrases/plan';
import { testProjects } from '../../static/admin/src/i18n/de/phrases/plan-twin';
import { proposals } from '../../static/admin/src/i18n/de/phrases/proposals';
import type { Plan } from '../../src/plan/plan';
import { unsaid } from './what-is-written';
import { plansSaid, sentencesOf } from './what-plans-say';

const ours: readonly Phrase[] = [...unreadableParts, ...toolErrors, ...planChanges, ...testProjects, ...proposals];

/** Words that no German sentence has, outside of names. */
const ENGLISH =
  /(?<![\w-])(?:the|is|are|has|have|of|and|which|not|no|that|with|from|this|it|to|by|for|more|other)(?![\w-])/u;
const isHalfSaid = (meant: string): boolean => ENGLISH.test(meant.replace(/„[^“]*“/gu, ''));

describe('given plans', () => {
  let plans: readonly Plan[];
  beforeAll(async () => {
    plans = await plansSaid();
  }, 60_000);

  test('when plans are told in German, nothing of a sentence, question, answer or step for people stays English', () => {
    const said = plans.flatMap(sentencesOf);
    expect(new Set(said.map(textOf)).size).toBeGreaterThan(200);
    const inGerman = said.map((text) => (typeof text === 'string' ? german.translate(text) : german.speak(text)));
    expect(said.filter((_text, at) => inGerman[at] === null)).toEqual([]);
    expect(inGerman.filter((text) => isHalfSaid(text ?? ''))).toEqual([]);
  });

  test('each phrase is still said: by a text of the app, or in a plan', () => {
    expect(unsaid(ours, plans.flatMap(sentencesOf).map(textOf))).toEqual([]);
  });
});
