import { counted, number } from './counting';
import type { Words } from '../en/words';

export const allProjects: Words['allProjects'] = {
  title: 'Projekte',
  text: 'Wie jedes verbundene Projekt dasteht und was darin als Nächstes zu tun ist.',
  connect: 'Weiteres Projekt verbinden',
  search: 'Projekte durchsuchen',
  sort: 'Sortieren nach',
  sorts: {
    urgency: 'Dringendstes zuerst',
    name: 'Name',
    score: 'Niedrigste Punktzahl zuerst',
    age: 'Ältestes Audit zuerst',
  },
  count: (shown, total) =>
    shown === total
      ? counted(total, 'Projekt', 'Projekte')
      : `${number(shown)} von ${counted(total, 'Projekt', 'Projekten')}`,
  standingsTitle: 'Projekte nach Urteil',
  standings: { 'no-go': 'Nicht bereit', go: 'Bereit', never: 'Ohne Audit' },
  noMatchTitle: 'Kein Projekt passt',
  noMatchText: 'Suchen Sie nach Name oder Schlüssel, oder lassen Sie alle Projekte anzeigen.',
  clear: 'Alle Projekte anzeigen',
  showMore: (count) => `${number(count)} weitere anzeigen`,
  project: 'Projekt',
  verdict: 'Urteil',
  score: 'Punktzahl',
  next: 'Was als Nächstes zu tun ist',
  lastRun: 'Letztes Audit',
  neverRun: 'Nie',
  old: 'Älter als ein Tag',
  live: (day) => `Live seit ${day}`,
  expires: (day) => `Eine Bestätigung oder ein Risiko läuft am ${day} ab`,
  expired: 'Eine Bestätigung oder ein Risiko ist abgelaufen',
  steps: {
    'set-up': 'Konto des Bots wählen',
    audit: 'Audit starten',
    fix: 'Zuerst beheben:',
    'go-live': 'Als live markieren',
    renew: 'Erneuern, was abläuft',
    nothing: 'Nichts zu tun',
  },
};

const blocking = (failed: number, toConfirm: number, unchecked: number): string => {
  const parts = [
    failed === 0 ? null : `${number(failed)} nicht bestanden`,
    toConfirm === 0 ? null : `${number(toConfirm)} zu bestätigen`,
    unchecked === 0 ? null : `${number(unchecked)} nicht prüfbar`,
  ].filter((part) => part !== null);
  return (
    `${counted(failed + toConfirm + unchecked, 'Prüfung verhindert', 'Prüfungen verhindern')} die Inbetriebnahme: ` +
    `${parts.join(', ')}.`
  );
};

