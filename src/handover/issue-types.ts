import type { IssueType } from '../snapshot/parts';
import { bucketsByWorkflow } from '../workflow/effective-buckets';
import { issueTypeScopes } from '../workflow/scope';
import type { HandoverSource } from './source';

/** An issue type of the project; `isLeftOut`: the bot has no business with its requests. */
type ToldIssueType = IssueType & { readonly isLeftOut: boolean };

/**
 * The issue types of the project as they stand now, judged as an audit judges them. Where workflows or request types
 * could not be read, none is left out unless an admin said so.
 */
export const toldIssueTypes = ({
  parts: { project },
  workflows,
  desk,
  settings,
}: Pick<HandoverSource, 'parts' | 'workflows' | 'desk' | 'settings'>): readonly ToldIssueType[] => {
  if (project.state === 'unreadable') return [];
  const read = workflows.state === 'read' ? workflows.value : { workflows: [], mappings: [] };
  const types = project.value.issueTypes;
  const scopes = issueTypeScopes({
    mappings: types.map(({ id }) => ({
      issueTypeId: id,
      workflowId: read.mappings.find(({ issueTypeId }) => issueTypeId === id)?.workflowId ?? '',
    })),
    workflows: read.workflows,
    buckets: bucketsByWorkflow(read.workflows, settings.buckets),
    requested:
      desk.state === 'read' && desk.value !== null
        ? desk.value.requestTypes.map(({ issueTypeId }) => issueTypeId)
        : null,
    decisions: settings.issueTypes ?? {},
  });
  const leftOut = new Set(scopes.flatMap(({ issueTypeId, isLeftOut }) => (isLeftOut ? [issueTypeId] : [])));
  return types.map((type) => ({ ...type, isLeftOut: leftOut.has(type.id) }));
};

/** Those the bot works with. */
export const botsIssueTypes = (source: Parameters<typeof toldIssueTypes>[0]): readonly ToldIssueType[] =>
  toldIssueTypes(source).filter(({ isLeftOut }) => !isLeftOut);
