import type { AuditReport } from '../../../src/shared/report';
import { isOpen, recount, turned, type Recount } from './recount';

/** What is known of a project without asking the page. */
export interface Known {
  readonly report: AuditReport;
  /** Those of the audits before, oldest first. */
  readonly earlier: readonly AuditReport[];
  readonly isLive: boolean;
  /** Changes of each plan that was applied, the newest first. */
  readonly written: readonly number[];
  /** Plans and acts that its activity has to tell. */
  readonly entries: number;
  /** Somebody made a package of it. */
  readonly isPackaged: boolean;
}

interface Told extends Known {
  readonly text: string;
  /** Its numbers, in their order. */
  readonly numbers: readonly number[];
  readonly first: number;
  readonly counts: Recount;
}

type Claim = readonly [pattern: RegExp, isTrue: (told: Told) => boolean];

const blockingOf = ({ blocking: { failed, toConfirm, unchecked } }: Recount): number => failed + toConfirm + unchecked;
const heldBack = ({ report }: Told): readonly number[] => report.skills.map(({ heldBackBy }) => heldBackBy.length);
/** Checks for each skill that nothing blocks, neither in order nor accepted. */
const openForSkills = ({ report: { skills, results } }: Told): readonly number[] =>
  skills
    .filter(({ isOn, heldBackBy }) => isOn && heldBackBy.length === 0)
    .map(({ id }) => results.filter((result) => result.skills.includes(id) && isOpen(result)).length);
/** Which audit is compared with depends on the day. */
const hasTurned = ({ first, report, earlier }: Told, way: 'green' | 'red' | 'open'): boolean =>
  earlier.some((before) => turned(before, report)[way] === first);
const inAreas = ({ report }: Told, isGood: boolean): readonly number[] =>
  [...new Set(report.results.map(({ area }) => area))].map(
    (area) =>
      report.results.filter(
        (result) => result.area === area && ['pass', 'not-applicable'].includes(result.outcome) === isGood,
      ).length,
  );
const numberBefore = (text: string, words: string): number =>
  Number(new RegExp(`(\\d+) ${words}`).exec(text)?.[1] ?? 0);
/** `Failed 9, Passed 35`: what is none is not said. */
const list = (counts: readonly (readonly [string, number])[]): string =>
  counts
    .filter(([, count]) => count > 0)
    .map((pair) => pair.join(' '))
    .join(', ');

