import { listApprovals } from './approvals';
import { downloadFile, getFile, listFiles, searchArticles } from './articles/articles-routes';
import { getForm, listForms, submitFormRoute } from './forms/forms-routes';
import { openApiRoute } from './openapi';
import { listPeople } from './people';
import { readReadiness } from './readiness';
import type { Route } from '../http/route';
import { readTicketFeed } from './ticket-events';
import { explainOneTicket, readOneTicket } from './ticket-state';

/** Everything a bot may ask, by path and then method. The OpenAPI document is made from these rows. */
const ROUTES: readonly Route[] = [
  listApprovals,
  searchArticles,
  listFiles,
  getFile,
  downloadFile,
  listForms,
  getForm,
  submitFormRoute,
  listPeople,
  readReadiness,
  readTicketFeed,
  readOneTicket,
  explainOneTicket,
];

/** The rows, and the one that describes them. */
export const ALL_ROUTES: readonly Route[] = [...ROUTES, openApiRoute(ROUTES)].sort((a, b) =>
  a.path < b.path ? -1 : Number(a.path > b.path),
);
