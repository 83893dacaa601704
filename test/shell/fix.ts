import type { Plan } from '../../src/plan/plan';
import type { Counts } from '../../src/shared/report';
import type { FixRun } from '../../src/store/fix-run-store';
import { catalogue } from '../../src/checks/catalogue';
import { UsageError } from './arguments';
import { FIX_USAGE, readFixArguments } from './fix-arguments';
import { openFixableSite } from './fixable-site';
import { plainText } from './plain-text';
import { runShell } from './run-shell';

/** Plans, and unless told not to applies, on a simulated site. Exit 0 when applied or only planned, 1 when it stopped, 2 on unusable input. */
async function main(): Promise<void> {
  const asked = readFixArguments(process.argv.slice(2), FIX_USAGE);
  const unknown = asked.checks.find((id) => !catalogue.some((check) => check.id === id));
  if (unknown !== undefined) throw new UsageError(`There is no check “${unknown}”.`);
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

interface Told {
  readonly plan: Plan;
  readonly run: FixRun | null;
  readonly auditBefore: Counts;
  readonly auditAfter: Counts;
}

const asJson = ({ plan, run, auditBefore, auditAfter }: Told): string =>
  JSON.stringify(
    {
      plan,
      applied: run?.state === 'done',
      ...(run && { state: run.state, reasons: run.reasons, applicationId: run.applicationId }),
      auditBefore,
      auditAfter,
    },
    null,
    2,
  );

const countsLine = ({ pass, fail, notAvailable, manual }: Counts): string =>
  `${pass} pass, ${fail} fail, ${notAvailable} not available, ${manual} to confirm`;

const asText = ({ plan, run, auditBefore, auditAfter }: Told): string =>
  [
    `Plan ${plan.id} for ${plan.projectKey}: ${plan.summary.add} to add, ${plan.summary.change} to change, ${plan.summary.remove} to remove, ${plan.summary.manual} by hand`,
    '',
    ...plan.changes.map(({ sentence }) => `  ${sentence}`),
    ...(plan.manual.length === 0
      ? []
      : [
          '',
          'By hand:',
          ...plan.manual.map(({ number, sentence, steps }) => `  ${number}. ${sentence} ${steps.join(' ')}`),
        ]),
    '',
    run === null
      ? 'Nothing was written.'
      : run.state === 'done'
        ? `Applied, ${run.stepsDone} steps.`
        : `Stopped: ${run.reasons.map(({ message }) => message).join(' ')}`,
    `Audit before: ${countsLine(auditBefore)}`,
    ...(run === null ? [] : [`Audit after:  ${countsLine(auditAfter)}`]),
  ].join('\n');

runShell(main);
