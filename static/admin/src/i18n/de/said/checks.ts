import type { CheckSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

export const checkSays: Translations<CheckSays> = {
  'service-account-can-log-in': {
    unknownKind: ({ account }) => `Jira sagt nicht, von welcher Art das Konto „${account}“ ist.`,
    'service-account': ({ account }) =>
      `Das Konto „${account}“ ist ein Dienstkonto von Atlassian: Es meldet sich nie an, und seine begrenzten Token gelten nur auf api.atlassian.com, nicht auf der Site selbst.`,
    app: ({ account }) => `Das Konto „${account}“ gehört einer App: Niemand kann sich damit anmelden.`,
    agent: ({ account }) => `Das Konto „${account}“ gehört einem Rovo-Agenten: Niemand kann sich damit anmelden.`,
    customer: ({ account }) =>
      `Das Konto „${account}“ ist ein reiner Portalkunde: Es kann weder Agent noch Mitglied einer Gruppe sein.`,
  },
};
