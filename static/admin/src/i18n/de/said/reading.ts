import type { ReadingSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

/** Why something of a project could not be read. */
export const readingSays: Translations<ReadingSays> = {
  unreadable: {
    missingScope: ({ request }) =>
      `Die App ist für ${request} nicht genehmigt; ein Administrator genehmigt ihre neueste Version unter „Apps ` +
      'verwalten“.',
    missingPermission: ({ request }) =>
      `Jira erlaubt dem Benutzer der App ${request} nicht; geben Sie ihm den Zugriff auf Jira und auf dieses ` +
      'Projekt zurück.',
    notFound: ({ request }) =>
      `Jira hat für ${request} nichts gefunden, oder der Benutzer der App darf es nicht sehen.`,
    rateLimited: ({ request }) =>
      `Jira hat die App bei ${request} gebeten, langsamer zu fragen; führen Sie das Audit in einigen Minuten ` +
      'erneut aus.',
    failed: ({ request, status }) =>
      `Jira ist bei ${request} mit dem Status ${status} gescheitert; führen Sie das Audit in einigen Minuten ` +
      'erneut aus.',
    network: ({ request }) => `Für ${request} war keine Verbindung zu Jira möglich; führen Sie das Audit erneut aus.`,
    timeout: ({ request }) => `Jira hat auf ${request} nicht rechtzeitig geantwortet; führen Sie das Audit erneut aus.`,
    cancelled: ({ request }) => `Das Audit wurde vor ${request} angehalten; führen Sie das Audit erneut aus.`,
    conflict: ({ request }) =>
      `Bei ${request} lief in Jira gerade eine andere Änderung; führen Sie das Audit in einer Minute erneut aus.`,
    surprise: ({ detail }) => `Jira hat eine Antwort gegeben, die diese App nicht versteht: ${detail}`,
    refused: ({ request, status }) => `Jira hat ${request} mit dem Status ${status} abgelehnt.`,
    installedOnly: ({ request }) =>
      `Nur die App selbst kann dort, wo sie installiert ist, ${request} fragen; daher ist dies hier nicht verfügbar.`,
    doNotFit: 'Die Antworten von Jira passen nicht zusammen, daher wurde dieser Teil ausgelassen.',
    stopped: 'Das Audit wurde angehalten, bevor dies gelesen war; führen Sie es erneut aus.',
    notAsked: 'Nichts in diesem Audit braucht es, daher wurde Jira nicht gefragt.',
    needsPart: ({ part, reason }) =>
      `Dafür ist ein anderer Teil des Projekts nötig, der nicht gelesen werden konnte (${part}): ${reason}`,
    noFieldScheme: 'Jira hat nicht gesagt, welches Feldschema das Projekt hat.',
    noWorkflowScheme: ({ project }) => `Jira sagt nicht, welches Workflowschema das Projekt ${project} verwendet.`,
    noWorkflow: ({ issueType, project }) =>
      `Jira hat den Workflow des Vorgangstyps „${issueType}“ im Projekt ${project} nicht zurückgegeben.`,
    noScreen: ({ id }) => `Ein Übergang zeigt den Bildschirm ${id}, den Jira nicht zurückgibt.`,
  },
  parts: {
    site: 'Site',
    project: 'Projekt',
    workflowScheme: 'Workflowschema',
    workflows: 'Workflows',
    buckets: 'Bedeutung der Status',
    scope: 'Vorgangstypen des Bots',
    workflowUsage: 'Verwendung der Workflows',
    screens: 'Bildschirme',
    screenUsage: 'Verwendung der Bildschirme',
    permissionScheme: 'Berechtigungsschema',
    projectRoles: 'Projektrollen',
    applicationRoles: 'Produktrollen',
    serviceAccount: 'Dienstkonto',
    agentTestAccount: 'Agenten-Testkonto',
    customerTestAccount: 'Kunden-Testkonto',
    effectivePermissions: 'wirksame Berechtigungen',
    seenAccount: 'Dienstkonto, wie es sich selbst sieht',
    seenPermissions: 'Berechtigungen, wie das Dienstkonto sie sieht',
    seenRequestTypes: 'Anfragetypen, wie das Dienstkonto sie sieht',
    seenTransitions: 'Übergänge, wie das Dienstkonto sie sieht',
    appAccess: 'Zugriff der App',
    issueSecurity: 'Vorgangssicherheit',
    serviceDesk: 'Servicedesk',
    requestTypes: 'Anfragetypen',
    fieldRequirements: 'Pflichtfelder',
    forms: 'Formulare',
    requestRights: 'Rechte, Anfragen zu stellen',
    customers: 'Kunden',
    knowledgeBase: 'Wissensdatenbank',
    testProject: 'Testprojekt',
  },
  'not-seen': {
    notChosen: 'Es ist kein Dienstkonto ausgewählt.',
    notSaved: 'Die App liest erst dann als ein Konto, wenn es als Dienstkonto gespeichert ist.',
    refused: ({ request }) =>
      `Atlassian lässt die App ${request} nicht als das Dienstkonto lesen. ` +
      'Abgelehnt werden Konten von Apps, Atlassians eigene Dienstkonten und deaktivierte Personen.',
    missingScope: ({ request }) =>
      `Die App ist nicht dafür genehmigt, ${request} als das Dienstkonto zu lesen; ein Administrator genehmigt ` +
      'ihre neueste Version unter „Apps verwalten“.',
    later: ({ request }) =>
      `Jira hat ${request}, als das Dienstkonto gefragt, nicht beantwortet; führen Sie das Audit in ein paar ` +
      'Minuten erneut aus.',
    odd: ({ request }) =>
      `Jira hat ${request}, als das Dienstkonto gefragt, so beantwortet, dass diese App es nicht versteht.`,
  },
  'unread-shapes': {
    noIssueTypeScheme: ({ project }) => `Jira sagt nicht, welches Vorgangstypschema das Projekt ${project} verwendet.`,
    noIssueTypeScreenScheme: ({ project }) =>
      `Jira sagt nicht, welches Vorgangstyp-Bildschirmschema das Projekt ${project} verwendet.`,
    noScreens: ({ project }) => `Jira sagt nicht, welche Bildschirme ein Vorgangstyp des Projekts ${project} zeigt.`,
    tooManyCustomers: ({ project, most }) =>
      `${project} hat mehr als ${most} Kunden, zu viele, um sie einzeln zu vergleichen; die Seite „Kunden“ ` +
      'vergleicht sie mit einer Mitarbeiterliste.',
  },
  'workflow-file-snapshot': {
    onSite: 'Eine Workflow-Datei sagt das nicht; auditieren Sie das Projekt auf seiner Site.',
  },
};
