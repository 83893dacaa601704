import type { SmallSite } from './small-site';
import { smallSite, started } from './small-site';
import type { WorkflowTransition } from '../state/workflow';

type Payload = ReturnType<typeof verbatim>;

/** What a careful client sends: everything as it was read. */
const verbatim = ({ workflow, open, done }: SmallSite) => ({
  statuses: [open, done].map((status) => ({
    id: status.id as string | undefined,
    name: status.name,
    statusCategory: status.statusCategory,
    statusReference: status.id,
  })),
  workflows: [
    {
      id: workflow.id,
      version: { ...workflow.version },
      statuses: workflow.statuses.map(({ statusReference, properties, layout }) => ({
        statusReference,
        properties,
        layout,
      })),
      transitions: structuredClone(workflow.transitions) as (Omit<WorkflowTransition, 'links'> & {
        links?: WorkflowTransition['links'];
      })[],
      statusMappings: undefined as unknown,
      defaultStatusMappings: undefined as unknown,
    },
  ],
});

const first = (payload: Payload) => {
  const workflow = payload.workflows[0];
  if (!workflow) throw new Error('The payload has a workflow.');
  return workflow;
};

const global = (name: string, to: string, more: Partial<WorkflowTransition> = {}): WorkflowTransition => ({
  id: '99',
  name,
  type: 'GLOBAL',
  toStatusReference: to,
  links: [],
  properties: {},
  actions: [],
  validators: [],
  triggers: [],
  ...more,
});

const UPDATE = '/rest/api/3/workflows/update';

