import { textOf } from '../../src/shared/message';
import { auditWorkflowFile } from '../../src/usecases/workflows/audit-workflow-file';
import { diffWorkflows } from '../../src/workflow/diff';
import { meaning } from '../../src/workflow/meaning';
import type { Workflow } from '../../src/workflow/model';
import type { ReadWorkflow } from '../../src/workflow/read-result';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { unknownToCloud, writeWorkflowJson } from '../../src/workflow/write-json';
import { writeWorkflowXml } from '../../src/workflow/write-xml';
import { casesIn, readCase } from './cases';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const only = (bytes: Uint8Array, name = 'given.xml'): ReadWorkflow => {
  const [read] = readWorkflowFile(bytes, name);
  if (!read) throw new Error(`${name} holds no workflow.`);
  return read;
};
const back = {
  XML: (workflow: Workflow) => only(utf8(writeWorkflowXml(workflow).xml)).workflow,
  JSON: (workflow: Workflow) => only(utf8(writeWorkflowJson(workflow)), 'given.json').workflow,
} as const;
type Format = keyof typeof back;
const FORMATS: readonly Format[] = ['XML', 'JSON'];

/** Open, which "Begin" leaves with these functions and results, and Done. */
const anExport = (functions: string, { step = '2', metas = '' } = {}): Uint8Array =>
  utf8(`<workflow><initial-actions><action id="1" name="Create"><results><unconditional-result step="1"/></results></action></initial-actions>
    <steps><step id="1" name="Open"><meta name="jira.status.id">1</meta>${metas}<actions><action id="11" name="Begin"><results>
    <unconditional-result step="${step}"><post-functions>${functions}</post-functions></unconditional-result></results></action></actions></step>
    <step id="2" name="Done"><meta name="jira.status.id">6</meta></step></steps></workflow>`);
const aFunction = (className: string, args: Readonly<Record<string, string>>): string =>
  `<function type="class"><arg name="class.name">${className}</arg>${Object.entries(args)
    .map(([name, value]) => `<arg name="${name}">${value}</arg>`)
    .join('')}</function>`;
type Args = Readonly<Record<string, string>>;
const begin = ({ transitions }: Workflow) => transitions.find(({ name }) => name === 'Begin');

const OURS = 'com.atlassian.jira.workflow.function.issue.ClearFieldValuePostFunction';
const JSU = 'com.googlecode.jsu.workflow.function.ClearFieldValuePostFunction';
const THEIRS = 'org.example.desk.workflow.ClearFieldValuePostFunction';

describe('a class in an export', () => {
  test.each<{ of: string; className: string; args: Args; ruleKey: string }>([
    { of: 'Jira', className: OURS, args: { field: 'resolution' }, ruleKey: 'system:update-field' },
    { of: 'an app that does the same', className: JSU, args: { field: 'resolution' }, ruleKey: 'system:update-field' },
    { of: 'any other app', className: THEIRS, args: { deskField: 'Shelf' }, ruleKey: `class:${THEIRS}` },
    {
      of: "an app, called as one that Jira's transitions all have",
      className: 'org.example.UpdateIssueStatusFunction',
      args: { to: 'x' },
      ruleKey: 'class:org.example.UpdateIssueStatusFunction',
    },
  ])('of $of is read as $ruleKey', ({ className, args, ruleKey }) => {
    expect(begin(only(anExport(aFunction(className, args))).workflow)?.actions.map((rule) => rule.ruleKey)).toEqual([
      ruleKey,
    ]);
  });

  const kept: readonly { given: string; className: string; args: Args }[] = [
    { given: 'of an app of the same meaning', className: JSU, args: { field: 'resolution', 'full.module.key': 'jsu' } },
    { given: 'of another app', className: THEIRS, args: { deskField: 'Shelf number', 'full.module.key': 'org.x' } },
    { given: 'with an argument nobody knows', className: OURS, args: { field: 'resolution', andTell: 'everybody' } },
  ];
  test.each(kept.flatMap((row) => FORMATS.map((format) => ({ ...row, format }))))(
    '$given comes back from $format with its name and every argument',
    ({ className, args, format }) => {
      const { workflow } = only(anExport(aFunction(className, args)));
      const again = back[format](workflow);
      expect(meaning(again)).toEqual(meaning(workflow));
      const { xml } = writeWorkflowXml(again);
      expect(xml).toContain(`<arg name="class.name">${className}</arg>`);
      for (const [name, value] of Object.entries(args)) expect(xml).toContain(`<arg name="${name}">${value}</arg>`);
    },
  );

  it('with an argument nobody knows differs from one without, and what Jira Cloud does not take of it is told', () => {
    const both: readonly Args[] = [{ field: 'resolution' }, { field: 'resolution', andTell: 'everybody' }];
    const [plain, more] = both.map((args) => only(anExport(aFunction(OURS, args))).workflow);
    if (!plain || !more) throw new Error('Two were read.');
    expect(diffWorkflows(plain, more).map(({ kind }) => kind)).toEqual(['transition-functions']);
    expect(unknownToCloud(more).map(({ what }) => textOf(what))).toContain(
      `The rule system:update-field stands for the class ${OURS}, of which it does not say andTell; the file ` +
        'keeps the class beside it.',
    );
  });
});

