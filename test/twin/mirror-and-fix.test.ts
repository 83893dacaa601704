import { textOf } from '../../src/shared/message';
import type { SiteState } from '../simulated-jira/state';
import { seed } from '../simulated-jira/seeds/seeds';
import { aFixedSite } from '../site-with-app/site-with-app';
import { twinOf } from './a-twin';

const permissionsOf = (site: ReturnType<typeof aFixedSite>, key: string) => {
  const { projects, permissionSchemes } = site.site.state;
  const scheme = projects.find((project) => project.key === key)?.permissionSchemeId;
  return permissionSchemes.find(({ id }) => id === scheme);
};

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
  // The screen of the trial does for production as well: the two share what they can.
  expect(promotion.steps.filter(({ kind }) => kind === 'create-screen')).toEqual([]);
  expect(promotion.manual.filter(({ check }) => check === 'test-project-workflows-same')).toEqual([]);
  expect((await site.apply(promotion)).reasons).toEqual([]);
  expect((await site.plan()).steps).toEqual([]);
}, 120_000);

/** Nobody may resolve requests, so that a fix has to grant that. */
const withoutResolve = (state: SiteState): SiteState => ({
  ...state,
  permissionSchemes: state.permissionSchemes.map((scheme) => ({
    ...scheme,
    permissions: scheme.permissions.filter(({ permission }) => permission !== 'RESOLVE_ISSUES'),
  })),
});

test('given a test project that mirrors production, a fix of permissions is tried there too, and production stays until it is brought', async () => {
  const site = aFixedSite('itsm', undefined, withoutResolve(structuredClone(seed('itsm').state)));
  await site.setUp();
  const made = await site.plan(twinOf('mirror'));
  expect((await site.apply(made)).reasons).toEqual([]);
  const shared = permissionsOf(site, 'IT');
  expect(permissionsOf(site, 'ITX')).toBe(shared);

  const fix = await site.plan();
  const asked = fix.changes.flatMap(({ choices }) => choices.filter(({ id }) => id === 'mirror-first'));
  expect(asked.map(({ question, chosen }) => [textOf(question), chosen])).toEqual([
    [
      'Projects IT and ITX share their workflows and their permission scheme. ' +
        'Which of them gets the changes of both first?',
      'test',
    ],
  ]);
  const said = fix.changes.map(({ sentence }) => textOf(sentence)).filter((text) => /permission|^Grant/.test(text));
  expect(said).toEqual([
    'Create permission scheme "Jira Service Management Permission Scheme for Space IT (ITX, bot)", a copy of ' +
      '"Jira Service Management Permission Scheme for Space IT" with these grants; the original stays as it is.',
    'Grant "Resolve issues" to role "Service Desk Team" in project ITX.',
    'Give project ITX permission scheme "Jira Service Management Permission Scheme for Space IT (ITX, bot)" ' +
      'instead of "Jira Service Management Permission Scheme for Space IT"; IT stays as it is.',
  ]);
  expect(textOf(fix.manual[0]?.sentence ?? '')).toBe(
    'Changes of workflows and permissions are made in ITX alone; IT waits for a plan of its own.',
  );
  expect(fix.manual.slice(1).map(({ check }) => check)).not.toContain('test-project-access-same');
  expect((await site.apply(fix)).reasons).toEqual([]);
  expect(permissionsOf(site, 'IT')).toBe(shared);
  expect(permissionsOf(site, 'ITX')?.permissions.map(({ permission }) => permission)).toContain('RESOLVE_ISSUES');

  const promotion = await site.plan();
  expect(promotion.changes.flatMap(({ choices }) => choices).filter(({ id }) => id === 'mirror-first')).toEqual([]);
  expect((await site.apply(promotion)).reasons).toEqual([]);
  expect(permissionsOf(site, 'IT')?.permissions.map(({ permission }) => permission)).toContain('RESOLVE_ISSUES');
  expect((await site.plan()).steps).toEqual([]);
}, 120_000);

test('given a fix of permissions alone on a mirror, the question is about those, and the other answer changes production', async () => {
  const site = aFixedSite('itsm', undefined, withoutResolve(structuredClone(seed('itsm').state)));
  await site.setUp();
  expect((await site.apply(await site.plan(twinOf('mirror')))).reasons).toEqual([]);
  const scope = { kind: 'checks', checks: ['service-account-permitted'] } as const;
  const asked = (await site.plan(scope)).changes.flatMap(({ choices }) => choices);
  expect(asked.map(({ question }) => textOf(question))).toEqual([
    'Projects IT and ITX share their permission scheme. Which of them gets the changes of permissions first?',
  ]);
  const here = await site.plan(scope, { 'mirror-first': 'here' });
  expect(here.steps.flatMap((step) => (step.kind === 'assign-permission-scheme' ? [step.projectKey] : []))).toEqual([
    'IT',
  ]);
  expect(here.manual.map(({ sentence }) => textOf(sentence)).filter((text) => / alone; /.test(text))).toEqual([]);
}, 120_000);
