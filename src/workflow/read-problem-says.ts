import { defineMessages } from '../messages/define-messages';

/** What in a file, or in Jira's answer, points nowhere or twice; one sentence for an admin. */
export const says = defineMessages('read-problem', {
  sameStep: ({ workflow, step, name }: { workflow: string; step: string; name: string }) =>
    `Two steps of "${workflow}" stand for the same step ${step}; one is "${name}".`,
  sameStatus: ({ workflow, status, name }: { workflow: string; status: string; name: string }) =>
    `Two steps of "${workflow}" stand for the same status ${status}; one is "${name}".`,
  noTarget: ({ workflow, transition }: Of) =>
    `The transition "${transition}" of "${workflow}" says nowhere which step it leads to.`,
  missingStep: ({ workflow, transition, step }: Of & { step: string }) =>
    `The transition "${transition}" of "${workflow}" leads to the step ${step}, which the file does not have.`,
  conditionalResults: ({ workflow, transition }: Of) =>
    `The transition "${transition}" of "${workflow}" has conditional results, which Jira does not run; only its ` +
    'unconditional result was read.',
  missingAction: ({ workflow, step, action }: { workflow: string; step: string; action: string }) =>
    `The step "${step}" of "${workflow}" uses the common action ${action}, which the file does not have.`,
  approvalRunsMissing: ({ workflow, status, transition }: Of & { status: string }) =>
    `The approval of the status "${status}" of "${workflow}" runs the transition ${transition}, which the ` +
    'workflow does not have.',
  listedTwice: ({ workflow, status }: { workflow: string; status: string }) =>
    `The workflow "${workflow}" lists the status ${status} twice.`,
  notExplained: ({ workflow, status }: { workflow: string; status: string }) =>
    `The workflow "${workflow}" uses the status ${status}, which the answer does not explain: ` +
    'its name and category are unknown.',
  leavesMissing: ({ workflow, transition, status }: Of & { status: string }) =>
    `In the workflow "${workflow}" the transition "${transition}" leaves the status ${status}, which the ` +
    'workflow does not have.',
  leadsToMissing: ({ workflow, transition, status }: Of & { status: string }) =>
    `In the workflow "${workflow}" the transition "${transition}" leads to the status ${status}, which the ` +
    'workflow does not have.',
  severalInitial: ({ workflow, count }: { workflow: string; count: number }) =>
    `The workflow "${workflow}" has ${count} Create transitions; Jira uses one.`,
  sameId: ({ workflow, id, transition }: Of & { id: string }) =>
    `Two transitions of "${workflow}" share the id ${id}; one is "${transition}".`,
});

type Of = { workflow: string; transition: string };
