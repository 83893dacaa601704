import { textOf } from '../shared/message';
import type { Loss } from '../workflow/loss';
import type { ConditionGroup, Rule, Workflow } from '../workflow/model';
import { workflowKey } from '../workflow/workflow-key';
import { writeWorkflowJson } from '../workflow/write-json';
import { writeWorkflowXml } from '../workflow/write-xml';
import type { Made } from './package-file';
import { fileNames } from './safe-name';
import { fileSays } from './says';
import type { HandoverSource, WorkflowsSource } from './source';
import { byId, csvText, inOrder } from '../formats/texts';

const FOLDER = 'workflows';

const sortedRecord = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => inOrder(a, b)));

const sortedRule = (rule: Rule): Rule => ({ ...rule, parameters: sortedRecord(rule.parameters) });
const sortedGroup = (group: ConditionGroup): ConditionGroup => ({
  ...group,
  conditions: group.conditions.map(sortedRule),
  groups: group.groups.map(sortedGroup),
});

/** The same workflow whichever order Jira lists things in; the order of rules is kept, for Jira runs them in it. */
const inOneOrder = (workflow: Workflow): Workflow => ({
  ...workflow,
  statuses: workflow.statuses.map((status) => ({ ...status, properties: sortedRecord(status.properties) })).sort(byId),
  transitions: workflow.transitions
    .map(({ from, properties, conditions, validators, actions, ...transition }) => ({
      ...transition,
      from: [...from].sort(inOrder),
      properties: sortedRecord(properties),
      conditions: conditions && sortedGroup(conditions),
      validators: validators.map(sortedRule),
      actions: actions.map(sortedRule),
    }))
    .sort(byId),
});

const filesOf = (workflow: Workflow, name: string, unmodelled: readonly Loss[] | undefined): readonly Made[] => {
  const { xml, losses } = writeWorkflowXml(workflow, unmodelled);
  const said = losses.map(({ where, what }) => `${textOf(where)}: ${textOf(what)}\n`);
  return [
    { path: `${FOLDER}/${name}.xml`, text: xml },
    { path: `${FOLDER}/${name}.json`, text: writeWorkflowJson(workflow) },
    ...(said.length === 0
      ? []
      : [
          {
            path: `${FOLDER}/${name}.losses.txt`,
            text:
              `What OSWorkflow XML cannot say of this workflow. ${name}.json has its rules; layout and triggers ` +
              `are in Jira alone.\n\n${said.join('')}`,
          },
        ]),
  ];
};

const indexOf = (
  { workflows, mappings }: WorkflowsSource,
  names: ReadonlyMap<string, string>,
  issueTypeName: (id: string) => string,
): string =>
  csvText(
    ['file', 'workflow', 'workflow id', 'version', 'issue types'],
    [...workflows]
      .sort((a, b) => inOrder(names.get(workflowKey(a)) ?? '', names.get(workflowKey(b)) ?? ''))
      .map((workflow) => {
        const types = mappings
          .filter(({ workflowId }) => workflowId === workflowKey(workflow))
          .map(({ issueTypeId }) => issueTypeName(issueTypeId))
          .sort(inOrder);
        return [
          names.get(workflowKey(workflow)) ?? '',
          workflow.name,
          workflowKey(workflow),
          workflow.version?.versionNumber ?? null,
          types.join('; '),
        ];
      }),
  );

/** Each workflow as XML and JSON, with what the XML cannot say, and a table of which file is which. */
export const workflowFiles = ({ workflows, parts }: HandoverSource): readonly Made[] => {
  if (workflows.state === 'unreadable') return [{ path: `${FOLDER}/`, reason: workflows.message }];
  const source = workflows.value;
  const names = fileNames([
    ...source.workflows.map((workflow) => ({ key: workflowKey(workflow), name: workflow.name })),
    ...source.missing.map(({ name }) => ({ key: `missing:${name}`, name })),
  ]);
  const issueTypes = parts.project.state === 'read' ? parts.project.value.issueTypes : [];
  return [
    {
      path: `${FOLDER}/index.csv`,
      text: indexOf(source, names, (id) => issueTypes.find((type) => type.id === id)?.name ?? id),
    },
    ...source.workflows.flatMap((workflow) =>
      filesOf(inOneOrder(workflow), names.get(workflowKey(workflow)) ?? '', source.unmodelled[workflowKey(workflow)]),
    ),
    ...source.missing.map(({ name, reason }) => ({
      path: `${FOLDER}/${names.get(`missing:${name}`) ?? ''}.xml`,
      reason: fileSays.missingFromTables({ reason }),
    })),
  ];
};
