import type { Phrase } from '../../phrases';

const blockers: readonly Phrase[] = [
  [
    'Jira runs it when the request in status "{status}" is approved; nobody else can.',
    'Jira führt ihn aus, wenn die Anfrage im Status „{status}“ genehmigt wird; sonst kann es niemand.',
  ],
  [
    'Jira runs it when the request in status "{status}" is declined; nobody else can.',
    'Jira führt ihn aus, wenn die Anfrage im Status „{status}“ abgelehnt wird; sonst kann es niemand.',
  ],
  [
    'While an approval is open, Jira refuses the transition.',
    'Solange eine Genehmigung offen ist, verweigert Jira den Übergang.',
  ],
  [
    'Jira refuses the transition until the request is approved.',
    'Jira verweigert den Übergang, bis die Anfrage genehmigt ist.',
  ],
  [
    'Jira refuses the transition until the request is declined.',
    'Jira verweigert den Übergang, bis die Anfrage abgelehnt ist.',
  ],
  [
    'Only issues that went through a certain status can take the transition.',
    'Nur Vorgänge, die einen bestimmten Status durchlaufen haben, können den Übergang nehmen.',
  ],
  [
    'Whoever made an earlier move may not make this one, and a bot makes most of them.',
    'Wer einen früheren Schritt getan hat, darf diesen nicht tun, und ein Bot tut die meisten.',
  ],
  ['Open sub-tasks keep the transition closed.', 'Offene Unteraufgaben halten den Übergang gesperrt.'],
  [
    'The transition offers some resolutions only ({property}: {resolutions}), and Jira refuses a bot that sends another.',
    'Der Übergang bietet nur manche Lösungen an ({property}: {resolutions}), und Jira weist einen Bot ab, der eine andere sendet.',
  ],
  [
    'The status of the parent keeps the transition closed.',
    'Der Status des übergeordneten Vorgangs hält den Übergang gesperrt.',
  ],
  [
    'The transition is open only while a field has a certain value.',
    'Der Übergang ist nur offen, solange ein Feld einen bestimmten Wert hat.',
  ],
  [
    'Jira refuses the transition while no form is attached to the issue.',
    'Jira verweigert den Übergang, solange dem Vorgang kein Formular angehängt ist.',
  ],
  [
    'Jira refuses the transition while a form on the issue is not submitted.',
    'Jira verweigert den Übergang, solange ein Formular am Vorgang nicht abgesendet ist.',
  ],
  [
    'The restriction names nobody; such a broken rule can close the transition and refuses every change of the workflow.',
    'Die Einschränkung nennt niemanden; eine so fehlerhafte Regel kann den Übergang sperren und verweigert jede Änderung des Workflows.',
  ],
  [
    "The bot's account is not among those who may take it: {who!}.",
    'Das Konto des Bots ist nicht unter denen, die ihn nehmen dürfen: {who!}.',
  ],
  [
    "The bot's account is not among those who may take it: not {who!}.",
    'Das Konto des Bots ist nicht unter denen, die ihn nehmen dürfen: alle außer {who!}.',
  ],
  [
    'Only {who!} may take it, and it is not certain that the bot is.',
    'Nehmen dürfen ihn nur: {who!}; ob der Bot dazugehört, ist nicht sicher.',
  ],
  [
    'Only not {who!} may take it, and it is not certain that the bot is.',
    'Nehmen dürfen ihn alle außer {who!}; ob der Bot dazugehört, ist nicht sicher.',
  ],
  [
    'Nobody can take the transition, neither people nor the API.',
    'Niemand kann den Übergang nehmen, weder Menschen noch die API.',
  ],
  [
    'The rule hides the transition from users and does not say whether the API is meant too.',
    'Die Regel verbirgt den Übergang vor Benutzern und sagt nicht, ob auch die API gemeint ist.',
  ],
  [
    'An app decides ({rule}); only a trial tells whether it lets the bot through.',
    'Eine App entscheidet ({rule}); ob sie den Bot durchlässt, zeigt nur ein Versuch.',
  ],
  ['The rule {rule} can keep the transition closed.', 'Die Regel {rule} kann den Übergang gesperrt halten.'],
  [
    'Jira refuses the transition when a field fails the rule {rule}.',
    'Jira verweigert den Übergang, wenn ein Feld die Regel {rule} nicht erfüllt.',
  ],
  [
    'Jira refuses the transition while {fields} is empty, {advice!}.',
    'Jira verweigert den Übergang, solange {fields} leer ist, {advice!}.',
  ],
  [
    'Jira refuses the transition while a required field is empty, {advice!}.',
    'Jira verweigert den Übergang, solange ein Pflichtfeld leer ist, {advice!}.',
  ],
  [
    'and the transition has no screen to send it on',
    'und der Übergang hat keinen Bildschirm, mit dem es sich senden ließe',
  ],
  ['and its screen has to offer it', 'und sein Bildschirm muss es anbieten'],
  ['and its screen does not offer it', 'und sein Bildschirm bietet es nicht an'],
  [
    "Jira refuses the transition: the bot's account lacks the permission {key}.",
    'Jira verweigert den Übergang: Dem Konto des Bots fehlt die Berechtigung {key}.',
  ],
  [
    'Jira refuses the transition to accounts without the permission {key}.',
    'Jira verweigert den Übergang Konten ohne die Berechtigung {key}.',
  ],
  [
    'Jira refuses the transition to accounts without the permission it names.',
    'Jira verweigert den Übergang Konten ohne die Berechtigung, die er nennt.',
  ],
];

