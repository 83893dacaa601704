import type { Phrase } from '../phrases';

const titles: readonly Phrase[] = [
  [
    'Test project gives the accounts the same access as production',
    'Das Testprojekt gibt den Konten denselben Zugriff wie die Produktion',
  ],
  ['Test project has workflows of its own', 'Das Testprojekt hat eigene Workflows'],
  ["Test project has production's issue types", 'Das Testprojekt hat die Vorgangstypen der Produktion'],
  ['Test project is chosen and exists', 'Das Testprojekt ist ausgewählt und existiert'],
  ["Test project offers production's request types", 'Das Testprojekt bietet die Anfragetypen der Produktion'],
  ['Test project works like production', 'Das Testprojekt arbeitet wie die Produktion'],
];

const whys: readonly Phrase[] = [
  [
    'Where an account may do less than in production, the trial run fails for a reason employees will never meet, and the real faults stay unseen.',
    'Darf ein Konto weniger als in der Produktion, scheitert der Probelauf aus einem Grund, der Mitarbeitenden nie begegnet, und die echten Fehler bleiben unentdeckt.',
  ],
  [
    "Trying out a change in a shared workflow changes production at once: employees' requests get stuck because of a trial.",
    'Wer eine Änderung in einem geteilten Workflow ausprobiert, ändert sofort die Produktion: Anfragen bleiben wegen eines Versuchs stecken.',
  ],
  [
    'What the test project lacks is never tried out. The first employee to raise a request of that type is the one who finds its faults.',
    'Was dem Testprojekt fehlt, wird nie ausprobiert. Wer zuerst eine Anfrage dieses Typs stellt, findet ihre Fehler.',
  ],
  [
    "Without a test project the bot is tried out where employees work: trial requests land in agents' queues, and faults meet real people.",
    'Ohne Testprojekt wird der Bot dort ausprobiert, wo gearbeitet wird: Probeanfragen landen in den Warteschlangen der Agenten, und Fehler treffen echte Menschen.',
  ],
  [
    'A request type that the test project lacks is offered to employees without ever having been tried out in chat.',
    'Ein Anfragetyp, der dem Testprojekt fehlt, wird Mitarbeitenden angeboten, ohne je im Chat ausprobiert worden zu sein.',
  ],
  [
    'A trial run proves something only where requests take the same steps. With another workflow the bot passes the trial and then cannot resolve or reopen what employees raise.',
    'Ein Probelauf beweist nur etwas, wo Anfragen dieselben Schritte gehen. Mit einem anderen Workflow besteht der Bot die Probe und kann dann nicht lösen oder wieder öffnen, was Mitarbeitende melden.',
  ],
];

const steps: readonly Phrase[] = [
  ["Open the test project's access settings.", 'Öffnen Sie die Zugriffseinstellungen des Testprojekts.'],
  [
    'Put the account into the same roles as in production, and check that both projects grant these roles the same.',
    'Geben Sie dem Konto dieselben Rollen wie in der Produktion und prüfen Sie, ob beide Projekte diesen Rollen dasselbe gewähren.',
  ],
  [
    'Copy the workflow, and give the test project a workflow scheme of its own that uses the copy.',
    'Kopieren Sie den Workflow und geben Sie dem Testprojekt ein eigenes Workflowschema, das die Kopie benutzt.',
  ],
  [
    'After each change that proved good, repeat it in production.',
    'Wiederholen Sie jede Änderung, die sich bewährt hat, in der Produktion.',
  ],
  [
    "In the test project's settings, open Issue types (Work types).",
    'Öffnen Sie in den Einstellungen des Testprojekts „Vorgangstypen“.',
  ],
  [
    'Add the one named in the finding, with the same workflow as in production.',
    'Fügen Sie den im Befund genannten hinzu, mit demselben Workflow wie in der Produktion.',
  ],
  [
    'Create a service project with the same request types and workflows as production, but with workflows of its own.',
    'Erstellen Sie ein Serviceprojekt mit denselben Anfragetypen und gleichen Workflows wie die Produktion, aber mit eigenen Kopien der Workflows.',
  ],
  [
    'Give the service account and both test accounts the same access there.',
    'Geben Sie dem Dienstkonto und beiden Testkonten dort denselben Zugriff.',
  ],
  ["Open the test project's request types.", 'Öffnen Sie die Anfragetypen des Testprojekts.'],
  [
    'Create the one named in the finding, with the same name, fields and form.',
    'Erstellen Sie den im Befund genannten mit gleichem Namen, gleichen Feldern und gleichem Formular.',
  ],
  ['Request types are never copied along with a project.', 'Anfragetypen werden mit einem Projekt nie mitkopiert.'],
  [
    "Copy production's workflow, and assign the copy to the issue type in the test project's workflow scheme.",
    'Kopieren Sie den Workflow der Produktion und ordnen Sie die Kopie dem Vorgangstyp im Workflowschema des Testprojekts zu.',
  ],
  [
    'Do not assign the very same workflow: then a trial change would change production.',
    'Ordnen Sie nicht denselben Workflow zu: Sonst würde ein Versuch die Produktion ändern.',
  ],
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
export const testingChecks: readonly Phrase[] = [...titles, ...whys, ...steps, ...findings, ...shapes];
