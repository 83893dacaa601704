import { inEnglish } from '../../src/shared/message';
import { auditOf, bucketOf, changes, failing, planOf } from './reported-file';
import { listed, missing, runTable } from './rows';
import type { HeldBy, Row } from './rows';

/**
 * What admins reported (`../shared/cases/reports/INDEX.tsv`), and the answer that is right. A row whose file is not at
 * hand is skipped.
 */
const DESKS = 'workflow/default-desks.test.ts';
const REPORTS = 'workflow/reports.test.ts';
const roster = (title: string): HeldBy => ({ file: 'roster/exports.test.ts', title });

const APPROVALS = ['03-approval-only-exits.json', '03b-approval-as-jira-makes-it.json', '03c-approval-export.xml'];
const STAGES = {
  'a-approved-in-progress-category.json': ['Approved'],
  'a2-delivered-in-progress-category.json': ['Part delivered', 'Fixed'],
  'a4-stage-done-and-rejected.json': ['Done testing', 'Rejected by QA', 'Verified', 'Failed QC'],
};

const TABLE: readonly Row[] = [
  {
    of: ['files/01-looped-global.json', 'a transition that stays'],
    answer: 'leads nowhere: nothing is demanded of it and nothing is planned',
    shownBy: () => {
      expect(failing('01-looped-global.json')).toEqual([]);
      expect(changes('01-looped-global.json')).toEqual([]);
      expect(auditOf('01-looped-global.json').globalTransitions.some(({ to }) => to === null)).toBe(true);
    },
  },
  {
    of: ['files/03-approval-only-exits.json, 03b, 03c', 'a status with an approval'],
    answer: 'the bot keeps away, approve and decline are never its ways, and no new way passes the approval',
    shownBy: () => {
      for (const file of APPROVALS) {
        expect(bucketOf(file, 'Waiting for approval')).toBe('keep-away');
        expect(failing(file).filter((line) => /"(?:Approve|Decline)"/.test(line))).toEqual([]);
        expect(
          changes(file).filter((line) => /"(?:Waiting for approval|Declined)"|"Approve"|"Decline"/.test(line)),
        ).toEqual([]);
        expect(changes(file).filter((line) => /any status/i.test(line))).toEqual([]);
      }
    },
  },
  {
    of: ['files/m-same-without-the-approval.json against 03-approval-only-exits.json', 'the approval exists'],
    answer: 'the workflows differ, and the test project is not like production',
    shownBy: [
      { file: REPORTS, title: 'm-: the same desk without the approval differs, in both directions' },
      { file: 'checks/testing/test-project-workflows-same.test.ts', title: "production's approval gone" },
    ],
  },
  {
    of: ['files/05-status-properties.json', 'comments denied'],
    answer: 'what an employee writes on a resolved request is told not to be passed on',
    shownBy: () =>
      expect(failing('05-status-properties.json')).toEqual([
        'comments-open-on-resolved: Status "Resolved" of workflow "Payroll desk" takes no comment: ' +
          'what an employee writes there is not passed on.',
      ]),
  },
  {
    // Cancelling is a person's: since it is never the bot's way, no screen is asked of it (no. 2 of what was built),
    // and nothing is changed.
    of: ['files/07-cancel-without-screen.json', "resolution not on the transition's screen"],
    answer: 'a cancellation is people’s own: no screen is asked of it, and it is not changed',
    shownBy: () => {
      expect(bucketOf('07-cancel-without-screen.json', 'Cancelled')).toBe('resolved');
      expect(failing('07-cancel-without-screen.json')).toEqual([]);
      expect(changes('07-cancel-without-screen.json')).toEqual([]);
    },
  },
  {
    of: ['files/08-terminal-without-resolution.json', 'a final status'],
    answer: 'the transition that sets no resolution is named, and asked about before it is changed for everybody',
    shownBy: () => {
      expect(failing('08-terminal-without-resolution.json')).toContain(
        'resolution-set-on-resolve: Transition "Resolve" of workflow "Lab desk" sets no resolution.',
      );
      const { changes, left } = planOf('08-terminal-without-resolution.json');
      const asked = changes.flatMap(({ choices }) => choices.filter(({ id }) => id.startsWith('own-resolution:')));
      expect([asked.map(({ question, chosen }) => [inEnglish(question), chosen]), left]).toEqual([
        [['Transition "Resolve" of workflow "Lab desk" sets no resolution. Should it set one for everybody?', 'own']],
        [],
      ]);
    },
  },
  {
    of: ['files/09-resolution-on-screen.json', 'agents choose'],
    answer: 'it is never said to leave the resolution empty, and nothing is set for everybody',
    shownBy: () => {
      expect(failing('09-resolution-on-screen.json')).toEqual([]);
      expect(changes('09-resolution-on-screen.json')).toEqual([]);
    },
  },
  {
    of: ['files/13-v1-create-body.json', 'the body of the old'],
    answer: 'it is read, conditions and approval too',
    shownBy: () => expect(bucketOf('13-v1-create-body.json', 'Status 10802')).toBe('keep-away'),
  },
  {
    of: ['files/14-workflow-search-answer.json', 'an answer of the old'],
    answer: 'it is read',
    shownBy: () => expect(auditOf('14-workflow-search-answer.json').statuses).toHaveLength(4),
  },
  {
    of: [
      'files/17-renamed-statuses.json, l-done-category-and-resolution-but-waiting-name.json',
      'a status Jira counts',
    ],
    answer: 'resolved, and no transition into it clears its resolution',
    shownBy: () => {
      expect(bucketOf('17-renamed-statuses.json', 'Warten auf Bestätigung')).toBe('resolved');
      expect(bucketOf('l-done-category-and-resolution-but-waiting-name.json', 'Awaiting customer confirmation')).toBe(
        'resolved',
      );
      const clearing = ['17-renamed-statuses.json', 'l-done-category-and-resolution-but-waiting-name.json']
        .flatMap(changes)
        .filter((line) => line.includes('clears the resolution') && /to "(?:Warten auf|Awaiting)/.test(line));
      expect(clearing).toEqual([]);
    },
  },
  {
    of: ['files/a-, a2-, a4-', 'a status Jira counts'],
    answer: 'in progress, as an Any-status transition does lead on',
    shownBy: () =>
      expect(
        Object.entries(STAGES).flatMap(([file, names]) =>
          names.filter((name) => bucketOf(file, name) !== 'in-progress'),
        ),
      ).toEqual([]),
  },
  {
    of: ['files/b-final-status-with-a-work-word.xml', 'no category known'],
    answer: 'resolved, and no trap',
    shownBy: () => {
      expect(bucketOf('b-final-status-with-a-work-word.xml', 'Merged')).toBe('resolved');
      expect(
        failing('b-final-status-with-a-work-word.xml').filter((line) => line.startsWith('workflow-free-of-traps')),
      ).toEqual([]);
    },
  },
  {
    of: ['files/d-rejected-leads-only-to-closed.xml', '"Rejected"'],
    answer: 'resolved',
    shownBy: [{ file: DESKS, title: "['d-rejected-leads-only-to-closed.xml', { Rejected: 'resolved' }]" }],
  },
  {
    of: ['files/e-name-against-built-in-id.xml', 'a step named Resolved'],
    answer: 'a person decides and is told why',
    shownBy: () => {
      const told = auditOf('e-name-against-built-in-id.xml').statuses.find(({ name }) => name === 'Done');
      expect(told).toMatchObject({
        bucket: 'other',
        reason: '"Done" carries the id of a status of Jira\'s own that means something else; a person has to decide.',
      });
      expect(planOf('e-name-against-built-in-id.xml').left.map(({ choice }) => inEnglish(choice.question))).toContain(
        'What is "Done" to the bot?',
      );
    },
  },
  {
    of: ['files/f-only-any-status-ways.xml', 'only Any-status'],
    answer: 'no reason says that nothing leads on',
    shownBy: [{ file: DESKS, title: 'it never says that nothing leads on' }],
  },
  {
    of: ['files/g-arrival-behind-an-automatic-start.xml', 'arrival status'],
    answer: 'new',
    shownBy: [{ file: DESKS, title: "['g-arrival-behind-an-automatic-start.xml', { Received: 'new' }]" }],
  },
  {
    of: ['files/h-transition-to-a-missing-step.xml', 'a transition to a step'],
    answer: 'one finding, no finding about an invented step, and no step is written for it',
    shownBy: () => {
      const file = 'h-transition-to-a-missing-step.xml';
      expect(failing(file).filter((line) => line.includes('step 9'))).toHaveLength(1);
      expect(auditOf(file).statuses.map(({ name }) => name)).toEqual(['Open', 'In Progress', 'Closed']);
      expect(
        missing([{ file: REPORTS, title: 'is left out of XML with a word, and no step is written for it' }]),
      ).toEqual([]);
    },
  },
  {
    of: ['files/i-app-class-of-a-known-simple-name.xml', "an app's rule"],
    answer: "kept as the app's rule, with its arguments",
    shownBy: [
      { file: REPORTS, title: 'comes back from XML as it was, up to what leads nowhere' },
      { file: REPORTS, title: 'comes back from $format with its name and every argument' },
    ],
  },
  {
    of: ['files/k-transition-that-fires-no-event.xml', 'a transition that fires'],
    answer: 'no event on the way back',
    shownBy: [{ file: REPORTS, title: 'given a transition that fires $given, it still does after XML and JSON' }],
  },
  {
    of: ['csv/entra-users.csv, okta-people.csv', 'user lists'],
    answer: 'the mail column is read, and nobody else’s address counts',
    shownBy: [roster("'entra-users.csv'"), roster("'okta-people.csv'")],
  },
  {
    of: ['csv/dc-users-all-directories.csv', 'several addresses'],
    answer: 'the first address is read, the line is told',
    shownBy: [roster('several addresses in a cell: the first is read, the line is told')],
  },
  {
    of: ['csv/atlassian-users.csv', "Atlassian's own list"],
    answer: 'id and e-mail are read',
    shownBy: [roster("'atlassian-users.csv'")],
  },
  {
    of: ['site: the chosen test accounts are the only customers of a restricted desk', 'nobody'],
    answer: "the bot's own accounts are no customers: the check fails",
    shownBy: [
      {
        file: 'checks/customers/customers-present.test.ts',
        title: 'customers who are all accounts chosen for the bot',
      },
    ],
  },
  {
    of: ['site: the role for apps lacks create, comment and modify reporter', "the app's own door"],
    answer: 'app-access-complete fails, with each missing permission',
    shownBy: [{ file: 'checks/access/app-access-complete.test.ts', title: 'a key that was not granted' }],
  },
  {
    of: ['site: a status shut by jira.permission.transition.denied', 'told'],
    answer: 'the step by hand says how to lift the property, and adds no transition',
    shownBy: [{ file: 'plan/shut-status.test.ts', title: 'the step by hand says how to lift the property' }],
  },
  {
    of: ['site: "Approved" (In Progress) with an Any-status way in', 'in progress'],
    answer: 'the plan never lets it set a resolution',
    shownBy: () => expect(changes('a-approved-in-progress-category.json')).toEqual([]),
  },
  {
    of: ['site: a field required by the field configuration alone', 'Jira refuses'],
    answer: 'told, and part of the simulated site',
    shownBy: [
      { file: 'checks/requests/required-fields-asked.test.ts', title: 'a required field that nobody asks for' },
      { file: 'one-fault/portal-faults.ts', title: 'required-fields-asked' },
    ],
  },
  {
    of: ['site: issue security hides requests from the service account', 'the bot cannot'],
    answer: 'told, and part of the simulated site',
    shownBy: [
      {
        file: 'checks/access/issue-security-open-to-bot.test.ts',
        title: 'a level for reporter, assignee and customers only',
      },
      { file: 'one-fault/access-faults.ts', title: 'issue-security-open-to-bot' },
    ],
  },
];

const INDEX = 'reports/INDEX.tsv';
if (listed(INDEX) === null) test.skip('the reports are not here', () => undefined);
else describe('what admins reported', () => runTable(INDEX, TABLE));
