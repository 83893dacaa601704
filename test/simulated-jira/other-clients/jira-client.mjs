// A client of others that knows nothing of Jira's newer operations: prints one line of JSON per operation.
import JiraApi from 'jira-client';

const [host, admin, password, project, issue, agent] = process.argv.slice(2);
const { hostname, port } = new URL(host);
const as = (username) => new JiraApi({ protocol: 'http', host: hostname, port, username, password, apiVersion: '3' });
const jira = as(admin);
const desk = as(agent);
const document = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hello' }] }],
};
const given = {};

const operations = {
  'the caller': async () => (given.me = await desk.getCurrentUser()).accountId,
  'server info': async () => (await jira.getServerInfo()).baseUrl,
  project: async () => (given.project = await jira.getProject(project)).issueTypes,
  fields: async () => (await jira.listFields()).length,
  'issue types': async () => (await jira.listIssueTypes()).length,
  issue: async () => (await jira.findIssue(issue)).fields.status.name,
  'a new issue': async () => {
    const { id } = given.project.issueTypes.find(({ subtask }) => !subtask);
    const fields = { project: { key: project }, issuetype: { id }, summary: 'From outside' };
    return (given.issue = await desk.addNewIssue({ fields })).key;
  },
  'a changed summary': () => desk.updateIssue(given.issue.key, { fields: { summary: 'From outside, changed' } }),
  'the summary as it is then': async () => {
    const { summary } = (await desk.findIssue(given.issue.key)).fields;
    if (summary !== 'From outside, changed') throw new Error(summary);
    return summary;
  },
  'an assignee': () => desk.updateAssigneeWithId(given.issue.key, given.me.accountId),
  'a comment': async () => (await desk.addComment(given.issue.key, document)).id,
  transitions: async () => (given.transitions = (await desk.listTransitions(given.issue.key)).transitions).length,
  'a step of the workflow': () =>
    desk.transitionIssue(given.issue.key, { transition: { id: given.transitions[0].id } }),
  permissions: async () => Object.keys((await jira.genericGet('permissions')).permissions).length,
  screens: async () => (await jira.genericGet('screens')).values.length,
  // Jira took it away in 2025; a client that still calls it is told so and not given an answer.
  'the search that is gone': () =>
    jira.searchJira(`project = ${project}`).then(
      () => Promise.reject(new Error('It was answered.')),
      (error) => (/has been removed/.test(error.message) ? 'gone' : Promise.reject(error)),
    ),
};

for (const [operation, call] of Object.entries(operations)) {
  const line = await Promise.resolve()
    .then(call)
    .then(
      () => ({ operation, error: null }),
      (error) => ({ operation, error: `${error.name}: ${error.message}`.slice(0, 600) }),
    );
  console.log(JSON.stringify(line));
}
