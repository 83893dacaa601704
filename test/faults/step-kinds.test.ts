import { textOf } from '../../src/shared/message';
import type { Plan } from '../../src/plan/plan';
import type { Step } from '../../src/plan/step';
import { projectSettingsSchema } from '../../src/profile/settings';
import { toFixProgress } from '../../src/usecases/fixes/tell-fix-progress';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import type { SiteProject } from '../simulated-jira/state/project';
import { planOf } from '../site-with-app/hand-made-plan';
import { siteWithApp } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';

const MARK = 'Made by Bot Preflight, plan hand-made.';
const settings = projectSettingsSchema.parse(seed('acme').settings['IT']);
const { accounts } = settings;
const [bot, agent, customer] = [
  accounts.serviceAccount ?? '',
  accounts.agentTestAccount ?? '',
  accounts.customerTestAccount ?? '',
];
const TEAM = { projectKey: 'IT', roleId: '10101', roleName: 'Service Desk Team' };

const deskOf = (state: SiteState) => {
  const desk = state.serviceDesks.find(({ projectId }) => projectId === settings.projectId);
  if (!desk) throw new Error('IT has no service desk.');
  return desk;
};
/** Customers leave a restricted desk only. */
const restrict = (state: SiteState): void => void (deskOf(state).access = 'restricted');
const employees = (state: SiteState): string[] =>
  state.users
    .filter(
      ({ accountType, active, accountId }) =>
        accountType === 'atlassian' && active && !deskOf(state).customers.includes(accountId),
    )
    .slice(0, 2)
    .map(({ accountId }) => accountId);

interface Row {
  readonly given: string;
  readonly prepare?: (state: SiteState) => void;
  readonly step: (state: SiteState) => Step;
  /** What is there once it is made. */
  readonly made: (state: SiteState) => unknown;
  readonly is: unknown;
}

const fieldsOfDefaultScreen = (state: SiteState): readonly string[] =>
  state.screens.find(({ id }) => id === 1)?.tabs.flatMap(({ fieldIds }) => fieldIds) ?? [];
const addFields =
  (fields: string[]) =>
  (state: SiteState): Step => ({
    kind: 'add-screen-field',
    key: 'k',
    screenId: '1',
    screenName: 'Default Screen',
    tabId: String(state.screens.find(({ id }) => id === 1)?.tabs[0]?.id),
    fields,
  });
const addPeople =
  (accountIds: (state: SiteState) => string[]) =>
  (state: SiteState): Step => ({
    kind: 'add-customers',
    key: 'k',
    serviceDeskId: deskOf(state).id,
    projectKey: 'IT',
    accountIds: accountIds(state),
  });
const newcomersAmong = (start: readonly string[], state: SiteState): number =>
  deskOf(state).customers.filter((id) => !start.includes(id)).length;
const startCustomers = deskOf(seed('acme').state).customers;
const isInTeam =
  (accountId: string) =>
  (state: SiteState): boolean =>
    state.projects
      .find(({ key }) => key === 'IT')
      ?.actors.some(
        ({ roleId, ...actor }) => String(roleId) === TEAM.roleId && 'user' in actor && actor.user === accountId,
      ) ?? false;

const projectCalled = (state: SiteState, key: string): SiteProject => {
  const found = state.projects.find((one) => one.key === key);
  if (!found) throw new Error(`acme has no project ${key}.`);
  return found;
};
const actorsOfTeam = (state: SiteState): readonly string[] =>
  projectCalled(state, 'IT')
    .actors.filter(({ roleId }) => String(roleId) === TEAM.roleId)
    .map(({ user, groupId }) => user ?? groupId ?? '');
const groupOf = (state: SiteState): string => state.groups[0]?.groupId ?? '';
const typesOf = (state: SiteState): string[] => projectCalled(state, 'IT').issueTypeIds;
const schemeOf = (project: SiteProject, of: 'issue-type' | 'issue-type-screen' | 'notification'): string =>
  ({
    'issue-type': project.issueTypeSchemeId,
    'issue-type-screen': project.issueTypeScreenSchemeId,
    notification: String(project.notificationSchemeId),
  })[of];
const formOf = (state: SiteState) => {
  const form = state.forms.find(
    ({ projectId, portalRequestTypeIds }) => projectId === settings.projectId && portalRequestTypeIds.length > 0,
  );
  if (!form) throw new Error('IT has no form.');
  return form;
};

