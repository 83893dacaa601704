import type { ReadingSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

/** Why something of a project could not be read. */
export const readingSays: Translations<ReadingSays> = {
  unreadable: {
    missingScope: ({ request }) =>
      `L’application n’est pas approuvée pour ${request}\u00a0; un administrateur approuve sa version la plus ` +
      `récente sous «\u00a0Gérer les apps\u00a0».`,
    missingPermission: ({ request }) =>
      `Jira n’autorise pas ${request} à l’utilisateur de l’application\u00a0; rendez-lui son accès à Jira et à ` +
      'ce projet.',
    notFound: ({ request }) =>
      `Jira n’a rien trouvé pour ${request}, ou ne laisse pas l’utilisateur de l’application le voir.`,
    rateLimited: ({ request }) =>
      `Jira a demandé à l’application de ralentir lors de ${request}\u00a0; relancez l’audit dans quelques minutes.`,
    failed: ({ request, status }) =>
      `Jira a échoué lors de ${request} avec le statut ${status}\u00a0; relancez l’audit dans quelques minutes.`,
    network: ({ request }) => `Aucune connexion à Jira n’a été possible pour ${request}\u00a0; relancez l’audit.`,
    timeout: ({ request }) => `Jira n’a pas répondu à temps à ${request}\u00a0; relancez l’audit.`,
    cancelled: ({ request }) => `L’audit a été interrompu avant ${request}\u00a0; relancez l’audit.`,
    conflict: ({ request }) =>
      `Une autre modification était en cours dans Jira lors de ${request}\u00a0; relancez l’audit dans une minute.`,
    surprise: ({ detail }) => `Jira a donné une réponse que cette application ne comprend pas\u00a0: ${detail}`,
    refused: ({ request, status }) => `Jira a refusé ${request} avec le statut ${status}.`,
    installedOnly: ({ request }) =>
      `Seule l’application elle-même, là où elle est installée, peut interroger ${request}\u00a0; ceci n’est ` +
      'donc pas disponible ici.',
    doNotFit: 'Les réponses de Jira ne concordent pas\u00a0; cette partie a donc été laissée de côté.',
    stopped: 'L’audit a été interrompu avant cette lecture\u00a0; relancez-le.',
    notAsked: 'Rien dans cet audit n’en a besoin\u00a0; Jira n’a donc pas été interrogé.',
    needsPart: ({ part, reason }) =>
      `Ceci dépend d’une autre partie du projet, qui n’a pas pu être lue (${part})\u00a0: ${reason}`,
    noFieldScheme: 'Jira n’a pas dit quel système de champs a le projet.',
    noWorkflowScheme: ({ project }) => `Jira ne dit pas quel système de workflow utilise le projet ${project}.`,
    noWorkflow: ({ issueType, project }) =>
      `Jira n’a pas renvoyé le workflow du type de ticket «\u00a0${issueType}\u00a0» dans le projet ${project}.`,
    noScreen: ({ id }) => `Une transition affiche l’écran ${id}, que Jira ne renvoie pas.`,
  },
  parts: {
    site: 'site',
    project: 'projet',
    workflowScheme: 'système de workflow',
    workflows: 'workflows',
    buckets: 'signification des statuts',
    scope: 'types de ticket du bot',
    workflowUsage: 'utilisation des workflows',
    screens: 'écrans',
    screenUsage: 'utilisation des écrans',
    permissionScheme: 'système d’autorisations',
    projectRoles: 'rôles de projet',
    applicationRoles: 'rôles de produit',
    serviceAccount: 'compte de service',
    agentTestAccount: 'compte de test agent',
    customerTestAccount: 'compte de test client',
    effectivePermissions: 'autorisations effectives',
    seenAccount: 'compte de service, tel qu’il se voit',
    seenPermissions: 'autorisations, telles que le compte de service les voit',
    seenRequestTypes: 'types de demande, tels que le compte de service les voit',
    seenTransitions: 'transitions, telles que le compte de service les voit',
    appAccess: 'accès de l’application',
    issueSecurity: 'sécurité des tickets',
    serviceDesk: 'centre de services',
    requestTypes: 'types de demande',
    fieldRequirements: 'champs obligatoires',
    forms: 'formulaires',
    requestRights: 'droits de créer des demandes',
    customers: 'clients',
    knowledgeBase: 'base de connaissances',
    testProject: 'projet de test',
  },
  'not-seen': {
    notChosen: 'Aucun compte de service n’est choisi.',
    notSaved: 'L’application ne lit en tant qu’un compte qu’une fois celui-ci enregistré comme compte de service.',
    refused: ({ request }) =>
      `Atlassian ne laisse pas l’application lire ${request} en tant que le compte de service. ` +
      'Il refuse les comptes d’applications, ses propres comptes de service et les personnes désactivées.',
    missingScope: ({ request }) =>
      `L’application n’est pas approuvée pour lire ${request} en tant que le compte de service\u00a0; un ` +
      `administrateur approuve sa dernière version sous «\u00a0Gérer les applications\u00a0».`,
    later: ({ request }) =>
      `Jira n’a pas répondu à ${request}, demandé en tant que le compte de service\u00a0; relancez l’audit dans ` +
      'quelques minutes.',
    odd: ({ request }) =>
      `Jira a donné à ${request}, demandé en tant que le compte de service, une réponse que cette application ` +
      'ne comprend pas.',
  },
  'unread-shapes': {
    noIssueTypeScheme: ({ project }) => `Jira ne dit pas quel système de types de ticket utilise le projet ${project}.`,
    noIssueTypeScreenScheme: ({ project }) =>
      `Jira ne dit pas quel système d’écrans par type de ticket utilise le projet ${project}.`,
    noScreens: ({ project }) => `Jira ne dit pas quels écrans affiche un type de ticket du projet ${project}.`,
    tooManyCustomers: ({ project, most }) =>
      `${project} a plus de ${most} clients, trop pour les comparer un par un\u00a0; la page ` +
      `«\u00a0Clients\u00a0» les compare avec une liste d’employés.`,
  },
  'workflow-file-snapshot': {
    onSite: 'Un fichier de workflow ne le dit pas\u00a0; lancez l’audit du projet sur son site.',
  },
};
