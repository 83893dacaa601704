import { counted, isOne, number, people, share } from './counting';
import { classes } from './customer-classes';
import { access, pickers, watch } from './keeping-customers';
import { understood } from './people-file';
import type { Words } from '../en/words';

type CustomerWords = Words['customers'];

const duration = (seconds: number): string => {
  if (seconds < 60) return 'reste moins d’une minute';
  if (seconds < 5_400) return `reste environ ${counted(Math.round(seconds / 60), 'minute', 'minutes')}`;
  return `reste environ ${counted(Math.round(seconds / 3_600), 'heure', 'heures')}`;
};

const results: CustomerWords['results'] = {
  title: 'Résultat',
  compared: 'Comparé',
  classes,
  classesLabel: 'Catégories',
  reach: (reached, employees, percent, isLeast) =>
    percent === null
      ? 'Aucun employé n’a été comparé'
      : `${counted(reached, 'employé', 'employés')} sur ${number(employees)} ` +
        `${isOne(reached) ? 'peut' : 'peuvent'} utiliser le bot${isLeast ? ' à coup sûr' : ''}, ${share(percent, reached)}`,
  reachText:
    'Sont comptés les clients de ce projet qui ont un seul compte actif dont le bot voit l’adresse. ' +
    'La vue d’ensemble indique si le bot lui-même est prêt.',
  notCounted: (lines) =>
    `${counted(lines, 'ligne du fichier est illisible', 'lignes du fichier sont illisibles')} et ` +
    `${isOne(lines) ? 'n’est pas comptée' : 'ne sont pas comptées'}.`,
  emptyClasses: (count) => counted(count, 'catégorie vide', 'catégories vides'),
  before: (difference) => `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))} depuis la dernière comparaison`,
  search: 'Rechercher une adresse, un nom, un identifiant de compte ou une ligne',
  searchWithoutLines: 'Rechercher une adresse, un nom ou un identifiant de compte',
  who: 'Personne',
  line: 'Ligne',
  account: 'Compte',
  through: 'Client par',
  throughs: {
    direct: 'Ce projet de service',
    organization: 'Une organisation',
    'product-role': 'Rôle produit',
    'portal-only': 'Compte du portail uniquement',
  },
  noName: 'Non affiché par Jira',
  none: 'Personne n’est dans cette catégorie.',
  noneFound: 'Personne dans cette catégorie ne correspond à la recherche.',
  range: (from, to, total) => `${number(from)}–${number(to)} sur ${number(total)}`,
  previous: '25 précédents',
  next: '25 suivants',
  download: 'Télécharger tout le monde au format CSV',
  gapsTitle: 'Certains résultats sont peut-être incomplets',
  gaps: {
    'organizations-unreadable':
      'Les organisations n’ont pas pu être lues\u00a0: des personnes qui sont clientes par l’une d’elles ' +
      'peuvent être indiquées comme manquantes.',
    'product-groups-unreadable':
      'Les groupes du rôle produit n’ont pas pu être lus\u00a0: ' +
      'des personnes qui entrent par un portail ouvert peuvent être indiquées comme manquantes.',
    'addresses-hidden':
      'Certains comptes masquent leur adresse\u00a0: des personnes indiquées comme manquantes peuvent avoir ' +
      'l’un d’eux.',
  },
  hidden: (count) =>
    isOne(count)
      ? `${number(count)} compte masque son adresse à cette application.`
      : `${number(count)} comptes masquent leur adresse à cette application.`,
};

