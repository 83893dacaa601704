import { textOf } from '../shared/message';
import type { Text } from '../shared/message';
import type { AuditReport, CheckResult, SkillVerdict } from '../shared/report';
import { OUTCOME_WORDS, VERDICT_WORDS, openResults, sentencesOf } from './findings';
import type { Made } from './package-file';
import { REPORT_STYLE } from './report-style';
import type { HandoverSource } from './source';
import { blockingSentence, titleOf } from '../shared/judgement';
import { htmlText } from '../formats/texts';

type Printed = Pick<HandoverSource, 'report' | 'hasChangedSinceAudit'>;

/** Titles of checks that a skill's row has room for on a printed page. */
const MOST_TITLES = 2;

/** The gravest of what holds a skill back, and how many more there are. */
const heldBack = (checks: readonly string[], open: readonly CheckResult[]): string => {
  const titles = open.filter(({ check }) => checks.includes(check)).map((result) => textOf(titleOf(result)));
  const more = checks.length - Math.min(titles.length, MOST_TITLES);
  return [...titles.slice(0, MOST_TITLES), ...(more > 0 ? [`${more} more`] : [])].join('; ');
};

const skillRow = ({ name, verdict, heldBackBy }: SkillVerdict, open: readonly CheckResult[]): string =>
  `<tr><th scope="row">${htmlText(name)}</th><td ` +
  `class="${verdict}">${VERDICT_WORDS[verdict]}</td><td>${htmlText(heldBack(heldBackBy, open))}</td></tr>`;

const countRow = (words: string, count: number): string => `<tr><th scope="row">${words}</th><td>${count}</td></tr>`;

const list = (tag: 'ul' | 'ol', items: readonly Text[]): string =>
  items.length === 0 ? '' : `<${tag}>${items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</${tag}>`;

/** A verdict that rests on what somebody accepted says so beside it. */
const acceptedLine = ({ acceptedRisks = [] }: AuditReport): string =>
  acceptedRisks.length === 0
    ? ''
    : '<p>The verdict rests on ' +
      `${acceptedRisks.length === 1 ? 'one accepted risk' : `${acceptedRisks.length} accepted risks`}, listed ` +
      'with the findings.</p>';

const summary = (
  report: AuditReport,
  open: readonly CheckResult[],
  { hasChangedSinceAudit }: Pick<Printed, 'hasChangedSinceAudit'>,
): string => {
  const { pass, fail, notAvailable, manual, error } = report.counts;
  return `<section class="summary">
<h1>${htmlText(report.project.name)} (${htmlText(report.project.key)})</h1>
<p class="quiet">Readiness for ${htmlText(report.profile.name)}, requirement set ${htmlText(report.profile.version)}. Audit of <time datetime="${htmlText(report.takenAt)}">${htmlText(report.takenAt)}</time>.</p>
<p><span class="verdict ${report.verdict}">${VERDICT_WORDS[report.verdict]}</span> Score ${Math.round(report.score)} of 100.</p>
<p>${htmlText(blockingSentence(report))}</p>
${hasChangedSinceAudit === true ? '<p>The project has changed since this audit: ids in this package are newer than the findings.</p>' : ''}
${acceptedLine(report)}
<h2>Checks</h2>
<table><tbody>${countRow('Good', pass)}${countRow('To fix', fail)}${countRow('To be confirmed by a person', manual)}${countRow('Couldn’t be checked', notAvailable + error)}</tbody></table>
<h2>Skills</h2>
<table class="skills"><thead><tr><th scope="col">Skill</th><th scope="col">Verdict</th><th scope="col">Blocked by</th></tr></thead><tbody>${report.skills.map((skill) => skillRow(skill, open)).join('')}</tbody></table>
</section>`;
};

const finding = (result: CheckResult, report: AuditReport): string => `<section class="finding">
<h3>${htmlText(titleOf(result))}</h3>
<p class="quiet">${OUTCOME_WORDS[result.outcome]} · ${result.severity} · ${result.need}</p>
<p>${htmlText(result.why)}</p>
${list('ul', sentencesOf(result, report))}${result.cure.steps.length === 0 ? '' : `<p>What to do:</p>${list('ol', result.cure.steps)}`}
</section>`;

/**
 * The audit for people: a summary that fits one printed page, then what is open. One file, no script, nothing loaded.
 */
export const reportHtml = (source: Printed): string => {
  const { report } = source;
  const open = openResults(report);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(report.project.key)}: readiness for ${htmlText(report.profile.name)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
${summary(report, open, source)}
<h2>Open findings</h2>
${open.length === 0 ? '<p>Nothing is open.</p>' : open.map((result) => finding(result, report)).join('\n')}
</body>
</html>
`;
};

export const reportPage = (source: Printed): Made => ({ path: 'report.html', text: reportHtml(source) });