export const overview: Words['overview'] = {
  runAgain: 'Audit erneut starten',
  run: 'Audit starten',
  lastRun: (when) => `Letztes Audit ${when}`,
  calls: (count) => counted(count, 'Aufruf an Jira', 'Aufrufe an Jira'),
  profile: (name, version) => `${name}, Version ${version}`,
  goTitle: 'Bereit für den Bot',
  noGoTitle: 'Nicht bereit für den Bot',
  goText: (open) =>
    open === 0
      ? 'Nichts verhindert die Inbetriebnahme.'
      : `Nichts verhindert die Inbetriebnahme. ${counted(open, 'weitere Prüfung ist', 'weitere Prüfungen sind')} ` +
        'offen.',
  noGoText: (failed, toConfirm, unchecked) => blocking(failed, toConfirm, unchecked),
  scoreLabel: (score) => `Punktzahl ${score} von 100`,
  scoreOf: 'von 100',
  severityTitle: 'Nicht bestandene Prüfungen nach Schweregrad',
  nextTitle: 'Was als Nächstes zu tun ist',
  nextGo: (accepted) =>
    accepted === 0
      ? 'Es ist nichts mehr zu beheben. Starten Sie das Audit nach jeder Änderung des Projekts erneut.'
      : `Außer ${counted(accepted, 'akzeptiertem Risiko', 'akzeptierten Risiken')} ist nichts offen. Starten Sie das ` +
        'Audit nach jeder Änderung des Projekts erneut.',
  showNext: 'Zeigen, wie es behoben wird',
  showAll: 'Alle Befunde anzeigen',
  skillsTitle: 'Skills',
  skillsText: 'Was der Bot heute in diesem Projekt könnte.',
  skillsRehearse: 'Der Name eines Skills öffnet seine Simulation: was der Bot täte, Schritt für Schritt.',
  heldBackBy: (count) => `Verhindert durch ${counted(count, 'Prüfung', 'Prüfungen')}`,
  goLiveSteps: {
    left: (left, total) =>
      left === 0
        ? 'Alle Schritte bis zur Inbetriebnahme sind getan.'
        : `Noch ${number(left)} von ${number(total)} Schritten bis zur Inbetriebnahme`,
    names: { setUp: 'Eingerichtet', audit: 'Geprüft', fixes: 'Korrekturen', people: 'Von Hand', live: 'In Betrieb' },
    done: 'erledigt',
    checks: (count) => counted(count, 'Prüfung', 'Prüfungen'),
  },
  live: {
    title: (day) => `Live seit ${day}`,
    steps: {
      package: 'Paket übergeben',
      key: 'Dem Bot einen Schlüssel geben',
      watch: 'Auf neue Mitarbeitende achten',
    },
    texts: {
      package: 'Was das Bot-Team von diesem Projekt braucht, in einer Datei.',
      key: 'Damit liest der Bot hier Formulare, Artikel und Vorgänge.',
      watch: 'Sie sehen hier, wenn jemand kommt oder geht, den der Bot kennen soll.',
    },
    done: {
      package: 'Ein Paket ist erstellt.',
      key: 'Ein Schlüssel für dieses Projekt ist gültig.',
      watch: 'Auf neue Mitarbeitende wird geachtet.',
    },
  },
  blockersTitle: 'Was sie verhindert',
  blocksAll: 'Alle eingeschalteten Skills',
  skillGo: (open) =>
    open === 0
      ? 'Nichts verhindert ihn.'
      : `Nichts verhindert ihn. ${counted(open, 'Prüfung für ihn ist', 'Prüfungen für ihn sind')} offen.`,
  skillOff: 'In der Einrichtung ausgeschaltet.',
  checksTitle: 'Alle Prüfungen',
  notAuditedTitle: 'Für dieses Projekt gab es noch kein Audit',
  notAuditedText: 'Das Audit liest das Projekt einmal, ändert nichts und dauert meist weniger als eine Minute.',
  notSetUpTitle: 'Richten Sie dieses Projekt zuerst ein',
  notSetUpText:
    'Das Audit muss wissen, welches Konto der Bot verwendet und welche Skills Sie möchten. ' +
    'Das meiste wird Ihnen vorgeschlagen.',
  setUp: 'Projekt einrichten',
  trend: (scores) => `Punktzahl der letzten ${number(scores.length)} Audits: ${scores.join(', ')}`,
  oldTitle: (when) => `Dieser Bericht entstand ${when}`,
  oldText: 'Das Projekt kann heute anders aussehen. Das tägliche Audit ist nicht gelaufen; starten Sie jetzt eines.',
  historyFailed: 'Was sich geändert hat und was als Nächstes zu tun ist, konnte nicht gelesen werden',
  renewTitle: 'Erneuern Sie, was abläuft',
  renewText: 'Etwas, das jemand bestätigt oder akzeptiert hat, läuft bald ab, und das Urteil kann sich damit ändern.',
  renew: 'Zeigen, was abläuft',
  goLiveTitle: 'In Betrieb gehen',
  goLiveAsk:
    'Bitten Sie die Jira-Administration, den Bot in der Konsole des Anbieters einzuschalten und das Projekt ' +
    'hier als live zu markieren.',
  goLiveText:
    'Schalten Sie den Bot in der Konsole des Anbieters ein und markieren Sie dann das Projekt als live. ' +
    'Ab dann zeigt diese Seite, was sich seither geändert hat.',
  setUpTitle: 'Wählen Sie das Konto, das der Bot benutzt',
  setUpText:
    'Die Einrichtung nennt kein Dienstkonto, also konnte dieses Audit es nicht prüfen. ' +
    'Wählen Sie es, und starten Sie das Audit erneut.',
  goLive: 'Als live markieren',
  goLiveDone: 'Als live markiert',
  goLiveDoneText: (key) => `Ab heute werden Änderungen an ${key} hier verfolgt.`,
  auditTitle: 'Starten Sie das Audit erneut',
  changesTitle: 'Was sich geändert hat',
  sinceLastRun: (when) => `Seit dem Audit vom ${when}`,
  sinceGoLive: (day) => `Seit der Inbetriebnahme am ${day}`,
  unmark: 'Markierung aufheben',
  noChange: 'Nichts hat sich geändert.',
  firstAudit: 'Erstes Audit. Was sich danach ändert, steht hier.',
  changes: {
    turnedRed: 'Nicht mehr bestanden',
    turnedGreen: 'Jetzt bestanden',
    stillOpen: 'Weiterhin offen, jetzt einzeln aufgeführt',
    added: 'Zum ersten Mal geprüft',
    gone: 'Nicht mehr geprüft',
  },
  moreChanges: (count) => `${number(count)} weitere anzeigen`,
  readingsTitle: 'Wann Änderungen den Bot erreichen',
  readingsText: 'Nach dem Abgleichplan des Anbieters, für eine Änderung von jetzt.',
  readings: { people: 'Personen', groups: 'Gruppen', forms: 'Formulare', articles: 'Artikel' },
  readingAt: 'Nächster Abgleich',
  readingAtLatest: 'Spätestens abgeglichen',
  expiringTitle: (expired, soon) =>
    expired === 0 ? 'Läuft bald ab' : soon === 0 ? 'Abgelaufen' : 'Abgelaufen, oder läuft bald ab',
  expiringNone: 'In den nächsten zwei Wochen läuft keine Bestätigung und kein akzeptiertes Risiko ab.',
  expiringKinds: { 'manual-check': 'Von einem Menschen bestätigt', risk: 'Akzeptiertes Risiko' },
  expires: (when) => `Läuft ab: ${when}`,
  expired: (when) => `Abgelaufen: ${when}`,
};
