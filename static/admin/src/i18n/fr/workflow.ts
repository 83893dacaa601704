import { counted, number } from './counting';
import { whyNot } from './why-not';
import type { Words } from '../en/words';

export const workflow: Words['workflow'] = {
  whyNot,
  text:
    'Comment les demandes évoluent, et où le bot peut ou non les faire évoluer. ' +
    'Lu à l’instant dans Jira\u00a0; rien n’est modifié ici.',
  choose: 'Workflow',
  option: (name, unmet) => (unmet === 0 ? name : `${name} (${counted(unmet, 'objectif ouvert', 'objectifs ouverts')})`),
  usedBy: (issueTypes) =>
    issueTypes.length === 0 ? 'Aucun type de ticket ne l’utilise.' : `Utilisé par ${issueTypes.join(', ')}.`,
  noneTitle: 'Ce projet n’a aucun workflow à afficher',
  noneText:
    'Jira n’en indique aucun pour lui. Lancez un audit\u00a0: il dit ce que l’application n’a pas le droit de voir.',
  openAudit: 'Ouvrir la vue d’ensemble',
  goalsTitle: 'Ce que le bot doit pouvoir faire',
  goalNames: {
    resolved: 'Résoudre en une étape',
    'in-progress': 'Commencer le travail en une étape',
    new: 'Rouvrir en une étape',
  },
  states: {
    open: 'Fonctionne',
    unsure: 'Cela dépend',
    blocked: 'Bloqué',
    missing: 'Manquant',
    'no-status': 'Aucun statut',
  },
  stateTexts: {
    open: 'Depuis chaque statut que le bot peut quitter, une étape mène ici.',
    unsure: 'Des étapes mènent ici, et une règle qui dépend de la demande décide.',
    blocked: 'Des étapes mènent ici, mais une règle exclut le bot.',
    missing: 'Depuis certains statuts, aucune étape unique ne mène ici.',
    'no-status':
      'Aucun statut de ce workflow n’a cette signification pour le bot. Voyez la correspondance des statuts.',
  },
  neededBy: (on, off) =>
    on.length === 0
      ? off.length === 0
        ? 'Aucune compétence n’en a besoin.'
        : `Aucune compétence activée n’en a besoin\u00a0; nécessaire à ${off.join(', ')} en cas d’activation.`
      : `Nécessaire à ${on.join(', ')}.`,
  stress: 'Afficher dans l’image',
  stressAll: 'Tous les objectifs',
  stuckTitle: (count) =>
    counted(count, 'statut que le bot ne peut pas quitter', 'statuts que le bot ne peut pas quitter'),
  play: (status) => `Montrer comment une demande arrive à «\u00a0${status}\u00a0»`,
  moreStuck: (count) => `En afficher ${number(count)} de plus`,
  reviewFixes: 'Examiner les corrections',
  pictureTitle: 'Image',
  pictureLabel: (name) => `Image du workflow ${name}. Le tableau ci-dessous dit la même chose en mots.`,
  anyStatus: 'Tout statut',
  someStatuses: 'Certains statuts',
  zoom: {
    label: 'Taille de l’image',
    in: 'Agrandir',
    out: 'Réduire',
    fit: 'Tout afficher',
    keys: 'Les flèches la déplacent, plus et moins changent sa taille.',
  },
  missingLabel: {
    resolved: 'Résoudre (manquant)',
    'in-progress': 'Commencer (manquant)',
    new: 'Rouvrir (manquant)',
  },
  save: 'Enregistrer au format SVG',
  fileName: (name) => `workflow-${name}.svg`,
  tooLarge: (statuses) =>
    `Ce workflow a ${counted(statuses, 'statut', 'statuts')}\u00a0; l’image est dessinée à la demande.`,
  draw: 'La dessiner',
  legendTitle: 'Couleurs et lignes',
  buckets: {
    new: 'Nouveau ou rouvert',
    'in-progress': 'En cours',
    'waiting-for-user': 'En attente de l’employé',
    resolved: 'Résolu',
    'keep-away': 'Le bot n’y touche pas',
    other: 'Aucun de ceux-ci',
  },
  asksForApproval: 'Demande une approbation (☑)',
  looks: {
    bot: 'Le bot peut l’utiliser',
    unsure: 'Une règle décide',
    blocked: 'Bloquée pour le bot',
    missing: 'Manquante',
    path: 'Chemin vers une impasse',
    approval: 'Déclenchée par la réponse des approbateurs',
    plain: 'Toute autre transition',
    added: 'Seulement dans le second',
    removed: 'Seulement dans le premier',
    changed: 'Modifiée',
    coming: 'Ajouté par le plan',
    going: 'Supprimé par le plan',
    changing: 'Modifié par le plan',
  },
  pathTitle: (status) => `Comment une demande reste bloquée à «\u00a0${status}\u00a0»`,
  pathStart: (status) => `Elle est créée à «\u00a0${status}\u00a0».`,
  pathMove: (transition, to) => `«\u00a0${transition}\u00a0» la fait passer à «\u00a0${to}\u00a0».`,
  pathEnd: 'D’ici, le bot ne peut plus la faire évoluer.',
  pathStep: (at, all) => `Étape ${at} sur ${all}`,
  previous: 'Étape précédente',
  next: 'Étape suivante',
  closePath: 'Fermer',
  tableTitle: (count) => counted(count, 'transition', 'transitions'),
  columns: { name: 'Transition', from: 'De', to: 'Vers', bot: 'Pour le bot' },
  create: 'Créer',
  staysPut: 'Le même statut',
  search: 'Rechercher des transitions et des statuts',
  noMatch: 'Aucune transition ne correspond.',
  ofPeople: 'Des personnes décident\u00a0; le bot n’y touche pas',
  mayTake: 'Peut l’utiliser',
  notMoving: 'Crée la demande',
  more: (count) => `En afficher ${number(count)} de plus`,
};
