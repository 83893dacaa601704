/**
 * What a word in a status name hints at. Hints, not verdicts: buckets.ts weighs them against category and place.
 * - `open`: not begun. `soft-open`: arrived; new only where issues are created. `reopened`.
 * - `core-progress`: work goes on, beyond doubt. `progress`: an activity (review, test, build).
 * - `wait`: somebody waits. `requester`: the person who asked. `reply`: what that person owes. `team`: anybody else.
 *   `asks-requester`: an idiom that says on its own that the requester has to act.
 * - `done`: finished, beyond doubt. `weak-done`: finished one stage. `refused`: turned down.
 * - `not`: turns the next word round.
 */
export type Signal =
  | 'open'
  | 'soft-open'
  | 'reopened'
  | 'core-progress'
  | 'progress'
  | 'wait'
  | 'requester'
  | 'reply'
  | 'team'
  | 'asks-requester'
  | 'done'
  | 'weak-done'
  | 'refused'
  | 'not';

/**
 * Phrases per signal, separated by `|`. Lower case with accents as usual (they are folded away before comparing);
 * a `*` at the end stands for any ending; Chinese, Japanese and Korean phrases match inside a longer run.
 */
export type WordList = Readonly<Partial<Record<Signal, string>>>;
