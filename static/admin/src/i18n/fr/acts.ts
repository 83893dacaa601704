import type { Act } from '../../../../../src/shared/act-contract';
import type { PlanPurpose } from '../../../../../src/shared/vocabulary';
import { counted, listed, people } from './counting';
import type { Words } from '../en/words';

const aims: Readonly<Record<PlanPurpose, string>> = {
  fixes: 'des corrections',
  'test-project': 'un projet de test',
  equal: 'l’alignement de deux projets',
};

const parts = {
  profile: 'le profil',
  'own-profile': 'le profil propre au projet',
  skills: 'les compétences',
  accounts: 'les comptes',
  statuses: 'le sens des statuts',
  'issue-types': 'les types de ticket',
  'test-project': 'le projet de test',
} as const;

const questions = {
  'who-may-raise': 'qui peut créer des demandes',
  'portal-access': 'qui peut ouvrir le portail',
  'sign-up': 'si l’on peut s’inscrire soi-même',
} as const;

const days = (count: number): string => counted(count, 'jour', 'jours');

type OfProject = Extract<
  Act,
  {
    readonly kind:
      'setup-made' | 'setup-saved' | 'go-live-marked' | 'go-live-unmarked' | 'handover-started' | 'report-shared';
  }
>;

const ofProject = (act: OfProject, who: string): string => {
  switch (act.kind) {
    case 'setup-made':
      return `${who} a configuré le projet.`;
    case 'setup-saved': {
      if (act.parts.length === 0) return `${who} a enregistré la configuration sans modification.`;
      const chosen = act.testProject === null ? '' : ` Le projet de test est ${act.testProject}.`;
      return `${who} a modifié la configuration\u00a0: ${listed(act.parts.map((part) => parts[part]))}.${chosen}`;
    }
    case 'go-live-marked':
      return `${who} a marqué le projet comme en service.`;
    case 'go-live-unmarked':
      return `${who} a retiré la marque de mise en service.`;
    case 'handover-started':
      return `${who} a lancé la création d’un paquet de transmission.`;
    case 'report-shared':
      return `${who} a enregistré une copie signée du rapport à partager.`;
  }
};

const sentence = (act: Act, who: string, check: string): string => {
  switch (act.kind) {
    case 'plan-started':
      return (
        `${who} a lancé un plan de ${counted(act.changes, 'modification', 'modifications')} pour ` +
        `${aims[act.purpose]}.`
      );
    case 'plan-stopped':
      return `${who} a demandé l’arrêt d’un plan pour ${aims[act.purpose]}.`;
    case 'undo-started':
      return `${who} a commencé à annuler ${act.isWhole ? 'un plan' : 'la fin d’un plan'} pour ${aims[act.purpose]}.`;
    case 'adding-started':
      return `${who} a commencé à ajouter ${people(act.people)} comme clients.`;
    case 'adding-retried':
      return `${who} a réessayé d’ajouter les personnes qui n’avaient pas pu l’être.`;
    case 'adding-undone':
      return `${who} a commencé à retirer les clients ajoutés.`;
    case 'roster-run-cancelled':
      return `${who} a interrompu l’ajout ou le retrait de clients.`;
    case 'roster-watch-saved':
      return act.isWatching
        ? `${who} a activé le suivi des nouveaux employés, ${act.addsByItself ? 'avec' : 'sans'} ajout.`
        : act.addsByItself
          ? `${who} a désactivé le suivi des nouveaux employés et gardé un groupe pour l’ajout.`
          : `${who} a désactivé le suivi des nouveaux employés.`;
    case 'desk-access-recorded':
      return `${who} a consigné ${questions[act.question]}, pour ${days(act.days)}.`;
    case 'key-made':
      return `${who} a créé la clé du bot ${act.keyId} pour ${counted(act.projects, 'projet', 'projets')}.`;
    case 'key-rotated':
      return `${who} a renouvelé la clé du bot ${act.keyId}.`;
    case 'key-revoked':
      return `${who} a révoqué la clé du bot ${act.keyId}.`;
    case 'bot-url-moved':
      return `${who} a donné une nouvelle adresse au bot et fermé l’ancienne.`;
    case 'ticket-feed-switched':
      return act.isOn === null
        ? `${who} a mis le flux des demandes sur automatique.`
        : act.isOn
          ? `${who} a activé le flux des demandes.`
          : `${who} a désactivé le flux des demandes.`;
    case 'risk-accepted':
      return (
        `${who} a accepté un risque${act.isWhole ? '' : ' d’un objet'} pour ${days(act.days)}\u00a0: ` +
        `«\u00a0${check}\u00a0».`
      );
    case 'risk-withdrawn':
      return `${who} a retiré un risque accepté\u00a0: «\u00a0${check}\u00a0».`;
    case 'confirmed':
      return act.result === 'pass'
        ? `${who} a confirmé pour ${days(act.days)}\u00a0: «\u00a0${check}\u00a0».`
        : `${who} a consigné que ceci n’est pas en ordre\u00a0: «\u00a0${check}\u00a0».`;
    default:
      return ofProject(act, who);
  }
};

export const acts: Words['acts'] = {
  sentence,
  closed: 'Une personne dont le compte est fermé',
  hidden: 'Une personne dont Jira n’affiche pas le compte',
  filters: 'Filtrer l’activité',
  where: 'Où',
  thisProject: (key) => `Projet ${key}`,
  site: 'Tous les projets et les clés',
  what: 'Quoi',
  anything: 'Tout',
  who: 'Qui',
  anybody: 'Tout le monde',
  groups: {
    fixes: 'Corrections',
    customers: 'Clients',
    keys: 'Accès du bot',
    risks: 'Risques acceptés',
    confirmations: 'Confirmations',
    setup: 'Configuration',
    'go-live': 'Mise en service',
    'test-project': 'Projet de test',
    'hand-over': 'Transmission',
  },
  export: 'Exporter en CSV',
  columns: ['quand', 'qui', 'compte', 'projet', 'quoi', 'état'],
  shown: (count) => counted(count, 'entrée affichée', 'entrées affichées'),
  more: 'Afficher les plus anciennes',
  noneFits: 'Rien ne correspond au filtre',
  noneFitsText: 'Choisissez un autre filtre pour en voir plus.',
  noneFitsYet: 'Rien ne correspond au filtre parmi les plus récentes. Les plus anciennes n’ont pas encore été lues.',
  toPlans: 'Ouvrir son activité',
  kept:
    'Les plans figurent ici tant que le projet est conservé, tout le reste pendant un an. ' +
    'Une entrée est écrite juste après l’action\u00a0; si le stockage a échoué à cet instant, ' +
    'l’action vaut et son entrée manque.',
};