const outcomes: readonly Claim[] = [
  [/^Failed \d+$/, ({ first, counts }) => first === counts.outcomes.fail],
  [/^Error \d+$/, ({ first, counts }) => first === counts.outcomes.error],
  [/^Couldn’t check \d+$/, ({ first, counts }) => first === counts.outcomes['not-available']],
  [/^To confirm \d+$/, ({ first, counts }) => first === counts.outcomes.manual],
  [/^Passed \d+$/, ({ first, counts }) => first === counts.outcomes.pass],
  [/^Not applicable \d+$/, ({ first, counts }) => first === counts.outcomes['not-applicable']],
  [/^Findings ?\d+$/, ({ first, counts }) => first === counts.outcomes.fail],
  [/^\(\d+ failing checks?\)$/, ({ first, counts }) => first === counts.outcomes.fail],
  [/^\d+ checks? fails?$/, ({ first, counts }) => first === counts.outcomes.fail],
  [/^\d+ Critical$/, ({ first, counts }) => first === counts.severities.critical],
  [/^\d+ High$/, ({ first, counts }) => first === counts.severities.high],
  [/^\d+ Medium$/, ({ first, counts }) => first === counts.severities.medium],
  [/^\d+ Low$/, ({ first, counts }) => first === counts.severities.low],
  [
    /^(?:Failed|Error|Couldn’t check|To confirm|Passed) \d+,/,
    ({ text, counts: { outcomes: of } }) =>
      text ===
      list([
        ['Failed', of.fail],
        ['Error', of.error],
        ['Couldn’t check', of['not-available']],
        ['To confirm', of.manual],
        ['Passed', of.pass],
        ['Not applicable', of['not-applicable']],
      ]),
  ],
  [
    /^(?:Critical|High|Medium|Low) \d+/,
    ({ text, counts: { severities: of } }) =>
      text ===
      list([
        ['Critical', of.critical],
        ['High', of.high],
        ['Medium', of.medium],
        ['Low', of.low],
      ]),
  ],
  // In the report: no check fails, and the next line is the title of the next table.
  [/^0 Skills$/, ({ counts }) => counts.outcomes.fail === 0],
  [
    /^\d+ Nothing to do/,
    ({ first, report, counts }) => first === report.score && report.verdict === 'go' && counts.outcomes.fail === 0,
  ],
  [
    /^(?:Not r|R)eady.*, score \d+ of 100\. /,
    ({ text, first, report, counts }) =>
      first === report.score &&
      text.startsWith('Ready') === (report.verdict === 'go') &&
      numberBefore(text, 'checks? (?:is|are) still failing') === counts.outcomes.fail,
  ],
  [/^\d+(?: Mark it as live.*| now)?\s?$/, ({ first, report }) => first === report.score],
  [/^\d+ of 100$/, ({ first, report }) => first === report.score],
  [/^\d+ requests? to Jira$/, ({ first, report }) => first === report.calls],
  [
    /^\d+ checks?$/,
    ({ first, report, counts: { waitFor } }) => [report.results.length, waitFor.fix, waitFor.people].includes(first),
  ],
  [/^\d+ failing checks? can be fixed from here\./, ({ first, counts }) => first === counts.fixable],
  [
    / \d+ findings?$/,
    ({ numbers, report }) => report.results.some(({ findings }) => findings.length === numbers.at(-1)),
  ],
  [
    /^\d+ Expected$/,
    ({ first, report }) =>
      report.results.some(({ findings }) => findings.some(({ evidence }) => evidence.actual === first)),
  ],
  [/^\d+ to look at$/, (told) => inAreas(told, false).includes(told.first)],
  [/^\d+ checks? in order or not needed$/, (told) => inAreas(told, true).includes(told.first)],
  [
    /^No check failed, and nothing is left to look at\.$/,
    ({ report, counts: { outcomes: of } }) => of.pass + of['not-applicable'] === report.results.length,
  ],
];

const stepsLeft = ({ isLive, counts: { waitFor } }: Told): number =>
  [waitFor.fix > 0, waitFor.people > 0, !isLive].filter(Boolean).length;

const goLive: readonly Claim[] = [
  [/^\d+ of 5 steps to go-live left$/, (told) => told.first === stepsLeft(told) && told.first > 0],
  [/^Fixes \d+ checks?$/, ({ first, counts: { waitFor } }) => first === waitFor.fix],
  [/^Work for people \d+ checks?$/, ({ first, counts: { waitFor } }) => first === waitFor.people],
  [/^All steps to go-live are done\.$/, (told) => stepsLeft(told) === 0],
  [
    /^All skills that are on$/,
    ({ report: { skills, results } }) =>
      results.some(({ check }) =>
        skills.every(({ verdict, heldBackBy }) => verdict === 'off' || heldBackBy.includes(check)),
      ),
  ],
  [
    /^\d+ checks? blocks? go-live: /,
    ({ text, first, report, counts }) =>
      report.verdict === 'no-go' &&
      first === blockingOf(counts) &&
      numberBefore(text, 'failed') === counts.blocking.failed &&
      numberBefore(text, 'to confirm') === counts.blocking.toConfirm &&
      numberBefore(text, 'could not be checked') === counts.blocking.unchecked,
  ],
  [/^Nothing blocks go-live with these skills\.$/, ({ counts }) => blockingOf(counts) === 0],
  [
    /^Nothing blocks go-live\./,
    ({ text, report, counts }) =>
      report.verdict === 'go' &&
      blockingOf(counts) === 0 &&
      numberBefore(text, 'other checks? (?:is|are) open') === counts.openBesides,
  ],
  [/^Ready for the bot$/, ({ report, counts }) => report.verdict === 'go' && counts.accepted === 0],
  [/^Not ready for the bot$/, ({ report, counts }) => report.verdict === 'no-go' && counts.accepted === 0],
  [/^Ready for the bot, with /, ({ first, report, counts }) => report.verdict === 'go' && first === counts.accepted],
  [
    /^Not ready for the bot, with /,
    ({ first, report, counts }) => report.verdict === 'no-go' && first === counts.accepted,
  ],
  [
    /^Nothing is open besides /,
    ({ first, report, counts }) => report.verdict === 'go' && first === counts.accepted && counts.openBesides === 0,
  ],
  [/^Nothing is left to fix\./, ({ report, counts }) => report.verdict === 'go' && counts.outcomes.fail === 0],
  [/^Nothing to do$/, ({ report, counts }) => report.verdict === 'go' && counts.outcomes.fail === 0],
  [/^No manual steps are left$/, ({ counts }) => counts.forPeople.toConfirm + counts.forPeople.toFix === 0],
  [/^Fix in Jira, or accept the risk \(\d+\)$/, ({ first, counts }) => first === counts.forPeople.toFix],
  [/^Accept all \d+ as risks/, ({ first, counts }) => first === counts.forPeople.toFix],
  [/^Check and confirm \(\d+\)$/, ({ first, counts }) => first === counts.forPeople.toConfirm],
  [/^I checked all \d+;/, ({ first, counts }) => first === counts.forPeople.toConfirm],
  [/^Blocked by \d+ checks?$/, (told) => heldBack(told).includes(told.first)],
  [/^\d+ more$/, (told) => heldBack(told).includes(told.first + 3)],
  [/^Nothing blocks it\.$/, (told) => openForSkills(told).includes(0)],
  [/^Nothing blocks it\. \d+ checks? for it (?:is|are) open\.$/, (told) => openForSkills(told).includes(told.first)],
  [/^\d+ checks? blocks? it\.$/, ({ first, report }) => first > 0 && first <= report.results.length],
  [/^\d+ Not ready$/, ({ first, report }) => first === (report.verdict === 'no-go' ? 1 : 0)],
  [/^\d+ Ready$/, ({ first, report }) => first === (report.verdict === 'go' ? 1 : 0)],
  [/^\d+ Not audited$/, ({ first }) => first === 0],
];

