import { textOf } from '../../src/shared/message';
import { rowsOf, textOf as fileText } from '../handover/a-package';
import { failingMessages, namesInto, ticketTypes, tryDesk, workflowsOf } from './a-tried-desk';
import type { TriedDesk } from './a-tried-desk';
import { runTable } from './rows';
import type { Row } from './rows';

/**
 * What was answered wrongly on a desk as Atlassian's IT template makes it (`../shared/cases/default/TRIAL.tsv`), and
 * what is right. The whole file looks at one desk, tried once.
 */
let desk: TriedDesk;
beforeAll(async () => {
  desk = await tryDesk();
}, 120_000);

const PEOPLES = /approv|override|decline|cancel|reject/i;
const choices = () => [
  ...desk.plan.changes.flatMap(({ choices: asked }) => asked),
  ...desk.plan.left.map(({ choice }) => choice),
];
const said = (): readonly string[] => [
  ...desk.plan.changes.map(({ sentence }) => textOf(sentence)),
  ...choices().map(({ question }) => textOf(question)),
];
const newWays = (): readonly string[] =>
  desk.plan.changes.flatMap(({ kind, sentence }) => (kind === 'add-global-transition' ? [textOf(sentence)] : []));

const OUT_OF_SCOPE = ['Task', 'Sub-task', 'Problem', 'Change'];
const TABLE: readonly Row[] = [
  {
    of: ['undo', 'refused: "One request stands in status'],
    answer: 'only requests of work types mapped to the workflow count, and a refusal names request and work type',
    shownBy: [
      {
        file: 'faults/living-desk.test.ts',
        title: 'requests whose own workflow always had the status are nobody’s concern',
      },
      {
        file: 'faults/itsm-desk.test.ts',
        title: 'an undo names the requests that stand there, and goes on once they are moved',
      },
    ],
  },
  {
    of: ['undo', 'the refusal comes after 2 of 7 steps'],
    answer: 'whatever an undo may be refused for is asked before its first step',
    shownBy: [{ file: 'faults/living-desk.test.ts', title: 'stops it before its first step, by key and work type' }],
  },
  {
    of: ['audit bot-transitions-unblocked', 'Approve'],
    answer: 'a transition named in an approval is never judged, whichever issue types are taken in',
    shownBy: () => {
      for (const report of [desk.before.report, desk.whole.report, desk.after.report])
        expect(failingMessages(report, 'bot-transitions-unblocked')).toEqual([]);
    },
  },
  {
    of: ['hand-over ticket-types', 'WIP by Approve'],
    answer:
      "approvals, overrides, refusals and cancellations are left out, and after a fix the bot's own ways are given",
    shownBy: () => {
      for (const when of ['before', 'after'] as const) {
        const ways = ticketTypes(desk[when]).flatMap((type) =>
          Object.keys(type.transitionsInto).flatMap((state) => namesInto(type, state)),
        );
        expect(ways.filter((name) => PEOPLES.test(name))).toEqual([]);
        expect(
          rowsOf(desk[when].contents, 'transitions.csv').filter(({ transition = '' }) => PEOPLES.test(transition)),
        ).toEqual([]);
      }
      const requests = ticketTypes(desk.after);
      expect(requests.map((type) => [type.issueType, namesInto(type, 'RESOLVED')])).toEqual([
        ['Incident', ['Bot: resolve']],
        ['Service Request', ['Bot: resolve']],
        ['Service Request with Approvals', ['Bot: resolve']],
      ]);
      expect(requests.slice(1).map((type) => namesInto(type, 'WIP'))).toEqual([
        ['Bot: start work'],
        ['Bot: start work'],
      ]);
    },
  },
  {
    of: ['audit resolved-transition-global', 'any status to Declined'],
    answer: 'only a status finished as asked counts as resolved',
    shownBy: () => {
      const ends = desk.whole.report.results
        .filter(({ check }) => check === 'resolved-transition-global')
        .flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence['targets'] as readonly string[]));
      expect(new Set(ends)).toEqual(new Set(['Completed', 'Resolved', 'Done']));
    },
  },
  {
    of: ['choices of the plan', 'resolve into Canceled'],
    answer: 'no choice offers Canceled, Declined, Closed or an approval, and no new way leads there',
    shownBy: () => {
      expect(
        choices().flatMap(({ options }) =>
          options.filter(({ label }) => /Canceled|Declined|Closed|CAB/.test(textOf(label))),
        ),
      ).toEqual([]);
      expect(newWays().filter((sentence) => /to "(?:Canceled|Declined|Closed|[^"]*approval)"/.test(sentence))).toEqual(
        [],
      );
    },
  },
  {
    of: ['status map, status-buckets', 'Waiting for support is NEW'],
    answer: 'one status has one bucket and one state in every workflow of the project',
    shownBy: () => {
      const meanings = new Map<string, Set<string>>();
      for (const row of rowsOf(desk.whole.contents, 'status-map.csv'))
        meanings.set(
          row['status'] ?? '',
          (meanings.get(row['status'] ?? '') ?? new Set()).add(`${row['bucket']}, ${row['vendor state']}`),
        );
      expect(meanings.size).toBeGreaterThan(15);
      expect([...meanings].filter(([, all]) => all.size > 1)).toEqual([]);
    },
  },
  {
    of: ['audit and plan', 'Task, Sub-task, Problem'],
    answer: 'issue types the bot has no business with get no finding, no question and no change',
    shownBy: () => {
      const theirs = workflowsOf(desk, OUT_OF_SCOPE);
      expect(theirs).toHaveLength(3);
      const isTheirs = (text: string): boolean => theirs.some((name) => text.includes(`"${name}"`));
      expect(failingMessages(desk.before.report).filter(isTheirs)).toEqual([]);
      expect(said().filter(isTheirs)).toEqual([]);
      expect(ticketTypes(desk.before).filter(({ issueType }) => OUT_OF_SCOPE.includes(issueType))).toEqual([]);
      const mapped = new Set(rowsOf(desk.before.contents, 'status-map.csv').map((row) => row['workflow'] ?? ''));
      expect([mapped.size, theirs.filter((name) => mapped.has(name))]).toEqual([3, []]);
      expect(fileText(desk.before.contents, 'moveworks/status-buckets.json')).not.toMatch(/Under review|CAB|Reopened/);
      const moved = rowsOf(desk.before.contents, 'transitions.csv').map((row) => row['issue type'] ?? '');
      expect(moved.filter((name) => OUT_OF_SCOPE.includes(name))).toEqual([]);
      expect(desk.plan.steps.filter((step) => 'workflowName' in step && theirs.includes(step.workflowName))).toEqual(
        [],
      );
    },
  },
  {
    of: ['plan', 'any-status "Bot: …" leaves Closed'],
    answer: 'new ways are directed, and leave no final status and nothing cancelled or declined',
    shownBy: () => {
      expect(newWays().length).toBeGreaterThan(5);
      expect(newWays().filter((sentence) => /Any status|from any/i.test(sentence))).toEqual([]);
      expect(
        newWays().filter((sentence) => /from [^;]*"(?:Closed|Canceled|Declined)"[^;]* to "/.test(sentence)),
      ).toEqual([]);
    },
  },
  {
    of: ['plan', '"Who may use the new transition?"'],
    answer: "callers of the API alone, as the vendor's bot moves by id; asked once, with both costs told",
    shownBy: () => {
      const asked = choices().filter(({ question }) => textOf(question).startsWith('Who may use'));
      expect(asked.map(({ chosen, options }) => [chosen, ...options.map(({ label }) => textOf(label))])).toEqual([
        [
          'api',
          'Callers of the API alone: agents get no new buttons, but a bot that looks in the list does not see them',
          'Everybody who may move the request: agents get new buttons on every request',
        ],
      ]);
      expect(newWays().every((sentence) => sentence.includes('only the API can use it'))).toBe(true);
    },
  },
  {
    of: ['audit resolution-set-on-resolve', 'after the fix it passes'],
    answer: "that people's own Resolve still sets none is told after the fix, and is asked in the plan",
    shownBy: () => {
      expect(failingMessages(desk.after.report, 'resolution-set-by-people')).toHaveLength(3);
      const asked = choices().filter(({ id }) => id.startsWith('people-resolution:'));
      expect(asked.map(({ chosen }) => chosen)).toEqual(['leave', 'leave', 'leave']);
    },
  },
  {
    of: ['plan "Bot: resolve"', 'sets the resolution by rule'],
    answer: 'the sentence says that the rule wins over what is chosen on the screen',
    shownBy: () => {
      const resolving = newWays().filter((sentence) => sentence.includes('"Bot: resolve"'));
      expect(resolving).toHaveLength(3);
      expect(resolving.filter((sentence) => !sentence.includes('whatever is chosen on the screen'))).toEqual([]);
    },
  },
  {
    of: ['audit reopened-status-reachable', 'an open request'],
    answer: 'reopening is asked of finished statuses only',
    shownBy: () => {
      const stuck = desk.whole.report.results
        .filter(({ check }) => check === 'reopened-status-reachable')
        .flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence['stuck'] as readonly string[]));
      expect(new Set(stuck)).toEqual(new Set(['Completed', 'Resolved']));
    },
  },
  {
    of: ['audit in-progress-status-reachable', '"From Declined'],
    answer: 'starting work is asked of no finished status and no approval',
    shownBy: () => {
      const messages = ['in-progress-status-reachable', 'in-progress-transition-global'].flatMap((check) =>
        failingMessages(desk.whole.report, check),
      );
      expect(
        messages.filter((message) =>
          /^From .*"(?:Declined|Canceled|Closed|Resolved|[^"]*approval)".* of workflow/.test(message),
        ),
      ).toEqual([]);
    },
  },
  {
    of: ['audit request-types-visible', 'Emailed request'],
    answer: "the mail channel's request type is right as it is",
    shownBy: () => {
      const found = desk.before.report.results.find(({ check }) => check === 'request-types-visible');
      expect(found?.outcome).toBe('pass');
    },
  },
  {
    of: ['mirror twin, then fix', 'production is moved'],
    answer: 'the twin moves to the copies and production stays, or the order is asked',
    shownBy: [
      {
        file: 'twin/mirror-and-fix.test.ts',
        title: 'a fix moves the test project to the copies, and production only once that is asked for',
      },
    ],
  },
  {
    of: ['twin, then fix', "the app's own fix makes its own twin"],
    answer: 'the plan says what the test project then lacks',
    shownBy: [{ file: 'trial/twin-and-fix.test.ts', title: 'the plan of a fix says what the test project then lacks' }],
  },
  {
    of: ['status map', '"Done: It is not the last'],
    answer: 'where a status is the only one of its bucket, that is the reason',
    shownBy: () => {
      const rows = rowsOf(desk.whole.contents, 'status-map.csv');
      const resolved = (workflow = ''): number =>
        rows.filter((row) => row['workflow'] === workflow && row['bucket'] === 'Resolved / Closed').length;
      const alone = rows.filter((row) => row['bucket'] === 'Resolved / Closed' && resolved(row['workflow']) === 1);
      expect(alone.map((row) => [row['status'], row['why this state']])).toEqual([
        ['Done', 'It is the only status of its bucket.'],
      ]);
    },
  },
  {
    of: ['audit', 'two identical lines'],
    answer: 'no two findings read alike, and none hides a name behind "1 more"',
    shownBy: () => {
      const messages = failingMessages(desk.whole.report);
      expect(messages.length).toBeGreaterThan(20);
      expect(messages.filter((message, at) => messages.indexOf(message) !== at)).toEqual([]);
      expect(messages.filter((message) => / 1 more/.test(message))).toEqual([]);
    },
  },
];

describe('a desk as the IT template makes it', () => runTable('default/TRIAL.tsv', TABLE));
