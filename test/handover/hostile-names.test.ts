import { WHOLE, type Loss } from '../../src/workflow/loss';
import { says } from '../../src/workflow/unmodelled-parts';
import fc from 'fast-check';
import { packageFiles } from '../../src/handover/package-files';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { fileNames } from '../../src/handover/safe-name';
import type { HandoverSource } from '../../src/handover/source';
import type { Workflow } from '../../src/workflow/model';
import { aSeedProject, rowsOf, sourceOf, textOf } from './a-package';
import { aWorkflow } from '../given/a-workflow';

let source: HandoverSource;
beforeAll(async () => {
  source = await sourceOf(aSeedProject('ready'));
});

/** The project with these workflows, each followed by an issue type of its own. */
const withWorkflows = (workflows: readonly Workflow[]): HandoverSource => {
  const issueTypes = workflows.map((workflow, at) => ({
    id: String(20_000 + at),
    name: `Type of ${workflow.name}`,
    isSubtask: false,
  }));
  const project =
    source.parts.project.state === 'read'
      ? { ...source.parts.project, value: { ...source.parts.project.value, issueTypes } }
      : source.parts.project;
  const mappings = workflows.map(({ id }, at) => ({ issueTypeId: String(20_000 + at), workflowId: id }));
  return {
    ...source,
    parts: { ...source.parts, project },
    workflows: {
      state: 'read',
      sources: [],
      value: { scheme: { id: '1', name: 'Scheme' }, mappings, workflows, unmodelled: {}, missing: [] },
    },
  };
};

const named = (...names: readonly string[]): readonly Workflow[] =>
  names.map((name, at) => aWorkflow({ id: `workflow-${at}`, name }));
const xmlFiles = (from: HandoverSource): readonly string[] =>
  packageFiles(from)
    .files.map(({ path }) => path)
    .filter((path) => path.endsWith('.xml'));

test.each([
  { given: 'markup', names: ['<script>alert(1)</script>'], files: ['workflows/script-alert-1-script.xml'] },
  {
    given: 'a way out of the folder',
    names: ['../../etc/passwd', '..\\..\\boot'],
    files: ['workflows/boot.xml', 'workflows/etc-passwd.xml'],
  },
  {
    given: 'the same name up to case and form',
    names: ['Café', 'CAFE\u0301', 'café'],
    files: ['workflows/CAFÉ-2.xml', 'workflows/Café.xml', 'workflows/café-3.xml'],
  },
  { given: 'marks that turn writing round', names: ['abc\u202eexe.lmx'], files: ['workflows/abc-exe-lmx.xml'] },
  {
    given: 'a script of its own',
    names: ['سير العمل', 'プリンター'],
    files: ['workflows/سير-العمل.xml', 'workflows/プリンター.xml'],
  },
  {
    given: 'the name of a device',
    names: ['CON', 'nul'],
    files: ['workflows/workflow-CON.xml', 'workflows/workflow-nul.xml'],
  },
  {
    given: 'the name of a device in small digits',
    names: ['COM¹', 'lpt³'],
    files: ['workflows/workflow-COM¹.xml', 'workflows/workflow-lpt³.xml'],
  },
  {
    given: 'dots and blanks that Windows drops',
    names: ['a. .', 'a'],
    files: ['workflows/a-2.xml', 'workflows/a.xml'],
  },
  { given: 'a stream of its file', names: ['a.xml::$DATA'], files: ['workflows/a-xml-DATA.xml'] },
  { given: 'nothing but signs', names: ['???', '***'], files: ['workflows/workflow-2.xml', 'workflows/workflow.xml'] },
  {
    given: 'a name that another gets by counting',
    names: ['A', 'a', 'A-2'],
    files: ['workflows/A-2-2.xml', 'workflows/A.xml', 'workflows/a-2.xml'],
  },
  { given: 'a very long name', names: ['x'.repeat(255)], files: [`workflows/${'x'.repeat(56)}.xml`] },
])('given workflows with $given, each has a safe file of its own', ({ names, files }) => {
  expect([...xmlFiles(withWorkflows(named(...names)))].sort()).toEqual([...files].sort());
});

test('given any names at all, files have names that are safe, short and different on every file system, whatever the order', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.constantFrom('a', 'A', 'a-2', 'ﬁ', 'fi', 'İ', 'i̇', 'ß'),
        ),
        { maxLength: 30 },
      ),
      (names) => {
        const things = names.map((name, at) => ({ key: `k${at}`, name }));
        const files = [...fileNames(things).values()];
        expect(new Set(files.map((file) => file.normalize('NFKC').toLowerCase())).size).toBe(names.length);
        for (const file of files) {
          expect(file).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
          expect(Buffer.byteLength(`${file}.losses.txt`)).toBeLessThanOrEqual(255);
        }
        expect(fileNames([...things].reverse())).toEqual(fileNames(things));
      },
    ),
  );
});