describe('an update of a workflow', () => {
  it('sent back verbatim leaves everything as it was but the version and the time', async () => {
    const site = smallSite();
    const before = structuredClone(site.workflow);
    const answer = await started(site).call('POST', UPDATE, verbatim(site));
    const { version, updated, ...after } = site.state.workflows[0] ?? before;
    const { version: oldVersion, ...same } = before;
    expect([answer.status, typeof updated, after, version.versionNumber, version.id === oldVersion.id]).toEqual([
      200,
      'string',
      same,
      oldVersion.versionNumber + 1,
      false,
    ]);
  });

  it('with a new status and a transition to it adds both to the site', async () => {
    const site = smallSite();
    const payload = verbatim(site);
    payload.statuses.push({
      id: undefined,
      name: 'Waiting',
      statusCategory: 'IN_PROGRESS',
      statusReference: 'new-one',
    });
    first(payload).statuses.push({ statusReference: 'new-one', properties: {}, layout: undefined });
    first(payload).transitions.push(global('Wait', 'new-one'));
    expect((await started(site).call('POST', UPDATE, payload)).status).toBe(200);
    const status = site.state.statuses.find((candidate) => candidate.name === 'Waiting');
    expect(site.state.workflows[0]?.transitions.at(-1)).toMatchObject({ name: 'Wait', toStatusReference: status?.id });
  });

  it('of a transition without links turns it into a looped one, as the known bug of Jira does', async () => {
    const site = smallSite();
    const payload = verbatim(site);
    first(payload).transitions.push({ ...global('Reopen', site.open.id), links: undefined });
    await started(site).call('POST', UPDATE, payload);
    expect(site.state.workflows[0]?.transitions.at(-1)?.toStatusReference).toBeUndefined();
  });

  it('that takes out a status moves its issues as a task that locks the site until it ends', async () => {
    const site = smallSite();
    let now = 1_000_000;
    const { call } = started(site, { now: () => now, taskMs: 5_000 });
    const payload = verbatim(site);
    payload.statuses.shift();
    Object.assign(first(payload), {
      statuses: first(payload).statuses.slice(1),
      defaultStatusMappings: [{ oldStatusReference: site.open.id, newStatusReference: site.done.id }],
      transitions: [{ ...global('Create', site.done.id), id: '1', type: 'INITIAL' }],
    });
    const answer = await call('POST', UPDATE, payload);
    expect([answer.status, site.issue.statusId]).toEqual([200, site.done.id]);
    const { taskId } = answer.body as unknown as { taskId: string };
    const task = async () => (await call('GET', `/rest/api/3/task/${taskId}`)).body.status;
    expect([await task(), (await call('POST', UPDATE, { ...verbatim(site), statuses: [] })).status]).toEqual([
      'RUNNING',
      409,
    ]);
    now += 5_000;
    expect(await task()).toBe('COMPLETE');
  });

  const refusals: readonly {
    given: string;
    status: number;
    code?: string;
    change: (payload: Payload, site: SmallSite) => void;
  }[] = [
    {
      given: 'a stale version number',
      status: 409,
      change: (payload) => {
        first(payload).version.versionNumber -= 1;
      },
    },
    {
      given: 'another version token',
      status: 409,
      change: (payload) => {
        first(payload).version.id = '5eed0000-0000-4000-8000-999999999999';
      },
    },
    {
      given: 'conditions without conditionGroups',
      status: 400,
      change: (payload) => {
        Object.assign(first(payload).transitions[1] ?? {}, { conditions: { operation: 'ALL', conditions: [] } });
      },
    },
    {
      given: 'a workflow that does not exist',
      status: 400,
      code: undefined,
      change: (payload) => {
        first(payload).id = 'gone';
      },
    },
    {
      given: 'a second global transition of the same name',
      status: 400,
      code: 'NON_UNIQUE_GLOBAL_TRANSITION_NAME',
      change: (payload, site) => {
        first(payload).transitions.push(global('Back', site.done.id));
      },
    },
    {
      given: 'a transition id used twice',
      status: 400,
      code: 'NON_UNIQUE_TRANSITION_ID',
      change: (payload, site) => {
        first(payload).transitions.push(global('Other', site.done.id, { id: '11' }));
      },
    },
    {
      given: 'a transition to a status outside the workflow',
      status: 400,
      code: 'TRANSITION_STATUS_NOT_FOUND',
      change: (payload) => {
        first(payload).transitions.push(global('Lost', 'nowhere'));
      },
    },
    {
      given: 'a directed transition from nowhere',
      status: 400,
      code: 'TRANSITION_LINK_MISSING',
      change: (payload, site) => {
        first(payload).transitions.push(global('Odd', site.done.id, { type: 'DIRECTED' }));
      },
    },
    {
      given: 'no initial transition',
      status: 400,
      code: 'INITIAL_TRANSITION_COUNT',
      change: (payload) => {
        first(payload).transitions.shift();
      },
    },
    {
      given: 'a new status nothing leads to',
      status: 400,
      code: 'STATUS_WITHOUT_INBOUND_TRANSITION',
      change: (payload) => {
        payload.statuses.push({ id: undefined, name: 'Alone', statusCategory: 'TODO', statusReference: 'x' });
        first(payload).statuses.push({ statusReference: 'x', properties: {}, layout: undefined });
      },
    },
    {
      given: 'a new status with the name of a global one',
      status: 400,
      code: 'NON_UNIQUE_STATUS_NAME',
      change: (payload) => {
        for (const status of payload.statuses) status.id = status.name === 'Done' ? undefined : status.id;
      },
    },
    {
      given: 'a status removed without a mapping',
      status: 400,
      code: 'MISSING_STATUS_MAPPING',
      change: (payload, site) => {
        first(payload).statuses.pop();
        Object.assign(first(payload), {
          transitions: first(payload).transitions.filter((transition) => transition.toStatusReference !== site.done.id),
        });
      },
    },
    {
      given: 'empty mappings',
      status: 400,
      code: 'INVALID_STATUS_MAPPING',
      change: (payload) => {
        first(payload).statusMappings = [];
      },
    },
    {
      given: 'a rule without its parameter',
      status: 400,
      code: 'MISSING_RULE_PARAMETER',
      change: (payload) => {
        Object.assign(first(payload).transitions[1] ?? {}, {
          conditions: {
            operation: 'ALL',
            conditions: [{ ruleKey: 'system:restrict-issue-transition', parameters: {} }],
            conditionGroups: [],
          },
        });
      },
    },
    {
      given: 'a screen that does not exist',
      status: 400,
      code: 'INVALID_RULE_CONFIGURATION',
      change: (payload) => {
        Object.assign(first(payload).transitions[2] ?? {}, {
          transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: '77777' } },
        });
      },
    },
    {
      given: 'a condition on the initial transition',
      status: 400,
      code: 'INVALID_RULE_CONFIGURATION',
      change: (payload) => {
        Object.assign(first(payload).transitions[0] ?? {}, {
          conditions: {
            operation: 'ALL',
            conditions: [{ ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'users' } }],
            conditionGroups: [],
          },
        });
      },
    },
    {
      given: 'a workflow that cannot be edited',
      status: 400,
      code: 'WORKFLOW_NOT_EDITABLE',
      change: (_payload, site) => {
        site.workflow.isEditable = false;
      },
    },
  ];

  it.each(refusals)('given $given, is refused with $status and changes nothing', async ({ status, change }) => {
    const site = smallSite();
    const payload = verbatim(site);
    change(payload, site);
    const before = JSON.stringify([site.state.workflows, site.state.statuses, site.state.issues]);
    expect((await started(site).call('POST', UPDATE, payload)).status).toBe(status);
    expect(JSON.stringify([site.state.workflows, site.state.statuses, site.state.issues])).toBe(before);
  });

  it.each(refusals.filter((row) => row.code !== undefined))(
    'given $given, validation answers 200 with $code',
    async ({ code, change }) => {
      const site = smallSite();
      const payload = verbatim(site);
      change(payload, site);
      const answer = await started(site).call('POST', `${UPDATE}/validation`, {
        payload,
        validationOptions: { levels: ['ERROR'] },
      });
      const { errors } = answer.body as unknown as { errors: { code: string }[] };
      expect([answer.status, errors.map((error) => error.code)]).toEqual([
        200,
        expect.arrayContaining([code]) as unknown,
      ]);
    },
  );

  it('is for administrators; others get 401', async () => {
    const site = smallSite();
    expect((await started(site).call('POST', UPDATE, verbatim(site), site.agent)).status).toBe(401);
  });
});
