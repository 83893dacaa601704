import type { Phrase } from '../phrases';

const titles: readonly Phrase[] = [
  [
    'Restriction to the API leaves the transition open to the bot',
    'Die Einschränkung auf die API lässt dem Bot den Übergang offen',
  ],
  ['Reopen transition clears the assignee', 'Der Übergang zum Wiederöffnen leert die zugewiesene Person'],
  [
    'Transitions of the bot are free of rules that stop it',
    'Die Übergänge des Bots sind frei von Regeln, die ihn aufhalten',
  ],
  [
    'Workflow has a status for every state the bot knows',
    'Der Workflow hat einen Status für jeden Zustand, den der Bot kennt',
  ],
  [
    'In-progress status is within reach of the bot from every status',
    'Der Bot erreicht den Status „In Arbeit“ von jedem Status aus',
  ],
  ['In-progress status is one step away for the bot', 'Der Status „In Arbeit“ ist für den Bot einen Schritt entfernt'],
  [
    'Reopened status is within reach of the bot from every status',
    'Der Bot erreicht den Status „Wieder geöffnet“ von jedem Status aus',
  ],
  [
    'Reopened status is one step away for the bot',
    'Der Status „Wieder geöffnet“ ist für den Bot einen Schritt entfernt',
  ],
  ['Reopen transition clears the resolution', 'Der Übergang zum Wiederöffnen leert die Lösung'],
  ['Finished request takes comments', 'Eine fertige Anfrage nimmt Kommentare an'],
  [
    'An employee answers the bot that the problem is back. Where a finished request takes no comment, the answer is not passed on, and nobody learns of it.',
    'Jemand antwortet dem Bot, dass das Problem wieder da ist. Wo eine fertige Anfrage keinen Kommentar annimmt, wird die Antwort nicht weitergegeben, und niemand erfährt davon.',
  ],
  [
    'Remove the property named in the evidence, or leave it where answers on finished requests are not wanted.',
    'Entfernen Sie die im Befund genannte Eigenschaft, oder lassen Sie sie stehen, wo Antworten auf fertige Anfragen nicht gewünscht sind.',
  ],
  ["People's own way to resolve sets a resolution", 'Der Weg, auf dem Menschen lösen, setzt eine Lösung'],
  [
    'Requests that people finish still count as open: they stay in queues and reports, and the bot may go on reminding people of them.',
    'Anfragen, die Menschen abschließen, zählen weiter als offen: Sie bleiben in Warteschlangen und Berichten, und der Bot erinnert womöglich weiter an sie.',
  ],
  [
    'Ask the people who run the desk first: queues, reports and clocks change with it.',
    'Fragen Sie zuerst die Leute, die den Service Desk führen: Warteschlangen, Berichte und Uhren ändern sich damit.',
  ],
  ['Resolve transition sets a resolution', 'Der Übergang zum Lösen setzt eine Lösung'],
  [
    'Resolved status is within reach of the bot from every status',
    'Der Bot erreicht den Status „Gelöst“ von jedem Status aus',
  ],
  ['Resolved status is one step away for the bot', 'Der Status „Gelöst“ ist für den Bot einen Schritt entfernt'],
  ['Status belongs to one of the states the bot knows', 'Jeder Status gehört zu einem der Zustände, die der Bot kennt'],
  ['Status lets the bot do its work on a request', 'Der Status lässt den Bot an einer Anfrage arbeiten'],
  ['Workflow can be edited', 'Der Workflow lässt sich bearbeiten'],
  [
    'Workflow lets every request get out of every status',
    'Im Workflow kommt jede Anfrage aus jedem Status wieder heraus',
  ],
  ['Workflow belongs to this project alone', 'Der Workflow gehört nur diesem Projekt'],
];

