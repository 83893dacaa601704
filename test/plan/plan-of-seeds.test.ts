import { catalogue } from '../../src/checks/catalogue';
import { readRawWorkflows } from '../../src/jira/resources/raw-workflows';
import { remedies } from '../../src/plan/remedies/registry';
import { MOVEWORKS } from '../../src/profile/moveworks';
import { applyEdits } from '../../src/workflow/edits/apply-edits';
import { toCreateRequest, toUpdateRequest } from '../../src/workflow/edits/requests';
import { acmePlants } from '../simulated-jira/seeds/acme-plants';
import { aSite, clientOf } from '../snapshot/a-site';
import { planOn } from './given-plan';

/** Made once for those tests that only look at it. */
const planOfAcme = planOn(aSite('acme'));

/** What a plan writes to the test project, and what a status means that nothing tells, wait for an admin's word. */
const ASKED = ['test-project-request-types-same', 'statuses-mapped-to-buckets'];
const curable = (check: string): boolean => remedies.has(check) && !ASKED.includes(check);

test('given Acme, when everything is planned, nothing a change can cure is left to people', async () => {
  const plan = await planOfAcme;
  expect(plan.manual.filter(({ check }) => curable(check))).toEqual([]);
});

test('given Acme, when everything is planned, every planted fault that a change can cure is credited to one', async () => {
  const plan = await planOfAcme;
  const cured = new Set(plan.changes.flatMap(({ cures }) => cures.map(({ check }) => check)));
  const planted = [...new Set(acmePlants.map(({ check }) => check))].filter(curable);
  expect(planted.length).toBeGreaterThan(10);
  expect(planted.filter((check) => !cured.has(check))).toEqual([]);
});

test('given Acme, when everything is planned, a private copy also answers who shares the workflow', async () => {
  const plan = await planOfAcme;
  const byCopies = plan.changes
    .filter(({ kind }) => kind === 'copy-workflow')
    .flatMap(({ cures }) => cures.map(({ check }) => check));
  expect([...byCopies].sort()).toEqual(['test-project-isolated', 'workflow-unshared']);
  expect(plan.manual.map(({ check }) => check)).not.toContain('workflow-unshared');
});

test('given Acme, when planned with safe answers, no step writes an object another project uses', async () => {
  const { site, settings } = aSite('acme');
  const plan = await planOn({ site, settings });
  const own = site.state.projects.find(({ key }) => key === 'IT');
  const elsewhere = site.state.workflowSchemes
    .filter(({ id }) => id !== own?.workflowSchemeId)
    .flatMap((scheme) => [scheme.defaultWorkflowId, ...Object.values(scheme.workflowByIssueType)]);
  const written = plan.steps.flatMap((step) => (step.kind === 'update-workflow' ? [step.workflowId] : []));
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((id) => elsewhere.includes(id))).toEqual([]);
  expect(Object.values(plan.blastRadius).flatMap(({ otherProjects }) => otherProjects)).toEqual([]);
});

test('given Acme, when a shared workflow is to be changed for all, the plan names who else feels it and how many open requests', async () => {
  const { site, settings } = aSite('acme');
  const workflow = site.state.workflows.find(({ name }) => name === 'Service Request Fulfilment');
  const plan = await planOn({ site, settings }, { choices: { [`copy-workflow:${workflow?.id ?? ''}`]: 'in-place' } });
  const blast = plan.blastRadius[`workflow:${workflow?.id ?? ''}`];
  const users = site.state.projects.filter(({ key }) => ['IT', 'HR'].includes(key));
  const open = site.state.issues.filter(
    (issue) =>
      issue.resolutionId === null &&
      users.some(
        (project) => project.id === issue.projectId && workflowOf(site, project.id, issue.issueTypeId) === workflow?.id,
      ),
  );
  expect(blast).toMatchObject({
    otherProjects: [{ key: 'HR' }],
    issueTypes: ['[System] Service request'],
    openTickets: open.length,
  });
  expect(open.length).toBeGreaterThan(0);
});

const workflowOf = (
  site: ReturnType<typeof aSite>['site'],
  projectId: string,
  issueTypeId: string,
): string | undefined => {
  const scheme = site.state.workflowSchemes.find(
    ({ id }) => id === site.state.projects.find((project) => project.id === projectId)?.workflowSchemeId,
  );
  return scheme?.workflowByIssueType[issueTypeId] ?? scheme?.defaultWorkflowId;
};

test('given Acme, when planned, nothing was written', async () => {
  const { site, settings } = aSite('acme');
  const before = JSON.stringify(site.state);
  await planOn({ site, settings });
  expect(JSON.stringify(site.state)).toBe(before);
});

test('given Acme, when planned again, it is the same plan', async () =>
  expect(await planOn(aSite('acme'))).toEqual(await planOfAcme));