const FIRE = 'com.atlassian.jira.workflow.function.event.FireIssueEventFunction';

test.each([
  { given: 'no event', functions: '', eventId: null, fires: false },
  { given: 'the usual event', functions: aFunction(FIRE, { eventTypeId: '13' }), eventId: undefined, fires: true },
  { given: 'an event of its own', functions: aFunction(FIRE, { eventTypeId: '5' }), eventId: '5', fires: true },
  {
    given: 'no event but the function of an app that is called so',
    functions: aFunction('org.example.FireIssueEventFunction', { eventTypeId: '5' }),
    eventId: null,
    fires: false,
  },
])('given a transition that fires $given, it still does after XML and JSON', ({ functions, eventId, fires }) => {
  const { workflow } = only(anExport(functions));
  for (const format of FORMATS) {
    const again = back[format](workflow);
    expect(begin(again)?.eventId).toBe(eventId);
    const action = /<action id="11".*?<\/action>/su.exec(writeWorkflowXml(again).xml)?.[0] ?? '';
    expect(action.includes(FIRE)).toBe(fires);
  }
});

test('given a transition without event and one with the usual one, they differ', () => {
  const [silent, usual] = ['', aFunction(FIRE, { eventTypeId: '13' })].map((text) => only(anExport(text)).workflow);
  if (!silent || !usual) throw new Error('Two were read.');
  expect(diffWorkflows(usual, silent).map(({ sentence }) => textOf(sentence))).toEqual([
    'The transition "Begin" (11) fires no event instead of the usual event.',
  ]);
});

describe('a transition to a step that is missing', () => {
  const bytes = anExport('', { step: '9' });
  const { workflow, problems } = only(bytes);
  const [audited] = auditWorkflowFile(bytes, 'given.xml').workflows;

  it('is one finding, and no status is made up', () => {
    expect([problems.map(({ kind }) => kind), workflow.statuses.map(({ name }) => name)]).toEqual([
      ['missing-status'],
      ['Open', 'Done'],
    ]);
    expect(audited?.findings.filter(({ message }) => /step 9|step:9|missing|does not have/.test(message))).toHaveLength(
      1,
    );
    expect(audited?.statuses.map(({ name }) => name)).toEqual(['Open', 'Done']);
  });

  it('is left out of XML with a word, and no step is written for it', () => {
    const { xml, losses } = writeWorkflowXml(workflow);
    expect(xml).not.toContain('Step 9');
    expect(losses.filter(({ kind }) => kind === 'reference').map(({ where }) => textOf(where))).toEqual([
      'transition "Begin" (11)',
    ]);
  });
});

