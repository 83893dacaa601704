import { inEnglish, textOf } from '../../src/shared/message';
import { toReplyError } from '../../src/app/explain-error';
import { Refusal } from '../../src/app/refusal';
import type { SiteState } from '../simulated-jira/state';
import { addWorkflowScheme } from '../simulated-jira/add/workflow';
import { asBytes } from '../site-with-app/site-content';
import { acme, projectOf, twinOf } from './a-twin';

const project = (state: SiteState, key: string) => {
  const found = state.projects.find((one) => one.key === key);
  if (!found) throw new Error(`acme has no project ${key}.`);
  return found;
};

interface Row {
  readonly given: string;
  readonly change?: (state: SiteState) => void;
  readonly wish?: Parameters<typeof twinOf>[1];
  /** The field of the form that the refusal belongs to. */
  readonly field?: 'key' | 'name';
  readonly says: RegExp;
  readonly advises: RegExp;
}

const REFUSED: readonly Row[] = [
  {
    given: 'a key that another project has',
    wish: { key: 'HR' },
    field: 'key',
    says: /The key HR belongs to project “Human Resources/,
    advises: /another key/,
  },
  {
    given: 'the key of the project itself',
    wish: { key: 'IT' },
    field: 'key',
    says: /The key IT belongs to project/,
    advises: /another key/,
  },
  {
    given: 'the key of a project in the recycle bin',
    change: (state) => void (project(state, 'ITT').deleted = true),
    wish: { key: 'ITT' },
    field: 'key',
    says: /refuses the key ITT/,
    advises: /recycle bin.*restore it or delete it for good/,
  },
  {
    given: 'a key of one letter',
    wish: { key: 'X' },
    field: 'key',
    says: /“X” isn't a project key/,
    advises: /two to ten/,
  },
  {
    given: 'a key that begins with a digit',
    wish: { key: '1T' },
    field: 'key',
    says: /isn't a project key/,
    advises: /a letter first/,
  },
  {
    given: 'a key with markup in it',
    wish: { key: '<B>' },
    field: 'key',
    says: /“<B>” isn't a project key/,
    advises: /capital letters/,
  },
  {
    given: 'a name that another project has, in other letters',
    wish: { name: 'it helpdesk (TEST)' },
    field: 'name',
    says: /Project ITT is called/,
    advises: /another name/,
  },
  {
    given: 'a name that is too long for Jira',
    wish: { name: 'x'.repeat(81) },
    field: 'name',
    says: /81 characters; Jira takes 80/,
    advises: /shorter/,
  },
  {
    given: 'a team-managed original',
    change: (state) => void (project(state, 'IT').simplified = true),
    says: /team-managed.*no API/,
    advises: /same template.*Only company-managed/,
  },
  {
    given: 'an original without a portal',
    change: (state) => void (project(state, 'IT').projectTypeKey = 'software'),
    says: /isn't a service project/,
    advises: /service project/,
  },
];

