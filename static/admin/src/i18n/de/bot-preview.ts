import { counted, listed, number } from './counting';
import type { Words } from '../en/words';

const binary = (bytes: number, unit: number): string =>
  (bytes / unit).toLocaleString('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const size = (bytes: number): string =>
  bytes < 1024
    ? counted(bytes, 'Byte', 'Bytes')
    : bytes < 1_048_576
      ? `${Math.round(bytes / 1024)} KiB`
      : `${binary(bytes, 1_048_576)} MiB`;

const form: Words['botPreview']['form'] = {
  back: 'Alle Formulare',
  restrictedText: 'Manche Mitarbeitenden dürfen es nicht stellen. Was der Bot für sie absendet, wird abgewiesen.',
  portal: 'Im Portal öffnen',
  updated: (moment) => `Formular geändert ${moment}`,
  gapsTitle: 'Was der Bot nicht fragen kann',
  gapName: 'Frage',
  wholeForm: 'Das Formular als Ganzes',
  gapReason: 'Warum',
  gapEffect: 'Was es bedeutet',
  keepsFrom: {
    chat: 'Hält das Formular aus dem Chat heraus',
    everywhere: 'Verhindert, dass das Formular überhaupt abgesendet wird',
  },
  keepsFromNothing: 'Optional: Das Formular funktioniert auch ohne sie',
  fieldsTitle: 'Was der Bot fragt',
  noFields: 'Nichts: Der Bot erhält keine Frage dieses Formulars (fields ist null), nur seinen Link.',
  question: 'Frage',
  kind: 'Art',
  required: 'Pflicht',
  choices: 'Auswahl',
  isRequired: 'Pflicht',
  isOptional: 'Optional',
  isHidden: 'Verborgen, bis eine Regel sie zeigt',
  isUser: 'Die Person selbst, wenn sie nichts anderes sagt',
  isText: 'Text zwischen Fragen',
  noLabel: 'Ohne Beschriftung',
  showChoices: (count) => counted(count, 'Möglichkeit', 'Möglichkeiten'),
  noChoices: 'Keine',
  rulesTitle: 'Regeln',
  rulesText: 'Was gilt, solange die Bedingungen erfüllt sind. Solange sie es nicht sind, gilt das Gegenteil.',
  noRules: 'Keine Regel: Jede Frage wird von Anfang an gestellt.',
  while: 'Solange',
  join: { AND: 'und', OR: 'oder' },
  condition: {
    EQUALS: (field, values) => `„${field}“ gleich „${values.join(', ')}“ ist`,
    IN: (field, values) =>
      `„${field}“ gleich ${listed(
        values.map((value) => `„${value}“`),
        'oder',
      )} ist`,
    NOT_EMPTY: (field) => `„${field}“ beantwortet ist`,
  },
  asks: (field) => `wird „${field}“ gefragt`,
  requires: (field) => `wird „${field}“ gefragt, als Pflicht`,
  hides: (field) => `wird „${field}“ verborgen`,
  allOf: (texts) => listed(texts),
  raw: 'Das JSON zeigen, das der Bot erhält',
  rawLabel: 'JSON des Formulars',
  copyRaw: 'JSON kopieren',
};

const trial: Words['botPreview']['console'] = {
  title: 'Einen Aufruf ausprobieren',
  text:
    'Senden Sie einen lesenden Aufruf mit den Rechten eines Schlüssels. ' +
    'In Jira wird nichts geschrieben, der Aufruf wird nicht protokolliert, und der Schlüssel gilt nicht als ' +
    'verwendet.',
  key: 'Mit den Rechten von',
  noKey: 'Noch kein Schlüssel',
  keyLine: (name, kind) => `${name} (${kind})`,
  call: 'Aufruf',
  noKeyText: 'Erstellen Sie zuerst einen Schlüssel; seine Rechte und Projekte entscheiden, was beantwortet wird.',
  toKeys: 'Schlüssel erstellen',
  lacks: (scope) =>
    `Diesem Schlüssel fehlt das Recht ${scope}, deshalb wird der Bot mit 403 abgewiesen. ` +
    'Probieren Sie es aus, um die Antwort zu sehen.',
  optional: (name) => `${name} (optional)`,
  missing: 'Der Aufruf braucht das.',
  waits: 'Versuche warten höchstens 10 Sekunden.',
  send: 'Aufruf senden',
  again: 'Mit dem ETag erneut fragen',
  answerTitle: 'Antwort',
  asKey: (call, name) => `${call} mit den Rechten von „${name}“`,
  size,
  cutTitle: 'Nur der Anfang wird gezeigt',
  cutText: (length) =>
    `Die Antwort ist ${length} lang. Der Bot erhält sie ganz; diese Seite zeigt das erste 1 MiB, wie es ankam.`,
  unchanged: 'Seit der Antwort mit diesem ETag hat sich nichts geändert, also wird nichts erneut gesendet.',
  headers: 'Header',
  body: 'Inhalt der Antwort',
  copyBody: 'Inhalt kopieren',
  linesTitle: 'Derselbe Aufruf aus Ihrem Terminal',
  linesText:
    'Setzen Sie das Geheimnis an die Stelle des Worts in Großbuchstaben. ' +
    'Ein solcher Aufruf ist der eines Bots und steht im Zugriffsprotokoll.',
};

export const botPreview: Words['botPreview'] = {
  parts: { label: 'Bot-Zugang', access: 'Adresse und Schlüssel', seen: 'Was der Bot sieht', try: 'Ausprobieren' },
  project: {
    label: 'Projekt',
    noneTitle: 'Noch ist kein Projekt eingerichtet',
    noneText:
      'Ein Bot sieht nur eingerichtete Projekte. Richten Sie eines ein, und sehen Sie dann hier, was er erhält.',
    toProjects: 'Projekt wählen',
    notSetUpTitle: 'Richten Sie dieses Projekt zuerst ein',
    notSetUpText: 'Ein Bot sieht nur eingerichtete Projekte, also gibt es noch nichts zu zeigen.',
    setUp: 'Projekt einrichten',
  },
  feed: {
    title: 'Feed der Anfragen',
    text: 'Ob Änderungen an den Anfragen dieses Projekts für Bots aufbewahrt werden.',
    on: 'Der Feed ist eingeschaltet',
    off: 'Der Feed ist ausgeschaltet',
    byAdmin: 'so hat es jemand aus der Administration gewählt',
    byKeys: 'automatisch',
    legend: 'Feed dieses Projekts',
    choices: {
      keys: {
        name: 'Automatisch',
        text:
          'Eingeschaltet, solange ein Schlüssel mit dem Recht tickets:read dieses Projekt abdeckt, und 14 Tage ' +
          'nach seinem Ablauf.',
      },
      on: {
        name: 'Ein',
        text:
          'Änderungen werden aufbewahrt, ob ein Schlüssel sie lesen darf oder nicht; ein Bot, der später kommt, ' +
          'findet die letzten 14 Tage.',
      },
      off: {
        name: 'Aus',
        text:
          'Nichts wird mehr aufbewahrt, auch wenn ein Schlüssel es lesen dürfte. ' +
          'Was vorher aufbewahrt wurde, bleibt lesbar, bis es 14 Tage alt ist.',
      },
    },
    save: 'Auswahl speichern',
    saved: (state) => `Gespeichert. ${state}.`,
  },
  forms: {
    title: 'Formulare',
    text: 'Jeder Anfragetyp im Portal, wie GET /v1/forms ihn liefert.',
    name: 'Formular',
    fillable: 'Verfügbarkeit',
    why: 'Einschränkungen',
    asks: 'Fragen',
    count: (count) => counted(count, 'Formular', 'Formulare'),
    counts: (chat, portal, nowhere) =>
      `${number(chat)} im Chat, ${number(portal)} nur im Portal, ${number(nowhere)} defekt`,
    fillableIn: {
      chat: { name: 'Im Chat', text: 'Der Bot stellt jede erforderliche Frage und reicht die Anfrage ein.' },
      portal: {
        name: 'Nur im Portal',
        text: 'Der Bot gibt den Mitarbeitenden einen Link zum Portal und fragt selbst nichts.',
      },
      nowhere: { name: 'Defekt', text: 'Niemand kann dieses Formular absenden, auch nicht im Portal.' },
    },
    nothingLost: 'Keine',
    optionalGaps: (count) => `${counted(count, 'optionale Frage', 'optionale Fragen')} ausgelassen`,
    restricted: 'Eingeschränkt',
    noneTitle: 'Kein Formular im Portal',
    noneText:
      'Dieses Projekt hat keinen Anfragetyp, den Kunden finden, also hat der Bot nichts anzubieten. ' +
      'Fügen Sie in den Projekteinstellungen unter „Anfragetypen“ einen hinzu.',
    unreadTitle: 'Die Formulare konnten nicht gelesen werden',
  },
  form,
  articles: {
    title: 'Artikel',
    text: 'Durchsuchen Sie die Wissensdatenbank wie der Bot, neben dem, was Sie selbst finden.',
    search: 'Suchwörter',
    submit: 'Artikel suchen',
    missing: 'Geben Sie ein Wort ein, nach dem gesucht wird.',
    heldBackTitle: 'Der Bot erhält keinen Artikel dieses Projekts',
    heldBackAdvice:
      'Wählen Sie in der Einrichtung einen Kunden, der nur das Portal hat, als Testkonto eines Kunden: ' +
      'Was dieses Konto findet, gibt der Bot heraus.',
    toSetup: 'Einrichtung öffnen',
    said: (served, hidden) =>
      `Der Bot findet ${counted(served, 'Artikel', 'Artikel')}; ${number(hidden)} ` +
      `${hidden === 1 ? 'weiterer ist' : 'weitere sind'} ihm verborgen.`,
    servedTitle: (count) => `Was der Bot herausgibt (${number(count)})`,
    servedText: 'Titel, Auszug und Link zum Portal; den Text nennt die API von Jira nicht.',
    hiddenTitle: (count) => `Dem Bot verborgen (${number(count)})`,
    hiddenText:
      'Sie finden diese, Kunden nicht. Jira sagt nicht, welcher der Gründe es ist; sie stehen in der ' +
      'Reihenfolge, in der sie am schnellsten nachzusehen sind.',
    nothingServed: 'Zu diesen Wörtern gibt der Bot nichts heraus.',
    place: (space, page) => (space === null ? `Seite ${page}` : `Bereich ${space}, Seite ${page}`),
    reason: 'Es kann sein, dass',
    look: 'Wo Sie nachsehen',
    noneTitle: (query) => `Nichts gefunden für „${query}“`,
    noneText:
      'Weder Kunden noch Sie finden einen Artikel mit diesen Wörtern. ' +
      'Versuchen Sie ein anderes Wort, oder sehen Sie in den Projekteinstellungen nach, ob eine ' +
      'Wissensdatenbank verknüpft ist.',
  },
  console: trial,
};
