import { counted, number } from './counting';
import type { Words } from '../en/words';

type TestProjectWords = Words['testProject'];

const form: TestProjectWords['form'] = {
  title: 'Testprojekt erstellen',
  text: 'Sie sehen jede Änderung, bevor etwas geschrieben wird, und können alles rückgängig machen.',
  way: 'Wie es erstellt wird',
  ways: {
    isolated: {
      name: 'Isoliert',
      lead: 'Eigene Kopien. Korrekturen lassen sich gefahrlos ausprobieren.',
      points: [
        'Kopiert: Workflows und ihr Schema, Bildschirme, Vorgangstypen, Berechtigungen.',
        'Eine Änderung im Testprojekt bleibt dort.',
        'Es kann sich vom Produktivprojekt entfernen; der Vergleich auf dieser Seite sagt es.',
      ],
    },
    mirror: {
      name: 'Spiegel',
      lead: 'Dieselben Schemata. Immer gleich.',
      points: [
        'Geteilt: Workflows und ihr Schema, Bildschirme, Vorgangstypen, Berechtigungen.',
        'Eine Probeänderung daran trifft sofort das Produktivprojekt.',
        'Gut, um den Bot auszuprobieren, nicht um Änderungen auszuprobieren.',
      ],
    },
  },
  bothWays:
    'In beiden Fällen erhält das Testprojekt eigene Anfragetypen, Formulare und Rollen. ' +
    'Status, benutzerdefinierte Felder und Benachrichtigungen gehören der Site und werden geteilt.',
  key: 'Schlüssel',
  keyHelp: 'Zwei bis zehn Großbuchstaben und Ziffern, zuerst ein Buchstabe.',
  name: 'Name',
  nameHelp: 'Mitarbeitende sehen ihn, wenn sie das Portal öffnen dürfen; er sagt am besten, dass es für Tests ist.',
  sample: 'Kunden',
  samples: { 'test-accounts': 'Das Testkonto eines Kunden, wie in der Einrichtung gewählt', none: 'Vorerst niemand' },
  sampleHelp: 'Echte Mitarbeitende werden nie kopiert.',
  faults: {
    key: {
      empty: 'Geben Sie einen Schlüssel ein.',
      form: 'Verwenden Sie zwei bis zehn Großbuchstaben und Ziffern, zuerst ein Buchstabe.',
    },
    name: 'Geben Sie einen Namen ein.',
  },
  submit: 'Plan ansehen',
  keep: 'Das jetzige Testprojekt behalten',
};

