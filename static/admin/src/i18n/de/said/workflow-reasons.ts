import type { WorkflowReasonSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

/** Why a rule stops the bot, what a status is taken for, and which issue types are the bot's business. */
export const workflowReasons: Translations<WorkflowReasonSays> = {
  blocker: {
    answerApproved: ({ status }) =>
      `Jira führt ihn aus, wenn die Anfrage im Status „${status}“ genehmigt wird; sonst kann es niemand.`,
    answerDeclined: ({ status }) =>
      `Jira führt ihn aus, wenn die Anfrage im Status „${status}“ abgelehnt wird; sonst kann es niemand.`,
    approvalOpen: 'Solange eine Genehmigung offen ist, verweigert Jira den Übergang.',
    untilApproved: 'Jira verweigert den Übergang, bis die Anfrage genehmigt ist.',
    untilDeclined: 'Jira verweigert den Übergang, bis die Anfrage abgelehnt ist.',
    previousStatus: 'Nur Vorgänge, die einen bestimmten Status durchlaufen haben, können den Übergang nehmen.',
    separationOfDuties: 'Wer einen früheren Schritt getan hat, darf diesen nicht tun, und ein Bot tut die meisten.',
    openSubTasks: 'Offene Unteraufgaben halten den Übergang gesperrt.',
    statusOfParent: 'Der Status des übergeordneten Vorgangs hält den Übergang gesperrt.',
    fieldValue: 'Der Übergang ist nur offen, solange ein Feld einen bestimmten Wert hat.',
    noForm: 'Jira verweigert den Übergang, solange dem Vorgang kein Formular angehängt ist.',
    formNotSubmitted: 'Jira verweigert den Übergang, solange ein Formular am Vorgang nicht abgesendet ist.',
    ruleCloses: ({ rule }) => `Die Regel ${rule} kann den Übergang gesperrt halten.`,
    appDecides: ({ rule }) => `Eine App entscheidet (${rule}); ob sie den Bot durchlässt, zeigt nur ein Versuch.`,
    closedToAll: 'Niemand kann den Übergang nehmen, weder Menschen noch die API.',
    hiddenFromUsers: 'Die Regel verbirgt den Übergang vor Benutzern und sagt nicht, ob auch die API gemeint ist.',
    fieldFailsRule: ({ rule }) => `Jira verweigert den Übergang, wenn ein Feld die Regel ${rule} nicht erfüllt.`,
    emptyWithoutScreen: ({ fields }) =>
      `Jira verweigert den Übergang, solange ${fields} leer ist, und der Übergang hat keinen Bildschirm, mit ` +
      'dem es sich senden ließe.',
    emptyScreenUnread: ({ fields }) =>
      `Jira verweigert den Übergang, solange ${fields} leer ist, und sein Bildschirm muss es anbieten.`,
    emptyNotOnScreen: ({ fields }) =>
      `Jira verweigert den Übergang, solange ${fields} leer ist, und sein Bildschirm bietet es nicht an.`,
    aRequiredField: 'ein Pflichtfeld',
    someResolutions: ({ property, resolutions }) =>
      `Der Übergang bietet nur manche Lösungen an (${property}: ` +
      `${resolutions}), und Jira weist einen Bot ab, der eine andere sendet.`,
    lacksPermission: ({ permission }) =>
      `Jira verweigert den Übergang: Dem Konto des Bots fehlt die Berechtigung ${permission}.`,
    asksPermission: ({ permission }) => `Jira verweigert den Übergang Konten ohne die Berechtigung ${permission}.`,
    asksUnnamedPermission: 'Jira verweigert den Übergang Konten ohne die Berechtigung, die er nennt.',

    restrictsNobody:
      'Die Einschränkung nennt niemanden; eine so fehlerhafte Regel kann den Übergang sperren und verweigert ' +
      'jede Änderung des Workflows.',
    notAmong: ({ holders }) =>
      `Das Konto des Bots ist nicht unter denen, die ihn ausführen dürfen: ${holders.join(' oder ')}.`,
    amongExcluded: ({ holders }) =>
      'Das Konto des Bots ist nicht unter denen, die ihn ausführen dürfen; ausgeschlossen sind: ' +
      `${holders.join(' oder ')}.`,
    onlyThese: ({ holders }) =>
      `Ausführen dürfen ihn nur: ${holders.join(' oder ')}; ob der Bot dazugehört, ist nicht sicher.`,
    allButThese: ({ holders }) =>
      `Ausführen dürfen ihn alle, ausgeschlossen sind: ${holders.join(' oder ')}; ob der Bot darf, ist nicht sicher.`,
    assignee: 'die zugewiesene Person',
    reporter: 'der Autor',
    accounts: ({ ids }) => `die Konten ${ids.join(', ')}`,
    role: ({ name }) => `die Projektrolle „${name}“`,
    roles: ({ ids }) => `die Projektrollen ${ids.join(', ')}`,
    groups: ({ ids }) => `die Gruppen ${ids.join(', ')}`,
    namedGroups: ({ ids }) => `die Gruppe ${ids.join(', ')}`,
    permissionHolders: ({ ids }) => `Konten mit der Berechtigung ${ids.join(', ')}`,
    groupsInFields: ({ ids }) => `die Gruppen im Feld ${ids.join(', ')}`,
    peopleInFields: ({ ids }) => `die Personen im Feld ${ids.join(', ')}`,
    allButPeopleInFields: ({ ids }) => `alle außer den Personen im Feld ${ids.join(', ')}`,
  },
  bucket: {
    approvalConfigured: 'Jira bittet Menschen um eine Genehmigung, solange eine Anfrage dort steht.',
    approvalConditions: 'Nur eine Genehmigung oder eine Ablehnung führt von dort weiter.',
    approvalName: 'Der Name sagt, dass ein Mensch genehmigen muss.',
    approvalOrRequester:
      'Der Name spricht von einer Genehmigung und von der anfragenden Person; ein Mensch muss entscheiden, was zählt.',
    nothing: 'Nichts sagt, was er bedeutet; das muss ein Mensch entscheiden.',
    adminDecided: 'Ein Admin hat es entschieden.',
    adminLeftOut: 'Ein Admin hat ihn ausgenommen.',
    adminKeepsAway: 'Ein Admin hat entschieden, dass der Bot sich heraushält.',
    workflowsDisagree: ({ one, other }) =>
      `Der Workflow „${one}“ sagt dies von ihm und der Workflow „${other}“ jenes; ein Mensch muss entscheiden.`,

    builtInContradicted: ({ status }) =>
      `„${status}“ trägt die ID eines Status von Jira selbst, der etwas anderes bedeutet; ein Mensch muss entscheiden.`,
    doneSaysOpposite: ({ status }) =>
      `Für Jira ist „${status}“ fertig, aber der Name sagt das Gegenteil; das muss ein Mensch entscheiden.`,
    doneAlthough: ({ status, why }) => `Für Jira ist „${status}“ fertig, obwohl ${why}.`,
    doneWithResolutionAlthough: ({ status, why }) =>
      `Für Jira ist „${status}“ fertig, und Vorgänge kommen mit einer Lösung hinein, obwohl ${why}.`,
    asksRequester: 'der Name sagt, dass die anfragende Person antworten muss',
    speaksOfApproval: 'der Name von einer Genehmigung spricht',
    waitsForSomething: 'der Name sagt, dass auf etwas gewartet wird',
    categoryDone: 'Seine Statuskategorie ist „Fertig“.',
    categoryInProgress: 'Seine Statuskategorie ist „In Arbeit“.',
    categoryToDo: 'Seine Statuskategorie ist „Zu erledigen“.',
    nameReopened: 'Der Name sagt, dass der Vorgang wieder geöffnet wurde.',
    nameRequester: 'Der Name sagt, dass die anfragende Person antworten muss.',
    nameDesk: 'Der Name sagt, dass der Service Desk handeln muss.',
    restsOnWhom:
      'Die Arbeit ruht, und der Name sagt nicht, auf wen gewartet wird: ' +
      'Wird dort auch auf die anfragende Person gewartet, wählen Sie das.',
    restsNotOnRequester: 'Die Arbeit ruht, aber der Name sagt nicht, dass die anfragende Person antworten muss.',
    endWithResolutionAlthoughInProgress: ({ status }) =>
      `Nichts führt von dort weiter, und Vorgänge kommen mit einer Lösung hinein, obwohl „${status}“ für Jira ` +
      'in Arbeit ist.',
    nobodyBegunAlthoughInProgress: ({ status }) =>
      `Der Name sagt, dass noch niemand begonnen hat, obwohl „${status}“ für Jira in Arbeit ist.`,
    inProgressAlthoughOver: ({ status }) =>
      `Für Jira ist „${status}“ in Arbeit, obwohl der Name sagt, dass die Arbeit vorbei ist.`,
    createdAndNotBegun: 'Vorgänge werden in ihm erstellt, und sein Name sagt nicht, dass die Arbeit begonnen hat.',
    toDoAlthoughOver: ({ status }) =>
      `Für Jira ist „${status}“ noch zu erledigen, aber der Name sagt, dass die Arbeit vorbei ist; ein Mensch ` +
      'muss entscheiden.',
    workGoesOnAlthoughToDo: ({ status }) =>
      `Der Name sagt, dass gearbeitet wird, obwohl „${status}“ für Jira noch zu erledigen ist.`,

    waitsForConfirmation: ({ status }) =>
      `„${status}“ ist fertige Arbeit, die nur noch auf die Bestätigung der anfragenden Person wartet.`,
    resolutionAlthoughRequester:
      'Vorgänge kommen mit einer Lösung hinein, obwohl der Name sagt, dass die anfragende Person antworten muss.',
    nameOver: 'Der Name sagt, dass die Arbeit zu Ende ist.',
    nameStageOver: ({ why }) => `Der Name sagt, dass ein Abschnitt zu Ende ist, und ${why}.`,
    nameOneStage: 'Der Name sagt, dass ein Abschnitt zu Ende ist, und danach geht die Arbeit weiter.',
    nameOneStageOfMore: 'Der Name sagt, dass ein Abschnitt zu Ende ist, und nichts sagt, dass es der letzte ist.',
    nameTurnedDown: ({ why }) => `Der Name sagt, dass die Anfrage abgelehnt wurde, und ${why}.`,
    nameTurnedDownGoesOn:
      'Der Name sagt, dass die Anfrage abgelehnt wurde, aber von hier geht die Arbeit weiter; das muss ein ' +
      'Mensch entscheiden.',
    nameFinished: ({ why }) => `Der Name sagt, dass etwas fertig ist, und ${why}.`,
    entersWithResolution: 'Vorgänge kommen mit einer Lösung hinein',
    nothingLeadsOn: 'nichts führt von ihm weiter',
    onlyFromAny: 'nur Übergänge von „Beliebiger Status“ führen von dort weiter',
    leavingReopens: 'wer ihn verlässt, öffnet den Vorgang wieder',
    leadsToFinished: 'nur fertige Status folgen',
    nothingLeadsBack: 'nichts führt zur Arbeit zurück',
    endByFinishing: 'Nichts führt von dort weiter, und Vorgänge kommen durch Abschließen hinein.',
    end: 'Nichts führt von dort weiter.',
    nameNobodyBegun: 'Der Name sagt, dass noch niemand begonnen hat.',
    nameWorkedOn: 'Der Name sagt, dass jemand daran arbeitet.',
    nameArrived: 'Der Name sagt, dass der Vorgang gerade eingegangen ist.',
    onTheWay: 'Er liegt zwischen dem Status, in dem Vorgänge erstellt, und dem, in dem sie gelöst werden.',
    createdForTeam: 'Vorgänge werden in ihm erstellt und warten auf das Team.',
    nameSomebodyElse: 'Der Name sagt, dass jemand anders als die anfragende Person handeln muss.',
    issuesEnterWithResolution: 'Vorgänge kommen mit einer Lösung hinein.',
    nameSaysNothing: 'Der Name sagt nichts; das muss ein Mensch entscheiden.',
    createdInIt: 'Vorgänge werden in ihm erstellt.',
    restsUnknown: 'Die Arbeit ruht, aber der Name sagt nicht, bei wem; das muss ein Mensch entscheiden.',
    endNotOver:
      'Nichts führt von ihm weiter, aber weder sein Name noch eine Lösung sagt, dass die Arbeit zu Ende ist; ' +
      'das muss ein Mensch entscheiden.',
    neitherNameNorPlace:
      'Weder sein Name noch sein Platz im Workflow sagt, was er bedeutet; das muss ein Mensch entscheiden.',
  },
  scope: {
    notRequested: 'Er hat keinen Anfragetyp, also fragt niemand im Portal oder über den Bot danach.',
    peoplesOnly:
      'An seinen Schritten entscheiden Menschen, und er hat keinen Status, in dem der Service Desk Anfragen annimmt.',
    adminLeftOut: 'Ein Admin hat ihn ausgenommen.',
    adminTookIn: 'Ein Admin hat ihn aufgenommen.',
  },
};
