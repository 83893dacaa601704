import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkflowJson } from '../../src/workflow/write-json';
import { writeWorkflowXml } from '../../src/workflow/write-xml';
import { aStatus, aTransition, aWorkflow } from '../workflow/given-workflow';

const fromRoot = (path: string): string => join(__dirname, '../..', path);
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [fromRoot('node_modules/tsx/dist/cli.mjs'), fromRoot('test/shell/fix.ts'), ...args], {
    encoding: 'utf8',
  });

const desk = {
  ...aWorkflow(
    [
      aStatus('1', 'new', 'Open'),
      aStatus('3', 'indeterminate', 'In Progress'),
      aStatus('10', 'indeterminate', 'Waiting for customer'),
      aStatus('5', 'done', 'Resolved'),
    ],
    [
      aTransition('1', 'create', '1', { name: 'Create' }),
      aTransition('11', 'any', '3', { name: 'Start' }),
      aTransition('21', ['3'], '10', { name: 'Ask' }),
      aTransition('31', ['3'], '5', { name: 'Resolve' }),
    ],
  ),
  id: null,
  name: 'Lab desk',
};

interface Told {
  readonly workflows: readonly {
    readonly name: string;
    readonly plan: { readonly changes: readonly { readonly sentence: string }[]; readonly steps: readonly unknown[] };
  }[];
}

describe('a plan for a workflow file', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fix-file-'));
    writeFileSync(path('desk.json'), writeWorkflowJson(desk));
    writeFileSync(path('desk.xml'), writeWorkflowXml(desk).xml);
    writeFileSync(path('letter.txt'), 'Dear admin,\nhere it is.');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['desk.json', 'desk.xml'])(
    'given %s, standard output is JSON alone and says what would be changed',
    (file) => {
      const { status, stdout, stderr } = run('--workflow', path(file), '--dry-run', '--json');
      expect([status, stderr]).toEqual([0, '']);
      const { workflows } = JSON.parse(stdout) as Told;
      expect(workflows).toHaveLength(1);
      const sentences = workflows.flatMap(({ plan }) => plan.changes.map(({ sentence }) => sentence));
      expect(
        sentences.filter((sentence) => /"Bot: resolve" from .*"Open".* to "Resolved"/.test(sentence)),
      ).toHaveLength(1);
      expect(workflows[0]?.plan.steps.length).toBeGreaterThan(0);
    },
  );

  test.each([
    ['a file without --dry-run', ['--workflow', 'desk.json'], 'nothing is written: give --dry-run too.'],
    ['a file and a project', ['--workflow', 'desk.json', '--project', 'IT', '--dry-run'], 'not both.'],
    ['a file that is no workflow', ['--workflow', 'letter.txt', '--dry-run'], 'letter.txt is neither XML nor JSON'],
    ['a file that is not there', ['--workflow', 'gone.json', '--dry-run'], 'gone.json cannot be read'],
  ])('given %s, it ends with one line on standard error that says what to do', (_given, args, line) => {
    const { status, stdout, stderr } = run(...args.map((arg) => (/\.(?:json|txt)$/u.test(arg) ? path(arg) : arg)));
    expect(stderr).toContain(line);
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect([status, stdout]).toEqual([2, '']);
  });
});
