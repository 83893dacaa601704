import type { ChangeSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

export const changeSays: Translations<ChangeSays> = {
  'add-screen-field': {
    tabGone: ({ screen }) =>
      `Der Bildschirm „${screen}“ hat die Registerkarte nicht mehr, auf die die Felder kommen sollten.`,
  },
  'app-access': {
    hidden:
      'Eine App-Zugriffsregel Ihrer Organisation verbirgt Anfragen vor dieser App; sie kann nicht sagen, was ' +
      'verschoben oder gelöscht würde. Geben Sie dieser App Zugriff auf das Projekt und drücken Sie den Knopf ' +
      'dann noch einmal.',
  },
  'assign-scheme': {
    noIssueTypeScheme: ({ project }) => hadNone(project, 'kein Vorgangstypschema'),
    noScreenScheme: ({ project }) => hadNone(project, 'kein Vorgangstyp-Bildschirmschema'),
    noNotificationScheme: ({ project }) => hadNone(project, 'kein Benachrichtigungsschema'),
    issueTypeSchemeChanged: ({ project }) => assignedAnother(project, 'Vorgangstypschema'),
    screenSchemeChanged: ({ project }) => assignedAnother(project, 'Vorgangstyp-Bildschirmschema'),
    notificationSchemeChanged: ({ project }) => assignedAnother(project, 'Benachrichtigungsschema'),
  },
  'copy-form': {
    gone: ({ form, project }) =>
      `Das Formular „${form}“ des Projekts ${project} gibt es seit dem Erstellen des Plans nicht mehr.`,
  },
  'create-project': {
    holds: ({ project, count }) =>
      `Im Projekt ${project} gibt es ` +
      `${count === 1 ? '1 Anfrage, die nicht von dieser App stammt' : `${count} Anfragen, die nicht von dieser App stammen`}. ` +
      'Verschieben oder löschen Sie sie zuerst, oder behalten Sie das Projekt.',
    holdsHundred: ({ project }) =>
      `Im Projekt ${project} gibt es 100 oder mehr Anfragen, die nicht von dieser App stammen. ` +
      'Verschieben oder löschen Sie sie zuerst, oder behalten Sie das Projekt.',
    keyRefused: ({ project, fault }) =>
      `In Jira ist kein Projekt ${project} zu sehen, dennoch lehnt Jira den Schlüssel ab: ` +
      `${fault} Falls dieses Projekt im Papierkorb liegt, stellen Sie es wieder her oder löschen Sie es ` +
      'endgültig, oder planen Sie das Testprojekt unter einem anderen Schlüssel.',
    notOurs: ({ project }) =>
      `Das Projekt ${project} ist nicht das dieses Plans: Jemand hat es inzwischen angelegt oder seine ` +
      'Beschreibung geändert.',
  },
  'create-request-type': { nameTaken: ({ requestType }) => nameTaken('einen Anfragetyp', requestType) },
  'create-screen': {
    nameTaken: ({ screen }) => nameTaken('einen Bildschirm', screen),
    changed: ({ screen }) => `Der Bildschirm „${screen}“ wurde geändert, seit der Plan ihn angelegt hat.`,
  },
  'create-status': {
    nameTaken: ({ status }) =>
      `Jemand hat seit dem Erstellen des Plans einen Status „${status}“ angelegt; erstellen Sie den Plan neu, ` +
      'um ihn zu verwenden.',
  },
  'create-workflow': {
    nameTaken: ({ workflow }) => nameTaken('einen Workflow', workflow),
    gone: ({ workflow }) => workflowGone(workflow),
    changed: ({ workflow }) => `Der Workflow „${workflow}“ wurde seit dem Erstellen des Plans geändert.`,
  },
  'dry-run': {
    gone: 'Den Workflow gibt es nicht mehr, oder die App darf ihn nicht sehen.',
    noReason: 'Jira hat keinen Grund genannt.',
  },
  'issue-type-scheme': {
    nameTaken: ({ scheme }) => nameTaken('ein Vorgangstypschema', scheme),
    changed: ({ scheme }) => schemeChanged('Vorgangstypschema', scheme),
  },
  'on-desk': {
    noPortal: ({ project }) =>
      `Das Projekt ${project} hat kein Portal. Öffnen Sie seine Projekteinstellungen, richten Sie das Portal ` +
      'ein und drücken Sie dann erneut „Anwenden“: Was schon angelegt ist, bleibt, und der Rest wird angelegt.',
  },
  'permission-schemes': {
    originalChanged:
      'Jemand hat seit dem Erstellen des Plans die Berechtigungen des Berechtigungsschemas geändert; erstellen ' +
      'Sie den Plan neu.',
    nameTaken: ({ scheme }) => nameTaken('ein Berechtigungsschema', scheme),
    changed: ({ scheme }) => schemeChanged('Berechtigungsschema', scheme),
    assigned: ({ project }) => assignedAnother(project, 'Berechtigungsschema'),
  },
  reach: {
    notPermitted: ({ request, status }) =>
      `Jira hat es dem Administrator nicht erlaubt, der den Plan freigegeben hat (${request}, ${status}).`,
    notPermittedAs: ({ request, status, detail }) =>
      `Jira hat es dem Administrator nicht erlaubt, der den Plan freigegeben hat (${request}, ${status}). ` +
      `Jira sagt: ${detail}`,
    appNotPermitted: ({ request, status }) =>
      `Jira hat es dieser App nicht erlaubt (${request}, ${status}). ` +
      'Nach einer Installation kann es Minuten dauern, bis Jira der App ihre Rechte gibt.',
    appNotPermittedAs: ({ request, status, detail }) =>
      `Jira hat es dieser App nicht erlaubt (${request}, ${status}). Jira sagt: ` +
      `${detail} Nach einer Installation kann es Minuten dauern, bis Jira der App ihre Rechte gibt.`,
    gone: ({ request }) =>
      'Was geändert werden sollte, gibt es nicht mehr, oder der Administrator, der den Plan freigegeben hat, ' +
      `darf es nicht sehen (${request}).`,
    goneForApp: ({ request }) =>
      `Was geändert werden sollte, gibt es nicht mehr, oder diese App darf es nicht sehen (${request}).`,
    refusedOrLost: ({ request, status }) =>
      `Die Änderung ist nicht da. Jira hat sie abgelehnt, oder die Antwort ging unterwegs verloren (${request}, ` +
      `${status}).`,
    refused: ({ request, status }) => `Jira hat es mit dem Status ${status} abgelehnt (${request}).`,
    refusedAs: ({ detail }) => `Jira hat es abgelehnt: ${detail}`,
    notThere: 'Jira hat die Änderung angenommen, dennoch ist sie nicht da.',
    taskEnded: ({ status }) => `Jira hat es begonnen, und seine Aufgabe endete als ${status}.`,
    locked: 'In Jira läuft gerade eine andere Änderung an Workflows.',
    unavailable: 'Jira antwortet nicht, wie es sollte.',
    slowDown: 'Jira bittet diese App, langsamer zu werden.',
  },
  'requests-in-status': {
    request: ({ key, workType }) => `${key} (${workType})`,
    unknownRequest: ({ key }) => `${key} (unbekannter Vorgangstyp)`,
    one: ({ request, status, workflow }) =>
      `Die Anfrage ${request} steht im Status „${status}“, den der Workflow „${workflow}“ nicht behält. ` +
      'Verschieben Sie sie in einen anderen Status und klicken Sie dann noch einmal.',
    several: ({ count, requests, more, status, workflow }) =>
      `Im Status „${status}“, den der Workflow „${workflow}“ nicht behält, stehen ${count} Anfragen: ` +
      `${inRow(requests, more)}. Verschieben Sie sie in einen anderen Status und klicken Sie dann noch einmal.`,
    hundred: ({ requests, more, status, workflow }) =>
      `Im Status „${status}“, den der Workflow „${workflow}“ nicht behält, stehen 100 oder mehr Anfragen: ` +
      `${inRow(requests, more)}. Verschieben Sie sie in einen anderen Status und klicken Sie dann noch einmal.`,
  },
  'screen-schemes': {
    nameTaken: ({ scheme }) => nameTaken('ein Bildschirmschema', scheme),
    changed: ({ scheme }) => schemeChanged('Bildschirmschema', scheme),
    nameByTypeTaken: ({ scheme }) => nameTaken('ein Vorgangstyp-Bildschirmschema', scheme),
    byTypeChanged: ({ scheme }) => schemeChanged('Vorgangstyp-Bildschirmschema', scheme),
  },
  'statuses-left-behind': {
    schemeGone: 'Eines der beiden Workflowschemas gibt es nicht mehr.',
    hadDefault: ({ project }) =>
      `Das Projekt ${project} verwendete das Standard-Workflowschema der Site, das sich über keine API von Jira ` +
      'zurückgeben lässt; wählen Sie es in den Projekteinstellungen.',
  },
  'switch-workflow-scheme': { switched: ({ project }) => assignedAnother(project, 'Workflowschema') },
  'update-workflow': {
    gone: ({ workflow }) => workflowGone(workflow),
    notShownYet: ({ workflow }) =>
      `Jira zeigt den Workflow „${workflow}“ noch so, wie er vor der Änderung war; niemand kann sagen, ob seine ` +
      'Genehmigungen erhalten sind. Versuchen Sie es in einer Minute erneut.',
  },
  'used-elsewhere': {
    project: ({ project }) => `Projekt ${project}`,
    workflow: ({ workflow }) => `Workflow „${workflow}“`,
    screenScheme: ({ scheme }) => `Bildschirmschema „${scheme}“`,
    workflowUsed: ({ workflow, users }) =>
      `Der Workflow „${workflow}“ wird inzwischen auch anderswo verwendet: ${users.join(', ')}. ` +
      'Geben Sie diesem Projekt ein anderes Workflowschema und klicken Sie dann noch einmal.',
    statusUsed: ({ status, users }) =>
      `Der Status „${status}“ wird inzwischen auch anderswo verwendet: ${users.join(', ')}. ` +
      'Nehmen Sie ihn dort heraus und klicken Sie dann noch einmal.',
    screenUsed: ({ screen, users }) =>
      `Der Bildschirm „${screen}“ wird inzwischen auch anderswo verwendet: ${users.join(', ')}. ` +
      'Wählen Sie dort einen anderen Bildschirm und klicken Sie dann noch einmal.',
  },
  'workflow-schemes': {
    nameTaken: ({ scheme }) => nameTaken('ein Workflowschema', scheme),
    changed: ({ scheme }) => schemeChanged('Workflowschema', scheme),
  },
};

const hadNone = (project: string, scheme: string): string =>
  `Das Projekt ${project} hatte ${scheme}, was sich über keine API von Jira wiederherstellen lässt; wählen Sie ` +
  'es in den Projekteinstellungen.';

const assignedAnother = (project: string, scheme: string): string =>
  `Jemand hat dem Projekt ${project} seit dem Erstellen des Plans ein anderes ${scheme} zugewiesen.`;

const nameTaken = (what: string, name: string): string =>
  `Jemand hat seit dem Erstellen des Plans ${what} „${name}“ angelegt.`;

const schemeChanged = (scheme: string, name: string): string =>
  `Das ${scheme} „${name}“ wurde geändert, seit der Plan es angelegt hat.`;

const workflowGone = (workflow: string): string =>
  `Den Workflow „${workflow}“ gibt es nicht mehr, oder die App darf ihn nicht sehen.`;

const inRow = (requests: readonly string[], more: number): string =>
  more > 0 ? `${requests.join(', ')} und ${more} weitere` : requests.join(', ');
