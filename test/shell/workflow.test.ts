import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkflowJson } from '../../src/workflow/write-json';
import { writeWorkflowXml } from '../../src/workflow/write-xml';
import { allOf, aRule, aStatus, aTransition, aWorkflow } from '../workflow/given-workflow';
import { schemaProblems } from '../workflow/osworkflow-schema';

const fromRoot = (path: string): string => join(__dirname, '../..', path);
const run = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    [fromRoot('node_modules/tsx/dist/cli.mjs'), fromRoot('test/shell/workflow.ts'), ...args],
    { encoding: 'utf8' },
  );

const [OPEN, DONE] = [aStatus('10', 'new', 'Open'), aStatus('20', 'done', 'Done')];
const create = aTransition('1', 'create', '10', { name: 'Create' });
const resolve = aTransition('21', 'any', '20', {
  name: 'Resolve',
  conditions: allOf(aRule('forge:expression-condition', { key: 'x' })),
});
const live = { ...aWorkflow([OPEN, DONE], [create, resolve]), id: null };

describe('the workflow command', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'workflow-command-'));
    const renamed = { ...live, transitions: [create, { ...resolve, name: 'Fix\u001b[31m' }] };
    writeFileSync(path('live.json'), writeWorkflowJson(live));
    writeFileSync(path('live.xml'), writeWorkflowXml(live).xml);
    writeFileSync(path('renamed.json'), writeWorkflowJson(renamed));
    writeFileSync(
      path('two.json'),
      JSON.stringify({
        workflows: [
          { name: 'A', statuses: [], transitions: [] },
          { name: 'B', statuses: [], transitions: [] },
        ],
      }),
    );
    writeFileSync(path('letter.txt'), 'Dear admin,\nhere it is.');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('given JSON, when converted to XML, standard output is a valid file alone and each loss is a line of standard error', () => {
    const { status, stdout, stderr } = run('convert', path('live.json'), '--to', 'xml');
    expect(schemaProblems(stdout)).toEqual([]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'the workflow: An export does not carry the categories of statuses (To do: Open; Done: Done).',
      'transition "Resolve" (21): The condition forge:expression-condition (key: ' +
        'x) has no class in an XML export and is left out.',
    ]);
    expect(status).toBe(0);
  });

  test("given XML, when converted to JSON, standard output is JSON alone and what Jira's API would ask for is told", () => {
    const { status, stdout, stderr } = run('convert', path('live.xml'), '--to', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      statuses: [
        { id: '10', name: 'Open' },
        { id: '20', name: 'Done' },
      ],
    });
    expect(stderr).toBe('the workflow: The categories of Open, Done are not known.\n');
    expect(status).toBe(0);
  });

  test('given a file and itself, when compared, both do the same', () => {
    expect(run('diff', path('live.json'), path('live.json'))).toMatchObject({
      status: 0,
      stdout: 'Both do the same.\n',
      stderr: '',
    });
  });

  test('given a name that would colour a terminal, when compared, the difference is told without its code', () => {
    expect(run('diff', path('live.json'), path('renamed.json'))).toMatchObject({
      status: 1,
      stdout: 'The transition "Resolve" (21) is called "Fix\ufffd[31m".\n',
      stderr: '',
    });
  });

  test('given two files, when compared for a program, the differences are JSON', () => {
    const { status, stdout } = run('diff', path('live.json'), path('live.xml'), '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      differences: [
        { kind: 'transition-conditions', subject: { type: 'transition', id: '21', name: 'Resolve' }, after: null },
      ],
    });
    expect(status).toBe(1);
  });

  test('given a file of two workflows, when one is named, that one is converted', () => {
    expect(JSON.parse(run('convert', path('two.json'), '--to', 'json', '--workflow', 'B').stdout)).toMatchObject({
      workflows: [{ name: 'B' }],
    });
  });

  test.each([
    ['nothing', [], 'Usage: '],
    ['a word it does not know', ['draw', 'live.json'], 'Usage: '],
    ['no file', ['convert', '--to', 'xml'], 'Give one file to convert.'],
    ['no format', ['convert', 'live.json'], 'Give --to xml or --to json.'],
    [
      'a format it does not write',
      ['convert', 'live.json', '--to', 'pdf'],
      'Give --to xml or --to json, not --to pdf.',
    ],
    ['an option it does not know', ['convert', 'live.json', '--into', 'xml'], "Unknown option '--into'"],
    ['one file to compare', ['diff', 'live.json'], 'Give two files to compare.'],
    ['a format to compare', ['diff', 'live.json', 'live.xml', '--to', 'xml'], '--to belongs to convert'],
    [
      'a file that is not there',
      ['diff', 'live.json', 'gone.json'],
      'gone.json cannot be read; give the path of a workflow file.',
    ],
    ['a folder', ['convert', '.', '--to', 'xml'], 'cannot be read; give the path'],
    ['a file that is no workflow', ['convert', 'letter.txt', '--to', 'xml'], 'letter.txt is neither XML nor JSON'],
    [
      'several workflows and no name',
      ['convert', 'two.json', '--to', 'xml'],
      'two.json holds 2 workflows ("A", "B"); choose one with --workflow NAME.',
    ],
    [
      'several workflows and another name',
      ['convert', 'two.json', '--to', 'xml', '--workflow', 'C'],
      'none of them is called "C"',
    ],
  ])('given %s, when run, it ends with one line on standard error that says what to do', (_given, args, line) => {
    const { status, stdout, stderr } = run(
      ...args.map((arg) => (/\.(?:json|xml|txt)$|^\.$/u.test(arg) ? path(arg) : arg)),
    );
    expect(stderr).toContain(line);
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect([status, stdout]).toEqual([2, '']);
  });
});
