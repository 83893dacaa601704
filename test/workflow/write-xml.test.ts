import { inEnglish, textOf } from '../../src/shared/message';
import fc from 'fast-check';
import { classOfRule } from '../../src/workflow/class-rules';
import { legacyRule } from '../../src/workflow/legacy-rules';
import type { Loss } from '../../src/workflow/loss';
import { meaning } from '../../src/workflow/meaning';
import type { Rule, Workflow } from '../../src/workflow/model';
import type { ReadWorkflow } from '../../src/workflow/read-result';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import type { RuleKind } from '../../src/workflow/rule-classes';
import { ruleMeaning, restrictionParts } from '../../src/workflow/rule-meaning';
import { unknownToCloud, writeWorkflowJson } from '../../src/workflow/write-json';
import { writeWorkflowXml } from '../../src/workflow/write-xml';
import { anyWorkflow, knownCondition, knownFunction, knownValidator } from '../given/any-workflow';
import { asExported } from './as-exported';
import { caseNames, hasCases, readCase } from './cases';
import { allOf, anyOf, aRule, aStatus, aTransition, aWorkflow } from './given-workflow';
import { sampled } from '../deep';

const readBack = (text: string): ReadWorkflow => {
  const [only, ...others] = readWorkflowFile(Buffer.from(text, 'utf8'), 'Back.xml');
  if (only === undefined || others.length > 0)
    throw new Error(`One workflow was written and ${others.length + 1} came back.`);
  return only;
};

/** Texts compare fast; the objects are only needed to show what differs. */
const expectSameMeaning = (actual: Workflow, expected: Workflow): void => {
  if (JSON.stringify(meaning(actual)) !== JSON.stringify(meaning(expected)))
    expect(meaning(actual)).toEqual(meaning(expected));
};

const OPEN = aStatus('10', 'new', 'Open');
const DONE = aStatus('20', 'done', 'Done');
const create = aTransition('1', 'create', '10');
const written = (...transitions: Parameters<typeof aWorkflow>[1]) =>
  writeWorkflowXml({ ...aWorkflow([OPEN, DONE], [create, ...transitions]), id: null });
const kinds = (losses: readonly Loss[]): readonly string[] =>
  losses.filter(({ kind }) => kind !== 'category').map(({ kind, where }) => `${kind} at ${textOf(where)}`);

test("given a small workflow, when written, the file looks like Jira's own exports", () => {
  const resolve = aTransition('21', 'any', '20', {
    name: 'Resolve',
    screen: { id: '3' },
    conditions: allOf(aRule('system:restrict-issue-transition', { roleIds: '10002' }, true)),
    actions: [aRule('system:update-field', { field: 'resolution', value: '10000', mode: 'replace' })],
    properties: { 'opsbar-sequence': '60' },
  });
  expect(
    written(
      resolve,
      aTransition('31', ['10', '20'], '10', { name: 'Redo' }),
      aTransition('41', ['10'], null, { name: 'Note' }),
    ).xml,
  ).toMatchSnapshot();
});

test.each([
  ['a transition from two statuses', [aTransition('31', ['10', '20'], '10')], []],
  ['a transition that stays where it is', [aTransition('31', 'any', null)], []],
  [
    'two transitions of one id',
    [aTransition('31', 'any', '20'), aTransition('31', 'any', '10', { name: 'Twin' })],
    ['id at transition "Twin" (31)'],
  ],
  [
    'an id that is no number',
    [aTransition('Resolve::Global', 'any', '20')],
    ['id at transition "Resolve::Global" (Resolve::Global)'],
  ],
  [
    'a rule only Jira Cloud has',
    [aTransition('31', 'any', '20', { validators: [aRule('forge:expression-validator')] })],
    ['rule at transition "31" (31)'],
  ],
  [
    'a negated validator',
    [
      aTransition('31', 'any', '20', {
        validators: [aRule('system:check-permission-validator', { permissionKey: 'CLOSE_ISSUES' }, true)],
      }),
    ],
    ['rule at transition "31" (31)'],
  ],
  [
    'a restriction of which one part has no class',
    [
      aTransition('31', 'any', '20', {
        conditions: allOf(aRule('system:restrict-issue-transition', { roleIds: '1', groupIds: 'g' })),
      }),
    ],
    ['rule at transition "31" (31)'],
  ],
  ['a target the workflow lacks', [aTransition('31', 'any', '99')], ['reference at transition "31" (31)']],
  ['a source the workflow lacks', [aTransition('31', ['10', '99'], '20')], ['reference at transition "31" (31)']],
  [
    'a name with a control character',
    [aTransition('31', 'any', '20', { name: 'Go\u0007' })],
    ['text at transition "Go\u0007" (31)'],
  ],
  [
    'a property with blanks around it',
    [aTransition('31', 'any', '20', { properties: { hint: ' x ' } })],
    ['text at transition "31" (31)'],
  ],
  [
    'a screen nobody can name',
    [aTransition('31', 'any', '20', { screen: { id: null } })],
    ['screen at transition "31" (31)'],
  ],
  [
    'a property in the place of the description',
    [aTransition('31', 'any', '20', { properties: { 'jira.description': 'x' } })],
    ['property at transition "31" (31)'],
  ],
])('given %s, when written, exactly these losses are told', (_given, transitions, expected) => {
  expect(kinds(written(...transitions).losses)).toEqual(expected);
});

