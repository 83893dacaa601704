import type { Phrase } from '../../phrases';

/** What plans say of the bot's own transitions and of those of people. */
export const botTransitions: readonly Phrase[] = [
  [
    'Projects {one} and {other} share their workflows. Which of them gets the changes of workflows first?',
    'Die Projekte {one} und {other} teilen sich ihre Workflows. Welches bekommt die Änderungen an Workflows zuerst?',
  ],
  [
    '{test}: try them there, then plan again to bring them to {project}',
    '{test}: dort ausprobieren, dann erneut planen, um sie nach {project} zu bringen',
  ],
  [
    'Workflow changes are made in {test} alone; {project} waits for a plan of its own.',
    'Workflows werden nur in {test} geändert; {project} wartet auf einen eigenen Plan.',
  ],
  ['Try the changes in {test}.', 'Probieren Sie die Änderungen in {test} aus.'],
  [
    'Open Fixes of {project} again. The new plan brings them to {project}.',
    'Öffnen Sie die Korrekturen von {project} erneut. Der neue Plan bringt sie nach {project}.',
  ],
  ['{project}: people work with them at once', '{project}: Menschen arbeiten sofort damit'],
  ['No: make a copy, and leave this one as it is', 'Nein: eine Kopie anlegen und diesen lassen, wie er ist'],
  [
    'Switch project {key} from workflow scheme "{from}" to "{to}"; {other} stays as it is.',
    'Das Projekt {key} vom Workflowschema „{from}“ auf „{to}“ umstellen; {other} bleibt, wie es ist.',
  ],

  [
    'Which status of workflow "{workflow}" does the bot resolve requests into?',
    'In welchen Status des Workflows „{workflow}“ löst der Bot Anfragen?',
  ],
  [
    'Which status of workflow "{workflow}" does the bot start work requests into?',
    'In welchen Status des Workflows „{workflow}“ setzt der Bot Anfragen, an denen gearbeitet wird?',
  ],
  [
    'Which status of workflow "{workflow}" does the bot reopen requests into?',
    'In welchem Status des Workflows „{workflow}“ eröffnet der Bot Anfragen wieder?',
  ],
  ['Who may use the new transitions of the bot?', 'Wer darf die neuen Übergänge des Bots verwenden?'],
  [
    'Callers of the API alone: agents get no new buttons, but a bot that looks in the list does not see them',
    'Nur Aufrufer der API: Agenten bekommen keine neuen Schaltflächen, aber ein Bot, der in der Liste nachsieht, findet sie nicht',
  ],
  [
    'Everybody who may move the request: agents get new buttons on every request',
    'Alle, die die Anfrage verschieben dürfen: Agenten bekommen an jeder Anfrage neue Schaltflächen',
  ],
  [
    'Where do the new transitions of the bot leave from in workflows with approvals?',
    'Von wo gehen die neuen Übergänge des Bots in Workflows mit Genehmigungen aus?',
  ],
  ['From each status but approvals and final ones', 'Von jedem Status außer Genehmigungen und endgültigen'],
  [
    'From any status, final ones too, with the condition of Jira that blocks them while an approval is open',
    'Von jedem Status, auch von endgültigen, mit der Bedingung von Jira, die sie sperrt, solange eine Genehmigung offen ist',
  ],
  [
    'no transition that brings the bot there from every status it may leave',
    'kein Übergang, der den Bot von jedem Status, den er verlassen darf, dorthin bringt',
  ],
  [
    'Add transition "{name}" from any status, unless an approval is open, to "{status}" to workflow "{workflow}"; it {doing!}.',
    'Dem Workflow „{workflow}“ den Übergang „{name}“ von jedem Status, solange keine Genehmigung offen ist, nach „{status}“ hinzufügen; er {doing!}.',
  ],
  [
    'Add transition "{name}" from any status, unless an approval is open, to "{status}" to workflow "{workflow}"; it {doing!}, and only the API can use it.',
    'Dem Workflow „{workflow}“ den Übergang „{name}“ von jedem Status, solange keine Genehmigung offen ist, nach „{status}“ hinzufügen; er {doing!}, und nur die API kann ihn verwenden.',
  ],
  [
    'Add transition "{name}" from {from,} to "{status}" to workflow "{workflow}"; it {doing!}.',
    'Dem Workflow „{workflow}“ den Übergang „{name}“ von {from,} nach „{status}“ hinzufügen; er {doing!}.',
  ],
  [
    'Add transition "{name}" from {from,} to "{status}" to workflow "{workflow}"; it {doing!}, and only the API can use it.',
    'Dem Workflow „{workflow}“ den Übergang „{name}“ von {from,} nach „{status}“ hinzufügen; er {doing!}, und nur die API kann ihn verwenden.',
  ],
  [
    'shows screen "{screen}" and sets the resolution "{name}", whatever is chosen on the screen',
    'zeigt den Bildschirm „{screen}“ und setzt die Lösung „{name}“, was auch auf dem Bildschirm gewählt wird',
  ],
  [
    'sets the resolution "{name}", whatever is chosen on the screen',
    'setzt die Lösung „{name}“, was auch auf dem Bildschirm gewählt wird',
  ],
  [
    'shows screen "{screen}" and sets the resolution "{name}"',
    'zeigt den Bildschirm „{screen}“ und setzt die Lösung „{name}“',
  ],
  [
    'Transition "{name}" of workflow "{workflow}" sets no resolution. Shall it set one for everybody?',
    'Der Übergang „{name}“ des Workflows „{workflow}“ setzt keine Lösung. Soll er für alle eine setzen?',
  ],
  [
    'Transition "{name}" of workflow "{workflow}" keeps the assignee. Shall it clear it for everybody?',
    'Der Übergang „{name}“ des Workflows „{workflow}“ behält die zugewiesene Person. Soll er sie für alle leeren?',
  ],
  [
    'Transition "{name}" of workflow "{workflow}" keeps the resolution. Shall it clear it for everybody?',
    'Der Übergang „{name}“ des Workflows „{workflow}“ behält die Lösung. Soll er sie für alle leeren?',
  ],
  [
    'Transition "{name}" of workflow "{workflow}" does not ask for {field} and {other}. Shall it for everybody?',
    'Der Übergang „{name}“ des Workflows „{workflow}“ fragt nicht nach {field} und {other}. Soll er es für alle tun?',
  ],
  [
    'Transition "{name}" of workflow "{workflow}" does not ask for {fields}. Shall it for everybody?',
    'Der Übergang „{name}“ des Workflows „{workflow}“ fragt nicht nach {fields}. Soll er es für alle tun?',
  ],
  [
    'Yes: it then overwrites the resolution that agents choose on its screen',
    'Ja: Er überschreibt dann die Lösung, die Agenten auf seinem Bildschirm wählen',
  ],
  [
    'Yes: reports, queues and service levels that look at resolutions change',
    'Ja: Berichte, Warteschlangen und Service-Level, die auf Lösungen schauen, ändern sich',
  ],
  [
    'Yes: a request that an agent reopens then belongs to nobody, too',
    'Ja: Auch eine Anfrage, die ein Agent wieder öffnet, gehört dann niemandem',
  ],
  [
    'Yes: a request that anybody reopens counts as open again',
    'Ja: Eine Anfrage, die irgendjemand wieder öffnet, zählt wieder als offen',
  ],
  [
    'Yes: agents then see a screen where they see none today',
    'Ja: Agenten sehen dann einen Bildschirm, wo sie heute keinen sehen',
  ],
  [
    'Yes: agents then see more fields, and have to choose a resolution',
    'Ja: Agenten sehen dann mehr Felder und müssen eine Lösung wählen',
  ],
  [
    "Give the bot a transition of its own; people's stays as it is",
    'Dem Bot einen eigenen Übergang geben; der der Menschen bleibt, wie er ist',
  ],
  [
    'No: people go on as today; the bot has a transition of its own',
    'Nein: Menschen arbeiten weiter wie heute; der Bot hat einen eigenen Übergang',
  ],
  [
    'Let the bot pass the rule; a rule that cannot let it pass goes for everybody',
    'Den Bot an der Regel vorbeilassen; eine Regel, die das nicht zulässt, entfällt für alle',
  ],
  ['A person decides there: the bot keeps away', 'Dort entscheidet ein Mensch: Der Bot bleibt weg'],
  [
    'Let the bot keep away from requests in status "{status}".',
    'Den Bot von Anfragen im Status „{status}“ wegbleiben lassen.',
  ],
  [
    'Open the workflow named here in the editor, select the status named in the evidence and open its properties.',
    'Öffnen Sie den genannten Workflow im Editor, wählen Sie den im Nachweis genannten Status und öffnen Sie seine Eigenschaften.',
  ],
  [
    'Remove jira.permission.transition.denied, or put jira.permission.transition.projectrole with the role of the service account in its place.',
    'Entfernen Sie jira.permission.transition.denied, oder setzen Sie jira.permission.transition.projectrole mit der Rolle des Dienstkontos an seine Stelle.',
  ],
  ['A new transition would not help.', 'Ein neuer Übergang würde nicht helfen.'],
];
