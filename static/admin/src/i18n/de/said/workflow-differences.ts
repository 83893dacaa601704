import type { WorkflowDifferenceSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

type Of = { name: string; id: string };

const status = ({ name, id }: Of): string => `Der Status „${name}“ (${id})`;
const transition = ({ name, id }: Of): string => `Der Übergang „${name}“ (${id})`;

/** What differs between two workflows, and why edits are no longer possible. */
export const workflowDifferences: Translations<WorkflowDifferenceSays> = {
  approval: {
    inWords: ({ parts }) => parts.join(', '),
    switchedOff: 'abgeschaltet',
    counting: ({ type, value }) => `${type} ${value}`,
    notTold: 'nicht angegeben',
    noField: 'kein Feld',
    field: ({ field }) => `Feld ${field}`,
    without: ({ roles }) => `ohne ${roles.join(' und ')}`,
    filledFrom: ({ field }) => `gefüllt aus ${field}`,
    approvedBy: (of) => `genehmigt durch „${of.transition}“`,
    declinedBy: (of) => `abgelehnt durch „${of.transition}“`,
    approvedByNone: 'genehmigt durch keinen Übergang',
    declinedByNone: 'abgelehnt durch keinen Übergang',
  },
  'compared-file': {
    withoutCategories: 'Die Datei nennt die Kategorien ihrer Status nicht, daher wurden sie nicht verglichen.',
  },
  rule: {
    not: ({ rule }) => `nicht ${rule}`,
    inTurn: ({ rules }) => rules.join('; '),
    allOf: ({ parts }) => `alle von: ${parts.join('; ')}`,
    anyOf: ({ parts }) => `eine von: ${parts.join('; ')}`,
    group: ({ conditions }) => `(${conditions})`,
  },
  'workflow-difference': {
    described: 'Der Workflow ist anders beschrieben.',
    statusMissing: (of) => `${status(of)} fehlt.`,
    statusAdded: (of) => `${status(of)} ist hinzugekommen.`,
    statusRenamed: ({ after, ...of }) => `${status(of)} heißt „${after}“.`,
    statusCategory: ({ before, after, ...of }) => `${status(of)} ist von der Kategorie ${after} statt ${before}.`,
    toDo: '„Zu erledigen“',
    inProgress: '„In Arbeit“',
    done: '„Fertig“',
    unknownCategory: 'unbekannt',
    statusProperties: ({ before, after, ...of }) => `${status(of)} hat die Eigenschaften ${after} statt ${before}.`,
    statusPropertiesGone: ({ before, ...of }) => `${status(of)} hat die Eigenschaften ${before} nicht mehr.`,
    statusPropertiesNew: ({ after, ...of }) => `${status(of)} hat nun die Eigenschaften ${after}.`,
    statusApproval: ({ before, after, ...of }) =>
      `${status(of)} bittet um die Genehmigung (${after}) statt um (${before}).`,
    statusApprovalGone: ({ before, ...of }) => `${status(of)} bittet nicht mehr um die Genehmigung (${before}).`,
    statusApprovalNew: ({ after, ...of }) => `${status(of)} bittet nun um die Genehmigung (${after}).`,

    transitionMissing: ({ from, to, ...of }) => `${transition(of)} von ${from} zu ${to} fehlt.`,
    transitionAdded: ({ from, to, ...of }) => `${transition(of)} von ${from} zu ${to} ist hinzugekommen.`,
    transitionRenamed: ({ after, ...of }) => `${transition(of)} heißt „${after}“.`,
    path: ({ from, to }) => `von ${from} zu ${to}`,
    leaves: ({ before, after, ...of }) => `${transition(of)} geht von ${after} statt von ${before} aus.`,
    leadsTo: ({ before, after, ...of }) => `${transition(of)} führt zu ${after} statt zu ${before}.`,
    creation: 'dem Erstellen eines Vorgangs',
    anyStatus: 'jedem Status',
    noStatus: 'keinem Status',
    sameStatus: 'demselben Status',
    statuses: ({ names }) => names.map((name) => `„${name}“`).join(', '),
    screen: ({ before, after, ...of }) => `${transition(of)} zeigt ${after} statt ${before}.`,
    screenGone: ({ before, ...of }) => `${transition(of)} zeigt keinen Bildschirm mehr, bisher ${before}.`,
    screenNew: ({ after, ...of }) => `${transition(of)} zeigt nun ${after}.`,
    screenNamed: ({ name }) => `den Bildschirm „${name}“`,
    screenWithId: ({ id }) => `den Bildschirm ${id}`,
    condition: ({ before, after, ...of }) => `${transition(of)} hat die Bedingung ${after} statt ${before}.`,
    conditionGone: ({ before, ...of }) => `${transition(of)} hat keine Bedingung mehr, bisher ${before}.`,
    conditionNew: ({ after, ...of }) => `${transition(of)} hat nun die Bedingung ${after}.`,
    properties: ({ before, after, ...of }) => `${transition(of)} hat die Eigenschaften ${after} statt ${before}.`,
    propertiesGone: ({ before, ...of }) => `${transition(of)} hat die Eigenschaften ${before} nicht mehr.`,
    propertiesNew: ({ after, ...of }) => `${transition(of)} hat nun die Eigenschaften ${after}.`,
    gains: ({ gained, ...of }) => `${transition(of)} erhält ${gained}.`,
    loses: ({ lost, ...of }) => `${transition(of)} verliert ${lost}.`,
    gainsAndLoses: ({ gained, lost, ...of }) => `${transition(of)} erhält ${gained} und verliert ${lost}.`,
    validators: ({ rules }) => `${rules.length === 1 ? 'den Validator' : 'die Validatoren'} ${rules.join(', ')}`,
    functions: ({ rules }) => `${rules.length === 1 ? 'die Nachfunktion' : 'die Nachfunktionen'} ${rules.join(', ')}`,
    validatorsOtherwise: (of) => `${transition(of)} hat seine Validatoren anders als bisher.`,
    functionsOtherwise: (of) => `${transition(of)} hat seine Nachfunktionen anders als bisher.`,
    fires: ({ before, after, ...of }) => `${transition(of)} löst ${after} statt ${before} aus.`,
    noEvent: 'kein Ereignis',
    usualEvent: 'das übliche Ereignis',
    event: ({ id }) => `das Ereignis ${id}`,
    transitionDescribed: (of) => `${transition(of)} ist anders beschrieben.`,
  },
  'workflow-edit': {
    hasStatus: (of) => `Der Workflow „${of.workflow}“ hat den Status „${of.status}“ schon.`,
    lacksStatus: (of) => `Der Workflow „${of.workflow}“ hat den Status „${of.status}“ nicht mehr.`,
    statusAsksApproval: (of) =>
      `Der Status „${of.status}“ des Workflows „${of.workflow}“ bittet jetzt um eine Genehmigung, die mit ihm ` +
      'verloren ginge.',
    statusIsUsed: (of) =>
      `Der Übergang „${of.transition}“ des Workflows „${of.workflow}“ benutzt den Status „${of.status}“.`,
    lacksStatusOfTransition: (of) =>
      `Der Workflow „${of.workflow}“ hat einen Status nicht mehr, den der Übergang „${of.transition}“ braucht.`,
    hasRival: ({ workflow, rival, id, ...of }) =>
      `Der Workflow „${workflow}“ hat einen anderen Übergang „${rival}“ (${id}), wo „${of.transition}“ ` +
      'hinzukommen sollte.',
    lacksTransition: (of) => `Der Workflow „${of.workflow}“ hat den Übergang „${of.transition}“ nicht mehr.`,
    changedSinceAdded: (of) =>
      `Der Übergang „${of.transition}“ des Workflows „${of.workflow}“ wurde geändert, seit er hinzugefügt wurde.`,
    runsOnApproval: (of) =>
      `Jira führt den Übergang „${of.transition}“ des Workflows „${of.workflow}“ aus, wenn eine Anfrage im ` +
      `Status „${of.status}“ genehmigt wird; geben Sie dort zuerst einen anderen an.`,
    runsOnDecline: (of) =>
      `Jira führt den Übergang „${of.transition}“ des Workflows „${of.workflow}“ aus, wenn eine Anfrage im ` +
      `Status „${of.status}“ abgelehnt wird; geben Sie dort zuerst einen anderen an.`,
    changed: ({ part, ...of }) =>
      `Der Übergang „${of.transition}“ des Workflows „${of.workflow}“ wurde geändert, seit er gelesen wurde: ${part}.`,
    way: 'von wo er ausgeht und wohin er führt',
    screen: 'der Bildschirm',
    conditions: 'die Bedingungen',
    validators: 'die Validatoren',
    functions: 'die Nachfunktionen',
    approvalLost: ({ workflow, statuses, settings }) =>
      `Jira hat die Genehmigung des Status ${statuses.map((name) => `„${name}“`).join(', ')} im Workflow ` +
      `„${workflow}“ nicht behalten. Stellen Sie sie im Workflow-Editor von Jira wieder ein, bevor jemand den ` +
      `Workflow benutzt (${settings}), und machen Sie dann weiter.`,
  },
};
