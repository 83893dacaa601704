import type { IssueType, Parts, TestProject } from '../../snapshot/parts';
import type { Workflow } from '../../workflow/model';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { cannotTell, defineCheck } from '../check';
import { hasTestProject, twinOf, workflowOf } from './twin-issue-types';
import { shapeDifferences } from './workflow-shape';

interface Differing {
  readonly issueType: string;
  readonly differences: readonly string[];
}

export const says = defineMessages('test-project-workflows-same', {
  differs: ({ issueType, differences }: Differing) =>
    `Issue type "${issueType}" works differently in the test project: ${differences.join('; ')}.`,
  differsMuch: ({ issueType, differences, more }: Differing & { readonly more: number }) =>
    `Issue type "${issueType}" works differently in the test project: ${differences.join('; ')}; and ${more} more.`,
  unread: ({ issueType }: { issueType: string }) =>
    `The workflow of issue type "${issueType}" was not among those Jira returned.`,
});

export const testProjectWorkflowsSame = defineCheck({
  id: 'test-project-workflows-same',
  title: 'Test project works like production',
  problem: 'Test project: workflows differ',
  why:
    'A trial run proves something only where requests take the same steps. ' +
    'With another workflow the bot passes the trial and then cannot resolve or reopen what employees raise.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-workflow-schemes/',
  reads: ['project', 'workflowScheme', 'workflows', 'testProject'],
  appliesTo: hasTestProject,
  examine: (parts) => {
    const { testProject } = parts;
    if (testProject === null) return [];
    const differencesOf = onceForEachPair();
    const compared = parts.project.issueTypes.map((issueType) => compare(issueType, parts, testProject, differencesOf));
    const findings = compared.flatMap(({ differences, ...pair }) =>
      differences.length === 0 ? [] : [differing(pair, differences)],
    );
    const unread = compared.find(({ isRead }) => !isRead);
    return findings.length === 0 && unread ? cannotTell(says.unread({ issueType: unread.issueType.name })) : findings;
  },
  cure: {
    safety: 'manual',
    steps: [
      "Copy production's workflow, and assign the copy to the issue type in the test project's workflow scheme.",
      'Do not assign the very same workflow: then a trial change would change production.',
    ],
  },
});

interface Pair {
  readonly issueType: IssueType;
  /** False when one of the two workflows is not known. */
  readonly isRead: boolean;
  readonly workflow: string;
  readonly testWorkflow: string;
}

/** Many issue types share one workflow: its comparison is made once. */
const onceForEachPair = (): typeof shapeDifferences => {
  const known = new Map<Workflow, Map<Workflow, readonly Message[]>>();
  return (production, test) => {
    const row = known.get(production) ?? new Map<Workflow, readonly Message[]>();
    const differences = row.get(test) ?? shapeDifferences(production, test);
    known.set(production, row.set(test, differences));
    return differences;
  };
};

/** An issue type that the test project lacks is `test-project-issue-types-same`'s finding. */
const compare = (
  issueType: IssueType,
  { workflowScheme, workflows }: Pick<Parts, 'workflowScheme' | 'workflows'>,
  testProject: TestProject,
  differencesOf: typeof shapeDifferences,
): Pair & { readonly differences: readonly Message[] } => {
  const twin = twinOf(issueType, testProject);
  if (twin === undefined) return { issueType, isRead: true, workflow: '', testWorkflow: '', differences: [] };
  const production = workflowOf(issueType.id, workflowScheme, workflows);
  const test = workflowOf(twin.id, testProject.workflowScheme, testProject.workflows);
  if (production === undefined || test === undefined)
    return {
      issueType,
      isRead: false,
      workflow: production?.name ?? '',
      testWorkflow: test?.name ?? '',
      differences: [],
    };
  return {
    issueType,
    isRead: true,
    workflow: production.name,
    testWorkflow: test.name,
    differences: differencesOf(production, test),
  };
};

const differing = ({ issueType: { id, name }, workflow, testWorkflow }: Pair, differences: readonly Message[]) => ({
  subject: { type: 'issue-type', id, name } as const,
  message:
    differences.length > 3
      ? says.differsMuch({ issueType: name, differences: differences.slice(0, 3), more: differences.length - 3 })
      : says.differs({ issueType: name, differences }),
  evidence: { actual: differences, expected: [], workflow, testWorkflow },
});