const history: readonly Claim[] = [
  [/^\d+ No longer passing$/, (told) => hasTurned(told, 'red')],
  [/^\d+ Now passing$/, (told) => hasTurned(told, 'green')],
  [/^\d+ checks? now pass(?:es)? that did not before$/, (told) => hasTurned(told, 'green')],
  [/^\d+ checks? fails? that did not before$/, (told) => hasTurned(told, 'red')],
  [
    /^Nothing changed\.$/,
    ({ report, earlier, isLive }) =>
      isLive ||
      earlier.some((before) => {
        const { green, red } = turned(before, report);
        return green + red === 0;
      }),
  ],
  [/^Since the go-live on /, ({ isLive }) => isLive],
  [/^Live since /, ({ isLive }) => isLive],
  [/^Since the audit of /, ({ earlier }) => earlier.length > 0],
  [/^Show \d+ more$/, ({ first }) => first > 0],
  [/^\d+ projects?$/, ({ first }) => first === 1],
  [/^No hand-over package yet$/, ({ isPackaged }) => !isPackaged],
  [
    /^No confirmation and no accepted risk expires within two weeks\.$/,
    ({ report: { takenAt, acceptedRisks = [] } }) =>
      acceptedRisks.every(({ expiresAt }) => Date.parse(expiresAt) - Date.parse(takenAt) > 14 * 86_400_000),
  ],
  [/^\d+ (?:checks? (?:is|are) still open|Still open), now listed on /, (told) => hasTurned(told, 'open')],
  [/^First audit\./, ({ earlier }) => earlier.length === 0],
  [/^All changes are made$/, ({ written }) => written.length > 0],
  [/^\d+ changes? (?:was|were) written/, ({ first, written }) => first === written[0]],
  [/^\d+ changes?$/, ({ first, written }) => written.includes(first)],
  [/^\d+ entr(?:y|ies) shown$/, ({ first, entries }) => first === entries],
  [/^Nothing done yet$/, ({ written }) => written.length === 0],
];

/** Sentences that say something of the state of a project, each with what makes it true. The first that fits judges. */
export const CLAIMS: readonly Claim[] = [...outcomes, ...goLive, ...history];

/** null: nobody holds this sentence. */
export function isTrue(text: string, known: Known): boolean | null {
  const claim = CLAIMS.find(([pattern]) => pattern.test(text));
  if (claim === undefined) return null;
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return claim[1]({ ...known, text, numbers, first: numbers[0] ?? NaN, counts: recount(known.report) });
}
