import { defineMessages } from '../../messages/define-messages';

type InWorkflow = { workflow: string };

/** Why edits are not made, or not taken back: the workflow is no longer what they were made for. */
export const says = defineMessages('workflow-edit', {
  hasStatus: ({ workflow, status }: InWorkflow & { status: string }) =>
    `Workflow "${workflow}" has status "${status}" already.`,
  lacksStatus: ({ workflow, status }: InWorkflow & { status: string }) =>
    `Workflow "${workflow}" no longer has status "${status}".`,
  statusAsksApproval: ({ workflow, status }: InWorkflow & { status: string }) =>
    `Status "${status}" of workflow "${workflow}" asks for an approval now, which would be lost with it.`,
  statusIsUsed: ({ workflow, transition, status }: InWorkflow & { transition: string; status: string }) =>
    `Transition "${transition}" of workflow "${workflow}" uses status "${status}".`,
  lacksStatusOfTransition: ({ workflow, transition }: InWorkflow & { transition: string }) =>
    `Workflow "${workflow}" no longer has a status that transition "${transition}" needs.`,
  hasRival: ({ workflow, rival, id, transition }: InWorkflow & { rival: string; id: string; transition: string }) =>
    `Workflow "${workflow}" has another transition "${rival}" (${id}) where "${transition}" was to be added.`,
  lacksTransition: ({ workflow, transition }: InWorkflow & { transition: string }) =>
    `Workflow "${workflow}" no longer has transition "${transition}".`,
  changedSinceAdded: ({ workflow, transition }: InWorkflow & { transition: string }) =>
    `Transition "${transition}" of workflow "${workflow}" was changed since it was added.`,
  runsOnApproval: ({ workflow, transition, status }: InWorkflow & { transition: string; status: string }) =>
    `Jira runs transition "${transition}" of workflow "${workflow}" when a request in status "${status}" is ` +
    'approved; name another one in that approval first.',
  runsOnDecline: ({ workflow, transition, status }: InWorkflow & { transition: string; status: string }) =>
    `Jira runs transition "${transition}" of workflow "${workflow}" when a request in status "${status}" is ` +
    'declined; name another one in that approval first.',
  changed: ({ workflow, transition, part }: InWorkflow & { transition: string; part: string }) =>
    `Transition "${transition}" of workflow "${workflow}" was changed since it was read: ${part}.`,
  way: 'where it leads from and to',
  screen: 'the screen',
  conditions: 'the conditions',
  validators: 'the validators',
  functions: 'the post functions',
  approvalLost: ({ workflow, statuses, settings }: InWorkflow & { statuses: readonly string[]; settings: string }) =>
    `Jira did not keep the approval of status ${statuses.map((name) => `"${name}"`).join(', ')} in workflow ` +
    `"${workflow}". Set it again in Jira's workflow editor before anybody uses the workflow (${settings}), then ` +
    'go on.',
});
