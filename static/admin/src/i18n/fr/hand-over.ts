import { counted, number } from './counting';
import type { Words } from '../en/words';

/** `48 ko`, `1,2 Mo` */
const size = (bytes: number): string =>
  bytes < 1_000
    ? counted(bytes, 'octet', 'octets')
    : bytes < 1_000_000
      ? `${number(Math.round(bytes / 1_000))} ko`
      : `${number(Math.round(bytes / 100_000) / 10)} Mo`;

/** What each file is for, by its path in the package; workflows by how their name ends. */
const about: Readonly<Record<string, string>> = {
  'README.md': 'Ce que contient le paquet, dans l’ordre de lecture',
  'NOT-INCLUDED.txt': 'Ce qui n’a pas pu être créé, et pourquoi',
  'report.html': 'Le rapport pour les lecteurs, à imprimer',
  'open-findings.md': 'Ce qui est ouvert, avec ce qu’il faut faire',
  'open-findings.csv': 'La même chose pour un tableur',
  'open-findings.json': 'La même chose avec toutes les preuves, pour les programmes',
  'manual-checks.md': 'Ce qui a été vérifié manuellement, et ce qui a été consigné',
  'requirement-set.json': 'Les exigences vérifiées, avec leurs sources',
  'ids.json': 'Projet, centre de services, types de demande et types de ticket par identifiant',
  'status-map.csv': 'Chaque statut avec l’état de l’éditeur',
  'status-map.json': 'La même chose pour les programmes',
  'transitions.csv': 'Chaque transition avec l’identifiant que le bot envoie, par type de ticket',
  'transitions.json': 'La même chose pour les programmes',
  'access-matrix.csv': 'Autorisations requises et réelles par compte',
  'forms.csv': 'Les types de demande qui peuvent être remplis depuis le chat',
  'forms.json': 'La même chose pour les programmes',
  'customers.json': 'Combien d’employés sont clients',
  'workflows/index.csv': 'Quel fichier correspond à quel workflow',
  '.losses.txt': 'Ce que l’export XML omet',
  '.xml': 'OSWorkflow, DTD 2.8',
  'moveworks/README.md': 'Dans quel ordre coller les fichiers',
  'moveworks/SELF-CHECK.md': 'Si les identifiants concordent, et ce qui reste à remplir',
  'moveworks/setup-pages.csv': 'Les mêmes valeurs pour les pages de configuration de l’éditeur',
  'moveworks/01-connector.md': 'Comment créer le connecteur',
  'moveworks/02-assistant-account.json': 'L’enregistrement qui active les tickets',
};

