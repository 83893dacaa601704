import type { TwinSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { quoted } from './listed';

export const twinSays: Translations<TwinSays> = {
  'twin-by-hand': {
    inNoGroup: ({ twin }) => `Die Anfragetypen von ${twin} sind in keiner Portalgruppe, daher sehen Kunden sie nicht.`,
    makeGroups: ({ groups }) => `Legen Sie die Portalgruppen ${quoted(groups)} an.`,
    fillGroup: ({ requestTypes, group }) => `Ordnen Sie ${quoted(requestTypes)} der Gruppe „${group}“ zu.`,
    comparePortal: ({ original }) => `Vergleichen Sie mit dem Portal von ${original}.`,
    standardFields: ({ twin }) => `Die Anfragetypen von ${twin} fragen nur nach den Standardfeldern von Jira.`,
    openBoth: ({ original, twin }) => `Öffnen Sie jeden Anfragetyp von ${original} und von ${twin} nebeneinander.`,
    addFields:
      'Fügen Sie dieselben Felder mit denselben Namen, Pflichtangaben, ausgeblendeten Werten und derselben ' +
      'Reihenfolge hinzu.',
    setView: 'Stellen Sie dieselbe Vorgangsansicht ein und dieselben Einschränkungen, wer ihn stellen darf.',
    noIssueType: ({ requestTypes, original }) =>
      `Die Anfragetypen ${quoted(requestTypes)} von ${original} gehören zu einem Vorgangstyp, den das Projekt ` +
      'nicht hat, und können daher nicht angelegt werden.',
    repair: ({ original, twin }) => `Reparieren Sie sie in ${original} und legen Sie sie dann in ${twin} an.`,
    tooManyPeople: ({ role, people, original, twin }) =>
      `In der Rolle „${role}“ von ${original} sind ${people} Personen, zu viele, um sie einzeln in ${twin} ` +
      'aufzunehmen.',
    putTesters: 'Nehmen Sie diejenigen in die Rolle auf, die testen sollen, am besten als Gruppe.',
    freePlan: ({ twin }) =>
      `Im Free-Tarif gibt Jira ${twin} das Berechtigungsschema der Site und lässt niemanden ein anderes wählen.`,
    compareGrants: ({ scheme }) => `Vergleichen Sie die Berechtigungen mit dem Berechtigungsschema „${scheme}“.`,
    queues: ({ queues, original }) => `Queues werden nicht kopiert: ${original} hat ${quoted(queues)}.`,
    makeQueues: ({ original, twin }) =>
      `Legen Sie in ${twin} dieselben Queues an, in deren Filtern ${twin} an der Stelle von ${original} steht.`,
    access: ({ original }) =>
      `Wer Anfragen stellen und wer sich registrieren darf, wird nicht von ${original} übernommen.`,
    compareAccess: ({ twin }) =>
      `Vergleichen Sie die Kundenberechtigungen beider Projekte und stellen Sie die von ${twin} gleich ein.`,
    keepEmployeesOut: 'Halten Sie echte Mitarbeiter fern: Was sie hier stellen, beantwortet niemand.',
    automation: ({ original }) => `Automatisierungsregeln von ${original} werden nicht kopiert.`,
    exportRules:
      'Exportieren Sie die Regeln des Originals, importieren Sie sie hier und prüfen Sie Konten und Adressen ' +
      'darin, bevor sie eingeschaltet werden.',
    slas: ({ original }) => `SLAs von ${original} und ihre Kalender werden nicht kopiert.`,
    makeSlas: 'Legen Sie dieselben SLAs an; Kalender können aus einem anderen Projekt importiert werden.',
    portalSettings: ({ original }) =>
      `Name, Ankündigung und Spracheinstellungen des Portals von ${original} werden nicht kopiert.`,
    setPortal: 'Stellen Sie sie gleich ein und sagen Sie im Namen, dass dieses Portal für Tests ist.',
    notifications: ({ original }) =>
      `Kundenbenachrichtigungen und E-Mail-Adressen von ${original} werden nicht kopiert.`,
    leaveOff:
      'Lassen Sie sie ausgeschaltet, solange keine E-Mails getestet werden: ' +
      'Testtickets würden echte Personen erreichen.',
    fieldSettings: ({ original }) =>
      `Feldkonfiguration, Vorgangssicherheit und verknüpfte Wissensdatenbanken von ${original} werden nicht kopiert.`,
    compareFields:
      'Vergleichen Sie, welche Felder Pflichtfelder oder ausgeblendet sind, und wählen Sie dieselbe Feldkonfiguration.',
    chooseSecurity: 'Wählen Sie dasselbe Vorgangssicherheitsschema, falls das Original eines hat.',
    linkSpaces: 'Verknüpfen Sie dieselben Wissensdatenbanken.',
  },
  'twin-contents': {
    mirror: ({ twin, name, original }) =>
      `Serviceprojekt ${twin} „${name}“ mit den Schemas von ${original} anlegen: ` +
      'Eine Änderung an Workflow, Bildschirm oder Berechtigung in einem der Projekte ist eine Änderung in ' +
      'beiden.',
    isolated: ({ twin, name, original }) =>
      `Serviceprojekt ${twin} „${name}“ mit diesen Kopien anlegen, damit nichts, was dort ausprobiert wird, ` +
      `${original} ändert.`,
    people: ({ count }) => (count === 1 ? '1 Person' : `${count} Personen`),
    groups: ({ count }) => (count === 1 ? '1 Gruppe' : `${count} Gruppen`),
    peopleAndGroups: ({ people, groups }) => `${people} und ${groups}`,
    putIn: ({ members, role, twin, original }) =>
      `${members} in die Rolle „${role}“ von ${twin} aufnehmen, wie in ${original}.`,
    requestType: ({ requestType, twin }) =>
      `Anfragetyp „${requestType}“ in ${twin} anlegen; er ist noch in keiner Portalgruppe.`,
    form: ({ form, twin }) => `Formular „${form}“ nach ${twin} kopieren.`,
    customers: ({ count, twin }) =>
      `${count === 1 ? '1 Testkonto' : `${count} Testkonten`} zu den Kunden von ${twin} hinzufügen.`,
    setUp: ({ twin, name, original }) =>
      `${twin} „${name}“ in dieser App wie ${original} einrichten und zum Testprojekt von ${original} machen.`,
    setUpInstead: ({ twin, name, original, before }) =>
      `${twin} „${name}“ in dieser App wie ${original} einrichten und statt ${before} zum Testprojekt von ` +
      `${original} machen.`,
  },
  'twin-copies': {
    screen: ({ screen, copy }) => `Bildschirm „${screen}“ nach „${copy}“ kopieren.`,
    workflow: ({ workflow, copy }) =>
      `Workflow „${workflow}“ nach „${copy}“ kopieren; das Original bleibt, wie es ist.`,
    workflowAndScreens: ({ workflow, copy }) =>
      `Workflow „${workflow}“ mit den Kopien seiner Bildschirme nach „${copy}“ kopieren; das Original bleibt, ` +
      'wie es ist.',
    workflowScheme: ({ scheme, copy }) =>
      `Workflowschema „${copy}“ anlegen: eine Kopie von „${scheme}“, die die Kopien verwendet.`,
    issueTypes: ({ scheme, copy, count }) =>
      `Vorgangstypschema „${copy}“ mit denselben ${count} Vorgangstypen wie „${scheme}“ anlegen.`,
    screenScheme: ({ scheme, copy }) =>
      `Bildschirmschema „${copy}“ anlegen: eine Kopie von „${scheme}“ mit den Kopien seiner Bildschirme.`,
    screensByType: ({ scheme, copy }) =>
      `Vorgangstyp-Bildschirmschema „${copy}“ anlegen: eine Kopie von „${scheme}“ mit den Kopien seiner ` +
      'Bildschirmschemas.',
    grants: ({ scheme, copy }) => `Berechtigungsschema „${copy}“ mit denselben Berechtigungen wie „${scheme}“ anlegen.`,
  },
  'twin-sharing': {
    workflowSchemeOfBoth: ({ twin, original }) =>
      `Einem Vorgangstyp in ${twin} einen anderen Workflow zu geben, ändert ${original} und jedes andere ` +
      'Projekt des Schemas.',
    workflowSchemeOfTwin: ({ twin }) =>
      `Einem Vorgangstyp in ${twin} einen anderen Workflow zu geben, ändert nur ${twin}.`,
    workflowOfBoth: ({ twin, original }) =>
      `Ein Status, ein Übergang oder eine Regel, die in ${twin} ausprobiert werden, gelten sofort in ${original}.`,
    workflowOfTwin: ({ twin, original }) =>
      `Ein Status, ein Übergang oder eine Regel, die in ${twin} ausprobiert werden, erreichen ${original} ` +
      'nicht; was sich bewährt, wird dort wiederholt.',
    transitionScreenOfBoth: ({ original }) =>
      `Nach einem Feld auf dem Bildschirm eines Übergangs wird auch in ${original} gefragt.`,
    transitionScreenOfTwin: ({ twin }) =>
      `Nach einem Feld auf dem Bildschirm eines Übergangs wird nur in ${twin} gefragt.`,
    screenOfBoth: ({ original }) => `Ein Feld auf einem Bildschirm erscheint auch in ${original}.`,
    screenOfTwin: ({ twin }) => `Ein Feld auf einem Bildschirm erscheint nur in ${twin}.`,
    screensOfBoth: ({ twin, original }) =>
      `In ${twin} einen anderen Bildschirm zu wählen, ändert ${original} und jedes andere Projekt des Schemas.`,
    screensOfTwin: ({ twin }) => `In ${twin} einen anderen Bildschirm zu wählen, ändert nur ${twin}.`,
    issueTypesOfBoth: ({ twin, original }) =>
      `In ${twin} einen Vorgangstyp hinzuzufügen oder zu entfernen, ändert ${original} und jedes andere Projekt ` +
      'des Schemas.',
    issueTypesOfTwin: ({ twin }) => `In ${twin} einen Vorgangstyp hinzuzufügen oder zu entfernen, ändert nur ${twin}.`,
    statuses:
      'Status gehören der ganzen Site: Wer einen umbenennt, benennt ihn überall um. ' +
      'Eine Korrektur fügt immer nur hinzu.',
    fields: 'Benutzerdefinierte Felder und ihre Optionen gehören der ganzen Site. Keine Korrektur ändert sie.',
    roles: ({ twin }) => `Wer in einer Rolle von ${twin} ist, gilt nur für ${twin}.`,
    requestTypes: ({ twin }) => `Die Anfragetypen von ${twin} sind seine eigenen.`,
    forms: ({ twin }) => `Die Formulare von ${twin} sind seine eigenen.`,
    customers: ({ twin }) => `Die Kunden von ${twin} sind seine eigenen.`,
    notifications: 'Beide Projekte benachrichtigen nach demselben Schema; keine Korrektur dieser App ändert es.',
    freePlan: 'Im Free-Tarif teilen sich alle Projekte der Site ein Berechtigungsschema.',
    grantsOfBoth: ({ original }) =>
      `Eine von Hand geänderte Berechtigung ändert auch ${original}; Korrekturen dieser App kopieren zuerst das ` +
      'Schema.',
    grantsOfTwin: ({ twin }) => `Eine in ${twin} geänderte Berechtigung ändert nur ${twin}.`,
  },
};
