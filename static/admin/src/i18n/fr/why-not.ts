import { listed } from './counting';
import type { Words } from '../en/words';

export const whyNot: Words['workflow']['whyNot'] = {
  title: 'Pourquoi le bot ne peut-il pas…\u00a0?',
  text: 'Jira est interrogé maintenant sur ce que le bot peut faire d’une demande. Le texte de la demande n’est pas lu.',
  label: 'Clé de la demande',
  help: 'Par exemple ABC-123, ou le lien vers la demande.',
  submit: 'Interroger Jira',
  missing: 'Saisissez une clé telle que ABC-123.',
  resultTitle: (key) => `Ce que le bot peut faire de ${key}`,
  done: (key, can, all) => `${key}\u00a0: le bot peut en faire ${can} sur ${all}.`,
  asked: 'Interrogé',
  facts: {
    status: 'Statut',
    means: 'Signifie pour le bot',
    issueType: 'Type de ticket',
    level: 'Niveau de sécurité',
  },
  unknownMeaning: 'Inconnu',
  noMeaning: 'Aucune sur laquelle le bot agit',
  noLevel: 'Aucun',
  approval: 'La demande attend une approbation.',
  seen: 'Vu\u00a0: Jira a été interrogé en tant que compte du bot.',
  computed:
    'Calculé\u00a0: Jira ne laisse pas l’application agir pour le compte du bot. Ses autorisations ont été ' +
    'demandées. Les transitions sont celles que Jira propose à l’application, sans celles dont les règles excluent ' +
    'le bot.',
  computedWithoutRules:
    'Calculé\u00a0: Jira ne laisse pas l’application agir pour le compte du bot. Ses autorisations ont été ' +
    'demandées. Les transitions sont celles que Jira propose à l’application\u00a0; le workflow n’a pas pu être lu, ' +
    'ses règles n’ont donc pas été prises en compte.',
  noWorkflow: 'Le workflow n’a pas pu être lu\u00a0: l’application ne connaît que ce que Jira propose.',
  actions: {
    resolve: 'Résoudre',
    'start-work': 'Commencer le travail',
    ask: 'Poser une question et attendre',
    reopen: 'Rouvrir',
    comment: 'Commenter',
  },
  marks: {
    can: 'Possible',
    cannot: 'Impossible',
    unknown: 'Inconnu',
    depends: 'Cela dépend',
    notNeeded: 'Inutile',
  },
  openSeen: 'Jira laisse le bot le faire maintenant.',
  openComputed: 'L’application ne connaît rien qui l’empêche, mais n’a pas pu interroger Jira en tant que bot.',
  permissionMissing: (names) =>
    `Pour cette demande, il manque au compte du bot ${listed(names.map((name) => `«\u00a0${name}\u00a0»`))}.`,
  hiddenByLevel: (level) =>
    `Le compte du bot ne trouve pas la demande. Son niveau de sécurité «\u00a0${level}\u00a0» peut la cacher.`,
  reasons: {
    'account-not-chosen': 'Aucun compte du bot n’est choisi\u00a0: il n’y a personne pour qui interroger Jira.',
    'not-found-by-account':
      'Le compte du bot ne trouve pas la demande. Il lui manque peut-être «\u00a0Parcourir les projets\u00a0».',
    'awaiting-approval': 'La demande attend une approbation, et le bot ne passe pas outre.',
    'people-decide': 'Dans ce statut, des personnes décident. La correspondance des statuts en écarte le bot.',
    'already-there': 'La demande y est déjà.',
    'not-resolved': 'La demande n’est pas résolue, il n’y a donc rien à rouvrir.',
    'meaning-unknown': 'La signification de son statut pour le bot n’a pas pu être consultée.',
    'no-transition': 'Depuis ce statut, Jira ne propose aucune transition qui y mène.',
    'fields-required': 'Chaque transition exige des champs que le bot n’envoie pas.',
    'checked-on-move': 'Jira propose la transition, et vérifie encore autre chose à l’exécution.',
    'only-by-id':
      'La transition est absente des listes de Jira. ' +
      'Un bot qui envoie son ID peut l’exécuter\u00a0; un bot qui la cherche par son nom ne la trouve pas.',
  },
  toDo: {
    'account-not-chosen': 'Choisissez le compte dans la configuration.',
    'not-found-by-account':
      'Consultez les constats sur le compte\u00a0; si la demande a un niveau, voyez aussi qui en fait partie.',
    'permission-missing':
      'Consultez les constats sur le compte, et les propriétés du statut, qui peuvent retirer des autorisations.',
    'awaiting-approval': 'Demandez aux approbateurs de répondre.',
    'people-decide': 'Si le bot doit travailler ici, changez la signification du statut dans la configuration.',
    'meaning-unknown': 'Interrogez à nouveau dans une minute.',
    'no-transition': 'Examinez les corrections du workflow.',
    'fields-required': 'Rendez ces champs facultatifs sur cet écran, ou faites-les envoyer par le bot.',
    'checked-on-move':
      'Voyez si ce qui est vérifié est rempli pour cette demande, ou retirez la règle de la transition.',
    'only-by-id': 'Donnez l’ID aux ingénieurs du bot, ou montrez la transition aux utilisateurs.',
  },
  movesTitle: 'Proposées par Jira',
  unlistedTitle: 'Dans le workflow, mais non proposées maintenant',
  pathTitle: 'En plusieurs étapes',
  pathNote: 'Jira propose la première étape maintenant. Les autres sont calculées à partir du workflow.',
  move: (transition, id, to) => `«\u00a0${transition}\u00a0» (${id}) mène à «\u00a0${to}\u00a0».`,
  lacks: (names) => `Exige ${listed(names.map((name) => `«\u00a0${name}\u00a0»`))}.`,
  onMove: 'Vérifié à l’exécution\u00a0:',
  noWay: 'Le workflow non plus n’a pas de telle transition depuis ce statut.',
  noRule: 'Aucune règle lisible par l’application ne dit pourquoi.',
  seeWorkflow: (name) => `Afficher le workflow «\u00a0${name}\u00a0»`,
  links: { setup: 'Ouvrir la configuration', findings: 'Ouvrir les constats', fixes: 'Examiner les corrections' },
};
