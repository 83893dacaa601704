import type { PlanSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { listed, quoted } from './listed';

export const planSays: Translations<PlanSays> = {
  'access-remedies': {
    with: ({ account }) => `mit „${account}“`,
    without: ({ account }) => `ohne „${account}“`,
    join: ({ account, role, project }) => `„${account}“ zur Rolle „${role}“ des Projekts ${project} hinzufügen.`,
    leave: ({ account, role, project }) => `„${account}“ aus der Rolle „${role}“ des Projekts ${project} entfernen.`,
    notGranted: 'nicht erteilt',
    notGrantedToIt: 'ihm nicht erteilt',
    grantedToRole: ({ role }) => `der Rolle „${role}“ erteilt`,
    grantedToAccount: ({ account }) => `„${account}“ erteilt`,
    grantToRole: ({ permission, role, project }) => `${permission} im Projekt ${project} der Rolle „${role}“ erteilen.`,
    grantToAccount: ({ permission, account, project }) => `${permission} im Projekt ${project} „${account}“ erteilen.`,
    revoke: ({ permission, account, project }) => `${permission} im Projekt ${project} „${account}“ entziehen.`,
    hasTooMuch: ({ account, permission }) => `„${account}“ hat ${permission}, was kein Skill braucht. Entziehen?`,
    takeAway: 'Entziehen',
  },
  'beyond-project': {
    askJiraAdmin:
      'Das reicht über das Projekt hinaus: Bitten Sie einen Jira-Administrator, Bot Preflight in der ' +
      'Jira-Administration zu öffnen und diese Änderung dort vorzunehmen.',
  },
  'bot-transition': {
    noWay: 'kein Übergang, der den Bot von jedem Status, den er verlassen darf, dorthin bringt',
    anyStatus: 'jeder Status',
    clearsResolution: 'leert die Lösung',
    clearsBoth: 'leert die Lösung und die zugewiesene Person',
    shows: ({ screen }) => `zeigt den Bildschirm „${screen}“`,
    sets: ({ resolution }) => `setzt die Lösung „${resolution}“`,
    setsLast: ({ resolution }) => `setzt die Lösung „${resolution}“, was auch auf dem Bildschirm gewählt wird`,
    add: ({ transition, from, to, workflow, does }) =>
      `Dem Workflow „${workflow}“ den Übergang „${transition}“ von ${quoted(from)} nach „${to}“ hinzufügen; er ` +
      `${does.join(' und ')}.`,
    addForApi: ({ transition, from, to, workflow, does }) =>
      `Dem Workflow „${workflow}“ den Übergang „${transition}“ von ${quoted(from)} nach „${to}“ hinzufügen; er ` +
      `${does.join(' und ')}, und nur die API kann ihn verwenden.`,
    addGlobal: ({ transition, to, workflow, does }) =>
      `Dem Workflow „${workflow}“ den Übergang „${transition}“ von jedem Status, solange keine Genehmigung ` +
      `offen ist, nach „${to}“ hinzufügen; er ${does.join(' und ')}.`,
    addGlobalForApi: ({ transition, to, workflow, does }) =>
      `Dem Workflow „${workflow}“ den Übergang „${transition}“ von jedem Status, solange keine Genehmigung ` +
      `offen ist, nach „${to}“ hinzufügen; er ${does.join(' und ')}, und nur die API kann ihn verwenden.`,
  },
  'own-transition': {
    extend: ({ transition, workflow, from }) =>
      `Den Übergang „${transition}“ des Bots im Workflow „${workflow}“ auch von ${quoted(from)} ausgehen lassen.`,
    narrow: ({ transition, workflow, without }) =>
      `Den Übergang „${transition}“ des Bots im Workflow „${workflow}“ nicht mehr von ${quoted(without)} ` +
      'ausgehen lassen.',
    swap: ({ transition, workflow, from, without }) =>
      `Den Übergang „${transition}“ des Bots im Workflow „${workflow}“ auch von ${quoted(from)} ausgehen lassen, ` +
      `nicht mehr von ${quoted(without)}.`,
    hold: ({ transition, workflow, statuses }) =>
      `Den Übergang „${transition}“ des Bots im Workflow „${workflow}“ sperren, solange die Genehmigung in ` +
      `${quoted(statuses)} offen ist.`,
    staysOpen: 'offen, während um Genehmigung gebeten wird',
    isShut: 'gesperrt, während um Genehmigung gebeten wird',
    redirect: ({ transition, workflow, from, to, before }) =>
      `Den Übergang „${transition}“ des Bots im Workflow „${workflow}“ von ${quoted(from)} nach „${to}“ führen, ` +
      `nicht mehr nach „${before}“.`,
    redirectGlobal: ({ transition, workflow, to, before }) =>
      `Den Übergang „${transition}“ des Bots im Workflow „${workflow}“ nach „${to}“ führen, nicht mehr nach ` +
      `„${before}“.`,
  },
  'bot-way': {
    audience: 'Wer darf die neuen Übergänge des Bots verwenden?',
    apiAlone:
      'Nur Aufrufer der API: Agenten bekommen keine neuen Schaltflächen, aber ein Bot, der in der Liste ' +
      'nachsieht, findet sie nicht',
    everybody: 'Alle, die die Anfrage verschieben dürfen: Agenten bekommen an jeder Anfrage neue Schaltflächen',
    whereFrom: 'Von wo gehen die neuen Übergänge des Bots in Workflows mit Genehmigungen aus?',
    fromEach: 'Von jedem Status außer Genehmigungen und endgültigen',
    fromAny:
      'Von jedem Status, auch von endgültigen, mit der Bedingung von Jira, die sie sperrt, solange eine ' +
      'Genehmigung offen ist',
    resolve: ({ workflow }) => `In welchen Status des Workflows „${workflow}“ löst der Bot Anfragen?`,
    startWork: ({ workflow }) =>
      `In welchen Status des Workflows „${workflow}“ setzt der Bot Anfragen, an denen gearbeitet wird?`,
    reopen: ({ workflow }) => `In welchem Status des Workflows „${workflow}“ eröffnet der Bot Anfragen wieder?`,
  },
  'complete-screen': {
    asksNot: ({ transition, workflow, fields }) =>
      `Der Übergang „${transition}“ des Workflows „${workflow}“ fragt nicht nach ${listed(fields)}. ` +
      'Soll er es für alle tun?',
    seeScreen: 'Ja: Agenten sehen dann einen Bildschirm, wo sie heute keinen sehen',
    seeMore: 'Ja: Agenten sehen dann mehr Felder und müssen eine Lösung wählen',
    noScreen: 'kein Bildschirm',
    show: ({ screen, transition, workflow }) =>
      `Am Übergang „${transition}“ des Workflows „${workflow}“ den Bildschirm „${screen}“ anzeigen.`,
    showInstead: ({ screen, transition, workflow, before }) =>
      `Am Übergang „${transition}“ des Workflows „${workflow}“ den Bildschirm „${screen}“ statt „${before}“ anzeigen.`,
    addFields: ({ screen, fields }) => `${listed(fields)} zum Bildschirm „${screen}“ hinzufügen.`,
  },
  'cover-buckets': {
    mayGet: ({ workflow, statuses }) =>
      `Darf der Workflow „${workflow}“ ${statuses.length === 1 ? 'den' : 'die'} Status ` +
      `${listed(statuses.map((name) => `„${name}“`))} erhalten?`,
    addIt: 'Hinzufügen',
    addStatus: ({ status, workflow }) => `Dem Workflow „${workflow}“ den Status „${status}“ hinzufügen.`,
    noWayInto: ({ status }) => `kein Weg nach „${status}“`,
    enter: ({ status, from, workflow }) =>
      `Im Workflow „${workflow}“ Übergänge aus ${quoted(from)} nach „${status}“ hinzufügen; Agenten bekommen ` +
      'neue Schaltflächen.',
    enterAndLeave: ({ status, from, back, workflow }) =>
      `Im Workflow „${workflow}“ Übergänge aus ${quoted(from)} nach „${status}“ und zurück nach „${back}“ ` +
      'hinzufügen; Agenten bekommen neue Schaltflächen.',
    makeStatus: ({ status }) => `Status „${status}“ anlegen.`,
  },
  'free-trapped': {
    whereTo: ({ status, workflow }) => `Aus „${status}“ des Workflows „${workflow}“ führt nichts heraus. Wohin?`,
    noWayOut: 'kein Weg hinaus',
    add: ({ transition, from, to, workflow }) =>
      `Dem Workflow „${workflow}“ den Übergang „${transition}“ von „${from}“ nach „${to}“ hinzufügen.`,
  },
  'manual-steps': {
    openProperties:
      'Öffnen Sie den genannten Workflow im Editor, wählen Sie den im Nachweis genannten Status und öffnen Sie ' +
      'seine Eigenschaften.',
    removeProperty:
      'Entfernen Sie jira.permission.transition.denied, oder setzen Sie jira.permission.transition.projectrole ' +
      'mit der Rolle des Dienstkontos an seine Stelle. Ein neuer Übergang würde nicht helfen.',
    publish: 'Veröffentlichen Sie den Workflow.',
    testFirst: ({ test, project }) =>
      `Workflows werden nur in ${test} geändert; ${project} wartet auf einen eigenen Plan.`,
    permissionsFirst: ({ test, project }) =>
      `Berechtigungen werden nur in ${test} geändert; ${project} wartet auf einen eigenen Plan.`,
    bothFirst: ({ test, project }) =>
      `Workflows und Berechtigungen werden nur in ${test} geändert; ${project} wartet auf einen eigenen Plan.`,
    tryThere: ({ test }) => `Probieren Sie die Änderungen in ${test} aus.`,
    planAgain: ({ project }) =>
      `Öffnen Sie die Korrekturen von ${project} erneut. Der neue Plan bringt sie nach ${project}.`,
    look: ({ title }) => `${title}: Das muss sich jemand ansehen.`,
  },
  'map-status': {
    keepAway: 'Dort entscheidet ein Mensch: Der Bot bleibt weg',
    whatIsIt: ({ status }) => `Was ist „${status}“ für den Bot?`,
    letKeepAway: ({ status }) => `Den Bot von Anfragen im Status „${status}“ wegbleiben lassen.`,
    letTake: ({ status, bucket }) => `Den Bot den Status „${status}“ als „${bucket}“ verstehen lassen.`,
  },
  'peoples-transition': {
    own: 'Dem Bot einen eigenen Übergang geben; der der Menschen bleibt, wie er ist',
    asToday: 'Nein: Menschen arbeiten weiter wie heute; der Bot hat einen eigenen Übergang',
  },
  'plan-answers': {
    leave: 'So lassen, wie es ist',
    byHand: 'Jemand erledigt es von Hand',
  },
  'post-functions': {
    setsNone: ({ transition, workflow }) =>
      `Der Übergang „${transition}“ des Workflows „${workflow}“ setzt keine Lösung. Soll er für alle eine setzen?`,
    overwrites: 'Ja: Er überschreibt dann die Lösung, die Agenten auf seinem Bildschirm wählen',
    reportsChange: 'Ja: Berichte, Warteschlangen und Service-Level, die auf Lösungen schauen, ändern sich',
    set: ({ resolution }) => `setzt die Lösung „${resolution}“`,
    letSet: ({ transition, workflow, resolution }) =>
      `Den Übergang „${transition}“ des Workflows „${workflow}“ die Lösung „${resolution}“ setzen lassen.`,
    keepsAssignee: ({ transition, workflow }) =>
      `Der Übergang „${transition}“ des Workflows „${workflow}“ behält die zugewiesene Person. ` +
      'Soll er sie für alle leeren?',
    belongsToNobody: 'Ja: Auch eine Anfrage, die ein Agent wieder öffnet, gehört dann niemandem',
    clearAssignee: 'leert die zugewiesene Person',
    letClearAssignee: ({ transition, workflow }) =>
      `Den Übergang „${transition}“ des Workflows „${workflow}“ die zugewiesene Person leeren lassen.`,
    keepsResolution: ({ transition, workflow }) =>
      `Der Übergang „${transition}“ des Workflows „${workflow}“ behält die Lösung. Soll er sie für alle leeren?`,
    countsAsOpen: 'Ja: Eine Anfrage, die irgendjemand wieder öffnet, zählt wieder als offen',
    clearResolution: 'leert die Lösung',
    letClearResolution: ({ transition, workflow }) =>
      `Den Übergang „${transition}“ des Workflows „${workflow}“ die Lösung leeren lassen.`,
  },
  mirror: {
    whichFirst: ({ project, test }) =>
      `Die Projekte ${project} und ${test} teilen sich ihre Workflows. ` +
      'Welches bekommt die Änderungen an Workflows zuerst?',
    whichFirstOfPermissions: ({ project, test }) =>
      `Die Projekte ${project} und ${test} teilen sich ihr Berechtigungsschema. ` +
      'Welches bekommt die Änderungen an Berechtigungen zuerst?',
    whichFirstOfBoth: ({ project, test }) =>
      `Die Projekte ${project} und ${test} teilen sich ihre Workflows und ihr Berechtigungsschema. ` +
      'Welches bekommt die Änderungen an beidem zuerst?',
    testFirst: ({ project, test }) =>
      `${test}: dort ausprobieren, dann erneut planen, um sie nach ${project} zu bringen`,
    hereFirst: ({ project }) => `${project}: Menschen arbeiten sofort damit`,
  },
  'private-copies': {
    alsoUsedBy: ({ workflow, projects }) =>
      `Den Workflow „${workflow}“ verwendet auch ${projects.join(', ')}. Wie soll er geändert werden?`,
    usersUnknown: ({ workflow }) =>
      `Jira sagt nicht, wer den Workflow „${workflow}“ sonst noch verwendet. Wie soll er geändert werden?`,
    copyForTest: 'Kopieren und diesen lassen, wie er ist',
    copyForProject: 'Für dieses Projekt kopieren',
    inPlace: 'Den gemeinsamen Workflow ändern, für jedes Projekt, das ihn verwendet',
    copyWorkflow: ({ workflow, copy, project }) =>
      `Workflow „${workflow}“ für das Projekt ${project} nach „${copy}“ kopieren; das Original bleibt, wie es ist.`,
    copyScheme: ({ scheme, copy, workflows }) =>
      `Workflowschema „${copy}“ anlegen: eine Kopie von „${scheme}“, die die ` +
      `${workflows === 1 ? 'Kopie' : 'Kopien'} verwendet.`,
    switchProject: ({ project, from, to }) => `Projekt ${project} vom Workflowschema „${from}“ auf „${to}“ umstellen.`,
    switchTest: ({ test, project, from, to }) =>
      `Das Projekt ${test} vom Workflowschema „${from}“ auf „${to}“ umstellen; ${project} bleibt, wie es ist.`,
  },
  'private-grants': {
    copyScheme: ({ scheme, copy }) =>
      `Berechtigungsschema „${copy}“ anlegen: eine Kopie von „${scheme}“ mit diesen Berechtigungen; das ` +
      'Original bleibt, wie es ist.',
    assignScheme: ({ project, from, to }) =>
      `Dem Projekt ${project} das Berechtigungsschema „${to}“ statt „${from}“ zuweisen.`,
    assignTest: ({ project, from, to, original }) =>
      `Dem Projekt ${project} das Berechtigungsschema „${to}“ statt „${from}“ zuweisen; ${original} bleibt, wie ` +
      'es ist.',
  },
  'resolve-screens': {
    copy: ({ screen, copy, fields }) =>
      `Bildschirm „${copy}“ anlegen: eine Kopie von „${screen}“ mit ${listed(fields)}.`,
    make: ({ screen, fields }) => `Bildschirm „${screen}“ mit ${listed(fields)} anlegen.`,
  },
  resolutions: {
    which: ({ transition }) => `Welche Lösung setzt „${transition}“?`,
  },
  'rules-of-bot-transitions': {
    openToApi: ({ transition, workflow }) =>
      `Die API den Übergang „${transition}“ des Workflows „${workflow}“ verwenden lassen; Menschen können es ` +
      'weiterhin nicht.',
    stopsBot: ({ transition, workflow }) =>
      `Eine Regel am Übergang „${transition}“ des Workflows „${workflow}“ hält den Bot auf. Was soll geschehen?`,
    own: 'Dem Bot einen eigenen Übergang geben; die Regel bleibt für Menschen',
    relax: 'Den Bot an der Regel vorbeilassen; eine Regel, die das nicht zulässt, entfällt für alle',
    passes: 'der Bot kommt vorbei',
    letPass: ({ transition, workflow, rules }) =>
      `Den Bot den Übergang „${transition}“ des Workflows „${workflow}“ verwenden lassen: ${rules.join(', ')}.`,
    roleMayTake: 'die Agentenrolle darf ihn verwenden',
    hiddenFromPeople: 'Nur für Menschen verborgen',
    ruleGoes: ({ rule }) => `die Regel ${rule} entfällt`,
  },
  'test-request-type': {
    mayMake: ({ requestType, project }) => `Anfragetyp „${requestType}“ im Testprojekt ${project} anlegen?`,
    makeIt: 'Anlegen; Felder und Formular sind dort noch einzurichten',
    make: ({ requestType, project }) => `Anfragetyp „${requestType}“ im Testprojekt ${project} anlegen.`,
  },
};