const ROWS: readonly Row[] = [
  {
    given: 'a status to make',
    step: () => ({
      kind: 'create-status',
      key: 'k',
      name: 'Wartet auf Lieferung',
      category: 'IN_PROGRESS',
      projectId: null,
      mark: MARK,
    }),
    made: ({ statuses }) =>
      statuses
        .filter(({ name }) => name === 'Wartet auf Lieferung')
        .map(({ statusCategory, description }) => [statusCategory, description]),
    is: [['IN_PROGRESS', MARK]],
  },
  {
    given: 'fields to put on a screen',
    step: addFields(['resolution', 'duedate']),
    made: (state) => fieldsOfDefaultScreen(state).slice(-2),
    is: ['resolution', 'duedate'],
  },
  {
    given: 'fields to put on a screen that has one of them',
    step: addFields(['summary', 'duedate']),
    made: (state) => fieldsOfDefaultScreen(state).filter((id) => ['summary', 'duedate'].includes(id)),
    is: ['summary', 'duedate'],
  },
  {
    given: 'a person to take out of a role',
    step: () => ({ kind: 'remove-role-actor', key: 'k', ...TEAM, accountId: agent }),
    made: isInTeam(agent),
    is: false,
  },
  {
    given: 'a person to put into a role',
    step: () => ({ kind: 'add-role-actor', key: 'k', ...TEAM, accountId: bot }),
    made: isInTeam(bot),
    is: true,
  },
  {
    given: 'two customers to add',
    prepare: restrict,
    step: addPeople(employees),
    made: (state) => newcomersAmong(startCustomers, state),
    is: 2,
  },
  {
    given: 'customers to add of whom one is there',
    prepare: restrict,
    step: addPeople((state) => [customer, ...employees(state).slice(0, 1)]),
    made: (state) => newcomersAmong(startCustomers, state),
    is: 1,
  },
  {
    given: 'a request type to make',
    step: (state) => ({
      kind: 'create-request-type',
      key: 'k',
      serviceDeskId: deskOf(state).id,
      projectKey: 'IT',
      issueTypeId: state.projects.find(({ key }) => key === 'IT')?.issueTypeIds[0] ?? '',
      name: 'Bot request',
      mark: MARK,
    }),
    made: ({ requestTypes }) =>
      requestTypes.filter(({ name }) => name === 'Bot request').map(({ description }) => description),
    is: [MARK],
  },
  {
    given: 'people and a group to put into a role that has one of them',
    step: (state) => ({
      kind: 'add-role-actors',
      key: 'k',
      ...TEAM,
      accountIds: [agent, ...employees(state)],
      groupIds: [groupOf(state)],
    }),
    made: (state) =>
      actorsOfTeam(state).filter((id) => [agent, ...employees(state), groupOf(state)].includes(id)).length,
    is: 4,
  },
  {
    given: 'an issue type scheme to make',
    step: (state) => ({
      kind: 'create-issue-type-scheme',
      key: 'k',
      name: 'Trial types',
      mark: MARK,
      copyOf: null,
      issueTypeIds: typesOf(state),
      defaultIssueTypeId: typesOf(state)[1] ?? null,
    }),
    made: ({ issueTypeSchemes }) =>
      issueTypeSchemes
        .filter(({ name }) => name === 'Trial types')
        .map(({ description, issueTypeIds }) => [description, issueTypeIds.length]),
    is: [[MARK, 4]],
  },
  {
    given: 'a screen scheme to make',
    step: () => ({
      kind: 'create-screen-scheme',
      key: 'k',
      name: 'Trial screens',
      mark: MARK,
      copyOf: null,
      screens: { default: { id: '1' }, edit: { id: '3' } },
    }),
    made: ({ screenSchemes }) =>
      screenSchemes.filter(({ name }) => name === 'Trial screens').map(({ screens }) => screens),
    is: [{ default: 1, edit: 3 }],
  },
  {
    given: 'an issue type screen scheme to make',
    step: (state) => ({
      kind: 'create-issue-type-screen-scheme',
      key: 'k',
      name: 'Trial screens by type',
      mark: MARK,
      copyOf: null,
      mappings: [{ issueTypeId: 'default', screenScheme: { id: String(state.screenSchemes[0]?.id) } }],
    }),
    made: ({ issueTypeScreenSchemes }) =>
      issueTypeScreenSchemes
        .filter(({ name }) => name === 'Trial screens by type')
        .map(({ mappings }) => mappings.length),
    is: [1],
  },
  {
    given: 'a form to copy to a project with other request types',
    step: (state) => ({
      kind: 'copy-form',
      key: 'k',
      projectKey: 'ITT',
      fromProjectKey: 'IT',
      copyOf: formOf(state).id,
      name: formOf(state).design.settings.name,
      requestTypes: [],
    }),
    made: (state) =>
      state.forms
        .filter(({ design }) => JSON.stringify(design) === JSON.stringify(formOf(state).design))
        .map(({ portalRequestTypeIds }) => portalRequestTypeIds.length),
    is: [1, 0],
  },
  ...(['issue-type', 'issue-type-screen', 'notification'] as const).map((of): Row => ({
    given: `another ${of} scheme for a project without requests`,
    prepare: (state) => void state.notificationSchemes.push({ id: 10_001, name: 'Quiet', description: '' }),
    step: (state) => ({
      kind: 'assign-scheme',
      key: 'k',
      of,
      projectId: projectCalled(state, 'ITT').id,
      projectKey: 'ITT',
      from: schemeOf(projectCalled(seed('acme').state, 'ITT'), of),
      to: { id: of === 'notification' ? '10001' : schemeOf(projectCalled(state, 'HR'), of) },
    }),
    made: (state) =>
      schemeOf(projectCalled(state, 'ITT'), of) ===
      (of === 'notification' ? '10001' : schemeOf(projectCalled(state, 'HR'), of)),
    is: true,
  })),
];

