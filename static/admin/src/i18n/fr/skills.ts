import { counted } from './counting';
import type { Words } from '../en/words';

export const skills: Words['skills'] = {
  text:
    'Activez et désactivez des compétences pour voir quel serait le verdict. ' +
    'Rien n’est enregistré sans votre demande.',
  chooseTitle: 'Compétences',
  isOnNow: 'activée actuellement',
  willBeOff: 'activée actuellement, sera désactivée',
  onAlone: {
    go: 'Rien ne la bloque.',
    'no-go': (count) => `${counted(count, 'contrôle la bloque', 'contrôles la bloquent')}.`,
  },
  verdictTitle: { go: 'Le projet serait prêt', 'no-go': 'Le projet ne serait pas prêt' },
  same: 'C’est ce qui est enregistré actuellement.',
  nothingOn: 'Activez au moins une compétence\u00a0: sans elle, il n’y a rien pour quoi le bot doive être prêt.',
  score: (score) => `Score de ${score} sur 100`,
  failing: (count) => counted(count, 'contrôle échoue', 'contrôles échouent'),
  heldTitle: 'Ce qui le bloquerait',
  heldNone: 'Rien ne bloque la mise en service avec ces compétences.',
  findings: (count) => counted(count, 'constat', 'constats'),
  save: 'Enregistrer ce choix et lancer un audit',
  reset: 'Revenir à ce qui est enregistré',
  changesTitle: (skill) => `Le moins de modifications pour activer ${skill}`,
  showChanges: (skill) => `Ce dont ${skill} a besoin`,
  hideChanges: 'Masquer',
  planning: 'Calcul des modifications…',
  noChanges: 'Aucune modification n’est nécessaire dans Jira pour cela.',
  changes: (count) =>
    `${counted(count, 'modification que l’application peut faire', 'modifications que l’application peut faire')}\u00a0:`,
  byHand: (count) => `${counted(count, 'étape', 'étapes')} pour une personne\u00a0:`,
  review: 'Examiner et appliquer',
  effectTitle: 'Effet de ces réglages',
  effectText: 'Voyez le verdict que donneraient ces réglages, avant de les enregistrer. Jira est lu une fois.',
  effectShow: 'Afficher l’effet',
  effectAgain: 'L’afficher de nouveau',
  effectStale: 'Vous avez modifié quelque chose depuis.',
  effectLoading: 'Jugement du projet…',
  effectVerdict: { go: 'Prêt', 'no-go': 'Pas prêt' },
  effectBefore: 'Audit le plus récent',
  effectAfter: 'Avec ces réglages',
  effectSame: 'Aucun contrôle ne changerait.',
  effectFirst: 'Il n’y a encore aucun audit auquel comparer.',
  turnedGreen: 'Réussirait',
  turnedRed: 'Ne réussirait plus',
  added: 'Serait vérifié',
  gone: 'Ne serait plus vérifié',
};
