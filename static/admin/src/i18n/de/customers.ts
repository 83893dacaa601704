import { counted, number, people, share } from './counting';
import { access, pickers, watch } from './keeping-customers';
import { understood } from './people-file';
import type { Words } from '../en/words';

type CustomerWords = Words['customers'];

const duration = (seconds: number): string => {
  if (seconds < 60) return 'noch weniger als eine Minute';
  if (seconds < 5_400) return `noch etwa ${counted(Math.round(seconds / 60), 'Minute', 'Minuten')}`;
  return `noch etwa ${counted(Math.round(seconds / 3_600), 'Stunde', 'Stunden')}`;
};

const classes: CustomerWords['results']['classes'] = {
  'in-place': { name: 'Schon Kunde', text: 'Diese Mitarbeitenden sind Kunden dieses Serviceprojekts. Nichts zu tun.' },
  'missing-with-account': {
    name: 'Noch kein Kunde',
    text: 'Sie haben ein Konto, sind hier aber keine Kunden. Sie hinzuzufügen sendet keine E-Mail.',
  },
  'missing-without-account': {
    name: 'Kein Jira-Konto',
    text: 'Jira kennt niemanden mit dieser Adresse. Sie entscheiden, ob sie per E-Mail eingeladen werden.',
  },
  'no-visible-email': {
    name: 'E-Mail verborgen',
    text:
      'Ihr Konto verbirgt die Adresse, also findet ein Bot, der Personen nach E-Mail sucht, sie nicht. ' +
      'Bitten Sie sie, die Adresse Ihrer Organisation zu zeigen.',
  },
  inactive: {
    name: 'Inaktiv',
    text: 'Ihr Konto ist ausgeschaltet. Es muss wieder aktiv sein, bevor ein Bot für sie handeln kann.',
  },
  'duplicate-email': {
    name: 'Dieselbe E-Mail doppelt',
    text:
      'Mehrere Konten haben diese Adresse, und ein Bot nimmt vielleicht das falsche. ' +
      'Entfernen Sie alle bis auf eines, oder benennen Sie sie um.',
  },
  'portal-only-twin': {
    name: 'Zweites Konto nur im Portal',
    text:
      'Sie haben ein lizenziertes Konto und eines nur für das Portal. ' +
      'Ein Bot nimmt vielleicht das falsche; führen Sie das Portalkonto zusammen, oder entfernen Sie es.',
  },
  'changed-email': {
    name: 'E-Mail geändert',
    text: 'Das Konto zeigt eine andere Adresse als Ihre Liste. Bringen Sie beide in Einklang.',
  },
  'unmanaged-domain': {
    name: 'Domain nicht verwaltet',
    text: 'Die Domain dieser Adresse verwalten Sie nicht, also liegt das Konto nicht in Ihrer Hand.',
  },
  'repeated-line': {
    name: 'Wiederholte Zeile',
    text: 'Dieselbe Person steht mehrfach in der Liste. Nur die erste Stelle zählt.',
  },
  'bot-account': {
    name: 'Bot- und Testkonten',
    text:
      'Apps, das eigene Konto des Bots und die Konten, mit denen er getestet wird. ' +
      'Sie sind keine Mitarbeitenden und werden hier nie hinzugefügt.',
  },
};

