import type { BotPreviewSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { callSays } from './bot-calls';

/** What the page shows of what bots and their vendors are given, and why something is not. */
export const botPreviewSays: Translations<BotPreviewSays> = {
  'bot-calls': callSays,
  'form-gaps': {
    fieldsUnread: 'seine Felder konnten nicht gelesen werden',
    formUnknown: 'ob er ein Formular hat, konnte nicht gelesen werden',
    formUnread: 'sein Formular konnte nicht gelesen werden',
    hiddenAndUnfilled: 'es ist ein Pflichtfeld, ausgeblendet, und niemand füllt es',
    layoutUnlike: 'seine Abschnitte und sein Aufbau passen nicht zusammen',
    requiredNowhere: 'es ist ein Pflichtfeld und wird nirgends angezeigt',
    shownNowhere: 'es wird nirgends angezeigt',
    dependsOn: ({ test }) => `es hängt ab von: ${test}; das kann der Vertrag nicht ausdrücken`,
    dependsOnAnswers: 'es hängt in einer Weise von Antworten ab, die der Vertrag nicht ausdrücken kann',
    unknownShape: 'eine Bedingung unbekannter Form',
    withoutTest: 'eine Bedingung ohne Test',
    severalQuestions: 'eine Bedingung auf mehrere Fragen zugleich',
    noOptions: 'es ist eine Auswahl ohne Optionen',
    valuesOf: ({ type }) => `Jira sagt über seine Werte nur, dass sie „${type}“ sind`,
    listsOf: ({ type }) => `Jira sagt über seine Werte nur, dass sie Listen von „${type}“ sind`,
    takesFile: 'es nimmt eine Datei an, wofür der Vertrag kein Feld hat',
    takesAsset: 'es nimmt ein Asset an, und Jira führt keine zur Auswahl auf',
    patternOnPortal: 'das Muster, dem die Antwort entsprechen muss, wird nur im Portal geprüft',
    unknownKind: ({ type }) => `seine Art „${type}“ kennt diese App nicht`,
    choicesUnread: 'seine Auswahlmöglichkeiten konnten nicht gelesen werden',
    otherLost: 'der freie Text neben seiner Option „Sonstiges“ kann nicht gesendet werden',
  },
  'hiding-reasons': {
    blogPost: 'Es ist ein Blogbeitrag.',
    makeItPage: 'Kunden finden nur Seiten; machen Sie eine Seite daraus.',
    pageRestricted: 'Die Seite ist eingeschränkt.',
    lookAtPage: 'Öffnen Sie die Seite in Confluence und sehen Sie auf das Schloss neben dem Titel.',
    parentRestricted: 'Eine übergeordnete Seite ist eingeschränkt.',
    lookAtParents: 'Öffnen Sie jede übergeordnete Seite und sehen Sie auf das Schloss.',
    overviewRestricted: 'Die Übersichtsseite des Bereichs ist eingeschränkt.',
    lookAtOverview: 'Öffnen Sie die Übersicht des Bereichs und sehen Sie auf das Schloss.',
    notForAllUsers: 'Der Bereich ist nicht für alle aktiven Benutzer offen.',
    letUsersView:
      'Lassen Sie in den Projekteinstellungen unter „Wissensdatenbank“ alle aktiven Benutzer den Bereich ansehen.',
  },
  'customer-eyes': {
    noneChosen: 'Für das Projekt ist kein Kunden-Testkonto gewählt.',
    deactivated: 'Das Kunden-Testkonto ist deaktiviert.',
    notPortalOnly: 'Das Kunden-Testkonto ist kein reiner Portalkunde und sieht daher vielleicht mehr als Kunden.',
    keyMoved: 'Der Schlüssel des Projekts ging gerade an ein anderes Projekt; fragen Sie noch einmal.',
    refused: 'Jira lässt diese App nicht als Kunden-Testkonto lesen, oder das Konto erreicht das Portal nicht.',
  },
  'form-list': { noRequestTypes: 'Jira nennt dieser App die Anfragetypen des Projekts nicht.' },
  'live-project': { hidden: 'Jira zeigt dieser App das Projekt nicht mehr.' },
  'hand-over-files': {
    nothingIsNew: 'Kein Status der Workflows in diesem Paket zählt als NEW, es gibt also nichts zu suchen.',
    workflowGone:
      'Jira hat diesen Workflow nicht zurückgegeben; vielleicht wurde er umbenannt oder gelöscht, während das ' +
      'Paket erstellt wurde.',
    missingFromTables: ({ reason }) => `${reason} Seine Status und Übergänge fehlen auch in den Tabellen.`,
  },
};
