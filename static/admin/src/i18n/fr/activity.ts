import { counted, isOne, number } from './counting';
import type { Words } from '../en/words';

export const activity: Words['activity'] = {
  text: 'Qui a fait quoi et quand, du plus récent au plus ancien.',
  noneTitle: 'Rien n’a encore été fait',
  noneText: 'Ce que vous et d’autres faites avec ce projet figure ici\u00a0; les corrections peuvent y être annulées.',
  review: 'Examiner les corrections',
  states: {
    applied: 'Appliqué',
    'partly-applied': 'Partiellement appliqué',
    undone: 'Annulé',
    'partly-undone': 'Partiellement annulé',
    running: 'En cours',
  },
  plan: (count) => counted(count, 'modification', 'modifications'),
  you: 'par vous',
  by: (name) => `par ${name}`,
  byHidden: 'par un compte que Jira n’affiche pas',
  show: 'Afficher les modifications',
  hide: 'Masquer les modifications',
  undo: 'Annuler le plan',
  undoRest: 'Annuler le reste',
  undoFrom: 'Annuler à partir d’ici',
  undoFromLabel: (sentence) => `Annuler à partir d’ici, avec les modifications suivantes\u00a0: ${sentence}`,
  confirmTitle: (count, isAll) =>
    isAll
      ? `Annuler ${isOne(count) ? 'la modification' : `les ${number(count)} modifications`} de ce plan\u00a0?`
      : `Annuler ${isOne(count) ? 'la dernière modification' : `les ${number(count)} dernières modifications`}\u00a0?`,
  confirmText:
    'Toutes sont d’abord comparées à ce qui se trouve aujourd’hui dans Jira. ' +
    'Là où quelqu’un a modifié la même chose depuis, rien n’est annulé et la raison vous est indiquée.',
  confirmPartText: 'Les modifications écrites en une seule fois, comme celles d’un workflow, sont annulées ensemble.',
  confirm: (count) => `Annuler ${counted(count, 'modification', 'modifications')}`,
  keep: (count) => (isOne(count) ? 'La conserver' : 'Les conserver'),
  wait: 'Des modifications sont en cours d’écriture. Vous pourrez les annuler une fois l’écriture terminée.',
};
