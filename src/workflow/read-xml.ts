import { readApproval } from './approval';
import { danglingApprovals } from './dangling-approvals';
import { parseXml } from './parse-xml';
import type { XmlElement } from './parse-xml';
import type { Transition, TransitionKind, WorkflowStatus } from './model';
import type { ReadProblem, ReadWorkflow } from './read-result';
import { says as aboutFiles } from './workflow-file-says';
import { says } from './read-problem-says';
import { WorkflowFileError } from './workflow-file-error';
import { xmlRules } from './xml-rules';
import { childrenOf, childOf, metasOf } from './xml-access';
import { DESCRIPTION, firedEvent, screenOf, withoutScreen } from './xml-action-parts';

/** Steps by their id, and everything that was odd on the way. */
interface Steps {
  readonly statuses: readonly WorkflowStatus[];
  readonly byStep: Map<string, WorkflowStatus>;
  readonly problems: ReadProblem[];
  readonly workflow: string;
}

const STATUS_ID = 'jira.status.id';

const readSteps = (root: XmlElement, workflow: string): Steps => {
  const byStep = new Map<string, WorkflowStatus>();
  const problems: ReadProblem[] = [];
  const taken = new Set<string>();
  for (const step of childrenOf(childOf(root, 'steps'), 'step')) {
    const stepId = step.attributes['id'] ?? `#${byStep.size + 1}`;
    const { [STATUS_ID]: statusId, ...properties } = metasOf(step);
    const name = step.attributes['name'] ?? `Step ${stepId}`;
    if (byStep.has(stepId) || (statusId !== undefined && taken.has(statusId))) {
      problems.push({
        kind: 'duplicate-status',
        subject: statusId ?? stepId,
        message: byStep.has(stepId)
          ? says.sameStep({ workflow, step: stepId, name })
          : says.sameStatus({ workflow, status: statusId ?? '', name }),
      });
    }
    const id = statusId === undefined || statusId === '' || taken.has(statusId) ? `step:${stepId}` : statusId;
    taken.add(id);
    byStep.set(byStep.has(stepId) ? `${stepId}#${byStep.size}` : stepId, {
      id,
      name,
      category: 'unknown',
      ...readApproval(undefined, properties),
    });
  }
  return { statuses: [], byStep, problems, workflow };
};

const STAYS = '-1';

const targetOf = (result: XmlElement | undefined, name: string, steps: Steps): string | null => {
  const step = result?.attributes['step'];
  if (step === STAYS) return null;
  if (step === undefined) {
    steps.problems.push({
      kind: 'missing-target',
      subject: name,
      message: says.noTarget({ workflow: steps.workflow, transition: name }),
    });
    return null;
  }
  const known = steps.byStep.get(step);
  if (known) return known.id;
  if (!steps.problems.some(({ kind, subject }) => kind === 'missing-status' && subject === step))
    steps.problems.push({
      kind: 'missing-status',
      subject: step,
      message: says.missingStep({ workflow: steps.workflow, transition: name, step }),
    });
  // No step is made up for it: nothing could be judged about one.
  return `step:${step}`;
};

const readAction = (action: XmlElement, kind: TransitionKind, from: readonly string[], steps: Steps): Transition => {
  const id = action.attributes['id'] ?? '';
  const name = action.attributes['name'] ?? `Action ${id}`;
  const { [DESCRIPTION]: description = '', ...metas } = metasOf(action);
  const results = childOf(action, 'results');
  if (childrenOf(results, 'result').length > 0) {
    steps.problems.push({
      kind: 'unsupported',
      subject: id,
      message: says.conditionalResults({ workflow: steps.workflow, transition: name }),
    });
  }
  const result = childOf(results, 'unconditional-result');
  const screen = screenOf(action, metas);
  return {
    id,
    name,
    kind,
    from,
    to: targetOf(result, name, steps),
    screen,
    ...xmlRules(action, result),
    properties: withoutScreen(metas, screen),
    ...(description !== '' && { description }),
    ...firedEvent(kind, result),
  };
};

/** A common action is written once and used by several steps: one directed transition with several sources. */
const readCommonActions = (root: XmlElement, steps: Steps): readonly Transition[] => {
  const common = childrenOf(childOf(root, 'common-actions'), 'action');
  const users = new Map<string, string[]>(common.map((action) => [action.attributes['id'] ?? '', []]));
  for (const step of childrenOf(childOf(root, 'steps'), 'step')) {
    const status = steps.byStep.get(step.attributes['id'] ?? '');
    for (const use of childrenOf(childOf(step, 'actions'), 'common-action')) {
      const id = use.attributes['id'] ?? '';
      const from = users.get(id);
      if (from && status) from.push(status.id);
      else
        steps.problems.push({
          kind: 'missing-transition',
          subject: id,
          message: says.missingAction({ workflow: steps.workflow, step: step.attributes['name'] ?? '', action: id }),
        });
    }
  }
  return common.map((action) =>
    readAction(action, 'directed', [...new Set(users.get(action.attributes['id'] ?? ''))], steps),
  );
};

const readOwnActions = (root: XmlElement, steps: Steps): readonly Transition[] =>
  childrenOf(childOf(root, 'steps'), 'step').flatMap((step) => {
    const from = steps.byStep.get(step.attributes['id'] ?? '');
    return childrenOf(childOf(step, 'actions'), 'action').map((action) =>
      readAction(action, 'directed', from ? [from.id] : [], steps),
    );
  });

const readTransitions = (root: XmlElement, steps: Steps): readonly Transition[] => [
  ...childrenOf(childOf(root, 'initial-actions'), 'action').map((action) => readAction(action, 'initial', [], steps)),
  ...childrenOf(childOf(root, 'global-actions'), 'action').map((action) => readAction(action, 'global', [], steps)),
  ...readCommonActions(root, steps),
  ...readOwnActions(root, steps),
];

/**
 * Reads one workflow from an OSWorkflow XML export of Jira (Server, Data Center or Cloud's admin page). An export has
 * neither name nor category of anything: the workflow is called `name`, categories stay unknown.
 * @throws WorkflowFileError when the text is not well-formed, hostile, or not a workflow.
 */
export const readWorkflowXml = (text: string, name: string): ReadWorkflow => {
  const root = parseXml(text);
  if (root.name !== 'workflow') throw new WorkflowFileError(aboutFiles.otherRoot({ tag: root.name.slice(0, 40) }));
  if (childOf(root, 'steps') === undefined) throw new WorkflowFileError(aboutFiles.noSteps);
  const steps = readSteps(root, name);
  const transitions = readTransitions(root, steps);
  const statuses = [...steps.byStep.values()];
  if (statuses.length === 0) throw new WorkflowFileError(aboutFiles.noStep);
  const description = metasOf(root)[DESCRIPTION] ?? '';
  return {
    workflow: {
      id: null,
      name,
      ...(description !== '' && { description }),
      scope: 'global',
      isEditable: true,
      version: null,
      statuses,
      transitions,
    },
    problems: [...steps.problems, ...danglingApprovals(name, statuses, transitions)],
    unmodelled: [],
  };
};
