import type { Words } from '../en/words';
import { counted } from './counting';

export const rehearsal: Words['rehearsal'] = {
  text: 'Ce que le bot ferait d’une demande, étape par étape, compétence par compétence.',
  notLiveTitle: 'Calculé, pas en direct',
  notLiveText:
    'Jira a été lu, et chaque étape a été calculée à partir de là. Aucune demande n’a été créée et rien n’a été ' +
    'écrit. Des règles d’automatisation et des réglages que les apps ne peuvent pas lire peuvent encore faire obstacle.',
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
  stands: (status) => `Ensuite dans «\u00a0${status}\u00a0».`,
  standsBy: (status, transition) => `Ensuite dans «\u00a0${status}\u00a0», par «\u00a0${transition}\u00a0».`,
  showFinding: 'Afficher le constat',
  notRehearsedTitle: 'Non répété',
  withoutScript: (skills) => `Le profil du bot n’a pas d’étapes pour ${skills.join(', ')}.`,
  noneTitle: 'Rien à répéter',
  noneText:
    'Le profil du bot n’a pas d’étapes pour les compétences activées, ou aucun type de ticket ne peut être répété.',
  steps: {
    'bot-signs-in': 'Le bot se connecte',
    'bot-raises-for-customer': 'Le bot crée une demande pour un employé',
    'employee-raises-request': 'Un employé crée une demande',
    'bot-sees-request': 'Le bot voit la demande',
    'bot-fills-fields': 'Le bot remplit des champs',
    'bot-comments-internally': 'Le bot ajoute un commentaire interne\u00a0; l’employé ne le voit pas',
    'bot-comments-publicly': 'Le bot ajoute un commentaire pour l’employé',
    'bot-starts-work': 'Le bot commence le travail',
    'request-waits-for-user': 'La demande attend l’employé',
    'employee-answers': 'L’employé répond',
    'bot-resolves': 'Le bot résout la demande',
    'bot-is-assignee': 'La demande est assignée au bot',
    'resolution-is-set': 'La demande a une résolution',
    'bot-reopens': 'Le bot rouvre la demande',
    'resolution-is-empty': 'La demande n’a plus de résolution',
    'assignee-is-empty': 'La demande n’est plus assignée',
    'bot-closes': 'Le bot la résout à nouveau',
    'request-waits-for-approval': 'La demande attend une approbation',
    'bot-lists-pending-approval': 'Le bot liste l’approbation',
    'approver-has-email-address': 'L’adresse e-mail de l’approbateur est lisible',
    'bot-cannot-answer-approval': 'Le bot ne peut pas contourner l’approbation',
    'approver-approves': 'L’approbateur approuve',
    'request-moved-on': 'La demande a avancé',
    'bot-lists-nothing-pending': 'Le bot ne liste plus d’approbation',
    'request-cleaned-up': 'La demande de test est nettoyée',
    'people-decide': 'Des personnes décident',
  },
};
