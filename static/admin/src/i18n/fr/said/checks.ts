import type { CheckSays, ReasonSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { accessSays } from './access';
import { portalSays } from './portal';
import { testingSays } from './testing';

const reasonSays: Translations<ReasonSays> = {
  confirmations: {
    nobodyYet: 'Pas encore confirmé.',
    expired: ({ from, until }) =>
      `La confirmation du ${from} a expiré le ${until}. Vérifiez de nouveau et consignez ce que vous voyez.`,
    refuted: ({ on, title }) =>
      `Quelqu’un a vérifié ce point le ${on} et a constaté que ce n’est pas le cas\u00a0: ${title}.`,
    isRefused: 'infirmé',
    isConfirmed: 'confirmé',
  },
  'for-project-admin': {
    hidden: 'Ce qui a été trouvé ici est montré à un administrateur Jira\u00a0: cela concerne plus que ce projet.',
  },
  judge: {
    nothingToLookAt: 'Ce projet n’a rien que ce contrôle puisse examiner.',
    stopped: ({ error }) =>
      `Le contrôle a été interrompu par ${error}\u00a0: c’est une erreur de l’application, non du projet.`,
    stoppedUnknown:
      'Le contrôle a été interrompu par une erreur inconnue\u00a0: c’est une erreur de l’application, non du projet.',
  },
  'run-checks': {
    noSkillNeedsIt: 'Aucune des compétences activées n’en a besoin.',
    profileDoesNotAsk: ({ profile }) => `${profile} ne le demande pas.`,
  },
};

/** All that checks say beyond their titles. */
export const checkSays: Translations<CheckSays> = { ...accessSays, ...portalSays, ...reasonSays, ...testingSays };
