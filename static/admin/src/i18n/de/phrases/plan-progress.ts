import type { Phrase } from '../../phrases';

/** Why a plan cannot be applied or undone as it was reviewed, and why it stopped. */
export const fixProgress: readonly Phrase[] = [
  // Somebody was quicker.
  [
    'Screen "{name}" no longer has the tab the fields were to go on.',
    'Der Bildschirm „{name}“ hat die Registerkarte nicht mehr, auf die die Felder kommen sollten.',
  ],
  [
    'Somebody gave project {project} another issue type scheme since the plan was made.',
    'Jemand hat dem Projekt {project} seit dem Erstellen des Plans ein anderes Vorgangstypschema zugewiesen.',
  ],
  [
    'Somebody gave project {project} another issue type screen scheme since the plan was made.',
    'Jemand hat dem Projekt {project} seit dem Erstellen des Plans ein anderes Vorgangstyp-Bildschirmschema zugewiesen.',
  ],
  [
    'Somebody gave project {project} another notification scheme since the plan was made.',
    'Jemand hat dem Projekt {project} seit dem Erstellen des Plans ein anderes Benachrichtigungsschema zugewiesen.',
  ],
  [
    'Somebody gave project {project} another permission scheme since the plan was made.',
    'Jemand hat dem Projekt {project} seit dem Erstellen des Plans ein anderes Berechtigungsschema zugewiesen.',
  ],
  [
    'Somebody gave project {project} another workflow scheme since the plan was made.',
    'Jemand hat dem Projekt {project} seit dem Erstellen des Plans ein anderes Workflowschema zugewiesen.',
  ],
  [
    "Project {project} had no issue type scheme, which Jira has no API to bring back; choose it in the project's settings.",
    'Das Projekt {project} hatte kein Vorgangstypschema, was sich über keine API von Jira wiederherstellen lässt; wählen Sie es in den Projekteinstellungen.',
  ],
  [
    "Project {project} had no issue type screen scheme, which Jira has no API to bring back; choose it in the project's settings.",
    'Das Projekt {project} hatte kein Vorgangstyp-Bildschirmschema, was sich über keine API von Jira wiederherstellen lässt; wählen Sie es in den Projekteinstellungen.',
  ],
  [
    "Project {project} had no notification scheme, which Jira has no API to bring back; choose it in the project's settings.",
    'Das Projekt {project} hatte kein Benachrichtigungsschema, was sich über keine API von Jira wiederherstellen lässt; wählen Sie es in den Projekteinstellungen.',
  ],
  [
    "Project {project} used the site's default workflow scheme, which Jira has no API to give back; choose it in the project's settings.",
    'Das Projekt {project} verwendete das Standard-Workflowschema der Site, das sich über keine API von Jira zurückgeben lässt; wählen Sie es in den Projekteinstellungen.',
  ],
  [
    'Form "{name}" of project {project} is gone since the plan was made.',
    'Das Formular „{name}“ des Projekts {project} gibt es seit dem Erstellen des Plans nicht mehr.',
  ],
  [
    'Somebody has made a request type "{name}" since the plan was made.',
    'Jemand hat seit dem Erstellen des Plans einen Anfragetyp „{name}“ angelegt.',
  ],
  [
    'Somebody has made a screen "{name}" since the plan was made.',
    'Jemand hat seit dem Erstellen des Plans einen Bildschirm „{name}“ angelegt.',
  ],
  [
    'Screen "{name}" was changed since the plan made it.',
    'Der Bildschirm „{name}“ wurde geändert, seit der Plan ihn angelegt hat.',
  ],
  [
    'Somebody has made a status "{name}" since the plan was made; make the plan again to use it.',
    'Jemand hat seit dem Erstellen des Plans einen Status „{name}“ angelegt; erstellen Sie den Plan neu, um ihn zu verwenden.',
  ],
  [
    'Somebody has made a workflow "{name}" since the plan was made.',
    'Jemand hat seit dem Erstellen des Plans einen Workflow „{name}“ angelegt.',
  ],
  [
    'Workflow "{name}" no longer exists, or the app may not see it.',
    'Den Workflow „{name}“ gibt es nicht mehr, oder die App darf ihn nicht sehen.',
  ],
  [
    'Workflow "{name}" was changed since the plan was made.',
    'Der Workflow „{name}“ wurde seit dem Erstellen des Plans geändert.',
  ],
  [
    'The workflow no longer exists, or the app may not see it.',
    'Den Workflow gibt es nicht mehr, oder die App darf ihn nicht sehen.',
  ],
  [
    'Somebody has made an issue type scheme "{name}" since the plan was made.',
    'Jemand hat seit dem Erstellen des Plans ein Vorgangstypschema „{name}“ angelegt.',
  ],
  [
    'Issue type scheme "{name}" was changed since the plan made it.',
    'Das Vorgangstypschema „{name}“ wurde geändert, seit der Plan es angelegt hat.',
  ],
  [
    'Somebody changed the grants of the permission scheme since the plan was made; make the plan again.',
    'Jemand hat seit dem Erstellen des Plans die Berechtigungen des Berechtigungsschemas geändert; erstellen Sie den Plan neu.',
  ],
  [
    'Somebody has made a permission scheme "{name}" since the plan was made.',
    'Jemand hat seit dem Erstellen des Plans ein Berechtigungsschema „{name}“ angelegt.',
  ],
  [
    'Permission scheme "{name}" was changed since the plan made it.',
    'Das Berechtigungsschema „{name}“ wurde geändert, seit der Plan es angelegt hat.',
  ],
  [
    'Somebody has made a screen scheme "{name}" since the plan was made.',
    'Jemand hat seit dem Erstellen des Plans ein Bildschirmschema „{name}“ angelegt.',
  ],
  [
    'Screen scheme "{name}" was changed since the plan made it.',
    'Das Bildschirmschema „{name}“ wurde geändert, seit der Plan es angelegt hat.',
  ],
  [
    'Somebody has made an issue type screen scheme "{name}" since the plan was made.',
    'Jemand hat seit dem Erstellen des Plans ein Vorgangstyp-Bildschirmschema „{name}“ angelegt.',
  ],
  [
    'Issue type screen scheme "{name}" was changed since the plan made it.',
    'Das Vorgangstyp-Bildschirmschema „{name}“ wurde geändert, seit der Plan es angelegt hat.',
  ],
  [
    'Somebody has made a workflow scheme "{name}" since the plan was made.',
    'Jemand hat seit dem Erstellen des Plans ein Workflowschema „{name}“ angelegt.',
  ],
  [
    'Workflow scheme "{name}" was changed since the plan made it.',
    'Das Workflowschema „{name}“ wurde geändert, seit der Plan es angelegt hat.',
  ],
  [
    'Somebody has decided since what the bot takes this status for.',
    'Jemand hat inzwischen entschieden, als was der Bot diesen Status versteht.',
  ],
  [
    'Somebody changed what this step made, so taking it back would lose their work.',
    'Jemand hat geändert, was dieser Schritt angelegt hat; beim Rückgängigmachen ginge diese Arbeit verloren.',
  ],
  ['Somebody has chosen another test project since.', 'Jemand hat inzwischen ein anderes Testprojekt gewählt.'],
  ['The setup of this project is gone.', 'Die Einrichtung dieses Projekts gibt es nicht mehr.'],

  // Requests are in the way.
  [
    'Project {key} holds 1 request that this app did not make.',
    'Im Projekt {key} gibt es 1 Anfrage, die nicht von dieser App stammt.',
  ],
  [
    'Project {key} holds {count} requests that this app did not make.',
    'Im Projekt {key} gibt es {count} Anfragen, die nicht von dieser App stammen.',
  ],
  [
    'Project {key} holds 100 or more requests that this app did not make.',
    'Im Projekt {key} gibt es 100 oder mehr Anfragen, die nicht von dieser App stammen.',
  ],
  [
    'Move or delete them first, or keep the project.',
    'Verschieben oder löschen Sie sie zuerst, oder behalten Sie das Projekt.',
  ],
  [
    'Request {request} stands in status "{status}", which workflow "{workflow}" does not keep.',
    'Die Anfrage {request} steht im Status „{status}“, den der Workflow „{workflow}“ nicht behält.',
  ],
  [
    '{count} requests stand in status "{status}", which workflow "{workflow}" does not keep: {requests}.',
    'Im Status „{status}“, den der Workflow „{workflow}“ nicht behält, stehen {count} Anfragen: {requests}.',
  ],
  [
    'Move it to another status, then press the button again.',
    'Verschieben Sie sie in einen anderen Status und klicken Sie dann noch einmal.',
  ],
  [
    'Move them to another status, then press the button again.',
    'Verschieben Sie sie in einen anderen Status und klicken Sie dann noch einmal.',
  ],
  [
    'Workflow "{name}" is now used by {users} too.',
    'Der Workflow „{name}“ wird inzwischen auch anderswo verwendet: {users}.',
  ],
  [
    'Status "{name}" is now used by {users} too.',
    'Der Status „{name}“ wird inzwischen auch anderswo verwendet: {users}.',
  ],
  [
    'Screen "{name}" is now used by {users} too.',
    'Der Bildschirm „{name}“ wird inzwischen auch anderswo verwendet: {users}.',
  ],
  [
    'Give that project another workflow scheme, then press the button again.',
    'Geben Sie diesem Projekt ein anderes Workflowschema und klicken Sie dann noch einmal.',
  ],
  [
    'Take it out of there, then press the button again.',
    'Nehmen Sie ihn dort heraus und klicken Sie dann noch einmal.',
  ],
  [
    'Choose another screen there, then press the button again.',
    'Wählen Sie dort einen anderen Bildschirm und klicken Sie dann noch einmal.',
  ],
  ['One of the two workflow schemes no longer exists.', 'Eines der beiden Workflowschemas gibt es nicht mehr.'],

  // Jira says no.
  [
    'Jira has no project {key} that can be seen, yet refuses the key: {fault} If that project is in the recycle bin, restore it or delete it for good, or plan the test project under another key.',
    'In Jira ist kein Projekt {key} zu sehen, dennoch lehnt Jira den Schlüssel ab: {fault} Falls dieses Projekt im Papierkorb liegt, stellen Sie es wieder her oder löschen Sie es endgültig, oder planen Sie das Testprojekt unter einem anderen Schlüssel.',
  ],
  [
    'Project {key} is not the one of this plan: somebody made it, or changed its description, since.',
    'Das Projekt {key} ist nicht das dieses Plans: Jemand hat es inzwischen angelegt oder seine Beschreibung geändert.',
  ],
  [
    'Project {key} has no portal. Open its project settings and set the portal up, then press Apply again: what was made so far stays, and the rest is made.',
    'Das Projekt {key} hat kein Portal. Öffnen Sie seine Projekteinstellungen, richten Sie das Portal ein und drücken Sie dann erneut „Anwenden“: Was schon angelegt ist, bleibt, und der Rest wird angelegt.',
  ],
  [
    'Jira did not permit it to the admin who approved the plan ({request}, {status}).',
    'Jira hat es dem Administrator nicht erlaubt, der den Plan freigegeben hat ({request}, {status}).',
  ],
  [
    'Jira did not permit it to the admin who approved the plan ({request}, {status}). It says: {detail}',
    'Jira hat es dem Administrator nicht erlaubt, der den Plan freigegeben hat ({request}, {status}). Jira sagt: {detail}',
  ],
  [
    'What was to be changed is gone, or the admin who approved the plan may not see it ({request}).',
    'Was geändert werden sollte, gibt es nicht mehr, oder der Administrator, der den Plan freigegeben hat, darf es nicht sehen ({request}).',
  ],
  ['Jira refused it with status {status} ({request}).', 'Jira hat es mit dem Status {status} abgelehnt ({request}).'],
  ['Jira refused it: {detail}', 'Jira hat es abgelehnt: {detail}'],
  ['Jira would refuse it: {reason!}', 'Jira würde es ablehnen: {reason!}'],
  ['Jira would refuse it: {detail}', 'Jira würde es ablehnen: {detail}'],
  ['Jira gave no reason.', 'Jira hat keinen Grund genannt.'],
  ['Jira accepted the change, yet it is not there.', 'Jira hat die Änderung angenommen, dennoch ist sie nicht da.'],
  ['Jira began it, and its task ended as {status}.', 'Jira hat es begonnen, und seine Aufgabe endete als {status}.'],
  ['Another change of workflows is under way in Jira.', 'In Jira läuft gerade eine andere Änderung an Workflows.'],
  [
    'The admin who approved the plan no longer has the permission “{permission!}”.',
    'Der Administrator, der den Plan freigegeben hat, hat die Berechtigung „{permission!}“ nicht mehr.',
  ],
  ['Administer projects', 'Projekte verwalten'],
  ['Administer Jira', 'Jira verwalten'],

  // How it goes on.
  ['It goes on in a moment.', 'Es geht gleich weiter.'],
  ['The plan is no longer stored; make it again.', 'Der Plan ist nicht mehr gespeichert; erstellen Sie ihn neu.'],
  ['It stopped without a reason.', 'Es wurde ohne Grund angehalten.'],
  ['What was made stays.', 'Was angelegt wurde, bleibt.'],
  [
    'Finish the plan, undo what was made, or make the plan again.',
    'Führen Sie den Plan zu Ende, machen Sie das Angelegte rückgängig, oder erstellen Sie den Plan neu.',
  ],
  ['What was taken back stays taken back.', 'Was rückgängig gemacht wurde, bleibt rückgängig gemacht.'],
  [
    'Look at the change by hand, then try again.',
    'Sehen Sie sich die Änderung selbst an und versuchen Sie es dann erneut.',
  ],
];
