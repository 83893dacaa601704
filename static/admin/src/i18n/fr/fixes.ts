import { counted, listed, number } from './counting';
import type { Words } from '../en/words';

const steps = (done: number, total: number): string =>
  `${number(done)} sur ${counted(total, 'modification', 'modifications')}`;

const run: Words['fixes']['run'] = {
  applying: 'Modifications en cours',
  undoing: 'Annulation des modifications en cours',
  states: {
    queued: 'En attente du début',
    validating: 'Jira vérifie les workflows\u00a0; rien n’est encore écrit',
    writing: 'Écriture',
    waiting: 'En attente de Jira',
    auditing: 'Nouvel audit du projet',
    done: 'Terminé',
    stopped: 'Arrêté',
  },
  steps,
  waiting: {
    tried: (tries, since) =>
      `Jira n’a pas laissé l’opération avancer depuis ${since}. ` +
      `Elle a été tentée ${tries === 1 ? 'une fois' : `${number(tries)} fois`}.`,
    next: (at) => `Le prochain essai aura lieu de lui-même à ${at}.`,
    now: 'Un nouvel essai est en cours.',
    help:
      '«\u00a0Arrêter\u00a0» y met fin ici\u00a0: ce qui a été fait est conservé, et vous pourrez le terminer ou ' +
      'l’annuler plus tard.',
  },
  stop: 'Arrêter',
  stopping: 'Arrêt en cours. La modification commencée est d’abord terminée.',
  banner: {
    applying: (project) => `Un plan est en cours d’écriture dans ${project}`,
    undoing: (project) => `Un plan est en cours d’annulation dans ${project}`,
    waiting: (project) => `Le plan pour ${project} attend Jira`,
    done: (project) => `Le plan pour ${project} est terminé`,
    stopped: (project) => `Le plan pour ${project} s’est arrêté`,
    show: 'L’afficher',
  },
  canLeave: 'Vous pouvez quitter cette page. L’opération continue, et son résultat sera affiché ici.',
  lost:
    'La progression ne peut pas être lue pour l’instant. L’écriture dans Jira continue\u00a0; nouvel essai en ' +
    'cours.',
  label: 'Progression des modifications',
  changes: 'Modifications de ce plan',
  changeStates: {
    done: 'Faite',
    'not-done': 'Non faite',
    pending: 'À venir',
    'under-way': 'En cours',
    begun: 'Incertaine',
    undone: 'Annulée',
    stopped: 'Arrêt ici',
  },
  begunText:
    'Là où figure «\u00a0Incertaine\u00a0», la réponse de Jira s’est perdue\u00a0: ' +
    'la modification a peut-être été faite. Les deux suites possibles vérifient d’abord.',
  doneTitle: 'Toutes les modifications sont faites',
  doneText: (count) =>
    `${counted(count, 'modification écrite et conservée', 'modifications écrites et conservées')} dans le ` +
    'journal d’activité, d’où vous pouvez tout annuler à tout moment.',
  undoneTitle: 'Les modifications sont annulées',
  undoneText: 'Ce qui a été annulé figure dans le journal d’activité.',
  green: (count) =>
    `${counted(count, 'contrôle réussit', 'contrôles réussissent')} maintenant, ce qui n’était pas le cas avant`,
  left: (count) =>
    counted(
      count,
      'contrôle reste ouvert, désormais indiqué à part',
      'contrôles restent ouverts, désormais indiqués à part',
    ),
  broken: (count) => `${counted(count, 'contrôle échoue', 'contrôles échouent')}, ce qui n’était pas le cas avant`,
  leavesOut: 'Les personnes sans compte actif ont été laissées de côté dans',
  noneGreen: 'Aucun contrôle n’a changé de résultat.',
  nowGreen: 'Ce que dit l’audit maintenant',
  outcome: (verdict, score) => `${verdict}, score de ${score} sur 100`,
  openLeft: (count) =>
    count === 0
      ? 'Aucun contrôle n’échoue.'
      : `${counted(count, 'contrôle échoue encore', 'contrôles échouent encore')}.`,
  auditOld: 'L’audit qui suit les modifications n’est pas encore disponible.',
  lookAgain: 'Vérifier de nouveau',
  seeLeft: 'Voir ce qui reste',
  seeLog: 'Afficher l’activité',
  stoppedAtOnce: 'Arrêté avant toute écriture',
  stoppedTitle: (done, total) => `Arrêté après ${steps(done, total)}`,
  undoStoppedTitle: (done, total) => `L’annulation s’est arrêtée après ${steps(done, total)}`,
  stoppedAt: 'Arrêt à',
  finish: 'Terminer',
  undo: 'Annuler ce qui a été fait',
  finishUndo: 'Poursuivre l’annulation',
  stopHelp:
    '«\u00a0Terminer\u00a0» reprend là où l’opération s’est arrêtée. ' +
    '«\u00a0Annuler\u00a0» revient sur ce qui a été fait. Ni l’un ni l’autre ne fait quoi que ce soit deux fois.',
  noneWritten: 'Le projet est tel qu’il était.',
};

