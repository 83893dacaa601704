import type { Phrase } from '../../phrases';

const screens: readonly Phrase[] = [
  [
    'Transition "{transition}" of workflow "{workflow}" {says!}.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ {says!}.',
  ],
  ['lacks {field} on its screen "{screen}"', 'zeigt auf seinem Bildschirm „{screen}“ das Feld {field} nicht'],
  [
    'lacks {first} and {second} on its screen "{screen}"',
    'zeigt auf seinem Bildschirm „{screen}“ die Felder {first} und {second} nicht',
  ],
  ['has no screen to set {field} on', 'hat keinen Bildschirm, auf dem das Feld {field} gesetzt werden kann'],
  [
    'has no screen to set {first} and {second} on',
    'hat keinen Bildschirm, auf dem die Felder {first} und {second} gesetzt werden können',
  ],
  [
    'Which fields the screen of transition "{transition}" shows is not known: it was not among the screens that were read.',
    'Welche Felder der Bildschirm des Übergangs „{transition}“ zeigt, ist nicht bekannt: Er war nicht unter den Bildschirmen, die gelesen wurden.',
  ],
];

/** Names in quotation marks, several of them as an enumeration. */
const enumerations: readonly Phrase[] = [
  ['"{a}", {rest!}', '„{a}“, {rest!}'],
  ['{count} more', '{count} weiteren'],
];

/** What the checks of resolve screens find, and why they cannot tell. */
export const workflowFindings: readonly Phrase[] = [...screens, ...enumerations];
