import { seed } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import type { SiteProject } from '../simulated-jira/state/project';
import { aFixedSite } from '../site-with-app/site-with-app';
import { applyWithoutAudit, isComplete } from '../site-with-app/without-audit';

/** All that a project is made of and lives by, versions and times included. */
const belongings = (state: SiteState, project: SiteProject): string => {
  const schemes = state.workflowSchemes.filter(({ id }) => id === project.workflowSchemeId);
  const text = JSON.stringify(schemes);
  const workflows = state.workflows.filter(({ id }) => text.includes(id));
  const shown = new Set(
    workflows.flatMap(({ transitions }) =>
      transitions.map(({ transitionScreen }) => transitionScreen?.parameters.screenId),
    ),
  );
  const desks = state.serviceDesks.filter(({ projectId }) => projectId === project.id);
  return JSON.stringify({
    project,
    schemes,
    workflows,
    desks,
    screens: state.screens.filter(({ id }) => shown.has(String(id))),
    permissions: state.permissionSchemes.filter(({ id }) => id === project.permissionSchemeId),
    requestTypes: state.requestTypes.filter(({ serviceDeskId }) => desks.some(({ id }) => id === serviceDeskId)),
    issues: state.issues.filter(({ projectId }) => projectId === project.id),
  });
};

test('given the plan for all findings of acme as it is proposed, every other project is the same to the byte afterwards', async () => {
  const site = aFixedSite('acme', undefined, structuredClone(seed('acme').state));
  await site.setUp();
  const { state } = site.site;
  const others = (): readonly (readonly [string, string])[] =>
    state.projects.filter(({ key }) => key !== 'IT').map((project) => [project.key, belongings(state, project)]);
  const own = (): string =>
    state.projects
      .filter(({ key }) => key === 'IT')
      .map((project) => belongings(state, project))
      .join('');
  const [before, ownBefore] = [others(), own()];
  const plan = await site.plan();
  expect(plan.steps.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['create-workflow', 'switch-workflow-scheme']),
  );
  const run = await applyWithoutAudit(site, plan);
  expect({ isComplete: isComplete(run), isOwnChanged: own() !== ownBefore }).toEqual({
    isComplete: true,
    isOwnChanged: true,
  });
  const after = new Map(others());
  expect(before.length).toBeGreaterThan(3);
  expect(before.filter(([key, text]) => after.get(key) !== text).map(([key]) => key)).toEqual([]);
});