export const fixes: Words['fixes'] = {
  text: 'Examinez d’abord. Rien n’est écrit dans Jira avant que vous l’appliquiez.',
  textRunning: 'Un plan examiné est en cours d’écriture dans Jira.',
  textEnded: 'Ce qu’est devenu le plan appliqué.',
  review: 'Examiner les corrections',
  reviewOne: 'Examiner la correction',
  reviewOneOf: (what) => `Examiner la correction de «\u00a0${what}\u00a0»`,
  reviewOf: (what) => `Examiner les corrections de «\u00a0${what}\u00a0»`,
  switchOn: 'Ce qui l’activerait',
  reviewSkill: 'Examiner les corrections pour cette compétence',
  canFix: (count) =>
    `${counted(count, 'contrôle en échec peut être corrigé', 'contrôles en échec peuvent être corrigés')} ` +
    'd’ici. Vous voyez chaque modification avant toute écriture.',
  planning: 'Lecture de Jira pour planifier les corrections. Rien n’est écrit.',
  titles: {
    all: 'Corrections de tous les constats',
    area: (name) => `Corrections pour «\u00a0${name}\u00a0»`,
    check: (title) => `Corrections pour «\u00a0${title}\u00a0»`,
    finding: (title) => `Correction d’un constat de «\u00a0${title}\u00a0»`,
    skill: (name) => `Corrections pour «\u00a0${name}\u00a0»`,
  },
  toAdd: 'à ajouter',
  toChange: 'à modifier',
  toRemove: 'à supprimer',
  byHand: 'manuellement',
  tryFirst: {
    title: (test) => `Le projet de test ${test} a ses propres workflows`,
    text: (test, here) =>
      `Vous pouvez d’abord y essayer ces corrections. Une fois qu’elles fonctionnent dans ${test}, appliquez ce ` +
      `plan\u00a0: il les apporte dans ${here}.`,
    act: (test) => `Examiner les corrections de ${test}`,
  },
  nothingElse: 'rien d’autre ne change',
  made: 'Planifié d’après le contenu de Jira',
  notWritten: 'Rien n’a encore été écrit.',
  replanned: (count) => `Plan mis à jour\u00a0: ${counted(count, 'modification', 'modifications')}.`,
  blast: {
    title: 'Impact',
    onlyThis: (project) => `Ne modifie que le projet ${project}`,
    onlyThisText: 'Aucun autre projet n’est modifié. Ce que d’autres projets partagent est d’abord copié.',
    others: (names) => `Modifie aussi ${listed(names)}`,
    othersText:
      'Ce plan dépasse le projet, et immédiatement. Là où une modification ci-dessous pose une question, une ' +
      'autre réponse peut laisser les autres projets inchangés.',
    object: 'Objet',
    issueTypes: 'Types de ticket',
    tickets: 'Demandes ouvertes',
    projects: 'Autres projets',
    none: 'Aucun',
    unknown: 'Jira ne l’a pas indiqué',
    details: (count) =>
      `Afficher ${counted(count, 'objet', 'objets')} avec les types de ticket et les demandes ouvertes`,
  },
  choicesTitle: (count) => counted(count, 'choix', 'choix'),
  choicesText: 'Chacun a déjà une réponse sûre. Une autre réponse change le plan ci-dessous.',
  changesTitle: (count) => `Modifications (${number(count)})`,
  changesText: 'Les numéros indiquent l’ordre. Chaque modification est comparée à Jira juste avant d’être écrite.',
  groups: {
    workflow: 'Écrans, statuts et systèmes de workflow',
    permissions: 'Autorisations',
    roles: 'Rôles',
    portal: 'Portail et clients',
    project: 'Projet et configuration',
  },
  groupOf: (workflow) => `Workflow « ${workflow} »`,
  forChanges: (numbers) => `${numbers.length === 1 ? 'Modification' : 'Modifications'} ${listed(numbers.map(String))}`,
  picture: {
    show: 'Afficher l’avant et l’après dans l’image',
    hide: 'Masquer l’image',
    moment: 'Ce que montre l’image',
    moments: { changes: 'Modifications', before: 'Avant', after: 'Après' },
    label: (workflow, moment) => `Workflow «\u00a0${workflow}\u00a0»\u00a0: ${moment}`,
    notes: { coming: 'nouveau', going: 'supprimé', changing: 'modifié' },
    inCopy: (copy) =>
      `Les modifications sont faites dans la copie «\u00a0${copy}\u00a0». Le workflow lui-même reste tel quel.`,
    list: 'Ce que le plan modifie dans l’image',
    statusComes: (status) => `Nouveau statut «\u00a0${status}\u00a0».`,
    statusGoes: (status) => `Le statut «\u00a0${status}\u00a0» disparaît.`,
    transitionComes: (transition, from, to) => `Nouvelle transition «\u00a0${transition}\u00a0» de ${from} vers ${to}.`,
    transitionGoes: (transition) => `La transition «\u00a0${transition}\u00a0» disparaît.`,
    wayChanges: (transition, from, to) => `La transition «\u00a0${transition}\u00a0» mène alors de ${from} vers ${to}.`,
    rulesChange: (transition) => `Les règles ou l’écran de la transition «\u00a0${transition}\u00a0» changent.`,
  },
  comesWith: 'Ceci sert à d’autres modifications du plan : c’est fait avec elles, et pas sans elles.',
  neededByTwin: 'Le projet de test ne peut pas être créé sans cela.',
  outByYou: 'Vous l’avez laissée de côté. Ce qu’elle aurait corrigé reste tel quel.',
  outOfOther: 'Vous l’avez laissée de côté : elle n’est pas faite.',
  outWithIt: 'Ceci n’est pas fait sans ce que vous avez laissé de côté.',
  outTitle: (count) => `${counted(count, 'modification est laissée', 'modifications sont laissées')} de côté`,
  outText: (byYou, withIt) =>
    withIt === 0
      ? `Vous en avez laissé ${number(byYou)} de côté ; rien d’autre n’en dépend.`
      : `Vous en avez laissé ${number(byYou)} de côté ; ${number(withIt)} ` +
        `${withIt === 1 ? 'autre n’est pas faite' : 'autres ne sont pas faites'} sans.`,
  takeBack: 'Tout reprendre',
  allOutTitle: 'Toutes les modifications sont laissées de côté',
  allOutText: 'Cochez-en une ci-dessous pour la reprendre dans le plan.',
  does: { add: 'Ajouter', change: 'Modifier', remove: 'Supprimer' },
  before: 'Avant',
  after: 'Après',
  needs: (numbers) =>
    `Après ${numbers.length === 1 ? 'la modification' : 'les modifications'} ${listed(numbers.map(String))}`,
  cures: 'Corrige',
  times: (count) => `(${counted(count, 'constat', 'constats')})`,
  alsoIn: (names) => `Aussi dans ${listed(names)}`,
  sources: (count) => counted(count, 'statut', 'statuts'),
  yourChoice: 'Votre choix',
  left: 'Laissé de côté',
  leftText: 'Avec cette réponse, rien n’est modifié. Une autre ajoute une modification au plan.',
  handTitle: (count) => `Étapes manuelles (${number(count)})`,
  adminTitle: (count) => `Demander à un administrateur Jira (${number(count)})`,
  adminText:
    'Ces modifications dépassent ce projet. Transmettez-les\u00a0: ' +
    'un administrateur Jira voit le même plan et peut les appliquer.',
  handText:
    'L’application ne peut pas les faire à votre place. Faites-les à la main\u00a0; le prochain audit vérifiera ' +
    'ce qu’il peut en voir.',
  open: 'Ouvrir dans Jira',
  copySteps: 'Copier les étapes',
  copied: 'Copié',
  apply: (count) => `Appliquer ${counted(count, 'modification', 'modifications')}`,
  cancel: 'Ne pas appliquer',
  applyText:
    'Jira vérifie d’abord toutes les modifications de workflow sans rien écrire. ' +
    'Vous pouvez quitter la page pendant l’opération, et tout annuler ensuite.',
  agree: (names) => `Je sais que cela modifie aussi ${listed(names)}`,
  agreeMissing: 'Confirmez ci-dessus que d’autres projets seront modifiés.',
  busy: 'Le plan pour votre dernière réponse n’est pas encore prêt. Appliquez-le après l’avoir vu.',
  staleText: 'Rien n’a été écrit. Examinez ce qui serait fait maintenant.',
  reviewAgain: 'Examiner de nouveau',
  noneTitle: 'Rien à corriger ici',
  noneText: 'Tout ce qui était demandé est en ordre, d’après ce que Jira montre en ce moment.',
  noneSkillText: 'Le projet a tout ce dont cette compétence a besoin. Activez la compétence dans la configuration.',
  noChangeText: 'Répondez autrement aux questions ci-dessous pour faire entrer une modification dans le plan.',
  noChangeTitle: 'Aucune modification avec les réponses actuelles',
  onlyHandTitle: 'Le reste est à faire dans Jira',
  onlyHandText:
    'L’application ne peut pas faire ces modifications à votre place. ' +
    'Suivez les étapes ci-dessous, puis relancez l’audit.',
  skillNext: 'Ensuite, activez la compétence dans la configuration.',
  toSetup: 'Ouvrir la configuration',
  toOverview: 'Afficher la vue d’ensemble',
  stoppedBefore: 'Un plan précédent s’est arrêté à mi-chemin',
  stoppedBeforeText: 'Terminez-le ou annulez-le avant d’examiner de nouvelles corrections.',
  showStopped: 'Afficher ce qui s’est passé',
  run,
};
