import { counted, isOne, listed, number } from './counting';
import type { Words } from '../en/words';

const binary = (bytes: number, unit: number): string =>
  (bytes / unit).toLocaleString('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const size = (bytes: number): string =>
  bytes < 1024
    ? counted(bytes, 'octet', 'octets')
    : bytes < 1_048_576
      ? `${Math.round(bytes / 1024)} Kio`
      : `${binary(bytes, 1_048_576)} Mio`;

const form: Words['botPreview']['form'] = {
  back: 'Tous les formulaires',
  restrictedText: 'Certains employés n’ont pas le droit de le soumettre. Ce que le bot envoie pour eux est refusé.',
  portal: 'Ouvrir dans le portail',
  updated: (moment) => `Formulaire modifié le ${moment}`,
  gapsTitle: 'Ce que le bot ne peut pas demander',
  gapName: 'Question',
  wholeForm: 'Le formulaire dans son ensemble',
  gapReason: 'Pourquoi',
  gapEffect: 'Ce que cela signifie',
  keepsFrom: {
    chat: 'Empêche de remplir le formulaire dans le chat',
    everywhere: 'Empêche tout envoi du formulaire',
  },
  keepsFromNothing: 'Facultatif\u00a0: le formulaire fonctionne sans cette question',
  fieldsTitle: 'Ce que le bot demande',
  noFields: 'Rien\u00a0: le bot ne reçoit aucune question de ce formulaire (fields vaut null), seulement son lien.',
  question: 'Question',
  kind: 'Type',
  required: 'Obligatoire',
  choices: 'Choix',
  isRequired: 'Obligatoire',
  isOptional: 'Facultatif',
  isHidden: 'Masqué jusqu’à ce qu’une règle l’affiche',
  isUser: 'L’employé, sauf indication contraire de sa part',
  isText: 'Texte entre les questions',
  noLabel: 'Sans libellé',
  showChoices: (count) => counted(count, 'choix', 'choix'),
  noChoices: 'Aucun',
  rulesTitle: 'Règles',
  rulesText: 'Ce qui vaut tant que les conditions sont remplies. Tant qu’elles ne le sont pas, l’inverse vaut.',
  noRules: 'Aucune règle\u00a0: toutes les questions sont posées dès le début.',
  while: 'Tant que',
  join: { AND: 'et', OR: 'ou' },
  condition: {
    EQUALS: (field, values) => `«\u00a0${field}\u00a0» vaut «\u00a0${values.join(', ')}\u00a0»`,
    IN: (field, values) =>
      `«\u00a0${field}\u00a0» vaut ${listed(
        values.map((value) => `«\u00a0${value}\u00a0»`),
        'ou',
      )}`,
    NOT_EMPTY: (field) => `«\u00a0${field}\u00a0» a une réponse`,
  },
  asks: (field) => `demande «\u00a0${field}\u00a0»`,
  requires: (field) => `demande «\u00a0${field}\u00a0», obligatoire`,
  hides: (field) => `masque «\u00a0${field}\u00a0»`,
  allOf: (texts) => listed(texts),
  raw: 'Afficher le JSON que reçoit le bot',
  rawLabel: 'JSON du formulaire',
  copyRaw: 'Copier le JSON',
};

export const botPreview: Words['botPreview'] = {
  parts: { label: 'Accès du bot', access: 'Adresse et clés', seen: 'Ce que voit le bot', try: 'Essayer' },
  project: {
    label: 'Projet',
    noneTitle: 'Aucun projet n’est encore configuré',
    noneText:
      'Un bot ne voit que les projets configurés. Configurez-en un, puis revenez voir ici ce que le bot reçoit.',
    toProjects: 'Choisir un projet',
    notSetUpTitle: 'Configurez d’abord ce projet',
    notSetUpText: 'Un bot ne voit que les projets configurés\u00a0; il n’y a donc encore rien à afficher.',
    setUp: 'Configurer le projet',
  },
  feed: {
    title: 'Flux des demandes',
    text: 'Indique si les modifications des demandes de ce projet sont conservées pour que des bots les lisent.',
    on: 'Le flux est activé',
    off: 'Le flux est désactivé',
    byAdmin: 'choix d’un administrateur',
    byKeys: 'automatique',
    legend: 'Flux de ce projet',
    choices: {
      keys: {
        name: 'Automatique',
        text:
          'Activé tant qu’une clé couvre ce projet avec le droit tickets:read, et pendant 14 jours après son ' +
          'expiration.',
      },
      on: {
        name: 'Activé',
        text:
          'Les modifications sont conservées, qu’une clé puisse les lire ou non\u00a0: ' +
          'un bot qui arrive plus tard trouve les 14 derniers jours.',
      },
      off: {
        name: 'Désactivé',
        text:
          'Plus rien n’est conservé, même si une clé pouvait le lire. ' +
          'Ce qui a été conservé reste lisible pendant 14 jours.',
      },
    },
    save: 'Enregistrer le choix',
    saved: (state) => `Enregistré. ${state}.`,
  },
  forms: {
    title: 'Formulaires',
    text: 'Chaque type de demande du portail, tel que GET /v1/forms le fournit.',
    name: 'Formulaire',
    fillable: 'Disponibilité',
    why: 'Limites',
    asks: 'Questions',
    count: (count) => counted(count, 'formulaire', 'formulaires'),
    counts: (chat, portal, nowhere) =>
      `${number(chat)} dans le chat, ${number(portal)} dans le portail seulement, ` +
      `${counted(nowhere, 'inutilisable', 'inutilisables')}`,
    fillableIn: {
      chat: { name: 'Dans le chat', text: 'Le bot pose toutes les questions obligatoires et crée la demande.' },
      portal: {
        name: 'Portail seulement',
        text: 'Le bot donne à l’employé un lien vers le portail et ne demande rien lui-même.',
      },
      nowhere: {
        name: 'Inutilisable',
        text: 'Personne ne peut envoyer ce formulaire, pas même dans le portail.',
      },
    },
    nothingLost: 'Aucune',
    optionalGaps: (count) => counted(count, 'question facultative omise', 'questions facultatives omises'),
    restricted: 'Restreint',
    noneTitle: 'Aucun formulaire dans le portail',
    noneText:
      'Ce projet n’a aucun type de demande que les clients trouvent, et le bot n’a donc rien à proposer. ' +
      'Ajoutez-en un dans les paramètres du projet, sous Types de demande.',
    unreadTitle: 'Les formulaires n’ont pas pu être lus',
  },
  form,
  articles: {
    title: 'Articles',
    text: 'Recherchez dans la base de connaissances comme le fait le bot, à côté de ce que vous trouvez vous-même.',
    search: 'Mots à rechercher',
    submit: 'Rechercher des articles',
    missing: 'Saisissez un mot à rechercher.',
    heldBackTitle: 'Le bot ne reçoit aucun article de ce projet',
    heldBackAdvice:
      'Choisissez un client du portail uniquement comme compte de test client dans la configuration\u00a0: ' +
      'le bot donne ce que ce compte trouve.',
    toSetup: 'Ouvrir la configuration',
    said: (served, hidden) =>
      `Le bot trouve ${counted(served, 'article', 'articles')}\u00a0; ${number(hidden)} de plus ` +
      `${isOne(hidden) ? 'lui est masqué' : 'lui sont masqués'}.`,
    servedTitle: (count) => `Ce que le bot donne (${number(count)})`,
    servedText: 'Titre, extrait et lien vers le portail\u00a0; l’API de Jira ne fournit pas le texte de l’article.',
    hiddenTitle: (count) => `Masqués pour le bot (${number(count)})`,
    hiddenText:
      'Vous les trouvez, les clients non. Jira n’indique pas laquelle des raisons s’applique\u00a0; elles sont ' +
      'classées de la plus rapide à la plus longue à vérifier.',
    nothingServed: 'Le bot ne donne rien pour ces mots.',
    place: (space, page) => (space === null ? `Page ${page}` : `Espace ${space}, page ${page}`),
    reason: 'Raison possible',
    look: 'Où regarder',
    noneTitle: (query) => `Rien trouvé pour «\u00a0${query}\u00a0»`,
    noneText:
      'Ni les clients ni vous ne trouvez d’article avec ces mots. ' +
      'Essayez un autre mot, ou vérifiez dans les paramètres du projet si une base de connaissances est ' +
      'associée.',
  },
  console: {
    title: 'Essayer un appel',
    text:
      'Envoyez un appel de lecture avec les droits d’une clé. ' +
      'Rien n’est écrit dans Jira, l’appel n’est pas journalisé et la clé ne compte pas comme utilisée.',
    key: 'Avec les droits de',
    noKey: 'Aucune clé pour l’instant',
    keyLine: (name, kind) => `${name} (${kind})`,
    call: 'Appel',
    noKeyText: 'Créez d’abord une clé\u00a0; ses droits et ses projets déterminent la réponse.',
    toKeys: 'Créer une clé',
    lacks: (scope) =>
      `Il manque à cette clé le droit ${scope}\u00a0: le bot est refusé avec le code 403. ` +
      'Essayez pour voir la réponse.',
    optional: (name) => `${name} (facultatif)`,
    missing: 'L’appel en a besoin.',
    waits: 'Un essai attend 10 secondes au plus.',
    send: 'Envoyer l’appel',
    again: 'Interroger de nouveau avec son ETag',
    answerTitle: 'Réponse',
    asKey: (call, name) => `${call} avec les droits de «\u00a0${name}\u00a0»`,
    size,
    cutTitle: 'Seul le début est affiché',
    cutText: (size) =>
      `La taille de la réponse est de ${size}. Le bot la reçoit en entier\u00a0; cette page affiche le premier ` +
      'Mio, tel qu’il est arrivé.',
    unchanged: 'Rien n’a changé depuis la réponse portant cet ETag\u00a0; rien n’est donc renvoyé.',
    headers: 'En-têtes',
    body: 'Corps de la réponse',
    copyBody: 'Copier le corps',
    linesTitle: 'Le même appel depuis votre terminal',
    linesText:
      'Mettez le secret à la place du mot en majuscules. Un tel appel est celui d’un bot, et il figure dans le ' +
      'journal des accès.',
  },
};
