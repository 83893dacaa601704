import { createSharedReading } from '../../src/snapshot/shared-reading';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { realJiraDoor } from '../local-forge/real-jira-door';
import { seed } from '../simulated-jira/seeds/seeds';
import { startSimulatedJira, type SimulatedJira } from '../simulated-jira/server';
import { aFixedSite } from '../site-with-app/site-with-app';
import { clientThrough } from './open-site';

const { settings, admin } = aFixedSite('ready');
const state = structuredClone(seed('ready').state);
let site: SimulatedJira;
beforeAll(async () => {
  site = await startSimulatedJira({ state, options: { conformity: 'sampled' } });
});
afterAll(() => site.close());

/**
 * The site as the shell reads a real one: with the token of an administrator, who may do everything that the app needs.
 */
const throughToken = () => {
  const email = state.users.find(({ accountId }) => accountId === admin)?.emailAddress ?? '';
  const real = realJiraDoor({ site: site.url, email, token: 't', cloudId: 'c', allowWrites: false, owner: admin });
  // Forms of a real site are at Atlassian's own address.
  return clientThrough((call) =>
    call.path.startsWith('/forms/') ? Promise.resolve(new Response(null, { status: 404 })) : real(call),
  );
};

test.each([{ given: 'one project' }, { given: 'a run of many projects' }])(
  "given $given read with a person's token, the app's own rights are not available, and the bot's are judged",
  async ({ given }) => {
    const jira = throughToken();
    const projects = [{ projectKey: settings.projectKey, testProjectKey: settings.testProjectKey }];
    const shared =
      given === 'one project' ? undefined : createSharedReading(jira, projects, { now: () => 0, forMs: 60_000 });
    const { report } = await auditProject({ jira, settings, now: '2026-11-23T09:00:00.000Z', shared });
    const saidOf = (id: string) => report.results.find(({ check }) => check === id);
    expect({
      app: saidOf('app-access-complete')?.outcome,
      why: JSON.stringify(saidOf('app-access-complete')),
      bot: saidOf('service-account-permitted')?.outcome,
    }).toEqual({
      app: 'not-available',
      why: expect.stringMatching(
        /Only the app itself, where it is installed, can ask (GET|POST) \/rest\/api\/3\/[a-z/]+, so this is not available here\./,
      ),
      bot: 'pass',
    });
  },
);
