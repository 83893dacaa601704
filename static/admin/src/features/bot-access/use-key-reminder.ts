import { useCallback } from 'react';
import { mayOpen } from '../../lib/admission';
import { askApp } from '../../lib/api';
import { keysToRotate, type KeyToRotate } from './key-reminder';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';

/**
 * The keys that open a project and end soon; null until it is known. Where the keys cannot be read there are none: Bot
 * access says why.
 */
export function useKeyReminder(project: string): readonly KeyToRotate[] | null {
  const { admission } = useSession();
  const ask = useCallback(
    async () => (mayOpen(admission, 'bot-access') ? endingKeys(project) : []),
    [project, admission],
  );
  const { value, error } = useAnswer(ask);
  return error === null ? value : [];
}

/** Most often no key of the site ends soon, and the project's id need not be asked for. */
async function endingKeys(project: string): Promise<readonly KeyToRotate[]> {
  const [keys, now] = [await askApp('listKeys', {}), new Date()];
  if (keysToRotate(keys, now).length === 0) return [];
  const { projects } = await askApp('listProjects', { query: project });
  const id = projects.find(({ key }) => key === project)?.id;
  return id === undefined ? [] : keysToRotate(keys, now, id);
}
