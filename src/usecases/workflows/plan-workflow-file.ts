import { judgeFile } from './audit-workflow-file';
import { assemblePlan } from '../../plan/assemble-plan';
import type { AssembledPlan } from '../../plan/assemble-plan';
import type { Resolution } from '../../plan/plan-input';
import { DEFAULT_PROFILE } from '../../profile/profiles';
import { read } from '../../snapshot/reading';
import type { Screen } from '../../snapshot/parts';
import { rawOfModel } from '../../workflow/edits/raw-of-model';
import { bucketsByWorkflow } from '../../workflow/effective-buckets';
import type { Workflow } from '../../workflow/model';
import { readWorkflowFile } from '../../workflow/read-workflow-file';
import { workflowKey } from '../../workflow/workflow-key';
import { nothingChosen } from '../../app/empty-settings';
import { workflowFileSnapshot } from './workflow-file-snapshot';

/** What a plan would change in one workflow of a file. */
interface PlannedWorkflow {
  readonly name: string;
  readonly plan: AssembledPlan;
}

/** The id of Done on every Jira Cloud site of the last years; a file doesn't tell which resolutions its site has. */
const DONE: Resolution = { id: '10000', name: 'Done', isDefault: true };

/**
 * Plans for a workflow file on its own, with safe answers to every question: what would be changed if this were a
 * project's workflow that nobody else uses. Writes nothing and asks nobody. Pure but for the reading of `bytes`.
 * @param name the file's name; an XML export carries no other name for its workflow
 * @param choices answers by choice id
 * @throws WorkflowFileError with one line when the file cannot be used
 */
export const planWorkflowFile = (
  bytes: Uint8Array,
  name: string,
  { choices, madeAt }: { readonly choices: Readonly<Record<string, string>>; readonly madeAt: string },
): readonly PlannedWorkflow[] =>
  readWorkflowFile(bytes, name).map(({ workflow }) => ({
    name: workflow.name,
    plan: planWorkflow(workflow, choices, madeAt),
  }));

const resolutionsIn = ({ transitions }: Workflow): readonly Resolution[] => {
  const used = transitions.flatMap(({ actions }) =>
    actions.flatMap(({ ruleKey, parameters }) =>
      ruleKey === 'system:update-field' && parameters['field'] === 'resolution' && parameters['value']
        ? [parameters['value']]
        : [],
    ),
  );
  return [...new Set(used)]
    .filter((id) => id !== DONE.id && id !== '-1')
    .map((id) => ({ id, name: id, isDefault: false }));
};

/** The plan for one workflow of which nothing else is known but `screens`. */
export const planWorkflow = (
  told: Workflow,
  choices: Readonly<Record<string, string>>,
  madeAt: string,
  screens: readonly Screen[] = [],
): AssembledPlan => {
  const workflow = { ...told, id: workflowKey(told), isEditable: true };
  const snapshot = {
    ...workflowFileSnapshot(workflow, bucketsByWorkflow([workflow], {})),
    settings: read({
      ...nothingChosen({ id: '', key: '' }, DEFAULT_PROFILE),
      // What each skill needs of a workflow, for the file doesn't say which are on.
      skills: DEFAULT_PROFILE.skills.map(({ id }) => id),
    }),
    workflowUsage: read([{ workflowId: workflow.id, otherProjects: [] }]),
    takenAt: read(madeAt),
    screens: read(screens),
  };
  return assemblePlan({
    snapshot,
    facts: {
      workflows: [rawOfModel(workflow)],
      scheme: null,
      sharesPermissions: false,
      resolutions: [DONE, ...resolutionsIn(workflow)],
      screens,
      triedScreens: [],
      statuses: [],
      takenNames: [],
    },
    judge: judgeFile,
    selection: { kind: 'all' },
    choices,
    madeAt,
    madeBy: '',
  });
};
