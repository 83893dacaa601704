import type { Call, Route } from '../core/exchange';
import { jsmPage } from '../core/pages';
import { refuseJsm } from '../core/refusals';
import { deskView, mustBeAgent, seenDesk, seesDesk } from '../views/service-desk-view';

const info = ({ site }: Call) => ({
  body: {
    _links: { self: `${site.state.site.baseUrl}/rest/servicedeskapi/info` },
    version: '1001.0.0-SNAPSHOT',
    platformVersion: '1001.0.0-SNAPSHOT',
    buildChangeSet: '0000000',
    isLicensedForUse: site.state.applicationRoles.some((role) => role.key === 'jira-servicedesk'),
    buildDate: {
      iso8601: '2026-10-20T00:00:00+0000',
      jira: '2026-10-20T00:00:00.000+0000',
      friendly: '20/Oct/26',
      epochMillis: 1_792_454_400_000,
    },
  },
});

const listDesks = (call: Call) => {
  if (call.caller.accountId === null) throw refuseJsm(401, 'Client must be authenticated to access this resource.');
  const found = call.site.state.serviceDesks.flatMap((desk) => {
    const project = call.site.project(desk.projectId);
    return project && seesDesk(call, desk, project) ? [{ desk, project }] : [];
  });
  return {
    body: jsmPage(call, '/rest/servicedeskapi/servicedesk', found, ({ desk, project }) =>
      deskView(call, desk, project),
    ),
  };
};

const oneDesk = (call: Call) => {
  const { desk, project } = seenDesk(call);
  return { body: deskView(call, desk, project) };
};

const queues = (call: Call) => {
  const { desk, project } = seenDesk(call);
  mustBeAgent(call, project);
  const withCount = call.query.get('includeCount') === 'true';
  const path = `/rest/servicedeskapi/servicedesk/${desk.id}/queue`;
  return {
    body: jsmPage(call, path, desk.queues, (queue) => ({
      id: queue.id,
      name: queue.name,
      jql: `project = ${project.key} AND ${queue.jql}`,
      fields: queue.fields,
      _links: { self: `${call.site.state.site.baseUrl}${path}/${queue.id}` },
      ...(withCount && {
        issueCount: call.site.lookup
          .all(call.site.state.issues, 'projectId', project.id)
          .filter((issue) => issue.resolutionId === null).length,
      }),
    })),
  };
};

export const serviceDeskRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/servicedeskapi/info', handle: info },
  { method: 'GET', path: '/rest/servicedeskapi/servicedesk', handle: listDesks, objects: 'core' },
  { method: 'GET', path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}', handle: oneDesk, objects: 'core' },
  { method: 'GET', path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue', handle: queues },
];
