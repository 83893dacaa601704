import { textOf } from '../../src/shared/message';
import { addIssue } from '../simulated-jira/add/issue';
import { asBytes } from '../site-with-app/site-content';
import type { FixedSite } from '../site-with-app/site-with-app';
import { acmeWithTwin, projectOf, settingsOf } from './a-twin';

const raise = ({ site }: FixedSite, projectId: string, creator: string | null): void => {
  const issueTypeId = site.state.projects.find(({ id }) => id === projectId)?.issueTypeIds[0] ?? '';
  addIssue(site.state, {
    projectId,
    issueTypeId,
    statusId: site.state.statuses[0]?.id ?? '',
    summary: 'Trial',
    reporter: creator,
    creator: creator ?? '',
  });
  site.changed();
};

test('given a request of a person in the twin, undo is refused with the reason and the twin stays', async () => {
  const { site, plan, applied, twin } = await acmeWithTwin('isolated');
  raise(site, twin.id, site.admin);
  const goal = asBytes(site.site.state);
  const undone = await site.undo(plan, applied);
  expect({
    state: undone.state,
    words: undone.reasons.map(({ message }) => textOf(message)),
    isGoal: asBytes(site.site.state) === goal,
    testProject: (await settingsOf(site, site.settings.projectId))?.testProjectKey,
  }).toEqual({
    state: 'stopped',
    words: [expect.stringMatching(/Project ITX holds 1 request that this app did not make/)],
    isGoal: true,
    testProject: 'ITX',
  });
});

test('given a request in the twin that somebody raised without signing in, undo is refused and the twin stays', async () => {
  const { site, plan, applied, twin } = await acmeWithTwin('isolated');
  raise(site, twin.id, null);
  const undone = await site.undo(plan, applied);
  expect({ state: undone.state, words: undone.reasons.map(({ message }) => textOf(message)) }).toEqual({
    state: 'stopped',
    words: [expect.stringMatching(/Project ITX holds 1 request that this app did not make/)],
  });
  expect(projectOf(site, 'ITX').id).toBe(twin.id);
});

test('given an app access rule that hides the requests of the twin, undo is refused and the twin stays', async () => {
  const { site, plan, applied, twin } = await acmeWithTwin('isolated');
  raise(site, twin.id, site.admin);
  site.site.state.site.contentsKeptFromApps = [twin.id];
  const undone = await site.undo(plan, applied);
  expect({ state: undone.state, words: undone.reasons.map(({ message }) => textOf(message)) }).toEqual({
    state: 'stopped',
    words: expect.arrayContaining([expect.stringMatching(/An app access rule of your organization hides requests/)]),
  });
  expect(projectOf(site, 'ITX').id).toBe(twin.id);
});

test('given requests of this app alone, undo takes the twin back with them', async () => {
  const { site, start, plan, applied, twin } = await acmeWithTwin('isolated');
  raise(site, twin.id, site.site.state.appAccountId);
  const undone = await site.undo(plan, applied);
  expect({
    state: undone.state,
    reasons: undone.reasons,
    isStart: asBytes(site.site.state) === asBytes(start),
  }).toEqual({ state: 'done', reasons: [], isStart: true });
});

test('given somebody put the twin into the recycle bin, undo says so and takes nothing back', async () => {
  const { site, plan, applied } = await acmeWithTwin('isolated');
  projectOf(site, 'ITX').deleted = true;
  site.site.changed();
  const undone = await site.undo(plan, applied);
  expect({ state: undone.state, words: undone.reasons.map(({ message }) => textOf(message)) }).toEqual({
    state: 'stopped',
    words: expect.arrayContaining([expect.stringMatching(/recycle bin/)]),
  });
});

test('given a copy that somebody edited since, undo is refused rather than losing their work', async () => {
  const { site, plan, applied } = await acmeWithTwin('isolated');
  const copy = site.site.state.workflows.find(({ name }) => name === 'Incident Management (ITX, bot)');
  if (!copy) throw new Error('The workflow was not copied.');
  copy.version = { id: 'edited', versionNumber: 2 };
  const undone = await site.undo(plan, applied);
  expect({ state: undone.state, words: undone.reasons.map(({ message }) => textOf(message)) }).toEqual({
    state: 'stopped',
    words: [expect.stringMatching(/lose their work/)],
  });
});

test('given a twin, its setup is its original’s but for the test project; undone, it has none and the original has its old test project', async () => {
  const { site, plan, applied, twin } = await acmeWithTwin('mirror');
  const { projectId } = site.settings;
  const [original, own] = await Promise.all([settingsOf(site, projectId), settingsOf(site, twin.id)]);
  expect({ testProject: original?.testProjectKey, own }).toEqual({
    testProject: 'ITX',
    own: { ...site.settings, projectId: twin.id, projectKey: 'ITX', testProjectKey: null, testProjectOf: projectId },
  });
  await site.undo(plan, applied);
  expect({ original: await settingsOf(site, projectId), own: await settingsOf(site, twin.id) }).toEqual({
    original: site.settings,
    own: null,
  });
});