test.each(['acme', 'large'] as const)(
  "given the site %s, when everything is planned, Jira's dry run has no objection to any workflow of the plan",
  async (name) => {
    const { site, settings } = aSite(name);
    const plan = await planOn({ site, settings });
    const [screen] = site.state.screens;
    const writes = plan.steps.flatMap((step) =>
      step.kind === 'update-workflow' || step.kind === 'create-workflow' ? [step] : [],
    );
    const reads = await readRawWorkflows(
      clientOf(site),
      writes.map((step) => (step.kind === 'update-workflow' ? step.workflowId : step.copyOf)),
    );
    expect(reads.length).toBeGreaterThan(1);
    for (const [at, step] of writes.entries()) {
      const read = reads[at];
      if (read === undefined || screen === undefined)
        throw new Error('The plan names a workflow the site does not have.');
      // Only screens are still to be made here: any existing one will do for a dry run.
      const after = applyEdits(read, step.edits, (ref) => ('id' in ref ? ref.id : String(screen.id)));
      const kind = step.kind === 'update-workflow' ? 'update' : 'create';
      const payload =
        step.kind === 'update-workflow'
          ? toUpdateRequest(after)
          : toCreateRequest(after, { name: step.name, description: step.mark, projectId: step.projectId });
      const { body } = await site.handle({
        method: 'POST',
        url: `/rest/api/3/workflows/${kind}/validation`,
        headers: { authorization: 'Bearer app' },
        body: { payload, validationOptions: { levels: ['ERROR', 'WARNING'] } },
      });
      expect([step.key, body]).toEqual([step.key, { errors: [] }]);
    }
  },
);

test('given a site that has copies of an earlier time, when planned, the new ones get other names', async () => {
  const site = aSite('acme', ({ state }) => {
    const [scheme, permissions, screen, workflow] = [
      state.workflowSchemes[0],
      state.permissionSchemes[0],
      state.screens[0],
      state.workflows[0],
    ];
    if (!scheme || !permissions || !screen || !workflow) throw new Error('The seed has nothing to copy.');
    state.workflowSchemes.push({ ...scheme, id: '990001', name: 'IT: workflow scheme (IT, bot)' });
    state.permissionSchemes.push({ ...permissions, id: 990002, name: 'BERECHTIGUNGEN IT-Helpdesk (IT, bot)' });
    state.screens.push({ ...screen, id: 990003, name: 'Abschluss-Bildschirm (IT, bot)' });
    state.workflows.push({
      ...workflow,
      id: '5eed0000-0000-4000-8000-990000000004',
      name: 'Onboarding-Ablauf (IT, bot)',
    });
  });
  const made = (await planOn(site)).steps.flatMap((step) => ('name' in step ? [step.name] : []));
  expect([...made].sort()).toEqual([
    'Berechtigungen IT-Helpdesk (IT, bot) 2',
    'IT: workflow scheme (IT, bot) 2',
    'Onboarding-Ablauf (IT, bot) 2',
    'Service Request Fulfilment (IT, bot)',
  ]);
});

test('given a site in order, when everything is planned, there is nothing to do', async () => {
  const { changes, manual } = await planOn(aSite('ready'));
  expect([changes, manual]).toEqual([[], []]);
});

test('given the large site, when everything is planned, nothing a change can cure is left to people', async () => {
  const plan = await planOn(aSite('large'));
  expect(plan.changes.length).toBeGreaterThan(5);
  expect(plan.manual.filter(({ check }) => curable(check))).toEqual([]);
});

test.each(MOVEWORKS.skills.map(({ id }) => id))(
  'given Acme with no skill on, the plan for %s asks only for what that skill requires',
  async (skill) => {
    const { site, settings } = aSite('acme');
    const plan = await planOn({ site, settings: { ...settings, skills: [] } }, { scope: { kind: 'skill', skill } });
    const required = MOVEWORKS.requirements
      .filter(
        ({ neededBy }) => neededBy === 'always' || (typeof neededBy === 'object' && neededBy[skill] === 'required'),
      )
      .map(({ check }) => check);
    const everything = await planOfAcme;
    const asked = plan.changes.flatMap(({ cures }) => cures.map(({ check }) => check));
    expect(
      asked.filter((check) => !required.includes(check) && catalogue.find(({ id }) => id === check)?.area === 'access'),
    ).toEqual([]);
    expect(plan.changes.length).toBeLessThanOrEqual(everything.changes.length);
  },
);

test('given Acme, when a skill nobody has is asked for, it is refused', () =>
  expect(planOn(aSite('acme'), { scope: { kind: 'skill', skill: 'telepathy' } })).rejects.toMatchObject({
    name: 'Refusal',
    code: 'bad-request',
  }));
