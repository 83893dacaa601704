import {
  closedToAll,
  clearsAssignee,
  clearsResolution,
  needsField,
  onlyForRoles,
  onScreen,
  setsResolution,
} from '../simulated-jira/seeds/build-rules';
import { ROLE } from '../simulated-jira/new-site';
import { markOfMove } from '../../src/workflow/own-transitions';
import type { Fault } from './fault';

/** Each done to the workflow of production and of the test project alike. */
export const workflowFaults: readonly Fault[] = [
  {
    check: 'api-only-restriction-right',
    given: 'a second resolve transition restricted for users and the API',
    breaks: (site) =>
      site.inBoth((workflow) =>
        site.way(workflow, 'Resolve (bot)', [], 'Resolved', onScreen({ id: 3 }), setsResolution(), closedToAll),
      ),
  },
  {
    check: 'assignee-cleared-on-reopen',
    given: 'a reopen transition that keeps the assignee',
    breaks: (site) =>
      site.inBoth((workflow) => {
        const reopen = site.transition(workflow, 'Reopen');
        reopen.actions = reopen.actions.filter(({ ruleKey }) => ruleKey !== 'system:change-assignee');
      }),
  },
  {
    check: 'bot-transitions-keep-approvals',
    given: 'an approval put on a status that a transition of the bot leaves',
    breaks: (site) => {
      site.addApproval();
      site.inBoth((workflow) =>
        site.way(
          workflow,
          'Bot: resolve',
          ['In Progress', 'Waiting for approval'],
          'Resolved',
          onScreen({ id: 3 }),
          setsResolution(),
          { properties: { ...markOfMove('resolve') } },
        ),
      );
    },
  },
  {
    check: 'bot-transitions-unblocked',
    given: 'a resolve transition that asks for a field its screen does not show',
    breaks: (site) =>
      site.inBoth((workflow) =>
        site.transition(workflow, 'Resolve').validators.push(...(needsField('duedate', 'When?').validators ?? [])),
      ),
  },
  {
    check: 'buckets-covered',
    given: 'no status in which a request waits for the customer',
    breaks: (site) => site.inBoth((workflow) => site.dropStatus(workflow, 'Waiting for customer')),
  },
  {
    check: 'in-progress-status-reachable',
    given: 'a status of work that requests are created in and never get back to',
    also: ['in-progress-transition-global'],
    breaks: (site) =>
      site.inBoth((workflow) => {
        workflow.transitions = workflow.transitions.filter(
          ({ name }) => !['Start work', 'Customer answered'].includes(name),
        );
        for (const transition of workflow.transitions)
          if (transition.type === 'INITIAL') transition.toStatusReference = site.status('In Progress').id;
      }),
  },
  {
    check: 'in-progress-transition-global',
    given: 'work that starts from Waiting for customer alone',
    breaks: (site) =>
      site.inBoth((workflow) => {
        workflow.transitions = workflow.transitions.filter(({ name }) => name !== 'Start work');
        site.way(workflow, 'Start work', ['Waiting for customer'], 'In Progress', clearsResolution);
      }),
  },
  {
    check: 'reopened-status-reachable',
    given: 'no way back to Open for the bot',
    also: ['reopened-transition-global'],
    breaks: (site) =>
      site.inBoth((workflow) => {
        workflow.transitions = workflow.transitions.filter(({ name }) => name !== 'Reopen');
      }),
  },
  {
    check: 'reopened-transition-global',
    given: 'a way back to Open by way of In Progress',
    breaks: (site) =>
      site.inBoth((workflow) => {
        workflow.transitions = workflow.transitions.filter(({ name }) => name !== 'Reopen');
        site.way(workflow, 'Reopen', ['In Progress'], 'Open', clearsResolution, clearsAssignee);
      }),
  },
  {
    check: 'resolution-cleared-on-reopen',
    given: 'a reopen transition that keeps the resolution',
    silences: ['resolution-cleared-by-people'],
    breaks: (site) =>
      site.inBoth((workflow) => {
        const reopen = site.transition(workflow, 'Reopen');
        reopen.actions = reopen.actions.filter(({ ruleKey }) => ruleKey !== 'system:update-field');
      }),
  },
  {
    check: 'resolution-set-on-resolve',
    given: 'a resolve transition that empties the resolution',
    silences: ['resolution-set-by-people'],
    breaks: (site) =>
      site.inBoth((workflow) => {
        site.transition(workflow, 'Resolve').actions = [
          { ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '', mode: 'replace' } },
        ];
      }),
  },
  {
    check: 'resolution-cleared-by-people',
    given: "people's own way to reopen that keeps the resolution, beside the bot's",
    breaks: (site) => site.inBoth((workflow) => site.way(workflow, 'Reopen by hand', ['Resolved'], 'Open')),
  },
  {
    check: 'resolution-set-by-people',
    given: "people's own way to resolve that sets none, beside the bot's",
    breaks: (site) => site.inBoth((workflow) => site.way(workflow, 'Resolve by hand', ['In Progress'], 'Resolved')),
  },
  {
    check: 'comments-open-on-resolved',
    given: 'a finished status that refuses comments',
    breaks: (site) =>
      site.inBoth((workflow) => site.setProperty(workflow, 'Resolved', 'jira.permission.comment.denied', '')),
  },
  {
    check: 'resolved-status-reachable',
    given: 'a way to Resolved through a status that people alone may enter',
    also: ['resolved-transition-global'],
    breaks: (site) =>
      site.inBoth((workflow) => {
        workflow.transitions = workflow.transitions.filter(({ name }) => name !== 'Resolve');
        site.addStatus(workflow, 'Escalated', 'IN_PROGRESS');
        site.way(workflow, 'Escalate', ['In Progress'], 'Escalated', onlyForRoles(ROLE.administrators));
        site.way(workflow, 'Resolve', ['Escalated'], 'Resolved', onScreen({ id: 3 }), setsResolution());
      }),
  },
  {
    check: 'resolved-transition-global',
    given: 'a resolve transition from In Progress alone',
    breaks: (site) =>
      site.inBoth((workflow) => {
        workflow.transitions = workflow.transitions.filter(({ name }) => name !== 'Resolve');
        site.way(workflow, 'Resolve', ['In Progress'], 'Resolved', onScreen({ id: 3 }), setsResolution());
      }),
  },
  {
    check: 'statuses-mapped-to-buckets',
    given: 'a status called Backlog that Jira counts as done',
    breaks: (site) =>
      site.inBoth((workflow) => {
        site.addStatus(workflow, 'Backlog', 'DONE');
        site.way(workflow, 'Put off', ['Open'], 'Backlog');
      }),
  },
  {
    check: 'statuses-open-to-bot',
    given: 'a status in which requests cannot be edited',
    breaks: (site) =>
      site.inBoth((workflow) => site.setProperty(workflow, 'In Progress', 'jira.issue.editable', 'false')),
  },
  {
    check: 'statuses-open-to-bot',
    given: 'a status that nobody may move requests out of',
    also: ['in-progress-status-reachable', 'resolved-status-reachable'],
    breaks: (site) =>
      site.inBoth((workflow) =>
        site.setProperty(workflow, 'Waiting for customer', 'jira.permission.transition.denied', ''),
      ),
  },
  {
    check: 'workflow-editable',
    given: 'a workflow Jira lets nobody edit',
    breaks: (site) => {
      site.workflow('requests').isEditable = false;
    },
  },
  {
    check: 'workflow-free-of-traps',
    given: 'a status no transition leads to',
    breaks: (site) => site.inBoth((workflow) => site.addStatus(workflow, 'Escalated', 'IN_PROGRESS')),
  },
  {
    check: 'workflow-free-of-traps',
    given: 'a workflow that lists a status twice',
    breaks: (site) =>
      site.inBoth((workflow) => {
        workflow.statuses.push(...workflow.statuses.slice(0, 1));
      }),
  },
  {
    check: 'workflow-unshared',
    given: 'a workflow that the software project uses too',
    breaks: (site) => {
      const scheme = site.state.workflowSchemes.find(({ id }) => id === site.project('DEV').workflowSchemeId);
      if (scheme) scheme.defaultWorkflowId = site.workflow('requests').id;
    },
  },
  {
    check: 'resolve-screen-complete',
    given: 'a resolve screen without Assignee',
    breaks: (site) => {
      for (const screen of site.state.screens)
        if (screen.id === 3)
          for (const tab of screen.tabs) tab.fieldIds = tab.fieldIds.filter((id) => id !== 'assignee');
    },
  },
];
