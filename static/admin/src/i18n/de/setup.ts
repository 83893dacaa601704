import { counted, number } from './counting';
import type { Words } from '../en/words';

export const setup: Words['setup'] = {
  text:
    'Alles Folgende ist aus dem vorgeschlagen, was Ihre Site bereits zeigt. ' +
    'Ändern Sie, was nicht stimmt, und speichern Sie dann.',
  textSaved: 'Änderungen wirken mit dem nächsten Audit.',
  unsaved: 'Sie haben ungespeicherte Änderungen.',
  gapsTitle: 'Manches ließ sich nicht vorschlagen',
  profileTitle: 'Bot-Profil',
  profileText: 'Welche Art von Bot es ist, entscheidet, wonach das Audit fragt.',
  profileVersion: (version) => `Version ${version}`,
  profileFamily: (family: string) => `Teil von ${family}`,
  profileZone: (zone) =>
    `Erwartet die Zeitzone ${zone === 'America/Danmarkshavn' ? 'UTC (America/Danmarkshavn, ohne Sommerzeit)' : zone}`,
  takeOver: {
    open: 'Einrichtung eines anderen Projekts übernehmen',
    none: 'Kein anderes Projekt ist eingerichtet.',
    label: 'Projekt, dessen Einrichtung übernommen wird',
    choose: 'Projekt wählen',
    reading: 'Die andere Einrichtung wird gelesen …',
    done: (project, statuses) =>
      `Von ${project} übernommen: Bot, Skills, Konten und ${number(statuses)} Status. ` +
      'Sehen Sie alles durch; noch ist nichts gespeichert.',
  },
  profileHome: 'Anforderungen des Anbieters',
  own: {
    title: 'Ein eigenes Profil',
    text:
      'Für einen Bot, der nicht in der Liste steht oder den Sie anders einsetzen. Ein Profil ist eine Datei: ' +
      'Skills, Zustände, Berechtigungen, Felder und was verlangt wird. Es gilt nur für dieses Projekt.',
    make: 'Aus dem gewählten ein eigenes machen',
    download: 'Das gewählte herunterladen',
    schema: 'JSON-Schema herunterladen',
    open: 'Eine Profildatei öffnen',
    file: 'Profildatei',
    help:
      'Ändern Sie, was anders ist, und geben Sie dem Profil einen eigenen Namen und eine eigene Version. ' +
      'Lesen Sie, welche Berechtigungen es verlangt: Das Audit misst daran, und Korrekturen werden dafür ' +
      'vorgeschlagen.',
    mistakes: (count: number) =>
      `${counted(count, 'Fehler', 'Fehler')} in der Datei. Wählen Sie eine Zeile, um dorthin zu springen.`,
    line: (line: number) => `Zeile ${number(line)}`,
    use: 'Dieses Profil verwenden',
    close: 'Schließen, ohne es zu verwenden',
  },
  accountsTitle: 'Konten',
  accountsText:
    'Suchen Sie nach Namen. Bot Preflight meldet sich nie mit diesen Konten an; es fragt Jira, was sie dürfen.',
  accounts: {
    serviceAccount: { label: 'Dienstkonto', help: 'Das Konto, mit dem der Bot arbeitet.' },
    agentTestAccount: { label: 'Testkonto eines Agenten', help: 'Damit werden Anfragen als Agent ausprobiert.' },
    customerTestAccount: {
      label: 'Testkonto eines Kunden',
      help: 'Damit werden Anfragen als Mitarbeitende ausprobiert.',
    },
  },
  required: 'empfohlen',
  optional: 'optional',
  ways: {
    kinds: {
      'classic-user': 'Meldet sich mit einem gewöhnlichen Konto und dessen API-Token an.',
      'native-service-account': 'Meldet sich mit einem Dienstkonto von Atlassian und dessen Token an.',
      'oauth-app': 'Meldet sich als OAuth-App an, der jemand zustimmt.',
      'mcp-client': 'Meldet sich am MCP-Server von Atlassian an.',
      'rovo-agent': 'Arbeitet als Agent von Atlassian selbst; niemand meldet sich an.',
    },
    at: (base: string) => {
      if (base === 'inside') return 'Er arbeitet innerhalb von Atlassian.';
      return base === 'site'
        ? 'Er ruft die Adresse der Site selbst auf.'
        : `Er ruft ${base === 'gateway' ? 'https://api.atlassian.com/ex/jira/{cloudId}' : base} auf.`;
    },
    scopes: (scopes: string | null) =>
      scopes === null
        ? 'Scopes sind nicht angegeben.'
        : scopes === ''
          ? 'Das Token hat keine Scopes.'
          : `Seine Scopes: ${scopes}.`,
    page: 'Quelle',
  },
  accountSearch: {
    placeholder: 'Personen und Konten suchen',
    nothingTyped: 'Geben Sie einen Namen ein, um zu suchen.',
    searching: 'Suche läuft …',
    failed: 'Die Suche hat nicht funktioniert. Geben Sie noch einmal etwas ein.',
    noneFound: 'Kein Konto gefunden. Jira verbirgt vielleicht Konten, die keinen Zugriff auf dieses Projekt haben.',
  },
  proposedBecause: (reason) => `Vorgeschlagen: ${reason}`,
  nobodyProposed:
    'Kein Konto passt eindeutig. Suchen Sie danach, oder legen Sie es zuerst in Jira an. ' +
    'Ohne es können manche Prüfungen nicht laufen.',
  severalProposed:
    'Mehrere Konten könnten es sein. Wählen Sie eines aus der Liste, oder suchen Sie. ' +
    'Ohne es können manche Prüfungen nicht laufen.',
  inactive: 'Deaktiviert',
  unknownAccount: (id) => `Konto ${id}`,
  kinds: {
    person: 'Person',
    'service-account': 'Dienstkonto',
    app: 'App',
    agent: 'Agent',
    customer: 'Kunde nur für das Portal',
    unknown: 'Konto',
  },
  skillsTitle: 'Skills',
  skillsText: 'Nur was die gewählten Skills brauchen, ist erforderlich.',
  noSkillOn: 'Schalten Sie mindestens einen Skill ein: Ohne einen gibt es nichts, wofür der Bot bereit sein muss.',
  skillProposed: (bot) => `Vorgeschlagen: ${bot} beginnt damit`,
  noSkills: 'Dieses Profil hat keine Skills zur Auswahl.',
  statusesTitle: 'Zuordnung der Status',
  statusesText: 'Der Bot verfolgt eine kleine Zahl von Zuständen. Ordnen Sie jeden Status von Jira einem davon zu.',
  status: 'Status',
  workflows: 'Workflows',
  why: 'Warum vorgeschlagen',
  bucket: 'Zustand beim Bot',
  bucketOf: (status) => `Zustand beim Bot für „${status}“`,
  changed: 'Von Ihnen geändert',
  otherBucket: 'Keiner davon',
  keepAwayBucket: 'Der Bot hält sich heraus',
  question: 'Frage',
  questionsOpen: (count) =>
    count === 1
      ? 'Ein Status ist geraten. Bitte sagen Sie, was er bedeutet. ' +
        'Bis dahin fragt ein Plan, bevor er ändert, was davon abhängt.'
      : `${number(count)} Status sind geraten. Bitte sagen Sie, was sie bedeuten. ` +
        'Bis dahin fragt ein Plan, bevor er ändert, was davon abhängt.',
  keepProposed: (bucket) => `„${bucket}“ behalten`,
  issueTypesTitle: 'Vorgangstypen des Bots',
  issueTypesText: 'Für einen ausgelassenen Vorgangstyp prüft und ändert die App nichts.',
  searchStatuses: 'Status durchsuchen',
  category: 'Kategorie',
  anyCategory: 'Alle Kategorien',
  categories: { new: 'Zu erledigen', indeterminate: 'In Arbeit', done: 'Fertig', unknown: 'Keine Kategorie' },
  bulkLabel: (count) => `${counted(count, 'angezeigten', 'angezeigte')} Status zuordnen zu`,
  bulkApply: 'Alle angezeigten zuordnen',
  bulkDone: (count, bucket) => `${counted(count, 'Status ist', 'Status sind')} jetzt ${bucket} zugeordnet.`,
  noStatuses: 'Kein Status konnte gelesen werden.',
  noStatusMatches: 'Kein Status passt zu diesen Filtern.',
  showMore: (count) => `${number(count)} weitere anzeigen`,
  inWorkflows: (count) => counted(count, 'Workflow', 'Workflows'),
  testTitle: 'Testprojekt',
  testText: 'Eine Kopie dieses Projekts, in der Probeanfragen keinen Schaden anrichten.',
  testLabel: 'Testprojekt',
  testMissing:
    'Der Anbieter des Bots verlangt eines. Wählen Sie eine Kopie dieses Projekts, oder erstellen Sie später ' +
    'eine auf der Seite „Testprojekt“. Ohne sie können manche Prüfungen nicht laufen.',
  noTestProject: 'Kein Testprojekt',
  save: 'Speichern',
  saveAndRun: 'Speichern und Audit starten',
  savedTitle: 'Einrichtung gespeichert',
  savedText: (key) => `Das nächste Audit von ${key} verwendet sie.`,
  saveFailed: 'Ihre Änderungen sind noch nicht gespeichert. Sie bleiben in diesem Formular erhalten.',
  runFailed: 'Ihre Änderungen sind gespeichert, aber das Audit ist nicht angelaufen.',
  missingTitle: 'Ein Konto, das der Bot braucht, fehlt',
  missingText: 'Sie können ohne es speichern, aber manche Prüfungen können dann nicht laufen.',
};
