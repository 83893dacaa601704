import { textOf } from '../../src/shared/message';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditWorkflowFile } from '../../src/usecases/workflows/audit-workflow-file';
import type { DescribedWorkflow } from '../../src/usecases/workflows/audit-workflow-file';
import { planWorkflowFile } from '../../src/usecases/workflows/plan-workflow-file';

/** What is said of a reported workflow file. */
const FOLDER = join(__dirname, '../../../shared/cases/reports/files');
const bytesOf = (file: string): Uint8Array => readFileSync(join(FOLDER, file));

export const auditOf = (file: string): DescribedWorkflow => {
  const [workflow] = auditWorkflowFile(bytesOf(file), file).workflows;
  if (!workflow) throw new Error(`${file} holds no workflow.`);
  return workflow;
};
export const planOf = (file: string) => {
  const [planned] = planWorkflowFile(bytesOf(file), file, { choices: {}, madeAt: '2026-11-30T09:00:00.000Z' });
  if (!planned) throw new Error(`${file} holds no workflow.`);
  return planned.plan;
};
/** What fails, as `check: message`. */
export const failing = (file: string): readonly string[] =>
  auditOf(file).findings.flatMap(({ check, outcome, message }) => (outcome === 'fail' ? [`${check}: ${message}`] : []));
export const changes = (file: string): readonly string[] =>
  planOf(file).changes.map(({ sentence }) => textOf(sentence));
export const bucketOf = (file: string, status: string): string | undefined =>
  auditOf(file).statuses.find(({ name }) => name === status)?.bucket;
