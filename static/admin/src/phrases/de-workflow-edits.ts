import type { Phrase } from '../phrases';

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
  ['the screen', 'der Bildschirm'],
  ['the conditions', 'die Bedingungen'],
  ['the validators', 'die Validatoren'],
  ['the post functions', 'die Nachfunktionen'],
];
