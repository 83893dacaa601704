import { inEnglish, textOf } from '../../src/shared/message';
import { basename } from 'node:path';
import type { Choice } from '../../src/plan/change';
import type { Plan } from '../../src/plan/plan';
import type { Counts } from '../../src/shared/report';
import type { FixRun } from '../../src/store/fix-run-store';
import { catalogue } from '../../src/checks/catalogue';
import { UsageError } from './arguments';
import { FIX_USAGE, readFileArguments, readFixArguments } from './fix-arguments';
import type { FileArguments } from './fix-arguments';
import { plainText } from './plain-text';
import { planWorkflowFile } from '../../src/usecases/workflows/plan-workflow-file';
import { runShell } from './run-shell';
import { bytesOf } from './settings-for';

/**
 * Plans, and unless told not to applies, on a simulated site. Exit 0 when applied or only planned, 1 when it stopped, 2
 * on unusable input.
 */
async function main(): Promise<void> {
  const file = readFileArguments(process.argv.slice(2));
  if (file) return void process.stdout.write(`${planOfFile(file)}\n`);
  const asked = readFixArguments(process.argv.slice(2), FIX_USAGE);
  const unknown = asked.checks.find((id) => !catalogue.some((check) => check.id === id));
  if (unknown !== undefined) throw new UsageError(`There is no check “${unknown}”.`);
  // A workflow file needs no site, so the site's code is loaded only here.
  const { openFixableSite } = await import('./fixable-site.js');
  const { site, save } = await openFixableSite(asked);
  const auditBefore = await site.counts();
  const plan = await site.plan(asked.checks.length === 0 ? { kind: 'all' } : { kind: 'checks', checks: asked.checks });
  const run = asked.isDryRun || plan.steps.length === 0 ? null : await site.apply(plan);
  const auditAfter = await site.counts();
  if (asked.saveTo !== null) save(asked.saveTo);
  const told = { plan, run, auditBefore, auditAfter };
  process.stdout.write(`${asked.asJson ? asJson(told) : plainText(asText(told))}\n`);
  if (run?.state === 'stopped') process.exitCode = 1;
}

/** What would be changed in the workflows of a file, with safe answers. */
function planOfFile({ file, asJson: isJson }: FileArguments): string {
  const workflows = planWorkflowFile(bytesOf(file), basename(file), {
    choices: {},
    madeAt: new Date().toISOString(),
  });
  if (isJson) return JSON.stringify(inEnglish({ workflows }), null, 2);
  return plainText(workflows.map(({ name, plan }) => [name, ...planLines(plan)].join('\n')).join('\n\n'));
}

interface Told {
  readonly plan: Plan;
  readonly run: FixRun | null;
  readonly auditBefore: Counts;
  readonly auditAfter: Counts;
}

const asJson = ({ plan, run, auditBefore, auditAfter }: Told): string =>
  JSON.stringify(
    inEnglish({
      plan,
      applied: run?.state === 'done',
      ...(run && { state: run.state, reasons: run.reasons, applicationId: run.applicationId }),
      auditBefore,
      auditAfter,
    }),
    null,
    2,
  );

const countsLine = ({ pass, fail, notAvailable, manual }: Counts): string =>
  `${pass} pass, ${fail} fail, ${notAvailable} not available, ${manual} to confirm`;

/** A question with the answer the plan goes by. */
const answerLine = ({ question, options, chosen }: Choice): string =>
  `  ${textOf(question)} ${textOf(options.find(({ id }) => id === chosen)?.label ?? chosen)}.`;

const planLines = ({ changes, left, manual }: Pick<Plan, 'changes' | 'left' | 'manual'>): readonly string[] => [
  ...changes.map(({ sentence }) => `  ${textOf(sentence)}`),
  ...titled('Asked, and answered like this until you say otherwise:', [
    ...new Set(changes.flatMap(({ choices }) => choices.map(answerLine))),
  ]),
  ...titled('Asked, and left as it is:', [...new Set(left.map(({ choice }) => `  ${textOf(choice.question)}`))]),
  ...titled(
    'By hand:',
    manual.map(({ number, subject, sentence, steps }) => {
      // What nobody confirmed says only that; the check's title says what.
      const what = subject.type === 'confirmation' ? `${subject.name}: ` : '';
      return `  ${number}. ${what}${textOf(sentence)} ${steps.map(textOf).join(' ')}`;
    }),
  ),
];

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const asText = ({ plan, run, auditBefore, auditAfter }: Told): string =>
  [
    `Plan ${plan.id} for ${plan.projectKey}: ${plan.summary.add} to add, ${plan.summary.change} to change, ` +
      `${plan.summary.remove} to remove, ${plan.summary.manual} by hand`,
    '',
    ...planLines(plan),
    '',
    run === null
      ? 'Nothing was written.'
      : run.state === 'done'
        ? `Applied, ${run.stepsDone} steps.`
        : `Stopped: ${run.reasons.map(({ message }) => textOf(message)).join(' ')}`,
    `Audit before: ${countsLine(auditBefore)}`,
    ...(run === null ? [] : [`Audit after:  ${countsLine(auditAfter)}`]),
  ].join('\n');

runShell(main);
