import { activity } from './activity';
import { bots } from './bots';
import { counted, number } from './counting';
import { factTitles } from './fact-titles';
import { findings } from './findings';
import { firstRun, welcome } from './first-run';
import { fixes } from './fixes';
import { keyReminder } from './key-reminder';
import { leftToPeople } from './left-to-people';
import { allProjects, overview } from './overview';
import { report } from './report';
import { risks } from './risks';
import { setChange } from './set-change';
import { setup } from './setup';
import { skills } from './skills';
import { testProject } from './test-project';
import { workflow } from './workflow';
import type { FirstWords } from '../en/words';

/** What the page says in French, but for what comes with a feature's own view. */
export const fr: FirstWords = {
  activity,
  allProjects,
  bots,
  factTitles,
  findings,
  firstRun,
  fixes,
  keyReminder,
  leftToPeople,
  overview,
  report,
  risks,
  setChange,
  setup,
  skills,
  testProject,
  workflow,
  welcome,
  app: {
    name: 'Bot Preflight',
    projectNavigation: 'Projet',
    projects: 'Projets',
    overview: 'Vue d’ensemble',
    findings: 'Constats',
    fixes: 'Corrections',
    workflow: 'Workflows',
    skills: 'Compétences',
    bots: 'Autres bots',
    'test-project': 'Projet de test',
    'hand-over': 'Transmission',
    customers: 'Clients',
    activity: 'Activité',
    'bot-access': 'Accès du bot',
    setup: 'Configuration',
    report: 'Rapport',
    rehearsal: 'Simulation',
    more: 'Plus',
    opensNewTab: '(s’ouvre dans un nouvel onglet)',
    loading: 'Chargement',
  },
  refusal: {
    title: 'Seuls les administrateurs Jira peuvent utiliser cette page',
    text:
      'Bot Preflight affiche les autorisations, les comptes et les workflows de votre site, et ne répond donc ' +
      'qu’aux administrateurs Jira. Rien n’a été lu.',
    advice:
      'Demandez à un administrateur Jira de ce site d’ouvrir la page ou de vous accorder l’autorisation ' +
      '«\u00a0Administrer Jira\u00a0».',
    projectTitle: 'Seuls les administrateurs de ce projet peuvent utiliser cette page',
    projectAdvice: 'Demandez à un administrateur de ce projet ou du site d’ouvrir la page.',
    reload: 'Vérifier de nouveau',
  },
  projects: {
    chooseTitle: 'Choisir un projet',
    text: 'Chaque projet de service est jugé séparément.',
    search: 'Rechercher des projets',
    name: 'Projet',
    style: 'Type',
    verdict: 'Dernier verdict',
    lastRun: 'Dernier audit',
    failing: (count) =>
      count === 0 ? 'Aucun contrôle en échec' : counted(count, 'contrôle en échec', 'contrôles en échec'),
    connected: 'Connecté',
    notSetUp: 'Non configuré',
    notAudited: 'Sans audit',
    never: 'Jamais',
    count: (shown, total) =>
      shown === total
        ? counted(total, 'projet', 'projets')
        : `${number(shown)} sur ${counted(total, 'projet', 'projets')}`,
    more: 'Afficher plus de projets',
    noneTitle: 'Ce site n’a aucun projet de service',
    noneText: 'Bot Preflight juge les projets Jira Service Management. Créez-en un, puis revenez.',
    noMatchTitle: (query) => `Aucun projet ne correspond à «\u00a0${query}\u00a0»`,
    noMatchText: 'Recherchez par nom ou par clé, ou effacez la recherche.',
    clear: 'Effacer la recherche',
  },
  styles: { 'company-managed': 'Géré par l’entreprise', 'team-managed': 'Géré par l’équipe' },
  verdicts: { go: 'Prêt', 'no-go': 'Pas prêt', off: 'Désactivé' },
  resting: (until) =>
    'L’opération laisse pour l’instant les requêtes limitées de Jira aux personnes et aux bots. ' +
    `Elle reprendra d’elle-même ${until}.`,
  run: {
    title: 'Un audit est en cours',
    states: {
      queued: 'En attente du début',
      reading: 'Lecture du projet',
      judging: 'Jugement de ce qui a été lu',
      done: 'Audit terminé',
      failed: 'Échec de l’audit',
      cancelled: 'Audit interrompu',
    },
    parts: (read, total) => `${counted(read, 'partie lue', 'parties lues')} sur ${number(total)}`,
    lastPart: (part) => `Dernière lecture\u00a0: ${part}`,
    canLeave: 'Vous pouvez quitter cette page. L’audit continue, et son résultat sera affiché ici.',
    cancel: 'Interrompre l’audit',
    cancelled:
      'L’audit a été interrompu. Rien n’a été modifié dans Jira, et un rapport précédent reste tel qu’il était.',
    failedTitle: 'L’audit n’a pas abouti',
    lost:
      'La progression ne peut pas être lue pour l’instant. L’audit est peut-être encore en cours\u00a0; nouvel ' +
      'essai en cours.',
    retry: 'Relancer l’audit',
    progressLabel: 'Progression de l’audit',
  },
  parts: {
    profile: 'profil du bot',
    settings: 'configuration',
    takenAt: 'heure',
    site: 'site',
    project: 'projet',
    workflowScheme: 'système de workflow',
    workflows: 'workflows',
    buckets: 'ce que chaque statut signifie pour le bot',
    scope: 'types de ticket du bot',
    workflowUsage: 'autres projets qui utilisent les workflows',
    screens: 'écrans',
    screenUsage: 'autres workflows qui utilisent les écrans',
    permissionScheme: 'système d’autorisations',
    projectRoles: 'rôles de projet',
    applicationRoles: 'licences',
    serviceAccount: 'compte de service',
    agentTestAccount: 'compte de test agent',
    customerTestAccount: 'compte de test client',
    effectivePermissions: 'autorisations effectives',
    appAccess: 'accès de Bot Preflight lui-même',
    issueSecurity: 'sécurité des tickets',
    fieldRequirements: 'champs exigés par Jira',
    serviceDesk: 'centre de services',
    requestTypes: 'types de demande',
    forms: 'formulaires',
    requestRights: 'qui peut créer quelle demande',
    customers: 'clients',
    knowledgeBase: 'base de connaissances',
    testProject: 'projet de test',
  },
  errors: {
    retry: 'Réessayer',
    detail: 'Détails pour l’assistance',
    copy: 'Copier les détails',
    copied: 'Copié',
    titles: {
      'not-an-admin': 'Vous n’avez pas le droit de voir ceci',
      'bad-request': 'Cela n’a pas pu être fait',
      'not-found': 'Cela n’a pas été trouvé',
      conflict: 'Ce n’est pas possible pour l’instant',
      'jira-refused': 'Jira a refusé cela',
      'jira-unavailable': 'Une requête à Jira a échoué',
      'rate-limited': 'Jira demande de ralentir',
      'storage-full': 'Le stockage de l’application est plein',
      unexpected: 'Une erreur inattendue s’est produite',
    },
    message: 'L’application n’a pas pu être jointe.',
    advice: 'Vérifiez votre connexion et réessayez. Si le problème persiste, envoyez les détails à l’assistance.',
    outdatedTitle: 'Une partie de cette page n’a pas pu être chargée',
    outdatedText:
      'L’application a peut-être été mise à jour depuis que vous avez ouvert la page. ' +
      'Rechargez-la pour obtenir la nouvelle version.',
    reload: 'Recharger la page',
    brokenTitle: 'Cette vue n’a pas pu être affichée',
  },
};
