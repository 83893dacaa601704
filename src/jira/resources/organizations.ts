import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { byServiceDeskStart, collect, idText, serviceDeskPage } from '../pages';

const organizationSchema = z.looseObject({ id: idText, name: z.string() });
export type RawOrganization = z.infer<typeof organizationSchema>;

/**
 * Pages of the organizations whose members are customers of a desk, or of all that the site shows the app. The former
 * need an agent licence: 403 without one.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/
 */
export const organizationPages = (client: JiraClient, serviceDeskId: string | null) =>
  byServiceDeskStart((start) =>
    client.request(
      serviceDeskId === null
        ? endpoint('/rest/servicedeskapi/organization', {}, { start, limit: 50 })
        : endpoint(
            '/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
            { serviceDeskId },
            { start, limit: 50 },
          ),
      { schema: serviceDeskPage(organizationSchema) },
    ),
  );

/** All organizations of a desk. */
export const readOrganizationsOfDesk = (
  client: JiraClient,
  serviceDeskId: string,
): Promise<readonly RawOrganization[]> => collect(organizationPages(client, serviceDeskId));