const parity: TestProjectWords['parity'] = {
  title: (here, there) => `${there} im Vergleich mit ${here}`,
  noneTitle: 'Noch nicht verglichen',
  noneText: (here, there) =>
    `Sehen Sie, worin sich ${there} von ${here} unterscheidet: ` +
    'Typen, Workflows, Bildschirme, Anfragetypen, Formulare, Rollen, Berechtigungen und Konten.',
  start: 'Vergleichen',
  again: 'Erneut vergleichen',
  running: 'Beide Projekte werden gelesen',
  queued: 'Wartet auf den Beginn',
  progress: (done, total) => `${number(done)} von ${counted(total, 'Teil', 'Teilen')} gelesen`,
  label: 'Fortschritt des Vergleichs',
  canLeave: 'Sie können diese Seite verlassen. Der Vergleich geht weiter, und sein Ergebnis steht dann hier.',
  lost: 'Der Fortschritt lässt sich gerade nicht lesen; die Seite versucht es erneut.',
  failed: 'Der Vergleich wurde nicht beendet',
  failure: { message: 'Der Vergleich hielt an.', advice: 'Vergleichen Sie erneut.' },
  verdicts: {
    asMade: 'Wie angelegt',
    equal: 'Gleich',
    differs: (count) => counted(count, 'Unterschied', 'Unterschiede'),
    unsure: 'Nicht alles ließ sich vergleichen',
  },
  verdictTexts: {
    asMade: 'Es unterscheidet sich nur, was keine Schnittstelle von Jira kopiert.',
    equal: 'Was im einen funktioniert, funktioniert auch im anderen, in allem, was hier verglichen wird.',
    differs: 'Ein Versuch beweist nur, was beide Projekte gemeinsam haben.',
    unsure:
      'In dem, was gelesen werden konnte, unterscheidet sich nichts. Der Rest ist unbekannt, und das ist nicht gleich.',
  },
  expected: (count) =>
    `${counted(count, 'Unterschied besteht', 'Unterschiede bestehen')} seit das Testprojekt angelegt wurde.`,
  asMade: (count) => `Seit dem Anlegen des Testprojekts (${number(count)})`,
  asMadeText:
    'Das kopiert keine Schnittstelle von Jira, und echte Kunden werden nie kopiert. ' +
    'Richten Sie von Hand ein, was ein Versuch braucht.',
  notificationsText:
    'Testprojekte werden mit dem Benachrichtigungsschema des Originals angelegt. ' +
    'Lassen Sie das Schema selbst unverändert, solange Sie etwas ausprobieren.',
  fixable: (there, count, all) =>
    count === 0
      ? 'Nichts davon lässt sich automatisch beheben: Dafür hat Jira keine Schnittstelle.'
      : count === all
        ? `${all === 1 ? 'Er lässt' : 'Alle lassen'} sich in ${there} automatisch beheben.`
        : `${number(count)} von ${number(all)} ${count === 1 ? 'lässt' : 'lassen'} sich in ${there} automatisch ` +
          'beheben. Der Rest ist manuell.',
  headline: (differences, areas, all) =>
    `${counted(differences, 'Unterschied', 'Unterschiede')} in ${number(areas)} von ` +
    counted(all, 'Bereich', 'Bereichen'),
  headlineUnknown: (count) => `(${counted(count, 'Bereich', 'Bereiche')} nicht ganz verglichen)`,
  columns: { what: 'Was sich unterscheidet', fix: 'Automatisch zu beheben' },
  alike: (type, count) => `${type} (${number(count)})`,
  taken: 'Verglichen',
  announced: 'Der Vergleich ist beendet.',
  areasTitle: 'Nach Bereich',
  all: 'Alle Bereiche',
  areas: {
    'issue-types': 'Vorgangstypen',
    workflows: 'Workflows',
    screens: 'Bildschirme',
    'request-types': 'Anfragetypen',
    'request-type-fields': 'Felder der Anfragetypen',
    forms: 'Formulare',
    roles: 'Rollen',
    permissions: 'Berechtigungen',
    accounts: 'Konten des Bots und der Tests',
  },
  states: { equal: 'Gleich', differs: (count) => counted(count, 'Unterschied', 'Unterschiede'), unknown: 'Unbekannt' },
  unknownTitle: 'Ließ sich nicht vergleichen',
  alarmTitle: (count, here, there) => `${there} und ${here} teilen sich ${counted(count, 'Objekt', 'Objekte')}`,
  alarmText:
    'Eine Änderung daran in einem Projekt wirkt sofort auch im anderen. ' +
    'Kopieren Sie sie, bevor Sie dort Korrekturen ausprobieren.',
  alarmHow: 'Das Abgleichen der beiden kopiert, was geteilt ist, wo Jira eine Schnittstelle dafür hat.',
  aloneTitle: 'Sie teilen sich nichts, was eine Änderung erreichen könnte',
  alarmUnknown: 'Konnte nicht geprüft werden',
  sharedTypes: {
    workflow: 'Workflow',
    'workflow-scheme': 'Workflowschema',
    screen: 'Bildschirm',
    'issue-type-scheme': 'Vorgangstypschema',
    'issue-type-screen-scheme': 'Bildschirmschema für Vorgangstypen',
    'permission-scheme': 'Berechtigungsschema',
    'notification-scheme': 'Benachrichtigungsschema',
  },
  more: (count) => `${number(count)} weitere anzeigen`,
  fix: {
    both: () => 'Ja, in jedem der beiden Projekte',
    this: (here) => `Ja, in ${here}`,
    other: (_here, there) => `Ja, in ${there}`,
    none: () => 'Manuell',
  },
  nothingThere: 'Nicht vorhanden',
  noMatch: 'Kein Unterschied in diesem Bereich.',
  equalise: {
    title: 'Beide Projekte abgleichen',
    text:
      'In eine Richtung. Sie sehen zuerst jede Änderung; wofür Jira keine Schnittstelle hat, wird ein manueller ' +
      'Schritt.',
    towardsThis: (here, there) => `${there} an ${here} angleichen`,
    towardsThisText: (here, there) => `Ändert ${there}. ${here} bleibt, wie es ist.`,
    towardsOther: (here, there) => `${here} an ${there} angleichen`,
    towardsOtherText: (here, there) =>
      `Ändert ${here}, wo Mitarbeitende arbeiten: für das, was sich in ${there} bewährt hat.`,
  },
  history: {
    title: (count) => `Abweichung im Lauf der Zeit (${counted(count, 'Vergleich', 'Vergleiche')})`,
    at: 'Verglichen',
    found: 'Gefunden',
    drift: 'Seit dem vorherigen',
    first: 'Der erste Vergleich',
    none: 'Keine Änderung',
    unknown: (names) => `unbekannt: ${names.join(', ')}`,
    shared: (count) => `${counted(count, 'Objekt', 'Objekte')} geteilt`,
    became: { different: 'Verschieden geworden', equal: 'Gleich geworden' },
    more: (count) => `und ${number(count)} weitere`,
  },
};

