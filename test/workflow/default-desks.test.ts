import { textOf } from '../../src/shared/message';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeBuckets } from '../../src/workflow/buckets';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { hasCases, readCase } from './cases';

const answered = (path: string): ReadonlyMap<string, string> => {
  const [read] = readWorkflowFile(readCase(path), path);
  if (read === undefined) throw new Error(`${path} holds no workflow`);
  const proposals = proposeBuckets(read.workflow);
  return new Map(read.workflow.statuses.map(({ id, name }) => [name, proposals.get(id)?.bucket ?? 'none']));
};

/** "A person decides" has two answers: nobody decided yet, and the bot keeps away. */
const isAsTold = (told: string, bucket: string): boolean =>
  told === bucket || (told === 'other' && bucket === 'keep-away');

const rows = hasCases
  ? readFileSync(join(__dirname, '../../../shared/cases/default/TRUTH.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
  : [];

const describeCases = hasCases ? describe : describe.skip;

describeCases('the statuses of default desks', () => {
  test('given all of them, when buckets are proposed, each is as an admin judges it, or tolerable', () => {
    const wrong = rows.filter(([file = '', status = '', right = '', , tolerable = '']) => {
      const bucket = answered(`default/${file}`).get(status) ?? 'none';
      return ![right, ...tolerable.split(',')].some((told) => isAsTold(told, bucket));
    });
    expect(rows.length).toBeGreaterThan(70);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['a-approved-in-progress-category.json', { Approved: 'in-progress' }],
    ['a2-delivered-in-progress-category.json', { 'Part delivered': 'in-progress', Fixed: 'in-progress' }],
    [
      'a4-stage-done-and-rejected.json',
      {
        'Done testing': 'in-progress',
        'Rejected by QA': 'in-progress',
        Verified: 'in-progress',
        'Failed QC': 'in-progress',
      },
    ],
    ['b-final-status-with-a-work-word.xml', { Merged: 'resolved' }],
    ['d-rejected-leads-only-to-closed.xml', { Rejected: 'resolved' }],
    // Jira's own id says Reopened, the name says Done: a person decides.
    ['e-name-against-built-in-id.xml', { Done: 'other' }],
    ['g-arrival-behind-an-automatic-start.xml', { Received: 'new' }],
    ['l-done-category-and-resolution-but-waiting-name.json', { 'Awaiting customer confirmation': 'resolved' }],
    ['17-renamed-statuses.json', { 'Warten auf Bestätigung': 'resolved', Abgelegt: 'resolved' }],
    ['03-approval-only-exits.json', { 'Waiting for approval': 'keep-away' }],
    ['03b-approval-as-jira-makes-it.json', { 'Waiting for approval': 'keep-away' }],
    ['03c-approval-export.xml', { 'Waiting for approval': 'keep-away' }],
  ])('given the reported file %s, when buckets are proposed, they are right', (file, expected) => {
    const told = answered(`reports/files/${file}`);
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, told.get(name)]))).toEqual(expected);
  });

  test('given statuses that only transitions from Any status leave, when a reason is given, it never says that nothing leads on', () => {
    const file = 'reports/files/f-only-any-status-ways.xml';
    const reasons = readWorkflowFile(readCase(file), file).flatMap(({ workflow }) => [
      ...proposeBuckets(workflow).values(),
    ]);
    expect(reasons.filter(({ reason }) => textOf(reason).includes('othing leads on'))).toEqual([]);
  });
});
