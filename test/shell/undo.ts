import { inEnglish, textOf } from '../../src/shared/message';
import { readFixRun } from '../../src/store/fix-run-store';
import { readPlan } from '../../src/store/plan-store';
import { UsageError } from './arguments';
import { readFixArguments, UNDO_USAGE } from './fix-arguments';
import { openFixableSite } from './fixable-site';
import { plainText } from './plain-text';
import { runShell } from './run-shell';

/**
 * Takes back the newest application on a site that `fix --save` kept. Exit 0 when undone, 1 when it stopped, 2 on
 * unusable input.
 */
async function main(): Promise<void> {
  const asked = readFixArguments(process.argv.slice(2), UNDO_USAGE);
  if (asked.source.kind !== 'state') throw new UsageError(UNDO_USAGE);
  const { site, save } = await openFixableSite(asked);
  const applied = await site.must(() => readFixRun(site.settings.projectId));
  const plan = applied && (await site.must(() => readPlan(applied.planId)));
  if (!applied || !plan) throw new UsageError(`No plan was applied to ${asked.projectKey} on this site.`);
  const auditBefore = await site.counts();
  const undone = await site.undo(plan, applied);
  const auditAfter = await site.counts();
  save(asked.saveTo ?? asked.source.file);
  const told = {
    planId: plan.id,
    undone: undone.state === 'done',
    stepsUndone: undone.stepsDone,
    reasons: undone.reasons,
    auditBefore,
    auditAfter,
  };
  const text = told.undone
    ? `Undone, ${told.stepsUndone} steps of plan ${plan.id}.`
    : `Stopped: ${told.reasons.map(({ message }) => textOf(message)).join(' ')}`;
  process.stdout.write(`${asked.asJson ? JSON.stringify(inEnglish(told), null, 2) : plainText(text)}\n`);
  if (!told.undone) process.exitCode = 1;
}

runShell(main);
