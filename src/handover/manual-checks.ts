import type { CheckResult } from '../shared/report';
import type { Made } from './package-file';
import type { HandoverSource } from './source';
import { markdownText } from '../formats/texts';
import type { AnonymousConfirmation } from './without-people';

const latest = (confirmations: readonly AnonymousConfirmation[], check: string): AnonymousConfirmation | undefined =>
  confirmations
    .filter((one) => one.check === check)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);

const isExpired = ({ expiresAt }: AnonymousConfirmation, takenAt: string): boolean =>
  !(Date.parse(expiresAt) > Date.parse(takenAt));

const day = (moment: string): string => moment.slice(0, 10);

const section = (
  result: CheckResult,
  confirmation: AnonymousConfirmation | undefined,
  takenAt: string,
): readonly string[] => [
  '',
  `## ${markdownText(result.title)}`,
  '',
  `Check \`${result.check}\`, ${result.severity}, ${result.need}.`,
  '',
  ...(confirmation === undefined
    ? ['Not confirmed yet.']
    : [
        '- Result: ' +
          `${confirmation.result === 'pass' ? 'it is so' : 'it is not so'}${isExpired(confirmation, takenAt) ? ', but the confirmation has expired' : ''}`,
        `- Looked at on ${day(confirmation.at)}, holds until ${day(confirmation.expiresAt)}`,
        `- Evidence: ${markdownText(confirmation.evidence)}`,
      ]),
  ...(confirmation !== undefined && confirmation.result === 'pass' && !isExpired(confirmation, takenAt)
    ? []
    : ['', 'How to look:', '', ...result.cure.steps.map((step, at) => `${at + 1}. ${markdownText(step)}`)]),
];

/** What only a person can look at, with what was recorded; who recorded it stays inside the company. */
export const manualChecks = ({ report }: HandoverSource, confirmations: readonly AnonymousConfirmation[]): Made => {
  const checks = report.results.filter(
    ({ check, outcome, need }) =>
      need !== 'not-needed' && (outcome === 'manual' || confirmations.some((one) => one.check === check)),
  );
  return {
    path: 'manual-checks.md',
    text: [
      `# What people confirm about ${markdownText(report.project.name)} (${report.project.key})`,
      '',
      `As of the audit of ${report.takenAt}.`,
      ...(checks.length === 0
        ? ['', 'There is nothing to confirm.']
        : checks.flatMap((result) => section(result, latest(confirmations, result.check), report.takenAt))),
      '',
    ].join('\n'),
  };
};
