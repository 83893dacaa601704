import { inEnglish, textOf } from '../../src/shared/message';
import { takeId, takeUuid } from '../simulated-jira/add/ids';
import { addIssueTypeScreenScheme, addScreen } from '../simulated-jira/add/screen';
import { SCREEN } from '../simulated-jira/new-site';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import { aFixedSite } from '../site-with-app/site-with-app';
import { compared } from './compared';
import { accountOf, partsOf, screenOf } from './parts-of';
import type { PartsOf } from './parts-of';
import { ownPermissions, PLANTS } from './plants';

const compareReady = (change: (state: SiteState) => void) =>
  compared(aFixedSite('ready', undefined, changed(seed('ready').state, change)), 'ITT');

const changed = (state: SiteState, change: (state: SiteState) => void): SiteState => {
  change(state);
  return state;
};

const REVERSED = { 'only-here': 'only-there', 'only-there': 'only-here', differs: 'differs' } as const;

describe('two equal projects with one difference planted', () => {
  test.each(PLANTS)(
    'given a test project with $given, exactly that is told',
    async ({ plant, area, kind, subject }) => {
      const { differences, areas } = await compareReady((state) => plant(partsOf(state, 'ITT')));
      expect(differences.map((one) => ({ area: one.area, kind: one.kind, subject: one.subject.name }))).toEqual([
        { area, kind, subject },
      ]);
      expect(areas.filter(({ state }) => state !== 'equal').map((one) => one.area)).toEqual([area]);
      expect(
        inEnglish(differences).every(
          ({ sentence, harm }) => sentence.endsWith('.') && sentence.includes('ITT') && harm.endsWith('.'),
        ),
      ).toBe(true);
    },
  );

  test.each(PLANTS)(
    'given a production project with $given, the same is told the other way round',
    async ({ plant, area, kind }) => {
      const { differences } = await compareReady((state) => plant(partsOf(state, 'IT')));
      expect(differences.map((one) => ({ area: one.area, kind: one.kind }))).toEqual([{ area, kind: REVERSED[kind] }]);
    },
  );
});

const everywhere =
  (reorder: (project: PartsOf) => void) =>
  (state: SiteState): void =>
    reorder(partsOf(state, 'ITT'));
const reversed = <T>(list: T[]): void => void list.reverse();

/** Differences that are none: nobody who raises or works on a request meets them. */
const SAME: readonly (readonly [given: string, change: (state: SiteState) => void])[] = [
  ['ids of its own', () => undefined],
  [
    'other names for its workflows and schemes',
    everywhere(({ scheme, workflow }) => {
      scheme.name = '<script>alert(1)</script>';
      workflow('[System] Incident').name = 'Störungen "neu" 障害';
    }),
  ],
  [
    'another description on its workflow',
    everywhere(({ workflow }) => void (workflow('[System] Incident').description = 'A copy.')),
  ],
  [
    'transitions, statuses and sources in another order',
    everywhere(({ workflow }) => {
      const { transitions, statuses } = workflow('[System] Service request');
      [transitions, statuses].forEach((list) => reversed<unknown>(list));
      transitions.forEach(({ links }) => reversed(links));
    }),
  ],
  [
    'request types, fields and forms in another order',
    (state) => {
      [state.requestTypes, state.forms].forEach((list) => reversed<unknown>(list));
      partsOf(state, 'ITT').requestTypes.forEach(({ fields }) => reversed(fields));
    },
  ],
  [
    'other words on the portal for the same fields',
    everywhere(({ requestTypes }) =>
      requestTypes.forEach(({ fields }) => fields.forEach((field) => (field.name = `Frage: ${field.name}`))),
    ),
  ],
  ['people in its roles in another order', everywhere(({ project }) => reversed(project.actors))],
  [
    'a deactivated person in a role',
    everywhere(({ state, project }) => {
      const gone = {
        ...structuredClone(state.users.find(({ accountId }) => accountId === project.lead)),
        accountId: '5b10gone',
        displayName: 'Gone',
        active: false,
      };
      state.users.push(gone as SiteState['users'][number]);
      project.actors.push({ id: takeId(state, 'roleActor'), roleId: 10_101, user: gone.accountId });
    }),
  ],
  [
    'the same grants in a scheme of its own, in another order',
    everywhere((project) => reversed(ownPermissions(project).permissions)),
  ],
  [
    'the same fields on a screen of its own, in another order',
    everywhere(({ state, project, transition }) => {
      const copy = (id: number) =>
        addScreen(
          state,
          `Copy of ${id}`,
          screenOf(state, id)
            .tabs.flatMap(({ fieldIds }) => fieldIds)
            .reverse(),
        ).id;
      transition('[System] Service request', 'Resolve').transitionScreen = {
        ruleKey: 'system:transition-screen',
        parameters: { screenId: String(copy(SCREEN.resolve)) },
      };
      project.issueTypeScreenSchemeId = addIssueTypeScreenScheme(
        state,
        'Screens of the test project',
        copy(SCREEN.default),
      ).id;
    }),
  ],
  [
    'its questions under other ids',
    everywhere(({ state, form }) => {
      const { design } = form('Laptop order');
      const text = JSON.stringify(design)
        .replace(/"id":(\d)/gu, '"id":10$1')
        .replace(/"(\d)":\{"type"/gu, '"10$1":{"type"');
      state.forms.forEach((one) =>
        one.design === design ? (one.design = JSON.parse(text) as typeof design) : undefined,
      );
    }),
  ],
  [
    'one workflow for both issue types in place of two equal ones',
    everywhere(({ state, scheme, workflow }) => {
      const copy = { ...structuredClone(workflow('[System] Incident')), id: takeUuid(state), name: 'One for all' };
      state.workflows.push(copy);
      scheme.defaultWorkflowId = copy.id;
      scheme.workflowByIssueType = {};
    }),
  ],
];

describe('two projects that are equal by meaning', () => {
  test.each(SAME)('given a test project with %s, no difference is told', async (_, change) => {
    const { differences, areas } = await compareReady(change);
    expect(differences.map(({ sentence }) => sentence)).toEqual([]);
    expect(areas.map(({ state }) => state)).toEqual(Array(9).fill('equal'));
  });
});

/** A path of the test project that Jira refuses, and the areas that nobody can call equal then. */
const UNREADABLE: readonly (readonly [path: RegExp, areas: readonly string[]])[] = [
  [/\/project\/ITT\/form/u, ['forms']],
  [/\/servicedesk\/ITT\/requesttype$/u, ['request-types', 'request-type-fields', 'forms', 'accounts']],
  [/\/servicedesk\/ITT\/requesttype\/\d+\/field/u, ['request-type-fields']],
  [/\/project\/ITT\/roledetails/u, ['roles']],
  [/\/project\/ITT\/permissionscheme/u, ['permissions']],
  [/\/servicedesk\/ITT\/customer/u, ['accounts']],
  [/\/permissions\/check$/u, ['accounts']],
  [/\/rest\/api\/3\/workflows$/u, ['workflows', 'screens']],
  [/\/issuetypescreenscheme\/project/u, ['screens']],
];

describe('a project that could not be read whole', () => {
  test.each(UNREADABLE)(
    'given %s is refused, %j are unknown with the reason and everything else is as it was',
    async (path, areas) => {
      const site = aFixedSite('ready');
      site.site.faults.push({ match: { path }, fault: { status: 403 } });
      const report = await compared(site, 'ITT');
      expect(report.areas.filter(({ state }) => state === 'unknown').map(({ area }) => area)).toEqual(areas);
      expect(
        report.areas.filter(
          ({ state, reasons }) =>
            state === 'unknown' && !reasons.some((reason) => /^ITT?: .+\.$/u.test(textOf(reason))),
        ),
      ).toEqual([]);
      expect(report.areas.filter(({ state }) => state === 'differs')).toEqual([]);
    },
  );

  test('given a project that is not there, the comparison is refused by its key', async () => {
    await expect(compared(aFixedSite('ready'), 'NOPE')).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('NOPE'),
    });
  });
});

