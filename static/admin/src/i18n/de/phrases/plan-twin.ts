import type { Phrase } from '../../phrases';

/** The plan of a test project: what is made, what is shared, what is left to people, and what Jira says to key and name. */
export const testProjects: readonly Phrase[] = [
  [
    'Make request type "{name}" in {key}; it is in no portal group yet.',
    'Anfragetyp „{name}“ in {key} anlegen; er ist noch in keiner Portalgruppe.',
  ],

  // What a trial edit hits.
  [
    'Giving an issue type another workflow in {key} changes {original} and every other project of the scheme.',
    'Einem Vorgangstyp in {key} einen anderen Workflow zu geben, ändert {original} und jedes andere Projekt des Schemas.',
  ],
  [
    'Choosing another screen in {key} changes {original} and every other project of the scheme.',
    'In {key} einen anderen Bildschirm zu wählen, ändert {original} und jedes andere Projekt des Schemas.',
  ],
  [
    'Adding or removing an issue type in {key} changes {original} and every other project of the scheme.',
    'In {key} einen Vorgangstyp hinzuzufügen oder zu entfernen, ändert {original} und jedes andere Projekt des Schemas.',
  ],
];
