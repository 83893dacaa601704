import { collectAtOnce } from '../../jira/pages';
import { searchScreenSchemes } from '../../jira/resources/screens';
import { searchWorkflows } from '../../jira/resources/workflows';
import { toWorkflow } from '../../workflow/to-workflow';
import type { Workflow } from '../../workflow/model';
import { step } from '../facts';
import type { Ask } from '../facts';
import type { Screen, ScreenUsage } from '../parts';
import { waitForAll } from '../../shared/wait-for-all';

/** The largest page this app asks for; Jira may send less. */
const PAGE = 200;

const everyWorkflow = async ({ client }: Ask): Promise<readonly Workflow[]> => {
  const readPage = (startAt: number) => searchWorkflows(client, startAt, PAGE);
  const all = await collectAtOnce(readPage, await readPage(0));
  // Only ids, names and screens of transitions are used, so the names of statuses are not looked up.
  return all.map((raw) => toWorkflow(raw, []).workflow);
};

const everyScreenScheme = async ({ client }: Ask) => {
  const readPage = (startAt: number) => searchScreenSchemes(client, startAt);
  return collectAtOnce(readPage, await readPage(0));
};

const transitionsShowing = (screenId: string, workflows: readonly Workflow[]): ScreenUsage['transitions'] =>
  workflows.flatMap(({ id: workflowId, name: workflowName, transitions }) =>
    workflowId === null
      ? []
      : transitions
          .filter(({ screen }) => screen?.id === screenId)
          .map(({ id, name }) => ({ workflowId, workflowName, transitionId: id, transitionName: name })),
  );

const lacksAField = ({ tabs }: Screen, fields: readonly string[]): boolean => {
  const held = new Set(tabs.flatMap((tab) => tab.fields.map(({ id }) => id)));
  return fields.some((field) => !held.has(field));
};

/**
 * Who else would see a field added to a screen. Asked only for screens that lack one: nothing else is going to be
 * changed.
 */
export const screenUsage = step<'screenUsage', 'screens'>({
  needs: ['screens'],
  take: async (ask, { screens }) => {
    const lacking = screens.filter((screen) => lacksAField(screen, ask.profile.resolveFields));
    if (lacking.length === 0) return [];
    const [workflows, schemes] = await waitForAll([everyWorkflow(ask), everyScreenScheme(ask)]);
    return lacking.map(({ id }) => ({
      screenId: id,
      transitions: transitionsShowing(id, workflows),
      screenSchemes: schemes
        .filter(({ screens: held }) => Object.values(held ?? {}).includes(id))
        .map((scheme) => ({ id: scheme.id, name: scheme.name })),
    }));
  },
});
