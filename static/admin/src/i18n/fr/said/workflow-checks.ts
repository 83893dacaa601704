import type { WorkflowCheckSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { allNames, oneOf, oneOfNames, quoted } from './lists';

/** A sentence has room for so many names; the evidence holds them all. */
const MOST = 3;

/** `« A », « B » ou « C »`, `« A », « B », « C » ou 4 autres`. */
const someNames = (names: readonly string[]): string =>
  names.length > MOST + 1
    ? oneOf([...names.slice(0, MOST).map(quoted), `${names.length - MOST} autres`])
    : oneOfNames(names);

type Of = { transition: string; workflow: string };
const transition = (of: Of): string =>
  `La transition «\u00a0${of.transition}\u00a0» du workflow «\u00a0${of.workflow}\u00a0»`;
const status = (of: { status: string; workflow: string }): string =>
  `Le statut «\u00a0${of.status}\u00a0» du workflow «\u00a0${of.workflow}\u00a0»`;

/** What the checks of workflows find and expect, and why they cannot tell. */
export const workflowCheckSays: Translations<WorkflowCheckSays> = {
  'api-only-restriction-right': {
    closed: (of) => `${transition(of)} est fermée aux personnes et à l’API.`,
    notSet: 'non défini',
    hiddenFromAll: 'Masquée aux personnes et à l’API',
    hiddenFromPeople: 'Masquée aux personnes seulement',
  },
  'assignee-cleared-on-reopen': {
    reopensAndAssigns: (of) => `${transition(of)} rouvre une demande et l’assigne à quelqu’un.`,
    reopensAndKeeps: (of) => `${transition(of)} rouvre une demande et garde la personne assignée.`,
    assigns: 'l’assigne à quelqu’un',
    keeps: 'garde la personne assignée',
    clears: 'retire la personne assignée',
  },
  'bot-transitions-keep-approvals': {
    leavesApproval: ({ statuses, ...of }) =>
      `La transition «\u00a0${of.transition}\u00a0» du bot dans le workflow «\u00a0${of.workflow}\u00a0» quitte ` +
      `${allNames(statuses)} alors qu’une approbation y est en cours.`,
    leadsPast: ({ statuses, approvals, ...of }) =>
      `La transition «\u00a0${of.transition}\u00a0» du bot dans le workflow «\u00a0${of.workflow}\u00a0» mène de ` +
      `${allNames(statuses)} outre l’approbation de ${allNames(approvals)}, par où passent les personnes.`,
    leavesKeptAway: ({ statuses, ...of }) =>
      `La transition «\u00a0${of.transition}\u00a0» du bot dans le workflow «\u00a0${of.workflow}\u00a0» quitte ` +
      `${allNames(statuses)}, où des personnes décident et dont le bot reste à l’écart.`,
    waits: 'aucun statut avec une approbation en cours',
    keepsAway: 'aucun statut dont le bot reste à l’écart',
    goesThrough: 'aucun statut d’où elle contourne une approbation',
  },
  'bot-transitions-unblocked': {
    refuses: (of) => `${transition(of)} refuse le bot.`,
    canRefuse: (of) => `${transition(of)} peut refuser le bot.`,
    noRule: 'aucune règle qui arrête le bot',
    noAccount: (of) =>
      `Que la transition «\u00a0${of.transition}\u00a0» laisse passer le bot ou non dépend de son compte, et il ` +
      'n’y en a aucun à examiner.',
  },
  'buckets-covered': {
    lacks: ({ workflow, states }) => `Le workflow «\u00a0${workflow}\u00a0» n’a aucun statut pour ${allNames(states)}.`,
  },
  'comments-open-on-resolved': {
    takesNone: (of) =>
      `${status(of)} n’accepte aucun commentaire\u00a0: ce que les employés y écrivent n’est pas transmis.`,
    noProperty: 'aucune propriété qui refuse les commentaires',
  },
  'one-step': {
    noResolved: ({ workflow }) =>
      `Le workflow «\u00a0${workflow}\u00a0» n’a aucun statut qui dise qu’une demande a été satisfaite.`,
    noInProgress: ({ workflow }) =>
      `Le workflow «\u00a0${workflow}\u00a0» n’a aucun statut dans lequel quelqu’un travaille à une demande.`,
    noNew: ({ workflow }) =>
      `Le workflow «\u00a0${workflow}\u00a0» n’a aucun statut dans lequel le centre de services prend en charge ` +
      'les demandes.',
    seenNoResolved: 'aucun statut qui dise qu’une demande a été satisfaite',
    seenNoInProgress: 'aucun statut dans lequel quelqu’un travaille à une demande',
    seenNoNew: 'aucun statut dans lequel le centre de services prend en charge les demandes',
    expectedEnd: 'un statut dans lequel le bot a le droit de faire passer des demandes',
    nowhere: ({ workflow, targets }) =>
      `Aucune transition du workflow «\u00a0${workflow}\u00a0» que le bot a le droit d’emprunter ne mène à ` +
      `${someNames(targets)}.`,
    notFrom: ({ workflow, from, targets }) =>
      `Depuis ${someNames(from)} du workflow «\u00a0${workflow}\u00a0», aucune transition que le bot a le droit ` +
      `d’emprunter ne mène à ${someNames(targets)}.`,
    noTransition: 'aucune transition du bot',
    stepFromOpen: 'une étape depuis chaque statut, hormis les statuts finals et les approbations',
    stepFromReopened: 'une étape depuis chaque statut dont le bot a le droit de rouvrir les demandes',
    noAccount: ({ workflow }) =>
      `Que le bot ait ou non le droit d’emprunter les transitions du workflow «\u00a0${workflow}\u00a0» dépend ` +
      'de son compte, et il n’y en a aucun à examiner.',
  },
  'workflows-of-project': {
    anyStatus: 'Tout statut',
    notReturned: ({ issueType }) =>
      `Le workflow du type de ticket «\u00a0${issueType}\u00a0» ne figurait pas parmi ceux que Jira a renvoyés.`,
  },
  'resolution-cleared-on-reopen': {
    takesUpAndSets: (of) => `${transition(of)} reprend une demande résolue et définit une résolution.`,
    takesUpAndKeeps: (of) => `${transition(of)} reprend une demande résolue et garde sa résolution.`,
    sets: 'définit une résolution',
    keeps: 'garde la résolution',
    clears: 'efface la résolution',
  },
  'resolution-cleared-by-people': {
    stillKeeps: (of) => `${transition(of)}, que les personnes empruntent, garde toujours la résolution.`,
    keeps: 'garde la résolution',
    clears: 'efface la résolution',
    toldElsewhere:
      'Le bot et les personnes partagent ces transitions. Le contrôle «\u00a0La transition de réouverture efface ' +
      'la résolution\u00a0» porte sur elles.',
  },
  'resolution-set-by-people': {
    setsNone: (of) => `${transition(of)}, que les personnes empruntent, ne définit toujours aucune résolution.`,
    leavesEmpty: 'laisse la résolution vide',
    sets: 'définit la résolution',
    toldElsewhere:
      'Le bot et les personnes partagent ces transitions. Le contrôle «\u00a0La transition de résolution définit ' +
      'une résolution\u00a0» porte sur elles.',
    unread: (of) =>
      `On ne sait pas si l’écran de la transition «\u00a0${of.transition}\u00a0» demande une résolution\u00a0: ` +
      'il ne figurait pas parmi les écrans lus.',
  },
  'resolution-set-on-resolve': {
    empties: (of) => `${transition(of)} efface la résolution.`,
    setsNone: (of) => `${transition(of)} ne définit aucune résolution.`,
    clears: 'efface la résolution',
    leavesEmpty: 'laisse la résolution vide',
    sets: 'définit la résolution',
    unread: (of) =>
      `On ne sait pas si l’écran de la transition «\u00a0${of.transition}\u00a0» demande une résolution\u00a0: ` +
      'il ne figurait pas parmi les écrans lus.',
  },
  'statuses-mapped-to-buckets': {
    unplaced: (of) => `Le statut «\u00a0${of.status}\u00a0» ne correspond à aucun des états que le bot connaît.`,
  },
  'statuses-open-to-bot': {
    refuses: ({ permissions, ...of }) => `${status(of)} refuse au bot ${permissions.join(', ')}.`,
    canRefuse: ({ permissions, ...of }) => `${status(of)} peut refuser au bot ${permissions.join(', ')}.`,
    noProperty: 'aucune propriété qui arrête le bot',
    notRecognised: (of) =>
      `Que le statut «\u00a0${of.status}\u00a0» laisse le bot travailler ou non dépend de ceux que ses ` +
      'propriétés désignent, et le compte n’a pas été reconnu parmi eux.',
  },
  'within-reach': {
    stuck: ({ workflow, targets, ...of }) =>
      `Depuis «\u00a0${of.status}\u00a0» du workflow «\u00a0${workflow}\u00a0», le bot ne peut amener aucune ` +
      `demande à ${someNames(targets)}.`,
    seenStuck: (of) => `reste bloqué dans «\u00a0${of.status}\u00a0»`,
    expectedWay: ({ targets }) => `un chemin vers ${oneOfNames(targets)}`,
    noAccount: ({ workflow }) =>
      `Que le bot puisse ou non aller partout dans le workflow «\u00a0${workflow}\u00a0» dépend de son compte, ` +
      'et il n’y en a aucun à examiner.',
  },
  'workflow-editable': {
    readOnly: ({ workflow }) => `Le workflow «\u00a0${workflow}\u00a0» est en lecture seule dans Jira.`,
    seenReadOnly: 'en lecture seule',
    editable: 'modifiable',
  },
  'workflow-free-of-traps': {
    noStart: ({ workflow }) =>
      `Le workflow «\u00a0${workflow}\u00a0» n’est pas utilisable\u00a0: aucune transition ne crée de demande.`,
    seenNoStart: 'aucune transition ne crée de demande',
    expectedStart: 'une transition qui crée une demande dans un statut',
    unreachable: (of) => `${status(of)} est hors d’atteinte\u00a0: rien n’y mène.`,
    seenUnreachable: 'rien n’y mène',
    expectedWayIn: 'une transition qui y mène',
    deadEnd: (of) => `${status(of)} est un piège\u00a0: il n’y a pas d’issue.`,
    seenDeadEnd: 'aucune issue',
    expectedWayOn: 'un chemin pour continuer, ou un statut résolu',
    loop: ({ statuses, ...of }) =>
      `${status(of)} fait partie d’une boucle qu’aucune demande ne quitte\u00a0: ${statuses.join(', ')}.`,
    seenLoop: ({ statuses }) => `une boucle jamais quittée\u00a0: ${statuses.join(', ')}`,
    expectedWayOut: 'un chemin hors de la boucle',
    closed: (of) => `${transition(of)} ne peut être empruntée par personne\u00a0: sa condition n’est jamais remplie.`,
    seenClosed: 'une condition qui n’est jamais remplie',
    expectedOpen: 'une condition que quelqu’un peut remplir',
    broken: ({ ids, ...of }) =>
      `${transition(of)} est défectueuse\u00a0: elle désigne un statut que le workflow n’a pas (${ids.join(', ')}).`,
    seenBroken: ({ ids }) => `elle désigne un statut que le workflow n’a pas (${ids.join(', ')})`,
    expectedOwnStatuses: 'des statuts de ce workflow',
    contradiction: ({ workflow }) =>
      `Le workflow «\u00a0${workflow}\u00a0» se contredit\u00a0: ` +
      'il désigne quelque chose deux fois, ou quelque chose qu’il n’a pas.',
    expectedOnce: 'chaque statut et chaque transition une fois, et aucun qui manque',
  },
  'workflow-unshared': {
    shared: ({ workflow, projects }) =>
      `Le workflow «\u00a0${workflow}\u00a0» est aussi utilisé par\u00a0: ${projects.join(', ')}.`,
    project: ({ id }) => `projet ${id}`,
    untold: ({ workflow }) => `Jira n’a pas dit quels projets utilisent le workflow «\u00a0${workflow}\u00a0».`,
  },
};
