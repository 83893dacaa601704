import { counted } from './counting';
import type { Words } from '../en/words';

export const skills: Words['skills'] = {
  text:
    'Schalten Sie Skills ein und aus, um zu sehen, wie das Urteil ausfiele. ' +
    'Nichts wird gespeichert, bevor Sie es wählen.',
  chooseTitle: 'Skills',
  isOnNow: 'derzeit eingeschaltet',
  willBeOff: 'derzeit eingeschaltet, wird ausgeschaltet',
  onAlone: {
    go: 'Nichts hält ihn auf.',
    'no-go': (count) => `${counted(count, 'Prüfung hält', 'Prüfungen halten')} ihn auf.`,
  },
  verdictTitle: { go: 'Das Projekt wäre bereit', 'no-go': 'Das Projekt wäre nicht bereit' },
  same: 'So ist es jetzt gespeichert.',
  nothingOn: 'Schalten Sie mindestens einen Skill ein: Ohne einen gibt es nichts, wofür der Bot bereit sein muss.',
  score: (score) => `Punktzahl ${score} von 100`,
  failing: (count) => `${counted(count, 'Prüfung schlägt', 'Prüfungen schlagen')} fehl`,
  heldTitle: 'Was ihn aufhalten würde',
  heldNone: 'Nichts hält die Inbetriebnahme mit diesen Skills auf.',
  findings: (count) => counted(count, 'Befund', 'Befunde'),
  save: 'Diese Auswahl speichern und ein Audit starten',
  reset: 'Zurück zum Gespeicherten',
  changesTitle: (skill) => `Die wenigsten Änderungen, die ${skill} möglich machen`,
  showChanges: (skill) => `Was ${skill} braucht`,
  hideChanges: 'Ausblenden',
  planning: 'Die Änderungen werden ermittelt …',
  noChanges: 'Dafür ist in Jira keine Änderung nötig.',
  changes: (count) => `${counted(count, 'Änderung', 'Änderungen')}, die die App vornehmen kann:`,
  byHand: (count) => `${counted(count, 'Schritt', 'Schritte')} von Hand:`,
  review: 'Ansehen und anwenden',
  effectTitle: 'Wirkung dieser Einstellungen',
  effectText:
    'Sehen Sie das Urteil, das diese Einstellungen ergäben, bevor Sie sie speichern. Jira wird einmal gelesen.',
  effectShow: 'Wirkung anzeigen',
  effectAgain: 'Erneut anzeigen',
  effectStale: 'Sie haben seither etwas geändert.',
  effectLoading: 'Das Projekt wird beurteilt …',
  effectVerdict: { go: 'Bereit', 'no-go': 'Nicht bereit' },
  effectBefore: 'Neuestes Audit',
  effectAfter: 'Mit diesen Einstellungen',
  effectSame: 'Keine Prüfung fiele anders aus.',
  effectFirst: 'Es gibt noch kein Audit zum Vergleichen.',
  turnedGreen: 'Wäre bestanden',
  turnedRed: 'Wäre nicht mehr bestanden',
  added: 'Würde geprüft',
  gone: 'Würde nicht mehr geprüft',
};
