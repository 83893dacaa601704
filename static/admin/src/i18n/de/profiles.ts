import type { OwnSentences } from '../speak';

/** Profiles that do what any REST bot does call it the same. */
const restBot = {
  skills: {
    create: { name: 'Anfragen stellen', description: 'Jemand stellt im Chat eine Anfrage.' },
    comment: { name: 'Kommentieren', description: 'Mitarbeitende und Agenten reden über den Bot miteinander.' },
    resolve: { name: 'Lösen', description: 'Der Bot löst eine Anfrage selbst.' },
  },
  buckets: { new: 'Offen', resolved: 'Gelöst' },
};

/** What the profiles call their skills and buckets. */
export const profiles: OwnSentences['profiles'] = {
  moveworks: {
    name: 'Moveworks',
    skills: {
      'software-access': {
        name: 'Zugang zu Software',
        description: 'Jemand fragt nach einem Programm und bekommt es; der Bot löst die Anfrage.',
      },
      'group-access': {
        name: 'Zugang zu Gruppen',
        description: 'Jemand möchte in eine Gruppe oder Liste; der Bot fügt die Person hinzu und löst die Anfrage.',
      },
      'ticket-interception': {
        name: 'Abfangen von Tickets',
        description:
          'Der Bot beantwortet eine neue, nicht zugewiesene Anfrage zuerst und löst sie, wenn die fragende ' +
          'Person zustimmt.',
      },
      concierge: {
        name: 'Concierge',
        description: 'Mitarbeitende stellen, verfolgen, kommentieren und öffnen Anfragen wieder, alles im Chat.',
      },
      reminders: {
        name: 'Erinnerungen',
        description: 'Der Bot erinnert Agenten und Mitarbeitende an Anfragen, die niemand beantwortet.',
      },
      triage: {
        name: 'Triage',
        description:
          'Der Bot füllt Felder neuer Anfragen aus, damit sie das richtige Team erreichen. ' +
          'Er braucht etwa 3.000 Anfragen im Jahr, um daraus zu lernen.',
      },
      forms: {
        name: 'Formulare',
        description: 'Mitarbeitende finden Formulare des Portals im Chat und füllen sie dort aus.',
      },
      answers: {
        name: 'Antworten',
        description: 'Mitarbeitende bekommen im Chat Antworten aus der Wissensdatenbank.',
      },
      approvals: {
        name: 'Genehmigungen',
        description: 'Wer genehmigen soll, erfährt im Chat von der wartenden Anfrage und entscheidet in Jira.',
      },
    },
    buckets: {
      new: 'Neu / Wieder geöffnet',
      'in-progress': 'In Arbeit',
      'waiting-for-user': 'Wartet auf Benutzer',
      resolved: 'Gelöst / Geschlossen',
    },
  },
  'scoped-token-bot': {
    name: 'Bot mit einem Token mit Scopes',
    ...restBot,
  },
  'atlassian-mcp-client': {
    name: 'Client des MCP-Servers von Atlassian',
    ...restBot,
  },
  'rovo-service': {
    name: 'Atlassian Rovo Service',
    skills: {
      resolve: {
        name: 'Lösen',
        description: 'Rovo Service plant, wie eine Anfrage gelöst wird, und führt den Plan aus.',
      },
    },
    buckets: restBot.buckets,
  },
  'microsoft-365-copilot': {
    name: 'Microsoft-365-Copilot-Connector',
    skills: {
      find: {
        name: 'Anfragen finden',
        description: 'Jemand findet Anfragen dieses Projekts in Microsoft 365 Copilot.',
      },
      'keep-access': {
        name: 'Zugriff wie in Jira',
        description: 'Jemand findet nur die Anfragen, die er oder sie in Jira sehen darf.',
      },
    },
    buckets: restBot.buckets,
  },
  'gemini-enterprise': {
    name: 'Gemini Enterprise',
    skills: {
      find: { name: 'Anfragen finden', description: 'Jemand findet Anfragen dieses Projekts in Gemini Enterprise.' },
      create: { name: 'Anfragen stellen', description: 'Jemand lässt den Assistenten einen Vorgang anlegen.' },
      comment: { name: 'Kommentieren', description: 'Jemand lässt den Assistenten einen Vorgang kommentieren.' },
      update: {
        name: 'Ändern',
        description: 'Jemand lässt den Assistenten einen Vorgang oder dessen Status ändern oder eine Datei anhängen.',
      },
    },
    buckets: restBot.buckets,
  },
  'helpdesk-plus': {
    name: 'HelpDesk+',
    ...restBot,
  },
  'generic-rest-bot': {
    name: 'Beliebiger REST-Bot',
    ...restBot,
  },
};
