import type { ProposalSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

export const proposalSays: Translations<ProposalSays> = {
  'profile-file': {
    tooLong: ({ most }) => `Le fichier dépasse ${most} caractères.`,
    notJson:
      'À partir d’ici, ce n’est plus du JSON\u00a0: cherchez une virgule, un guillemet ou un crochet qui manque.',
    twice: ({ at }) => `${at} s’y trouve deux fois.`,
    missing: ({ at }) => `${at} manque.`,
    wrongType: ({ at, wanted }) => `${at} doit être ${wanted}.`,
    unknownMember: ({ at }) => `${at} ne fait pas partie d’un profil. Est-ce une faute de frappe\u00a0?`,
    notOneOf: ({ at, allowed }) => `${at} doit être l’un de ceux-ci\u00a0: ${allowed.join(', ')}.`,
    notListed: ({ at }) => `${at} n’est pas de ceux que le schéma des profils énumère.`,
    tooFew: ({ at, least }) => `Il en faut au moins ${least} dans ${at}.`,
    empty: ({ at }) => `${at} est vide.`,
    tooLarge: ({ at, most }) => `${at} est plus long ou plus grand que ${most}.`,
    tooSmall: ({ at }) => `${at} est trop petit.`,
    notAnAddress: ({ at }) => `${at} doit être une adresse qui commence par https://.`,
    notADay: ({ at }) => `${at} doit être un jour, comme 2026-12-01.`,
    badForm: ({ at, form }) => `${at} n’a pas une forme permise\u00a0; il faut qu’il corresponde à ${form}.`,
    notThese: ({ at }) => `${at} n’a aucune des formes permises.`,
    string: 'un texte entre guillemets',
    number: 'un nombre',
    boolean: 'true ou false',
    array: 'une liste entre [ ]',
    object: 'un objet entre { }',
    unknownCheck: ({ at, check }) => `${at}\u00a0: l’application n’a pas de contrôle «\u00a0${check}\u00a0».`,
    unknownSkill: ({ at, skill }) => `${at}\u00a0: le profil n’a pas de compétence «\u00a0${skill}\u00a0».`,
    repeats: ({ at, id }) => `${at}\u00a0: «\u00a0${id}\u00a0» s’y trouvait déjà.`,
    excessNeeded: ({ at, permission }) =>
      `${at}\u00a0: «\u00a0${permission}\u00a0» est dit excessif, mais une compétence en a besoin.`,
    unknownZone: ({ at, zone }) => `${at}\u00a0: il n’y a pas de fuseau horaire «\u00a0${zone}\u00a0».`,
    siteWide: ({ at, permission }) =>
      `${at}\u00a0: «\u00a0${permission}\u00a0» appartient à permissions.global, car il vaut pour tout le site.`,
  },
  'propose-accounts': {
    agentsUnread: 'Les agents de ce projet n’ont pas pu être lus\u00a0; aucun n’est donc proposé.',
    customersUnread: 'Les clients de ce projet n’ont pas pu être lus\u00a0; aucun n’est donc proposé.',
    schemeUnread:
      'Le système d’autorisations n’a pas pu être lu\u00a0; les comptes qu’il nomme ne sont donc pas proposés.',
    notSearched:
      'Les comptes n’ont pas pu être parcourus\u00a0; ceux dont le nom évoque un bot ne sont donc pas proposés.',
    testAgent: 'Est agent de ce projet, et son nom indique qu’il sert aux tests.',
    testCustomer: 'Est client de ce projet, et son nom indique qu’il sert aux tests.',
    named: 'Est nommé dans le système d’autorisations de ce projet.',
    soundsLikeBot: 'Son nom évoque un bot.',
    agent: 'Est agent de ce projet.',
  },
  'propose-settings': {
    projectsNotListed:
      'Les autres projets de service n’ont pas pu être répertoriés\u00a0; aucun projet de test n’est donc proposé.',
  },
  'propose-statuses': { unread: ({ reason }) => `Les statuts n’ont pas pu être lus\u00a0: ${reason}` },
  'propose-test-projects': {
    testCopy: ({ project }) => `Son nom indique qu’il s’agit d’une copie de test du projet ${project}.`,
    hasTestProject: ({ project }) => `Il a déjà un projet de test\u00a0: ${project}.`,
    onlyOne: 'C’est le seul projet de service de ce site.',
  },
  several: { sentences: ({ sentences }) => sentences.join(' ') },
};
