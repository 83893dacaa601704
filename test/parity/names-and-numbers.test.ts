import { textOf } from '../../src/shared/message';
import fc from 'fast-check';
import { compareProjects } from '../../src/parity/compare-projects';
import type { ProjectShape } from '../../src/parity/shape';
import type { RequestType } from '../../src/snapshot/parts';
import { read } from '../../src/snapshot/reading';
import { aField, aForm, aQuestion, aRequestType, withFields } from '../given/a-portal';
import { aPermissionScheme, IT } from '../given/a-service-project';
import { aFixedSite } from '../site-with-app/site-with-app';
import { compared } from './compared';
import { aWorkflow, toClosed, withoutTransition } from '../given/a-workflow';

/** A project whose every part was read; a test overrides the one it is about. */
const aShape = (overrides: Partial<ProjectShape> = {}): ProjectShape => {
  const workflow = aWorkflow();
  const notChosen = read({ state: 'not-chosen' } as const);
  return {
    project: IT,
    issueTypeScheme: read({ id: '1', name: 'Types' }),
    workflowScheme: read({
      id: '2',
      name: 'Workflows',
      mappings: IT.issueTypes.map(({ id }) => ({ issueTypeId: id, workflowId: workflow.id ?? '' })),
    }),
    workflows: read([workflow]),
    issueTypeScreens: read({ scheme: { id: '3', name: 'Screens' }, places: [] }),
    screens: read({ names: new Map(), screens: new Map() }),
    permissionScheme: read(aPermissionScheme()),
    notificationScheme: read(null),
    roles: read([]),
    serviceDesk: read({ id: '7', projectId: IT.id }),
    requestTypes: read([]),
    forms: read([]),
    serviceAccount: notChosen,
    agentTestAccount: notChosen,
    customerTestAccount: notChosen,
    effectivePermissions: read([]),
    requestRights: read([]),
    customers: read([]),
    ...overrides,
  };
};

const differences = (here: Partial<ProjectShape>, there: Partial<ProjectShape>) =>
  compareProjects(aShape(here), aShape(there)).differences;

/** As many issue types, each with a workflow of its own. */
const wide = (
  count: number,
  prefix: string,
  change: (at: number) => Parameters<typeof aWorkflow>[0] = () => ({}),
): Partial<ProjectShape> => {
  const types = Array.from({ length: count }, (_, at) => ({ id: `type-${at}`, name: `Type ${at}`, isSubtask: false }));
  return {
    project: { ...IT, issueTypes: types },
    workflowScheme: read({
      id: prefix,
      name: prefix,
      mappings: types.map(({ id }, at) => ({ issueTypeId: id, workflowId: `${prefix}-${at}` })),
    }),
    workflows: read(types.map((_, at) => aWorkflow({ id: `${prefix}-${at}`, name: `${prefix} ${at}`, ...change(at) }))),
  };
};

