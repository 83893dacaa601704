import type { Phrase } from '../../phrases';

const statuses: readonly Phrase[] = [
  ['The workflow is described otherwise.', 'Der Workflow ist anders beschrieben.'],
  ['The status "{status}" ({id}) {says!}.', 'Der Status „{status}“ ({id}) {says!}.'],
  ['is called "{name}"', 'heißt „{name}“'],
  ['is missing', 'fehlt'],
  ['is added', 'ist hinzugekommen'],
  ['is of the category To do instead of In progress', 'ist von der Kategorie „Zu erledigen“ statt „In Arbeit“'],
  ['is of the category To do instead of Done', 'ist von der Kategorie „Zu erledigen“ statt „Fertig“'],
  ['is of the category In progress instead of To do', 'ist von der Kategorie „In Arbeit“ statt „Zu erledigen“'],
  ['is of the category In progress instead of Done', 'ist von der Kategorie „In Arbeit“ statt „Fertig“'],
  ['is of the category Done instead of To do', 'ist von der Kategorie „Fertig“ statt „Zu erledigen“'],
  ['is of the category Done instead of In progress', 'ist von der Kategorie „Fertig“ statt „In Arbeit“'],
  ['has the properties {properties} instead of {before}', 'hat die Eigenschaften {properties} statt {before}'],
  ['has the properties none instead of {before}', 'hat die Eigenschaften {before} nicht mehr'],
  ['has the properties {properties} instead of none', 'hat nun die Eigenschaften {properties}'],
  ['approved by "{name}"', 'genehmigt durch „{name}“'],
  ['declined by "{name}"', 'abgelehnt durch „{name}“'],
  ['approved by no transition', 'genehmigt durch keinen Übergang'],
  ['declined by no transition', 'abgelehnt durch keinen Übergang'],
  ['without {roles}', 'ohne {roles}'],
  ['field {field}', 'Feld {field}'],
  ['asks for no approval instead of ({approval,})', 'bittet nicht mehr um die Genehmigung ({approval,})'],
  ['asks for the approval ({approval,}) instead of none', 'bittet nun um die Genehmigung ({approval,})'],
  [
    'asks for the approval ({approval,}) instead of ({before,})',
    'bittet um die Genehmigung ({approval,}) statt um ({before,})',
  ],
];

const transitions: readonly Phrase[] = [
  ['The transition "{transition}" ({id}) {says!}.', 'Der Übergang „{transition}“ ({id}) {says!}.'],
  ['from {from!} to {to!} is missing', 'von {from!} zu {to!} fehlt'],
  ['from {from!} to {to!} is added', 'von {from!} zu {to!} ist hinzugekommen'],
  ['leaves {from!} instead of {before!}', 'geht von {from!} statt von {before!} aus'],
  ['leads to {to!} instead of {before!}', 'führt zu {to!} statt zu {before!}'],
  ['the creation of an issue', 'dem Erstellen eines Vorgangs'],
  ['any status', 'jedem Status'],
  ['no status', 'keinem Status'],
  ['the same status', 'demselben Status'],
  ['shows {screen!} instead of {before!}', 'zeigt {screen!} statt {before!}'],
  ['shows none instead of {before!}', 'zeigt keinen Bildschirm mehr, bisher {before!}'],
  ['shows {screen!} instead of none', 'zeigt nun {screen!}'],
  ['the screen "{screen}"', 'den Bildschirm „{screen}“'],
  ['the screen {id}', 'den Bildschirm {id}'],
  ['has the condition {condition} instead of {before}', 'hat die Bedingung {condition} statt {before}'],
  ['has the condition none instead of {before}', 'hat keine Bedingung mehr, bisher {before}'],
  ['has the condition {condition} instead of none', 'hat nun die Bedingung {condition}'],
  ['fires {event!} instead of {before!}', 'löst {event!} statt {before!} aus'],
  ['no event', 'kein Ereignis'],
  ['the usual event', 'das übliche Ereignis'],
  ['the event {id}', 'das Ereignis {id}'],
  ['is described otherwise', 'ist anders beschrieben'],
];

/** Parts of rules hold commas themselves, hence one phrase for each length of a list. */
const rules: readonly Phrase[] = [
  ['gains {gained!}', 'erhält {gained!}'],
  ['loses {lost!}', 'verliert {lost!}'],
  ['gains {gained!} and loses {lost!}', 'erhält {gained!} und verliert {lost!}'],
  ['has its validators otherwise', 'hat seine Validatoren anders als bisher'],
  ['has its post functions otherwise', 'hat seine Nachfunktionen anders als bisher'],
  ['the validator {a}', 'den Validator {a}'],
  ['the validator {a}, the validator {b}', 'die Validatoren {a}, {b}'],
  ['the validator {a}, the validator {b}, the validator {c}', 'die Validatoren {a}, {b}, {c}'],
  ['the post function {a}', 'die Nachfunktion {a}'],
  ['the post function {a}, the post function {b}', 'die Nachfunktionen {a}, {b}'],
  ['the post function {a}, the post function {b}, the post function {c}', 'die Nachfunktionen {a}, {b}, {c}'],
];

/** What differs between two workflows. */
export const workflowDifferences: readonly Phrase[] = [...statuses, ...transitions, ...rules];
