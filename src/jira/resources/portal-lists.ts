import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { byServiceDeskStart, collect, idText, serviceDeskPage } from '../pages';

const namedSchema = z.looseObject({ id: idText, name: z.string() });

/**
 * The portal's groups of request types.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/
 */
export const listRequestTypeGroups = (client: JiraClient, projectKey: string) =>
  collect(
    byServiceDeskStart((start) =>
      client.request(
        endpoint(
          '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup',
          { serviceDeskId: projectKey },
          { start, limit: 100 },
        ),
        { schema: serviceDeskPage(namedSchema) },
      ),
    ),
  );

/** The queues of a desk, without what is in them. */
export const listQueues = (client: JiraClient, projectKey: string) =>
  collect(
    byServiceDeskStart((start) =>
      client.request(
        endpoint(
          '/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue',
          { serviceDeskId: projectKey },
          { start, limit: 50 },
        ),
        { schema: serviceDeskPage(namedSchema) },
      ),
    ),
  );
