import type { ExportedWorkflow, ListedWorkflows, WorkflowDiff } from '../../../src/shared/workflow-contract';

const ok = <T>(value: T) => ({ ok: true, value }) as const;

const listed: ListedWorkflows = {
  workflows: [
    {
      id: 'w1',
      name: 'ITSM: Incident workflow',
      issueTypes: [
        { id: '10001', name: 'Incident' },
        { id: '10002', name: 'Service request with approvals' },
      ],
      statuses: 11,
      transitions: 14,
      globalTransitions: 4,
    },
    {
      id: 'w2',
      name: 'Onboarding',
      issueTypes: [{ id: '10003', name: 'Onboarding' }],
      statuses: 4,
      transitions: 6,
      globalTransitions: 1,
    },
  ],
};

const exported: ExportedWorkflow = {
  fileName: 'ITSM-Incident-workflow.xml',
  text: '<?xml version="1.0" encoding="UTF-8"?>\n<workflow>\n  <steps>\n    <step id="1" name="Open"/>\n  </steps>\n</workflow>\n',
  losses: [
    {
      kind: 'category',
      where: 'the workflow',
      what: 'An export does not carry the categories of statuses (To do: Open; In progress: In progress; Done: Resolved, Closed).',
    },
    {
      kind: 'rule',
      where: 'transition "Resolve" (41)',
      what: 'The validator forge:expression-validator has no class in an XML export and is left out.',
    },
  ],
};

const resolve = { type: 'transition', id: '18', name: 'Resolve' } as const;
const different: WorkflowDiff = {
  first: { name: 'ITSM: Incident workflow', statuses: 11, transitions: 14 },
  second: { name: 'Incident, before the fix', statuses: 10, transitions: 13 },
  differences: [
    {
      kind: 'status-removed',
      subject: { type: 'status', id: '5', name: 'Waiting for vendor' },
      before: 'Waiting for vendor',
      after: null,
      sentence: 'The status "Waiting for vendor" (5) is missing.',
    },
    {
      kind: 'status-added',
      subject: { type: 'status', id: '90', name: 'Waiting for parts' },
      before: null,
      after: 'Waiting for parts',
      sentence: 'The status "Waiting for parts" (90) is new.',
    },
    {
      kind: 'transition-added',
      subject: { type: 'transition', id: '91', name: 'Order parts' },
      before: null,
      after: 'from "In progress" to "Waiting for parts"',
      sentence: 'The transition "Order parts" (91) from "In progress" to "Waiting for parts" is new.',
    },
    {
      kind: 'transition-removed',
      subject: { type: 'transition', id: '15', name: 'Escalate' },
      before: 'from "In progress" to "Escalated"',
      after: null,
      sentence: 'The transition "Escalate" (15) from "In progress" to "Escalated" is missing.',
    },
    {
      kind: 'transition-from',
      subject: resolve,
      before: 'any status',
      after: '"In progress"',
      sentence: 'The transition "Resolve" (18) leaves "In progress" instead of any status.',
    },
    {
      kind: 'transition-screen',
      subject: resolve,
      before: 'the screen 10300',
      after: null,
      sentence: 'The transition "Resolve" (18) shows none instead of the screen 10300.',
    },
  ],
  remarks: ['The file does not contain the categories of its statuses, so they were not compared.'],
};

/** `files=same`: two workflows that do the same. */
export const workflowFileAnswers = (scenario: string): Record<string, (payload: never) => unknown> => {
  const answer = scenario === 'same' ? { ...different, differences: [], remarks: [] } : different;
  return {
    listWorkflows: ({ projectKey }: { readonly projectKey: string }) =>
      ok(
        projectKey === 'IT'
          ? listed
          : {
              workflows: listed.workflows.map((one) =>
                one.id === 'w1' ? { ...one, id: 'x1', name: `${one.name} (ITT, bot)` } : one,
              ),
            },
      ),
    exportWorkflow: () => ok(exported),
    diffWorkflowFile: () => ok(answer),
    diffLiveWorkflows: () => ok(answer),
  };
};