export const testProject: TestProjectWords = {
  text: 'Ein Projekt wie dieses, um Dinge auszuprobieren, bevor Mitarbeitende ihnen begegnen.',
  titles: {
    twin: {
      mirror: (key) => `Neues Testprojekt ${key}, als Spiegel`,
      isolated: (key) => `Neues Testprojekt ${key}, isoliert`,
    },
    equal: (other, towards) =>
      towards === 'this'
        ? `Änderungen, die ${other} wie dieses Projekt machen`
        : `Änderungen, die dieses Projekt wie ${other} machen`,
  },
  why: {
    title: 'Wozu ein Testprojekt da ist',
    points: [
      'Der Anbieter konfiguriert und erprobt den Bot darin. Keine Anfrage von Mitarbeitenden wird angerührt.',
      'Eine Korrektur wird zuerst dort ausprobiert. Was sich bewährt, wird im Produktivprojekt wiederholt.',
      'Es hat dieselben Anfragetypen, Workflows, Bildschirme, Rollen und Konten; was dort funktioniert, ' +
        'funktioniert auch hier.',
    ],
    chosen: 'Haben Sie schon eines?',
    choose: 'In der Einrichtung wählen',
  },
  refusedTitle: 'Von hier lässt sich kein Testprojekt erstellen',
  form,
  review: {
    change: 'Auswahl ändern',
    back: 'Zurück zum Testprojekt',
    noneTitle: 'Nichts zu ändern',
    noneText: 'Die beiden sind gleich in allem, was gelesen werden konnte.',
  },
  parts: {
    title: 'Was geteilt und was eigen ist',
    held: {
      shared: 'Geteilt: Eine Änderung trifft beide Projekte',
      own: 'Eigen: Eine Änderung bleibt dort',
      site: 'Für die ganze Site',
    },
    names: {
      'workflow-scheme': 'Workflowschema',
      workflow: 'Workflows',
      'transition-screen': 'Bildschirme von Übergängen',
      screen: 'Bildschirme zum Erstellen, Bearbeiten und Ansehen',
      'issue-type-screen-scheme': 'Bildschirmschema für Vorgangstypen',
      'issue-type-scheme': 'Vorgangstypschema',
      'permission-scheme': 'Berechtigungsschema',
      'notification-scheme': 'Benachrichtigungsschema',
      status: 'Status',
      field: 'Benutzerdefinierte Felder',
      role: 'Rollen und wer darin ist',
      'request-type': 'Anfragetypen',
      form: 'Formulare',
      customer: 'Kunden',
    },
    nothing: 'Nichts.',
    more: (count) => `und ${number(count)} weitere`,
  },
  current: {
    title: (key) => `Testprojekt ${key}`,
    madeHere: 'Von dieser App erstellt.',
    undo: 'Im Aktivitätsprotokoll rückgängig machen',
    open: 'In Jira öffnen',
    other: 'Weiteres Testprojekt erstellen',
    setup: 'In der Einrichtung ein anderes wählen',
    goneTitle: 'Das Testprojekt gibt es nicht mehr',
    compare: 'Mit einem anderen Projekt vergleichen',
    compareLabel: 'Projekt, mit dem verglichen wird',
    compareHelp: 'Ein beliebiges Serviceprojekt dieser Site.',
    comparing: (key) => `Hier verglichen: ${key}, das nicht das Testprojekt ist.`,
    backTo: (key) => `Wieder mit ${key} vergleichen`,
    picker: {
      placeholder: 'Projekte suchen',
      searching: 'Suche läuft',
      failed: 'Die Suche ist fehlgeschlagen',
      nothingTyped: 'Geben Sie einen Namen oder Schlüssel ein',
      noneFound: 'Kein Projekt gefunden',
    },
  },
  parity,
  workflows: {
    title: 'Workflows nebeneinander',
    text: 'Welcher Workflow welchem entspricht, nach Vorgangstyp, und was sie verschieden machen.',
    open: 'Workflows anzeigen',
    pair: (here, there) => (here === there ? here : `${here} und ${there}`),
    of: (issueTypes) => `Für ${issueTypes.join(', ')}`,
    shared: 'Ein Workflow, geteilt',
    compare: 'Vergleichen',
    compareOne: (here, there) => `${here} mit ${there} vergleichen`,
    close: 'Schließen',
    none: 'Die beiden Projekte haben keinen Vorgangstyp gemeinsam.',
  },
  difference: {
    same: 'Beide tun dasselbe.',
    count: (count) => counted(count, 'Unterschied', 'Unterschiede'),
    sizes: (name, statuses, transitions) =>
      `${name}: ${counted(statuses, 'Status', 'Status')}, ${counted(transitions, 'Übergang', 'Übergänge')}`,
    remarks: 'Was der Vergleich nicht prüfen konnte',
    picture: 'Bild anzeigen',
    hidePicture: 'Bild ausblenden',
    pictureLabel: (name) =>
      `Bild des Workflows ${name} mit markierten Unterschieden. Die Liste darüber sagt dasselbe in Worten.`,
    onlyFirst: 'Eine Datei hat kein eigenes Bild: Was nur die Datei hat, steht allein in der Liste.',
    save: 'Als SVG speichern',
    fileName: (name) => `unterschied-${name}.svg`,
    more: (count) => `${number(count)} weitere anzeigen`,
  },
  files: {
    title: 'Als Datei',
    text:
      'Für Anbieter und Archive. Jira Cloud selbst exportiert kein XML; dieses wird aus dem laufenden Workflow ' +
      'geschrieben, in der Form von OSWorkflow (DTD 2.8).',
    xml: 'XML herunterladen',
    json: 'JSON herunterladen',
    saved: (name) => `Gespeichert als ${name}.`,
    lossTitle: (count) => `${counted(count, 'Sache', 'Dinge')}, die in der Datei ${count === 1 ? 'fehlt' : 'fehlen'}`,
    lossless: 'In dieser Datei geht nichts verloren.',
    failed: 'Die Datei konnte nicht erstellt werden',
    compareTitle: 'Mit einer Datei vergleichen',
    compareText:
      'Ein XML- oder JSON-Export eines Workflows, zum Beispiel von vor einer Änderung oder von einer anderen ' +
      'Site. Er wird in diesem Browser gelesen und nicht aufbewahrt.',
    file: 'Workflow-Datei',
    fileHelp: 'XML oder JSON, bis etwa 450 kB.',
    missing: 'Wählen Sie eine Datei.',
    tooLarge: 'Diese Datei ist zu groß, um sie hier zu vergleichen. Die Befehlszeile dieser App nimmt größere.',
    unreadable: 'Der Browser konnte diese Datei nicht lesen.',
    compare: 'Vergleichen',
    resultTitle: (file) => `Dieser Workflow im Vergleich mit ${file}`,
    refused: 'Die Datei ließ sich nicht vergleichen',
  },
  done: 'Testprojekt anzeigen',
};
