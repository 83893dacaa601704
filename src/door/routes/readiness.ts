import { callSays } from '../../bot-api/call-says';
import { signedReadinessSchema, toProjectReadiness, type Readiness } from '../../bot-api/readiness';
import { readAnchors } from '../../store/anchor-store';
import { signed } from '../auth/sign';
import { readStandingReport } from '../../usecases/risks/standing-report';
import type { BotProject } from '../../app/live-project';
import { defineRoute } from '../http/route';

/**
 * What a bot's vendor wants to know before a skill is switched on; told from what the newest audit kept, so it costs
 * Jira nothing.
 */
export const readReadiness = defineRoute({
  method: 'GET',
  path: '/v1/readiness',
  scope: 'readiness:read',
  cost: 0,
  summary: callSays.readiness,
  answers: { 200: signedReadinessSchema },
  handle: async ({ projects, now }) => {
    const readiness = { projects: await Promise.all((await projects()).map((project) => ofProject(project, now))) };
    return { status: 200, body: { readiness, signature: await signed(readiness) } };
  },
});

const ofProject = async (project: BotProject, now: string): Promise<Readiness['projects'][number]> => {
  const report = await readStandingReport(project.id, now);
  // As it was set up: a verdict is kept under the id, and asking for the present key would cost Jira a call.
  const { projectKey } = project.settings;
  return toProjectReadiness(
    { id: project.id, key: projectKey },
    report,
    report && (await readAnchors(project.id, report.takenAt)),
    now,
  );
};
