import { defineMessages } from '../../messages/define-messages';
import type { Move } from '../../changes/executors';
import type { Hands, Standing } from '../../changes/standing';
import type { StepOf } from '../../plan/step';
import type { ProjectSettings } from '../../profile/settings';
import { waitForAll } from '../../shared/wait-for-all';
import { changeSettings, deleteSettings, readSettings, writeSettings } from '../../store/settings-store';

export const says = defineMessages('twin-settings', {
  setupGone: 'The setup of this project is gone.',
  chosenSince: 'Somebody has chosen another test project since.',
});

/**
 * The original's setup as the twin starts with it. What people confirmed is about the accounts and the site, which both
 * share; a trial has no test project of its own.
 */
const setupOfTwin = (original: ProjectSettings, projectId: string, projectKey: string): ProjectSettings => ({
  ...original,
  projectId,
  projectKey,
  testProjectKey: null,
  testProjectId: undefined,
  testProjectOf: original.projectId,
});

/** The twin's setup, and that it is the original's test project: two settings of this app, no write to Jira. */
export const twinMove = (
  { idOf }: Hands,
  { twin, twinKey, projectId, before, beforeId }: StepOf<'save-twin'>,
): Move => {
  const inspect = async (): Promise<Standing> => {
    const [original, own] = await waitForAll([() => readSettings(projectId), () => readSettings(idOf(twin))]);
    if (!original) return { at: 'drifted', reason: says.setupGone };
    if (original.testProjectKey !== before && original.testProjectKey !== twinKey)
      return { at: 'drifted', reason: says.chosenSince };
    if (original.testProjectKey === twinKey && own) return { at: 'after', id: null, seen: null };
    return original.testProjectKey === before && !own
      ? { at: 'before', seen: before }
      : { at: 'partly', seen: twinKey };
  };
  const chooseTestProject = (testProjectKey: string | null, testProjectId: string | undefined): Promise<unknown> =>
    changeSettings(projectId, (original) => original && { ...original, testProjectKey, testProjectId });
  const apply = async (): Promise<void> => {
    const original = await readSettings(projectId);
    if (!original) return;
    await writeSettings(setupOfTwin(original, idOf(twin), twinKey));
    await chooseTestProject(twinKey, idOf(twin));
  };
  const revert = async (): Promise<void> => {
    await chooseTestProject(before, beforeId);
    await deleteSettings({ projectId: idOf(twin), projectKey: twinKey });
  };
  return { inspect, apply, revert };
};