const adding: CustomerWords['adding'] = {
  title: 'Ajouter les clients manquants',
  text: 'Rien ne se passe avant que vous ayez vu ce qui serait fait.',
  who: 'Qui faut-il ajouter\u00a0?',
  option: (name, count) => `${name} (${number(count)})`,
  nobodyTitle: 'Personne ne peut être ajouté',
  nobody: 'Dans cette comparaison, il ne manque personne à qui un ajout serait utile.',
  where: 'Où\u00a0?',
  desk: 'Dans ce projet de service',
  organization: 'Dans une organisation de ce projet de service',
  organizationHelp: 'Ses membres sont clients de ce projet de service.',
  mail: 'Personnes sans compte',
  silent: 'Créer un compte du portail uniquement, sans e-mail',
  invite: 'Inviter chacune par e-mail',
  preview: 'Afficher ce qui serait fait',
  whoMissing: 'Cochez au moins une catégorie.',
  previewTitle: 'Ce qui serait fait',
  accounts: (count) =>
    `${people(count)} avec un compte ${isOne(count) ? 'devient cliente' : 'deviennent clientes'}. ` +
    'Aucun e-mail n’est envoyé.',
  created: (count) =>
    `${counted(count, 'compte du portail uniquement est créé', 'comptes du portail uniquement sont créés')}. ` +
    'Aucun e-mail n’est envoyé.',
  mails: (count) =>
    count === 0
      ? 'Aucun e-mail n’est envoyé à qui que ce soit.'
      : `${counted(count, 'invitation est envoyée', 'invitations sont envoyées')} par Jira.`,
  mailedTo: 'À qui',
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  avoid:
    'Pour n’envoyer aucun e-mail, choisissez «\u00a0Créer un compte du portail uniquement, sans e-mail\u00a0» ' +
    'ci-dessus.',
  start: (count) => `Ajouter ${people(count)}`,
};

const added: CustomerWords['added'] = {
  title: 'Résultat de l’ajout',
  outcomes: {
    added: 'Ajoutés comme clients',
    created: 'Compte créé, pas encore client',
    already: 'Étaient déjà clients',
    failed: 'Non ajoutés',
    waiting: 'Pas encore essayés',
    removed: 'Retirés',
    'not-removed': 'Non retirés',
  },
  failures: {
    'not-permitted':
      'Jira ne le permet pas. Vérifiez que l’application peut gérer les clients de ce projet de service.',
    'account-exists':
      'Un compte existe avec cette adresse, mais Jira ne l’affiche pas. Demandez à la personne de montrer son e-mail.',
    'unknown-account': 'Le compte a disparu depuis la comparaison. Comparez de nouveau.',
    'address-refused': 'Jira refuse l’adresse. Vérifiez son orthographe.',
    'desk-is-open': 'Tout le monde est client d’un projet de service ouvert\u00a0; Jira n’en retire donc personne.',
    'jira-unavailable': 'Jira n’a pas répondu. Réessayez dans quelques minutes.',
  },
  failuresTitle: 'Pourquoi pas',
  seenTitle: 'Quand le bot les voit',
  reads: 'Le bot relit les personnes',
  hasRead: 'Le bot a relu les personnes',
  latest: (time) => `Au plus tard le ${time}, le bot les a vus, selon son éditeur.`,
  hasSeen: 'Selon le calendrier de son éditeur, le bot les a maintenant vus.',
  notSaid: 'L’éditeur n’indique pas quand le bot relit les personnes.',
  retry: (count) => (isOne(count) ? 'Réessayer l’ajout échoué' : `Réessayer les ${number(count)} ajouts échoués`),
  download: 'Télécharger le résultat au format CSV',
  undo: 'Les retirer',
  confirmTitle: (count) =>
    isOne(count) ? 'Retirer la personne ajoutée ici\u00a0?' : `Retirer les ${people(count)} ajoutées ici\u00a0?`,
  confirmText:
    'Seules les personnes ajoutées par cette opération sont retirées. ' +
    'Qui était déjà client le reste, et les comptes créés sont conservés.',
  confirm: 'Retirer',
  keep: 'Les conserver',
};

