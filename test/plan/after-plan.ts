import { textOf } from '../../src/shared/message';
import type { Screen } from '../../src/snapshot/parts';
import { planWorkflow } from '../../src/usecases/workflows/plan-workflow-file';
import { applyEdits } from '../../src/workflow/edits/apply-edits';
import { rawOfModel } from '../../src/workflow/edits/raw-of-model';
import type { Workflow } from '../../src/workflow/model';
import { restStatusSchema, restWorkflowSchema } from '../../src/workflow/rest-shapes';
import { toWorkflow } from '../../src/workflow/to-workflow';
import { workflowKey } from '../../src/workflow/workflow-key';

const MADE_AT = '2026-11-30T09:00:00.000Z';

/** The workflow as the plan with safe answers leaves it. */
export const afterPlan = (told: Workflow, screens: readonly Screen[] = []) => {
  const before = { ...told, id: workflowKey(told), isEditable: true };
  const plan = planWorkflow(before, {}, MADE_AT, screens);
  const edits = plan.steps.flatMap((step) => (step.kind === 'update-workflow' ? step.edits : []));
  const read = applyEdits(rawOfModel(before), edits, (ref) => ('id' in ref ? ref.id : `made:${ref.made}`));
  const { workflow } = toWorkflow(
    restWorkflowSchema.parse(read.workflow),
    read.statuses.map((status) => restStatusSchema.parse(status)),
  );
  const made = plan.steps.flatMap((step): readonly Screen[] =>
    step.kind === 'create-screen'
      ? [
          {
            id: `made:${step.key}`,
            name: step.name,
            tabs: step.tabs.map((tab, at) => ({
              id: String(at),
              name: tab.name,
              fields: tab.fields.map((id) => ({ id, name: id })),
            })),
          },
        ]
      : [],
  );
  return {
    before,
    after: workflow,
    screens: [...screens, ...made],
    sentences: plan.changes.map(({ sentence }) => textOf(sentence)),
  };
};
