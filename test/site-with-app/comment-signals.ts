import { jiraEventSchema } from '../../src/bot-api/tickets/jira-event';
import { toSignal, type Signal } from '../../src/bot-api/tickets/signal';
import type { SiteState } from '../simulated-jira/state';

/**
 * What the app makes of Jira's event about each comment of these requests; it does not say who may read the comment.
 */
export const commentSignals = (issues: SiteState['issues']): readonly Signal[] =>
  issues.flatMap(({ id, key, projectId, statusId, reporter, comments }) =>
    comments.flatMap((comment) => {
      const at = '2026-11-23T08:59:59.000+0000';
      const event = jiraEventSchema.parse({
        eventType: 'avi:jira:commented:issue',
        timestamp: '1795424400000',
        selfGenerated: false,
        atlassianId: comment.author,
        issue: {
          id,
          key,
          fields: { project: { id: projectId }, status: { id: statusId }, reporter: { accountId: reporter ?? '' } },
        },
        comment: { id: comment.id, author: { accountId: comment.author }, created: at, updated: at },
      });
      return toSignal(event) ?? [];
    }),
  );
