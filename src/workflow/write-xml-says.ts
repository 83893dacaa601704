import { defineMessages } from '../messages/define-messages';

/** What an OSWorkflow export cannot say of a workflow. */
export const says = defineMessages('xml-export', {
  unsaid: ({ parts }: { parts: readonly string[] }) => `An export does not say ${parts.join(', ')}.`,
  itsId: ({ id }: { id: string }) => `its id ${id}`,
  itsVersion: ({ version }: { version: number }) => `its version ${version}`,
  ofOneProject: 'that it belongs to one project',
  categories: ({ groups }: { groups: readonly string[] }) =>
    `An export does not carry the categories of statuses (${groups.join('; ')}).`,
  toDo: ({ statuses }: { statuses: readonly string[] }) => `To do: ${statuses.join(', ')}`,
  inProgress: ({ statuses }: { statuses: readonly string[] }) => `In progress: ${statuses.join(', ')}`,
  done: ({ statuses }: { statuses: readonly string[] }) => `Done: ${statuses.join(', ')}`,
  sameStatusId: 'Another status of the workflow has its id, so it is left out.',
  leadsNowhere: ({ status }: { status: string }) =>
    `It leads to the status ${status}, which the workflow does not have, and is left out.`,
  leavesMissing: ({ statuses }: { statuses: readonly string[] }) =>
    `It leaves ${statuses.join(', ')}, which the workflow does not have.`,
  approvalRunsMissing: ({ transition }: { transition: string }) =>
    `Its approval runs the transition ${transition}, which the workflow does not have.`,
  noCreate: 'It has no transition that creates an issue, without which Jira takes no export.',
  reservedForStatus: ({ property }: { property: string }) =>
    `Its property ${property} is left out, since an export keeps the status' own id there.`,
  reservedForScreen: ({ property }: { property: string }) =>
    `Its property ${property} is left out, since an export keeps the screen there.`,
  reservedForDescription: ({ property }: { property: string }) =>
    `Its property ${property} is left out, since an export keeps the description there.`,
  emptyScreen: 'Its screen has neither an id nor a name and is left out.',
  noClass: ({ rule }: { rule: string }) => `The ${rule} has no class in an XML export and is left out.`,
  condition: ({ rule }: { rule: string }) => `condition ${rule}`,
  validator: ({ rule }: { rule: string }) => `validator ${rule}`,
  function: ({ rule }: { rule: string }) => `post function ${rule}`,
  negated: ({ rule }: { rule: string }) => `negated ${rule}`,
  newStep: ({ step }: { step: string }) =>
    `It has no id of its own and its step's isn't a free number, so it becomes the step ${step}.`,
  idOfAnother: ({ id }: { id: string }) => `Its id is that of another transition, so it is written as ${id}.`,
  idNoNumber: ({ id }: { id: string }) => `Its id isn’t a number, so it is written as ${id}.`,
  characters: ({ text }: { text: string }) => `In ${text} characters that XML has no room for are replaced by \uFFFD.`,
  blanks: ({ text }: { text: string }) => `The blanks around ${text} are cut by the program that reads the file.`,
  itsName: 'its name',
  itsEvent: 'its event',
  screenName: 'the name of its screen',
  propertyName: 'the name of a property',
  property: ({ name }: { name: string }) => `the property ${name}`,
  argumentName: ({ rule }: { rule: string }) => `an argument of ${rule}`,
  argument: ({ name, rule }: { name: string; rule: string }) => `the argument ${name} of ${rule}`,
});
