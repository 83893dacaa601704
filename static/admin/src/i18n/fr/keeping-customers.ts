import { counted, isOne, people } from './counting';
import type { Words } from '../en/words';

export const access: Words['customers']['access'] = {
  title: 'Paramètres à vérifier vous-même',
  text: 'Jira ne communique pas ces paramètres aux applications. Regardez, et consignez ce que vous voyez.',
  questions: {
    'who-may-raise': {
      title: 'Qui peut créer des demandes\u00a0?',
      look: 'Paramètres du projet, «\u00a0Autorisations client\u00a0», «\u00a0Accès au projet de service\u00a0».',
    },
    'portal-access': {
      title: 'Le portail est-il ouvert ou restreint\u00a0?',
      look:
        'Paramètres du projet, «\u00a0Autorisations client\u00a0»\u00a0: ' +
        'ouvert signifie que toute personne ayant le rôle produit entre.',
    },
    'sign-up': {
      title: 'Qui peut s’inscrire pour obtenir un compte\u00a0?',
      look: 'Paramètres Jira, «\u00a0Produits\u00a0», «\u00a0Accès client\u00a0».',
    },
  },
  choices: {
    'customers-of-the-desk': 'Les clients du projet de service',
    'anyone-with-an-account': 'Toute personne ayant un compte',
    anyone: 'N’importe qui',
    restricted: 'Restreint',
    open: 'Ouvert',
    closed: 'Personne',
    'by-invitation': 'Les personnes invitées',
    public: 'Tout le monde',
  },
  unanswered: 'Pas encore de réponse',
  until: (day) => `valable jusqu’au ${day}`,
  expired: (day) => `expirée le ${day}`,
  answer: 'Répondre',
  change: 'Répondre de nouveau',
  legend: 'Qu’avez-vous vu\u00a0?',
  groups: 'Groupes qui donnent le rôle produit',
  groupsHelp: 'Leurs membres sont alors comparés eux aussi.',
  evidence: 'Où l’avez-vous vu\u00a0?',
  evidenceHelp: 'Une phrase qui permet à un collègue de le vérifier.',
  missing: 'Choisissez une réponse et dites où vous l’avez vue.',
  save: 'Consigner la réponse',
  close: 'Annuler',
  valid: 'Valable pendant',
  days: (days) => counted(days, 'jour', 'jours'),
};

export const watch: Words['customers']['watch'] = {
  title: 'Tenir les clients à jour',
  text:
    'Des personnes arrivent et partent. Cette page peut montrer chaque nouvel écart, et le combler là où vous ' +
    'l’autorisez.',
  watching: 'Afficher les nouveaux écarts',
  watchingHelp: 'Les comptes nouveaux et modifiés figurent ici, et la comparaison est refaite une fois par jour.',
  watchingFirst:
    'Les comptes nouveaux et modifiés figurent ici. Faites d’abord une comparaison ci-dessus\u00a0; elle est ' +
    'ensuite refaite une fois par jour.',
  watchingFile:
    'Les comptes nouveaux et modifiés figurent ici. Votre liste était un fichier, et les fichiers ne sont pas ' +
    'conservés\u00a0: comparez une fois un groupe, une organisation ou tous les utilisateurs pour que la ' +
    'comparaison soit refaite chaque jour.',
  adds: 'Ajouter les membres d’un groupe sans demander',
  addsHelp: 'Pour un groupe qui contient exactement les personnes que le bot sert.',
  group: 'Groupe',
  groupHelp: 'Ses membres actifs deviennent clients de ce projet de service.',
  groupMissing: 'Choisissez un groupe.',
  previewTitle: 'Ce qui sera fait',
  atMost: (members) =>
    `Le groupe a ${counted(members, 'membre actif', 'membres actifs')}\u00a0; ceux qui ne sont pas encore ` +
    'clients sont ajoutés. Comparez ce groupe ci-dessus pour savoir combien ils sont.',
  missing: (missing, members) =>
    `Sur ${counted(members, 'membre actif', 'membres actifs')}, ${people(missing)} ` +
    `${isOne(missing) ? 'manquait' : 'manquaient'} à la dernière comparaison et ` +
    `${isOne(missing) ? 'sera ajoutée' : 'seront ajoutées'}.`,
  noMail: 'Aucun e-mail n’est envoyé, et aucun compte n’est créé.',
  whenAdded:
    'Une fois par jour, et immédiatement lorsqu’un membre reçoit un compte ou que le sien est modifié. ' +
    'Vous pouvez retirer les personnes de chaque jour sur cette page.',
  save: 'Enregistrer',
  unsaved: 'Pas encore enregistré',
  savedTitle: 'Enregistré',
  saved: (isWatching, group) =>
    !isWatching
      ? 'Rien n’est suivi.'
      : group === null
        ? 'Les nouveaux écarts sont montrés sur cette page\u00a0; personne n’est ajouté.'
        : `Les nouveaux écarts sont montrés, et les membres de «\u00a0${group}\u00a0» sont ajoutés.`,
  gapsTitle: 'Depuis la dernière comparaison',
  noGaps: 'Aucun compte n’a été créé ni modifié.',
  whats: {
    created: 'A reçu un compte',
    updated: 'Compte modifié',
    added: 'Ajouté comme client',
    'not-added': 'N’a pas pu être ajouté',
  },
  moreGaps: (count) => `et ${counted(count, 'autre', 'autres')}`,
};

export const pickers: Words['customers']['pickers'] = {
  groups: {
    placeholder: 'Rechercher des groupes',
    searching: 'Recherche…',
    failed: 'La recherche n’a pas fonctionné. Saisissez de nouveau pour réessayer.',
    nothingTyped:
      'Jira ne montre aucun groupe à cette application. Son utilisateur a besoin de l’autorisation globale ' +
      '«\u00a0Parcourir les utilisateurs et les groupes\u00a0».',
    noneFound: 'Aucun groupe ne contient cela dans son nom.',
  },
  organizations: {
    placeholder: 'Rechercher des organisations',
    searching: 'Recherche…',
    failed: 'Les organisations n’ont pas pu être lues.',
    nothingTyped: 'Il n’y a aucune organisation ici.',
    noneFound: 'Aucune organisation ne contient cela dans son nom.',
  },
  more: 'La liste n’est pas complète\u00a0: saisissez une partie du nom.',
  picked: 'Groupes choisis',
  remove: 'Retirer',
  removeGroup: (name) => `Retirer ${name}`,
};