test('given a live workflow of one project, when written, its id, version and categories are told as lost', () => {
  const { losses } = writeWorkflowXml({
    ...aWorkflow([OPEN, DONE], [create]),
    scope: 'project',
    version: { id: 'v', versionNumber: 3 },
  });
  expect(losses.map(({ what }) => textOf(what))).toEqual([
    'An export does not say its id w1, its version 3, that it belongs to one project.',
    'An export does not carry the categories of statuses (To do: Open; Done: Done).',
  ]);
});

test('given a workflow nothing creates issues in, when written, that is told', () => {
  expect(writeWorkflowXml({ ...aWorkflow([OPEN], []), id: null }).losses.map(({ kind }) => kind)).toEqual([
    'category',
    'reference',
  ]);
});

test('given a status that another is added before, when written, it keeps its step', () => {
  const stepOf = (statuses: Workflow['statuses']): string | undefined =>
    /<step id="(\d+)" name="Done">/.exec(writeWorkflowXml(aWorkflow(statuses, [create])).xml)?.[1];
  expect(stepOf([aStatus('15', 'new', 'Added'), OPEN, DONE])).toBe(stepOf([OPEN, DONE]));
});

const groups: readonly (readonly [string, Workflow['transitions'][number]['conditions'], string])[] = [
  ['a group of one in a group', { operation: 'all', conditions: [], groups: [anyOf(aRule('class:x.A'))] }, 'x.A'],
  [
    'a negated restriction of two roles',
    allOf(aRule('system:restrict-issue-transition', { roleIds: '1,2' }, true)),
    'jira.projectrole.id">2',
  ],
];
test.each(groups)('given %s, when written and read, it asks for the same', (_given, conditions, text) => {
  const workflow = { ...aWorkflow([OPEN, DONE], [create, aTransition('31', 'any', '20', { conditions })]), id: null };
  const { xml, losses } = writeWorkflowXml(workflow);
  expect(xml).toContain(text);
  expectSameMeaning(readBack(xml).workflow, asExported(workflow, inEnglish(losses)));
});

const known: readonly (readonly [RuleKind, fc.Arbitrary<Rule>])[] = [
  ['condition', knownCondition],
  ['validator', knownValidator],
  ['function', knownFunction],
];
test.each(known)(
  'given any %s an export can say, when its class is sought, there is one that reads back the same',
  (kind, rules) => {
    fc.assert(
      fc.property(rules, (rule) => {
        for (const part of kind === 'condition' ? restrictionParts(rule) : [rule]) {
          const classed = classOfRule(kind, part);
          const back = classed && legacyRule(kind, classed.className, classed.arguments);
          expect(back && ruleMeaning(back)).toBe(ruleMeaning(part));
        }
      }),
      { numRuns: 500 },
    );
  },
);

const GENERATED = sampled(10_000, 500);

