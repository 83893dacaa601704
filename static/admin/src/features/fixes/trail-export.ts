import { writeCsv } from '../../../../../src/shared/csv';
import type { Text } from '../../../../../src/shared/message';
import type { Words } from '../../i18n/words';
import { whoOf } from './act-row';
import type { mergedTrail } from './trail';

/** One line per act, and one per change of a plan; in the reader's language, with moments a program can sort by. */
export function trailAsCsv(
  project: string,
  entries: ReturnType<typeof mergedTrail>,
  words: Pick<Words, 'acts' | 'fixes'>,
  say: (text: Text) => string,
): string {
  const rows = entries.flatMap((entry): readonly (readonly string[])[] => {
    if ('act' in entry) {
      const { at, by, projectKey, act, checkTitle } = entry.act;
      const who = whoOf(entry.act, words.acts);
      return [
        [at, who, by, projectKey ?? '', words.acts.sentence(act, who, checkTitle === null ? '' : say(checkTitle)), ''],
      ];
    }
    const { at, by, changes } = entry.plan;
    const who = whoOf(entry.plan, words.acts);
    return changes.map((change) => [
      change.at ?? at,
      who,
      by,
      project,
      say(change.sentence),
      words.fixes.run.changeStates[change.state],
    ]);
  });
  return writeCsv([words.acts.columns, ...rows]);
}
