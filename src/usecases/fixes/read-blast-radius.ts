import type { JiraClient } from '../../jira/client';
import { isJiraError } from '../../jira/errors';
import { nameProjects } from '../../jira/resources/projects';
import { readIssueTypeUsages } from '../../jira/resources/raw-workflows';
import { countOpenIssues } from '../../jira/resources/site-objects';
import { readProjectUsages } from '../../jira/resources/workflows';
import type { AssembledPlan } from '../../plan/assemble-plan';
import type { Blast } from '../../plan/plan';
import type { Project } from '../../snapshot/parts';
import type { Snapshot } from '../../snapshot/snapshot';
import { waitForAll } from '../../shared/wait-for-all';

/**
 * For every object the plan writes: who feels it, read to the last page. Where Jira does not count, `openTickets` is
 * null, never 0.
 */
export const readBlastRadius = async (
  client: JiraClient,
  plan: AssembledPlan,
  snapshot: Snapshot,
): Promise<Readonly<Record<string, Blast>>> => {
  const { project } = snapshot;
  if (project.state === 'unreadable') return {};
  const touched = [
    ...new Map(plan.changes.flatMap(({ touches, target }) => touches.map((key) => [key, target] as const))),
  ];
  const written = new Set(plan.steps.flatMap((step) => (step.kind === 'update-workflow' ? [step.workflowId] : [])));
  const blasts = await waitForAll(
    touched.map(
      async ([key, target]) =>
        [key, await blastOf(client, key, { target, project: project.value, snapshot, written })] as const,
    ),
  );
  return Object.fromEntries(blasts);
};

interface Touched {
  readonly target: Blast['subject'];
  readonly project: Project;
  readonly snapshot: Snapshot;
  /** Workflows written in place: a private copy is felt in this project alone. */
  readonly written: ReadonlySet<string>;
}

const blastOf = async (
  client: JiraClient,
  key: string,
  { target, project, snapshot, written }: Touched,
): Promise<Blast> => {
  if (key.startsWith('project:') && key !== `project:${project.id}`)
    return otherProject(client, key.slice('project:'.length), target);
  const workflowId = key.startsWith('workflow:') ? key.slice('workflow:'.length) : undefined;
  const workflow =
    workflowId === undefined || snapshot.workflows.state === 'unreadable'
      ? undefined
      : snapshot.workflows.value.find(({ id }) => id === workflowId);
  const subject =
    workflow && workflowId !== undefined ? { type: 'workflow' as const, id: workflowId, name: workflow.name } : target;
  const followers = workflowId === undefined ? project.issueTypes : issueTypesOf(project, snapshot, workflowId);
  const own = {
    id: project.id,
    issueTypeIds: workflowId === undefined ? ('all' as const) : followers.map(({ id }) => id),
  };
  const others =
    workflowId !== undefined && written.has(workflowId) ? await otherUsers(client, workflowId, project.id) : [];
  const named =
    others.length === 0
      ? []
      : await nameProjects(
          client,
          others.map(({ id }) => id),
        );
  return {
    subject,
    otherProjects: others.map(({ id }) => {
      const found = named.find((one) => one.id === id);
      return found ? { id, key: found.key, name: found.name } : { id };
    }),
    issueTypes: followers.map(({ name }) => name),
    openTickets: await openTickets(client, [own, ...others]),
  };
};

/**
 * Who feels a change of a project itself and of nothing that others use: that project, seen from the one the plan is
 * for.
 */
export const readProjectBlast = async (
  client: JiraClient,
  { id, key, name, issueTypes }: Project,
  seenFrom: string,
): Promise<Blast> => ({
  subject: { type: 'project', id, name },
  otherProjects: id === seenFrom ? [] : [{ id, key, name }],
  issueTypes: issueTypes.map((type) => type.name),
  openTickets: await openTickets(client, [{ id, issueTypeIds: 'all' }]),
});

/** A change of another project, the test project say, is felt there and nowhere else. */
const otherProject = async (client: JiraClient, id: string, subject: Blast['subject']): Promise<Blast> => {
  const [found] = await nameProjects(client, [id]);
  return {
    subject,
    otherProjects: [found ? { id, key: found.key, name: found.name } : { id }],
    issueTypes: [],
    openTickets: await openTickets(client, [{ id, issueTypeIds: 'all' }]),
  };
};

const issueTypesOf = (
  { issueTypes }: Project,
  { workflowScheme }: Snapshot,
  workflowId: string,
): Project['issueTypes'] => {
  const mappings = workflowScheme.state === 'read' ? workflowScheme.value.mappings : [];
  return issueTypes.filter(({ id }) => mappings.some((row) => row.issueTypeId === id && row.workflowId === workflowId));
};

interface User {
  readonly id: string;
  readonly issueTypeIds: readonly string[] | 'all';
}

const otherUsers = async (client: JiraClient, workflowId: string, ownId: string): Promise<readonly User[]> => {
  const ids = (await readProjectUsages(client, workflowId)).filter((id) => id !== ownId);
  return waitForAll(ids.map(async (id) => ({ id, issueTypeIds: await readIssueTypeUsages(client, workflowId, id) })));
};

const openTickets = async (client: JiraClient, users: readonly User[]): Promise<number | null> => {
  try {
    const counts = await waitForAll(users.map(({ id, issueTypeIds }) => countOpenIssues(client, id, issueTypeIds)));
    return counts.reduce((sum, count) => sum + count, 0);
  } catch (error) {
    if (isJiraError(error)) return null;
    throw error;
  }
};