test.each(REFUSED)(
  'given $given, the twin is refused with advice and nothing is written',
  async ({ change, wish, field, says, advises }) => {
    const site = await acme(change);
    const start = asBytes(site.site.state);
    const refusal: unknown = await site.plan(twinOf('isolated', wish)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(inEnglish(toReplyError(refusal))).toMatchObject({
      message: expect.stringMatching(says),
      advice: expect.stringMatching(advises),
      ...(field && { field }),
    });
    expect(asBytes(site.site.state) === start).toBe(true);
  },
);

test('given a scheme with the name of a copy, the copy gets a number', async () => {
  const site = await acme(
    (state) =>
      void addWorkflowScheme(state, {
        name: 'IT: workflow scheme (ITX, bot)',
        defaultWorkflowId: state.workflows[0]?.id ?? '',
      }),
  );
  const plan = await site.plan(twinOf('isolated'));
  expect(plan.steps.find(({ kind }) => kind === 'create-workflow-scheme')).toMatchObject({
    name: 'IT: workflow scheme (ITX, bot) 2',
  });
});

test('given a workflow with a rule of an app that is gone, the copy has it byte for byte', async () => {
  const rule = {
    ruleKey: 'forge:workflow-post-function',
    parameters: { key: 'ari:cloud:ecosystem::extension/gone', config: '{"text": "<b>&amp;"}' },
  };
  const site = await acme(
    (state) =>
      void state.workflows
        .find(({ name }) => name === 'Incident Management')
        ?.transitions.at(-1)
        ?.actions.push(rule),
  );
  const applied = await site.apply(await site.plan(twinOf('isolated')));
  const copy = site.site.state.workflows.find(({ name }) => name === 'Incident Management (ITX, bot)');
  expect({ state: applied.state, reasons: applied.reasons, rule: copy?.transitions.at(-1)?.actions.at(-1) }).toEqual({
    state: 'done',
    reasons: [],
    rule: expect.objectContaining(rule),
  });
});

test('given the Free plan, the twin gets the site’s permission scheme, is made, and a person is told to compare the grants', async () => {
  const site = await acme((state) => void (state.site.plan = 'free'));
  const plan = await site.plan(twinOf('isolated'));
  const applied = await site.apply(plan);
  expect({
    state: applied.state,
    reasons: applied.reasons,
    schemes: plan.steps.filter(({ kind }) => kind === 'create-permission-scheme'),
    told: plan.manual.some(({ sentence }) => /Free plan/.test(textOf(sentence))),
  }).toEqual({ state: 'done', reasons: [], schemes: [], told: true });
});

test('given the key is taken between the review and the press, it stops before the first write', async () => {
  const site = await acme();
  const plan = await site.plan(twinOf('isolated'));
  project(site.site.state, 'HR').key = 'ITX';
  site.site.changed();
  const start = asBytes(site.site.state);
  const applied = await site.apply(plan);
  expect({
    state: applied.state,
    words: applied.reasons.map(({ message }) => textOf(message)),
    isStart: asBytes(site.site.state) === start,
  }).toEqual({
    state: 'stopped',
    words: [expect.stringMatching(/Project ITX is not the one of this plan/)],
    isStart: true,
  });
});

test('given the admin lost “Administer Jira” since the review, nothing is written', async () => {
  const site = await acme();
  const plan = await site.plan(twinOf('isolated'));
  for (const group of site.site.state.groups) group.members = group.members.filter((member) => member !== site.admin);
  site.site.changed();
  const start = asBytes(site.site.state);
  const applied = await site.apply(plan);
  expect({ state: applied.state, isStart: asBytes(site.site.state) === start }).toEqual({
    state: 'stopped',
    isStart: true,
  });
});

test('given Jira answers 500 to the project it has made, the twin is whole all the same and not made twice', async () => {
  const site = await acme();
  const plan = await site.plan(twinOf('isolated'));
  const applied = await site.apply(plan, ({ what }) => (what === 'POST /rest/api/3/project' ? '500 after' : null));
  expect({
    state: applied.state,
    twins: site.site.state.projects.filter(({ key }) => key === 'ITX').length,
    posts: site.site.log.filter(({ method, template }) => method === 'POST' && template === '/rest/api/3/project')
      .length,
  }).toEqual({ state: 'done', twins: 1, posts: 1 });
});

test('given a project that was made without its permission scheme, the scheme is given to it afterwards', async () => {
  const site = await acme();
  const plan = await site.plan(twinOf('isolated'));
  let isMade = false;
  const applied = await site.apply(plan, ({ what }) => {
    if (isMade || what !== 'GET /rest/api/3/project/ITX' || !site.site.state.projects.some(({ key }) => key === 'ITX'))
      return null;
    isMade = true;
    projectOf(site, 'ITX').permissionSchemeId = site.site.state.permissionSchemes[0]?.id ?? 0;
    return null;
  });
  const scheme = site.site.state.permissionSchemes.find(({ id }) => id === projectOf(site, 'ITX').permissionSchemeId);
  expect({ isMade, state: applied.state, scheme: scheme?.name }).toEqual({
    isMade: true,
    state: 'done',
    scheme: 'Berechtigungen IT-Helpdesk (ITX, bot)',
  });
});

test('given Jira makes no portal without a template, it stops with words; once the portal is there it goes on where it stopped, and undo takes all back', async () => {
  const site = await acme((state) => void (state.site.portalOfNewProjects = 'none'));
  const start = asBytes(site.site.state);
  const plan = await site.plan(twinOf('mirror'));
  const stopped = await site.apply(plan);
  expect({ state: stopped.state, words: stopped.reasons.map(({ message }) => textOf(message)) }).toEqual({
    state: 'stopped',
    words: [expect.stringMatching(/Project ITX has no portal.*press Apply again/)],
  });

  const desk = structuredClone(site.site.state.serviceDesks[0]);
  if (!desk) throw new Error('acme has no service desk.');
  site.site.state.serviceDesks.push({
    ...desk,
    id: '99001',
    projectId: projectOf(site, 'ITX').id,
    customers: [],
    organizationIds: [],
    queues: [],
  });
  site.site.changed();
  const done = await site.apply(plan);
  expect({ state: done.state, reasons: done.reasons }).toEqual({ state: 'done', reasons: [] });
  const undone = await site.undo(plan, done);
  expect({ state: undone.state, isStart: asBytes(site.site.state) === start }).toEqual({
    state: 'done',
    isStart: true,
  });
});
