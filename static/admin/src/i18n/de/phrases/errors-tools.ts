import type { Phrase } from '../../phrases';

/** What keys, rosters, workflow files and packages are refused for. */
export const toolErrors: readonly Phrase[] = [
  [
    'The file does not tell the categories of its statuses, so they were not compared.',
    'Die Datei nennt die Kategorien ihrer Status nicht, daher wurden sie nicht verglichen.',
  ],
  [
    'Jira did not return this workflow; it may have been renamed or deleted while the package was made.',
    'Jira hat diesen Workflow nicht zurückgegeben; vielleicht wurde er umbenannt oder gelöscht, während das Paket erstellt wurde.',
  ],
  [
    '{reason!} Its statuses and transitions are missing from the tables, too.',
    '{reason!} Seine Status und Übergänge fehlen auch in den Tabellen.',
  ],
  ['Screens have no names here: {reason!}', 'Bildschirme haben hier keine Namen: {reason!}'],
  ['This site has no such account.', 'Auf dieser Site gibt es kein solches Konto.'],
  [
    'No list of employees has been compared with the customers yet.',
    'Mit den Kunden wurde noch keine Mitarbeiterliste verglichen.',
  ],

  // A file on disk in place of a site.
  [
    'A workflow file does not tell this; audit the project on its site.',
    'Eine Workflow-Datei sagt darüber nichts; führen Sie das Audit auf der Site des Projekts aus.',
  ],
];
