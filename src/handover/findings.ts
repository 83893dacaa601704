import { textOf } from '../shared/message';
import { titleOf } from '../shared/judgement';
import type { AuditReport, CheckResult } from '../shared/report';
import type { Made } from './package-file';
import type { HandoverSource } from './source';
import { csvText, inOrder, jsonText, markdownText } from '../formats/texts';
import { SEVERITIES, NEEDS } from '../shared/vocabulary';

/** What a verdict and an outcome are called for a reader. */
export const VERDICT_WORDS = { go: 'Ready', 'no-go': 'Not ready', off: 'Off' } as const;

export const OUTCOME_WORDS: Readonly<Record<CheckResult['outcome'], string>> = {
  pass: 'Good',
  fail: 'To fix',
  'not-applicable': 'Does not apply',
  'not-available': 'Couldn’t be checked',
  manual: 'To be confirmed by a person',
  error: 'Could not be judged',
};

const weight = ({ need, severity }: CheckResult): number => NEEDS.indexOf(need) * 10 + SEVERITIES.indexOf(severity);

/** Everything that is not proven good and that the bot wants, the gravest first. */
export const openResults = ({ results }: AuditReport): readonly CheckResult[] =>
  results
    .filter(({ outcome, need }) => need !== 'not-needed' && outcome !== 'pass' && outcome !== 'not-applicable')
    .sort((a, b) => weight(a) - weight(b) || inOrder(a.check, b.check));

/** Until when somebody lives with it, and why; '' where nobody does. */
const acceptance = ({ acceptedRisks = [] }: AuditReport, riskId: string | undefined): string => {
  const risk = acceptedRisks.find(({ id }) => id === riskId);
  if (risk === undefined) return '';
  const reason = textOf(risk.reason);
  return `accepted until ${risk.expiresAt.slice(0, 10)}${reason === '' ? '' : `: ${reason}`}`;
};

/** The sentences of a result: its findings, or why there are none, and what somebody accepted of it. */
export const sentencesOf = (
  { findings, reason, acceptedRisk }: CheckResult,
  report: AuditReport,
): readonly string[] => {
  const told =
    findings.length > 0
      ? findings.map((finding) => [textOf(finding.message), acceptance(report, finding.acceptedRisk)])
      : reason === undefined
        ? []
        : [[textOf(reason)]];
  const whole = acceptance(report, acceptedRisk);
  return [
    ...told.map((words) => words.filter((text) => text !== '').join(' — ')),
    ...(whole === '' ? [] : [`The whole check is ${whole}`]),
  ];
};

const asMarkdown = (report: AuditReport, results: readonly CheckResult[]): string =>
  [
    `# Open findings of ${markdownText(report.project.name)} (${report.project.key})`,
    '',
    `Audit of ${report.takenAt}. ${results.length} of ${report.results.length} checks are open.`,
    ...results.flatMap((result) => [
      '',
      `## ${markdownText(titleOf(result))}`,
      '',
      `${OUTCOME_WORDS[result.outcome]} · ${result.severity} · ${result.need} · ` +
        `\`${result.check}\`${result.skills.length === 0 ? '' : ` · skills: ${result.skills.join(', ')}`}`,
      '',
      markdownText(result.why),
      '',
      ...sentencesOf(result, report).map((sentence) => `- ${markdownText(sentence)}`),
      ...(result.cure.steps.length === 0
        ? []
        : ['', 'What to do:', '', ...result.cure.steps.map((step, at) => `${at + 1}. ${markdownText(step)}`)]),
      ...(result.requirement === null ? [] : ['', `Asked for by <${result.requirement}>.`]),
    ]),
    '',
  ].join('\n');

/** The open findings for people, for a spreadsheet and for programs. */
export const findingFiles = ({ report }: HandoverSource): readonly Made[] => {
  const results = openResults(report);
  const rows = results.flatMap((result) => {
    const found = result.findings.map(({ subject, message, acceptedRisk }) => ({ subject, message, acceptedRisk }));
    return (found.length > 0 ? found : [{ subject: null, message: result.reason ?? '', acceptedRisk: undefined }]).map(
      ({ subject, message, acceptedRisk }) => [
        result.severity,
        result.need,
        result.outcome,
        result.check,
        titleOf(result),
        subject?.type ?? null,
        subject?.id ?? null,
        subject?.name ?? null,
        message,
        result.skills.join('; '),
        acceptance(report, acceptedRisk ?? result.acceptedRisk),
      ],
    );
  });
  return [
    { path: 'open-findings.md', text: asMarkdown(report, results) },
    {
      path: 'open-findings.csv',
      text: csvText(
        [
          'severity',
          'need',
          'outcome',
          'check',
          'title',
          'subject',
          'subject id',
          'subject name',
          'finding',
          'skills',
          'accepted',
        ],
        rows,
      ),
    },
    {
      path: 'open-findings.json',
      text: jsonText({
        takenAt: report.takenAt,
        verdict: report.verdict,
        score: Math.round(report.score),
        acceptedRisks: (report.acceptedRisks ?? []).map(({ id, check, subject, reason, at, expiresAt }) => ({
          id,
          check,
          subject,
          reason,
          at,
          expiresAt,
        })),
        results: results.map(
          ({ check, title, severity, need, outcome, skills, requirement, reason, findings, acceptedRisk }) => ({
            check,
            title,
            severity,
            need,
            outcome,
            skills,
            requirement,
            reason: reason ?? null,
            acceptedRisk: acceptedRisk ?? null,
            findings,
          }),
        ),
      }),
    },
  ];
};
