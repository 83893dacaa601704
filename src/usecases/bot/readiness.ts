import { readinessSchema } from '../../bot-api/readiness';
import { readReport } from '../../store/report-store';
import { toReadiness } from '../../bot-api/readiness';
import { defineRoute } from './route';

/** What the bot's vendor wants to know before a skill is switched on; told from stored reports, so it costs Jira nothing. */
export const readReadiness = defineRoute({
  method: 'GET',
  path: '/v1/readiness',
  scope: 'readiness:read',
  summary: 'The latest verdict of each project of the key, with the ids a bot needs there.',
  answers: { 200: readinessSchema },
  handle: async ({ projects }) => {
    const known = await projects();
    const reports = await Promise.all(known.map(async (project) => ({ project, report: await readReport(project.id) })));
    return { status: 200, body: { projects: reports.map(({ project, report }) => toReadiness(project, report)) } };
  },
});