test(`given ${GENERATED} generated workflows, when written as XML and read, each means the same up to the losses it lists`, () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => {
      const { xml, losses } = writeWorkflowXml(workflow);
      const { workflow: back, problems } = readBack(xml);
      expectSameMeaning(back, asExported(workflow, inEnglish(losses)));
      const isDangling = losses.some(
        ({ kind, what }) => kind === 'reference' && what.message === 'xml-export.approvalRunsMissing',
      );
      const unexpected = problems.filter(({ kind }) => kind !== 'missing-transition' || !isDangling);
      if (unexpected.length > 0) expect(unexpected).toEqual([]);
    }),
    { numRuns: GENERATED },
  );
}, 120_000);

test('given generated workflows, when written as JSON and read, each means the same', () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => {
      // The validation of all JSON answers leaves out members of that name, which no property of Jira has.
      fc.pre(!JSON.stringify(workflow).includes('"__proto__":'));
      const known = new Set(workflow.statuses.map(({ id }) => id));
      const whole = {
        ...workflow,
        transitions: workflow.transitions.filter(
          ({ to, screen }) =>
            (to === null || known.has(to)) && (screen === null || screen.id !== null || screen.name !== undefined),
        ),
      };
      expectSameMeaning(readBack(writeWorkflowJson(whole)).workflow, whole);
    }),
    { numRuns: sampled(1_000, 200) },
  );
}, 60_000);

test("given classes of apps, a negation and a screen by name, when written as JSON, what Jira's API has no word for is told", () => {
  const transition = aTransition('31', 'any', '20', {
    conditions: allOf(aRule('class:com.example.X', {}, true)),
    screen: { id: null, name: 'resolveissue' },
  });
  expect(
    unknownToCloud(aWorkflow([aStatus('10', 'unknown', 'Open'), DONE], [create, transition])).map(({ what }) =>
      textOf(what),
    ),
  ).toEqual([
    'The categories of Open are not known.',
    "Jira Cloud's API has no rule for the class com.example.X; the file keeps it under that name.",
    "Jira Cloud's API cannot turn the rule class:com.example.X around; the file marks it as negated.",
    'The id of its screen "resolveissue" is not known.',
  ]);
});

if (!hasCases) {
  test('the real exports are not here, so no real file made the round trip', () => {
    console.warn('NOT COMPARED: ../shared/cases is missing; the round trip was made by generated workflows only.');
    expect(caseNames('xml')).toEqual([]);
  });
} else {
  test.each(caseNames('xml'))('given the export %s, when read, written and read again, nothing is lost', (file) => {
    const [read] = readWorkflowFile(readCase(`xml/${file}`), file);
    if (read === undefined) throw new Error(`${file} holds no workflow`);
    const { xml, losses } = writeWorkflowXml(read.workflow);
    expect(losses).toEqual([]);
    expect(meaning(readBack(xml).workflow)).toEqual(meaning(read.workflow));
  });

  test.each(caseNames('json'))(
    'given the answer %s, when written as XML and read, each workflow means the same up to the losses it lists',
    (file) => {
      const read = readWorkflowFile(readCase(`json/${file}`), file);
      expect(read.length).toBeGreaterThan(0);
      for (const { workflow, unmodelled } of read) {
        const { xml, losses } = writeWorkflowXml(workflow, unmodelled);
        expect(meaning(readBack(xml).workflow)).toEqual(meaning(asExported(workflow, inEnglish(losses))));
      }
    },
  );

  test.each([...caseNames('xml').map((file) => `xml/${file}`), ...caseNames('json').map((file) => `json/${file}`)])(
    'given %s, when written as JSON and read, each workflow means the same',
    (file) => {
      for (const { workflow } of readWorkflowFile(readCase(file), file))
        expect(meaning(readBack(writeWorkflowJson(workflow)).workflow)).toEqual(meaning(workflow));
    },
  );

  test('given all real files, when written as XML, the losses are of these kinds', () => {
    const all = [...caseNames('xml').map((file) => `xml/${file}`), ...caseNames('json').map((file) => `json/${file}`)]
      .flatMap((file) => readWorkflowFile(readCase(file), file))
      .flatMap(({ workflow, unmodelled }) => writeWorkflowXml(workflow, unmodelled).losses);
    const counts = [...new Set(all.map(({ kind }) => kind))]
      .sort()
      .map((kind) => `${kind}: ${all.filter((loss) => loss.kind === kind).length}`);
    console.info(`Losses over all real files: ${counts.join(', ')}.`);
    expect(counts.length).toBeGreaterThan(0);
  });
}
