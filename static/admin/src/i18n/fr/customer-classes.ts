import type { Words } from '../en/words';

/** What each class of people means, and what to do about it. */
export const classes: Words['customers']['results']['classes'] = {
  'in-place': {
    name: 'Déjà client',
    text: 'Ces employés sont clients de ce projet de service. Il n’y a rien à faire.',
  },
  'missing-with-account': {
    name: 'Pas encore client',
    text: 'Ils ont un compte mais ne sont pas clients ici. Les ajouter n’envoie aucun e-mail.',
  },
  'missing-without-account': {
    name: 'Sans compte Jira',
    text: 'Jira ne connaît personne avec cette adresse. Vous décidez s’ils sont invités par e-mail.',
  },
  'no-visible-email': {
    name: 'E-mail masqué',
    text:
      'Leur compte masque son adresse\u00a0: un bot qui cherche les personnes par e-mail ne les trouve pas. ' +
      'Demandez-leur de la montrer à votre organisation.',
  },
  inactive: {
    name: 'Inactif',
    text: 'Leur compte est désactivé. Il doit être réactivé avant qu’un bot puisse agir pour eux.',
  },
  'duplicate-email': {
    name: 'Même e-mail en double',
    text:
      'Plusieurs comptes ont cette adresse, et un bot risque de prendre le mauvais. ' +
      'Supprimez ou renommez-les tous sauf un.',
  },
  'portal-only-twin': {
    name: 'Second compte, portail uniquement',
    text:
      'Ils ont un compte avec licence et un compte du portail uniquement. ' +
      'Un bot risque de prendre le mauvais\u00a0; fusionnez ou supprimez le compte du portail uniquement.',
  },
  'changed-email': {
    name: 'E-mail modifié',
    text: 'Le compte affiche une autre adresse que votre liste. Mettez les deux en accord.',
  },
  'unmanaged-domain': {
    name: 'Domaine non géré',
    text: 'Vous ne gérez pas le domaine de cette adresse\u00a0; le compte échappe donc à votre contrôle.',
  },
  'repeated-line': {
    name: 'Ligne répétée',
    text: 'La même personne figure plusieurs fois dans la liste. Seule la première occurrence compte.',
  },
  'bot-account': {
    name: 'Comptes de bot et de test',
    text:
      'Les applications, le compte du bot lui-même et les comptes qui servent à le tester. ' +
      'Ce ne sont pas des employés, et ils ne sont jamais ajoutés ici.',
  },
};