const whys: readonly Phrase[] = [
  [
    'The restriction was set one step too far: it hides the transition from people and from the API alike, so the bot cannot move the request either.',
    'Die Einschränkung geht einen Schritt zu weit: Sie verbirgt den Übergang vor Menschen und vor der API, sodass auch der Bot die Anfrage nicht bewegen kann.',
  ],
  [
    'A reopened request goes back to whoever resolved it, be it the bot itself or an agent on leave, instead of to the queue where somebody picks it up.',
    'Eine wieder geöffnete Anfrage geht an den zurück, der sie gelöst hat, sei es der Bot selbst oder ein Agent im Urlaub, statt in die Warteschlange, aus der sie jemand aufnimmt.',
  ],
  [
    'Jira refuses the move when such a rule is not met. The bot tells the employee the request was resolved, started or reopened, and nothing happened.',
    'Jira verweigert den Schritt, wenn eine solche Regel nicht erfüllt ist. Der Bot meldet, die Anfrage sei gelöst, begonnen oder wieder geöffnet, und nichts ist geschehen.',
  ],
  [
    'Without a status for one of its states the bot cannot say where a request stands: it cannot wait for an answer, start work, reopen or finish.',
    'Ohne einen Status für einen seiner Zustände kann der Bot nicht sagen, wo eine Anfrage steht: Er kann nicht auf eine Antwort warten, nicht beginnen, wieder öffnen oder abschließen.',
  ],
  [
    'A request that lands in one of these statuses can never be taken into work by the bot: agents and employees see it standing still while the bot handles it.',
    'Eine Anfrage, die in einem dieser Status landet, kann der Bot nie in Arbeit nehmen: Agenten und Mitarbeitende sehen sie stillstehen, während der Bot sie bearbeitet.',
  ],
  [
    'The bot marks a request as being worked on wherever it stands. Where no step leads there, agents pick up tickets the bot is already handling, and employees see no progress.',
    'Der Bot kennzeichnet eine Anfrage als in Arbeit, wo immer sie steht. Wo kein Schritt dorthin führt, nehmen Agenten auf, was der Bot bereits bearbeitet, und Mitarbeitende sehen keinen Fortschritt.',
  ],
  [
    'A request that lands in one of these statuses can never be reopened by the bot: the employee who still needs help has to raise a new one.',
    'Eine Anfrage, die in einem dieser Status landet, kann der Bot nie wieder öffnen: Wer noch Hilfe braucht, muss eine neue stellen.',
  ],
  [
    'An employee who is not helped asks the bot to reopen the request. Where no step leads there, the request stays closed and the employee has to raise it again.',
    'Wem nicht geholfen wurde, bittet den Bot, die Anfrage wieder zu öffnen. Wo kein Schritt dorthin führt, bleibt sie geschlossen und muss neu gestellt werden.',
  ],
  [
    'A reopened request that keeps its resolution still counts as resolved: it is in no queue of open work, so nobody sees that the employee needs help again.',
    'Eine wieder geöffnete Anfrage, die ihre Lösung behält, gilt weiter als gelöst: Sie steht in keiner Warteschlange offener Arbeit, und niemand sieht, dass wieder Hilfe gebraucht wird.',
  ],
  [
    'Without a resolution a finished request still counts as open: it stays in queues and reports, its clock may run on, and the bot goes on reminding people of it.',
    'Ohne Lösung gilt eine erledigte Anfrage weiter als offen: Sie bleibt in Warteschlangen und Berichten, ihre Frist läuft womöglich weiter, und der Bot erinnert weiter an sie.',
  ],
  [
    'A request that lands in one of these statuses can never be resolved by the bot: it answers the employee, yet the ticket stays open and waits for an agent.',
    'Eine Anfrage, die in einem dieser Status landet, kann der Bot nie lösen: Er antwortet zwar, doch das Ticket bleibt offen und wartet auf einen Agenten.',
  ],
  [
    'The bot finishes a request in one step, wherever it stands. Where no step leads there, it solves the matter for the employee, but the ticket stays open with your agents.',
    'Der Bot schließt eine Anfrage in einem Schritt ab, wo immer sie steht. Wo kein Schritt dorthin führt, erledigt er die Sache, aber das Ticket bleibt offen bei Ihren Agenten.',
  ],
  [
    'A request in a status the bot cannot place is invisible to it: the employee gets no update, no reminder and no way to reopen it.',
    'Eine Anfrage in einem Status, den der Bot nicht einordnen kann, ist für ihn unsichtbar: Es gibt keine Nachricht, keine Erinnerung und keine Möglichkeit, sie wieder zu öffnen.',
  ],
  [
    'A property of a status narrows what the permission scheme grants. While a request stands there Jira refuses the bot: the employee is told of a comment, a change or a move that never happened.',
    'Eine Eigenschaft eines Status engt ein, was das Berechtigungsschema gewährt. Solange eine Anfrage dort steht, weist Jira den Bot ab: Es heißt, etwas sei kommentiert, geändert oder bewegt worden, und nichts davon ist geschehen.',
  ],
  [
    'A read-only workflow cannot get the transitions the bot needs. Until a copy takes its place, nobody can repair what stops the bot for these requests.',
    'Ein schreibgeschützter Workflow kann die Übergänge nicht bekommen, die der Bot braucht. Bis eine Kopie an seine Stelle tritt, kann niemand beheben, was den Bot bei diesen Anfragen aufhält.',
  ],
  [
    'A request caught in such a place is never finished, by the bot or by anyone else. The employee waits, and the bot keeps reminding people of a ticket nobody can move.',
    'Eine Anfrage, die an einer solchen Stelle gefangen ist, wird nie fertig, weder durch den Bot noch durch andere. Mitarbeitende warten, und der Bot erinnert immer wieder an ein Ticket, das niemand bewegen kann.',
  ],
  [
    'A change to a shared workflow changes every project that uses it. Repairing it for the bot alters how other teams work, and their next edit can break the bot again.',
    'Eine Änderung an einem geteilten Workflow ändert jedes Projekt, das ihn benutzt. Ihn für den Bot zu richten verändert die Arbeit anderer Teams, und deren nächste Änderung kann den Bot wieder stören.',
  ],
];

