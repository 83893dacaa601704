import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLE } from '../new-site';
import { loadState, saveState } from '../save';
import { smallSite, started } from './small-site';

describe('product events', () => {
  it('tell an assignment twice, a comment with its audience, and the app’s own doing as its own', async () => {
    const site = smallSite();
    const { jira, call } = started(site);
    const heard: string[] = [];
    const stop = jira.onEvent((event) => heard.push(event.eventType));
    await call('PUT', '/rest/api/3/issue/HELP-1/assignee', { accountId: site.agent.accountId }, site.admin);
    stop();
    await call('POST', '/rest/api/3/issue/HELP-1/comment', {
      body: { type: 'doc', version: 1, content: [] },
      properties: [{ key: 'sd.public.comment', value: { internal: true } }],
    });
    expect(heard).toEqual(['avi:jira:updated:issue', 'avi:jira:assigned:issue']);
    expect(jira.emitted.map((event) => [event.eventType, event.payload.selfGenerated])).toEqual([
      ['avi:jira:updated:issue', false],
      ['avi:jira:assigned:issue', false],
      ['avi:jira:commented:issue', true],
    ]);
    expect(jira.emitted[2]?.payload.comment).toMatchObject({ jsdPublic: false });
  });

  it('carry the few fields of an issue that Jira sends, and what changed', async () => {
    const site = smallSite();
    const { jira, call } = started(site);
    await call('POST', '/rest/api/3/issue/HELP-1/transitions', {
      transition: { id: '11' },
      fields: { resolution: { id: '10000' } },
    });
    const { issue, changelog } = jira.emitted[0]?.payload as {
      issue: { fields: object };
      changelog: { items: { fieldId: string; to: string }[] };
    };
    expect(Object.keys(issue.fields).sort()).toEqual([
      'assignee',
      'created',
      'creator',
      'issuetype',
      'project',
      'reporter',
      'status',
      'summary',
      'updated',
    ]);
    expect(changelog.items.map((item) => [item.fieldId, item.to])).toEqual([
      ['status', site.done.id],
      ['resolution', '10000'],
    ]);
  });
});

describe('transitions', () => {
  it.each([
    {
      given: 'a resolution, which is on the screen',
      body: { transition: { id: '11' }, fields: { resolution: { id: '10000' } } },
      status: 204,
    },
    {
      given: 'a field that is not on the screen',
      body: { transition: { id: '11' }, fields: { labels: ['x'] } },
      status: 400,
    },
    { given: 'a transition that does not start here', body: { transition: { id: '1' } }, status: 400 },
  ])('given $given, are answered with $status', async ({ body, status }) => {
    expect((await started(smallSite()).call('POST', '/rest/api/3/issue/HELP-1/transitions', body)).status).toBe(status);
  });

  it.each([
    { mode: 'users', listed: 0, status: 204 },
    { mode: 'usersAndAPI', listed: 0, status: 400 },
  ])(
    'hidden by restrictMode $mode are not listed and answer $status when executed',
    async ({ mode, listed, status }) => {
      const site = smallSite();
      site.workflow.transitions = site.workflow.transitions.map((transition) =>
        transition.type === 'INITIAL'
          ? transition
          : {
              ...transition,
              conditions: {
                operation: 'ALL',
                conditions: [{ ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: mode } }],
                conditionGroups: [],
              },
            },
      );
      const { call } = started(site);
      const { transitions } = (await call('GET', '/rest/api/3/issue/HELP-1/transitions')).body as unknown as {
        transitions: unknown[];
      };
      expect([
        transitions.length,
        (await call('POST', '/rest/api/3/issue/HELP-1/transitions', { transition: { id: '21' } })).status,
      ]).toEqual([listed, status]);
    },
  );
});

describe('a status with properties', () => {
  const MOVE = ['POST', '/rest/api/3/issue/HELP-1/transitions', { transition: { id: '21' } }] as const;
  const EDIT = ['PUT', '/rest/api/3/issue/HELP-1', { fields: { summary: 'Still broken' } }] as const;
  const SAY = ['POST', '/rest/api/3/issue/HELP-1/comment', { body: { type: 'doc', version: 1, content: [] } }] as const;

  it.each([
    { given: 'moves denied', key: 'jira.permission.transition.denied', value: '', asked: MOVE, status: 400 },
    {
      given: 'moves for the role of the agents',
      key: 'jira.permission.transition.projectrole',
      value: String(ROLE.serviceDeskTeam),
      asked: MOVE,
      status: 204,
    },
    {
      given: 'moves for administrators',
      key: 'jira.permission.transition.projectrole.1',
      value: String(ROLE.administrators),
      asked: MOVE,
      status: 400,
    },
    {
      given: 'moves of sub-tasks denied',
      key: 'jira.permission.subtasks.transition.denied',
      value: '',
      asked: MOVE,
      status: 204,
    },
    { given: 'edits switched off', key: 'jira.issue.editable', value: 'false', asked: EDIT, status: 403 },
    { given: 'edits switched off', key: 'jira.issue.editable', value: 'false', asked: MOVE, status: 204 },
    { given: 'comments denied', key: 'jira.permission.comment.denied', value: '', asked: SAY, status: 403 },
    {
      given: 'edits for a group of the agent',
      key: 'jira.permission.edit.group',
      value: 'jira-users-small',
      asked: EDIT,
      status: 204,
    },
  ])(
    'given $given, answers $asked.0 $asked.1 of an agent with $status',
    async ({ key, value, asked: [method, url, body], status }) => {
      const site = smallSite();
      for (const one of site.workflow.statuses) one.properties[key] = value;
      expect((await started(site).call(method, url, body, site.agent)).status).toBe(status);
    },
  );
});

describe('a saved site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the same after loading, and goes on from there', async () => {
    const site = smallSite();
    await started(site).call('PUT', '/rest/api/3/project/HELP/properties/note', { kept: true });
    saveState(site.state, join(folder, 'site.json'));
    const loaded = loadState(join(folder, 'site.json'));
    expect(loaded).toEqual(site.state);
    expect(
      (await started({ ...site, state: loaded }).call('GET', '/rest/api/3/project/HELP/properties/note')).body.value,
    ).toEqual({ kept: true });
  });

  it('that is another kind of JSON is refused with one line', () => {
    writeFileSync(join(folder, 'other.json'), '{"users":[]}');
    expect(() => loadState(join(folder, 'other.json'))).toThrow(/is not a saved site: site, appAccountId/);
  });
});
