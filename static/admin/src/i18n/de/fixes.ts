import { counted, listed, number } from './counting';
import type { Words } from '../en/words';

const run: Words['fixes']['run'] = {
  applying: 'Änderungen werden vorgenommen',
  undoing: 'Änderungen werden rückgängig gemacht',
  states: {
    queued: 'Wartet auf den Beginn',
    validating: 'Jira prüft die Workflows; noch wird nichts geschrieben',
    writing: 'Schreibt',
    waiting: 'Wartet auf Jira',
    auditing: 'Ein neues Audit des Projekts läuft',
    done: 'Beendet',
    stopped: 'Angehalten',
  },
  steps: (done, total) => `${number(done)} von ${counted(total, 'Änderung', 'Änderungen')}`,
  waiting: {
    tried: (tries, since) =>
      `Jira lässt es seit ${since} nicht weiterkommen. Es wurde ` +
      `${tries === 1 ? 'einmal' : `${number(tries)}-mal`} versucht.`,
    next: (at) => `Der nächste Versuch beginnt von selbst um ${at}.`,
    now: 'Gerade läuft ein neuer Versuch.',
    help:
      '„Anhalten“ beendet es hier: Was ausgeführt wurde, bleibt, und Sie können es später zu Ende führen oder ' +
      'rückgängig machen.',
  },
  stop: 'Anhalten',
  stopping: 'Wird angehalten. Die laufende Änderung wird noch zu Ende geführt.',
  banner: {
    applying: (project) => `In ${project} wird ein Plan geschrieben`,
    undoing: (project) => `In ${project} wird ein Plan rückgängig gemacht`,
    waiting: (project) => `Der Plan für ${project} wartet auf Jira`,
    done: (project) => `Der Plan für ${project} ist beendet`,
    stopped: (project) => `Der Plan für ${project} wurde angehalten`,
    show: 'Anzeigen',
  },
  canLeave: 'Sie können diese Seite verlassen. Es geht weiter, und das Ergebnis steht dann hier.',
  lost: 'Der Fortschritt lässt sich gerade nicht lesen. In Jira wird weiter geschrieben; die Seite versucht es erneut.',
  label: 'Fortschritt der Änderungen',
  changes: 'Änderungen dieses Plans',
  changeStates: {
    done: 'Ausgeführt',
    'not-done': 'Nicht ausgeführt',
    pending: 'Steht bevor',
    'under-way': 'In Arbeit',
    begun: 'Unklar',
    undone: 'Rückgängig gemacht',
    stopped: 'Hier angehalten',
  },
  doneTitle: 'Alle Änderungen sind vorgenommen',
  doneText: (count) =>
    `${counted(count, 'Änderung wurde', 'Änderungen wurden')} geschrieben und im Aktivitätsprotokoll ` +
    `festgehalten; von dort ${count === 1 ? 'lässt sie' : 'lassen sie'} sich jederzeit rückgängig machen.`,
  undoneTitle: 'Die Änderungen sind rückgängig gemacht',
  undoneText: 'Was rückgängig gemacht wurde, steht im Aktivitätsprotokoll.',
  green: (count) =>
    `${counted(count, 'Prüfung ist', 'Prüfungen sind')} jetzt bestanden und ${count === 1 ? 'war' : 'waren'} es ` +
    'vorher nicht',
  left: (count) => `${counted(count, 'Prüfung ist', 'Prüfungen sind')} weiterhin offen, jetzt einzeln aufgeführt`,
  broken: (count) =>
    `${counted(count, 'Prüfung schlägt', 'Prüfungen schlagen')} fehl und ${count === 1 ? 'tat' : 'taten'} es ` +
    'vorher nicht',
  leavesOut: 'Personen ohne aktives Konto wurden ausgelassen bei',
  noneGreen: 'Keine Prüfung hat ihr Ergebnis geändert.',
  nowGreen: 'Was das Audit jetzt sagt',
  outcome: (verdict, score) => `${verdict}, Punktzahl ${score} von 100`,
  openLeft: (count) =>
    count === 0
      ? 'Keine Prüfung schlägt fehl.'
      : `${counted(count, 'Prüfung schlägt', 'Prüfungen schlagen')} noch fehl.`,
  auditOld: 'Das Audit nach den Änderungen liegt noch nicht vor.',
  lookAgain: 'Erneut prüfen',
  seeLeft: 'Ansehen, was übrig ist',
  seeLog: 'Aktivität anzeigen',
  begunText:
    'Wo „Unklar“ steht, ging die Antwort von Jira verloren: Die Änderung wurde vielleicht vorgenommen. ' +
    'Beide Wege sehen zuerst nach.',
  stoppedAtOnce: 'Angehalten, bevor etwas geschrieben wurde',
  stoppedTitle: (done, total) => `Angehalten nach ${number(done)} von ${counted(total, 'Änderung', 'Änderungen')}`,
  undoStoppedTitle: (done, total) =>
    `Das Rückgängigmachen hielt nach ${number(done)} von ${counted(total, 'Änderung', 'Änderungen')} an`,
  stoppedAt: 'Angehalten bei',
  finish: 'Zu Ende führen',
  undo: 'Ausgeführtes rückgängig machen',
  finishUndo: 'Weiter rückgängig machen',
  stopHelp:
    '„Zu Ende führen“ geht dort weiter, wo es anhielt. „Rückgängig machen“ nimmt zurück, was ausgeführt wurde. ' +
    'Nichts geschieht zweimal.',
  noneWritten: 'Das Projekt ist, wie es war.',
};

