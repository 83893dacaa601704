import { readAllWorkflows } from '../../jira/resources/workflows';
import type { RawWorkflows } from '../../jira/resources/workflows';
import { withProblems } from '../../workflow/read-result';
import { toWorkflow } from '../../workflow/to-workflow';
import type { Workflow } from '../../workflow/model';
import { PartUnreadable, step } from '../facts';
import { says } from '../says';
import type { ProjectWorkflows, Sources } from '../facts';
import type { Project } from '../parts';
import { ofRun } from '../shared-reading';
import { projectsOfRun } from './projects';

/** Which workflow each issue type uses: by id in team-managed projects, by name in company-managed ones. */
export interface Assignment {
  readonly schemeId: string | null;
  readonly schemeName: string;
  readonly by: 'id' | 'name';
  readonly workflowOf: ReadonlyMap<string, string>;
}
type Schemes = Pick<Sources, 'namedSchemes' | 'ownSchemes'>;

/** null: Jira names no scheme for the project. */
export const assignmentOf = (project: Project, { namedSchemes, ownSchemes }: Schemes): Assignment | null => {
  const own = ownSchemes.get(project.id);
  if (own) return { schemeId: own.id, schemeName: own.name, by: 'id', workflowOf: own.workflowIds };
  const scheme = namedSchemes.find(({ projectIds }) => projectIds.includes(project.id))?.workflowScheme;
  if (!scheme) return null;
  const entries = project.issueTypes.flatMap(({ id }) => {
    const name = scheme.issueTypeMappings?.[id] ?? scheme.defaultWorkflow;
    return name == null ? [] : [[id, name] as const];
  });
  return { schemeId: scheme.id ?? null, schemeName: scheme.name, by: 'name', workflowOf: new Map(entries) };
};

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** The workflows of both projects in one request (one more where the two are of different styles). */
export const rawWorkflows = step<'rawWorkflows', 'projectPair' | 'namedSchemes' | 'ownSchemes'>({
  needs: ['projectPair', 'namedSchemes', 'ownSchemes'],
  take: async (ask, { projectPair: { production, test }, ...schemes }) => {
    const pair = test ? [production, test] : [production];
    const wanted = { workflowIds: keysOf('id', pair, schemes), workflowNames: keysOf('name', pair, schemes) };
    return ofRun(
      ask,
      async (shared) => {
        // Workflows of team-managed projects are theirs alone, so nobody else of the run asks for them.
        if (wanted.workflowIds.length > 0) return undefined;
        const ofAll = keysOf('name', await projectsOfRun(shared), schemes);
        const { statuses, workflows: all } = await shared.once('workflows', (client) =>
          readAllWorkflows(client, { workflowIds: [], workflowNames: ofAll }),
        );
        const own = wanted.workflowNames.flatMap((name) => all.filter((workflow) => workflow.name === name));
        return { statuses, workflows: own };
      },
      () => readAllWorkflows(ask.client, wanted),
    );
  },
});

const keysOf = (by: Assignment['by'], projects: readonly Project[], schemes: Schemes): readonly string[] =>
  unique(
    projects.flatMap((project) => {
      const assignment = assignmentOf(project, schemes);
      return assignment?.by === by ? [...assignment.workflowOf.values()] : [];
    }),
  );

/** Global workflow names are unique; a project's own workflow may bear the same name and is not meant. */
export const isMeant = (workflow: Workflow, by: Assignment['by'], key: string): boolean =>
  by === 'id' ? workflow.id === key : workflow.name === key && workflow.scope === 'global';

const workflowsOf = (project: Project, schemes: Schemes, raw: RawWorkflows): ProjectWorkflows => {
  const assignment = assignmentOf(project, schemes);
  if (!assignment) throw new PartUnreadable(says.noWorkflowScheme({ project: project.key }));
  const all = raw.workflows.map((workflow) => withProblems(toWorkflow(workflow, raw.statuses)));
  const mappings = project.issueTypes.map(({ id: issueTypeId, name }) => {
    const key = assignment.workflowOf.get(issueTypeId);
    const workflow = key === undefined ? undefined : all.find((one) => isMeant(one, assignment.by, key));
    if (!workflow?.id) throw new PartUnreadable(says.noWorkflow({ issueType: name, project: project.key }));
    return { issueTypeId, workflowId: workflow.id };
  });
  const used = new Set(mappings.map(({ workflowId }) => workflowId));
  return {
    scheme: { id: assignment.schemeId, name: assignment.schemeName, mappings },
    workflows: all.filter(
      ({ id }, index) => id !== null && used.has(id) && all.findIndex((other) => other.id === id) === index,
    ),
  };
};

export const productionWorkflows = step<
  'productionWorkflows',
  'projectPair' | 'namedSchemes' | 'ownSchemes' | 'rawWorkflows'
>({
  needs: ['projectPair', 'namedSchemes', 'ownSchemes', 'rawWorkflows'],
  take: async (_, { projectPair, rawWorkflows, ...schemes }) =>
    workflowsOf(projectPair.production, schemes, rawWorkflows),
});

export const testWorkflows = step<'testWorkflows', 'projectPair' | 'namedSchemes' | 'ownSchemes' | 'rawWorkflows'>({
  needs: ['projectPair', 'namedSchemes', 'ownSchemes', 'rawWorkflows'],
  take: async (_, { projectPair, rawWorkflows, ...schemes }) =>
    projectPair.test && workflowsOf(projectPair.test, schemes, rawWorkflows),
});

export const workflowScheme = step<'workflowScheme', 'productionWorkflows'>({
  needs: ['productionWorkflows'],
  take: async (_, { productionWorkflows }) => productionWorkflows.scheme,
});

export const workflows = step<'workflows', 'productionWorkflows'>({
  needs: ['productionWorkflows'],
  take: async (_, { productionWorkflows }) => productionWorkflows.workflows,
});
