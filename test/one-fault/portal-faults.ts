import { requireField } from '../simulated-jira/add/field-scheme';
import type { Fault } from './fault';

const OF_THE_PORTAL = [
  'customers-present',
  'knowledge-base-reachable',
  'request-type-issue-types-present',
  'request-types-fillable',
  'request-types-open-to-bot',
  'request-types-visible',
  'required-fields-asked',
  'test-project-request-types-same',
];

export const portalFaults: readonly Fault[] = [
  {
    check: 'approvals-configured',
    given: 'approvals switched on in a project that asks for none',
    breaks: (site) => {
      site.settings = { ...site.settings, skills: [...new Set([...site.settings.skills, 'approvals'])] };
      for (const { statuses } of site.state.workflows)
        for (const status of statuses) delete status.approvalConfiguration;
    },
  },
  {
    check: 'customers-present',
    given: 'a desk open to its customers only, which has none',
    also: ['customer-test-account-ready'],
    breaks: (site) => {
      Object.assign(site.desk(), { customers: [], organizationIds: [], access: 'restricted' });
    },
  },
  {
    check: 'customers-present',
    given: 'a desk open to its customers only, who are the test accounts',
    breaks: (site) => {
      Object.assign(site.desk(), {
        customers: [site.customerTester.accountId, site.agentTester.accountId],
        organizationIds: [],
        access: 'restricted',
      });
    },
  },
  {
    check: 'forms-readable',
    given: 'a required choice of a form with nothing to choose',
    breaks: (site) => {
      for (const form of site.state.forms)
        for (const question of Object.values(form.design.questions))
          if (question.label === 'Model') question.choices = [];
    },
  },
  {
    check: 'knowledge-base-reachable',
    given: 'a desk without a linked space',
    breaks: (site) => {
      site.desk().linkedSpaces = [];
    },
  },
  {
    check: 'request-type-issue-types-present',
    given: 'a request type whose issue type has left the project',
    breaks: (site) => {
      for (const key of ['IT', 'ITT'])
        site.requestType('Reset my password', key).issueTypeId = site.project('DEV').issueTypeIds[0] ?? '';
    },
  },
  {
    check: 'required-fields-asked',
    given: 'a field required by the field configuration alone',
    breaks: (site) =>
      requireField(site.state, site.project(), 'duedate', [site.requestType('VPN: no connection').issueTypeId]),
  },
  {
    check: 'request-types-fillable',
    given: 'a required hidden field without a value',
    breaks: (site) => {
      for (const field of site.requestType('Reset my password').fields)
        if (field.fieldId === 'description') Object.assign(field, { required: true, visible: false });
    },
  },
  {
    check: 'request-types-open-to-bot',
    given: 'a request type for others only',
    breaks: (site) => {
      site.requestType('Reset my password').restrictedTo = {
        accountIds: [site.agentTester.accountId, site.customerTester.accountId],
        groupIds: [],
      };
    },
  },
  {
    check: 'request-types-visible',
    given: 'a request type in no portal group',
    breaks: (site) => {
      site.requestType('Reset my password').groupIds = [];
    },
  },
  {
    check: 'service-desk-present',
    given: 'a project without a service desk',
    silences: OF_THE_PORTAL,
    breaks: (site) => {
      site.state.serviceDesks.splice(site.state.serviceDesks.indexOf(site.desk()), 1);
    },
  },
];
