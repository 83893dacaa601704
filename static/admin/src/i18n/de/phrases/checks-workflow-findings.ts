import type { Phrase } from '../../phrases';

const transitions: readonly Phrase[] = [
  [
    'Transition "{transition}" of workflow "{workflow}" {says!}.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ {says!}.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" is closed to people and to the API.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ ist für Menschen und für die API gesperrt.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" reopens a request and assigns somebody.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ öffnet eine Anfrage wieder und weist sie jemandem zu.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" reopens a request and keeps the assignee.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ öffnet eine Anfrage wieder und behält die zugewiesene Person.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" refuses the bot.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ weist den Bot ab.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" can refuse the bot.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ kann den Bot abweisen.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" takes up a resolved request and sets a resolution.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ nimmt eine gelöste Anfrage wieder auf und setzt eine Lösung.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" takes up a resolved request and keeps its resolution.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ nimmt eine gelöste Anfrage wieder auf und behält ihre Lösung.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" empties the resolution.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ leert die Lösung.',
  ],
  [
    'Transition "{transition}" of workflow "{workflow}" sets no resolution.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“ setzt keine Lösung.',
  ],
];

const statuses: readonly Phrase[] = [
  [
    'Status "{status}" of workflow "{workflow}" refuses the bot {permissions}.',
    'Der Status „{status}“ des Workflows „{workflow}“ verweigert dem Bot {permissions}.',
  ],
  [
    'Status "{status}" of workflow "{workflow}" can refuse the bot {permissions}.',
    'Der Status „{status}“ des Workflows „{workflow}“ kann dem Bot {permissions} verweigern.',
  ],
  [
    'Whether status "{status}" lets the bot do its work depends on whom its properties name, and the account was not recognised among them.',
    'Ob der Status „{status}“ den Bot arbeiten lässt, hängt davon ab, wen seine Eigenschaften nennen, und das Konto war unter diesen nicht zu erkennen.',
  ],
];

const traps: readonly Phrase[] = [
  [
    'Workflow "{workflow}" cannot be used: no transition creates a request.',
    'Der Workflow „{workflow}“ ist nicht benutzbar: Kein Übergang erstellt eine Anfrage.',
  ],
  [
    'Workflow "{workflow}" contradicts itself: it names something twice, or something it does not have.',
    'Der Workflow „{workflow}“ widerspricht sich: Er nennt etwas doppelt oder etwas, das er nicht hat.',
  ],
  ['Status "{status}" of workflow "{workflow}" {says!}.', 'Der Status „{status}“ des Workflows „{workflow}“ {says!}.'],
  ['is out of reach: nothing leads to it', 'ist unerreichbar: Nichts führt zu ihm'],
  ['is a trap: there is no way out', 'ist eine Falle: Es gibt keinen Ausweg'],
  [
    'is part of a loop that no request leaves: {statuses}',
    'gehört zu einer Schleife, die keine Anfrage verlässt: {statuses}',
  ],
  [
    'can be taken by nobody: its condition is never true',
    'kann von niemandem genommen werden: Seine Bedingung ist nie erfüllt',
  ],
  [
    'is broken: it names a status the workflow does not have ({ids})',
    'ist fehlerhaft: Er nennt einen Status, den der Workflow nicht hat ({ids})',
  ],
];