describe('names and numbers', () => {
  test('given 300 workflows in each project, of which one lacks a transition, that one is told', () => {
    const broken = wide(300, 'b', (at) =>
      at === 217 ? { transitions: withoutTransition(aWorkflow(), toClosed.id).transitions } : {},
    );
    const found = differences(wide(300, 'a'), broken);
    expect(
      found.map(({ area, kind, subject, sentence }) => ({
        area,
        kind,
        subject: subject.name,
        isOf: textOf(sentence).includes('"Type 217"'),
      })),
    ).toEqual([{ area: 'workflows', kind: 'only-here', subject: 'Close', isOf: true }]);
  });

  test('given names of any characters, whatever is listed twice on both sides is equal', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const typesOf = (desk: string): readonly RequestType[] =>
          names.map((one, at) => aRequestType(`${desk}${at}`, one, { groupIds: [desk] }));
        const formsOf = (desk: string) =>
          names.map((one, at) => ({
            ...aForm(`${desk}-form-${at}`, one, aQuestion('1', one)),
            requestTypeIds: [`${desk}${at}`],
          }));
        expect(
          differences(
            { requestTypes: read(typesOf('a')), forms: read(formsOf('a')) },
            { requestTypes: read([...typesOf('b')].reverse()), forms: read([...formsOf('b')].reverse()) },
          ),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('given a question asked twice in one form and once in its twin, the second is missing', () => {
    const form = (...questions: readonly ReturnType<typeof aQuestion>[]) => ({
      requestTypes: read([aRequestType('201', 'Order')]),
      forms: read([aForm('f', 'Order', ...questions)]),
    });
    const [first, second] = [aQuestion('1', 'Why?'), aQuestion('2', 'Why?')];
    expect(
      differences(form(first, second), form(first)).map(({ area, here, there }) => ({ area, here, there })),
    ).toEqual([{ area: 'forms', here: ['Why?, ts, optional'], there: [] }]);
  });

  test.each([
    ['ready', 75],
    ['acme', 140],
    ['large', 160],
  ] as const)(
    'given %s, comparing its help desk with the test project takes at most %d requests',
    async (name, most) => {
      expect((await compared(aFixedSite(name), 'ITT')).calls).toBeLessThanOrEqual(most);
    },
  );

  test('given a name with markup, it is told as it is and as text only', () => {
    const [found] = differences({ requestTypes: read([aRequestType('1', '<img src=x onerror=alert(1)> & "so"')]) }, {});
    expect(found).toMatchObject({
      subject: { name: '<img src=x onerror=alert(1)> & "so"' },
      sentence: 'Request type "<img src=x onerror=alert(1)> & "so"" is in IT and not in IT.',
    });
  });

  test.each<readonly [string, readonly RequestType[], readonly RequestType[], readonly string[]]>([
    [
      'one translated request type',
      [aRequestType('1', 'Order a laptop')],
      [aRequestType('9', 'Notebook bestellen')],
      ['differs'],
    ],
    [
      'two that could each be the other',
      [aRequestType('1', 'Order a laptop'), aRequestType('2', 'Order a phone')],
      [aRequestType('8', 'Notebook bestellen'), aRequestType('9', 'Telefon bestellen')],
      ['only-here', 'only-here', 'only-there', 'only-there'],
    ],
    [
      'two that only their fields tell apart',
      [withFields(aRequestType('1', 'Order a laptop'), aField('model')), aRequestType('2', 'Order a phone')],
      [aRequestType('8', 'Telefon bestellen'), withFields(aRequestType('9', 'Notebook bestellen'), aField('model'))],
      ['differs', 'differs'],
    ],
    [
      'one of another issue type',
      [aRequestType('1', 'Order a laptop')],
      [aRequestType('9', 'Notebook bestellen', { issueTypeId: '102' })],
      ['only-here', 'only-there'],
    ],
  ])('given %s, it is taken for renamed only where nothing else is possible', (_, here, there, kinds) => {
    expect(differences({ requestTypes: read(here) }, { requestTypes: read(there) }).map(({ kind }) => kind)).toEqual(
      kinds,
    );
  });

  test('given a team-managed project, its own issue types and roles are compared by name, and no plan changes its workflows', () => {
    const own = {
      ...IT,
      id: '2',
      key: 'TM',
      style: 'team-managed' as const,
      issueTypes: IT.issueTypes.map((type) => ({ ...type, id: `own-${type.id}` })),
    };
    const workflow = withoutTransition(aWorkflow({ id: 'own', scope: 'project' }), toClosed.id);
    const roles = (id: string) =>
      read([{ id, name: 'Agents', actors: [{ kind: 'group' as const, groupId: 'g', name: 'agents' }] }]);
    const found = differences(
      { roles: roles('1') },
      {
        project: own,
        roles: roles('2'),
        workflows: read([workflow]),
        workflowScheme: read({
          id: null,
          name: 'own',
          mappings: own.issueTypes.map(({ id }) => ({ issueTypeId: id, workflowId: 'own' })),
        }),
        issueTypeScheme: read(null),
        issueTypeScreens: read(null),
      },
    );
    expect(found.map(({ area, subject, canEqualise }) => ({ area, subject: subject.name, canEqualise }))).toEqual([
      { area: 'workflows', subject: 'Close', canEqualise: { this: false, other: false } },
    ]);
  });
});
