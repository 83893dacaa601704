import type { Phrase } from '../../phrases';

/** Parts of a project that others rest on. */
const PARTS: Readonly<Record<string, string>> = {
  project: 'Projekt',
  site: 'Site',
  'workflow scheme': 'Workflowschema',
  workflows: 'Workflows',
  'workflow usage': 'Verwendung der Workflows',
  buckets: 'Bedeutung der Status',
  scope: 'Vorgangstypen des Bots',
  screens: 'Bildschirme',
  'screen usage': 'Verwendung der Bildschirme',
  'permission scheme': 'Berechtigungsschema',
  'project roles': 'Projektrollen',
  'application roles': 'Produktrollen',
  'service account': 'Dienstkonto',
  'agent test account': 'Agenten-Testkonto',
  'customer test account': 'Kunden-Testkonto',
  'effective permissions': 'wirksame Berechtigungen',
  'service desk': 'Servicedesk',
  'request types': 'Anfragetypen',
  'request rights': 'Rechte, Anfragen zu stellen',
  forms: 'Formulare',
  customers: 'Kunden',
  'knowledge base': 'Wissensdatenbank',
  'test project': 'Testprojekt',
};

/** Why something of a project could not be read. */
export const unreadableParts: readonly Phrase[] = [
  [
    'A Jira administrator sees what was found here: it concerns more than this project.',
    'Was hier gefunden wurde, sieht ein Jira-Administrator: Es betrifft mehr als dieses Projekt.',
  ],
  [
    'The app is not approved for {request}; an admin approves its newest version under Manage apps.',
    'Die App ist für {request} nicht genehmigt; ein Administrator genehmigt ihre neueste Version unter „Apps verwalten“.',
  ],
  [
    "Jira does not permit {request} to the app's user; give the app's user its access to Jira and to this project back.",
    'Jira erlaubt dem Benutzer der App {request} nicht; geben Sie ihm den Zugriff auf Jira und auf dieses Projekt zurück.',
  ],
  [
    "Jira found nothing for {request}, or does not let the app's user see it.",
    'Jira hat für {request} nichts gefunden, oder der Benutzer der App darf es nicht sehen.',
  ],
  [
    'Jira asked the app to slow down at {request}; run the audit again in a few minutes.',
    'Jira hat die App bei {request} gebeten, langsamer zu fragen; führen Sie das Audit in einigen Minuten erneut aus.',
  ],
  [
    'Jira failed at {request} with status {status}; run the audit again in a few minutes.',
    'Jira ist bei {request} mit dem Status {status} gescheitert; führen Sie das Audit in einigen Minuten erneut aus.',
  ],
  [
    'No connection to Jira was possible for {request}; run the audit again.',
    'Für {request} war keine Verbindung zu Jira möglich; führen Sie das Audit erneut aus.',
  ],
  [
    'Jira did not answer in time to {request}; run the audit again.',
    'Jira hat auf {request} nicht rechtzeitig geantwortet; führen Sie das Audit erneut aus.',
  ],
  [
    'The audit was stopped before {request}; run the audit again.',
    'Das Audit wurde vor {request} angehalten; führen Sie das Audit erneut aus.',
  ],
  [
    'Another change was under way in Jira at {request}; run the audit again in a minute.',
    'Bei {request} lief in Jira gerade eine andere Änderung; führen Sie das Audit in einer Minute erneut aus.',
  ],
  [
    'Jira gave an answer this app does not understand: {detail}',
    'Jira hat eine Antwort gegeben, die diese App nicht versteht: {detail}',
  ],
  ['Jira refused {request} with status {status}.', 'Jira hat {request} mit dem Status {status} abgelehnt.'],
  [
    "Jira's answers do not fit together, so this part was left out.",
    'Die Antworten von Jira passen nicht zusammen, daher wurde dieser Teil ausgelassen.',
  ],
  [
    'The audit was stopped before this was read; run it again.',
    'Das Audit wurde angehalten, bevor dies gelesen war; führen Sie es erneut aus.',
  ],
  [
    'Nothing in this audit needs it, so Jira was not asked.',
    'Nichts in diesem Audit braucht es, daher wurde Jira nicht gefragt.',
  ],
  [
    'A transition shows the screen {id}, which Jira does not return.',
    'Ein Übergang zeigt den Bildschirm {id}, den Jira nicht zurückgibt.',
  ],
  [
    'Jira does not say which workflow scheme the project {project} uses.',
    'Jira sagt nicht, welches Workflowschema das Projekt {project} verwendet.',
  ],
  [
    'Jira did not return the workflow of the issue type "{name}" in the project {project}.',
    'Jira hat den Workflow des Vorgangstyps „{name}“ im Projekt {project} nicht zurückgegeben.',
  ],
  [
    'Jira does not say which issue type screen scheme the project {project} uses.',
    'Jira sagt nicht, welches Vorgangstyp-Bildschirmschema das Projekt {project} verwendet.',
  ],
  [
    'Jira does not say which screens an issue type of the project {project} shows.',
    'Jira sagt nicht, welche Bildschirme ein Vorgangstyp des Projekts {project} zeigt.',
  ],
  [
    'Jira does not say which issue type scheme the project {project} uses.',
    'Jira sagt nicht, welches Vorgangstypschema das Projekt {project} verwendet.',
  ],
  [
    '{project} has more than {count} customers, too many to compare one by one; the Customers page compares them with a roster.',
    '{project} hat mehr als {count} Kunden, zu viele, um sie einzeln zu vergleichen; die Seite „Kunden“ vergleicht sie mit einer Mitarbeiterliste.',
  ],
  ...Object.entries(PARTS).map(([part, teil]): Phrase => [
    `This needs another part of the project that could not be read (${part}): {reason!}`,
    `Dafür ist ein anderer Teil des Projekts nötig, der nicht gelesen werden konnte (${teil}): {reason!}`,
  ]),
];
