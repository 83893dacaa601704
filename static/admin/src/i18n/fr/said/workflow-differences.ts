import type { WorkflowDifferenceSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

type Of = { name: string; id: string };

const status = ({ name, id }: Of): string => `Le statut «\u00a0${name}\u00a0» (${id})`;
const transition = ({ name, id }: Of): string => `La transition «\u00a0${name}\u00a0» (${id})`;

/** What differs between two workflows, and why edits are no longer possible. */
export const workflowDifferences: Translations<WorkflowDifferenceSays> = {
  approval: {
    inWords: ({ parts }) => parts.join(', '),
    switchedOff: 'désactivée',
    counting: ({ type, value }) => `${type} ${value}`,
    notTold: 'non indiqué',
    noField: 'aucun champ',
    field: ({ field }) => `champ ${field}`,
    without: ({ roles }) => `sans ${roles.join(' et ')}`,
    filledFrom: ({ field }) => `rempli depuis ${field}`,
    approvedBy: (of) => `approuvée par «\u00a0${of.transition}\u00a0»`,
    declinedBy: (of) => `refusée par «\u00a0${of.transition}\u00a0»`,
    approvedByNone: 'approuvée par aucune transition',
    declinedByNone: 'refusée par aucune transition',
  },
  'compared-file': {
    withoutCategories: 'Le fichier n’indique pas les catégories de ses statuts ; elles n’ont donc pas été comparées.',
  },
  rule: {
    not: ({ rule }) => `non ${rule}`,
    inTurn: ({ rules }) => rules.join('\u00a0; '),
    allOf: ({ parts }) => `toutes ces conditions\u00a0: ${parts.join('\u00a0; ')}`,
    anyOf: ({ parts }) => `l’une de ces conditions\u00a0: ${parts.join('\u00a0; ')}`,
    group: ({ conditions }) => `(${conditions})`,
  },
  'workflow-difference': {
    described: 'Le workflow est décrit autrement.',
    statusMissing: (of) => `${status(of)} manque.`,
    statusAdded: (of) => `${status(of)} est ajouté.`,
    statusRenamed: ({ after, ...of }) => `${status(of)} s’appelle «\u00a0${after}\u00a0».`,
    statusCategory: ({ before, after, ...of }) => `${status(of)} a la catégorie ${after} au lieu de ${before}.`,
    toDo: '«\u00a0À faire\u00a0»',
    inProgress: '«\u00a0En cours\u00a0»',
    done: '«\u00a0Terminé\u00a0»',
    unknownCategory: 'non indiquée',
    statusProperties: ({ before, after, ...of }) => `${status(of)} a les propriétés ${after} au lieu de ${before}.`,
    statusPropertiesGone: ({ before, ...of }) => `${status(of)} n’a plus les propriétés ${before}.`,
    statusPropertiesNew: ({ after, ...of }) => `${status(of)} a maintenant les propriétés ${after}.`,
    statusApproval: ({ before, after, ...of }) =>
      `${status(of)} demande l’approbation (${after}) au lieu de (${before}).`,
    statusApprovalGone: ({ before, ...of }) => `${status(of)} ne demande plus l’approbation (${before}).`,
    statusApprovalNew: ({ after, ...of }) => `${status(of)} demande maintenant l’approbation (${after}).`,

    transitionMissing: ({ from, to, ...of }) => `${transition(of)} de ${from} à ${to} manque.`,
    transitionAdded: ({ from, to, ...of }) => `${transition(of)} de ${from} à ${to} est ajoutée.`,
    transitionRenamed: ({ after, ...of }) => `${transition(of)} s’appelle «\u00a0${after}\u00a0».`,
    path: ({ from, to }) => `de ${from} à ${to}`,
    leaves: ({ before, after, ...of }) => `${transition(of)} part de ${after} au lieu de ${before}.`,
    leadsTo: ({ before, after, ...of }) => `${transition(of)} mène à ${after} au lieu de ${before}.`,
    creation: 'la création d’un ticket',
    anyStatus: 'n’importe quel statut',
    noStatus: 'nulle part',
    sameStatus: 'ce même statut',
    statuses: ({ names }) => names.map((name) => `«\u00a0${name}\u00a0»`).join(', '),
    screen: ({ before, after, ...of }) => `${transition(of)} affiche ${after} au lieu de ${before}.`,
    screenGone: ({ before, ...of }) => `${transition(of)} n’affiche plus ${before}, ni aucun autre écran.`,
    screenNew: ({ after, ...of }) => `${transition(of)} affiche maintenant ${after}.`,
    screenNamed: ({ name }) => `l’écran «\u00a0${name}\u00a0»`,
    screenWithId: ({ id }) => `l’écran ${id}`,
    condition: ({ before, after, ...of }) => `${transition(of)} a la condition ${after} au lieu de ${before}.`,
    conditionGone: ({ before, ...of }) => `${transition(of)} n’a plus de condition\u00a0; elle avait ${before}.`,
    conditionNew: ({ after, ...of }) => `${transition(of)} a maintenant la condition ${after}.`,
    properties: ({ before, after, ...of }) => `${transition(of)} a les propriétés ${after} au lieu de ${before}.`,
    propertiesGone: ({ before, ...of }) => `${transition(of)} n’a plus les propriétés ${before}.`,
    propertiesNew: ({ after, ...of }) => `${transition(of)} a maintenant les propriétés ${after}.`,
    gains: ({ gained, ...of }) => `${transition(of)} reçoit ${gained}.`,
    loses: ({ lost, ...of }) => `${transition(of)} perd ${lost}.`,
    gainsAndLoses: ({ gained, lost, ...of }) => `${transition(of)} reçoit ${gained} et perd ${lost}.`,
    validators: ({ rules }) => `${rules.length === 1 ? 'le validateur' : 'les validateurs'} ${rules.join(', ')}`,
    functions: ({ rules }) => `${rules.length === 1 ? 'la post-fonction' : 'les post-fonctions'} ${rules.join(', ')}`,
    validatorsOtherwise: (of) => `${transition(of)} a ses validateurs autrement qu’avant.`,
    functionsOtherwise: (of) => `${transition(of)} a ses post-fonctions autrement qu’avant.`,
    fires: ({ before, after, ...of }) =>
      `${transition(of)} déclenche autre chose\u00a0: ${after} (avant\u00a0: ${before}).`,
    noEvent: 'aucun événement',
    usualEvent: 'l’événement habituel',
    event: ({ id }) => `l’événement ${id}`,
    transitionDescribed: (of) => `${transition(of)} est décrite autrement.`,
  },
  'workflow-edit': {
    hasStatus: (of) => `Le workflow «\u00a0${of.workflow}\u00a0» a déjà le statut «\u00a0${of.status}\u00a0».`,
    lacksStatus: (of) => `Le workflow «\u00a0${of.workflow}\u00a0» n’a plus le statut «\u00a0${of.status}\u00a0».`,
    statusAsksApproval: (of) =>
      `Le statut «\u00a0${of.status}\u00a0» du workflow «\u00a0${of.workflow}\u00a0» demande maintenant une ` +
      'approbation, qui serait perdue avec lui.',
    statusIsUsed: (of) =>
      `La transition «\u00a0${of.transition}\u00a0» du workflow «\u00a0${of.workflow}\u00a0» utilise le statut ` +
      `«\u00a0${of.status}\u00a0».`,
    lacksStatusOfTransition: (of) =>
      `Le workflow «\u00a0${of.workflow}\u00a0» n’a plus un statut dont la transition ` +
      `«\u00a0${of.transition}\u00a0» a besoin.`,
    hasRival: ({ workflow, rival, id, ...of }) =>
      `Le workflow «\u00a0${workflow}\u00a0» a une autre transition «\u00a0${rival}\u00a0» (${id}) là où ` +
      `«\u00a0${of.transition}\u00a0» devait être ajoutée.`,
    lacksTransition: (of) =>
      `Le workflow «\u00a0${of.workflow}\u00a0» n’a plus la transition «\u00a0${of.transition}\u00a0».`,
    changedSinceAdded: (of) =>
      `La transition «\u00a0${of.transition}\u00a0» du workflow «\u00a0${of.workflow}\u00a0» a été modifiée ` +
      'depuis son ajout.',
    runsOnApproval: (of) =>
      `Jira exécute la transition «\u00a0${of.transition}\u00a0» du workflow «\u00a0${of.workflow}\u00a0» quand ` +
      `une demande au statut «\u00a0${of.status}\u00a0» est approuvée\u00a0; indiquez-y d’abord une autre ` +
      'transition.',
    runsOnDecline: (of) =>
      `Jira exécute la transition «\u00a0${of.transition}\u00a0» du workflow «\u00a0${of.workflow}\u00a0» quand ` +
      `une demande au statut «\u00a0${of.status}\u00a0» est refusée\u00a0; indiquez-y d’abord une autre ` +
      'transition.',
    changed: ({ part, ...of }) =>
      `La transition «\u00a0${of.transition}\u00a0» du workflow «\u00a0${of.workflow}\u00a0» a été modifiée ` +
      `depuis sa lecture\u00a0: ${part}.`,
    way: 'd’où elle part et où elle mène',
    screen: 'l’écran',
    conditions: 'les conditions',
    validators: 'les validateurs',
    functions: 'les post-fonctions',
    approvalLost: ({ workflow, statuses, settings }) =>
      `Jira n’a pas conservé l’approbation ${statuses.length === 1 ? 'du statut' : 'des statuts'} ` +
      `${statuses.map((name) => `«\u00a0${name}\u00a0»`).join(', ')} dans le workflow ` +
      `«\u00a0${workflow}\u00a0». Rétablissez-la dans l’éditeur de workflows de Jira avant que quelqu’un ` +
      `n’utilise le workflow (${settings}), puis continuez.`,
  },
};