export const handOver: Words['handOver'] = {
  text: 'Tout ce que l’éditeur demande sur ce projet, dans un seul fichier.',
  what: {
    title: 'Ce qu’il contient, et pour qui',
    rows: [
      {
        who: 'Les ingénieurs de l’éditeur',
        what:
          'Chaque workflow en XML et en JSON, les statuts dans les cinq états de l’éditeur, les identifiants de ' +
          'transition par type de ticket, les identifiants du centre de services et des types de demande, les ' +
          'formulaires et ce qu’un bot peut remplir.',
      },
      {
        who: 'La personne qui configure le bot',
        what:
          'La configuration de l’éditeur sous forme de fichiers à coller\u00a0: ' +
          'du connecteur aux formulaires, avec ce qui reste à remplir.',
      },
      {
        who: 'Votre équipe de sécurité',
        what:
          'Qui peut faire quoi, l’ensemble des exigences, les contrôles manuels avec leurs preuves, les constats ' +
          'ouverts et acceptés.',
      },
      { who: 'Tous les autres', what: 'Un rapport à imprimer ou à envoyer.' },
    ],
    never:
      'Il ne contient aucune demande. Les noms, les adresses e-mail et les identifiants de compte des personnes ' +
      'sont omis de ce que l’application écrit, et les clients sont seulement comptés. ' +
      'Ce que des personnes ont écrit comme preuve ou comme motif sort tel qu’elles l’ont écrit\u00a0: ' +
      'lisez manual-checks.md et open-findings.md avant l’envoi.',
  },
  noneTitle: 'Aucun paquet de transmission pour l’instant',
  noneText:
    'Pour en créer un, l’application lit les workflows, les formulaires et le dernier audit du projet. ' +
    'Rien n’est modifié dans Jira.',
  make: 'Créer le paquet',
  again: 'Le créer de nouveau',
  run: {
    title: 'Le paquet est en cours de création',
    states: {
      queued: 'En attente du début',
      reading: 'Lecture des workflows et des formulaires',
      packing: 'Assemblage',
      waiting: 'Jira demande d’attendre\u00a0; la création reprendra d’elle-même',
      done: 'Terminé',
      failed: 'Échec',
    },
    workflows: (read, total) =>
      total === 0 ? 'Comptage des workflows' : `${counted(read, 'workflow lu', 'workflows lus')} sur ${number(total)}`,
    label: 'Progression du paquet',
    canLeave: 'Vous pouvez quitter cette page. La création continue, et le paquet sera affiché ici.',
    lost: 'La progression ne peut pas être lue pour l’instant\u00a0; nouvel essai en cours.',
    before: 'Le paquet ci-dessous est le précédent.',
  },
  failed: 'Le paquet n’a pas été créé',
  failure: { message: 'Le paquet n’a pas pu être créé.', advice: 'Réessayez.' },
  ready: {
    title: 'Paquet',
    made: 'Créé',
    audit: 'Avec l’audit du',
    size: 'Taille',
    files: 'Fichiers',
    digest: 'SHA-256',
    digestHelp: 'Communiquez cette somme de contrôle pour que le destinataire puisse vérifier le fichier.',
    copy: 'Copier',
    copyLabel: 'Copier le SHA-256',
    download: (name) => `Télécharger ${name}`,
    saved: (name) => `${name} a été vérifié et enregistré.`,
    downloadFailed: 'Le paquet n’a pas pu être téléchargé',
    damaged: {
      message: 'Ce qui est arrivé n’est pas ce qui a été assemblé.',
      advice: 'Rechargez la page et téléchargez-le de nouveau.',
    },
    progress: (done, total) => (total < 2 ? '' : `Partie ${done} sur ${total}`),
  },
  configuration: {
    agree: 'Les identifiants de la configuration pour l’éditeur concordent',
    agreeSoFar: 'Ce qui a pu être comparé dans la configuration pour l’éditeur concorde',
    disagree: (count: number) => `${counted(count, 'désaccord', 'désaccords')} dans la configuration pour l’éditeur`,
    notCompared: (count: number) =>
      `${counted(count, 'partie n’a', 'parties n’ont')} pas pu être comparée${count < 2 ? '' : 's'}.`,
    fillIns: (count: number) =>
      count === 0 ? 'Il ne reste rien à remplir.' : `Il reste ${counted(count, 'valeur', 'valeurs')} à remplir.`,
    where: 'La liste se trouve dans',
  },
  changes: {
    title: (count: number) =>
      count === 0
        ? 'Rien de ce qui se colle n’a changé depuis le paquet du'
        : `${counted(count, 'valeur a', 'valeurs ont')} changé depuis le paquet du`,
    nothing: 'rien',
    more: (count: number) => `${counted(count, 'autre', 'autres')} dans les fichiers mêmes.`,
  },
  stale: {
    title: 'Le projet a fait l’objet d’un nouvel audit depuis',
    text:
      'Les constats et les identifiants du paquet ne sont peut-être plus à jour. ' +
      'Créez-le de nouveau avant de le transmettre.',
  },
  fresh: 'Il contient le dernier audit.',
  gapsTitle: (count) => counted(count, 'fichier n’est pas inclus', 'fichiers ne sont pas inclus'),
  gapsText: 'NOT-INCLUDED.txt, dans le paquet, les énumère aussi.',
  filesTitle: (count) => `Fichiers (${number(count)})`,
  filesText: 'Regardez avant d’envoyer.',
  root: 'Pour tous',
  about: (path) =>
    about[path] ?? Object.entries(about).find(([end]) => end.startsWith('.') && path.endsWith(end))?.[1] ?? '',
  folders: { workflows: 'Workflows', moveworks: 'À coller dans la console de l’éditeur' },
  preview: 'Aperçu',
  hide: 'Masquer',
  previewOf: (path) => `Aperçu de ${path}`,
  hideOf: (path) => `Masquer ${path}`,
  download: 'Télécharger',
  downloadOf: (path) => `Télécharger ${path}`,
  contentOf: (path) => `Contenu de ${path}`,
  showAll: (length) => `Tout afficher (${counted(Math.ceil(length / 1_000), 'millier', 'milliers')} de caractères)`,
  cut: 'Ceci est le début du fichier. Le fichier entier est dans le paquet.',
  report: {
    open: 'Consulter le rapport',
    hide: 'Masquer le rapport',
    label: 'Le rapport imprimable du paquet',
    print: 'Imprimer',
    help: 'Tel qu’il figure dans le paquet.',
  },
  size,
};
