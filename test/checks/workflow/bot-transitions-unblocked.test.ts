import { botTransitionsUnblocked } from '../../../src/checks/workflow/bot-transitions-unblocked';
import type { Rule } from '../../../src/workflow/model';
import { markOfMove } from '../../../src/workflow/own-transitions';
import { NOT_CHOSEN } from '../../given/accounts';
import { AGENT_ROLE, INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import {
  IN_PROGRESS,
  RESOLVED,
  aTransition,
  aWorkflow,
  toInProgress,
  toResolved,
  withTransition,
} from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { TEAM_MANAGED, all, germanWorkflow, hiddenFrom, onlyRoles, usedBy } from './given-workflows';

const ADMINISTRATORS = { id: '10102', name: 'Administrators', actors: [] };
const projectRoles = [ADMINISTRATORS, ...aServiceProject().projectRoles];
const requiring = (...fields: readonly string[]): Rule => ({
  ruleKey: 'system:validate-field-value',
  parameters: { ruleType: 'fieldRequired', fieldsRequired: fields.join(',') },
});
const approval: Rule = { ruleKey: 'system:block-in-progress-approval', parameters: {} };
const conditioned = (...rules: readonly Rule[]) =>
  aServiceProject({
    workflows: [withTransition(aWorkflow(), { ...toResolved, conditions: all(...rules) })],
    projectRoles,
  });
const validated = (...rules: readonly Rule[]) =>
  aServiceProject({ workflows: [withTransition(aWorkflow(), { ...toResolved, validators: rules })] });
const closedByHand = aTransition('71', 'Close by hand', IN_PROGRESS, RESOLVED, {
  conditions: all(onlyRoles(ADMINISTRATORS.id)),
});

describeCheck(botTransitionsUnblocked, {
  passes: [
    { given: 'transitions without rules', project: aServiceProject() },
    {
      given: 'a German workflow of a team-managed project',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, germanWorkflow()]),
        project: { ...TEAM_MANAGED, issueTypes: [SERVICE_REQUEST] },
      }),
    },
    { given: 'a condition for a role the bot holds', project: conditioned(onlyRoles(AGENT_ROLE.id)) },
    {
      given:
        "the bot's own transition that Jira blocks while an approval is open, when the bot is not to move anything",
      project: aServiceProject({
        workflows: [
          withTransition(aWorkflow(), {
            ...toResolved,
            conditions: all(approval),
            properties: markOfMove('resolve'),
          }),
        ],
      }),
    },
    { given: 'a required field that the screen offers', project: validated(requiring('resolution', 'assignee')) },
    {
      given: 'a restriction of everyone, which another check reports',
      project: conditioned(hiddenFrom('usersAndAPI')),
    },
    {
      given: 'a transition for administrators beside one the bot may take',
      project: aServiceProject({ workflows: [withTransition(aWorkflow(), closedByHand)], projectRoles }),
    },
    {
      given: 'a choice of resolutions on the way to work, where the bot sends none',
      project: aServiceProject({
        workflows: [
          withTransition(aWorkflow(), {
            ...toInProgress,
            screen: toResolved.screen,
            properties: { 'jira.field.resolution.include': '10001' },
          }),
        ],
      }),
    },
    {
      given: 'no service account and no rule that asks who is acting',
      project: aServiceProject({ serviceAccount: NOT_CHOSEN }),
    },
  ],
  fails: [
    {
      given: 'a condition for a role the bot does not hold',
      project: conditioned(onlyRoles(ADMINISTRATORS.id)),
      findings: [
        {
          type: 'transition',
          name: 'Resolve',
          id: '41',
          evidence: {
            effect: 'blocks',
            rules: ['system:restrict-issue-transition'],
            roles: ['Administrators'],
            from: ['Any status'],
            issueTypes: ['[System] Service request', '[System] Incident'],
          },
        },
      ],
    },
    {
      given: 'an approval that has to be over',
      project: conditioned(approval),
      findings: [
        {
          type: 'transition',
          name: 'Resolve',
          evidence: { effect: 'may-block', rules: ['system:block-in-progress-approval'] },
        },
      ],
    },
    {
      given: 'a required field that is on no screen',
      project: validated(requiring('customfield_10200')),
      findings: [
        {
          type: 'transition',
          name: 'Resolve',
          evidence: { effect: 'may-block', rules: ['system:validate-field-value'] },
        },
      ],
    },
    {
      given: 'an app that decides',
      project: validated({ ruleKey: 'forge:expression-validator', parameters: {} }),
      findings: [{ type: 'transition', name: 'Resolve', evidence: { effect: 'may-block' } }],
    },
    {
      given: 'a resolve screen that offers other resolutions than the transition sets',
      project: aServiceProject({
        workflows: [
          withTransition(aWorkflow(), { ...toResolved, properties: { 'jira.field.resolution.exclude': '10000' } }),
        ],
      }),
      findings: [
        {
          type: 'transition',
          name: 'Resolve',
          evidence: { effect: 'may-block', rules: ['jira.field.resolution.exclude'] },
        },
      ],
    },
    {
      given: 'an approval, no service account and a role condition elsewhere',
      project: aServiceProject({
        serviceAccount: NOT_CHOSEN,
        workflows: [
          withTransition(withTransition(aWorkflow(), { ...toResolved, conditions: all(approval) }), {
            ...toInProgress,
            conditions: all(onlyRoles(ADMINISTRATORS.id)),
          }),
        ],
      }),
      findings: [{ type: 'transition', name: 'Resolve' }],
    },
    {
      given: 'two workflows with a rule that stops the bot',
      project: aServiceProject({
        ...usedBy(
          [
            SERVICE_REQUEST,
            withTransition(aWorkflow(), { ...toInProgress, conditions: all(onlyRoles(ADMINISTRATORS.id)) }),
          ],
          [
            INCIDENT,
            germanWorkflow({
              transitions: germanWorkflow().transitions.map((one) =>
                one.id === '51' ? { ...one, validators: [requiring('description')] } : one,
              ),
            }),
          ],
        ),
        projectRoles,
      }),
      findings: [
        {
          type: 'transition',
          name: 'Start work',
          evidence: { effect: 'blocks', issueTypes: ['[System] Service request'] },
        },
        {
          type: 'transition',
          name: 'Wieder öffnen',
          evidence: { effect: 'may-block', workflow: 'Ablauf für Störungen', issueTypes: ['[System] Incident'] },
        },
      ],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
  cannotTell: [
    {
      given: 'a role condition and no service account',
      project: { ...conditioned(onlyRoles(AGENT_ROLE.id)), serviceAccount: NOT_CHOSEN },
    },
  ],
});
