import type { OwnSentences } from '../speak';

/** Profiles that do what any REST bot does call it the same. */
const restBot = {
  skills: {
    create: { name: 'Créer des demandes', description: 'Un employé crée une demande dans le chat.' },
    comment: { name: 'Commenter', description: 'Un employé et un agent se parlent par l’intermédiaire du bot.' },
    resolve: { name: 'Résoudre', description: 'Le bot résout une demande de lui-même.' },
  },
  buckets: { new: 'Ouvert', resolved: 'Résolu' },
};

/** What the profiles call their skills and buckets. */
export const profiles: OwnSentences['profiles'] = {
  moveworks: {
    name: 'Moveworks',
    skills: {
      'software-access': {
        name: 'Accès aux logiciels',
        description: 'Un employé demande un programme et l’obtient\u00a0; le bot résout la demande.',
      },
      'group-access': {
        name: 'Accès aux groupes',
        description:
          'Un employé demande à rejoindre un groupe ou une liste\u00a0; le bot l’y ajoute et résout la demande.',
      },
      'ticket-interception': {
        name: 'Interception de tickets',
        description:
          'Le bot répond le premier à une nouvelle demande non assignée, et la résout si l’employé est d’accord.',
      },
      concierge: {
        name: 'Concierge',
        description: 'Un employé crée, suit, commente et rouvre des demandes dans le chat.',
      },
      reminders: {
        name: 'Rappels',
        description: 'Le bot rappelle aux agents et aux employés les demandes auxquelles personne ne répond.',
      },
      triage: {
        name: 'Triage',
        description:
          'Le bot remplit des champs des nouvelles demandes pour qu’elles parviennent à la bonne équipe. ' +
          'Il lui faut environ 3\u00a0000 demandes par an pour apprendre.',
      },
      forms: {
        name: 'Formulaires',
        description: 'Un employé trouve et remplit des formulaires du portail dans le chat.',
      },
      answers: {
        name: 'Réponses',
        description: 'Un employé reçoit dans le chat des réponses de la base de connaissances.',
      },
      approvals: {
        name: 'Approbations',
        description: 'Un approbateur apprend dans le chat qu’une demande attend son accord, et décide dans Jira.',
      },
    },
    buckets: {
      new: 'Nouveau / Rouvert',
      'in-progress': 'En cours',
      'waiting-for-user': 'En attente de l’utilisateur',
      resolved: 'Résolu / Fermé',
    },
  },
  'scoped-token-bot': {
    name: 'Bot avec un jeton à portées',
    ...restBot,
  },
  'atlassian-mcp-client': {
    name: 'Client du serveur MCP d’Atlassian',
    ...restBot,
  },
  'rovo-service': {
    name: 'Atlassian Rovo Service',
    skills: {
      resolve: {
        name: 'Résoudre',
        description: 'Rovo Service prévoit comment résoudre une demande, puis exécute ce plan.',
      },
    },
    buckets: restBot.buckets,
  },
  'microsoft-365-copilot': {
    name: 'Connecteur Microsoft 365 Copilot',
    skills: {
      find: {
        name: 'Trouver des demandes',
        description: 'Un employé trouve des demandes de ce projet dans Microsoft 365 Copilot.',
      },
      'keep-access': {
        name: 'Garder les accès de Jira',
        description: 'Un employé ne trouve que les demandes qu’il peut voir dans Jira.',
      },
    },
    buckets: restBot.buckets,
  },
  'gemini-enterprise': {
    name: 'Gemini Enterprise',
    skills: {
      find: {
        name: 'Trouver des demandes',
        description: 'Un employé trouve des demandes de ce projet dans Gemini Enterprise.',
      },
      create: { name: 'Créer des demandes', description: 'Un employé fait créer un ticket par l’assistant.' },
      comment: { name: 'Commenter', description: 'Un employé fait commenter un ticket par l’assistant.' },
      update: {
        name: 'Modifier',
        description: 'Un employé fait modifier un ticket ou son statut, ou joindre un fichier, par l’assistant.',
      },
    },
    buckets: restBot.buckets,
  },
  'helpdesk-plus': {
    name: 'HelpDesk+',
    ...restBot,
  },
  'generic-rest-bot': {
    name: 'Tout bot REST',
    ...restBot,
  },
};
