import type { BotPreviewSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

/** What the calls of the bot give and take. */
export const callSays: Translations<BotPreviewSays>['bot-calls'] = {
  openApi: 'Dieses Dokument.',
  people:
    'Agenten und Kunden der Projekte des Schlüssels, Seite für Seite; eine unveränderte Seite beantwortet ihr ' +
    'ETag mit 304.',
  cursor: '`next` der vorigen Seite.',
  readiness:
    'Das letzte Urteil über jedes Projekt des Schlüssels und jeden Skill, mit den IDs, die ein Bot dort ' +
    'braucht, signiert.',
  articles: 'Durchsucht die Artikel der Wissensdatenbank und gibt nur, was auch ein Kunde des Servicedesks findet.',
  words: 'Wörter, nach denen gesucht wird.',
  serviceDesk: 'Projektschlüssel oder -ID; ohne Angabe alle Projekte des Schlüssels.',
  articlesOfDesk: 'Je Servicedesk; ohne Angabe 10.',
  files:
    'Die Artikel, die Kunden finden, als Dateien (Moveworks Content Gateway). ' +
    'Jira kann eine Wissensdatenbank nicht auflisten, daher ist dies, was etwa vierzig Suchen finden.',
  filesOnPage: 'Dateien auf einer Seite; ohne Angabe 1000.',
  filesLeftOut: 'Dateien, die am Anfang ausgelassen werden; ohne Angabe 0.',
  fileFilter: 'Vergleiche von created_datetime und last_modified_datetime mit gt, ge, lt, le, eq, verbunden mit and.',
  file: 'Eine Datei mit dem, was von ihrem Inhalt zu lesen ist.',
  fileId: 'Projekt-ID und Seiten-ID, wie in der Liste.',
  download: 'Titel, Auszug und Portallink eines Artikels als Seite; den Text nennt die API von Jira nicht.',
  forms:
    'Jeder Anfragetyp der Projekte des Schlüssels, den Kunden im Portal finden, mit dem, was er fragt ' +
    '(Moveworks Forms Gateway).',
  formsLeftOut: 'Formulare, die am Anfang ausgelassen werden; ohne Angabe 0.',
  formsOnPage: 'Formulare auf einer Seite; ohne Angabe alle.',
  form: 'Ein Formular, neu gelesen.',
  formId: 'Projekt-ID und Anfragetyp-ID, wie in der Liste.',
  submit:
    'Stellt eine Anfrage im Namen eines Mitarbeiters. Unpassende Antworten werden mit 422 abgewiesen, jede mit ' +
    'ihrem Grund, und nichts wird gestellt.',
  events:
    'Was mit Tickets geschah, der Reihe nach, mindestens einmal und ohne Lücken: ' +
    'Bewahren Sie `next` auf, geben Sie es als `after` an und verwerfen Sie IDs, die Sie schon gesehen haben. ' +
    '410: Der Cursor ist älter als die aufbewahrten Ereignisse; beginnen Sie ohne ihn neu.',
  after:
    '`next` der vorigen Seite; `now`, um mit dem zu beginnen, was ab jetzt geschieht; ohne Angabe: ' +
    'das älteste aufbewahrte Ereignis, 14 Tage zurück.',
  wait: ({ most }) =>
    'Sekunden, die auf ein Ereignis gewartet wird, wenn keines da ist; ohne Angabe 0. ' +
    `Höchstens ${most} Aufrufe eines Schlüssels warten gleichzeitig; der nächste wird mit 429 abgewiesen.`,
  eventsOnPage: 'Ereignisse auf einer Seite; ohne Angabe 100.',
  hold: ({ seconds }) =>
    `Sekunden, die jedes Ereignis für frühere zurückgehalten wird; ohne Angabe ${seconds}. ` +
    'Jira meldet Ereignisse bis zu 180 Sekunden zu spät: Ab da ist die Reihenfolge eines Tickets genau, ' +
    'darunter wird ein Ereignis, das nach seiner Zeit kommt, mit isLate markiert.',
  ticket: 'Ein Ticket, wie es jetzt ist, was sein Status bedeutet, und die von dort offenen Übergänge mit ihren IDs.',
  ticketKey: 'Vorgangsschlüssel oder -ID.',
  explain:
    'Ob der Bot ein Ticket jetzt lösen, beginnen, dazu nachfragen, wieder öffnen und kommentieren kann, und ' +
    'warum nicht.',
  approvals:
    'Genehmigungen, auf die gewartet wird, und wer gefragt ist. Beantwortet werden sie in Jira: ' +
    'Kein Aufruf dieser API genehmigt oder lehnt ab.',
  projectId: 'Projekt-ID; ohne Angabe alle Projekte des Schlüssels.',
};
