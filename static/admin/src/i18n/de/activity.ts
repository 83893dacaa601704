import { counted, number } from './counting';
import type { Words } from '../en/words';

export const activity: Words['activity'] = {
  text: 'Wer was wann getan hat, das Neueste zuerst.',
  noneTitle: 'Noch nichts getan',
  noneText: 'Hier steht, was Sie und andere mit diesem Projekt tun; Korrekturen lassen sich hier rückgängig machen.',
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
};
