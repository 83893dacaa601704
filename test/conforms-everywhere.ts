import { takeMismatches } from './simulated-jira/core/mismatches';

/** Whatever a test asks a simulated site for, request and answer are as Atlassian's files describe them. */
afterEach(() => {
  expect(takeMismatches()).toEqual([]);
});
