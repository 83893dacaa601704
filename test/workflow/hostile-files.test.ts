import { textOf } from '../../src/shared/message';
import { auditWorkflowFile } from '../../src/usecases/workflows/audit-workflow-file';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { WorkflowFileError } from '../../src/workflow/workflow-file-error';

const xml = (
  steps = '<step id="1" name="Grün &amp; offen"><meta name="jira.status.id">1</meta></step>',
  before = '',
): string =>
  `${before}<workflow><initial-actions><action id="1" name="Create"><results><unconditional-result ` +
  'old-status="null" status="open" ' +
  `step="1"/></results></action></initial-actions><steps>${steps}</steps></workflow>`;
const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>\n`;
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const bomb = `<!DOCTYPE workflow [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`;
const statusNames = (bytes: Uint8Array): readonly string[] =>
  readWorkflowFile(bytes, 'w.xml').flatMap(({ workflow }) => workflow.statuses.map(({ name }) => name));

test.each([
  ['UTF-8', utf8(xml())],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${xml(undefined, declared('UTF-8'))}`)],
  [
    'UTF-16 little endian with a byte order mark',
    Buffer.from(`\uFEFF${xml(undefined, declared('UTF-16'))}`, 'utf16le'),
  ],
  ['UTF-16 little endian without one', Buffer.from(xml(undefined, declared('UTF-16')), 'utf16le')],
  ['UTF-16 big endian', Buffer.from(`\uFEFF${xml()}`, 'utf16le').swap16()],
  ['Latin-1 as declared', Buffer.from(xml(undefined, declared('ISO-8859-1')), 'latin1')],
  ['UTF-8 that claims to be UTF-16', utf8(xml(undefined, declared('UTF-16')))],
  ['UTF-8 after blank lines', utf8(`\n\r\n \n${xml(undefined, declared('UTF-8'))}`)],
  [
    'an external document type, which is never fetched',
    utf8(
      xml(
        undefined,
        `${declared('UTF-8')}<!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" ` +
          '"http://127.0.0.1:1/workflow_2_8.dtd">',
      ),
    ),
  ],
  [
    'an inclusion of another file, which is never read',
    utf8(
      '<workflow xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/hostname" ' +
        `parse="text"/>${xml().slice('<workflow>'.length)}`,
    ),
  ],
  [
    'an instruction for a style sheet, which is never fetched',
    utf8(xml(undefined, '<?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1:1/x.xsl"?>')),
  ],
  [
    '100,000 attributes that mean nothing',
    utf8(
      '<workflow ' +
        `${Array.from({ length: 100_000 }, (_, nth) => `a${nth}=""`).join(' ')}>${xml().slice('<workflow>'.length)}`,
    ),
  ],
  ['half a million references', utf8(xml(undefined, `<!-- ${'&amp;'.repeat(470_000)} -->`))],
  ['comments and CRLF', utf8(xml(undefined, `<?xml version="1.0"?>\r\n<!-- <!ENTITY no> -->\r\n`))],
  ['a numeric reference', utf8(xml('<step id="1" name="Gr&#252;n &#x26; offen"/>'))],
])('given a workflow in %s, when read, its names arrive whole', (_given, bytes) => {
  expect(statusNames(bytes)).toEqual(['Grün & offen']);
});

test.each(['windows-1252', 'ISO-8859-1'])(
  'given a dash and quotes of Windows in a file declared as %s, when read, they arrive as dash and quotes',
  (encoding) => {
    const bytes = Buffer.from(xml('<step id="1" name="A|B~C"/>', declared(encoding)), 'latin1').map(
      (byte) => ({ 0x7c: 0x96, 0x7e: 0x80 })[byte] ?? byte,
    );
    expect(statusNames(bytes)).toEqual(['A–B€C']);
  },
);

test('given a class name in CDATA with line breaks around it, when read, the rule is known', () => {
  const conditions =
    '<restrict-to><conditions><condition type="class"><arg ' +
    'name="class.name"><![CDATA[com.atlassian.jira.workflow.condition.AlwaysFalseCondition\n  ' +
    ']]></arg></condition></conditions></restrict-to>';
  const file =
    '<workflow><global-actions><action id="2" name="Resolve" ' +
    `view="resolveissue">${conditions}<results><unconditional-result ` +
    'step="1"/></results></action></global-actions><steps><step id="1" name="Done"/></steps></workflow>';
  expect(auditWorkflowFile(utf8(file), 'w.xml').workflows[0]?.globalTransitions).toEqual([
    { name: 'Resolve', to: 'Done', bucket: 'resolved', hasScreen: true, setsResolution: 'no', usable: false },
  ]);
});