/** Who a restriction lets through: several kinds of holders, in this order. */
const holders: readonly Phrase[] = [
  ['the assignee', 'die zugewiesene Person'],
  ['the assignee or {rest!}', 'die zugewiesene Person oder {rest!}'],
  ['the reporter', 'der Autor'],
  ['the reporter or {rest!}', 'der Autor oder {rest!}'],
  ['accounts {ids}', 'die Konten {ids}'],
  ['accounts {ids} or {rest!}', 'die Konten {ids} oder {rest!}'],
  ['project roles {ids}', 'die Projektrollen {ids}'],
  ['project roles {ids} or {rest!}', 'die Projektrollen {ids} oder {rest!}'],
  ['groups {ids}', 'die Gruppen {ids}'],
  ['groups {ids} or {rest!}', 'die Gruppen {ids} oder {rest!}'],
  ['the group {names}', 'die Gruppe {names}'],
  ['the group {names} or {rest!}', 'die Gruppe {names} oder {rest!}'],
  ['holders of {keys}', 'Konten mit der Berechtigung {keys}'],
  ['holders of {keys} or {rest!}', 'Konten mit der Berechtigung {keys} oder {rest!}'],
  ['groups picked in {fields}', 'die Gruppen im Feld {fields}'],
  ['groups picked in {fields} or {rest!}', 'die Gruppen im Feld {fields} oder {rest!}'],
  ['people picked in {fields}', 'die Personen im Feld {fields}'],
  ['people picked in {fields} or {rest!}', 'die Personen im Feld {fields} oder {rest!}'],
  ['anyone but people picked in {fields}', 'alle außer den Personen im Feld {fields}'],
];