const results: CustomerWords['results'] = {
  title: 'Ergebnis',
  compared: 'Verglichen',
  classes,
  classesLabel: 'Klassen',
  reach: (reached, employees, percent, isLeast) =>
    percent === null
      ? 'Es wurde niemand aus der Belegschaft verglichen'
      : `${number(reached)} von ${counted(employees, 'Person', 'Personen')} ` +
        `${reached === 1 ? 'kann' : 'können'} den Bot ${isLeast ? 'nachweislich ' : ''}nutzen, ${share(percent, reached)}`,
  reachText:
    'Gezählt sind Kunden dieses Projekts mit genau einem aktiven Konto, dessen Adresse der Bot sieht. ' +
    'Ob der Bot selbst bereit ist, steht in der Übersicht.',
  notCounted: (lines) =>
    `${counted(lines, 'Zeile', 'Zeilen')} der Datei ${lines === 1 ? 'war' : 'waren'} nicht lesbar und ` +
    `${lines === 1 ? 'ist' : 'sind'} nicht mitgezählt.`,
  emptyClasses: (count) => `${counted(count, 'Klasse', 'Klassen')} ohne jemanden`,
  before: (difference) => `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))} seit dem letzten Vergleich`,
  search: 'Adresse, Name, Konto-ID oder Zeile suchen',
  searchWithoutLines: 'Adresse, Name oder Konto-ID suchen',
  who: 'Person',
  line: 'Zeile',
  account: 'Konto',
  through: 'Kunde durch',
  throughs: {
    direct: 'Dieses Serviceprojekt',
    organization: 'Eine Organisation',
    'product-role': 'Produktrolle',
    'portal-only': 'Konto nur im Portal',
  },
  noName: 'Von Jira nicht gezeigt',
  none: 'Niemand ist in dieser Klasse.',
  noneFound: 'Niemand in dieser Klasse passt zur Suche.',
  range: (from, to, total) => `${number(from)}–${number(to)} von ${number(total)}`,
  previous: 'Vorherige 25',
  next: 'Nächste 25',
  download: 'Alle als CSV herunterladen',
  gapsTitle: 'Manche Ergebnisse sind vielleicht unvollständig',
  gaps: {
    'organizations-unreadable':
      'Organisationen konnten nicht gelesen werden: Wer durch eine Kunde ist, kann als fehlend erscheinen.',
    'product-groups-unreadable':
      'Die Gruppen der Produktrolle konnten nicht gelesen werden: ' +
      'Wer durch ein offenes Portal Zugang hat, kann als fehlend erscheinen.',
    'addresses-hidden': 'Manche Konten verbergen ihre Adresse: Wer als fehlend erscheint, kann eines davon haben.',
  },
  hidden: (count) =>
    count === 1
      ? 'Ein Konto verbirgt seine Adresse vor dieser App.'
      : `${number(count)} Konten verbergen ihre Adresse vor dieser App.`,
};

const added: CustomerWords['added'] = {
  title: 'Ergebnis des Hinzufügens',
  outcomes: {
    added: 'Als Kunden hinzugefügt',
    created: 'Konto angelegt, noch kein Kunde',
    already: 'Waren schon Kunden',
    failed: 'Nicht hinzugefügt',
    waiting: 'Noch nicht versucht',
    removed: 'Entfernt',
    'not-removed': 'Nicht entfernt',
  },
  failures: {
    'not-permitted': 'Jira erlaubt es nicht. Prüfen Sie, ob die App Kunden dieses Serviceprojekts verwalten darf.',
    'account-exists':
      'Es gibt ein Konto mit dieser Adresse, aber Jira zeigt es nicht. Bitten Sie die Person, ihre E-Mail zu zeigen.',
    'unknown-account': 'Das Konto gibt es seit dem Vergleich nicht mehr. Vergleichen Sie erneut.',
    'address-refused': 'Jira lehnt die Adresse ab. Prüfen Sie, wie sie geschrieben ist.',
    'desk-is-open': 'In einem offenen Serviceprojekt ist jede Person Kunde, also entfernt Jira niemanden.',
    'jira-unavailable': 'Jira hat nicht geantwortet. Versuchen Sie es in einigen Minuten erneut.',
  },
  failuresTitle: 'Warum nicht',
  seenTitle: 'Wann der Bot sie sieht',
  reads: 'Der Bot liest Personen neu',
  hasRead: 'Der Bot hat Personen neu gelesen',
  latest: (time) => `Laut Anbieter hat er sie spätestens bis ${time} gesehen.`,
  hasSeen: 'Nach dem Zeitplan des Anbieters hat der Bot sie inzwischen gesehen.',
  notSaid: 'Der Anbieter sagt nicht, wann der Bot Personen neu liest.',
  retry: (count) => `${number(count)} fehlgeschlagene erneut versuchen`,
  download: 'Ergebnis als CSV herunterladen',
  undo: 'Wieder entfernen',
  confirmTitle: (count) =>
    count === 1
      ? 'Die hier hinzugefügte Person entfernen?'
      : `Die ${people(count)} entfernen, die hier hinzugefügt wurden?`,
  confirmText:
    'Entfernt werden nur die, die dieser Lauf hinzugefügt hat. ' +
    'Wer vorher Kunde war, bleibt es, und angelegte Konten bleiben.',
  confirm: 'Entfernen',
  keep: 'Behalten',
};

