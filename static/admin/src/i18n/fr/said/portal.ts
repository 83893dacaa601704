import type { PortalSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { allNames, allOf, oneOfNames } from './lists';

export const portalSays: Translations<PortalSays> = {
  'customers-present': {
    none: ({ project }) => `Le projet «\u00a0${project}\u00a0» n’a pas de clients.`,
    onlyChosen: ({ project }) =>
      `Le projet «\u00a0${project}\u00a0» n’a pas de clients, hormis les comptes choisis pour le bot.`,
    atLeastOne: 'au moins 1',
  },
  'forms-readable': {
    unreadForm: ({ form }) => `Le formulaire «\u00a0${form}\u00a0» n’a pas pu être lu.`,
    unanswerable: ({ form, questions }) =>
      `Le formulaire «\u00a0${form}\u00a0» ne peut pas être rempli\u00a0: ${questions.join('\u00a0; ')}.`,
    obstacle: ({ question, reason }) => `«\u00a0${question}\u00a0» (${reason})`,
    unread: 'il n’a pas pu être lu',
    notShown: 'obligatoire, mais affichée nulle part',
    noChoices: 'obligatoire, mais sans choix',
    answerable: 'il est possible de répondre à chaque question obligatoire',
  },
  'knowledge-base-reachable': {
    notSearched: ({ project }) =>
      `Aucune recherche n’a été faite dans la base de connaissances du projet «\u00a0${project}\u00a0».`,
    noArticles: ({ project, queries }) =>
      `La base de connaissances du projet «\u00a0${project}\u00a0» n’a montré à cette application aucun article ` +
      `pour ${oneOfNames(queries)}\u00a0; cela ne prouve pas qu’il n’y en a pas.`,
    atLeastOne: 'au moins 1 article',
  },
  'request-types': {
    unreadFields: ({ requestType }) => `Le type de demande «\u00a0${requestType}\u00a0» n’a pas montré ses champs.`,
  },
  'approvals-configured': {
    nothingAsks: ({ project }) =>
      `Aucun type de demande du projet «\u00a0${project}\u00a0» ne demande d’approbation\u00a0: ` +
      'aucun statut de leurs workflows n’en a une.',
    nobodyAsked: ({ workflow, status }) =>
      `Le statut «\u00a0${status}\u00a0» du workflow «\u00a0${workflow}\u00a0» demande une approbation, et ` +
      'aucun champ ne dit qui approuve.',
    none: 'aucune approbation',
    anApproval: 'une approbation sur un statut',
    noField: 'aucun champ',
    aField: 'un champ avec les approbateurs',
  },
  'request-type-issue-types-present': {
    noSuchIssueType: ({ requestType, project }) =>
      `Le type de demande «\u00a0${requestType}\u00a0» mène à un type de ticket que le projet ` +
      `«\u00a0${project}\u00a0» n’a pas.`,
  },
  'request-types-fillable': {
    unfillable: ({ requestType, fields }) =>
      `Le type de demande «\u00a0${requestType}\u00a0» exige ce que personne ne peut donner dans le chat\u00a0: ` +
      `${fields.join('\u00a0; ')}.`,
    obstacle: ({ field, reason }) => `«\u00a0${field}\u00a0» (${reason})`,
    hidden: 'masqué, sans valeur prédéfinie',
    noOptions: 'un choix sans options',
    file: 'un fichier',
    asset: 'un actif',
    fillable: 'chaque champ obligatoire peut être rempli par REST',
  },
  'request-types-open-to-bot': {
    refused: ({ requestType, account }) =>
      `Le compte «\u00a0${account}\u00a0» n’a pas le droit de créer le type de demande «\u00a0${requestType}\u00a0».`,
    notAsked: ({ requestType, account }) =>
      `Il n’a pas été demandé à Jira si le compte «\u00a0${account}\u00a0» a le droit de créer le type de ` +
      `demande «\u00a0${requestType}\u00a0».`,
    isRefused: 'refusé',
    isAllowed: 'autorisé',
  },
  'request-types-visible': {
    none: ({ project }) => `Le projet «\u00a0${project}\u00a0» n’a pas de types de demande.`,
    hidden: ({ requestType }) =>
      `Le type de demande «\u00a0${requestType}\u00a0» n’est dans aucun groupe du portail et reste donc caché.`,
    noRequestTypes: 'aucun type de demande',
    atLeastOne: 'au moins un',
    inNoGroup: 'dans aucun groupe du portail',
    inGroup: 'dans un groupe du portail',
  },
  'required-fields-asked': {
    missing: ({ requestType, fields }) =>
      `Le type de demande «\u00a0${requestType}\u00a0» ne demande pas ce que Jira exige\u00a0: ${allNames(fields)}.`,
    notAsked: ({ field }) => `«\u00a0${field}\u00a0» n’est pas demandé`,
    asked: 'chaque champ obligatoire est demandé ou a une valeur prédéfinie',
  },
  'resolve-screen-complete': {
    lacksFields: ({ transition, workflow, fields, screen }) =>
      `Il manque à la transition «\u00a0${transition}\u00a0» du workflow «\u00a0${workflow}\u00a0», sur son ` +
      `écran «\u00a0${screen}\u00a0»\u00a0: ${allOf(fields)}.`,
    lacksScreen: ({ transition, workflow, fields }) =>
      `La transition «\u00a0${transition}\u00a0» du workflow «\u00a0${workflow}\u00a0» n’a pas d’écran où ` +
      `renseigner ${allOf(fields)}.`,
    unread: ({ transition }) =>
      `On ne sait pas quels champs affiche l’écran de la transition «\u00a0${transition}\u00a0»\u00a0: ` +
      'il ne figurait pas parmi les écrans lus.',
    noScreen: 'aucun écran',
  },
  'service-desk-present': {
    noPortal: ({ project }) =>
      `Le projet «\u00a0${project}\u00a0» n’a pas de portail\u00a0: ` +
      'pour Jira, c’est un projet de service sans portail.',
    otherType: ({ project, type }) =>
      `Le projet «\u00a0${project}\u00a0» n’a pas de portail\u00a0: pour Jira, c’est un projet de type ${type}.`,
    withoutPortal: 'projet de service sans portail',
    ofType: ({ type }) => `projet de type ${type}`,
    withPortal: 'projet de service avec un portail',
  },
};
