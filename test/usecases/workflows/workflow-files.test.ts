import { inEnglish, textOf } from '../../../src/shared/message';
import { readWorkflowText } from '../../../src/workflow/read-workflow-file';
import { anInstalledApp, type InstalledApp } from '../../entry/an-installed-app';
import { schemaProblems } from '../../workflow/osworkflow-schema';

describe('the workflows of acme’s help desk as files', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
  });
  afterAll(() => app.close());

  const first = async (): Promise<{
    readonly projectKey: string;
    readonly workflowId: string;
    readonly name: string;
  }> => {
    const [workflow] = (await app.told('listWorkflows', { projectKey: 'IT' })).workflows;
    if (!workflow) throw new Error('The seed has no workflow for IT.');
    return { projectKey: 'IT', workflowId: workflow.id, name: workflow.name };
  };
  const question = async () => {
    const { projectKey, workflowId } = await first();
    return { projectKey, workflowId };
  };

  test('given a project that is not even set up, when its workflows are listed, each of its issue types follows one of them', async () => {
    const { workflows } = await app.told('listWorkflows', { projectKey: 'IT' });
    const issueTypes = workflows.flatMap((workflow) => workflow.issueTypes.map(({ id }) => id));
    expect(issueTypes.length).toBeGreaterThan(0);
    expect(new Set(issueTypes).size).toBe(issueTypes.length);
    expect(
      workflows.filter(
        ({ statuses, transitions, globalTransitions }) => statuses === 0 || transitions < globalTransitions,
      ),
    ).toEqual([]);
  });

  test.each(['xml', 'json'] as const)(
    'given each live workflow, when exported as %s and compared with itself, nothing differs but what the losses tell',
    async (format) => {
      const { workflows } = await app.told('listWorkflows', { projectKey: 'IT' });
      for (const { id: workflowId } of workflows) {
        const asked = { projectKey: 'IT', workflowId };
        const { fileName, text, losses } = await app.told('exportWorkflow', { ...asked, format });
        expect(fileName).toMatch(new RegExp(`^[\\p{L}\\p{N}-]+\\.${format}$`, 'u'));
        const {
          differences,
          first: live,
          second,
        } = await app.told('diffWorkflowFile', { ...asked, fileName, fileText: text });
        const told = new Set(losses.filter(({ kind }) => kind === 'rule').map(({ where }) => textOf(where)));
        expect(differences.filter(({ subject }) => !told.has(`transition "${subject.name}" (${subject.id})`))).toEqual(
          [],
        );
        expect(new Set(differences.map(({ subject }) => subject.id)).size).toBe(told.size);
        expect([second.statuses, second.transitions]).toEqual([live.statuses, live.transitions]);
      }
    },
  );

  test('given a live workflow, when exported as XML, the file is valid by OSWorkflow’s DTD', async () => {
    expect(schemaProblems((await app.told('exportWorkflow', { ...(await question()), format: 'xml' })).text)).toEqual(
      [],
    );
  });

  test('given a live workflow, when exported as JSON, the file is Jira’s own answer, the places of the boxes included', async () => {
    const { text } = await app.told('exportWorkflow', { ...(await question()), format: 'json' });
    const [read] = readWorkflowText(text, 'w.json');
    expect(read?.workflow.id).toBe((await first()).workflowId);
    expect(read?.workflow.version).not.toBeNull();
  });

  test('given a file in which a transition has another name, when compared, exactly that differs, and that categories are not told', async () => {
    const asked = await question();
    const { text } = await app.told('exportWorkflow', { ...asked, format: 'xml' });
    const [action = '', name = ''] = [...text.matchAll(/<action id="\d+" name="([^"]+)"/g)].at(-1) ?? [];
    const { differences, remarks } = await app.told('diffWorkflowFile', {
      ...asked,
      fileName: 'before.xml',
      fileText: text.replace(action, action.replace(name, 'Otherwise')),
    });
    expect(differences.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['transition-renamed', name, 'Otherwise'],
    ]);
    expect(inEnglish(remarks)).toEqual([
      'The file does not contain the categories of its statuses, so they were not compared.',
    ]);
  });

  test('given two live workflows, when compared, the answer names both; one compared with itself has no difference', async () => {
    const asked = await question();
    const { workflows } = await app.told('listWorkflows', { projectKey: 'IT' });
    const other = workflows[1];
    if (!other) throw new Error('The seed has one workflow only.');
    expect(
      (await app.told('diffLiveWorkflows', { ...asked, otherProjectKey: 'IT', otherWorkflowId: asked.workflowId }))
        .differences,
    ).toEqual([]);
    const diff = await app.told('diffLiveWorkflows', { ...asked, otherProjectKey: 'IT', otherWorkflowId: other.id });
    expect([diff.first.name, diff.second.name]).toEqual([workflows[0]?.name, other.name]);
    expect(diff.differences.length).toBeGreaterThan(0);
    expect(diff.differences.filter(({ sentence }) => !/^The .+\.$/su.test(textOf(sentence)))).toEqual([]);
  });

  test.each([
    ['a workflow the project does not use', 'IT', 'nobody-uses-this', 'not-found'],
    ['a project Jira does not have', 'NOPE', 'w', 'not-found'],
  ])('given %s, when exported, the answer says so', async (_given, projectKey, workflowId, code) => {
    expect(await app.ask('exportWorkflow', { projectKey, workflowId, format: 'xml' })).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  test.each([
    ['a letter', 'Dear admin', 'neither XML nor JSON'],
    ['an XML that is none', '<workflow><steps>', 'not well-formed'],
    ['a web page', '<html></html>', '<html>'],
    [
      'two workflows of other names',
      JSON.stringify({
        workflows: [
          { name: 'A', transitions: [] },
          { name: 'B', transitions: [] },
        ],
      }),
      'none of them is called',
    ],
  ])('given %s as the file, when compared, it is refused with one line', async (_given, fileText, line) => {
    const reply = await app.ask('diffWorkflowFile', { ...(await question()), fileName: 'given.xml', fileText });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(textOf(reply.ok ? '' : reply.error.message)).toContain(line);
  });
});