export const customers: CustomerWords = {
  text: 'Alle Mitarbeitenden, die der Bot bedient, müssen Kunden dieses Serviceprojekts sein.',
  number,
  meanings: {
    title: 'Drei Dinge heißen „Kunde“',
    text:
      'Sie werden an verschiedenen Stellen vergeben. Erst zusammen zeigen sie, ob ein Bot für jemanden eine ' +
      'Anfrage stellen kann.',
    each: [
      {
        title: 'Produktrolle',
        where: 'Von einer Gruppe verliehen, für die ganze Site',
        text: 'Eine Lizenz des Produkts. Ein eingeschränktes Serviceprojekt lässt niemanden ein, der nur das hat.',
        gate: 'Hat Zugang, wenn das Portal offen ist',
      },
      {
        title: 'Kunde des Serviceprojekts',
        where: 'Diesem Projekt hinzugefügt, oder durch eine Organisation',
        text:
          'Steht auf der Liste dieses Serviceprojekts, ob offen oder eingeschränkt. ' +
          'Der sicherste Weg für einen Bot.',
        gate: 'Hat immer Zugang',
      },
      {
        title: 'Konto nur im Portal',
        where: 'Durch Einladung oder Registrierung entstanden',
        text:
          'Lebt nur im Portal. Kann neben einem lizenzierten Konto derselben Person stehen und einen Bot in die ' +
          'Irre führen.',
        gate: 'Hat Zugang, wenn hinzugefügt oder wenn das Portal offen ist',
      },
    ],
    desk: 'Kann in diesem Serviceprojekt Anfragen stellen',
    caption: 'Gestrichelt: Es hängt vom Portal ab. Alle drei Wege werden Person für Person mit Ihrer Liste verglichen.',
  },
  source: {
    title: 'Vergleichen Sie Ihre Mitarbeitenden mit den Kunden dieses Serviceprojekts',
    again: 'Erneut vergleichen',
    text:
      'Nichts wird geändert. Namen werden nicht aufbewahrt, und die Liste wird mit dem nächsten Vergleich ' +
      'gelöscht.',
    legend: 'Wo steht die Liste der Mitarbeitenden?',
    kinds: {
      csv: 'In einer CSV-Datei',
      group: 'In einer Jira-Gruppe',
      organization: 'In einer Organisation',
      'all-users': 'Alle aktiven Benutzer dieser Site',
    },
    file: 'CSV-Datei',
    fileHelp:
      'Eine Spalte mit E-Mail-Adressen oder Konto-IDs genügt. ' +
      'Die Datei wird in Ihrem Browser gelesen; nur Adressen und Konto-IDs werden aufbewahrt.',
    fileMissing: 'Wählen Sie eine Datei.',
    fileTooLarge: 'Diese Datei ist zu groß. Exportieren Sie nur die E-Mail-Adressen.',
    fileUnreadable: 'Der Browser konnte diese Datei nicht lesen. Wählen Sie sie noch einmal.',
    group: 'Gruppe',
    groupHelp: 'Ihre aktiven Mitglieder werden verglichen.',
    groupMissing: 'Wählen Sie eine Gruppe.',
    organization: 'Organisation',
    organizationHelp: 'Ihre Mitglieder werden verglichen.',
    organizationMissing: 'Wählen Sie eine Organisation.',
    domains: 'Domains, die Ihr Unternehmen verwaltet (optional)',
    domainsHelp: 'Durch Kommas getrennt. Konten anderer Domains werden dann gesondert aufgeführt.',
    read: 'Datei lesen',
    start: 'Vergleichen',
    keep: 'Dieses Ergebnis behalten',
    interrupted: 'Die letzte Datei wurde nicht bis zum Ende gesendet. Wählen Sie sie noch einmal.',
    interruptedKeeps:
      'Die letzte Datei wurde nicht bis zum Ende gesendet. Wählen Sie sie noch einmal, oder gehen Sie zum ' +
      'vorherigen Ergebnis zurück.',
    keepBefore: 'Zurück zum vorherigen Ergebnis',
    refused: 'Diese Datei lässt sich nicht vergleichen',
    refusedKeeps: 'Diese Datei lässt sich nicht vergleichen. Das vorherige Ergebnis bleibt.',
    cancelled: 'Der Vergleich wurde abgebrochen, und was er gelesen hatte, ist gelöscht.',
  },
  sending: {
    title: 'Die Datei wird gelesen',
    label: 'Gesendete Teile',
    parts: (sent, total) => `${number(sent)} von ${counted(total, 'Teil', 'Teilen')} gesendet`,
    text: 'Bleiben Sie auf dieser Seite, bis die Datei gesendet ist.',
    cancel: 'Abbrechen',
  },
  understood,
  run: {
    titles: {
      comparing: 'Vergleich läuft',
      adding: 'Kunden werden hinzugefügt',
      undoing: 'Hinzugefügte werden entfernt',
    },
    label: 'Fortschritt',
    states: {
      queued: 'Wartet auf den Beginn',
      reading: 'Kunden und Konten werden gelesen',
      comparing: 'Vergleicht',
      adding: 'Fügt hinzu',
      undoing: 'Macht rückgängig',
    },
    paused: 'Pausiert',
    stopping: 'Hält nach der laufenden Arbeit an',
    read: (count) => `${people(count)} gelesen`,
    done: (done, total) => `${number(done)} von ${people(total)}`,
    left: duration,
    canLeave: 'Sie können diese Seite verlassen. Es geht weiter, und Sie finden es hier wieder.',
    lost: 'Die Verbindung ging verloren. Diese Seite versucht es von selbst erneut.',
    pause: 'Pausieren',
    resume: 'Fortsetzen',
    cancel: 'Abbrechen',
    failedTitle: 'Der Lauf konnte nicht weitergehen',
    failedMessage: 'Die App konnte ihn nicht beenden.',
    failedAdvice: 'Versuchen Sie es in einigen Minuten erneut.',
  },
  results,
  adding: {
    title: 'Fehlende Kunden hinzufügen',
    text: 'Nichts geschieht, bevor Sie gesehen haben, was getan würde.',
    who: 'Wer soll hinzugefügt werden?',
    option: (name, count) => `${name} (${number(count)})`,
    nobodyTitle: 'Niemand lässt sich hinzufügen',
    nobody: 'Niemand in diesem Vergleich fehlt auf eine Weise, gegen die Hinzufügen hilft.',
    where: 'Wohin?',
    desk: 'Zu diesem Serviceprojekt',
    organization: 'Zu einer Organisation dieses Serviceprojekts',
    organizationHelp: 'Ihre Mitglieder sind Kunden dieses Serviceprojekts.',
    mail: 'Personen ohne Konto',
    silent: 'Ein Konto nur im Portal anlegen, ohne E-Mail',
    invite: 'Jede von ihnen per E-Mail einladen',
    preview: 'Zeigen, was getan würde',
    whoMissing: 'Kreuzen Sie mindestens eine Klasse an.',
    previewTitle: 'Was getan würde',
    accounts: (count) =>
      `${people(count)} mit einem Konto ${count === 1 ? 'wird' : 'werden'} Kunde. Es wird keine E-Mail gesendet.`,
    created: (count) =>
      `${counted(count, 'Konto nur im Portal wird', 'Konten nur im Portal werden')} angelegt. ` +
      'Es wird keine E-Mail gesendet.',
    mails: (count) =>
      count === 0
        ? 'Es wird niemandem eine E-Mail gesendet.'
        : `${counted(count, 'Einladung wird', 'Einladungen werden')} von Jira per E-Mail gesendet.`,
    mailedTo: 'An wen',
    more: (count) => `und ${number(count)} weitere`,
    avoid: 'Wenn keine E-Mail gesendet werden soll, wählen Sie oben „Ein Konto nur im Portal anlegen, ohne E-Mail“.',
    start: (count) => `${people(count)} hinzufügen`,
  },
  added,
  download: {
    failed: 'Der Download konnte nicht erstellt werden.',
    name: (project, what) => `kunden-${project}-${what}.csv`,
  },
  watch,
  pickers,
  access,
};
