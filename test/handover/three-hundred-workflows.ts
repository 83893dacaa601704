import { aSeedProject, type SeedProject } from './a-package';

const one = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('The site “large” has changed.');
  return found;
};

/**
 * The biggest site's help desk, grown until each of the site's 300 workflows is followed by an issue type of its own.
 */
export const threeHundredWorkflows = (): SeedProject => {
  const { state, settings } = aSeedProject('large');
  const project = one(state.projects.find(({ id }) => id === settings.projectId));
  const scheme = one(state.workflowSchemes.find(({ id }) => id === project.workflowSchemeId));
  const model = one(state.issueTypes.find(({ id }) => id === project.issueTypeIds[0]));
  const added = state.workflows
    .slice(project.issueTypeIds.length)
    .map((_, at) => ({ ...model, id: String(9_000_000 + at), name: `Type ${String(at + 1).padStart(3, '0')}` }));
  state.issueTypes.push(...added);
  project.issueTypeIds.push(...added.map(({ id }) => id));
  one(state.issueTypeSchemes.find(({ id }) => id === project.issueTypeSchemeId)).issueTypeIds.push(
    ...added.map(({ id }) => id),
  );
  for (const [at, typeId] of project.issueTypeIds.entries())
    scheme.workflowByIssueType[typeId] = one(state.workflows[at]).id;
  return { state, settings };
};
