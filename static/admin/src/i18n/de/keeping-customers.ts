import { counted, number, people } from './counting';
import type { Words } from '../en/words';

/** Settings of the desk that no program can read. */
export const access: Words['customers']['access'] = {
  title: 'Einstellungen, die Sie selbst prüfen',
  text: 'Jira gibt diese Einstellungen nicht an Apps weiter. Sehen Sie nach, und halten Sie fest, was Sie sehen.',
  questions: {
    'who-may-raise': {
      title: 'Wer darf Anfragen stellen?',
      look: 'Projekteinstellungen, „Kundenberechtigungen“, „Zugriff auf das Serviceprojekt“.',
    },
    'portal-access': {
      title: 'Ist das Portal offen oder eingeschränkt?',
      look: 'Projekteinstellungen, „Kundenberechtigungen“: „offen“ heißt, dass alle mit der Produktrolle Zugang haben.',
    },
    'sign-up': {
      title: 'Wer darf sich für ein Konto registrieren?',
      look: 'Jira-Einstellungen, „Produkte“, „Kundenzugriff“.',
    },
  },
  choices: {
    'customers-of-the-desk': 'Kunden des Serviceprojekts',
    'anyone-with-an-account': 'Alle mit einem Konto',
    anyone: 'Alle',
    restricted: 'Eingeschränkt',
    open: 'Offen',
    closed: 'Niemand',
    'by-invitation': 'Wer eingeladen ist',
    public: 'Jede und jeder',
  },
  unanswered: 'Noch nicht beantwortet',
  until: (day) => `gültig bis ${day}`,
  expired: (day) => `abgelaufen am ${day}`,
  answer: 'Antworten',
  change: 'Erneut antworten',
  legend: 'Was haben Sie gesehen?',
  groups: 'Gruppen, die die Produktrolle verleihen',
  groupsHelp: 'Dann werden auch ihre Mitglieder verglichen.',
  evidence: 'Wo haben Sie es gesehen?',
  evidenceHelp: 'Ein Satz, mit dem andere es nachprüfen können.',
  missing: 'Wählen Sie eine Antwort und sagen Sie, wo Sie es gesehen haben.',
  save: 'Antwort festhalten',
  close: 'Abbrechen',
  valid: 'Gültig für',
  days: (days) => counted(days, 'Tag', 'Tage'),
};

/** Whether new employees are watched for, and added without being asked. */
export const watch: Words['customers']['watch'] = {
  title: 'Kunden aktuell halten',
  text: 'Menschen kommen und gehen. Diese Seite kann jede neue Lücke zeigen und sie schließen, wo Sie es erlauben.',
  watching: 'Neue Lücken anzeigen',
  watchingHelp: 'Neue und geänderte Konten stehen hier, und einmal am Tag wird neu verglichen.',
  watchingFirst:
    'Neue und geänderte Konten stehen hier. Vergleichen Sie zuerst oben einmal; danach wird einmal am Tag neu ' +
    'verglichen.',
  watchingFile:
    'Neue und geänderte Konten stehen hier. Ihre Liste war eine Datei, und Dateien werden nicht aufbewahrt: ' +
    'Vergleichen Sie einmal eine Gruppe, eine Organisation oder alle Benutzer, damit täglich neu verglichen ' +
    'wird.',
  adds: 'Mitglieder einer Gruppe ohne Rückfrage hinzufügen',
  addsHelp: 'Für eine Gruppe, die genau die Personen enthält, die der Bot bedient.',
  group: 'Gruppe',
  groupHelp: 'Ihre aktiven Mitglieder werden Kunden dieses Serviceprojekts.',
  groupMissing: 'Wählen Sie eine Gruppe.',
  previewTitle: 'Was geschehen wird',
  atMost: (members) =>
    `Die Gruppe hat ${counted(members, 'aktives Mitglied', 'aktive Mitglieder')}; wer davon noch kein Kunde ` +
    'ist, wird hinzugefügt. Vergleichen Sie diese Gruppe oben, um zu sehen, wie viele das sind.',
  missing: (missing, members) =>
    `Beim letzten Vergleich ${missing === 1 ? 'fehlte' : 'fehlten'} ${people(missing)} von ` +
    `${counted(members, 'aktivem Mitglied', 'aktiven Mitgliedern')}; ` +
    `${missing === 1 ? 'sie wird' : 'sie werden'} hinzugefügt.`,
  noMail: 'Es wird keine E-Mail gesendet und kein Konto angelegt.',
  whenAdded:
    'Einmal am Tag, und sofort, wenn ein Mitglied ein Konto erhält oder sich seines ändert. ' +
    'Die Personen jedes Tages können Sie auf dieser Seite wieder entfernen.',
  save: 'Speichern',
  unsaved: 'Noch nicht gespeichert',
  savedTitle: 'Gespeichert',
  saved: (isWatching, group) =>
    !isWatching
      ? 'Nichts wird beobachtet.'
      : group === null
        ? 'Neue Lücken werden auf dieser Seite gezeigt; niemand wird hinzugefügt.'
        : `Neue Lücken werden gezeigt, und Mitglieder von „${group}“ werden hinzugefügt.`,
  gapsTitle: 'Seit dem letzten Vergleich',
  noGaps: 'Kein Konto wurde angelegt oder geändert.',
  whats: {
    created: 'Hat ein Konto erhalten',
    updated: 'Konto geändert',
    added: 'Als Kunde hinzugefügt',
    'not-added': 'Konnte nicht hinzugefügt werden',
  },
  moreGaps: (count) => `und ${number(count)} weitere`,
};

/** Choosing groups and organizations by name. */
export const pickers: Words['customers']['pickers'] = {
  groups: {
    placeholder: 'Gruppen suchen',
    searching: 'Suche läuft …',
    failed: 'Die Suche hat nicht funktioniert. Geben Sie noch einmal etwas ein.',
    nothingTyped:
      'Jira zeigt dieser App keine Gruppen. Ihr Benutzer braucht die globale Berechtigung „Benutzer und Gruppen ' +
      'durchsuchen“.',
    noneFound: 'Keine Gruppe hat das in ihrem Namen.',
  },
  organizations: {
    placeholder: 'Organisationen suchen',
    searching: 'Suche läuft …',
    failed: 'Die Organisationen konnten nicht gelesen werden.',
    nothingTyped: 'Hier gibt es keine Organisation.',
    noneFound: 'Keine Organisation hat das in ihrem Namen.',
  },
  more: 'Nicht alle sind aufgeführt: Geben Sie einen Teil des Namens ein.',
  picked: 'Gewählte Gruppen',
  remove: 'Entfernen',
  removeGroup: (name) => `${name} entfernen`,
};
