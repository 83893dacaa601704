import type { Approval } from '../state/workflow';
import { APPROVERS, askForApproval, smallSite, started } from './small-site';
import type { SmallSite, Who } from './small-site';

/** A site whose ticket HELP-1 waits for the administrator and the agent. */
const waiting = (more: Partial<Approval> = {}) => {
  const site = smallSite();
  askForApproval(site, [site.admin.accountId, site.agent.accountId], more);
  const { call } = started(site);
  const fire = async (id: string, who: Who = 'app') =>
    (await call('POST', '/rest/api/3/issue/HELP-1/transitions', { transition: { id } }, who)).status;
  const offered = async () =>
    ((await call('GET', '/rest/api/3/issue/HELP-1/transitions')).body.transitions as unknown as { name: string }[]).map(
      ({ name }) => name,
    );
  const approvals = async () =>
    ((await call('GET', '/rest/servicedeskapi/request/HELP-1/approval')).body.values as unknown as Told[]).map(
      ({ id, finalDecision, approvers }) => [id, finalDecision, approvers.map((one) => one.approverDecision)],
    );
  const decide = async (decision: string, who: Who) =>
    (await call('POST', '/rest/servicedeskapi/request/HELP-1/approval/1', { decision }, who)).status;
  return { site, call, fire, offered, approvals, decide };
};
interface Told {
  id: string;
  finalDecision: string;
  approvers: { approverDecision: string }[];
}

/** The agent's own way out that asks for nobody's approval. */
const addOverride = (site: SmallSite, type: 'GLOBAL' | 'DIRECTED', isBlocked: boolean): void => {
  site.workflow.transitions.push({
    id: '77',
    name: 'Override',
    type,
    links: type === 'GLOBAL' ? [] : [{ fromStatusReference: site.open.id }],
    toStatusReference: site.done.id,
    validators: [],
    actions: [],
    triggers: [],
    properties: {},
    ...(isBlocked && {
      conditions: {
        operation: 'ALL',
        conditions: [{ ruleKey: 'system:block-in-progress-approval', parameters: {} }],
        conditionGroups: [],
      },
    }),
  });
};

describe('a request in a status with an approval', () => {
  it('has an open approval with the people of the field', async () => {
    expect(await waiting().approvals()).toEqual([['1', 'pending', ['pending', 'pending']]]);
  });

  it('neither offers nor runs the approve and decline transitions', async () => {
    const { offered, fire } = waiting();
    expect([await offered(), await fire('901'), await fire('931')]).toEqual([['Resolve', 'Back'], 400, 400]);
  });

  it('offers both as ordinary transitions where the approval is not active', async () => {
    const { offered, fire } = waiting({ active: 'false' });
    expect([await offered(), await fire('901')]).toEqual([['Resolve', 'Back', 'Approve', 'Decline'], 204]);
  });

  it.each([
    { type: 'DIRECTED', isBlocked: false, status: 204 },
    { type: 'GLOBAL', isBlocked: false, status: 204 },
    { type: 'DIRECTED', isBlocked: true, status: 400 },
    { type: 'GLOBAL', isBlocked: true, status: 400 },
  ] as const)('given another $type way, blocked: $isBlocked, answers $status', async ({ type, isBlocked, status }) => {
    const { site, fire } = waiting();
    addOverride(site, type, isBlocked);
    expect(await fire('77')).toBe(status);
  });

  it.each([
    { given: 'one approval of one', value: '1', answers: ['approve'], to: 'Done', decision: 'approved' },
    { given: 'one approval of two', value: '2', answers: ['approve'], to: 'Open', decision: 'pending' },
    { given: 'both of two', value: '2', answers: ['approve', 'approve'], to: 'Done', decision: 'approved' },
    { given: 'a decline that leaves enough', value: '1', answers: ['decline'], to: 'Open', decision: 'pending' },
    { given: 'a decline that leaves too few', value: '2', answers: ['decline'], to: 'Open', decision: 'declined' },
  ])('given $given, ends $decision in $to', async ({ value, answers, to, decision }) => {
    const { site, approvals, decide } = waiting({ conditionValue: value });
    const people = [site.admin, site.agent];
    for (const [index, answer] of answers.entries()) {
      const person = people[index];
      expect(person && (await decide(answer, person))).toBe(200);
    }
    expect([site.issue.statusId, (await approvals())[0]?.[1]]).toEqual([
      to === 'Done' ? site.done.id : site.open.id,
      decision,
    ]);
  });

  it('is answered by the people of the field alone, each once, and not by those it excludes', async () => {
    const { site, decide } = waiting({ conditionValue: '2' });
    site.issue.reporter = site.admin.accountId;
    expect([
      await decide('approve', 'app'),
      await decide('approve', site.admin),
      await decide('approve', site.agent),
      await decide('approve', site.agent),
      await decide('perhaps', site.agent),
    ]).toEqual([403, 403, 200, 403, 400]);
  });

  it('stays where it is while the field is empty', async () => {
    const { site, approvals, fire } = waiting();
    site.issue.fields[APPROVERS] = [];
    expect([await approvals(), await fire('901')]).toEqual([[['1', 'pending', []]], 400]);
  });

  it('forgets what was answered when it leaves another way', async () => {
    const { site, approvals, decide, fire } = waiting({ conditionValue: '2' });
    await decide('approve', site.agent);
    site.issue.statusId = site.open.id;
    expect([await fire('11'), await fire('21'), await approvals()]).toEqual([
      204,
      204,
      [['1', 'pending', ['pending', 'pending']]],
    ]);
  });

  it('looks the same after it was looked at', async () => {
    const { site, approvals, offered } = waiting();
    const before = JSON.stringify(site.state);
    await approvals();
    await offered();
    expect(JSON.stringify(site.state)).toBe(before);
  });
});

