import type { Words } from '../en/words';
import { counted } from './counting';

export const rehearsal: Words['rehearsal'] = {
  text: 'Ce que le bot ferait avec une demande, étape par étape, compétence par compétence.',
  notLiveTitle: 'Calculé, pas en direct',
  notLiveText:
    'Jira a été lu, et chaque étape a été calculée à partir de là. Aucune demande n’a été créée et rien n’a été ' +
    'écrit. Des règles d’automatisation et des réglages que les apps ne peuvent pas lire peuvent encore faire ' +
    'obstacle.',
  readAt: 'Lu dans Jira',
  again: 'Recalculer',
  skills: 'Compétences',
  outcomes: { ok: 'Réussit', fails: 'Échoue', unknown: 'Inconnu' },
  workflow: (name) => `Workflow «\u00a0${name}\u00a0»`,
  broken: (fails, unknown) =>
    [
      fails === 0 ? '' : counted(fails, 'étape échoue', 'étapes échouent'),
      unknown === 0 ? '' : counted(unknown, 'étape est inconnue', 'étapes sont inconnues'),
    ]
      .filter((part) => part !== '')
      .join(', '),
  whole: 'Chaque étape réussit.',
  stands: (status) => `Ensuite dans le statut «\u00a0${status}\u00a0».`,
  standsBy: (status, transition) =>
    `Ensuite dans le statut «\u00a0${status}\u00a0», par la transition «\u00a0${transition}\u00a0».`,
  showFinding: 'Afficher le constat',
  notRehearsedTitle: 'Non simulé',
  withoutScript: (skills) => `Le profil du bot n’a pas d’étapes pour ${skills.join(', ')}.`,
  noneTitle: 'Rien à simuler',
  noneText:
    'Le profil du bot n’a pas d’étapes pour les compétences activées, ou aucun type de ticket ne peut être simulé.',
};