const HOSTILE = '=HYPERLINK("http://evil.example","<b>Reset</b>")';

test('given a name that is a formula, no table of the package starts a cell with it', () => {
  const contents = packageFiles(withWorkflows(named(HOSTILE, '@SUM(A1)', '-2+3', '+1', '\t=1')));
  for (const { path, text } of contents.files.filter((file) => file.path.endsWith('.csv'))) {
    expect(
      rowsOf(contents, path)
        .flatMap((row) => Object.values(row))
        .filter((cell) => /^[=+\-@\t\r]/u.test(cell)),
    ).toEqual([]);
    expect(text.startsWith('\ufeff=')).toBe(false);
  }
  expect(rowsOf(contents, 'status-map.csv').map((row) => row['workflow'])).toContain(`'${HOSTILE}`);
});

test('given names that would end what holds them, each workflow file is read again with its name', () => {
  const names = [']]>', '-->', '"/><x a="', '&#0;&lt;', '<?x?>'];
  const { files } = packageFiles(withWorkflows(named(...names)));
  const read = files
    .filter(({ path }) => path.endsWith('.xml'))
    .flatMap(({ path, text }) => readWorkflowFile(Buffer.from(text), path).map(({ workflow }) => workflow.statuses));
  expect(read).toHaveLength(names.length);
});

test('given names with markup in project, findings and skills, the report shows them as text', () => {
  const evil = '<img src=x onerror="alert(1)">';
  const report: HandoverSource['report'] = {
    ...source.report,
    project: { ...source.report.project, name: evil },
    skills: source.report.skills.map((skill) => ({ ...skill, name: evil })),
    results: source.report.results.map((result) => ({
      ...result,
      outcome: 'fail',
      need: 'required',
      title: evil,
      why: evil,
      findings: [
        {
          subject: { type: 'workflow', id: '1', name: evil },
          message: evil,
          evidence: { actual: evil, expected: evil },
        },
      ],
    })),
  };
  const contents = packageFiles({ ...source, report });
  expect(textOf(contents, 'report.html')).not.toContain('<img');
  expect(textOf(contents, 'report.html')).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(textOf(contents, 'open-findings.md')).not.toContain(' <img');
  expect(textOf(contents, 'README.md')).not.toContain(' <img');
});

test('given a project whose site tells nothing, the package says of each missing file why, and still holds the rest', () => {
  const refused = {
    state: 'unreadable',
    code: 'missing-permission',
    message: { message: 'test.refused', params: {}, text: 'Jira does not permit it.' },
  } as const;
  const { files, notIncluded } = packageFiles({
    ...source,
    workflows: refused,
    screens: refused,
    desk: refused,
    forms: refused,
    parts: { ...source.parts, site: refused, effectivePermissions: refused, customers: refused },
  });
  expect(notIncluded.map(({ path }) => path)).toEqual([
    'access-matrix.csv',
    'forms.csv',
    'forms.json',
    'moveworks/interception.jql',
    'moveworks/status-buckets.json',
    'moveworks/ticket-types.json',
    'status-map.csv',
    'status-map.json',
    'transitions.csv',
    'transitions.json',
    'workflows/',
  ]);
  const told = files.find(({ path }) => path === 'NOT-INCLUDED.txt')?.text ?? '';
  for (const { path } of notIncluded) expect(told).toContain(`${path}: Jira does not permit it.`);
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'report.html', 'open-findings.csv', 'ids.json', 'customers.json']),
  );
});

test('given a package for a bot without a bundle of its own, there is no vendor’s folder', () => {
  const { files } = packageFiles({ ...source, profile: { ...source.profile, id: 'constructor' } });
  expect(files.filter(({ path }) => path.startsWith('moveworks/'))).toEqual([]);
});

test('given what the reading of a workflow could not hold, when packaged, it stands in the losses of that workflow and of no other', () => {
  const from = withWorkflows(named('Incident', 'Change'));
  const told: Loss = { kind: 'layout', where: WHOLE, what: says.places({ count: 7, all: 9 }) };
  const workflows =
    from.workflows.state === 'read'
      ? { ...from.workflows, value: { ...from.workflows.value, unmodelled: { 'workflow-0': [told] } } }
      : from.workflows;
  const losses = packageFiles({ ...from, workflows }).files.filter(
    ({ path, text }) => path.endsWith('.losses.txt') && text.includes(told.what.text),
  );
  expect(losses.map(({ path }) => path)).toEqual(['workflows/Incident.losses.txt']);
});
