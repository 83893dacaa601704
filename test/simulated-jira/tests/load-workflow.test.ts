import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadWorkflow } from '../load-workflow';
import { newSite } from '../new-site';
import { simulateJira } from '../server';

const XML = `

<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
<workflow>
  <initial-actions><action id="1" name="Create"><results><unconditional-result old-status="null" status="open" step="1"/></results></action></initial-actions>
  <global-actions><action id="21" name="Note"><results><unconditional-result old-status="null" status="null" step="-1"/></results></action></global-actions>
  <common-actions><action id="5" name="Close" view="fieldscreen"><meta name="jira.fieldscreen.id">3</meta>
    <restrict-to><conditions><condition type="class"><arg name="class.name">com.atlassian.jira.workflow.condition.PermissionCondition</arg><arg name="permission">Resolve</arg></condition>
      <condition type="class"><arg name="class.name">com.example.Mine</arg></condition></conditions></restrict-to>
    <results><unconditional-result old-status="x" status="y" step="2"><post-functions>
      <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction</arg><arg name="field.name">resolution</arg><arg name="field.value">7</arg></function>
      <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueReindexFunction</arg></function>
    </post-functions></unconditional-result></results></action></common-actions>
  <steps>
    <step id="1" name="Open"><meta name="jira.status.id">1</meta><actions><common-action id="5"/></actions></step>
    <step id="2" name="Closed"><meta name="jira.status.id">6</meta></step>
  </steps>
</workflow>`;

describe('an OSWorkflow export', () => {
  const state = newSite();
  const {
    project,
    workflows: [workflow],
  } = loadWorkflow(state, XML, { key: 'OLD', name: 'From a file' });

  it('becomes a project with its statuses, transitions and screens', () => {
    expect(
      workflow?.transitions.map(({ name, type, links, toStatusReference, transitionScreen }) => [
        name,
        type,
        links.length,
        toStatusReference !== undefined,
        transitionScreen?.parameters.screenId,
      ]),
    ).toEqual([
      ['Create', 'INITIAL', 0, true, undefined],
      ['Note', 'GLOBAL', 0, false, undefined],
      ['Close', 'DIRECTED', 1, true, '3'],
    ]);
    expect(state.statuses.map((status) => [status.name, status.statusCategory])).toEqual([
      ['Open', 'TODO'],
      ['Closed', 'DONE'],
    ]);
    expect([project.key, state.resolutions.some((resolution) => resolution.id === '7')]).toEqual(['OLD', true]);
  });

  it('keeps the rules Jira knows in Jira’s words and the others as rules of an app', () => {
    const close = workflow?.transitions[2];
    expect(close?.conditions?.conditions.map((rule) => rule.ruleKey)).toEqual([
      'system:restrict-issue-transition',
      'connect:expression-condition',
    ]);
    expect(close?.conditions?.conditions[0]?.parameters).toEqual({ permissionKeys: 'RESOLVE_ISSUES' });
    expect(close?.actions).toEqual([
      { ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '7', mode: 'replace' } },
    ]);
  });

  it.each(['<workflow/>', '<workflow', '{"a":1}', 'nonsense'])('given %j instead, is refused', (text) => {
    expect(() => loadWorkflow(newSite(), text, { key: 'X', name: 'X' })).toThrow(Error);
  });
});

describe('real exports, where they are beside the project', () => {
  const folder = process.env.WORKFLOW_CASES_DIR ?? resolve(__dirname, '../../../../shared/cases');
  const files = ['xml', 'json'].flatMap((kind) =>
    existsSync(join(folder, kind)) ? readdirSync(join(folder, kind)).map((file) => join(kind, file)) : [],
  );

  it('are all loaded into one site, which answers their workflows in Atlassian’s shape', async () => {
    const state = newSite();
    const refused: string[] = [];
    files.forEach((file, index) => {
      try {
        loadWorkflow(state, readFileSync(join(folder, file), 'utf8'), { key: `CASE${index}`, name: file });
      } catch (error) {
        refused.push(`${file}: ${error instanceof Error ? error.message.slice(0, 200) : ''}`);
      }
    });
    const jira = simulateJira({ state, options: { rateLimits: false } });
    const answer = await jira.handle({
      method: 'GET',
      url: '/rest/api/3/workflows/search?expand=values.transitions&maxResults=200',
      headers: { authorization: 'Bearer app' },
    });
    expect([answer.status, refused, jira.failures]).toEqual([200, [], []]);
    expect(state.projects).toHaveLength(files.length);
  });
});