const steps: readonly Phrase[] = [
  [
    'Open the workflow named in the evidence in the editor and select the transition.',
    'Öffnen Sie den im Nachweis genannten Workflow im Editor und wählen Sie den Übergang aus.',
  ],
  [
    'Edit the rule "Restrict who can move a work item" that shuts out everyone: choose the option that still lets the API through.',
    'Bearbeiten Sie die Regel „Restrict who can move a work item“, die alle ausschließt: Wählen Sie die Option, die die API noch durchlässt.',
  ],
  ['Publish the workflow.', 'Veröffentlichen Sie den Workflow.'],
  [
    'Add the rule "Assign a work item" and choose Unassigned.',
    'Fügen Sie die Regel „Assign a work item“ hinzu und wählen Sie „Nicht zugewiesen“.',
  ],
  [
    "Let the service account pass the rule: add its role or group to the rule, put the required field on the transition's screen, or remove the rule.",
    'Sorgen Sie dafür, dass das Dienstkonto die Regel erfüllt: Nehmen Sie seine Rolle oder Gruppe in die Regel auf, setzen Sie das Pflichtfeld auf den Bildschirm des Übergangs oder entfernen Sie die Regel.',
  ],
  [
    'Where people need the rule, add a second transition for the bot instead.',
    'Wo Menschen die Regel brauchen, fügen Sie stattdessen einen zweiten Übergang für den Bot hinzu.',
  ],
  [
    'Open the workflow in the editor and add the status named in the evidence; reuse the existing status where one is named.',
    'Öffnen Sie den Workflow im Editor und fügen Sie den im Nachweis genannten Status hinzu; verwenden Sie den vorhandenen Status, wo einer genannt ist.',
  ],
  [
    'Add a transition into it from the statuses named, and one back where work goes on afterwards.',
    'Fügen Sie einen Übergang von den genannten Status dorthin hinzu, und einen zurück, wo die Arbeit danach weitergeht.',
  ],
  [
    "Publish, then check the status's bucket on this app's page.",
    'Veröffentlichen Sie ihn und prüfen Sie dann auf der Seite dieser App, wie der Status eingeordnet ist.',
  ],
  [
    'Open the workflow named here in the editor and follow the path in the evidence to the status where the bot is stuck.',
    'Öffnen Sie den hier genannten Workflow im Editor und folgen Sie dem Weg im Nachweis bis zu dem Status, in dem der Bot feststeckt.',
  ],
  [
    'Where a property of the status keeps requests in, no transition helps: remove jira.permission.transition.denied from its properties.',
    'Wo eine Eigenschaft des Status Anfragen festhält, hilft kein Übergang: Entfernen Sie jira.permission.transition.denied aus seinen Eigenschaften.',
  ],
  [
    'Add a transition out of it to the in-progress status, from Any status only where the workflow has no approval; or let the service account pass the rule named in the evidence.',
    'Fügen Sie einen Übergang von dort zum Status „In Arbeit“ hinzu, von „Beliebiger Status“ nur, wo der Workflow keine Genehmigung hat; oder sorgen Sie dafür, dass das Dienstkonto die im Nachweis genannte Regel erfüllt.',
  ],
  [
    'Add a transition out of it to the reopened (or new) status, from Any status only where the workflow has no approval; or let the service account pass the rule named in the evidence.',
    'Fügen Sie einen Übergang von dort zum wieder geöffneten (oder neuen) Status hinzu, von „Beliebiger Status“ nur, wo der Workflow keine Genehmigung hat; oder sorgen Sie dafür, dass das Dienstkonto die im Nachweis genannte Regel erfüllt.',
  ],
  [
    'Add a transition out of it to the resolved status, from Any status only where the workflow has no approval; or let the service account pass the rule named in the evidence.',
    'Fügen Sie einen Übergang von dort zum gelösten Status hinzu, von „Beliebiger Status“ nur, wo der Workflow keine Genehmigung hat; oder sorgen Sie dafür, dass das Dienstkonto die im Nachweis genannte Regel erfüllt.',
  ],
  ['Open the workflow named here in the editor.', 'Öffnen Sie den hier genannten Workflow im Editor.'],
  [
    'Add a transition to the in-progress status from each status named here; from Any status only where the workflow has no approval.',
    'Fügen Sie von jedem hier genannten Status einen Übergang zum in Arbeit befindlichen Status hinzu; von „Beliebiger Status“ nur, wo der Workflow keine Genehmigung hat.',
  ],
  [
    'Add a transition to the reopened (or new) status from each status named here; from Any status only where the workflow has no approval.',
    'Fügen Sie von jedem hier genannten Status einen Übergang zum wiedereröffneten (oder neuen) Status hinzu; von „Beliebiger Status“ nur, wo der Workflow keine Genehmigung hat.',
  ],
  [
    'Add a transition to the resolved status from each status named here; from Any status only where the workflow has no approval.',
    'Fügen Sie von jedem hier genannten Status einen Übergang zum gelösten Status hinzu; von „Beliebiger Status“ nur, wo der Workflow keine Genehmigung hat.',
  ],
  [
    'Leave it without conditions that shut out the service account; to hide it from people, use the restriction that still lets the API through.',
    'Geben Sie ihm keine Bedingungen, die das Dienstkonto ausschließen; um ihn vor Menschen zu verbergen, nehmen Sie die Einschränkung, die die API noch durchlässt.',
  ],
  [
    'Add the rule "Update a work item field" for the field Resolution with no value.',
    'Fügen Sie die Regel „Update a work item field“ für das Feld „Lösung“ ohne Wert hinzu.',
  ],
  [
    'Add the rule "Update a work item field" for the field Resolution, and choose the value, for example Done.',
    'Fügen Sie die Regel „Update a work item field“ für das Feld „Lösung“ hinzu und wählen Sie den Wert, zum Beispiel „Fertig“.',
  ],
  [
    "On this app's page, open the buckets of the project.",
    'Öffnen Sie auf der Seite dieser App die Einordnung der Status des Projekts.',
  ],
  [
    'Choose for each status named here what the bot takes it for: new, in progress, waiting for the user, or resolved.',
    'Wählen Sie für jeden hier genannten Status, wofür der Bot ihn hält: neu, in Arbeit, wartet auf den Kunden oder gelöst.',
  ],
  [
    'Open the workflow named in the evidence in the editor, select the status and open its properties.',
    'Öffnen Sie den im Nachweis genannten Workflow im Editor, wählen Sie den Status aus und öffnen Sie seine Eigenschaften.',
  ],
  [
    'Remove the property named in the evidence, or add a second one with a number at its end that names the role of the service account.',
    'Entfernen Sie die im Nachweis genannte Eigenschaft oder fügen Sie eine zweite mit einer Zahl am Ende hinzu, die die Rolle des Dienstkontos nennt.',
  ],
  [
    'In Jira settings, open Workflows and copy the workflow.',
    'Öffnen Sie in den Jira-Einstellungen „Workflows“ und kopieren Sie den Workflow.',
  ],
  [
    "In the project's workflow scheme, assign the copy to the issue types named in the evidence.",
    'Ordnen Sie im Workflowschema des Projekts die Kopie den im Nachweis genannten Vorgangstypen zu.',
  ],
  [
    'Publish the scheme and run the audit again.',
    'Veröffentlichen Sie das Schema und führen Sie das Audit erneut aus.',
  ],
  [
    'Open the workflow named in the evidence in the editor.',
    'Öffnen Sie den im Nachweis genannten Workflow im Editor.',
  ],
  [
    'Give a status without a way out (or a loop of statuses) a transition that leads on; connect or remove a status nothing leads to; remove a transition nobody can take.',
    'Geben Sie einem Status ohne Ausweg (oder einer Schleife von Status) einen Übergang, der weiterführt; verbinden oder entfernen Sie einen Status, zu dem nichts führt; entfernen Sie einen Übergang, den niemand nehmen kann.',
  ],
  [
    'Decide with the owners of the other projects whether the bot may change this workflow for all of them.',
    'Entscheiden Sie mit den Verantwortlichen der anderen Projekte, ob dieser Workflow für den Bot bei allen geändert werden darf.',
  ],
  [
    'If not, copy the workflow and assign the copy to this project in its workflow scheme.',
    'Wenn nicht, kopieren Sie den Workflow und ordnen Sie die Kopie diesem Projekt in seinem Workflowschema zu.',
  ],
  [
    'In Jira settings, open Screens and find the screen named in the evidence, or make a new one where the transition has none.',
    'Öffnen Sie in den Jira-Einstellungen „Bildschirme“ und suchen Sie den im Nachweis genannten Bildschirm, oder erstellen Sie einen neuen, wo der Übergang keinen hat.',
  ],
  [
    'Add the missing fields to a tab of that screen.',
    'Fügen Sie die fehlenden Felder einer Registerkarte dieses Bildschirms hinzu.',
  ],
  [
    'In the workflow editor, select the transition and choose that screen, then publish the workflow.',
    'Wählen Sie im Workflow-Editor den Übergang und diesen Bildschirm aus und veröffentlichen Sie dann den Workflow.',
  ],
];

/** What the checks of workflows and their screens are called, why they matter, and what a person does. */
export const workflowChecks: readonly Phrase[] = [
  ...titles,
  ['Resolve screen shows every field the bot sets', 'Der Bildschirm zum Lösen zeigt jedes Feld, das der Bot setzt'],
  ...whys,
  [
    'Jira refuses to resolve a request when the bot sets a field that is not on the transition screen. The employee is told it is done, yet the request stays open.',
    'Jira verweigert das Lösen einer Anfrage, wenn der Bot ein Feld setzt, das nicht auf dem Bildschirm des Übergangs steht. Es heißt dann, sie sei erledigt, doch die Anfrage bleibt offen.',
  ],
  ...steps,
];
