import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { byServiceDeskStart, collect, idText, serviceDeskPage } from '../pages';

const organizationSchema = z.looseObject({ id: idText, name: z.string() });
export type RawOrganization = z.infer<typeof organizationSchema>;

/** The organizations whose members are customers of a desk. Needs an agent licence: 403 without one. https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/ */
export const readOrganizationsOfDesk = (client: JiraClient, serviceDeskId: string): Promise<readonly RawOrganization[]> =>
  collect(byServiceDeskStart((start) => client.request(
    endpoint('/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization', { serviceDeskId }, { start, limit: 50 }), { schema: serviceDeskPage(organizationSchema) })));