test.each([
  ['an empty file', new Uint8Array(), /is empty/],
  ['blanks', utf8(' \n\t '), /neither XML nor JSON/],
  ['a letter', utf8('Dear admin, here is the workflow.'), /neither XML nor JSON/],
  ['a zip archive', Buffer.from('PK\u0003\u0004rest'), /zip archive/],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), /./],
  ['100 MB', new Uint8Array(100 * 1024 * 1024).fill(0x20), /100 MB/],
  ['entities that multiply', utf8(xml('<step id="1" name="&c;"/>', bomb)), /entities/],
  [
    'an entity that reads a file',
    utf8(xml('<step id="1" name="&x;"/>', '<!DOCTYPE workflow [<!ENTITY x SYSTEM "file:///etc/hostname">]>')),
    /entities/,
  ],
  [
    'a parameter entity',
    utf8(xml(undefined, '<!DOCTYPE workflow [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x">%x;]>')),
    /entities/,
  ],
  ['an entity nobody declared', utf8(xml('<step id="1" name="&nbsp;"/>')), /not well-formed/],
  [
    'an entity within an entity of a parameter',
    utf8(xml('<step id="1" name="&x;"/>', '<!DOCTYPE workflow [<!ENTITY % a "<!ENTITY x \'y\'>">%a;]>')),
    /entities/,
  ],
  ['an attribute twice', utf8(xml('<step id="1" id="2" name="Open"/>')), /./],
  ['a null character', utf8(xml('<step id="1" name="a\u0000b"/>')), /binary/],
  ['a reference to a null character', utf8(xml('<step id="1" name="a&#0;b"/>')), /not well-formed/],
  ['UTF-7, in which markup hides', utf8(xml(undefined, declared('UTF-7'))), /UTF-7/],
  ['a tag left open', utf8('<workflow><steps>'), /not well-formed/],
  ['elements 200,000 deep', utf8('<workflow>'.repeat(200_000)), /deep/],
  ['a web page', utf8('<!DOCTYPE html><html><body>Log in</body></html>'), /<html>/],
  ['a workflow without steps', utf8('<workflow></workflow>'), /no <steps>/],
  ['a workflow with no step', utf8('<workflow><steps/></workflow>'), /no step/],
  ['an encoding nobody knows', utf8(xml(undefined, declared('KLINGON-1'))), /KLINGON-1/],
  [
    'bytes that are not UTF-8',
    Buffer.from([...utf8('<workflow><steps><step name="'), 0xff, 0xfe, 0xfa, ...utf8('"/></steps></workflow>')]),
    /not text in UTF-8/,
  ],
  ['half a JSON answer', utf8('{"workflows": ['), /not well-formed JSON/],
  ['JSON of another shape', utf8('{"issues": []}'), /no "workflows"/],
  ['a JSON list of numbers', utf8('[1, 2]'), /The JSON is not/],
  ['JSON where workflows is a text', utf8('{"workflows": "all"}'), /workflows/],
  ['an answer without a workflow', utf8('{"workflows": [], "statuses": []}'), /no workflow/],
  [
    'a search page without transitions',
    utf8('{"values": [{"id": "1", "name": "W", "statuses": [], "transitions": []}], "statuses": []}'),
    /expand=values.transitions/,
  ],
  [
    'JSON 100,000 deep',
    utf8(
      '{"workflows":[{"name":"W","statuses":[],"transitions":[{"id":"1","type":"GLOBAL",' +
        `"conditions":${'{"conditionGroups":['.repeat(100_000)}${']}'.repeat(100_000)}}]}]}`,
    ),
    /./,
  ],
])('given %s, when read, it is refused with one clear line', (_given, bytes, line) => {
  const read = (): unknown => readWorkflowFile(bytes, 'given.xml');
  expect(read).toThrow(WorkflowFileError);
  expect(read).toThrow(line);
  expect(read).toThrow(/^[^\n]{10,320}$/);
});

const answer = (workflow: object, statuses: readonly object[] = []): Uint8Array =>
  utf8(JSON.stringify({ statuses, workflows: [{ id: 'w', name: 'W', ...workflow }] }));

test.each([
  ['a transition to a step that is missing', utf8(xml('<step id="2" name="Open"/>')), ['missing-status']],
  [
    'a step that uses a common action that is missing',
    utf8(xml('<step id="1" name="Open"><actions><common-action id="9"/></actions></step>')),
    ['missing-transition'],
  ],
  [
    'two steps for one status',
    utf8(
      xml(
        '<step id="1" name="Open"><meta name="jira.status.id">1</meta></step><step id="2" name="Too"><meta ' +
          'name="jira.status.id">1</meta></step>',
      ),
    ),
    ['duplicate-status'],
  ],
  [
    'a status the answer does not explain',
    answer({ statuses: [{ statusReference: '7' }], transitions: [] }),
    ['missing-status'],
  ],
  [
    'a transition from and to a status the workflow lacks',
    answer({
      statuses: [],
      transitions: [
        { id: '1', type: 'DIRECTED', name: 'Go', toStatusReference: 'x', links: [{ fromStatusReference: 'y' }] },
      ],
    }),
    ['missing-status', 'missing-status'],
  ],
  [
    'two transitions with one id',
    answer({
      statuses: [],
      transitions: [
        { id: '1', type: 'GLOBAL', name: 'A' },
        { id: '1', type: 'GLOBAL', name: 'B' },
      ],
    }),
    ['duplicate-transition'],
  ],
])('given %s, when audited, it is a finding, and each end that is missing was told', (_given, bytes, kinds) => {
  const read = readWorkflowFile(bytes, 'given.xml');
  const workflows = read.map(({ workflow }) => workflow);
  const problems = read.flatMap((one) => one.problems);
  expect(problems.map(({ kind }) => kind)).toEqual(kinds);
  const known = new Set(workflows.flatMap(({ statuses }) => statuses.map(({ id }) => id)));
  expect(
    workflows
      .flatMap(({ transitions }) => transitions.flatMap(({ from, to }) => [...from, ...(to === null ? [] : [to])]))
      .filter((id) => !known.has(id) && !problems.some(({ subject }) => id === subject || id === `step:${subject}`)),
  ).toEqual([]);
  const findings = auditWorkflowFile(bytes, 'given.xml').workflows.flatMap((workflow) => workflow.findings);
  for (const { message } of problems) expect(findings.map((finding) => finding.message)).toContain(textOf(message));
});