test('given the body of the old create call, its conditions are read as a tree', () => {
  const body = {
    name: 'Old',
    statuses: [
      { id: '1' },
      { id: '6', properties: { 'approval.active': 'true', 'approval.transition.approved': '5' } },
    ],
    transitions: [
      {
        id: '5',
        name: 'Hire',
        from: ['6'],
        to: '1',
        type: 'directed',
        rules: {
          conditions: {
            operator: 'OR',
            conditions: [
              { type: 'AllowOnlyAssignee' },
              { type: 'UserInGroupCondition', configuration: { group: 'recruiters' } },
            ],
          },
        },
      },
    ],
  };
  const { workflow } = only(utf8(JSON.stringify(body)), 'old.json');
  expect(workflow.transitions[0]?.conditions).toEqual({
    operation: 'any',
    conditions: [
      { ruleKey: 'system:restrict-issue-transition', parameters: { accountIds: 'allow-assignee' } },
      { ruleKey: 'system:restrict-issue-transition', parameters: { groupNames: 'recruiters' } },
    ],
    groups: [],
  });
  expect(workflow.statuses[1]).toMatchObject({ properties: {}, approval: { isActive: true, approvedBy: '5' } });
});

const METAS = [
  ['approval.active', 'true'],
  ['approval.condition.type', 'percent'],
  ['approval.condition.value', '100'],
  ['approval.exclude', 'reporter,assignee'],
  ['approval.field.id', 'customfield_10003'],
  ['approval.pre-populated.field.id', 'customfield_10050'],
  ['approval.transition.approved', '11'],
  ['approval.transition.rejected', '11'],
].map(([name = '', value = '']) => `<meta name="${name}">${value}</meta>`);

test.each(FORMATS)('given an approval with every member, when written as %s and read, it is the same', (format) => {
  const { workflow } = only(anExport('', { metas: METAS.join('') }));
  expect(workflow.statuses[0]).toMatchObject({
    properties: {},
    approval: {
      isActive: true,
      approvedBy: '11',
      declinedBy: '11',
      fieldId: 'customfield_10003',
      conditionType: 'percent',
      conditionValue: '100',
      excluded: ['reporter', 'assignee'],
      prePopulatedFieldId: 'customfield_10050',
    },
  });
  const again = back[format](workflow);
  expect(again.statuses).toEqual(workflow.statuses);
  for (const meta of METAS) expect(writeWorkflowXml(again).xml).toContain(meta);
});

const reports = casesIn('reports/files');
const report = (start: string): ReadWorkflow => {
  const path = reports.find((name) => name.startsWith(`reports/files/${start}`)) ?? '';
  return only(readCase(path), path);
};

(reports.length > 0 ? describe : describe.skip)('what admins reported', () => {
  test.each(['03-', '03b-', '03c-', '13-'])('the approval of %s survives XML and JSON', (start) => {
    const { workflow } = report(start);
    expect(workflow.statuses.filter(({ approval }) => approval?.isActive)).toHaveLength(1);
    for (const format of FORMATS)
      expect(back[format](workflow).statuses.flatMap(({ approval }) => approval ?? [])).toEqual(
        workflow.statuses.flatMap(({ approval }) => approval ?? []),
      );
  });

  test('m-: the same desk without the approval differs, in both directions', () => {
    const [asked, unasked] = [report('03-').workflow, report('m-').workflow];
    expect(
      [...diffWorkflows(asked, unasked), ...diffWorkflows(unasked, asked)].map(({ sentence }) => textOf(sentence)),
    ).toEqual([
      'The status "Waiting for approval" (15) asks for no approval instead of (number 1, field ' +
        'customfield_10044, without reporter, approved by "Approve", declined by "Decline").',
      'The status "Waiting for approval" (15) asks for the approval (number 1, field customfield_10044, without ' +
        'reporter, approved by "Approve", declined by "Decline") instead of none.',
    ]);
  });

  test.each(['h-', 'i-', 'k-'])('%s comes back from XML as it was, up to what leads nowhere', (start) => {
    const { workflow } = report(start);
    const known = new Set(workflow.statuses.map(({ id }) => id));
    const whole = { ...workflow, transitions: workflow.transitions.filter(({ to }) => to === null || known.has(to)) };
    expect(meaning(back.XML(workflow))).toEqual(meaning(whole));
  });
});
