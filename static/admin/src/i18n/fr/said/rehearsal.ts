import type { RehearsalSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { quoted } from './listed';

export const rehearsalSays: Translations<RehearsalSays> = {
  rehearsal: {
    notSignedIn: 'Le bot n’arrive pas jusque-là, car il ne se connecte pas.',
    notThere: 'Personne ne peut le dire, car une étape précédente ne réussit pas.',
    noRequest: 'Il n’y a pas de demande sur laquelle le faire.',
    noStart: ({ workflow }) => `Le workflow «\u00a0${workflow}\u00a0» n’a pas de transition qui crée une demande.`,
    noWorkflow: ({ issueType }) =>
      `Le workflow du type de ticket «\u00a0${issueType}\u00a0» n’était pas parmi ceux qui ont été lus.`,
    noRequestType: ({ issueType }) =>
      `Aucun type de demande ne crée de demandes du type de ticket «\u00a0${issueType}\u00a0»\u00a0: personne n’en ` +
      'crée par le bot.',
    otherTypes: ({ blocked, others }) =>
      `Sur ${blocked + others} types de demande, ${blocked} ${blocked === 1 ? 'a' : 'ont'} un problème propre.`,
    notOnBehalf: 'Jira ne laisse pas le compte du bot créer de demandes pour d’autres.',
    lacks: ({ permission }) => `Il manque au compte du bot l’autorisation ${permission}.`,
    notAsked: ({ permission }) => `Jira n’a pas été interrogé sur l’autorisation ${permission} du compte du bot.`,
    statusRefuses: ({ status, permission }) => `Le statut «\u00a0${status}\u00a0» retire l’autorisation ${permission}.`,
    statusMayRefuse: ({ status, permission }) =>
      `Les propriétés du statut «\u00a0${status}\u00a0» décident si le bot y a l’autorisation ${permission}.`,
    noStatus: ({ workflow }) => `Aucun statut du workflow «\u00a0${workflow}\u00a0» ne convient à cette étape.`,
    noWay: ({ status, targets }) =>
      `Depuis «\u00a0${status}\u00a0», aucune transition que le bot peut emprunter ne mène à ${quoted(targets)}.`,
    closed: ({ transition, reason }) => `Transition «\u00a0${transition}\u00a0»\u00a0: ${reason}`,
    whoIsBot: ({ transition }) =>
      `Le compte du bot décide si la transition «\u00a0${transition}\u00a0» le laisse passer, et il n’y en a pas.`,
    screenLacks: ({ transition, fields }) =>
      `L’écran de la transition «\u00a0${transition}\u00a0» n’affiche pas ${fields.join(', ')}, et Jira refuse une ` +
      'transition qui renseigne ce que son écran n’affiche pas.',
    screenUnread: ({ transition }) =>
      `Les champs de l’écran de la transition «\u00a0${transition}\u00a0» n’ont pas été lus.`,
    isAlreadyThere: ({ status }) => `La demande est déjà dans «\u00a0${status}\u00a0».`,
    goesOn: ({ status }) => `Les étapes suivantes partent de «\u00a0${status}\u00a0», comme si celle-ci avait réussi.`,
    stays: ({ status }) => `La demande reste dans «\u00a0${status}\u00a0».`,
    noWayForAnybody: ({ status }) =>
      `Depuis «\u00a0${status}\u00a0», personne ne peut amener une demande là où elle attend l’employé.`,
    askedByApi:
      'Les personnes n’ont pas de bouton pour cela\u00a0: seul ce qui appelle l’API de Jira y amène la demande.',
    askedByPeople: 'Un agent déplace la demande\u00a0; le bot voit qu’elle attend.',
    rulesUnread: 'Une règle d’automatisation peut alors déplacer la demande. Les apps ne peuvent pas lire ces règles.',
    peopleDecide: ({ status }) =>
      `Des personnes décident dans «\u00a0${status}\u00a0». ` +
      'Le bot attend, et les étapes suivantes continuent comme si ' +
      'elles avaient accepté.',
    unknownAnswer: ({ status }) =>
      `On ne sait pas où va une demande depuis «\u00a0${status}\u00a0» quand des personnes acceptent.`,
    resolutionEmpty: ({ transition }) => `La transition «\u00a0${transition}\u00a0» laisse la résolution vide.`,
    resolutionStays: ({ transition }) => `La transition «\u00a0${transition}\u00a0» laisse la résolution en place.`,
    resolutionAsked: ({ transition }) =>
      `La transition «\u00a0${transition}\u00a0» demande une résolution\u00a0; on ne sait pas si le bot en envoie une.`,
    assigneeOther: ({ transition }) =>
      `Après la transition «\u00a0${transition}\u00a0», la personne assignée n’est pas le bot.`,
    assigneeStays: ({ transition }) =>
      `Après la transition «\u00a0${transition}\u00a0», une personne est encore assignée.`,
    noApproval: ({ workflow }) => `Aucun statut du workflow «\u00a0${workflow}\u00a0» ne demande d’approbation.`,
    noApprover: ({ status }) => `Aucun champ ne dit qui approuve dans «\u00a0${status}\u00a0».`,
    noWayToApproval: 'Aucune transition n’amène une nouvelle demande à une approbation.',
    approversDiffer: 'Cela dépend de qui approuve\u00a0: seule une vraie demande montre les adresses de ces personnes.',
    leavesApproval: ({ transition, status }) =>
      `La transition du bot «\u00a0${transition}\u00a0» quitte «\u00a0${status}\u00a0» pendant que l’approbation est ` +
      'ouverte.',
    mayLeaveApproval: ({ transitions, status }) =>
      `Seule une vraie demande montre si le bot se voit refuser ${quoted(transitions)} dans «\u00a0${status}\u00a0».`,
    asksAgain: ({ status }) => `La demande est dans «\u00a0${status}\u00a0», où une approbation est aussi demandée.`,
    nothingWritten: 'Rien n’a été écrit dans Jira\u00a0: il n’y a donc rien à nettoyer.',
  },
  'rehearsal-steps': {
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
