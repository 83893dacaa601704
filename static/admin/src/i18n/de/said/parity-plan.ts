import type { ParitySays } from '../../../../../../src/said';
import type { Translation } from '../../../../../../src/messages/define-messages';

/** What a plan changes that makes two projects equal, and what it asks. */
export const pieceSays: Translation<ParitySays['parity-plan']> = {
  makePermissionScheme: ({ name, model }) =>
    `Berechtigungsschema „${name}“ mit den Berechtigungen von „${model}“ anlegen; das Original bleibt, wie es ist.`,
  givePermissionScheme: ({ project, name, before }) =>
    `Dem Projekt ${project} das Berechtigungsschema „${name}“ statt „${before}“ zuweisen.`,
  putIntoRole: ({ who, role, project }) => `${who} in die Rolle „${role}“ von ${project} aufnehmen.`,
  takeOutOfRole: ({ who, role, project }) => `${who} aus der Rolle „${role}“ von ${project} entfernen.`,
  takeThemOutOfRole: ({ who, role, project }) => `${who} aus der Rolle „${role}“ von ${project} entfernen?`,
  takeThemOut: 'Entfernen',
  makeCustomer: ({ account, project }) => `Das Konto „${account}“ zum Kunden von ${project} machen.`,
  makeCustomers: ({ count, model, project }) =>
    count === 1
      ? `Einen Kunden von ${model} zum Kunden von ${project} machen.`
      : `${count} Kunden von ${model} zu Kunden von ${project} machen.`,
  makeThemCustomersToo: ({ count, model, project }) =>
    count === 1
      ? `Einen Kunden von ${model} auch zum Kunden von ${project} machen? Er wird dessen Portal sehen.`
      : `${count} Kunden von ${model} auch zu Kunden von ${project} machen? Sie werden dessen Portal sehen.`,
  makeThemCustomers: 'Zu Kunden machen',
  makeIssueTypeScheme: ({ name, scheme, types }) =>
    `Vorgangstypschema „${name}“ anlegen: eine Kopie von „${scheme}“ mit ${types.join(', ')}.`,
  giveIssueTypeScheme: ({ project, name, before }) =>
    `Dem Projekt ${project} das Vorgangstypschema „${name}“ statt „${before}“ zuweisen.`,
  makeRequestType: ({ name, project }) =>
    `Anfragetyp „${name}“ in ${project} anlegen; er ist noch in keiner Portalgruppe.`,
  copyForm: ({ name, from, project }) => `Formular „${name}“ von ${from} nach ${project} kopieren.`,
  copyScreen: ({ screen, name, fields }) => {
    const [one] = fields;
    const added =
      one === undefined ? '' : fields.length === 1 ? ` mit dem Feld ${one}` : ` mit den Feldern ${fields.join(', ')}`;
    return `Bildschirm „${screen}“${added} nach „${name}“ kopieren; das Original bleibt, wie es ist.`;
  },
  showScreens: ({ workflow, project }) =>
    `Die ergänzten Bildschirme an den Übergängen des Workflows „${workflow}“ anzeigen, den nur ${project} verwendet.`,
  copyWorkflow: ({ workflow, name, project }) =>
    `Workflow „${workflow}“ für das Projekt ${project} nach „${name}“ kopieren; das Original bleibt, wie es ist.`,
  makeWorkflowScheme: ({ name, project }) =>
    `Workflowschema „${name}“ für ${project} anlegen, das die Kopien verwendet.`,
  giveWorkflowScheme: ({ project, name, before, model }) =>
    `Dem Projekt ${project} das Workflowschema „${name}“ statt „${before}“ zuweisen, damit seine Anfragen ` +
    `dieselben Schritte nehmen wie in ${model}.`,
};
