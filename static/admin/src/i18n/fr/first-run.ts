import { counted } from './counting';
import type { Words } from '../en/words';

export const welcome: Words['welcome'] = {
  title: 'Voyez ce qui arrête votre bot d’assistance',
  text:
    'Bot Preflight lit comment un projet de service est construit et vous dit, avant la mise en service, ce qui ' +
    'empêcherait le bot d’y créer, d’y mettre à jour et d’y résoudre des demandes.',
  primary: 'Choisir un projet',
  resume: (name) => `Continuer avec ${name}`,
  other: 'Choisir un autre projet',
  all: 'Afficher tous les projets',
  minutes: 'Deux minutes environ suffisent. Chaque réglage est proposé\u00a0; vous confirmez.',
  readsTitle: 'Ce que l’application lit',
  reads: [
    'Les autorisations et les rôles, ainsi que les comptes que vous indiquez',
    'Les workflows, les écrans et les types de demande d’un projet',
    'La fidélité du projet de test à l’original',
  ],
  keepsTitle: 'Ce qu’elle ne touche pas',
  keeps: [
    'Un audit ne fait que lire\u00a0: aucun ticket, aucun workflow, aucune autorisation n’est modifié',
    'Rien n’est écrit sans un plan que vous avez examiné',
    'Aucune demande, aucun commentaire n’est envoyé à un employé',
    'Rien ne sort de Jira tant que vous ne créez pas de clé pour votre bot',
  ],
  steps: [
    'Choisissez un projet',
    'Confirmez ce qui est proposé\u00a0: comptes, compétences, statuts, projet de test',
    'Lisez le verdict et ce qu’il faut faire ensuite',
  ],
};

export const firstRun: Words['firstRun'] = {
  title: 'Choisir un projet',
  titleOf: (name) => `Configurer ${name}`,
  progress: 'Étapes de la configuration',
  place: (step, of, name) => `Étape ${step} sur ${of}\u00a0: ${name}`,
  done: 'terminé',
  steps: {
    project: 'Projet',
    accounts: 'Comptes',
    skills: 'Compétences',
    statuses: 'Statuts',
    test: 'Projet de test',
  },
  projectText: 'Chaque projet de service est jugé séparément. Vous pourrez en connecter d’autres plus tard.',
  likely: 'Proposé',
  choose: (name) => `Configurer ${name}`,
  others: 'Tous les projets de service',
  cancel: 'Annuler',
  back: 'Retour',
  next: 'Suivant',
  run: 'Lancer le premier audit',
  acceptRest: 'Accepter le reste et lancer l’audit',
  rest: (skills, statuses, test) =>
    `Proposé d’après votre site\u00a0: ${counted(skills, 'compétence activée', 'compétences activées')}, ` +
    `${counted(statuses, 'statut associé', 'statuts associés')}, ` +
    `${test === null ? 'aucun projet de test' : `projet de test ${test}`}.`,
  keeps: 'L’audit ne fait que lire. Vous pourrez tout changer plus tard dans la configuration.',
};
