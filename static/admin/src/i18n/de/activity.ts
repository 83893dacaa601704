import { counted, number } from './counting';
import type { Words } from '../en/words';

export const activity: Words['activity'] = {
  text: 'Alle Pläne, die auf dieses Projekt angewendet wurden, die neuesten zuerst.',
  noneTitle: 'Noch keine Korrekturen angewendet',
  noneText: 'Hier stehen die Pläne, die Sie anwenden, und der Weg, sie rückgängig zu machen.',
  review: 'Korrekturen ansehen',
  states: {
    applied: 'Angewendet',
    'partly-applied': 'Teilweise angewendet',
    undone: 'Rückgängig gemacht',
    'partly-undone': 'Teilweise rückgängig gemacht',
    running: 'Läuft',
  },
  plan: (count) => counted(count, 'Änderung', 'Änderungen'),
  you: 'von Ihnen',
  by: (name) => `von ${name}`,
  byHidden: 'von einem Konto, das Jira nicht zeigt',
  show: 'Änderungen anzeigen',
  hide: 'Änderungen ausblenden',
  undo: 'Plan rückgängig machen',
  undoRest: 'Den Rest rückgängig machen',
  undoFrom: 'Ab hier rückgängig machen',
  undoFromLabel: (sentence) => `Ab hier rückgängig machen, mit den späteren Änderungen: ${sentence}`,
  confirmTitle: (count, isAll) =>
    isAll
      ? `${count === 1 ? 'Die Änderung' : `Alle ${number(count)} Änderungen`} dieses Plans rückgängig machen?`
      : count === 1
        ? 'Die letzte Änderung rückgängig machen?'
        : `Die letzten ${number(count)} Änderungen rückgängig machen?`,
  confirmText:
    'Alle werden zuerst mit dem verglichen, was heute in Jira steht. ' +
    'Wo seither jemand dasselbe geändert hat, wird nichts zurückgenommen, und Sie erfahren den Grund.',
  confirmPartText:
    'Änderungen, die in einem Zug geschrieben wurden, etwa die eines Workflows, werden zusammen rückgängig gemacht.',
  confirm: (count) => `${counted(count, 'Änderung', 'Änderungen')} rückgängig machen`,
  keep: (count) => (count === 1 ? 'Änderung behalten' : 'Änderungen behalten'),
  wait: 'Gerade werden Änderungen geschrieben. Sobald das beendet ist, können Sie sie rückgängig machen.',
  older: 'Ältere Pläne anzeigen',
};
