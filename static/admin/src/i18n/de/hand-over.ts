import { counted, number } from './counting';
import type { Words } from '../en/words';

/** `48 kB`, `1,2 MB` */
const size = (bytes: number): string =>
  bytes < 1_000
    ? counted(bytes, 'Byte', 'Bytes')
    : bytes < 1_000_000
      ? `${number(Math.round(bytes / 1_000))} kB`
      : `${number(Math.round(bytes / 100_000) / 10)} MB`;

/** By the path in the package; workflows by how their name ends. */
const about: Readonly<Record<string, string>> = {
  'README.md': 'Was im Paket ist, in der Reihenfolge des Lesens',
  'NOT-INCLUDED.txt': 'Was nicht erstellt werden konnte, und warum',
  'report.html': 'Der Bericht zum Lesen und Drucken',
  'open-findings.md': 'Was offen ist und was zu tun ist',
  'open-findings.csv': 'Dasselbe für eine Tabellenkalkulation',
  'open-findings.json': 'Dasselbe mit allen Nachweisen, für Programme',
  'manual-checks.md': 'Was von Hand geprüft und festgehalten wurde',
  'requirement-set.json': 'Welche Anforderungen geprüft wurden, mit ihren Quellen',
  'ids.json': 'Projekt, Servicedesk, Anfragetypen und Vorgangstypen nach ID',
  'status-map.csv': 'Jeder Status mit dem Zustand beim Anbieter',
  'status-map.json': 'Dasselbe für Programme',
  'transitions.csv': 'Jeder Übergang mit der ID, die ein Bot sendet, je Vorgangstyp',
  'transitions.json': 'Dasselbe für Programme',
  'access-matrix.csv': 'Erforderliche und tatsächliche Berechtigungen je Konto',
  'forms.csv': 'Welche Anfragetypen sich im Chat ausfüllen lassen',
  'forms.json': 'Dasselbe für Programme',
  'customers.json': 'Wie viele Mitarbeitende Kunden sind',
  'workflows/index.csv': 'Welche Datei welcher Workflow ist',
  '.losses.txt': 'Was im XML-Export fehlt',
  '.xml': 'OSWorkflow, DTD 2.8',
  'moveworks/README.md': 'In welcher Reihenfolge einzufügen ist',
  'moveworks/SELF-CHECK.md': 'Ob die IDs übereinstimmen und was noch auszufüllen ist',
  'moveworks/setup-pages.csv': 'Dieselben Werte für die Einrichtungsseiten des Anbieters',
  'moveworks/01-connector.md': 'Wie der Konnektor erstellt wird',
  'moveworks/02-assistant-account.json': 'Der Eintrag, der die Tickets einschaltet',
};

