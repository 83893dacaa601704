import type { WorkflowCheckSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { listed } from '../counting';
import { quoted } from './listed';

/** A sentence has room for so many names; the evidence holds them all. */
const MOST = 3;

/** `„A“, „B“ oder „C“`, `„A“, „B“, „C“ oder 4 weiteren`. */
const someNames = (names: readonly string[]): string => {
  const isLong = names.length > MOST + 1;
  const quoted = (isLong ? names.slice(0, MOST) : names).map((name) => `„${name}“`);
  return listed(isLong ? [...quoted, `${names.length - MOST} weiteren`] : quoted, 'oder');
};

type Of = { transition: string; workflow: string };
const transition = (of: Of): string => `Der Übergang „${of.transition}“ des Workflows „${of.workflow}“`;
const status = (of: { status: string; workflow: string }): string =>
  `Der Status „${of.status}“ des Workflows „${of.workflow}“`;

/** What the checks of workflows find and expect, and why they cannot tell. */
export const workflowCheckSays: Translations<WorkflowCheckSays> = {
  'api-only-restriction-right': {
    closed: (of) => `${transition(of)} ist für Menschen und für die API gesperrt.`,
    notSet: 'nicht gesetzt',
    hiddenFromAll: 'Für Menschen und die API verborgen',
    hiddenFromPeople: 'Nur für Menschen verborgen',
  },
  'assignee-cleared-on-reopen': {
    reopensAndAssigns: (of) => `${transition(of)} öffnet eine Anfrage wieder und weist sie jemandem zu.`,
    reopensAndKeeps: (of) => `${transition(of)} öffnet eine Anfrage wieder und behält die zugewiesene Person.`,
    assigns: 'weist sie jemandem zu',
    keeps: 'behält die zugewiesene Person',
    clears: 'leert die zugewiesene Person',
  },
  'bot-transitions-keep-approvals': {
    leavesApproval: ({ statuses, ...of }) =>
      `Der eigene Übergang „${of.transition}“ des Bots im Workflow „${of.workflow}“ verlässt ${quoted(statuses)}, ` +
      'solange dort eine Genehmigung offen ist.',
    leadsPast: ({ statuses, approvals, ...of }) =>
      `Der eigene Übergang „${of.transition}“ des Bots im Workflow „${of.workflow}“ führt von ${quoted(statuses)} an ` +
      `der Genehmigung in ${quoted(approvals)} vorbei, durch die die Wege der Menschen gehen.`,
    leavesKeptAway: ({ statuses, ...of }) =>
      `Der eigene Übergang „${of.transition}“ des Bots im Workflow „${of.workflow}“ verlässt ${quoted(statuses)}, wo ` +
      'Menschen entscheiden und der Bot fernbleibt.',
    waits: 'kein Status mit offener Genehmigung',
    keepsAway: 'kein Status, von dem der Bot fernbleibt',
    goesThrough: 'kein Status, von dem aus er an einer Genehmigung vorbeiführt',
  },
  'bot-transitions-unblocked': {
    refuses: (of) => `${transition(of)} weist den Bot ab.`,
    canRefuse: (of) => `${transition(of)} kann den Bot abweisen.`,
    noRule: 'keine Regel, die den Bot aufhält',
    noAccount: (of) =>
      `Ob der Übergang „${of.transition}“ den Bot durchlässt, hängt von dessen Konto ab, und es ist keines da, ` +
      'das man ansehen könnte.',
  },
  'buckets-covered': {
    lacks: ({ workflow, states }) =>
      `Der Workflow „${workflow}“ hat keinen Status für ${states.map((state) => `„${state}“`).join(' und ')}.`,
  },
  'comments-open-on-resolved': {
    takesNone: (of) =>
      `${status(of)} nimmt keinen Kommentar an: Was Mitarbeitende dort schreiben, wird nicht weitergegeben.`,
    noProperty: 'keine Eigenschaft, die Kommentare ablehnt',
  },
  'one-step': {
    noResolved: ({ workflow }) =>
      `Der Workflow „${workflow}“ hat keinen Status, der sagt, dass eine Anfrage wie gewünscht erledigt ist.`,
    noInProgress: ({ workflow }) =>
      `Der Workflow „${workflow}“ hat keinen Status, in dem jemand an einer Anfrage arbeitet.`,
    noNew: ({ workflow }) => `Der Workflow „${workflow}“ hat keinen Status, in dem der Service Desk Anfragen annimmt.`,
    seenNoResolved: 'kein Status, der sagt, dass eine Anfrage wie gewünscht erledigt ist',
    seenNoInProgress: 'kein Status, in dem jemand an einer Anfrage arbeitet',
    seenNoNew: 'kein Status, in dem der Service Desk Anfragen annimmt',
    expectedEnd: 'ein Status, in den der Bot Anfragen bewegen darf',
    nowhere: ({ workflow, targets }) =>
      `Kein Übergang des Workflows „${workflow}“, den der Bot nehmen darf, führt zu ${someNames(targets)}.`,
    notFrom: ({ workflow, from, targets }) =>
      `Von ${someNames(from)} des Workflows „${workflow}“ führt kein Übergang, den der Bot nehmen darf, zu ` +
      `${someNames(targets)}.`,
    noTransition: 'kein Übergang des Bots',
    stepFromOpen: 'ein Schritt von jedem Status außer endgültigen und Genehmigungen',
    stepFromReopened: 'ein Schritt von jedem Status, aus dem der Bot Anfragen wieder öffnen darf',
    noAccount: ({ workflow }) =>
      `Ob der Bot die Übergänge des Workflows „${workflow}“ nehmen darf, hängt von seinem Konto ab, und es ist ` +
      'keines da, das man ansehen könnte.',
  },
  'workflows-of-project': {
    anyStatus: 'Beliebiger Status',
    notReturned: ({ issueType }) =>
      `Der Workflow des Vorgangstyps „${issueType}“ war nicht unter denen, die Jira geliefert hat.`,
  },
  'resolution-cleared-on-reopen': {
    takesUpAndSets: (of) => `${transition(of)} nimmt eine gelöste Anfrage wieder auf und setzt eine Lösung.`,
    takesUpAndKeeps: (of) => `${transition(of)} nimmt eine gelöste Anfrage wieder auf und behält ihre Lösung.`,
    sets: 'setzt eine Lösung',
    keeps: 'behält die Lösung',
    clears: 'leert die Lösung',
  },
  'resolution-cleared-by-people': {
    stillKeeps: (of) =>
      `Der Übergang „${of.transition}“ des Workflows „${of.workflow}“, den Menschen nehmen, behält die Lösung ` +
      'noch immer.',
    keeps: 'behält die Lösung',
    clears: 'leert die Lösung',
    toldElsewhere:
      'Bot und Menschen teilen sich diese Übergänge. Um sie geht es in der Prüfung „Der Übergang zum Wiederöffnen ' +
      'leert die Lösung“.',
  },
  'resolution-set-by-people': {
    setsNone: (of) =>
      `Der Übergang „${of.transition}“ des Workflows „${of.workflow}“, den Menschen nehmen, setzt noch immer ` +
      'keine Lösung.',
    leavesEmpty: 'lässt die Lösung leer',
    sets: 'setzt die Lösung',
    toldElsewhere:
      'Bot und Menschen teilen sich diese Übergänge. Um sie geht es in der Prüfung „Der Übergang zum Lösen setzt ' +
      'eine Lösung“.',
    unread: (of) =>
      `Ob der Bildschirm des Übergangs „${of.transition}“ nach einer Lösung fragt, ist nicht bekannt: ` +
      'Er war nicht unter den gelesenen Bildschirmen.',
  },
  'resolution-set-on-resolve': {
    empties: (of) => `${transition(of)} leert die Lösung.`,
    setsNone: (of) => `${transition(of)} setzt keine Lösung.`,
    clears: 'leert die Lösung',
    leavesEmpty: 'lässt die Lösung leer',
    sets: 'setzt die Lösung',
    unread: (of) =>
      `Ob der Bildschirm des Übergangs „${of.transition}“ nach einer Lösung fragt, ist nicht bekannt: ` +
      'Er war nicht unter den gelesenen Bildschirmen.',
  },
  'statuses-mapped-to-buckets': {
    unplaced: (of) => `Der Status „${of.status}“ gehört zu keinem der Zustände, die der Bot kennt.`,
  },
  'statuses-open-to-bot': {
    refuses: ({ permissions, ...of }) => `${status(of)} verweigert dem Bot ${permissions.join(', ')}.`,
    canRefuse: ({ permissions, ...of }) => `${status(of)} kann dem Bot ${permissions.join(', ')} verweigern.`,
    noProperty: 'keine Eigenschaft, die den Bot aufhält',
    notRecognised: (of) =>
      `Ob der Status „${of.status}“ den Bot arbeiten lässt, hängt davon ab, wen seine Eigenschaften nennen, und ` +
      'das Konto war unter diesen nicht zu erkennen.',
  },
  'within-reach': {
    stuck: ({ workflow, targets, ...of }) =>
      `Von „${of.status}“ des Workflows „${workflow}“ bringt der Bot keine Anfrage zu ${someNames(targets)}.`,
    seenStuck: (of) => `steckt fest in „${of.status}“`,
    expectedWay: ({ targets }) => `ein Weg zu ${targets.map((name) => `„${name}“`).join(' oder ')}`,
    noAccount: ({ workflow }) =>
      `Ob der Bot im Workflow „${workflow}“ überall hinkommt, hängt von seinem Konto ab, und es ist keines da, ` +
      'das man ansehen könnte.',
  },
  'workflow-editable': {
    readOnly: ({ workflow }) => `Der Workflow „${workflow}“ ist in Jira schreibgeschützt.`,
    seenReadOnly: 'schreibgeschützt',
    editable: 'bearbeitbar',
  },
  'workflow-free-of-traps': {
    noStart: ({ workflow }) => `Der Workflow „${workflow}“ ist nicht benutzbar: Kein Übergang erstellt eine Anfrage.`,
    seenNoStart: 'kein Übergang erstellt eine Anfrage',
    expectedStart: 'ein Übergang, der eine Anfrage in einem Status erstellt',
    unreachable: (of) => `${status(of)} ist unerreichbar: Nichts führt zu ihm.`,
    seenUnreachable: 'nichts führt zu ihm',
    expectedWayIn: 'ein Übergang zu ihm',
    deadEnd: (of) => `${status(of)} ist eine Falle: Es gibt keinen Ausweg.`,
    seenDeadEnd: 'kein Ausweg',
    expectedWayOn: 'ein Weg weiter, oder ein gelöster Status',
    loop: ({ statuses, ...of }) =>
      `${status(of)} gehört zu einer Schleife, die keine Anfrage verlässt: ${statuses.join(', ')}.`,
    seenLoop: ({ statuses }) => `eine Schleife, die nie verlassen wird: ${statuses.join(', ')}`,
    expectedWayOut: 'ein Weg aus der Schleife',
    closed: (of) => `${transition(of)} kann von niemandem genommen werden: Seine Bedingung ist nie erfüllt.`,
    seenClosed: 'eine Bedingung, die nie erfüllt ist',
    expectedOpen: 'eine Bedingung, die jemand erfüllen kann',
    broken: ({ ids, ...of }) =>
      `${transition(of)} ist fehlerhaft: Er nennt einen Status, den der Workflow nicht hat (${ids.join(', ')}).`,
    seenBroken: ({ ids }) => `er nennt einen Status, den der Workflow nicht hat (${ids.join(', ')})`,
    expectedOwnStatuses: 'Status dieses Workflows',
    contradiction: ({ workflow }) =>
      `Der Workflow „${workflow}“ widerspricht sich: Er nennt etwas doppelt oder etwas, das er nicht hat.`,
    expectedOnce: 'jeder Status und jeder Übergang einmal, und keiner, der fehlt',
  },
  'workflow-unshared': {
    shared: ({ workflow, projects }) => `Der Workflow „${workflow}“ wird auch benutzt von: ${projects.join(', ')}.`,
    project: ({ id }) => `Projekt ${id}`,
    untold: ({ workflow }) => `Jira hat nicht gesagt, welche Projekte den Workflow „${workflow}“ benutzen.`,
  },
};
