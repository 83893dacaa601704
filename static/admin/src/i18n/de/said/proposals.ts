import type { ProposalSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

export const proposalSays: Translations<ProposalSays> = {
  'profile-file': {
    tooLong: ({ most }) => `Die Datei ist länger als ${most} Zeichen.`,
    notJson: 'Ab hier ist das kein JSON: Suchen Sie nach einem fehlenden Komma, Anführungszeichen oder einer Klammer.',
    twice: ({ at }) => `${at} steht zweimal da.`,
    missing: ({ at }) => `${at} fehlt.`,
    wrongType: ({ at, wanted }) => `${at} muss ${wanted} sein.`,
    unknownMember: ({ at }) => `${at} gehört nicht zu einem Profil. Ist es verschrieben?`,
    notOneOf: ({ at, allowed }) => `${at} muss eines von diesen sein: ${allowed.join(', ')}.`,
    notListed: ({ at }) => `${at} ist keines von denen, die das Schema der Profile aufzählt.`,
    tooFew: ({ at, least }) => `${at} braucht mindestens ${least} davon.`,
    empty: ({ at }) => `${at} ist leer.`,
    tooLarge: ({ at, most }) => `${at} ist länger oder größer als ${most}.`,
    tooSmall: ({ at }) => `${at} ist zu klein.`,
    notAnAddress: ({ at }) => `${at} muss eine Adresse sein, die mit https:// beginnt.`,
    notADay: ({ at }) => `${at} muss ein Tag sein wie 2026-12-01.`,
    badForm: ({ at, form }) => `${at} hat keine erlaubte Form; es muss zu ${form} passen.`,
    notThese: ({ at }) => `${at} hat keine der Formen, die es haben darf.`,
    string: 'ein Text in Anführungszeichen',
    number: 'eine Zahl',
    boolean: 'true oder false',
    array: 'eine Liste in [ ]',
    object: 'ein Objekt in { }',
    unknownCheck: ({ at, check }) => `${at}: Die App hat keine Prüfung „${check}“.`,
    unknownSkill: ({ at, skill }) => `${at}: Das Profil hat keinen Skill „${skill}“.`,
    repeats: ({ at, id }) => `${at}: „${id}“ stand schon davor.`,
    excessNeeded: ({ at, permission }) => `${at}: „${permission}“ gilt als zu viel, und doch braucht ein Skill es.`,
    unknownZone: ({ at, zone }) => `${at}: Es gibt keine Zeitzone „${zone}“.`,
    siteWide: ({ at, permission }) =>
      `${at}: „${permission}“ gehört unter permissions.global, denn es gilt für die ganze Site.`,
  },
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
  several: { sentences: ({ sentences }) => sentences.join(' ') },
};