export const handOver: Words['handOver'] = {
  text: 'Alles, was der Anbieter zu diesem Projekt wissen will, in einer Datei.',
  what: {
    title: 'Was darin steht, und für wen',
    rows: [
      {
        who: 'Die Technik des Anbieters',
        what:
          'Jeder Workflow als XML und JSON, die Status in den fünf Zuständen des Anbieters, Übergangs-IDs je ' +
          'Vorgangstyp, IDs von Servicedesk und Anfragetypen, Formulare und was ein Bot davon ausfüllen kann.',
      },
      {
        who: 'Wer den Bot einrichtet',
        what:
          'Die Konfiguration des Anbieters als Dateien zum Einfügen: ' +
          'vom Konnektor bis zu den Formularen, mit dem, was noch auszufüllen ist.',
      },
      {
        who: 'Ihr Sicherheitsteam',
        what:
          'Wer was darf, die Anforderungen, Prüfungen von Hand mit ihren Nachweisen, offene und akzeptierte ' +
          'Befunde.',
      },
      { who: 'Alle anderen', what: 'Ein Bericht zum Drucken oder Versenden.' },
    ],
    never:
      'Keine Anfrage steht darin. Namen, E-Mail-Adressen und Konto-IDs von Personen lässt die App in allem aus, ' +
      'was sie selbst schreibt, und Kunden werden nur gezählt. ' +
      'Was Menschen als Nachweis oder als Grund geschrieben haben, geht hinaus, wie sie es schrieben: ' +
      'Lesen Sie manual-checks.md und open-findings.md, bevor Sie das Paket senden.',
  },
  noneTitle: 'Noch kein Übergabepaket',
  noneText:
    'Dafür werden die Workflows und Formulare des Projekts und das letzte Audit gelesen. In Jira wird nichts geändert.',
  make: 'Paket erstellen',
  again: 'Neu erstellen',
  run: {
    title: 'Das Paket wird erstellt',
    states: {
      queued: 'Wartet auf den Beginn',
      reading: 'Workflows und Formulare werden gelesen',
      packing: 'Wird gepackt',
      waiting: 'Jira bittet zu warten; es geht von selbst weiter',
      done: 'Fertig',
      failed: 'Fehlgeschlagen',
    },
    workflows: (read, total) =>
      total === 0
        ? 'Workflows werden gezählt'
        : `${number(read)} von ${counted(total, 'Workflow', 'Workflows')} gelesen`,
    label: 'Fortschritt des Pakets',
    canLeave: 'Sie können diese Seite verlassen. Es geht weiter, und das Paket steht dann hier.',
    lost: 'Der Fortschritt lässt sich gerade nicht lesen; die Seite versucht es erneut.',
    before: 'Das Paket darunter ist das vorherige.',
  },
  failed: 'Das Paket wurde nicht erstellt',
  failure: { message: 'Das Paket konnte nicht erstellt werden.', advice: 'Versuchen Sie es erneut.' },
  ready: {
    title: 'Paket',
    made: 'Erstellt',
    audit: 'Mit dem Audit',
    size: 'Größe',
    files: 'Dateien',
    digest: 'SHA-256',
    digestHelp: 'Geben Sie diese Prüfsumme weiter, damit sich die Datei überprüfen lässt.',
    copy: 'Kopieren',
    copyLabel: 'SHA-256 kopieren',
    download: (name) => `${name} herunterladen`,
    saved: (name) => `${name} wurde geprüft und gespeichert.`,
    downloadFailed: 'Das Paket konnte nicht heruntergeladen werden',
    damaged: {
      message: 'Was ankam, ist nicht, was gepackt wurde.',
      advice: 'Laden Sie die Seite neu, und laden Sie es erneut herunter.',
    },
    progress: (done, total) => (total < 2 ? '' : `Teil ${done} von ${total}`),
  },
  configuration: {
    agree: 'Die IDs der Konfiguration für den Anbieter stimmen überein',
    agreeSoFar: 'Was in der Konfiguration für den Anbieter vergleichbar war, stimmt überein',
    disagree: (count: number) =>
      `${counted(count, 'Widerspruch', 'Widersprüche')} in der Konfiguration für den Anbieter`,
    notCompared: (count: number) => `${counted(count, 'Teil konnte', 'Teile konnten')} nicht verglichen werden.`,
    fillIns: (count: number) =>
      count === 0 ? 'Es ist nichts mehr auszufüllen.' : `${counted(count, 'Wert ist', 'Werte sind')} noch auszufüllen.`,
    where: 'Die Liste steht in',
  },
  changes: {
    title: (count: number) =>
      count === 0
        ? 'Nichts Einzufügendes hat sich geändert seit dem Paket vom'
        : `${counted(count, 'Wert ist anders', 'Werte sind anders')} als im Paket vom`,
    nothing: 'nichts',
    more: (count: number) => `${counted(count, 'weiterer', 'weitere')} in den Dateien selbst.`,
  },
  stale: {
    title: 'Seither gab es ein neues Audit des Projekts',
    text: 'Befunde und IDs im Paket sind vielleicht veraltet. Erstellen Sie es neu, bevor Sie es übergeben.',
  },
  fresh: 'Es enthält das letzte Audit.',
  gapsTitle: (count) => `${counted(count, 'Datei ist', 'Dateien sind')} nicht enthalten`,
  gapsText: 'NOT-INCLUDED.txt im Paket führt sie auch auf.',
  filesTitle: (count) => `Dateien (${number(count)})`,
  filesText: 'Sehen Sie hinein, bevor Sie es senden.',
  root: 'Für alle',
  about: (path) =>
    about[path] ?? Object.entries(about).find(([end]) => end.startsWith('.') && path.endsWith(end))?.[1] ?? '',
  folders: { workflows: 'Workflows', moveworks: 'Zum Einfügen in die Konsole des Anbieters' },
  preview: 'Vorschau',
  hide: 'Ausblenden',
  previewOf: (path) => `Vorschau von ${path}`,
  hideOf: (path) => `${path} ausblenden`,
  download: 'Herunterladen',
  downloadOf: (path) => `${path} herunterladen`,
  contentOf: (path) => `Inhalt von ${path}`,
  showAll: (length) => `Alle ${number(Math.ceil(length / 1_000))} Tausend Zeichen anzeigen`,
  cut: 'Das ist der Anfang der Datei. Die ganze Datei ist im Paket.',
  report: {
    open: 'Bericht ansehen',
    hide: 'Bericht ausblenden',
    label: 'Der druckbare Bericht des Pakets',
    print: 'Drucken',
    help: 'So, wie er im Paket ist.',
  },
  size,
};