const proposals: readonly Phrase[] = [
  [
    '"{status}" is finished work that only waits for the requester to confirm it.',
    '„{status}“ ist fertige Arbeit, die nur noch auf die Bestätigung der anfragenden Person wartet.',
  ],
  ['Jira counts "{status}" as done, although {why!}.', 'Für Jira ist „{status}“ fertig, obwohl {why!}.'],
  [
    'Jira counts "{status}" as done and issues enter it with a resolution, although {why!}.',
    'Für Jira ist „{status}“ fertig, und Vorgänge kommen mit einer Lösung hinein, obwohl {why!}.',
  ],
  ['its name says that the requester has to answer', 'der Name sagt, dass die anfragende Person antworten muss'],
  ['its name speaks of an approval', 'der Name von einer Genehmigung spricht'],
  ['its name says that it waits for something', 'der Name sagt, dass auf etwas gewartet wird'],
  [
    'Jira counts "{status}" as in progress, although its name says that the work is over.',
    'Für Jira ist „{status}“ in Arbeit, obwohl der Name sagt, dass die Arbeit vorbei ist.',
  ],
  [
    'Jira counts "{status}" as to do, but its name says that the work is over; a person has to decide.',
    'Für Jira ist „{status}“ noch zu erledigen, aber der Name sagt, dass die Arbeit vorbei ist; ein Mensch muss entscheiden.',
  ],
  [
    'Nothing leads on from it and issues enter it with a resolution, although Jira counts "{status}" as in progress.',
    'Nichts führt von dort weiter, und Vorgänge kommen mit einer Lösung hinein, obwohl „{status}“ für Jira in Arbeit ist.',
  ],
  [
    'The work rests, and the name does not say on whom: if people also use it to wait for the requester, choose that.',
    'Die Arbeit ruht, und der Name sagt nicht, auf wen gewartet wird: Wird dort auch auf die anfragende Person gewartet, wählen Sie das.',
  ],
  ['The name says that a person has to approve.', 'Der Name sagt, dass ein Mensch genehmigen muss.'],
  [
    'The name speaks of an approval and of the requester; a person has to decide which counts.',
    'Der Name spricht von einer Genehmigung und von der anfragenden Person; ein Mensch muss entscheiden, was zählt.',
  ],
  [
    'Jira asks people to approve while a request stands in it.',
    'Jira bittet Menschen um eine Genehmigung, solange eine Anfrage dort steht.',
  ],
  [
    'Only an approval or a refusal leads on from it.',
    'Nur eine Genehmigung oder eine Ablehnung führt von dort weiter.',
  ],
  ['The name says that the desk has to act.', 'Der Name sagt, dass der Service Desk handeln muss.'],
  [
    '"{status}" carries the id of a status of Jira\'s own that means something else; a person has to decide.',
    '„{status}“ trägt die ID eines Status von Jira selbst, der etwas anderes bedeutet; ein Mensch muss entscheiden.',
  ],
  ['only transitions from Any status lead on from it', 'nur Übergänge von „Beliebiger Status“ führen von dort weiter'],
  ['it leads to finished statuses only', 'nur fertige Status folgen'],
  ['nothing leads back to work', 'nichts führt zur Arbeit zurück'],
  [
    'Nothing leads on from it, and issues enter it by finishing.',
    'Nichts führt von dort weiter, und Vorgänge kommen durch Abschließen hinein.',
  ],
  ['Nothing leads on from it.', 'Nichts führt von dort weiter.'],
  [
    'Issues enter it with a resolution, although its name says that the requester has to answer.',
    'Vorgänge kommen mit einer Lösung hinein, obwohl der Name sagt, dass die anfragende Person antworten muss.',
  ],
  ['An admin decided that the bot keeps away.', 'Ein Admin hat entschieden, dass der Bot sich heraushält.'],
  [
    'Workflow "{one}" says one thing of it and workflow "{other}" another; a person has to decide.',
    'Der Workflow „{one}“ sagt dies von ihm und der Workflow „{other}“ jenes; ein Mensch muss entscheiden.',
  ],
  [
    'It has no request type, so nobody asks for it in the portal or through the bot.',
    'Er hat keinen Anfragetyp, also fragt niemand im Portal oder über den Bot danach.',
  ],
  [
    'People decide at its steps, and it has no status in which the desk takes requests up.',
    'An seinen Schritten entscheiden Menschen, und er hat keinen Status, in dem der Service Desk Anfragen annimmt.',
  ],
  ['An admin took it in.', 'Ein Admin hat ihn aufgenommen.'],
  ['The name says that the requester has to answer.', 'Der Name sagt, dass die anfragende Person antworten muss.'],
  ['The name says that the issue was opened again.', 'Der Name sagt, dass der Vorgang wieder geöffnet wurde.'],
  [
    'Jira counts "{status}" as done, but its name says the opposite; a person has to decide.',
    'Für Jira ist „{status}“ fertig, aber der Name sagt das Gegenteil; das muss ein Mensch entscheiden.',
  ],
  ['Its status category is Done.', 'Seine Statuskategorie ist „Fertig“.'],
  ['The name says that the work is over.', 'Der Name sagt, dass die Arbeit zu Ende ist.'],
  ['The name says that a stage is over, and {why!}.', 'Der Name sagt, dass ein Abschnitt zu Ende ist, und {why!}.'],
  ['issues enter it with a resolution', 'Vorgänge kommen mit einer Lösung hinein'],
  ['nothing leads on from it', 'nichts führt von ihm weiter'],
  ['leaving it reopens the issue', 'wer ihn verlässt, öffnet den Vorgang wieder'],
  [
    'The name says that one stage is over, and work goes on after it.',
    'Der Name sagt, dass ein Abschnitt zu Ende ist, und danach geht die Arbeit weiter.',
  ],
  ['Its status category is In Progress.', 'Seine Statuskategorie ist „In Arbeit“.'],
  ['Its status category is To Do.', 'Seine Statuskategorie ist „Zu erledigen“.'],
  [
    'The name says that the request was turned down, and {why!}.',
    'Der Name sagt, dass die Anfrage abgelehnt wurde, und {why!}.',
  ],
  [
    'The name says that the request was turned down, and nothing leads back to work.',
    'Der Name sagt, dass die Anfrage abgelehnt wurde, und nichts führt zurück zur Arbeit.',
  ],
  [
    'The name says that the request was turned down, but work goes on from here; a person has to decide.',
    'Der Name sagt, dass die Anfrage abgelehnt wurde, aber von hier geht die Arbeit weiter; das muss ein Mensch entscheiden.',
  ],
  ['The name says that something is finished, and {why!}.', 'Der Name sagt, dass etwas fertig ist, und {why!}.'],
  [
    'The name says that one stage is over, and nothing says that it is the last.',
    'Der Name sagt, dass ein Abschnitt zu Ende ist, und nichts sagt, dass es der letzte ist.',
  ],
  [
    'The name says that nobody has begun, although Jira counts "{status}" as in progress.',
    'Der Name sagt, dass noch niemand begonnen hat, obwohl „{status}“ für Jira in Arbeit ist.',
  ],
  [
    'Issues are created in it, and its name does not say that work has begun.',
    'Vorgänge werden in ihm erstellt, und sein Name sagt nicht, dass die Arbeit begonnen hat.',
  ],
  [
    'The work rests, but the name does not say that the requester has to answer.',
    'Die Arbeit ruht, aber der Name sagt nicht, dass die anfragende Person antworten muss.',
  ],
  [
    'The name says that work goes on, although Jira counts "{status}" as to do.',
    'Der Name sagt, dass gearbeitet wird, obwohl „{status}“ für Jira noch zu erledigen ist.',
  ],
  ['The name says that nobody has begun.', 'Der Name sagt, dass noch niemand begonnen hat.'],
  ['The name says that somebody works on it.', 'Der Name sagt, dass jemand daran arbeitet.'],
  ['The name says that the issue has just arrived.', 'Der Name sagt, dass der Vorgang gerade eingegangen ist.'],
  [
    'It lies between where issues are created and where they are resolved.',
    'Er liegt zwischen dem Status, in dem Vorgänge erstellt, und dem, in dem sie gelöst werden.',
  ],
  ['Issues are created in it and wait for the team.', 'Vorgänge werden in ihm erstellt und warten auf das Team.'],
  [
    'The name says that somebody other than the requester has to act.',
    'Der Name sagt, dass jemand anders als die anfragende Person handeln muss.',
  ],
  ['Issues enter it with a resolution.', 'Vorgänge kommen mit einer Lösung hinein.'],
  ['The name says nothing; a person has to decide.', 'Der Name sagt nichts; das muss ein Mensch entscheiden.'],
  ['Issues are created in it.', 'Vorgänge werden in ihm erstellt.'],
  [
    'The work rests, but the name does not say on whom; a person has to decide.',
    'Die Arbeit ruht, aber der Name sagt nicht, bei wem; das muss ein Mensch entscheiden.',
  ],
  [
    'Nothing leads on from it, but neither its name nor a resolution says that the work is over; a person has to decide.',
    'Nichts führt von ihm weiter, aber weder sein Name noch eine Lösung sagt, dass die Arbeit zu Ende ist; das muss ein Mensch entscheiden.',
  ],
  [
    'Neither its name nor its place in the workflow says what it means; a person has to decide.',
    'Weder sein Name noch sein Platz im Workflow sagt, was er bedeutet; das muss ein Mensch entscheiden.',
  ],
  [
    'Nothing says what it means; a person has to decide.',
    'Nichts sagt, was er bedeutet; das muss ein Mensch entscheiden.',
  ],
  ['An admin left it out.', 'Ein Admin hat ihn ausgenommen.'],
  ['An admin decided it.', 'Ein Admin hat es entschieden.'],
];

/** Why a transition may refuse the bot, and what a status is taken for. */
export const workflowReasons: readonly Phrase[] = [...blockers, ...holders, ...proposals];
