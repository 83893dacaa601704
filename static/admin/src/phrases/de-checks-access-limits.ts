import type { Phrase } from '../phrases';

/** What the app itself may do, and what issue security hides from the bot. */
export const accessLimits: readonly Phrase[] = [
  [
    'Issue security shows new requests to the service account',
    'Die Vorgangssicherheit zeigt dem Dienstkonto neue Anfragen',
  ],
  [
    'A request with a security level exists only for those in the level. The bot then finds none of the new requests: it answers nothing, resolves nothing, and nobody gets an error.',
    'Eine Anfrage mit Sicherheitsstufe gibt es nur für die, die in der Stufe sind. Der Bot findet dann keine der neuen Anfragen: Er beantwortet nichts, löst nichts, und niemand bekommt einen Fehler.',
  ],
  [
    'Open the issue security scheme and add the role of the agents, or the service account, to its default level.',
    'Öffnen Sie das Vorgangssicherheitsschema und fügen Sie seiner Standardstufe die Rolle der Agenten oder das Dienstkonto hinzu.',
  ],
  [
    'Requests that exist already keep their level; someone who joins the level sees them too.',
    'Bestehende Anfragen behalten ihre Stufe; wer in die Stufe kommt, sieht auch sie.',
  ],
  ['This app may see and do what is asked of it', 'Diese App darf sehen und tun, was von ihr verlangt wird'],
  [
    'What the app may not see, it cannot judge: faults stay hidden behind "not available", and employees find them instead. What it may not do, it cannot do for the bot: a request that an employee filled in is refused.',
    'Was die App nicht sehen darf, kann sie nicht beurteilen: Fehler bleiben hinter „nicht verfügbar“ verborgen, und stattdessen finden Mitarbeitende sie. Was sie nicht tun darf, kann sie nicht für den Bot tun: Eine ausgefüllte Anfrage wird abgelehnt.',
  ],
  [
    'Open the permission scheme and grant the permission to the role for apps (at first called atlassian-addons-project-access), which is meant to hold every permission.',
    'Öffnen Sie das Berechtigungsschema und erteilen Sie die Berechtigung der Rolle für Apps (anfangs atlassian-addons-project-access genannt), die alle Berechtigungen haben soll.',
  ],
  [
    'Check in Atlassian administration that no app access rule blocks this project.',
    'Prüfen Sie in der Atlassian-Administration, ob eine App-Zugriffsregel dieses Projekt sperrt.',
  ],
];
