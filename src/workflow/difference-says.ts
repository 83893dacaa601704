import { defineMessages } from '../messages/define-messages';

type Of = { name: string; id: string };
type Before = { before: string };
type After = { after: string };
type Rules = { rules: readonly string[] };

/** What differs between two workflows, one sentence each, and the words in them. */
export const says = defineMessages('workflow-difference', {
  described: 'The workflow is described otherwise.',
  statusMissing: (of: Of) => `${status(of)} is missing.`,
  statusAdded: (of: Of) => `${status(of)} is added.`,
  statusRenamed: ({ after, ...of }: Of & After) => `${status(of)} is called "${after}".`,
  statusCategory: ({ before, after, ...of }: Of & Before & After) =>
    `${status(of)} is of the category ${after} instead of ${before}.`,
  toDo: 'To do',
  inProgress: 'In progress',
  done: 'Done',
  unknownCategory: 'unknown',
  statusProperties: ({ before, after, ...of }: Of & Before & After) =>
    `${status(of)} has the properties ${after} instead of ${before}.`,
  statusPropertiesGone: ({ before, ...of }: Of & Before) =>
    `${status(of)} has the properties none instead of ${before}.`,
  statusPropertiesNew: ({ after, ...of }: Of & After) => `${status(of)} has the properties ${after} instead of none.`,
  statusApproval: ({ before, after, ...of }: Of & Before & After) =>
    `${status(of)} asks for the approval (${after}) instead of (${before}).`,
  statusApprovalGone: ({ before, ...of }: Of & Before) => `${status(of)} asks for no approval instead of (${before}).`,
  statusApprovalNew: ({ after, ...of }: Of & After) =>
    `${status(of)} asks for the approval (${after}) instead of none.`,

  transitionMissing: ({ from, to, ...of }: Of & Ends) => `${transition(of)} from ${from} to ${to} is missing.`,
  transitionAdded: ({ from, to, ...of }: Of & Ends) => `${transition(of)} from ${from} to ${to} is added.`,
  transitionRenamed: ({ after, ...of }: Of & After) => `${transition(of)} is called "${after}".`,
  path: ({ from, to }: Ends) => `from ${from} to ${to}`,
  leaves: ({ before, after, ...of }: Of & Before & After) => `${transition(of)} leaves ${after} instead of ${before}.`,
  leadsTo: ({ before, after, ...of }: Of & Before & After) =>
    `${transition(of)} leads to ${after} instead of ${before}.`,
  creation: 'the creation of an issue',
  anyStatus: 'any status',
  noStatus: 'no status',
  sameStatus: 'the same status',
  statuses: ({ names }: { names: readonly string[] }) => names.map((name) => `"${name}"`).join(', '),
  screen: ({ before, after, ...of }: Of & Before & After) => `${transition(of)} shows ${after} instead of ${before}.`,
  screenGone: ({ before, ...of }: Of & Before) => `${transition(of)} shows none instead of ${before}.`,
  screenNew: ({ after, ...of }: Of & After) => `${transition(of)} shows ${after} instead of none.`,
  screenNamed: ({ name }: { name: string }) => `the screen "${name}"`,
  screenWithId: ({ id }: { id: string }) => `the screen ${id}`,
  condition: ({ before, after, ...of }: Of & Before & After) =>
    `${transition(of)} has the condition ${after} instead of ${before}.`,
  conditionGone: ({ before, ...of }: Of & Before) => `${transition(of)} has the condition none instead of ${before}.`,
  conditionNew: ({ after, ...of }: Of & After) => `${transition(of)} has the condition ${after} instead of none.`,
  properties: ({ before, after, ...of }: Of & Before & After) =>
    `${transition(of)} has the properties ${after} instead of ${before}.`,
  propertiesGone: ({ before, ...of }: Of & Before) => `${transition(of)} has the properties none instead of ${before}.`,
  propertiesNew: ({ after, ...of }: Of & After) => `${transition(of)} has the properties ${after} instead of none.`,
  gains: ({ gained, ...of }: Of & { gained: string }) => `${transition(of)} gains ${gained}.`,
  loses: ({ lost, ...of }: Of & { lost: string }) => `${transition(of)} loses ${lost}.`,
  gainsAndLoses: ({ gained, lost, ...of }: Of & { gained: string; lost: string }) =>
    `${transition(of)} gains ${gained} and loses ${lost}.`,
  validators: ({ rules }: Rules) => rules.map((rule) => `the validator ${rule}`).join(', '),
  functions: ({ rules }: Rules) => rules.map((rule) => `the post function ${rule}`).join(', '),
  validatorsOtherwise: (of: Of) => `${transition(of)} has its validators otherwise.`,
  functionsOtherwise: (of: Of) => `${transition(of)} has its post functions otherwise.`,
  fires: ({ before, after, ...of }: Of & Before & After) => `${transition(of)} fires ${after} instead of ${before}.`,
  noEvent: 'no event',
  usualEvent: 'the usual event',
  event: ({ id }: { id: string }) => `the event ${id}`,
  transitionDescribed: (of: Of) => `${transition(of)} is described otherwise.`,
});

type Ends = { from: string; to: string };

const status = ({ name, id }: Of): string => `The status "${name}" (${id})`;
const transition = ({ name, id }: Of): string => `The transition "${name}" (${id})`;
