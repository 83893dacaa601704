import type { ProposalSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

export const proposalSays: Translations<ProposalSays> = {
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
};
