import { botTransitionsKeepApprovals } from '../../../src/checks/workflow/bot-transitions-keep-approvals';
import type { Rule, StatusApproval, Transition } from '../../../src/workflow/model';
import { markOfMove } from '../../../src/workflow/own-transitions';
import { aServiceProject } from '../../given/a-service-project';
import {
  CLOSED,
  IN_PROGRESS,
  OPEN,
  RESOLVED,
  WAITING_FOR_CUSTOMER,
  aStatus,
  aTransition,
  aWorkflow,
  anyStatusTransition,
  createTransition,
  setsResolution,
  withTransition,
} from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { all, hiddenFrom, usedBy } from './given-workflows';

const MARKED = { properties: markOfMove('resolve'), actions: [setsResolution] };
const own = (more: Partial<Transition> = {}) =>
  aTransition('81', 'Bot: resolve', [OPEN, IN_PROGRESS, WAITING_FOR_CUSTOMER], RESOLVED, { ...MARKED, ...more });
const fromAny = (more: Partial<Transition> = {}) =>
  anyStatusTransition('81', 'Bot: resolve', RESOLVED, { ...MARKED, ...more });

const untilAnswered: Rule = { ruleKey: 'system:block-in-progress-approval', parameters: {} };
const APPROVAL: StatusApproval = { isActive: true, approvedBy: '21', declinedBy: null, fieldId: 'customfield_10003' };

/** People are asked to approve what is in progress. */
const withApproval = (transition: Transition, approval: StatusApproval = APPROVAL) => {
  const workflow = withTransition(aWorkflow(), transition);
  return aServiceProject({
    workflows: [
      {
        ...workflow,
        statuses: workflow.statuses.map((status) => (status === IN_PROGRESS ? { ...status, approval } : status)),
      },
    ],
  });
};

const CHECK = { ...aStatus('30', 'Manager check', 'indeterminate'), approval: APPROVAL };
/** People get to Resolved by an approval alone, from In Progress; Open leads to work. */
const behindApproval = (transition: Transition) =>
  aServiceProject({
    workflows: [
      aWorkflow({
        statuses: [OPEN, IN_PROGRESS, CHECK, RESOLVED, CLOSED],
        transitions: [
          createTransition(),
          aTransition('11', 'Start', OPEN, IN_PROGRESS),
          aTransition('12', 'Ask', IN_PROGRESS, CHECK),
          aTransition('21', 'Approve', CHECK, RESOLVED),
          aTransition('22', 'Close', RESOLVED, CLOSED),
          transition,
        ],
      }),
    ],
  });

describeCheck(botTransitionsKeepApprovals, {
  passes: [
    {
      given: 'a way of the bot between statuses that stand before the same approval',
      project: behindApproval(aTransition('81', 'Bot: start work', OPEN, IN_PROGRESS, MARKED)),
    },
    {
      given: "people's own way past an approval",
      project: behindApproval(own({ from: [OPEN.id], properties: {} })),
    },
    {
      given: 'a way past an approval that is closed to everybody',
      project: behindApproval(own({ from: [OPEN.id], conditions: all(hiddenFrom('usersAndAPI')) })),
    },
    { given: 'a workflow that no plan has touched', project: aServiceProject() },
    {
      given: 'transitions of the bot and no approval',
      project: aServiceProject({ workflows: [withTransition(aWorkflow(), own())] }),
    },
    { given: "people's own transition that leaves an approval", project: withApproval(own({ properties: {} })) },
    {
      given: 'a transition of the bot that leaves everything but the approval',
      project: withApproval(own({ from: [OPEN.id, WAITING_FOR_CUSTOMER.id] })),
    },
    { given: 'an approval that is switched off', project: withApproval(own(), { ...APPROVAL, isActive: false }) },
    {
      given: 'one that Jira blocks while an approval is open, among other conditions',
      project: withApproval(fromAny({ conditions: all(hiddenFrom('users'), untilAnswered) })),
    },
    {
      given: 'one that Jira blocks by a group of conditions within another',
      project: withApproval(fromAny({ conditions: { ...all(), groups: [all(untilAnswered)] } })),
    },
    {
      given: 'one that is closed to everybody',
      project: withApproval(own({ conditions: all(hiddenFrom('usersAndAPI')) })),
    },
    {
      given: 'one that people made the answer of the approval, which Jira keeps to itself while it is open',
      project: withApproval(own(), { ...APPROVAL, approvedBy: '81' }),
    },
  ],
  fails: [
    {
      given: 'an approval put between what the bot resolves from and where it leads',
      project: behindApproval(own({ from: [OPEN.id, IN_PROGRESS.id] })),
      findings: [
        {
          type: 'transition',
          name: 'Bot: resolve',
          id: '81',
          evidence: { actual: ['Open', 'In Progress'], from: ['Open', 'In Progress'] },
        },
      ],
    },
    {
      given: 'a status that has got a name of an approval, and no approval of Jira’s',
      project: aServiceProject({
        workflows: [
          aWorkflow({
            statuses: aWorkflow().statuses.map((status) =>
              status === IN_PROGRESS ? { ...status, name: 'Waiting for approval' } : status,
            ),
            transitions: [...aWorkflow().transitions, own({ from: [OPEN.id, IN_PROGRESS.id] })],
          }),
        ],
      }),
      findings: [{ type: 'transition', name: 'Bot: resolve', evidence: { actual: ['Waiting for approval'] } }],
    },
    {
      given: 'one from any status that waits for the approval, and is open before anybody was asked',
      project: behindApproval(fromAny({ conditions: all(untilAnswered) })),
      findings: [{ type: 'transition', name: 'Bot: resolve', evidence: { actual: ['Open', 'In Progress'] } }],
    },
    {
      given: 'an approval put on a status that the bot resolves from',
      project: withApproval(own()),
      findings: [
        {
          type: 'transition',
          name: 'Bot: resolve',
          id: '81',
          evidence: { actual: ['In Progress'], from: ['Open', 'In Progress', 'Waiting for customer'] },
        },
      ],
    },
    {
      given: 'one hidden from people, which the API can use all the same',
      project: withApproval(own({ conditions: all(hiddenFrom('users')) })),
      findings: [{ type: 'transition', name: 'Bot: resolve' }],
    },
    {
      given: 'a transition of the bot from any status whose condition has been taken away',
      project: withApproval(fromAny()),
      findings: [{ type: 'transition', name: 'Bot: resolve', evidence: { actual: ['In Progress'] } }],
    },
    {
      given: 'a condition that another one can stand in for',
      project: withApproval(own({ conditions: { ...all(untilAnswered, hiddenFrom('users')), operation: 'any' } })),
      findings: [{ type: 'transition', name: 'Bot: resolve' }],
    },
    {
      given: 'a condition that an old export turns around',
      project: withApproval(own({ conditions: all({ ...untilAnswered, isNegated: true }) })),
      findings: [{ type: 'transition', name: 'Bot: resolve' }],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
});
