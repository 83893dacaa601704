import { activity } from './activity';
import { bots } from './bots';
import { number, counted } from './counting';
import { factTitles } from './fact-titles';
import { findings } from './findings';
import { firstRun, welcome } from './first-run';
import { fixes } from './fixes';
import { keyReminder } from './key-reminder';
import { leftToPeople } from './left-to-people';
import { allProjects, overview } from './overview';
import { report } from './report';
import { risks } from './risks';
import { setChange } from './set-change';
import { setup } from './setup';
import { skills } from './skills';
import { testProject } from './test-project';
import { workflow } from './workflow';
import type { FirstWords } from '../en/words';

/** What the page says in German, but for what comes with a feature's own view. */
export const de: FirstWords = {
  activity,
  allProjects,
  bots,
  factTitles,
  findings,
  firstRun,
  fixes,
  keyReminder,
  leftToPeople,
  overview,
  report,
  risks,
  setChange,
  setup,
  skills,
  testProject,
  workflow,
  welcome,
  app: {
    name: 'Bot Preflight',
    projectNavigation: 'Projekt',
    projects: 'Projekte',
    overview: 'Übersicht',
    findings: 'Befunde',
    fixes: 'Korrekturen',
    workflow: 'Workflows',
    skills: 'Skills',
    bots: 'Andere Bots',
    'test-project': 'Testprojekt',
    'hand-over': 'Übergabe',
    customers: 'Kunden',
    activity: 'Aktivität',
    'bot-access': 'Bot-Zugang',
    setup: 'Einrichtung',
    report: 'Bericht',
    rehearsal: 'Simulation',
    more: 'Mehr',
    opensNewTab: '(öffnet einen neuen Tab)',
    loading: 'Wird geladen',
  },
  refusal: {
    title: 'Nur Jira-Administratoren können diese Seite verwenden',
    text:
      'Bot Preflight zeigt Berechtigungen, Konten und Workflows Ihrer Site und antwortet deshalb nur ' +
      'Jira-Administratoren. Nichts wurde gelesen.',
    advice:
      'Bitten Sie einen Jira-Administrator dieser Site, die Seite zu öffnen oder Ihnen die Berechtigung „Jira ' +
      'verwalten“ zu geben.',
    projectTitle: 'Nur Administratoren dieses Projekts können diese Seite verwenden',
    projectAdvice: 'Bitten Sie einen Administrator dieses Projekts oder der Site, die Seite zu öffnen.',
    reload: 'Erneut prüfen',
  },
  projects: {
    chooseTitle: 'Projekt wählen',
    text: 'Jedes Serviceprojekt wird für sich beurteilt.',
    search: 'Projekte durchsuchen',
    name: 'Projekt',
    style: 'Art',
    verdict: 'Letztes Urteil',
    lastRun: 'Letztes Audit',
    failing: (count) =>
      count === 0
        ? 'Keine Prüfung schlägt fehl'
        : counted(count, 'nicht bestandene Prüfung', 'nicht bestandene Prüfungen'),
    connected: 'Verbunden',
    notSetUp: 'Nicht eingerichtet',
    notAudited: 'Ohne Audit',
    never: 'Nie',
    count: (shown, total) =>
      shown === total
        ? counted(total, 'Projekt', 'Projekte')
        : `${number(shown)} von ${counted(total, 'Projekt', 'Projekten')}`,
    more: 'Weitere Projekte anzeigen',
    noneTitle: 'Diese Site hat kein Serviceprojekt',
    noneText:
      'Bot Preflight beurteilt Projekte von Jira Service Management. Erstellen Sie eines, und kommen Sie dann wieder.',
    noMatchTitle: (query) => `Kein Projekt passt zu „${query}“`,
    noMatchText: 'Suchen Sie nach Name oder Schlüssel, oder löschen Sie die Suche.',
    clear: 'Suche löschen',
  },
  styles: { 'company-managed': 'Vom Unternehmen verwaltet', 'team-managed': 'Vom Team verwaltet' },
  verdicts: { go: 'Bereit', 'no-go': 'Nicht bereit', off: 'Aus' },
  resting: (until) =>
    `Es überlässt Jiras begrenzte Anfragen jetzt Menschen und Bots und geht ${until} von selbst weiter.`,
  run: {
    title: 'Ein Audit läuft',
    states: {
      queued: 'Wartet auf den Beginn',
      reading: 'Das Projekt wird gelesen',
      judging: 'Das Gelesene wird beurteilt',
      done: 'Audit beendet',
      failed: 'Audit fehlgeschlagen',
      cancelled: 'Audit abgebrochen',
    },
    parts: (read, total) => `${number(read)} von ${counted(total, 'Teil', 'Teilen')} gelesen`,
    lastPart: (part) => `Zuletzt gelesen: ${part}`,
    canLeave: 'Sie können diese Seite verlassen. Das Audit geht weiter, und sein Ergebnis steht dann hier.',
    cancel: 'Audit abbrechen',
    cancelled:
      'Das Audit wurde abgebrochen. In Jira wurde nichts geändert, und ein früherer Bericht bleibt, wie er war.',
    failedTitle: 'Das Audit wurde nicht beendet',
    lost:
      'Der Fortschritt lässt sich gerade nicht lesen. Das Audit läuft vielleicht noch; die Seite versucht es ' +
      'erneut.',
    retry: 'Audit erneut starten',
    progressLabel: 'Fortschritt des Audits',
  },
  parts: {
    profile: 'Bot-Profil',
    settings: 'Einrichtung',
    takenAt: 'Zeitpunkt',
    site: 'Site',
    project: 'Projekt',
    workflowScheme: 'Workflowschema',
    workflows: 'Workflows',
    buckets: 'was jeder Status für den Bot bedeutet',
    scope: 'Vorgangstypen des Bots',
    workflowUsage: 'andere Projekte, die die Workflows verwenden',
    screens: 'Bildschirme',
    screenUsage: 'andere Workflows, die die Bildschirme verwenden',
    permissionScheme: 'Berechtigungsschema',
    projectRoles: 'Projektrollen',
    applicationRoles: 'Lizenzen',
    serviceAccount: 'Dienstkonto',
    agentTestAccount: 'Testkonto eines Agenten',
    customerTestAccount: 'Testkonto eines Kunden',
    effectivePermissions: 'wirksame Berechtigungen',
    appAccess: 'Zugriff von Bot Preflight selbst',
    issueSecurity: 'Vorgangssicherheit',
    fieldRequirements: 'Felder, die Jira verlangt',
    serviceDesk: 'Servicedesk',
    requestTypes: 'Anfragetypen',
    forms: 'Formulare',
    requestRights: 'wer welche Anfrage stellen darf',
    customers: 'Kunden',
    knowledgeBase: 'Wissensdatenbank',
    testProject: 'Testprojekt',
  },
  errors: {
    retry: 'Erneut versuchen',
    detail: 'Angaben für den Support',
    copy: 'Angaben kopieren',
    copied: 'Kopiert',
    titles: {
      'not-an-admin': 'Sie dürfen das nicht sehen',
      'bad-request': 'Das war nicht möglich',
      'not-found': 'Das wurde nicht gefunden',
      conflict: 'Das geht gerade nicht',
      'jira-refused': 'Jira hat das abgelehnt',
      'jira-unavailable': 'Eine Anfrage an Jira ist fehlgeschlagen',
      'rate-limited': 'Jira bittet, langsamer zu machen',
      'storage-full': 'Der Speicher der App ist voll',
      unexpected: 'Etwas Unerwartetes ist geschehen',
    },
    message: 'Die App war nicht erreichbar.',
    advice:
      'Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut. ' +
      'Wenn es so bleibt, senden Sie die Angaben an den Support.',
    outdatedTitle: 'Ein Teil dieser Seite konnte nicht geladen werden',
    outdatedText:
      'Vielleicht wurde die App aktualisiert, seit Sie die Seite geöffnet haben. ' +
      'Laden Sie sie neu, um die neue Version zu erhalten.',
    reload: 'Seite neu laden',
    brokenTitle: 'Diese Ansicht konnte nicht gezeigt werden',
  },
};
