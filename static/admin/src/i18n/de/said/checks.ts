import type { CheckSays, ReasonSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { accessSays } from './access';
import { portalSays } from './portal';
import { testingSays } from './testing';

const reasonSays: Translations<ReasonSays> = {
  confirmations: {
    nobodyYet: 'Noch nicht bestätigt.',
    expired: ({ from, until }) =>
      `Die Bestätigung vom ${from} ist am ${until} abgelaufen. ` +
      'Sehen Sie noch einmal nach und halten Sie fest, was Sie sehen.',
    refuted: ({ on, title }) => `Jemand hat das am ${on} geprüft und gefunden, dass es nicht zutrifft: ${title}.`,
    isRefused: 'verneint',
    isConfirmed: 'bestätigt',
  },
  'for-project-admin': {
    hidden: 'Was hier gefunden wurde, sieht ein Jira-Administrator: Es betrifft mehr als dieses Projekt.',
  },
  judge: {
    nothingToLookAt: 'Dieses Projekt hat nichts, was diese Prüfung ansehen könnte.',
    stopped: ({ error }) =>
      `Die Prüfung wurde durch ${error} abgebrochen: Das ist ein Fehler der App, nicht des Projekts.`,
    stoppedUnknown:
      'Die Prüfung wurde durch einen unbekannten Fehler abgebrochen: Das ist ein Fehler der App, nicht des Projekts.',
  },
  'run-checks': {
    noSkillNeedsIt: 'Keiner der eingeschalteten Skills braucht es.',
    profileDoesNotAsk: ({ profile }) => `${profile} verlangt es nicht.`,
  },
};

/** All that checks say beyond their titles. */
export const checkSays: Translations<CheckSays> = { ...accessSays, ...portalSays, ...reasonSays, ...testingSays };
