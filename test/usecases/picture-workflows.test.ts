import { anInstalledApp, audit, setUp, type InstalledApp } from '../entry/an-installed-app';

describe('the workflows of acme’s help desk, drawn', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await setUp(app);
  });
  afterAll(() => app.close());

  test('given a project, when its workflows are listed, each issue type is in one of them and those with the most to do come first', async () => {
    const listed = await app.told('listWorkflowPictures', { projectKey: 'IT' });
    expect(listed.length).toBeGreaterThan(1);
    const unmet = listed.map((workflow) => workflow.unmet);
    expect(unmet).toEqual([...unmet].sort((a, b) => b - a));
    const issueTypes = listed.flatMap((workflow) => workflow.issueTypes);
    expect(new Set(issueTypes).size).toBe(issueTypes.length);
  });

  test('given the audit of the same site, when a workflow is drawn, its goals agree with the findings', async () => {
    const listed = await app.told('listWorkflowPictures', { projectKey: 'IT' });
    await audit(app);
    const report = await app.told('readReport', { projectKey: 'IT' });
    const found = (check: string) =>
      report?.results
        .find((result) => result.check === check)
        ?.findings.map(({ subject }) => subject.id)
        .sort();
    const unmet = (bucket: string) =>
      listed
        .filter(({ goals }) =>
          goals.some((goal) => goal.bucket === bucket && (goal.state === 'missing' || goal.state === 'blocked')),
        )
        .map(({ id }) => id)
        .sort();
    expect(unmet('resolved')).toEqual(found('resolved-transition-global'));
    expect(unmet('in-progress')).toEqual(found('in-progress-transition-global'));
    expect(unmet('new')).toEqual(found('reopened-transition-global'));
    const stuck = await Promise.all(
      listed.map(async ({ id }) => ({
        id,
        goals: (await app.told('readWorkflowPicture', { projectKey: 'IT', workflowId: id })).goals,
      })),
    );
    expect(
      stuck
        .filter(({ goals }) => goals.some(({ bucket, stuck: at }) => bucket === 'resolved' && at.length > 0))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(found('resolved-status-reachable'));
  });

  test('given a workflow the project does not use, when it is asked for, the answer says so', async () => {
    expect(await app.ask('readWorkflowPicture', { projectKey: 'IT', workflowId: 'nobody-uses-this' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  test('given a project that is not set up, when its workflows are asked for, the answer says what to do', async () => {
    expect(await app.ask('listWorkflowPictures', { projectKey: 'HR' })).toMatchObject({
      ok: false,
      error: { code: 'conflict', advice: { text: 'Save its setup first.' } },
    });
  });

  test('given a test project that is not set up, when one of its workflows is drawn, it is, for two are compared before that', async () => {
    const {
      workflows: [first],
    } = await app.told('listWorkflows', { projectKey: 'ITT' });
    const { workflow, statuses, transitions } = await app.told('readWorkflowPicture', {
      projectKey: 'ITT',
      workflowId: first?.id ?? '',
    });
    expect({ name: workflow.name, statuses: statuses.length, transitions: transitions.length }).toEqual({
      name: first?.name,
      statuses: first?.statuses,
      transitions: first?.transitions,
    });
  });
});

describe('the workflows of a desk that Atlassian’s template makes, drawn', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('itsm');
  });
  afterAll(() => app.close());

  test('given requests that people cancel, decline and close, when a workflow is drawn, nobody calls them stuck or asks the bot to do it', async () => {
    await setUp(app);
    const listed = await app.told('listWorkflowPictures', { projectKey: 'IT' });
    const pictures = await Promise.all(
      listed.map(({ id }) => app.told('readWorkflowPicture', { projectKey: 'IT', workflowId: id })),
    );
    const drawn = pictures.map(({ statuses, transitions, goals }) => {
      const nameOf = (id: string): string | undefined => statuses.find((status) => status.id === id)?.name;
      return {
        stuck: goals.flatMap(({ bucket, stuck }) => stuck.map(({ status }) => `${bucket}: ${nameOf(status)}`)),
        ofPeople: transitions.filter(({ isPeoples }) => isPeoples).map(({ name }) => name),
      };
    });
    expect(drawn.flatMap(({ stuck }) => stuck).sort()).toEqual(['new: Completed', 'new: Resolved', 'new: Resolved']);
    expect([...new Set(drawn.flatMap(({ ofPeople }) => ofPeople))].sort()).toEqual([
      'Approve',
      'Cancel',
      'Cancel request',
      'Close',
      'Decline',
      'Escalate',
      'Escalate this issue',
    ]);
  });
});
