import type { Phrase } from '../../phrases';

/** The plan of a test project: what is made, what is shared, what is left to people, and what Jira says to key and name. */
export const testProjects: readonly Phrase[] = [
  // What is made.
  [
    'Make service project {key} "{name}" with the schemes of {original}: an edit of a workflow, a screen or a permission in either project is an edit in both.',
    'Serviceprojekt {key} „{name}“ mit den Schemas von {original} anlegen: Eine Änderung an Workflow, Bildschirm oder Berechtigung in einem der Projekte ist eine Änderung in beiden.',
  ],
  [
    'Make service project {key} "{name}" with these copies, so that nothing tried there changes {original}.',
    'Serviceprojekt {key} „{name}“ mit diesen Kopien anlegen, damit nichts, was dort ausprobiert wird, {original} ändert.',
  ],
  ['1 person', '1 Person'],
  ['{count} people', '{count} Personen'],
  ['1 group', '1 Gruppe'],
  ['{count} groups', '{count} Gruppen'],
  [
    'Put {people!} into role "{role}" of {key}, as in {original}.',
    '{people!} in die Rolle „{role}“ von {key} aufnehmen, wie in {original}.',
  ],
  [
    'Make request type "{name}" in {key}; it is in no portal group yet.',
    'Anfragetyp „{name}“ in {key} anlegen; er ist noch in keiner Portalgruppe.',
  ],
  ['Copy form "{name}" to {key}.', 'Formular „{name}“ nach {key} kopieren.'],
  ['Add 1 test account to the customers of {key}.', '1 Testkonto zu den Kunden von {key} hinzufügen.'],
  ['Add {count} test accounts to the customers of {key}.', '{count} Testkonten zu den Kunden von {key} hinzufügen.'],
  [
    'Set {key} "{name}" up in this app like {original}, and make it the test project of {project}.',
    '{key} „{name}“ in dieser App wie {original} einrichten und zum Testprojekt von {project} machen.',
  ],
  [
    'Set {key} "{name}" up in this app like {original}, and make it the test project of {project} instead of {before}.',
    '{key} „{name}“ in dieser App wie {original} einrichten und statt {before} zum Testprojekt von {project} machen.',
  ],
  ['Copy screen "{screen}" to "{name}".', 'Bildschirm „{screen}“ nach „{name}“ kopieren.'],
  [
    'Copy workflow "{workflow}" to "{name}"; the original stays as it is.',
    'Workflow „{workflow}“ nach „{name}“ kopieren; das Original bleibt, wie es ist.',
  ],
  [
    'Copy workflow "{workflow}" to "{name}", with the copies of its screens; the original stays as it is.',
    'Workflow „{workflow}“ mit den Kopien seiner Bildschirme nach „{name}“ kopieren; das Original bleibt, wie es ist.',
  ],
  [
    'Make issue type scheme "{name}" with the same {count} issue types as "{scheme}".',
    'Vorgangstypschema „{name}“ mit denselben {count} Vorgangstypen wie „{scheme}“ anlegen.',
  ],
  [
    'Make screen scheme "{name}", a copy of "{scheme}" with the copies of its screens.',
    'Bildschirmschema „{name}“ anlegen: eine Kopie von „{scheme}“ mit den Kopien seiner Bildschirme.',
  ],
  [
    'Make issue type screen scheme "{name}", a copy of "{scheme}" with the copies of its screen schemes.',
    'Vorgangstyp-Bildschirmschema „{name}“ anlegen: eine Kopie von „{scheme}“ mit den Kopien seiner Bildschirmschemas.',
  ],
  [
    'Make permission scheme "{name}" with the same grants as "{scheme}".',
    'Berechtigungsschema „{name}“ mit denselben Berechtigungen wie „{scheme}“ anlegen.',
  ],

  // What a trial edit hits.
  [
    'Giving an issue type another workflow in {key} changes {original} and every other project of the scheme.',
    'Einem Vorgangstyp in {key} einen anderen Workflow zu geben, ändert {original} und jedes andere Projekt des Schemas.',
  ],
  [
    'Giving an issue type another workflow in {key} changes {same} alone.',
    'Einem Vorgangstyp in {key} einen anderen Workflow zu geben, ändert nur {same}.',
  ],
  [
    'Choosing another screen in {key} changes {original} and every other project of the scheme.',
    'In {key} einen anderen Bildschirm zu wählen, ändert {original} und jedes andere Projekt des Schemas.',
  ],
  [
    'Choosing another screen in {key} changes {same} alone.',
    'In {key} einen anderen Bildschirm zu wählen, ändert nur {same}.',
  ],
  [
    'Adding or removing an issue type in {key} changes {original} and every other project of the scheme.',
    'In {key} einen Vorgangstyp hinzuzufügen oder zu entfernen, ändert {original} und jedes andere Projekt des Schemas.',
  ],
  [
    'Adding or removing an issue type in {key} changes {same} alone.',
    'In {key} einen Vorgangstyp hinzuzufügen oder zu entfernen, ändert nur {same}.',
  ],
  [
    'A status, transition or rule tried in {key} is live in {original} at once.',
    'Ein Status, ein Übergang oder eine Regel, die in {key} ausprobiert werden, gelten sofort in {original}.',
  ],
  [
    'A status, transition or rule tried in {key} does not reach {original}; what proved good is repeated there.',
    'Ein Status, ein Übergang oder eine Regel, die in {key} ausprobiert werden, erreichen {original} nicht; was sich bewährt, wird dort wiederholt.',
  ],
  [
    "A field put on a transition's screen is asked for in {original} too.",
    'Nach einem Feld auf dem Bildschirm eines Übergangs wird auch in {original} gefragt.',
  ],
  [
    "A field put on a transition's screen is asked for in {key} alone.",
    'Nach einem Feld auf dem Bildschirm eines Übergangs wird nur in {key} gefragt.',
  ],
  ['A field put on a screen shows in {original} too.', 'Ein Feld auf einem Bildschirm erscheint auch in {original}.'],
  ['A field put on a screen shows in {key} alone.', 'Ein Feld auf einem Bildschirm erscheint nur in {key}.'],
  [
    'Statuses belong to the whole site: renaming one renames it everywhere. A fix only ever adds one.',
    'Status gehören der ganzen Site: Wer einen umbenennt, benennt ihn überall um. Eine Korrektur fügt immer nur hinzu.',
  ],
  [
    'Custom fields and their options belong to the whole site. No fix changes them.',
    'Benutzerdefinierte Felder und ihre Optionen gehören der ganzen Site. Keine Korrektur ändert sie.',
  ],
  ['Who is in a role of {key} is told for {same} alone.', 'Wer in einer Rolle von {key} ist, gilt nur für {same}.'],
  ['Request types of {key} are its own.', 'Die Anfragetypen von {key} sind seine eigenen.'],
  ['Forms of {key} are its own.', 'Die Formulare von {key} sind seine eigenen.'],
  ['Customers of {key} are its own.', 'Die Kunden von {key} sind seine eigenen.'],
  [
    'Both projects notify by the same scheme; no fix of this app changes it.',
    'Beide Projekte benachrichtigen nach demselben Schema; keine Korrektur dieser App ändert es.',
  ],
  [
    'On the Free plan all projects of the site share one permission scheme.',
    'Im Free-Tarif teilen sich alle Projekte der Site ein Berechtigungsschema.',
  ],
  [
    'A grant changed by hand changes {original} too; fixes of this app copy the scheme first.',
    'Eine von Hand geänderte Berechtigung ändert auch {original}; Korrekturen dieser App kopieren zuerst das Schema.',
  ],
  ['A grant changed in {key} changes {same} alone.', 'Eine in {key} geänderte Berechtigung ändert nur {same}.'],

  // Left to people.
  [
    'Request types of {key} are in no portal group, so customers do not see them.',
    'Die Anfragetypen von {key} sind in keiner Portalgruppe, daher sehen Kunden sie nicht.',
  ],
  ['Make the portal groups {names,}.', 'Legen Sie die Portalgruppen {names,} an.'],
  ['Put {names,} into "{group}".', 'Ordnen Sie {names,} der Gruppe „{group}“ zu.'],
  ['Compare with the portal of {original}.', 'Vergleichen Sie mit dem Portal von {original}.'],
  [
    "Request types of {key} ask for Jira's standard fields only.",
    'Die Anfragetypen von {key} fragen nur nach den Standardfeldern von Jira.',
  ],
  [
    'Open each request type of {original} and of {key} side by side.',
    'Öffnen Sie jeden Anfragetyp von {original} und von {key} nebeneinander.',
  ],
  [
    'Add the same fields with the same names, required marks, hidden values and order.',
    'Fügen Sie dieselben Felder mit denselben Namen, Pflichtangaben, ausgeblendeten Werten und derselben Reihenfolge hinzu.',
  ],
  [
    'Set the same work item view and the same restrictions of who may raise it.',
    'Stellen Sie dieselbe Vorgangsansicht ein und dieselben Einschränkungen, wer ihn stellen darf.',
  ],
  [
    'Request types {names,} of {original} belong to an issue type the project does not have, so they cannot be made.',
    'Die Anfragetypen {names,} von {original} gehören zu einem Vorgangstyp, den das Projekt nicht hat, und können daher nicht angelegt werden.',
  ],
  [
    'Repair them in {original}, then make them in {key}.',
    'Reparieren Sie sie in {original} und legen Sie sie dann in {key} an.',
  ],
  [
    'Role "{role}" of {original} has {count} people in it, too many to put into {key} one by one.',
    'In der Rolle „{role}“ von {original} sind {count} Personen, zu viele, um sie einzeln in {key} aufzunehmen.',
  ],
  [
    'Put those who are to test into the role, best as a group.',
    'Nehmen Sie diejenigen in die Rolle auf, die testen sollen, am besten als Gruppe.',
  ],
  [
    "On the Free plan Jira gives {key} the site's permission scheme and lets nobody choose another.",
    'Im Free-Tarif gibt Jira {key} das Berechtigungsschema der Site und lässt niemanden ein anderes wählen.',
  ],
  [
    'Compare what is granted with permission scheme "{name}".',
    'Vergleichen Sie die Berechtigungen mit dem Berechtigungsschema „{name}“.',
  ],
  ['Queues are not copied: {original} has {names,}.', 'Queues werden nicht kopiert: {original} hat {names,}.'],
  [
    'Make the same queues in {key}, with {same} in place of {original} in their filters.',
    'Legen Sie in {key} dieselben Queues an, in deren Filtern {same} an der Stelle von {original} steht.',
  ],
  [
    'Who may raise requests and who may sign up is not copied from {original}.',
    'Wer Anfragen stellen und wer sich registrieren darf, wird nicht von {original} übernommen.',
  ],
  [
    'Compare the customer permissions of both projects and set those of {key} alike.',
    'Vergleichen Sie die Kundenberechtigungen beider Projekte und stellen Sie die von {key} gleich ein.',
  ],
  [
    'Keep real employees out: what they raise here is answered by nobody.',
    'Halten Sie echte Mitarbeiter fern: Was sie hier stellen, beantwortet niemand.',
  ],
  ['Automation rules of {original} are not copied.', 'Automatisierungsregeln von {original} werden nicht kopiert.'],
  [
    'Export the rules of the original, import them here, and check accounts and addresses in them before they are switched on.',
    'Exportieren Sie die Regeln des Originals, importieren Sie sie hier und prüfen Sie Konten und Adressen darin, bevor sie eingeschaltet werden.',
  ],
  [
    'SLAs and their calendars of {original} are not copied.',
    'SLAs von {original} und ihre Kalender werden nicht kopiert.',
  ],
  [
    'Make the same SLAs; calendars can be imported from another project.',
    'Legen Sie dieselben SLAs an; Kalender können aus einem anderen Projekt importiert werden.',
  ],
  [
    'Portal name, announcement and language settings of {original} are not copied.',
    'Name, Ankündigung und Spracheinstellungen des Portals von {original} werden nicht kopiert.',
  ],
  [
    'Set them alike, and say in the name that this portal is for tests.',
    'Stellen Sie sie gleich ein und sagen Sie im Namen, dass dieses Portal für Tests ist.',
  ],
  [
    'Customer notifications and e-mail addresses of {original} are not copied.',
    'Kundenbenachrichtigungen und E-Mail-Adressen von {original} werden nicht kopiert.',
  ],
  [
    'Leave them off unless mails are to be tested: test tickets would reach real people.',
    'Lassen Sie sie ausgeschaltet, solange keine E-Mails getestet werden: Testtickets würden echte Personen erreichen.',
  ],
  [
    'Field configuration, issue security and linked knowledge spaces of {original} are not copied.',
    'Feldkonfiguration, Vorgangssicherheit und verknüpfte Wissensdatenbanken von {original} werden nicht kopiert.',
  ],
  [
    'Compare which fields are required or hidden, and choose the same field configuration.',
    'Vergleichen Sie, welche Felder Pflichtfelder oder ausgeblendet sind, und wählen Sie dieselbe Feldkonfiguration.',
  ],
  [
    'Choose the same issue security scheme if the original has one.',
    'Wählen Sie dasselbe Vorgangssicherheitsschema, falls das Original eines hat.',
  ],
  ['Link the same knowledge spaces.', 'Verknüpfen Sie dieselben Wissensdatenbanken.'],
];