export const customers: CustomerWords = {
  text: 'Chaque employé que le bot sert doit être client de ce projet de service.',
  number,
  meanings: {
    title: 'Trois choses s’appellent «\u00a0client\u00a0»',
    text:
      'Elles s’accordent à des endroits différents. Ce n’est qu’ensemble qu’elles montrent si un bot peut créer ' +
      'une demande pour quelqu’un.',
    each: [
      {
        title: 'Rôle produit',
        where: 'Accordé par un groupe, pour tout le site',
        text: 'Une licence du produit. Un projet de service restreint n’admet pas les personnes qui n’ont que cela.',
        gate: 'Entre si le portail est ouvert',
      },
      {
        title: 'Client du projet de service',
        where: 'Ajouté à ce projet, ou par une organisation',
        text: 'Dans la liste de ce projet de service, ouvert ou restreint. Le moyen le plus sûr pour un bot.',
        gate: 'Entre toujours',
      },
      {
        title: 'Compte du portail uniquement',
        where: 'Créé par invitation ou par inscription',
        text:
          'N’existe que dans le portail. Peut coexister avec un compte sous licence de la même personne et ' +
          'tromper un bot.',
        gate: 'Entre s’il est ajouté, ou si le portail est ouvert',
      },
    ],
    desk: 'Peut créer des demandes dans ce projet de service',
    caption:
      'En pointillé\u00a0: cela dépend du portail. Les trois voies sont comparées à votre liste, personne par ' +
      'personne.',
  },
  source: {
    title: 'Comparer vos employés aux clients de ce projet de service',
    again: 'Comparer de nouveau',
    text: 'Rien n’est modifié. Les noms ne sont pas conservés, et la liste est supprimée à la comparaison suivante.',
    legend: 'Où se trouve la liste des employés\u00a0?',
    kinds: {
      csv: 'Un fichier CSV',
      group: 'Un groupe Jira',
      organization: 'Une organisation',
      'all-users': 'Tous les utilisateurs actifs de ce site',
    },
    file: 'Fichier CSV',
    fileHelp:
      'Une colonne d’adresses e-mail ou d’identifiants de compte suffit. ' +
      'Le fichier est lu dans votre navigateur\u00a0; seuls les adresses et les identifiants de compte sont ' +
      'conservés.',
    fileMissing: 'Choisissez un fichier.',
    fileTooLarge: 'Ce fichier est trop volumineux. N’exportez que les adresses e-mail.',
    fileUnreadable: 'Le navigateur n’a pas pu lire ce fichier. Choisissez-le de nouveau.',
    group: 'Groupe',
    groupHelp: 'Ses membres actifs sont comparés.',
    groupMissing: 'Choisissez un groupe.',
    organization: 'Organisation',
    organizationHelp: 'Ses membres sont comparés.',
    organizationMissing: 'Choisissez une organisation.',
    domains: 'Domaines gérés par votre entreprise (facultatif)',
    domainsHelp: 'Séparés par des virgules. Les comptes d’autres domaines sont alors listés à part.',
    read: 'Lire le fichier',
    start: 'Comparer',
    keep: 'Conserver ce résultat',
    interrupted: 'Le dernier fichier n’a pas été envoyé jusqu’au bout. Choisissez-le de nouveau.',
    interruptedKeeps:
      'Le dernier fichier n’a pas été envoyé jusqu’au bout. ' +
      'Choisissez-le de nouveau, ou revenez au résultat précédent.',
    keepBefore: 'Revenir au résultat précédent',
    refused: 'Ce fichier ne peut pas être comparé',
    refusedKeeps: 'Ce fichier ne peut pas être comparé. Le résultat précédent est conservé.',
    cancelled: 'La comparaison a été interrompue et ce qu’elle avait lu est supprimé.',
  },
  sending: {
    title: 'Lecture du fichier',
    label: 'Parties envoyées',
    parts: (sent, total) => `${counted(sent, 'partie envoyée', 'parties envoyées')} sur ${number(total)}`,
    text: 'Restez sur cette page jusqu’à la fin de l’envoi du fichier.',
    cancel: 'Interrompre',
  },
  understood,
  run: {
    titles: { comparing: 'Comparaison', adding: 'Ajout de clients', undoing: 'Retrait des personnes ajoutées' },
    label: 'Progression',
    states: {
      queued: 'En attente du début',
      reading: 'Lecture des clients et des comptes',
      comparing: 'Comparaison',
      adding: 'Ajout',
      undoing: 'Annulation',
    },
    paused: 'En pause',
    stopping: 'Arrêt après le travail en cours',
    read: (count) => `${people(count)} ${isOne(count) ? 'lue' : 'lues'}`,
    done: (done, total) => `${number(done)} sur ${people(total)}`,
    left: duration,
    canLeave: 'Vous pouvez quitter cette page. L’opération continue, et vous la retrouverez ici.',
    lost: 'La connexion a été perdue. Cette page réessaie d’elle-même.',
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    cancel: 'Interrompre',
    failedTitle: 'L’opération n’a pas pu continuer',
    failedMessage: 'L’application n’a pas pu la terminer.',
    failedAdvice: 'Réessayez dans quelques minutes.',
  },
  results,
  adding,
  added,
  download: {
    failed: 'Le téléchargement n’a pas pu être préparé.',
    name: (project, what) => `customers-${project}-${what}.csv`,
  },
  watch,
  pickers,
  access,
};