export const fixes: Words['fixes'] = {
  text: 'Sehen Sie zuerst alles an. In Jira wird nichts geschrieben, bevor Sie es anwenden.',
  textRunning: 'Ein geprüfter Plan wird gerade in Jira geschrieben.',
  textEnded: 'Was aus dem angewendeten Plan geworden ist.',
  review: 'Korrekturen ansehen',
  reviewOne: 'Korrektur ansehen',
  reviewOneOf: (what) => `Korrektur ansehen: „${what}“`,
  reviewOf: (what) => `Korrekturen ansehen: „${what}“`,
  switchOn: 'Was ihn möglich macht',
  reviewSkill: 'Korrekturen für diesen Skill ansehen',
  canFix: (count) =>
    `${counted(count, 'nicht bestandene Prüfung lässt', 'nicht bestandene Prüfungen lassen')} sich von hier ` +
    'beheben. Sie sehen jede Änderung, bevor etwas geschrieben wird.',
  planning: 'Jira wird gelesen, um die Korrekturen zu planen. Nichts wird geschrieben.',
  titles: {
    all: 'Korrekturen für alle Befunde',
    area: (name) => `Korrekturen für „${name}“`,
    check: (title) => `Korrekturen für „${title}“`,
    finding: (title) => `Korrektur für einen Befund von „${title}“`,
    skill: (name) => `Korrekturen für „${name}“`,
  },
  toAdd: 'hinzuzufügen',
  toChange: 'zu ändern',
  toRemove: 'zu entfernen',
  byHand: 'manuell',
  tryFirst: {
    title: (test) => `Das Testprojekt ${test} hat eigene Workflows`,
    text: (test, here) =>
      'Sie können diese Korrekturen zuerst dort ausprobieren. ' +
      `Klappen sie in ${test}, wenden Sie diesen Plan an: Er bringt sie nach ${here}.`,
    act: (test) => `Korrekturen von ${test} ansehen`,
  },
  nothingElse: 'sonst ändert sich nichts',
  made: 'Geplant nach dem, was in Jira steht',
  notWritten: 'Noch wurde nichts geschrieben.',
  replanned: (count) => `Plan aktualisiert: ${counted(count, 'Änderung', 'Änderungen')}.`,
  blast: {
    title: 'Auswirkungen',
    onlyThis: (project) => `Ändert nur das Projekt ${project}`,
    onlyThisText: 'Kein anderes Projekt wird geändert. Was sich andere Projekte teilen, wird zuerst kopiert.',
    others: (names) => `Ändert auch ${listed(names)}`,
    othersText:
      'Dieser Plan reicht über das Projekt hinaus, und zwar sofort. ' +
      'Wo eine Änderung unten eine Frage stellt, kann eine andere Antwort die anderen Projekte unverändert ' +
      'lassen.',
    object: 'Objekt',
    issueTypes: 'Vorgangstypen',
    tickets: 'Offene Anfragen',
    projects: 'Andere Projekte',
    none: 'Keine',
    unknown: 'Jira hat es nicht gesagt',
    details: (count) => `${counted(count, 'Objekt', 'Objekte')} mit Vorgangstypen und offenen Anfragen anzeigen`,
  },
  choicesTitle: (count) => counted(count, 'Entscheidung', 'Entscheidungen'),
  choicesText: 'Jede hat schon eine sichere Antwort. Eine andere ändert den Plan darunter.',
  changesTitle: (count) => `Änderungen (${number(count)})`,
  changesText:
    'Die Zahlen nennen die Reihenfolge. Jede Änderung wird unmittelbar vor dem Schreiben mit Jira verglichen.',
  groups: {
    workflow: 'Bildschirme, Status und Workflowschemata',
    permissions: 'Berechtigungen',
    roles: 'Rollen',
    portal: 'Portal und Kunden',
    project: 'Projekt und Einrichtung',
  },
  groupOf: (workflow) => `Workflow „${workflow}“`,
  forChanges: (numbers) => `${numbers.length === 1 ? 'Änderung' : 'Änderungen'} ${listed(numbers.map(String))}`,
  picture: {
    show: 'Vorher und nachher im Bild anzeigen',
    hide: 'Bild ausblenden',
    moment: 'Was das Bild zeigt',
    moments: { changes: 'Änderungen', before: 'Vorher', after: 'Nachher' },
    label: (workflow, moment) => `Workflow „${workflow}“: ${moment}`,
    notes: { coming: 'neu', going: 'entfällt', changing: 'ändert sich' },
    inCopy: (copy) => `Geändert wird die Kopie „${copy}“. Der Workflow selbst bleibt, wie er ist.`,
    list: 'Was der Plan im Bild ändert',
    statusComes: (status) => `Neuer Status „${status}“.`,
    statusGoes: (status) => `Status „${status}“ entfällt.`,
    transitionComes: (transition, from, to) => `Neuer Übergang „${transition}“ von ${from} nach ${to}.`,
    transitionGoes: (transition) => `Übergang „${transition}“ entfällt.`,
    wayChanges: (transition, from, to) => `Übergang „${transition}“ führt dann von ${from} nach ${to}.`,
    rulesChange: (transition) => `Regeln oder Bildschirm des Übergangs „${transition}“ ändern sich.`,
  },
  comesWith: 'Das dient anderen Änderungen des Plans: Es wird mit ihnen gemacht und nicht ohne sie.',
  neededByTwin: 'Ohne das lässt sich das Testprojekt nicht erstellen.',
  outByYou: 'Von Ihnen weggelassen. Was es behoben hätte, bleibt, wie es ist.',
  outOfOther: 'Von Ihnen weggelassen: Es wird nicht gemacht.',
  outWithIt: 'Das wird ohne das Weggelassene nicht gemacht.',
  outTitle: (count) => `${counted(count, 'Änderung ist', 'Änderungen sind')} weggelassen`,
  outText: (byYou, withIt) =>
    withIt === 0
      ? `Sie haben ${counted(byYou, 'Änderung', 'Änderungen')} weggelassen; sonst hängt nichts daran.`
      : `Sie haben ${counted(byYou, 'Änderung', 'Änderungen')} weggelassen; ${number(withIt)} weitere ` +
        `${withIt === 1 ? 'wird' : 'werden'} ohne sie nicht gemacht.`,
  takeBack: 'Alle wieder aufnehmen',
  allOutTitle: 'Alle Änderungen sind weggelassen',
  allOutText: 'Haken Sie unten eine an, um sie wieder in den Plan zu nehmen.',
  does: { add: 'Hinzufügen', change: 'Ändern', remove: 'Entfernen' },
  before: 'Vorher',
  after: 'Nachher',
  needs: (numbers) => `Nach ${numbers.length === 1 ? 'Änderung' : 'den Änderungen'} ${listed(numbers.map(String))}`,
  cures: 'Behebt',
  times: (count) => `(${counted(count, 'Befund', 'Befunde')})`,
  alsoIn: (names) => `Auch in ${listed(names)}`,
  sources: (count) => `${number(count)} Status`,
  yourChoice: 'Ihre Wahl',
  left: 'Ausgelassen',
  leftText: 'Mit dieser Antwort wird nichts geändert. Eine andere bringt eine Änderung in den Plan.',
  handTitle: (count) => `Manuelle Schritte (${number(count)})`,
  adminTitle: (count: number) => `Jira-Administration bitten (${count})`,
  adminText:
    'Das reicht über dieses Projekt hinaus. Schicken Sie es weiter: ' +
    'Wer Jira administriert, sieht denselben Plan und kann ihn anwenden.',
  handText:
    'Die App kann Ihnen diese nicht abnehmen. Erledigen Sie sie von Hand; das nächste Audit prüft, was es davon ' +
    'sieht.',
  open: 'In Jira öffnen',
  copySteps: 'Schritte kopieren',
  copied: 'Kopiert',
  apply: (count) => `${counted(count, 'Änderung', 'Änderungen')} anwenden`,
  cancel: 'Abbrechen',
  applyText:
    'Jira prüft zuerst alle Änderungen an Workflows, ohne zu schreiben. ' +
    'Sie können die Seite währenddessen verlassen und hinterher alles rückgängig machen.',
  agree: (names) => `Mir ist bekannt, dass dies auch ${listed(names)} ändert`,
  agreeMissing: 'Bestätigen Sie oben, dass andere Projekte geändert werden.',
  busy: 'Der Plan zu Ihrer letzten Antwort ist noch nicht da. Wenden Sie ihn an, sobald Sie ihn gesehen haben.',
  staleText: 'Nichts wurde geschrieben. Sehen Sie sich an, was jetzt getan würde.',
  reviewAgain: 'Erneut ansehen',
  noneTitle: 'Hier ist nichts zu beheben',
  noneText: 'Alles, wonach gefragt wurde, ist in Ordnung, soweit Jira es gerade zeigt.',
  noneSkillText: 'Das Projekt hat alles, was dieser Skill braucht. Schalten Sie ihn in der Einrichtung ein.',
  noChangeText: 'Beantworten Sie die Fragen unten anders, um eine Änderung in den Plan zu holen.',
  noChangeTitle: 'Mit den bisherigen Antworten keine Änderung',
  onlyHandTitle: 'Der Rest ist in Jira zu erledigen',
  onlyHandText:
    'Die App kann Ihnen diese Änderungen nicht abnehmen. Folgen Sie den Schritten unten und starten Sie das Audit ' +
    'erneut.',
  skillNext: 'Schalten Sie den Skill danach in der Einrichtung ein.',
  toSetup: 'Einrichtung öffnen',
  toOverview: 'Übersicht anzeigen',
  stoppedBefore: 'Ein früherer Plan hielt auf halbem Weg an',
  stoppedBeforeText: 'Führen Sie ihn zu Ende oder machen Sie ihn rückgängig, bevor Sie neue Korrekturen ansehen.',
  showStopped: 'Zeigen, was geschehen ist',
  run,
};