/** Somebody put back into a role has a new number there, and a place at the end. */
const inAnyOrder = (state: SiteState): string =>
  JSON.stringify({
    ...state,
    nextIds: {},
    projects: state.projects.map((project) => ({
      ...project,
      actors: project.actors.map((actor) => JSON.stringify({ ...actor, id: 0 })).sort(),
    })),
  });

const applyCounted = async (site: FixedSite, plan: Plan) => {
  let writes = 0;
  const run = await site.apply(plan, ({ to, isWrite }) => {
    if (to === 'jira' && isWrite) writes += 1;
    return null;
  });
  return { run, writes };
};

describe.each(ROWS)('given $given', ({ prepare, step, made, is }) => {
  test('it is made, not made twice, and taken back', async () => {
    const { state } = structuredClone(seed('acme'));
    prepare?.(state);
    const site = siteWithApp({ state, settings });
    const start = inAnyOrder(state);
    const plan = planOf({ id: settings.projectId, key: 'IT' }, site.admin, [step(state)]);
    await site.keep(plan);

    const first = await applyCounted(site, plan);
    expect({ state: first.run.state, reasons: first.run.reasons, made: made(state) }).toEqual({
      state: 'done',
      reasons: [],
      made: is,
    });
    expect(first.writes).toBeGreaterThan(0);
    const goal = inAnyOrder(state);

    const second = await applyCounted(site, plan);
    expect({ state: second.run.state, writes: second.writes, isSame: inAnyOrder(state) === goal }).toEqual({
      state: 'done',
      writes: 0,
      isSame: true,
    });

    // What the second found there is not its own to take back.
    const nothing = await site.undo(plan, second.run);
    expect({ state: nothing.state, isSame: inAnyOrder(state) === goal }).toEqual({ state: 'done', isSame: true });
    const undone = await site.undo(plan, first.run);
    expect({ state: undone.state, reasons: undone.reasons, isStart: inAnyOrder(state) === start }).toEqual({
      state: 'done',
      reasons: [],
      isStart: true,
    });
  });
});

test('given customers of an open desk, which lets nobody go, the undo stops with Jira’s words and they stay', async () => {
  const { state } = structuredClone(seed('acme'));
  const site = siteWithApp({ state, settings });
  const plan = planOf({ id: settings.projectId, key: 'IT' }, site.admin, [addPeople(employees)(state)]);
  await site.keep(plan);
  const applied = await site.apply(plan);
  const undone = await site.undo(plan, applied);
  expect({
    state: undone.state,
    words: undone.reasons.map(({ message }) => textOf(message)),
    stay: newcomersAmong(startCustomers, state),
  }).toEqual({ state: 'stopped', words: [expect.stringMatching(/open access/)], stay: 2 });
});

describe('given people whose account was deactivated since the plan was made', () => {
  const CHANGE: Plan['changes'][number] = {
    id: 'c',
    kind: 'add-customers',
    target: { type: 'service-desk', id: '1', name: 'IT' },
    before: null,
    after: null,
    sentence: 'Add two customers to IT.',
    safety: 'automatic',
    choices: [],
    dependsOn: [],
    cures: [],
    touches: [],
    step: 'k',
    people: [],
  };
  const deactivate = (state: SiteState, accountId: string): void => {
    for (const user of state.users) if (user.accountId === accountId) user.active = false;
  };

  test.each([
    { given: 'one of two customers', of: 1, made: 1 },
    { given: 'both customers', of: 2, made: 0 },
  ])('$given, the plan is done without them, says so, and can be taken back', async ({ of, made }) => {
    const { state } = structuredClone(seed('acme'));
    restrict(state);
    const site = siteWithApp({ state, settings });
    const people = state.users
      .filter(
        ({ accountId, accountType, active }) =>
          accountType === 'atlassian' &&
          active &&
          accountId !== site.admin &&
          !deskOf(state).customers.includes(accountId),
      )
      .slice(0, 2)
      .map(({ accountId }) => accountId);
    const step = addPeople(() => people)(state);
    const plan: Plan = { ...planOf({ id: settings.projectId, key: 'IT' }, site.admin, [step]), changes: [CHANGE] };
    await site.keep(plan);
    for (const id of people.slice(0, of)) deactivate(state, id);
    site.site.changed();
    const start = inAnyOrder(state);
    const run = await site.apply(plan);
    expect({
      state: run.state,
      reasons: run.reasons,
      leavesOut: toFixProgress(run, plan).leavesOut,
      made: newcomersAmong(startCustomers, state),
    }).toEqual({ state: 'done', reasons: [], leavesOut: [CHANGE.sentence], made });
    if (made > 0) await site.undo(plan, run);
    expect(inAnyOrder(state) === start).toBe(true);
  });
});
