import { defineMessages } from '../../messages/define-messages';

interface Replaced {
  readonly project: string;
  readonly name: string;
  readonly before: string;
}

interface InRole {
  readonly who: string;
  readonly role: string;
  readonly project: string;
}

interface Customers {
  readonly count: number;
  readonly model: string;
  readonly project: string;
}

const customers = (count: number): string => (count === 1 ? 'one customer' : `${count} customers`);

/** What a plan changes that makes two projects equal, and what it asks. */
export const pieceSays = defineMessages('parity-plan', {
  makePermissionScheme: ({ name, model }: { name: string; model: string }) =>
    `Create permission scheme "${name}" with the grants of "${model}"; the original stays as it is.`,
  givePermissionScheme: ({ project, name, before }: Replaced) =>
    `Give project ${project} permission scheme "${name}" instead of "${before}".`,
  putIntoRole: ({ who, role, project }: InRole) => `Put ${who} into role "${role}" of ${project}.`,
  takeOutOfRole: ({ who, role, project }: InRole) => `Take ${who} out of role "${role}" of ${project}.`,
  takeThemOutOfRole: ({ who, role, project }: InRole) => `Take ${who} out of role "${role}" of ${project}?`,
  takeThemOut: 'Take them out',
  makeCustomer: ({ account, project }: { account: string; project: string }) =>
    `Make account "${account}" a customer of ${project}.`,
  makeCustomers: ({ count, model, project }: Customers) =>
    `Make ${customers(count)} of ${model} customers of ${project}.`,
  makeThemCustomersToo: ({ count, model, project }: Customers) =>
    `Make ${customers(count)} of ${model} customers of ${project} too? They will see its portal.`,
  makeThemCustomers: 'Make them customers',
  makeIssueTypeScheme: ({ name, scheme, types }: { name: string; scheme: string; types: readonly string[] }) =>
    `Create issue type scheme "${name}", a copy of "${scheme}" with ${types.join(', ')}.`,
  giveIssueTypeScheme: ({ project, name, before }: Replaced) =>
    `Give project ${project} issue type scheme "${name}" instead of "${before}".`,
  makeRequestType: ({ name, project }: { name: string; project: string }) =>
    `Create request type "${name}" in ${project}; it is in no portal group yet.`,
  copyForm: ({ name, from, project }: { name: string; from: string; project: string }) =>
    `Copy form "${name}" of ${from} to ${project}.`,
  copyScreen: ({ screen, name, fields }: { screen: string; name: string; fields: readonly string[] }) =>
    `Copy screen "${screen}" to ` +
    `"${name}"${fields.length > 0 ? ` with the field${fields.length === 1 ? '' : 's'} ${fields.join(', ')}` : ''}; ` +
    'the original stays as it is.',
  showScreens: ({ workflow, project }: { workflow: string; project: string }) =>
    `Show the completed screens on the transitions of workflow "${workflow}", which ${project} has to itself.`,
  copyWorkflow: ({ workflow, name, project }: { workflow: string; name: string; project: string }) =>
    `Copy workflow "${workflow}" to "${name}" for project ${project}; the original stays as it is.`,
  makeWorkflowScheme: ({ name, project }: { name: string; project: string }) =>
    `Create workflow scheme "${name}" for ${project}, which uses the copies.`,
  giveWorkflowScheme: ({ project, name, before, model }: Replaced & { model: string }) =>
    `Give project ${project} workflow scheme "${name}" instead of "${before}", so that its requests take the ` +
    `same steps as in ${model}.`,
});