const workflows: readonly Phrase[] = [
  ['Workflow "{workflow}" has no status for {states!}.', 'Der Workflow „{workflow}“ hat keinen Status für {states!}.'],
  [
    'No transition of workflow "{workflow}" that the bot may take leads to {targets!}.',
    'Kein Übergang des Workflows „{workflow}“, den der Bot nehmen darf, führt zu {targets!}.',
  ],
  [
    'From {statuses!} of workflow "{workflow}" no transition that the bot may take leads to {targets!}.',
    'Von {statuses!} des Workflows „{workflow}“ führt kein Übergang, den der Bot nehmen darf, zu {targets!}.',
  ],
  [
    'Workflow "{workflow}" has no status that says a request was done as asked.',
    'Der Workflow „{workflow}“ hat keinen Status, der sagt, dass eine Anfrage wie gewünscht erledigt ist.',
  ],
  [
    'Workflow "{workflow}" has no status in which somebody works on a request.',
    'Der Workflow „{workflow}“ hat keinen Status, in dem jemand an einer Anfrage arbeitet.',
  ],
  [
    'Workflow "{workflow}" has no status in which the desk takes requests up.',
    'Der Workflow „{workflow}“ hat keinen Status, in dem der Service Desk Anfragen annimmt.',
  ],
  [
    'People\'s own transition "{transition}" of workflow "{workflow}" still sets no resolution.',
    'Der Übergang „{transition}“ des Workflows „{workflow}“, den Menschen nehmen, setzt noch immer keine Lösung.',
  ],
  [
    'Status "{status}" of workflow "{workflow}" takes no comment: what an employee writes there is not passed on.',
    'Der Status „{status}“ des Workflows „{workflow}“ nimmt keinen Kommentar an: Was Mitarbeitende dort schreiben, wird nicht weitergegeben.',
  ],
  [
    'From "{status}" of workflow "{workflow}" the bot cannot get a request to {targets!}.',
    'Von „{status}“ des Workflows „{workflow}“ bringt der Bot keine Anfrage zu {targets!}.',
  ],
  [
    'Status "{status}" belongs to none of the states the bot knows.',
    'Der Status „{status}“ gehört zu keinem der Zustände, die der Bot kennt.',
  ],
  ['Workflow "{workflow}" is read-only in Jira.', 'Der Workflow „{workflow}“ ist in Jira schreibgeschützt.'],
  ['Workflow "{workflow}" is also used by {projects}.', 'Der Workflow „{workflow}“ wird auch benutzt von: {projects}.'],
];

const untold: readonly Phrase[] = [
  [
    'Whether the screen of transition "{transition}" asks for a resolution is not known: it was not among the screens that were read.',
    'Ob der Bildschirm des Übergangs „{transition}“ nach einer Lösung fragt, ist nicht bekannt: Er war nicht unter den gelesenen Bildschirmen.',
  ],
  [
    'Whether transition "{transition}" lets the bot through depends on its account, and there is none to look at.',
    'Ob der Übergang „{transition}“ den Bot durchlässt, hängt von dessen Konto ab, und es ist keines da, das man ansehen könnte.',
  ],
  [
    'Whether the bot may use the transitions of workflow "{workflow}" depends on its account, and there is none to look at.',
    'Ob der Bot die Übergänge des Workflows „{workflow}“ nehmen darf, hängt von seinem Konto ab, und es ist keines da, das man ansehen könnte.',
  ],
  [
    'Whether the bot gets everywhere in workflow "{workflow}" depends on its account, and there is none to look at.',
    'Ob der Bot im Workflow „{workflow}“ überall hinkommt, hängt von seinem Konto ab, und es ist keines da, das man ansehen könnte.',
  ],
  [
    'The workflow of issue type "{type}" was not among those Jira returned.',
    'Der Workflow des Vorgangstyps „{type}“ war nicht unter denen, die Jira geliefert hat.',
  ],
  [
    'Jira did not say which projects use workflow "{workflow}".',
    'Jira hat nicht gesagt, welche Projekte den Workflow „{workflow}“ benutzen.',
  ],
];

/** Names in quotation marks, several of them as an enumeration. */
const enumerations: readonly Phrase[] = [
  ['"{a}", {rest!}', '„{a}“, {rest!}'],
  ['"{a}" and {rest!}', '„{a}“ und {rest!}'],
  ['"{a}" or {last!}', '„{a}“ oder {last!}'],
  ['"{a}", "{b}" or {last!}', '„{a}“, „{b}“ oder {last!}'],
  ['"{a}", "{b}", "{c}" or {last!}', '„{a}“, „{b}“, „{c}“ oder {last!}'],
  ['{count} more', '{count} weiteren'],
];

/** What the checks of workflows and their screens find, and why they cannot tell. */
export const workflowFindings: readonly Phrase[] = [
  ...transitions,
  ...statuses,
  ...traps,
  ...workflows,
  ...untold,
  ...enumerations,
];
