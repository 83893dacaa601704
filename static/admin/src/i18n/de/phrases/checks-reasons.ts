import type { Phrase } from '../../phrases';

/** Why a check has no answer, or a person's: nobody confirmed it, nothing applies, or it stopped. */
export const checkReasons: readonly Phrase[] = [
  ['Nobody has confirmed this yet.', 'Das hat noch niemand bestätigt.'],
  [
    'The confirmation of {day} expired on {end}. Look again and record what you see.',
    'Die Bestätigung vom {day} ist am {end} abgelaufen. Sehen Sie noch einmal nach und halten Sie fest, was Sie sehen.',
  ],
  [
    'A person looked on {day} and found this not to be so: {title!}.',
    'Jemand hat am {day} nachgesehen und gefunden, dass dies nicht zutrifft: {title!}.',
  ],
  [
    'This project has nothing this check could look at.',
    'Dieses Projekt hat nichts, was diese Prüfung ansehen könnte.',
  ],
  [
    'The check stopped on {error,}: this is a fault of the app, not of the project.',
    'Die Prüfung wurde durch {error,} abgebrochen: Das ist ein Fehler der App, nicht des Projekts.',
  ],
  ['an unknown error', 'einen unbekannten Fehler'],
  ['None of the skills that are on needs it.', 'Keiner der eingeschalteten Skills braucht es.'],
  ['{profile,} does not ask for it.', '{profile,} verlangt es nicht.'],
  [
    'A Jira administrator sees what was found here: it concerns more than this project.',
    'Was hier gefunden wurde, sieht ein Jira-Administrator: Es betrifft mehr als dieses Projekt.',
  ],
];
