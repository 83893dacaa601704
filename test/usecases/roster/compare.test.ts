import { seed } from '../../simulated-jira/seeds/seeds';
import { aRosterApp, compareFile, type RosterApp } from './a-roster-app';

describe('comparing', () => {
  let app: RosterApp;
  afterEach(() => app.close());

  test('given everybody of the site, when compared, each has a class', async () => {
    app = aRosterApp(seed('acme').state);
    const { runId } = await app.told('startRosterRun', { projectKey: 'IT', source: { kind: 'all-users' } });
    await app.host.drainQueues();
    const progress = await app.told('readRosterRun', { projectKey: 'IT' });
    console.log(JSON.stringify(progress), app.site.log.length);
    console.log(JSON.stringify(await app.told('readRosterRows', { projectKey: 'IT', runId, class: 'in-place', page: 0 })).slice(0, 500));
  });
  test('csv', async () => {
    app = aRosterApp(seed('acme').state);
    const runId = await compareFile(app, 'Name;E-mail\nA;ann@acme.example\n');
    console.log(JSON.stringify(await app.told('readRosterRun', { projectKey: 'IT' })), runId);
  });
});
