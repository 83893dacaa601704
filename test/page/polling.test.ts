import { nextPause, type Pause } from '../../static/admin/src/lib/polling';

const pauses = (answers: readonly ('answered' | 'lost')[]): readonly number[] => {
  const seen: Pause[] = [{ ms: 0, failures: 0 }];
  for (const answer of answers) seen.push(nextPause(seen.at(-1) ?? { ms: 0, failures: 0 }, answer === 'lost'));
  return seen.slice(1).map((pause) => pause.ms);
};

describe('the pause before the next look at a run', () => {
  test('is a second at first and grows gently', () => {
    expect(pauses(['answered', 'answered', 'answered'])).toEqual([1000, 1080, 1166]);
  });

  test('never grows beyond four seconds while answers come', () => {
    expect(Math.max(...pauses(Array<'answered'>(60).fill('answered')))).toBe(4000);
  });

  test('doubles while nobody answers, up to a quarter of a minute', () => {
    expect(pauses(['lost', 'lost', 'lost', 'lost', 'lost'])).toEqual([2000, 4000, 8000, 15000, 15000]);
  });

  test('is a second again after the first answer', () => {
    expect(pauses(['lost', 'lost', 'answered'])).toEqual([2000, 4000, 1000]);
  });
});
