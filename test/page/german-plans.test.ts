import { isMessage, textOf } from '../../src/shared/message';
import type { Plan } from '../../src/plan/plan';
import { plansSaid, sentencesOf } from './what-plans-say';
import { german } from './languages';

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
    expect(said.filter((text) => !isMessage(text))).toEqual([]);
    expect(said.filter((text) => german.speak(text) === textOf(text))).toEqual([]);
    expect(said.map(german.speak).filter(isHalfSaid)).toEqual([]);
  });
});
