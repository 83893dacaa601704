import { counted, isOne, number } from './counting';
import type { Words } from '../en/words';

export const setup: Words['setup'] = {
  text:
    'Tout ce qui suit est proposé d’après ce que votre site indique déjà. ' +
    'Modifiez ce qui est inexact, puis enregistrez.',
  textSaved: 'Les modifications prennent effet au prochain audit.',
  unsaved: 'Vous avez des modifications non enregistrées.',
  gapsTitle: 'Certaines choses n’ont pas pu être proposées',
  profileTitle: 'Profil du bot',
  profileText: 'Le type de bot détermine ce que l’audit demande.',
  profileVersion: (version) => `Version ${version}`,
  profileFamily: (family: string) => `Fait partie de ${family}`,
  profileZone: (zone) =>
    'Attend le fuseau horaire ' +
    `${zone === 'America/Danmarkshavn' ? 'UTC (America/Danmarkshavn, sans heure d’été)' : zone}`,
  takeOver: {
    open: 'Reprendre la configuration d’un autre projet',
    none: 'Aucun autre projet n’est configuré.',
    label: 'Projet dont la configuration est reprise',
    choose: 'Choisir un projet',
    reading: 'Lecture de cette configuration…',
    done: (project, statuses) =>
      `Repris de ${project}\u00a0: le bot, ses compétences, ses comptes et ` +
      `${counted(statuses, 'statut', 'statuts')}. ` +
      'Vérifiez le tout\u00a0; rien n’est encore enregistré.',
  },
  profileHome: 'Exigences de l’éditeur',
  own: {
    title: 'Un profil à vous',
    text:
      'Pour un bot qui n’est pas dans la liste, ou que vous utilisez autrement. ' +
      'Un profil est un seul fichier\u00a0: compétences, états, autorisations, champs, et ce qui est demandé. ' +
      'Il n’appartient qu’à ce projet.',
    make: 'Créer le vôtre à partir du profil choisi',
    download: 'Télécharger le profil choisi',
    schema: 'Télécharger le schéma JSON',
    open: 'Ouvrir un fichier de profil',
    file: 'Fichier de profil',
    help:
      'Changez ce qui diffère, et donnez au profil un nom et une version à lui. ' +
      'Lisez quelles autorisations il demande\u00a0: l’audit les prend pour mesure, et des corrections sont ' +
      'proposées pour elles.',
    mistakes: (count: number) =>
      `${counted(count, 'erreur', 'erreurs')} dans le fichier. Choisissez une ligne pour y aller.`,
    line: (line: number) => `Ligne ${number(line)}`,
    use: 'Utiliser ce profil',
    close: 'Fermer sans l’utiliser',
  },
  accountsTitle: 'Comptes',
  accountsText:
    'Recherchez par nom. Bot Preflight ne se connecte jamais avec ces comptes\u00a0; l’application demande à ' +
    'Jira ce qu’ils peuvent faire.',
  accounts: {
    serviceAccount: { label: 'Compte de service', help: 'Le compte avec lequel le bot travaille.' },
    agentTestAccount: { label: 'Compte de test agent', help: 'Sert à essayer des demandes en tant qu’agent.' },
    customerTestAccount: { label: 'Compte de test client', help: 'Sert à essayer des demandes en tant qu’employé.' },
  },
  required: 'recommandé',
  optional: 'facultatif',
  ways: {
    kinds: {
      'classic-user': 'Se connecte avec un compte ordinaire et son jeton d’API.',
      'native-service-account': 'Se connecte avec un compte de service d’Atlassian et son jeton.',
      'oauth-app': 'Se connecte comme une application OAuth que quelqu’un autorise.',
      'mcp-client': 'Se connecte au serveur MCP d’Atlassian.',
      'rovo-agent': 'Travaille comme un agent d’Atlassian lui-même\u00a0; personne ne se connecte.',
    },
    at: (base: string) => {
      if (base === 'inside') return 'Il travaille à l’intérieur d’Atlassian.';
      return base === 'site'
        ? 'Il appelle l’adresse du site lui-même.'
        : `Il appelle ${base === 'gateway' ? 'https://api.atlassian.com/ex/jira/{cloudId}' : base}.`;
    },
    scopes: (scopes: string | null) =>
      scopes === null
        ? 'Les portées ne sont pas indiquées.'
        : scopes === ''
          ? 'Le jeton n’a pas de portées.'
          : `Portées\u00a0: ${scopes}.`,
    page: 'Source',
  },
  accountSearch: {
    placeholder: 'Rechercher des personnes et des comptes',
    nothingTyped: 'Saisissez un nom à rechercher.',
    searching: 'Recherche…',
    failed: 'La recherche n’a pas fonctionné. Saisissez de nouveau pour réessayer.',
    noneFound: 'Aucun compte trouvé. Jira masque peut-être les comptes qui n’ont pas accès à ce projet.',
  },
  proposedBecause: (reason) => `Proposé\u00a0: ${reason}`,
  nobodyProposed:
    'Aucun compte ne correspond clairement. Recherchez-le, ou créez-le d’abord dans Jira. ' +
    'Sans lui, certains contrôles sont impossibles.',
  severalProposed:
    'Plusieurs comptes pourraient convenir. Choisissez-en un dans la liste ou recherchez-le. ' +
    'Sans lui, certains contrôles sont impossibles.',
  inactive: 'Désactivé',
  unknownAccount: (id) => `Compte ${id}`,
  kinds: {
    person: 'Personne',
    'service-account': 'Compte de service',
    app: 'Application',
    agent: 'Agent',
    customer: 'Client du portail uniquement',
    unknown: 'Compte',
  },
  skillsTitle: 'Compétences',
  skillsText: 'Seul ce dont les compétences choisies ont besoin est obligatoire.',
  noSkillOn: 'Activez au moins une compétence\u00a0: sans elle, il n’y a rien pour quoi le bot doive être prêt.',
  skillProposed: (bot) => `Proposée\u00a0: ${bot} commence avec elle`,
  noSkills: 'Ce profil n’a aucune compétence à choisir.',
  statusesTitle: 'Correspondance des statuts',
  statusesText: 'Le bot suit un petit nombre d’états. Associez chaque statut Jira à l’un d’eux.',
  status: 'Statut',
  workflows: 'Workflows',
  why: 'Pourquoi cette proposition',
  bucket: 'État pour le bot',
  bucketOf: (status) => `État pour le bot de «\u00a0${status}\u00a0»`,
  changed: 'Modifié par vous',
  otherBucket: 'Aucun de ceux-ci',
  keepAwayBucket: 'Le bot n’y touche pas',
  question: 'Question',
  questionsOpen: (count) =>
    isOne(count)
      ? 'Un statut est une supposition. Veuillez dire ce qu’il signifie. ' +
        'D’ici là, un plan pose la question avant de modifier ce qui en dépend.'
      : `${number(count)} statuts sont des suppositions. Veuillez dire ce qu’ils signifient. ` +
        'D’ici là, un plan pose la question avant de modifier ce qui en dépend.',
  keepProposed: (bucket) => `Conserver «\u00a0${bucket}\u00a0»`,
  issueTypesTitle: 'Types de ticket du bot',
  issueTypesText: 'L’application ne vérifie ni ne modifie rien pour un type de ticket laissé de côté.',
  searchStatuses: 'Rechercher des statuts',
  category: 'Catégorie',
  anyCategory: 'Toutes les catégories',
  categories: { new: 'À faire', indeterminate: 'En cours', done: 'Terminé', unknown: 'Aucune catégorie' },
  bulkLabel: (count) => `Associer ${counted(count, 'statut affiché', 'statuts affichés')} à`,
  bulkApply: 'Associer tous les statuts affichés',
  bulkDone: (count, bucket) =>
    `${counted(count, 'statut est maintenant associé', 'statuts sont maintenant associés')} à ${bucket}.`,
  noStatuses: 'Aucun statut n’a pu être lu.',
  noStatusMatches: 'Aucun statut ne correspond à ces filtres.',
  showMore: (count) => `En afficher ${number(count)} de plus`,
  inWorkflows: (count) => counted(count, 'workflow', 'workflows'),
  testTitle: 'Projet de test',
  testText: 'Une copie de ce projet où les demandes d’essai ne nuisent à personne.',
  testLabel: 'Projet de test',
  testMissing:
    'L’éditeur du bot en demande un. Choisissez une copie de ce projet, ou créez-en une plus tard sur la page ' +
    'Projet de test. Sans elle, certains contrôles sont impossibles.',
  noTestProject: 'Aucun projet de test',
  save: 'Enregistrer',
  saveAndRun: 'Enregistrer et lancer l’audit',
  savedTitle: 'Configuration enregistrée',
  savedText: (key) => `Le prochain audit de ${key} l’utilise.`,
  saveFailed: 'Vos modifications ne sont pas encore enregistrées. Elles sont conservées dans ce formulaire.',
  runFailed: 'Vos modifications sont enregistrées, mais l’audit n’a pas démarré.',
  missingTitle: 'Il manque un compte dont le bot a besoin',
  missingText: 'Vous pouvez enregistrer sans lui, mais certains contrôles seront impossibles.',
};
