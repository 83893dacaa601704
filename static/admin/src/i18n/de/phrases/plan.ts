import type { Phrase } from '../../phrases';

/** Changes of a plan: sentences, questions, answers, and what is before and after. */
export const planChanges: readonly Phrase[] = [
  // Names in a row.
  ['"{name}"', '„{name}“'],
  ['{one!} and {more!}', '{one!} und {more!}'],
  ['{names,} and {count} more', '{names,} und {count} weitere'],
  [
    'Copy workflow "{name}" to "{copy}" for project {project}; the original stays as it is.',
    'Workflow „{name}“ für das Projekt {project} nach „{copy}“ kopieren; das Original bleibt, wie es ist.',
  ],
  [
    'Give project {project} permission scheme "{name}" instead of "{before}".',
    'Dem Projekt {project} das Berechtigungsschema „{name}“ statt „{before}“ zuweisen.',
  ],
  ['without "{name}"', 'ohne „{name}“'],
  [
    'Take "{account}" out of role "{role}" of project {project}.',
    '„{account}“ aus der Rolle „{role}“ des Projekts {project} entfernen.',
  ],
  ['role "{name}"', 'Rolle „{name}“'],
  ['not granted', 'nicht erteilt'],
  ['clears the resolution', 'leert die Lösung'],
  ['no way out', 'kein Weg hinaus'],

  // Screens.
  ['no screen', 'kein Bildschirm'],

  // Portal.
  ['no customers', 'keine Kunden'],
];