describe('the help desk of Acme and its test project', () => {
  test('what was planted is told, and nothing else', async () => {
    const report = await compared(aFixedSite('acme'), 'ITT');
    const rows = report.differences
      .filter(({ area }) => area !== 'workflows')
      .map(
        ({ area, kind, subject, canEqualise }) =>
          `${area} | ${kind} | ${subject.name} | ${canEqualise.other ? 'by plan' : 'by hand'}`,
      );
    expect(rows.sort()).toEqual([
      'accounts | only-here | IT Helpdesk | by hand',
      'forms | only-here | Application access | by plan',
      'forms | only-here | Change plan | by plan',
      'forms | only-here | Erster Tag / Pierwszy dzień | by plan',
      'forms | only-here | Notebook-Bestellung | by plan',
      'forms | only-here | Programm aus dem Katalog | by plan',
      'issue-types | only-here | Change | by plan',
      'request-types | differs | Change to a server | by hand',
      'request-types | only-here | Shared mailbox or distribution list | by plan',
      'roles | only-here | Helpdesk Crew | by plan',
      'roles | only-here | Zmiany – Change Advisory Board | by plan',
    ]);
    const steps = report.differences.filter(({ area }) => area === 'workflows');
    expect(steps.map(({ subject, kind }) => `${kind} ${subject.name}`).sort()).toEqual([
      'differs Reopen',
      'differs Reopen',
      'differs Start work',
      'differs Start work',
      'only-here Ask the customer',
      'only-here Close',
      'only-here Closed',
      'only-here Customer answered',
      'only-here Reopened',
      'only-here Waiting for customer',
    ]);
    expect(steps.every(({ sentence }) => textOf(sentence).includes('"[System] Service request"'))).toBe(true);
  });

  test('what both projects share is told with what an edit of it would do', async () => {
    const { shared, sharedUnknown } = await compared(aFixedSite('acme'), 'ITT');
    expect(shared.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'workflow Onboarding-Ablauf',
      'screen Resolve Issue Screen',
      'screen Abschluss-Bildschirm',
      'screen Default Screen',
      'permission-scheme Berechtigungen IT-Helpdesk',
      'notification-scheme Default Notification Scheme',
    ]);
    expect(sharedUnknown).toEqual([]);
    expect(shared[0]?.sentence).toEqual(
      'Workflow "Onboarding-Ablauf" belongs to IT and ITT at once: ' +
        'a transition tried out in the one is there for the requests of the other at once.',
    );
  });

  test('nobody’s customers are named or kept', async () => {
    const site = aFixedSite('acme');
    const text = JSON.stringify(await compared(site, 'ITT'));
    const strangers = partsOf(site.site.state, 'IT').desk.customers.filter(
      (id) => id !== accountOf(site.site.state, 'Moveworks Test Customer'),
    );
    expect(strangers.filter((id) => text.includes(id))).toEqual([]);
  });
});
