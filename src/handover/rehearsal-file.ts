import { inOrder, markdownText } from '../formats/texts';
import { textOf } from '../shared/message';
import type { RehearsalReason, RehearsedSkill, RehearsedStep } from '../shared/rehearsal-contract';
import type { RehearsalOutcome } from '../shared/vocabulary';
import type { Made } from './package-file';
import type { HandoverSource } from './source';

const OUTCOMES: Readonly<Record<RehearsalOutcome, string>> = {
  ok: 'works',
  fails: 'FAILS',
  unknown: 'not known',
};

type Mask = (text: string) => string;

const reasonLine = ({ check, message }: RehearsalReason, mask: Mask): string =>
  `${markdownText(mask(textOf(message)))}${check === null ? '' : ` (check \`${check}\`)`}`;

/** Told where the request has moved, and by what. */
const standing = ({ outcome, status, via }: RehearsedStep, before: RehearsedStep | undefined): string => {
  if (outcome === 'fails' || status === null || (via === null && status.id === before?.status?.id)) return '';
  const by = via === null ? '' : `, by "${markdownText(via.name)}" (transition ${via.id})`;
  return ` Then in "${markdownText(status.name)}" (status ${status.id}, ${status.bucket})${by}.`;
};

const stepLines = (step: RehearsedStep, before: RehearsedStep | undefined, mask: Mask): readonly string[] => [
  `- ${OUTCOMES[step.outcome]}: ${textOf(step.title)}.${standing(step, before)}`,
  ...[
    ...step.reasons.map((reason) => reasonLine(reason, mask)).sort(inOrder),
    ...step.notes.map((note) => markdownText(mask(textOf(note)))),
  ].map((line) => `  - ${line}`),
];

const section = ({ skill, issueType, workflow, outcome, steps }: RehearsedSkill, mask: Mask): readonly string[] => [
  '',
  `## ${textOf(skill.name)}, ${markdownText(issueType.name)}: ${OUTCOMES[outcome]}`,
  '',
  `Workflow "${markdownText(workflow.name)}".`,
  '',
  ...steps.flatMap((step, at) => stepLines(step, steps[at - 1], mask)),
];

/** What each skill would do on a request. Names of people are taken out, as everywhere in the package. */
export const rehearsalFile = ({ report, rehearsal }: HandoverSource, mask: Mask): Made => {
  const { skills, withoutScript, notRehearsed } = rehearsal;
  const left = [
    ...withoutScript.map((name) => `${textOf(name)}: the profile has no steps for it.`),
    ...notRehearsed.map((reason) => reasonLine(reason, mask)).sort(inOrder),
  ];
  return {
    path: 'rehearsal.md',
    text: [
      `# Rehearsal of ${markdownText(report.project.name)} (${report.project.key}): worked out, not live`,
      '',
      'Each step was worked out from what Jira told of the project when this package was made. No request was raised ' +
        'and nothing was written. The bot’s account was judged from outside; automation rules and settings that apps ' +
        'cannot read may still get in the way.',
      ...(left.length === 0 ? [] : ['', '## Not rehearsed', '', ...left.map((line) => `- ${line}`)]),
      ...skills.flatMap((one) => section(one, mask)),
      '',
    ].join('\n'),
  };
};