describe('the approval of a status in the workflow API', () => {
  const read = async ({ call, site }: ReturnType<typeof waiting>) =>
    (await call('POST', '/rest/api/3/workflows', { workflowIds: [site.workflow.id] })).body as unknown as {
      workflows: { statuses: { properties: object; approvalConfiguration?: Approval }[] }[];
    };
  const statuses = (change: (status: Record<string, unknown>) => Record<string, unknown>, site: SmallSite) =>
    site.workflow.statuses.map(({ statusReference, properties, approvalConfiguration }) =>
      change({ statusReference, properties, ...(approvalConfiguration && { approvalConfiguration }) }),
    );
  const update = async (
    { call, site }: ReturnType<typeof waiting>,
    change: (status: Record<string, unknown>) => Record<string, unknown>,
  ) =>
    (
      await call('POST', '/rest/api/3/workflows/update', {
        statuses: [site.open, site.done].map(({ id, name, statusCategory }) => ({
          id,
          name,
          statusCategory,
          statusReference: id,
        })),
        workflows: [
          {
            id: site.workflow.id,
            version: site.workflow.version,
            statuses: statuses(change, site),
            transitions: site.workflow.transitions,
          },
        ],
      })
    ).status;

  it('is told beside the status, whose properties stay empty', async () => {
    const given = waiting();
    const [status] = (await read(given)).workflows[0]?.statuses ?? [];
    expect([status?.properties, status?.approvalConfiguration?.transitionApproved]).toEqual([{}, '901']);
  });

  it('is told in a preview with its two transitions only', async () => {
    const { call, site } = waiting();
    const { body } = await call('POST', '/rest/api/3/workflows/preview', {
      projectId: site.project.id,
      workflowIds: [site.workflow.id],
    });
    expect(
      (body as unknown as Awaited<ReturnType<typeof read>>).workflows[0]?.statuses[0]?.approvalConfiguration,
    ).toEqual({ active: 'true', transitionApproved: '901', transitionRejected: '931' });
  });

  const same = (status: Record<string, unknown>) => status;
  const withApproval = (more: Record<string, unknown>) => (status: Record<string, unknown>) =>
    status.approvalConfiguration === undefined
      ? status
      : { ...status, approvalConfiguration: { ...(status.approvalConfiguration as object), ...more } };
  it.each([
    { given: 'it is sent back as it was', change: same, status: 200, kept: true },
    {
      given: 'optional members are null',
      change: withApproval({ prePopulatedFieldId: null }),
      status: 200,
      kept: true,
    },
    {
      given: 'it is left out',
      change: ({ approvalConfiguration, ...rest }: Record<string, unknown>) => {
        void approvalConfiguration;
        return rest;
      },
      status: 200,
      kept: false,
    },
    {
      given: 'the older properties are sent',
      change: (status: Record<string, unknown>) => ({ ...status, properties: { 'approval.active': 'true' } }),
      status: 400,
      kept: true,
    },
    {
      given: 'it names a transition that is not there',
      change: withApproval({ transitionApproved: '404' }),
      status: 400,
      kept: true,
    },
    { given: 'it names no field of the site', change: withApproval({ fieldId: 'x' }), status: 400, kept: true },
    { given: 'it asks for 21 people', change: withApproval({ conditionValue: '21' }), status: 400, kept: true },
  ])('given an update in which $given, answers $status and kept: $kept', async ({ change, status, kept }) => {
    const given = waiting();
    expect([
      await update(given, change),
      given.site.state.workflows[0]?.statuses.some((one) => one.approvalConfiguration !== undefined),
    ]).toEqual([status, kept]);
  });
});
