import type { BotPreviewSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { callSays } from './bot-calls';

/** What the page shows of what bots and their vendors are given, and why something is not. */
export const botPreviewSays: Translations<BotPreviewSays> = {
  'bot-calls': callSays,
  'form-gaps': {
    fieldsUnread: 'ses champs n’ont pas pu être lus',
    formUnknown: 'impossible de lire s’il a un formulaire',
    formUnread: 'son formulaire n’a pas pu être lu',
    hiddenAndUnfilled: 'il est obligatoire, masqué, et personne ne le remplit',
    layoutUnlike: 'ses sections et sa mise en page ne concordent pas',
    requiredNowhere: 'il est obligatoire et n’est affiché nulle part',
    shownNowhere: 'il n’est affiché nulle part',
    dependsOn: ({ test }) => `il dépend de ceci : ${test} ; le contrat ne peut pas l’exprimer`,
    dependsOnAnswers: 'il dépend des réponses d’une manière que le contrat ne peut pas exprimer',
    unknownShape: 'une condition de forme inconnue',
    withoutTest: 'une condition sans test',
    severalQuestions: 'une condition portant sur plusieurs questions à la fois',
    noOptions: 'c’est un choix sans options',
    valuesOf: ({ type }) => `Jira dit seulement de ses valeurs qu’elles sont de type « ${type} »`,
    listsOf: ({ type }) => `Jira dit seulement de ses valeurs que ce sont des listes de « ${type} »`,
    takesFile: 'il demande un fichier, pour lequel le contrat n’a pas de champ',
    takesAsset: 'il demande un actif, et Jira n’en propose aucun',
    patternOnPortal: 'le modèle que sa réponse doit respecter n’est vérifié que sur le portail',
    unknownKind: ({ type }) => `cette application ne connaît pas son type « ${type} »`,
    choicesUnread: 'ses choix n’ont pas pu être lus',
    otherLost: 'le texte libre à côté de son option « Autre » ne peut pas être envoyé',
  },
  'hiding-reasons': {
    blogPost: 'C’est un billet de blog.',
    makeItPage: 'Les clients ne trouvent que des pages ; faites-en une page.',
    pageRestricted: 'La page est restreinte.',
    lookAtPage: 'Ouvrez la page dans Confluence et regardez le cadenas à côté de son titre.',
    parentRestricted: 'Une page parente est restreinte.',
    lookAtParents: 'Ouvrez chaque page parente et regardez le cadenas.',
    overviewRestricted: 'La page d’accueil de son espace est restreinte.',
    lookAtOverview: 'Ouvrez l’aperçu de l’espace et regardez le cadenas.',
    notForAllUsers: 'L’espace n’est pas ouvert à tous les utilisateurs actifs.',
    letUsersView:
      'Dans les paramètres du projet, sous « Base de connaissances », permettez à tous les utilisateurs actifs ' +
      'de voir l’espace.',
  },
  'customer-eyes': {
    noneChosen: 'Aucun compte de test client n’est choisi pour le projet.',
    deactivated: 'Le compte de test client est désactivé.',
    notPortalOnly:
      'Le compte de test client n’est pas un client du portail uniquement ; il voit donc peut-être plus que les ' +
      'clients.',
    keyMoved: 'La clé du projet vient de passer à un autre projet ; demandez de nouveau.',
    refused:
      'Jira ne laisse pas cette application lire en tant que compte de test client, ou le compte n’atteint pas ' +
      'le portail.',
  },
  'form-list': { noRequestTypes: 'Jira n’indique pas à cette application les types de demande du projet.' },
  'live-project': { hidden: 'Jira ne montre plus le projet à cette application.' },
  'hand-over-files': {
    nothingIsNew: 'Aucun statut des workflows de ce paquet ne compte comme NEW ; il n’y a donc rien à rechercher.',
    workflowGone:
      'Jira n’a pas renvoyé ce workflow ; il a peut-être été renommé ou supprimé pendant la création du paquet.',
    missingFromTables: ({ reason }) => `${reason} Ses statuts et ses transitions manquent aussi dans les tableaux.`,
  },
};
