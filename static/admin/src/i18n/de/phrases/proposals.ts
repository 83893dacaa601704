import type { Phrase } from '../../phrases';

/** What the app proposes in the setup and why, what it could not look at, and what a preview of the bot says. */
export const proposals: readonly Phrase[] = [
  // Articles the bot does not find.
  ['No customer test account is chosen for the project.', 'Für das Projekt ist kein Kunden-Testkonto gewählt.'],
  ['The customer test account is deactivated.', 'Das Kunden-Testkonto ist deaktiviert.'],
  [
    'The customer test account is not a portal-only customer, so it may see more than customers do.',
    'Das Kunden-Testkonto ist kein reiner Portalkunde und sieht daher vielleicht mehr als Kunden.',
  ],
  [
    'Jira does not let this app read as the customer test account, or the account does not reach the portal.',
    'Jira lässt diese App nicht als Kunden-Testkonto lesen, oder das Konto erreicht das Portal nicht.',
  ],
  ['It is a blog post.', 'Es ist ein Blogbeitrag.'],
  ['Customers find pages only; make it a page.', 'Kunden finden nur Seiten; machen Sie eine Seite daraus.'],
  ['The page is restricted.', 'Die Seite ist eingeschränkt.'],
  [
    'Open the page in Confluence and look at the padlock beside its title.',
    'Öffnen Sie die Seite in Confluence und sehen Sie auf das Schloss neben dem Titel.',
  ],
  ['A page above it is restricted.', 'Eine übergeordnete Seite ist eingeschränkt.'],
  [
    'Open each page above it and look at the padlock.',
    'Öffnen Sie jede übergeordnete Seite und sehen Sie auf das Schloss.',
  ],
  ['The overview page of its space is restricted.', 'Die Übersichtsseite des Bereichs ist eingeschränkt.'],
  [
    'Open the overview of the space and look at the padlock.',
    'Öffnen Sie die Übersicht des Bereichs und sehen Sie auf das Schloss.',
  ],
  ['The space is not open to every active user.', 'Der Bereich ist nicht für alle aktiven Benutzer offen.'],
  [
    'In the project settings, under Knowledge base, let any active user view the space.',
    'Lassen Sie in den Projekteinstellungen unter „Wissensdatenbank“ alle aktiven Benutzer den Bereich ansehen.',
  ],
  [
    'Jira does not tell this app the request types of the project.',
    'Jira nennt dieser App die Anfragetypen des Projekts nicht.',
  ],
  ['its fields could not be read', 'seine Felder konnten nicht gelesen werden'],
  ['whether it has a form could not be read', 'ob er ein Formular hat, konnte nicht gelesen werden'],
  ['its form could not be read', 'sein Formular konnte nicht gelesen werden'],
  ['it is required, hidden, and filled by nobody', 'es ist ein Pflichtfeld, ausgeblendet, und niemand füllt es'],
  ['its sections and its layout do not fit together', 'seine Abschnitte und sein Aufbau passen nicht zusammen'],
  ['it is required and shown nowhere', 'es ist ein Pflichtfeld und wird nirgends angezeigt'],
  ['it is shown nowhere', 'es wird nirgends angezeigt'],
  [
    'it depends on {what!}, which the contract cannot say',
    'es hängt ab von: {what!}, was der Vertrag nicht ausdrücken kann',
  ],
  [
    'it depends on {what}, which the contract cannot say',
    'es hängt von {what} ab, was der Vertrag nicht ausdrücken kann',
  ],
  [
    'it depends on answers in a way the contract cannot say',
    'es hängt in einer Weise von Antworten ab, die der Vertrag nicht ausdrücken kann',
  ],
  ['a condition of an unknown shape', 'eine Bedingung unbekannter Form'],
  ['a condition without a test', 'eine Bedingung ohne Test'],
  ['a condition on several questions at once', 'eine Bedingung auf mehrere Fragen zugleich'],
  ['it is a choice without options', 'es ist eine Auswahl ohne Optionen'],
  ['Jira says of its values only that they are "{type}"', 'Jira sagt über seine Werte nur, dass sie „{type}“ sind'],
  [
    'Jira says of its values only that they are lists of "{type}"',
    'Jira sagt über seine Werte nur, dass sie Listen von „{type}“ sind',
  ],
  ['it takes a file, for which the contract has no field', 'es nimmt eine Datei an, wofür der Vertrag kein Feld hat'],
  [
    'it takes an asset, and Jira lists none to choose from',
    'es nimmt ein Asset an, und Jira führt keine zur Auswahl auf',
  ],
  [
    'the pattern its answer has to fit is checked on the portal only',
    'das Muster, dem die Antwort entsprechen muss, wird nur im Portal geprüft',
  ],
  ['its kind "{type}" is not known to this app', 'seine Art „{type}“ kennt diese App nicht'],
  ['its choices could not be read', 'seine Auswahlmöglichkeiten konnten nicht gelesen werden'],
  [
    'the free text beside its option "other" cannot be sent',
    'der freie Text neben seiner Option „Sonstiges“ kann nicht gesendet werden',
  ],

  // Calls of the bot, to be tried.
  ['This document.', 'Dieses Dokument.'],
  [
    'Agents and customers of the projects of the key, page by page; a page that did not change answers its ETag with 304.',
    'Agenten und Kunden der Projekte des Schlüssels, Seite für Seite; eine unveränderte Seite beantwortet ihr ETag mit 304.',
  ],
  [
    'The latest verdict of each project of the key and of each skill, with the ids a bot needs there, signed.',
    'Das letzte Urteil über jedes Projekt des Schlüssels und jeden Skill, mit den IDs, die ein Bot dort braucht, signiert.',
  ],
  [
    'Searches knowledge base articles, and gives only what a customer of the desk finds too.',
    'Durchsucht die Artikel der Wissensdatenbank und gibt nur, was auch ein Kunde des Servicedesks findet.',
  ],
  [
    'Project key or id; all projects of the key unless given.',
    'Projektschlüssel oder -ID; ohne Angabe alle Projekte des Schlüssels.',
  ],
  ['Of each desk; 10 unless given.', 'Je Servicedesk; ohne Angabe 10.'],
  [
    'The articles customers find, as files (Moveworks Content Gateway). Jira cannot list a knowledge base, so this is what some forty searches find.',
    'Die Artikel, die Kunden finden, als Dateien (Moveworks Content Gateway). Jira kann eine Wissensdatenbank nicht auflisten, daher ist dies, was etwa vierzig Suchen finden.',
  ],
  [
    'Comparisons of created_datetime and last_modified_datetime by gt, ge, lt, le, eq, joined by and.',
    'Vergleiche von created_datetime und last_modified_datetime mit gt, ge, lt, le, eq, verbunden mit and.',
  ],
  ['One file with what can be read of its content.', 'Eine Datei mit dem, was von ihrem Inhalt zu lesen ist.'],
  [
    'Title, excerpt and portal link of an article as a page; Jira’s API does not tell the body.',
    'Titel, Auszug und Portallink eines Artikels als Seite; den Text nennt die API von Jira nicht.',
  ],
  [
    'Every request type of the key’s projects that customers find on the portal, with what it asks (Moveworks Forms Gateway).',
    'Jeder Anfragetyp der Projekte des Schlüssels, den Kunden im Portal finden, mit dem, was er fragt (Moveworks Forms Gateway).',
  ],
  ['Forms to leave out from the start; 0 unless given.', 'Formulare, die am Anfang ausgelassen werden; ohne Angabe 0.'],
  ['Forms on a page; all unless given.', 'Formulare auf einer Seite; ohne Angabe alle.'],
  ['Files to leave out from the start; 0 unless given.', 'Dateien, die am Anfang ausgelassen werden; ohne Angabe 0.'],
  ['Files on a page; 1000 unless given.', 'Dateien auf einer Seite; ohne Angabe 1000.'],
  ['Events on a page; 100 unless given.', 'Ereignisse auf einer Seite; ohne Angabe 100.'],
  ['Words to look for.', 'Wörter, nach denen gesucht wird.'],
  ['Project id and page id, as in the list.', 'Projekt-ID und Seiten-ID, wie in der Liste.'],
  ['Project id and request type id, as in the list.', 'Projekt-ID und Anfragetyp-ID, wie in der Liste.'],
  ['One form, read anew.', 'Ein Formular, neu gelesen.'],
  [
    '`next` of the page before; `now` to begin with what happens from now on; absent: the oldest event kept, 14 days back.',
    '`next` der vorigen Seite; `now`, um mit dem zu beginnen, was ab jetzt geschieht; ohne Angabe: das älteste aufbewahrte Ereignis, 14 Tage zurück.',
  ],
  [
    'Seconds to wait for an event where there is none; 0 unless given.',
    'Sekunden, die auf ein Ereignis gewartet wird, wenn keines da ist; ohne Angabe 0.',
  ],
  [
    'At most {count} calls of a key wait at a time; the next is refused with 429.',
    'Höchstens {count} Aufrufe eines Schlüssels warten gleichzeitig; der nächste wird mit 429 abgewiesen.',
  ],
  [
    'Seconds each event is held back for those that happened before it; {count} unless given. Jira tells events up to 180 seconds late: from then on the order of a ticket is exact, below it an event that comes after its turn is marked isLate.',
    'Sekunden, die jedes Ereignis für frühere zurückgehalten wird; ohne Angabe {count}. Jira meldet Ereignisse bis zu 180 Sekunden zu spät: Ab da ist die Reihenfolge eines Tickets genau, darunter wird ein Ereignis, das nach seiner Zeit kommt, mit isLate markiert.',
  ],
  [
    'What happened to tickets, in order, at least once and without gaps: keep `next`, pass it as `after`, drop ids you have seen. 410: the cursor is older than the events kept; begin again without it.',
    'Was mit Tickets geschah, der Reihe nach, mindestens einmal und ohne Lücken: Bewahren Sie `next` auf, geben Sie es als `after` an und verwerfen Sie IDs, die Sie schon gesehen haben. 410: Der Cursor ist älter als die aufbewahrten Ereignisse; beginnen Sie ohne ihn neu.',
  ],
  [
    'A ticket as it is now, what its status means, and the transitions open from it with their ids.',
    'Ein Ticket, wie es jetzt ist, was sein Status bedeutet, und die von dort offenen Übergänge mit ihren IDs.',
  ],
  ['Issue key or id.', 'Vorgangsschlüssel oder -ID.'],
];
