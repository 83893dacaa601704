import type { ParitySays } from '../../../../../../src/said';
import type { Translation } from '../../../../../../src/messages/define-messages';

/** What a plan changes that makes two projects equal, and what it asks. */
export const pieceSays: Translation<ParitySays['parity-plan']> = {
  makePermissionScheme: ({ name, model }) =>
    `Créer le système d’autorisations «\u00a0${name}\u00a0» avec les autorisations de ` +
    `«\u00a0${model}\u00a0»\u00a0; l’original reste tel quel.`,
  givePermissionScheme: ({ project, name, before }) =>
    `Attribuer au projet ${project} le système d’autorisations «\u00a0${name}\u00a0» au lieu de ` +
    `«\u00a0${before}\u00a0».`,
  putIntoRole: ({ who, role, project }) => `Ajouter ${who} au rôle «\u00a0${role}\u00a0» du projet ${project}.`,
  takeOutOfRole: ({ who, role, project }) => `Retirer ${who} du rôle «\u00a0${role}\u00a0» du projet ${project}.`,
  takeThemOutOfRole: ({ who, role, project }) =>
    `Retirer ${who} du rôle «\u00a0${role}\u00a0» du projet ${project}\u00a0?`,
  takeThemOut: 'Retirer',
  makeCustomer: ({ account, project }) => `Faire du compte «\u00a0${account}\u00a0» un client du projet ${project}.`,
  makeCustomers: ({ count, model, project }) =>
    count === 1
      ? `Faire d’un client du projet ${model} un client du projet ${project}.`
      : `Faire de ${count} clients du projet ${model} des clients du projet ${project}.`,
  makeThemCustomersToo: ({ count, model, project }) =>
    count === 1
      ? `Faire aussi d’un client du projet ${model} un client du projet ${project}\u00a0? Il en verra le portail.`
      : `Faire aussi de ${count} clients du projet ${model} des clients du projet ${project}\u00a0? ` +
        'Ils en verront le portail.',
  makeThemCustomers: 'En faire des clients',
  makeIssueTypeScheme: ({ name, scheme, types }) =>
    `Créer le système de types de ticket «\u00a0${name}\u00a0»\u00a0: ` +
    `une copie de «\u00a0${scheme}\u00a0» avec ${types.join(', ')}.`,
  giveIssueTypeScheme: ({ project, name, before }) =>
    `Attribuer au projet ${project} le système de types de ticket «\u00a0${name}\u00a0» au lieu de ` +
    `«\u00a0${before}\u00a0».`,
  makeRequestType: ({ name, project }) =>
    `Créer le type de demande «\u00a0${name}\u00a0» dans le projet ${project}\u00a0; il n’est encore dans aucun ` +
    'groupe du portail.',
  copyForm: ({ name, from, project }) =>
    `Copier le formulaire «\u00a0${name}\u00a0» du projet ${from} vers le projet ${project}.`,
  copyScreen: ({ screen, name, fields }) => {
    const [one] = fields;
    const added =
      one === undefined ? '' : fields.length === 1 ? ` avec le champ ${one}` : ` avec les champs ${fields.join(', ')}`;
    return (
      `Copier l’écran «\u00a0${screen}\u00a0»${added} sous le nom «\u00a0${name}\u00a0»\u00a0; l’original reste ` +
      'tel quel.'
    );
  },
  showScreens: ({ workflow, project }) =>
    `Afficher les écrans complétés sur les transitions du workflow «\u00a0${workflow}\u00a0», que seul le ` +
    `projet ${project} utilise.`,
  copyWorkflow: ({ workflow, name, project }) =>
    `Copier le workflow «\u00a0${workflow}\u00a0» sous le nom «\u00a0${name}\u00a0» pour le projet ` +
    `${project}\u00a0; l’original reste tel quel.`,
  makeWorkflowScheme: ({ name, project }) =>
    `Créer pour le projet ${project} le système de workflow «\u00a0${name}\u00a0», qui utilise les copies.`,
  giveWorkflowScheme: ({ project, name, before, model }) =>
    `Attribuer au projet ${project} le système de workflow «\u00a0${name}\u00a0» au lieu de ` +
    `«\u00a0${before}\u00a0», afin que ses demandes suivent les mêmes étapes que dans le projet ${model}.`,
};
