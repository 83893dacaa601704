import { issueTypeScopes } from '../../workflow/scope';
import { step } from '../facts';

/** Where the request types could not be read, no issue type is left out unless an admin said so. */
export const scope = step<'scope', 'workflowScheme' | 'workflows' | 'buckets', 'desk'>({
  needs: ['workflowScheme', 'workflows', 'buckets'],
  uses: ['desk'],
  take: async ({ settings }, { workflowScheme, workflows, buckets }, { desk }) =>
    issueTypeScopes({
      mappings: workflowScheme.mappings,
      workflows,
      buckets,
      requested:
        desk.state === 'read' && desk.value.serviceDesk !== null
          ? desk.value.requestTypes.map(({ issueTypeId }) => issueTypeId)
          : null,
      decisions: settings.issueTypes ?? {},
    }),
});
