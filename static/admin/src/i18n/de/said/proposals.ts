import type { ProposalSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

export const proposalSays: Translations<ProposalSays> = {
  'propose-accounts': {
    agentsUnread: 'Die Agenten dieses Projekts konnten nicht gelesen werden, daher wird keiner vorgeschlagen.',
    customersUnread: 'Die Kunden dieses Projekts konnten nicht gelesen werden, daher wird keiner vorgeschlagen.',
    schemeUnread:
      'Das Berechtigungsschema konnte nicht gelesen werden, daher werden Konten, die es nennt, nicht vorgeschlagen.',
    notSearched:
      'Konten konnten nicht durchsucht werden, daher werden solche, die nach einem Bot klingen, nicht vorgeschlagen.',
    testAgent: 'Ist Agent dieses Projekts, und der Name sagt, dass es für Tests ist.',
    testCustomer: 'Ist Kunde dieses Projekts, und der Name sagt, dass es für Tests ist.',
    named: 'Wird im Berechtigungsschema dieses Projekts genannt.',
    soundsLikeBot: 'Klingt nach einem Bot.',
    agent: 'Ist Agent dieses Projekts.',
  },
  'propose-settings': {
    projectsNotListed:
      'Die anderen Serviceprojekte konnten nicht aufgelistet werden, daher wird kein Testprojekt vorgeschlagen.',
  },
  'propose-statuses': { unread: ({ reason }) => `Die Status konnten nicht gelesen werden: ${reason}` },
  'propose-test-projects': {
    testCopy: ({ project }) => `Der Name sagt, dass es eine Testkopie von ${project} ist.`,
    hasTestProject: ({ project }) => `Es hat schon ein Testprojekt: ${project}.`,
    onlyOne: 'Es ist das einzige Serviceprojekt dieser Site.',
  },
};
