import type { Phrase } from '../../phrases';

/** How a workflow is no longer what a plan was made for. */
export const workflowEdits: readonly Phrase[] = [
  [
    'Workflow "{workflow}" has status "{status}" already.',
    'Der Workflow „{workflow}“ hat den Status „{status}“ schon.',
  ],
  [
    'Workflow "{workflow}" no longer has status "{status}".',
    'Der Workflow „{workflow}“ hat den Status „{status}“ nicht mehr.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" uses status "{status}".',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ benutzt den Status „{status}“.',
  ],
  [
    'Workflow "{workflow}" no longer has a status that transition "{transition}" needs.',
    'Der Workflow „{workflow}“ hat einen Status nicht mehr, den der Übergang „{transition}“ braucht.',
  ],
  [
    'Workflow "{workflow}" has another transition "{rival}" ({id}) where "{transition}" was to be added.',
    'Der Workflow „{workflow}“ hat einen anderen Übergang „{rival}“ ({id}), wo „{transition}“ hinzukommen sollte.',
  ],
  [
    'Workflow "{workflow}" no longer has transition "{transition}".',
    'Der Workflow „{workflow}“ hat den Übergang „{transition}“ nicht mehr.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" was changed since it was added.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ wurde geändert, seit er hinzugefügt wurde.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" was changed: {part!} differ from what was read.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ wurde geändert; anders als gelesen: {part!}.',
  ],
  [
    'Status "{status}" of workflow "{workflow}" asks for an approval now, which would be lost with it.',
    'Der Status „{status}“ des Workflows „{workflow}“ bittet jetzt um eine Genehmigung, die mit ihm verloren ginge.',
  ],
  [
    'Jira runs transition "{transition}" of workflow "{workflow}" when a request in status "{status}" is approved; name another one in that approval first.',
    'Jira führt den Übergang „{transition}“ des Workflows „{workflow}“ aus, wenn eine Anfrage im Status „{status}“ genehmigt wird; geben Sie dort zuerst einen anderen an.',
  ],
  [
    'Jira runs transition "{transition}" of workflow "{workflow}" when a request in status "{status}" is declined; name another one in that approval first.',
    'Jira führt den Übergang „{transition}“ des Workflows „{workflow}“ aus, wenn eine Anfrage im Status „{status}“ abgelehnt wird; geben Sie dort zuerst einen anderen an.',
  ],
  [
    'Jira did not keep the approval of status {statuses} in workflow "{workflow}".',
    'Jira hat die Genehmigung des Status {statuses} im Workflow „{workflow}“ nicht behalten.',
  ],
  [
    "Set it again in Jira's workflow editor before anybody uses the workflow ({settings}), then go on.",
    'Stellen Sie sie im Workflow-Editor von Jira wieder ein, bevor jemand den Workflow benutzt ({settings}), und machen Sie dann weiter.',
  ],
  [
    'Jira still shows workflow "{workflow}" as it was before the change, so nobody can say whether its approvals were kept.',
    'Jira zeigt den Workflow „{workflow}“ noch wie vor der Änderung, darum kann niemand sagen, ob seine Genehmigungen erhalten blieben.',
  ],
  ['the screen', 'der Bildschirm'],
  ['the conditions', 'die Bedingungen'],
  ['the validators', 'die Validatoren'],
  ['the post functions', 'die Nachfunktionen'],
];
