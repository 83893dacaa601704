import type { CheckWords } from '../../speak';

export const customersChecks = {
  'customers-present': {
    title: 'Le projet a des clients',
    problem: 'Le projet n’a pas de clients',
    why:
      'Le bot ne peut créer et afficher des demandes que pour les clients du projet. ' +
      'Qui n’est pas client reçoit une erreur dans le chat, même là où le portail lui serait ouvert.',
    steps: [
      'Comparez vos employés avec les clients sur la page Clients de cette application\u00a0; elle ajoute ceux ' +
        'qui manquent.',
      'Ou ouvrez les clients du projet dans Jira et ajoutez-les là\u00a0; toute personne ajoutée par son ' +
        'adresse e-mail reçoit un e-mail.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
