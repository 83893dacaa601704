import type { PlanSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { listed, quoted } from './listed';

export const planSays: Translations<PlanSays> = {
  'access-remedies': {
    with: ({ account }) => `avec «\u00a0${account}\u00a0»`,
    without: ({ account }) => `sans «\u00a0${account}\u00a0»`,
    join: ({ account, role, project }) =>
      `Ajouter «\u00a0${account}\u00a0» au rôle «\u00a0${role}\u00a0» du projet ${project}.`,
    leave: ({ account, role, project }) =>
      `Retirer «\u00a0${account}\u00a0» du rôle «\u00a0${role}\u00a0» du projet ${project}.`,
    notGranted: 'non accordée',
    notGrantedToIt: 'non accordée à ce compte',
    grantedToRole: ({ role }) => `accordée au rôle «\u00a0${role}\u00a0»`,
    grantedToAccount: ({ account }) => `accordée à «\u00a0${account}\u00a0»`,
    grantToRole: ({ permission, role, project }) =>
      `Accorder ${permission} dans le projet ${project} au rôle «\u00a0${role}\u00a0».`,
    grantToAccount: ({ permission, account, project }) =>
      `Accorder ${permission} dans le projet ${project} à «\u00a0${account}\u00a0».`,
    revoke: ({ permission, account, project }) =>
      `Retirer ${permission} dans le projet ${project} à «\u00a0${account}\u00a0».`,
    hasTooMuch: ({ account, permission }) =>
      `«\u00a0${account}\u00a0» a ${permission}, dont aucune compétence n’a besoin. Retirer cette autorisation\u00a0?`,
    takeAway: 'Retirer',
  },
  'beyond-project': {
    askJiraAdmin:
      'Cela dépasse le projet\u00a0: demandez à un administrateur Jira d’ouvrir Bot Preflight dans ' +
      'l’administration de Jira et d’y faire cette modification.',
  },
  'bot-transition': {
    noWay: 'aucune transition n’y mène le bot depuis chaque statut qu’il peut quitter',
    anyStatus: 'n’importe quel statut',
    clearsResolution: 'efface la résolution',
    clearsBoth: 'efface la résolution et retire la personne assignée',
    shows: ({ screen }) => `affiche l’écran «\u00a0${screen}\u00a0»`,
    sets: ({ resolution }) => `définit la résolution «\u00a0${resolution}\u00a0»`,
    setsLast: ({ resolution }) =>
      `définit la résolution «\u00a0${resolution}\u00a0», quel que soit le choix fait à l’écran`,
    add: ({ transition, from, to, workflow, does }) =>
      `Ajouter au workflow «\u00a0${workflow}\u00a0» la transition «\u00a0${transition}\u00a0» de ` +
      `${quoted(from)} à «\u00a0${to}\u00a0»\u00a0; elle ${does.join(' et ')}.`,
    addForApi: ({ transition, from, to, workflow, does }) =>
      `Ajouter au workflow «\u00a0${workflow}\u00a0» la transition «\u00a0${transition}\u00a0» de ` +
      `${quoted(from)} à «\u00a0${to}\u00a0»\u00a0; elle ${does.join(' et ')}, et seule l’API peut l’utiliser.`,
    addGlobal: ({ transition, to, workflow, does }) =>
      `Ajouter au workflow «\u00a0${workflow}\u00a0» la transition «\u00a0${transition}\u00a0», de n’importe ` +
      `quel statut à «\u00a0${to}\u00a0» tant qu’aucune approbation n’est en attente\u00a0; elle ` +
      `${does.join(' et ')}.`,
    addGlobalForApi: ({ transition, to, workflow, does }) =>
      `Ajouter au workflow «\u00a0${workflow}\u00a0» la transition «\u00a0${transition}\u00a0», de n’importe ` +
      `quel statut à «\u00a0${to}\u00a0» tant qu’aucune approbation n’est en attente\u00a0; elle ` +
      `${does.join(' et ')}, et seule l’API peut l’utiliser.`,
  },
  'own-transition': {
    extend: ({ transition, workflow, from }) =>
      `Faire partir la transition «\u00a0${transition}\u00a0» du bot dans le workflow «\u00a0${workflow}\u00a0» ` +
      `aussi de ${quoted(from)}.`,
    narrow: ({ transition, workflow, without }) =>
      `Ne plus faire partir la transition «\u00a0${transition}\u00a0» du bot dans le workflow ` +
      `«\u00a0${workflow}\u00a0» de ${quoted(without)}.`,
    swap: ({ transition, workflow, from, without }) =>
      `Faire partir la transition «\u00a0${transition}\u00a0» du bot dans le workflow «\u00a0${workflow}\u00a0» ` +
      `aussi de ${quoted(from)}, et non plus de ${quoted(without)}.`,
    hold: ({ transition, workflow, statuses }) =>
      `Fermer la transition «\u00a0${transition}\u00a0» du bot dans le workflow «\u00a0${workflow}\u00a0» tant que ` +
      `l’approbation de ${quoted(statuses)} est en cours.`,
    staysOpen: 'ouverte pendant qu’une approbation est demandée',
    isShut: 'fermée pendant qu’une approbation est demandée',
    redirect: ({ transition, workflow, from, to, before }) =>
      `Mener la transition «\u00a0${transition}\u00a0» du bot dans le workflow «\u00a0${workflow}\u00a0» de ` +
      `${quoted(from)} à «\u00a0${to}\u00a0», et non plus à «\u00a0${before}\u00a0».`,
    redirectGlobal: ({ transition, workflow, to, before }) =>
      `Mener la transition «\u00a0${transition}\u00a0» du bot dans le workflow «\u00a0${workflow}\u00a0» à ` +
      `«\u00a0${to}\u00a0», et non plus à «\u00a0${before}\u00a0».`,
  },
  'bot-way': {
    audience: 'Qui peut utiliser les nouvelles transitions du bot\u00a0?',
    apiAlone:
      'Uniquement ce qui passe par l’API\u00a0: les agents n’ont pas de nouveaux boutons, mais un bot qui ' +
      'consulte la liste ne les trouve pas',
    everybody:
      'Tous ceux qui peuvent faire avancer la demande\u00a0: les agents ont de nouveaux boutons sur chaque demande',
    whereFrom: 'D’où partent les nouvelles transitions du bot dans les workflows avec approbations\u00a0?',
    fromEach: 'De chaque statut, sauf les approbations et les statuts finaux',
    fromAny:
      'De n’importe quel statut, même final, avec la condition de Jira qui les bloque tant qu’une approbation ' +
      'est en attente',
    resolve: ({ workflow }) =>
      `À quel statut du workflow «\u00a0${workflow}\u00a0» le bot fait-il passer les demandes résolues\u00a0?`,
    startWork: ({ workflow }) =>
      `À quel statut du workflow «\u00a0${workflow}\u00a0» le bot fait-il passer les demandes dont le ` +
      `traitement commence\u00a0?`,
    reopen: ({ workflow }) =>
      `À quel statut du workflow «\u00a0${workflow}\u00a0» le bot fait-il passer les demandes rouvertes\u00a0?`,
  },
  'complete-screen': {
    asksNot: ({ transition, workflow, fields }) =>
      `La transition «\u00a0${transition}\u00a0» du workflow «\u00a0${workflow}\u00a0» ne demande pas ` +
      `${listed(fields)}. Doit-elle le faire pour tout le monde\u00a0?`,
    seeScreen: 'Oui\u00a0: les agents verront un écran là où ils n’en voient pas aujourd’hui',
    seeMore: 'Oui\u00a0: les agents verront plus de champs et devront choisir une résolution',
    noScreen: 'aucun écran',
    show: ({ screen, transition, workflow }) =>
      `Afficher l’écran «\u00a0${screen}\u00a0» sur la transition «\u00a0${transition}\u00a0» du workflow ` +
      `«\u00a0${workflow}\u00a0».`,
    showInstead: ({ screen, transition, workflow, before }) =>
      `Afficher l’écran «\u00a0${screen}\u00a0» au lieu de «\u00a0${before}\u00a0» sur la transition ` +
      `«\u00a0${transition}\u00a0» du workflow «\u00a0${workflow}\u00a0».`,
    addFields: ({ screen, fields }) => `Ajouter ${listed(fields)} à l’écran «\u00a0${screen}\u00a0».`,
  },
  'cover-buckets': {
    mayGet: ({ workflow, statuses }) =>
      `Le workflow «\u00a0${workflow}\u00a0» peut-il recevoir ` +
      `${statuses.length === 1 ? 'le statut' : 'les statuts'} ` +
      `${listed(statuses.map((name) => `«\u00a0${name}\u00a0»`))}\u00a0?`,
    addIt: 'Ajouter',
    addStatus: ({ status, workflow }) =>
      `Ajouter le statut «\u00a0${status}\u00a0» au workflow «\u00a0${workflow}\u00a0».`,
    noWayInto: ({ status }) => `aucun chemin vers «\u00a0${status}\u00a0»`,
    enter: ({ status, from, workflow }) =>
      `Ajouter au workflow «\u00a0${workflow}\u00a0» des transitions de ${quoted(from)} vers ` +
      `«\u00a0${status}\u00a0»\u00a0; les agents ont de nouveaux boutons.`,
    enterAndLeave: ({ status, from, back, workflow }) =>
      `Ajouter au workflow «\u00a0${workflow}\u00a0» des transitions de ${quoted(from)} vers ` +
      `«\u00a0${status}\u00a0», et de retour vers «\u00a0${back}\u00a0»\u00a0; les agents ont de nouveaux ` +
      'boutons.',
    makeStatus: ({ status }) => `Créer le statut «\u00a0${status}\u00a0».`,
  },
  'free-trapped': {
    whereTo: ({ status, workflow }) =>
      `Aucune transition ne sort de «\u00a0${status}\u00a0» dans le workflow «\u00a0${workflow}\u00a0». ` +
      `Vers où aller\u00a0?`,
    noWayOut: 'aucune sortie',
    add: ({ transition, from, to, workflow }) =>
      `Ajouter au workflow «\u00a0${workflow}\u00a0» la transition «\u00a0${transition}\u00a0» de ` +
      `«\u00a0${from}\u00a0» à «\u00a0${to}\u00a0».`,
  },
  'manual-steps': {
    openProperties:
      'Ouvrez le workflow nommé dans l’éditeur, sélectionnez le statut nommé dans les preuves et ouvrez ses ' +
      'propriétés.',
    removeProperty:
      'Supprimez jira.permission.transition.denied, ou remplacez-la par jira.permission.transition.projectrole ' +
      'avec le rôle du compte de service. Une nouvelle transition n’y changerait rien.',
    publish: 'Publiez le workflow.',
    testFirst: ({ test, project }) =>
      `Les workflows ne sont modifiés que dans le projet ${test}\u00a0; le projet ${project} attend son propre plan.`,
    permissionsFirst: ({ test, project }) =>
      `Les autorisations ne sont modifiées que dans le projet ${test}\u00a0; le projet ${project} attend son ` +
      'propre plan.',
    bothFirst: ({ test, project }) =>
      `Les workflows et les autorisations ne sont modifiés que dans le projet ${test}\u00a0; le projet ` +
      `${project} attend son propre plan.`,
    tryThere: ({ test }) => `Essayez les modifications dans le projet ${test}.`,
    planAgain: ({ project }) =>
      `Ouvrez de nouveau les corrections du projet ${project}. ` +
      'Le nouveau plan apporte les modifications dans ce projet.',
    look: ({ title }) => `${title}\u00a0: une personne doit s’en occuper.`,
  },
  'map-status': {
    keepAway: 'Une personne y décide\u00a0: le bot n’y touche pas',
    whatIsIt: ({ status }) => `Que signifie «\u00a0${status}\u00a0» pour le bot\u00a0?`,
    letKeepAway: ({ status }) =>
      `Faire en sorte que le bot ne touche pas aux demandes au statut «\u00a0${status}\u00a0».`,
    letTake: ({ status, bucket }) =>
      `Faire comprendre au bot le statut «\u00a0${status}\u00a0» comme «\u00a0${bucket}\u00a0».`,
  },
  'peoples-transition': {
    own: 'Donner au bot sa propre transition\u00a0; celle des personnes reste telle quelle',
    asToday: 'Non\u00a0: les personnes travaillent comme aujourd’hui\u00a0; le bot a sa propre transition',
  },
  'plan-answers': {
    leave: 'Laisser tel quel',
    byHand: 'Quelqu’un le fait à la main',
  },
  'post-functions': {
    setsNone: ({ transition, workflow }) =>
      `La transition «\u00a0${transition}\u00a0» du workflow «\u00a0${workflow}\u00a0» ne définit aucune ` +
      `résolution. Doit-elle en définir une pour tout le monde\u00a0?`,
    overwrites: 'Oui\u00a0: elle remplacera la résolution que les agents choisissent sur son écran',
    reportsChange: 'Oui\u00a0: les rapports, les files d’attente et les SLA fondés sur les résolutions changeront',
    set: ({ resolution }) => `définit la résolution «\u00a0${resolution}\u00a0»`,
    letSet: ({ transition, workflow, resolution }) =>
      `Faire définir la résolution «\u00a0${resolution}\u00a0» par la transition «\u00a0${transition}\u00a0» du ` +
      `workflow «\u00a0${workflow}\u00a0».`,
    keepsAssignee: ({ transition, workflow }) =>
      `La transition «\u00a0${transition}\u00a0» du workflow «\u00a0${workflow}\u00a0» conserve la personne ` +
      `assignée. Doit-elle la retirer pour tout le monde\u00a0?`,
    belongsToNobody: 'Oui\u00a0: même une demande rouverte par un agent ne sera plus assignée à personne',
    clearAssignee: 'retire la personne assignée',
    letClearAssignee: ({ transition, workflow }) =>
      `Faire retirer la personne assignée par la transition «\u00a0${transition}\u00a0» du workflow ` +
      `«\u00a0${workflow}\u00a0».`,
    keepsResolution: ({ transition, workflow }) =>
      `La transition «\u00a0${transition}\u00a0» du workflow «\u00a0${workflow}\u00a0» conserve la résolution. ` +
      `Doit-elle l’effacer pour tout le monde\u00a0?`,
    countsAsOpen: 'Oui\u00a0: une demande rouverte par qui que ce soit comptera de nouveau comme ouverte',
    clearResolution: 'efface la résolution',
    letClearResolution: ({ transition, workflow }) =>
      `Faire effacer la résolution par la transition «\u00a0${transition}\u00a0» du workflow ` +
      `«\u00a0${workflow}\u00a0».`,
  },
  mirror: {
    whichFirst: ({ project, test }) =>
      `Les projets ${project} et ${test} partagent leurs workflows. ` +
      `Lequel reçoit d’abord les modifications de workflows\u00a0?`,
    whichFirstOfPermissions: ({ project, test }) =>
      `Les projets ${project} et ${test} partagent leur système d’autorisations. ` +
      `Lequel reçoit d’abord les modifications d’autorisations\u00a0?`,
    whichFirstOfBoth: ({ project, test }) =>
      `Les projets ${project} et ${test} partagent leurs workflows et leur système d’autorisations. ` +
      `Lequel reçoit d’abord les modifications des deux\u00a0?`,
    testFirst: ({ project, test }) =>
      `${test}\u00a0: les y essayer, puis refaire un plan pour les apporter dans le projet ${project}`,
    hereFirst: ({ project }) => `${project}\u00a0: les personnes travaillent aussitôt avec`,
  },
  'private-copies': {
    alsoUsedBy: ({ workflow, projects }) =>
      `Le workflow «\u00a0${workflow}\u00a0» est aussi utilisé par ${projects.join(', ')}. Comment le modifier\u00a0?`,
    usersUnknown: ({ workflow }) =>
      `Jira n’indique pas qui d’autre utilise le workflow «\u00a0${workflow}\u00a0». Comment le modifier\u00a0?`,
    copyForTest: 'Le copier, et laisser celui-ci tel quel',
    copyForProject: 'Le copier pour ce projet',
    inPlace: 'Modifier le workflow partagé pour chaque projet qui l’utilise',
    copyWorkflow: ({ workflow, copy, project }) =>
      `Copier le workflow «\u00a0${workflow}\u00a0» sous le nom «\u00a0${copy}\u00a0» pour le projet ` +
      `${project}\u00a0; l’original reste tel quel.`,
    copyScheme: ({ scheme, copy, workflows }) =>
      `Créer le système de workflow «\u00a0${copy}\u00a0»\u00a0: ` +
      `une copie de «\u00a0${scheme}\u00a0» qui utilise ${workflows === 1 ? 'la copie' : 'les copies'}.`,
    switchProject: ({ project, from, to }) =>
      `Faire passer le projet ${project} du système de workflow «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0».`,
    switchTest: ({ test, project, from, to }) =>
      `Faire passer le projet ${test} du système de workflow «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»\u00a0; ` +
      `le projet ${project} reste tel quel.`,
  },
  'private-grants': {
    copyScheme: ({ scheme, copy }) =>
      `Créer le système d’autorisations «\u00a0${copy}\u00a0»\u00a0: ` +
      `une copie de «\u00a0${scheme}\u00a0» avec ces autorisations\u00a0; l’original reste tel quel.`,
    assignScheme: ({ project, from, to }) =>
      `Attribuer au projet ${project} le système d’autorisations «\u00a0${to}\u00a0» au lieu de «\u00a0${from}\u00a0».`,
    assignTest: ({ project, from, to, original }) =>
      `Attribuer au projet ${project} le système d’autorisations «\u00a0${to}\u00a0» au lieu de ` +
      `«\u00a0${from}\u00a0»\u00a0; le projet ${original} reste tel quel.`,
  },
  'resolve-screens': {
    copy: ({ screen, copy, fields }) =>
      `Créer l’écran «\u00a0${copy}\u00a0»\u00a0: une copie de «\u00a0${screen}\u00a0» avec ${listed(fields)}.`,
    make: ({ screen, fields }) => `Créer l’écran «\u00a0${screen}\u00a0» avec ${listed(fields)}.`,
  },
  resolutions: {
    which: ({ transition }) => `Quelle résolution la transition «\u00a0${transition}\u00a0» définit-elle\u00a0?`,
  },
  'rules-of-bot-transitions': {
    openToApi: ({ transition, workflow }) =>
      `Permettre à l’API d’utiliser la transition «\u00a0${transition}\u00a0» du workflow ` +
      `«\u00a0${workflow}\u00a0»\u00a0; les personnes ne le peuvent toujours pas.`,
    stopsBot: ({ transition, workflow }) =>
      `Une règle de la transition «\u00a0${transition}\u00a0» du workflow «\u00a0${workflow}\u00a0» arrête le ` +
      `bot. Que faut-il faire\u00a0?`,
    own: 'Donner au bot sa propre transition\u00a0; la règle demeure pour les personnes',
    relax: 'Laisser passer le bot malgré la règle\u00a0; une règle qui ne le permet pas est supprimée pour tous',
    passes: 'le bot passe',
    letPass: ({ transition, workflow, rules }) =>
      `Permettre au bot d’utiliser la transition «\u00a0${transition}\u00a0» du workflow ` +
      `«\u00a0${workflow}\u00a0»\u00a0: ${rules.join(', ')}.`,
    roleMayTake: 'le rôle d’agent peut l’utiliser',
    hiddenFromPeople: 'Masquée aux personnes seulement',
    ruleGoes: ({ rule }) => `la règle ${rule} est supprimée`,
  },
  'test-request-type': {
    mayMake: ({ requestType, project }) =>
      `Créer le type de demande «\u00a0${requestType}\u00a0» dans le projet de test ${project}\u00a0?`,
    makeIt: 'Créer\u00a0; ses champs et son formulaire restent à y configurer',
    make: ({ requestType, project }) =>
      `Créer le type de demande «\u00a0${requestType}\u00a0» dans le projet de test ${project}.`,
  },
};
