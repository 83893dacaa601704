import { textOf } from '../../src/shared/message';
import { seed } from '../simulated-jira/seeds/seeds';
import { aFixedSite } from '../site-with-app/site-with-app';
import { twinOf } from './a-twin';

const schemeOf = (site: ReturnType<typeof aFixedSite>, key: string): string | null | undefined =>
  site.site.state.projects.find((project) => project.key === key)?.workflowSchemeId;

test('given a test project that mirrors production, a fix moves the test project to the copies, and production only once that is asked for', async () => {
  const site = aFixedSite('itsm', undefined, structuredClone(seed('itsm').state));
  await site.setUp();
  const twin = twinOf('mirror');
  const made = await site.plan(twin);
  expect((await site.apply(made)).reasons).toEqual([]);
  const key = made.twin?.key ?? '';
  const shared = schemeOf(site, 'IT');
  expect(schemeOf(site, key)).toBe(shared);

  const fix = await site.plan();
  const asked = fix.changes.flatMap(({ choices }) => choices).filter(({ id }) => id === 'mirror-first');
  expect(asked.map(({ chosen }) => chosen)).toEqual(['test']);
  expect(textOf(fix.manual[0]?.sentence ?? '')).toBe(
    `Workflow changes are made in ${key} alone; IT waits for a plan of its own.`,
  );
  // What the test project gets first is not told to people as its fault.
  expect(fix.manual.slice(1).map(({ check }) => check)).not.toContain('test-project-workflows-same');
  expect(fix.placeToTry).toBeUndefined();
  const here = await site.plan({ kind: 'all' }, { 'mirror-first': 'here' });
  expect(here.steps.flatMap((step) => (step.kind === 'switch-workflow-scheme' ? [step.projectKey] : []))).toEqual([
    'IT',
  ]);
  expect((await site.apply(fix)).reasons).toEqual([]);
  expect(schemeOf(site, 'IT')).toBe(shared);
  expect(schemeOf(site, key)).not.toBe(shared);

  const promotion = await site.plan();
  expect(promotion.steps.map(({ kind }) => kind)).toContain('update-workflow');
  expect(promotion.manual.filter(({ check }) => check === 'test-project-workflows-same')).toEqual([]);
  expect((await site.apply(promotion)).reasons).toEqual([]);
  expect((await site.plan()).steps).toEqual([]);
}, 120_000);
