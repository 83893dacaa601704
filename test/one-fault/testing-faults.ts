import type { Fault } from './fault';

const OF_THE_TEST_PROJECT = [
  'test-project-access-same',
  'test-project-isolated',
  'test-project-issue-types-same',
  'test-project-request-types-same',
  'test-project-workflows-same',
];

export const testingFaults: readonly Fault[] = [
  {
    check: 'test-project-access-same',
    given: 'a test agent who is no agent of the test project',
    breaks: (site) => site.dropFromRoles(site.agentTester, 'ITT'),
  },
  {
    check: 'test-project-isolated',
    given: "a test project on production's workflow",
    breaks: (site) => {
      const scheme = site.state.workflowSchemes.find(({ id }) => id === site.project('ITT').workflowSchemeId);
      if (scheme) scheme.defaultWorkflowId = site.workflow('requests').id;
    },
  },
  {
    check: 'test-project-issue-types-same',
    given: 'an issue type of production that the test project lacks',
    breaks: (site) => {
      const [story = ''] = site.project('DEV').issueTypeIds;
      site.project().issueTypeIds.push(story);
      site.state.issueTypeSchemes.find(({ id }) => id === site.project().issueTypeSchemeId)?.issueTypeIds.push(story);
    },
  },
  {
    check: 'test-project-present',
    given: 'a test project in the recycle bin',
    silences: OF_THE_TEST_PROJECT,
    breaks: (site) => {
      site.project('ITT').deleted = true;
    },
  },
  {
    check: 'test-project-request-types-same',
    given: 'a request type of production that the test project lacks',
    breaks: (site) => {
      site.state.requestTypes.splice(site.state.requestTypes.indexOf(site.requestType('Reset my password', 'ITT')), 1);
    },
  },
  {
    check: 'test-project-workflows-same',
    given: 'one more transition in production',
    breaks: (site) => site.way(site.workflow('requests'), 'Give back', ['In Progress'], 'Open'),
  },
];
