import type { Phrase } from '../../phrases';

const steps: readonly Phrase[] = [
  [
    'The workflow of issue type "{type}" was not among those Jira returned.',
    'Der Workflow des Vorgangstyps „{type}“ war nicht unter denen, die Jira geliefert hat.',
  ],
  [
    'Create the one named in the finding, with the same name, fields and form.',
    'Erstellen Sie den im Befund genannten mit gleichem Namen, gleichen Feldern und gleichem Formular.',
  ],
  ['Request types are never copied along with a project.', 'Anfragetypen werden mit einem Projekt nie mitkopiert.'],
];

const findings: readonly Phrase[] = [
  [
    'Account "{account}" lacks {permissions} in test project "{project}".',
    'Dem Konto „{account}“ fehlt im Testprojekt „{project}“: {permissions}.',
  ],
  [
    'Account "{account}" lacks {permissions} and {count} more permissions in test project "{project}".',
    'Dem Konto „{account}“ fehlen im Testprojekt „{project}“: {permissions} und {count} weitere Berechtigungen.',
  ],
  [
    'Workflow "{workflow}" is production\'s and the test project\'s at once.',
    'Der Workflow „{workflow}“ gehört zugleich der Produktion und dem Testprojekt.',
  ],
  [
    'Issue type "{type}" is missing in test project "{project}".',
    'Der Vorgangstyp „{type}“ fehlt im Testprojekt „{project}“.',
  ],
  [
    'Request type "{type}" is missing in test project "{project}".',
    'Der Anfragetyp „{type}“ fehlt im Testprojekt „{project}“.',
  ],
  ['Test project cannot be used: {why!}.', 'Es gibt kein brauchbares Testprojekt: {why!}.'],
  ['Test project "{project}" cannot be used: {why!}.', 'Das Testprojekt „{project}“ ist nicht brauchbar: {why!}.'],
  ['none is chosen', 'Es ist keines ausgewählt'],
  ['this site has no such project', 'Diese Site hat kein solches Projekt'],
  ['it is the production project itself', 'Es ist das Produktionsprojekt selbst'],
  ['it is no service project with a portal', 'Es ist kein Serviceprojekt mit Portal'],
  [
    'Issue type "{type}" works differently in the test project: {differences*}.',
    'Der Vorgangstyp „{type}“ arbeitet im Testprojekt anders: {differences*}.',
  ],
  [
    'Jira was not asked what account "{account}" may do in both projects.',
    'Jira wurde nicht gefragt, was das Konto „{account}“ in beiden Projekten darf.',
  ],
];

const shapes: readonly Phrase[] = [
  ['{part!} is missing', '{part!} fehlt'],
  ['{part!} is added', '{part!} ist hinzugekommen'],
  ['{part!} differs', '{part!} weicht ab'],
  ['and more', 'und weitere'],
  ['status "{status}"', 'Status „{status}“'],
  ['approval of status "{status}"', 'Genehmigung im Status „{status}“'],
  ['transition "{transition}" to "{status}"', 'Übergang „{transition}“ zu „{status}“'],
  ['transition "{transition}" to "{status}" from any status', 'Übergang „{transition}“ von jedem Status zu „{status}“'],
  ['transition "{transition}" to the same status', 'Übergang „{transition}“ zu demselben Status'],
  [
    'transition "{transition}" to the same status from any status',
    'Übergang „{transition}“ von jedem Status zu demselben Status',
  ],
];

/** All that the checks of the test project say. */
export const testingChecks: readonly Phrase[] = [...steps, ...findings, ...shapes];
