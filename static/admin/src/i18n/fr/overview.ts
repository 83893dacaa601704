import { counted, listed, number } from './counting';
import type { Words } from '../en/words';

export const allProjects: Words['allProjects'] = {
  title: 'Projets',
  text: 'L’état de chaque projet connecté, et ce qu’il faut y faire ensuite.',
  connect: 'Connecter un autre projet',
  search: 'Rechercher des projets',
  sort: 'Trier par',
  sorts: {
    urgency: 'Les plus urgents d’abord',
    name: 'Nom',
    score: 'Score le plus bas d’abord',
    age: 'Audit le plus ancien d’abord',
  },
  count: (shown, total) =>
    shown === total
      ? counted(total, 'projet', 'projets')
      : `${number(shown)} sur ${counted(total, 'projet', 'projets')}`,
  standingsTitle: 'Projets par verdict',
  standings: { 'no-go': 'Pas prêt', go: 'Prêt', never: 'Sans audit' },
  noMatchTitle: 'Aucun projet ne correspond',
  noMatchText: 'Recherchez par nom ou par clé, ou affichez tous les projets.',
  clear: 'Afficher tous les projets',
  showMore: (count) => `En afficher ${number(count)} de plus`,
  project: 'Projet',
  verdict: 'Verdict',
  score: 'Score',
  next: 'Ce qu’il faut faire ensuite',
  lastRun: 'Dernier audit',
  neverRun: 'Jamais',
  old: 'Plus d’un jour',
  live: (day) => `En service depuis le ${day}`,
  expires: (day) => `Une confirmation ou un risque expire le ${day}`,
  expired: 'Une confirmation ou un risque a expiré',
  steps: {
    'set-up': 'Choisir le compte du bot',
    audit: 'Lancer l’audit',
    fix: 'À corriger d’abord\u00a0:',
    'go-live': 'Le marquer comme étant en service',
    renew: 'Renouveler ce qui expire',
    nothing: 'Rien à faire',
  },
};

/** `5 contrôles bloquent la mise en service : 3 en échec, 2 à confirmer.` */
const blocking = (failed: number, toConfirm: number, unchecked: number): string => {
  const parts = [
    failed === 0 ? null : `${number(failed)} en échec`,
    toConfirm === 0 ? null : `${number(toConfirm)} à confirmer`,
    unchecked === 0 ? null : counted(unchecked, 'n’a pas pu être vérifié', 'n’ont pas pu être vérifiés'),
  ].filter((part) => part !== null);
  return (
    `${counted(failed + toConfirm + unchecked, 'contrôle bloque', 'contrôles bloquent')} la mise en ` +
    `service\u00a0: ${listed(parts)}.`
  );
};

export const overview: Words['overview'] = {
  runAgain: 'Relancer l’audit',
  run: 'Lancer l’audit',
  lastRun: (when) => `Dernier audit ${when}`,
  calls: (count) => counted(count, 'requête à Jira', 'requêtes à Jira'),
  profile: (name, version) => `${name}, version ${version}`,
  goTitle: 'Prêt pour le bot',
  noGoTitle: 'Pas prêt pour le bot',
  goText: (open) =>
    open === 0
      ? 'Rien ne bloque la mise en service.'
      : 'Rien ne bloque la mise en service. ' +
        `${counted(open, 'autre contrôle est ouvert', 'autres contrôles sont ouverts')}.`,
  noGoText: blocking,
  scoreLabel: (score) => `Score de ${score} sur 100`,
  scoreOf: 'sur 100',
  severityTitle: 'Contrôles en échec par gravité',
  nextTitle: 'Ce qu’il faut faire ensuite',
  nextGo: (accepted) =>
    accepted === 0
      ? 'Il ne reste rien à corriger. Relancez l’audit après chaque modification du projet.'
      : `Rien n’est ouvert, hormis ${counted(accepted, 'risque accepté', 'risques acceptés')}. ` +
        'Relancez l’audit après ' +
        'chaque modification du projet.',
  showNext: 'Afficher comment le corriger',
  showAll: 'Afficher tous les constats',
  skillsTitle: 'Compétences',
  skillsText: 'Ce que le bot pourrait faire dans ce projet aujourd’hui.',
  skillsRehearse: 'Le nom d’une compétence ouvre sa simulation\u00a0: ce que le bot ferait, étape par étape.',
  heldBackBy: (count) => `Bloquée par ${counted(count, 'contrôle', 'contrôles')}`,
  goLiveSteps: {
    left: (left, total) =>
      left === 0
        ? 'Toutes les étapes avant la mise en service sont faites.'
        : `Encore ${number(left)} étapes sur ${number(total)} avant la mise en service`.replace('1 étapes', '1 étape'),
    names: {
      setUp: 'Configuration',
      audit: 'Audit',
      fixes: 'Corrections',
      people: 'À faire par quelqu’un',
      live: 'En service',
    },
    done: 'fait',
    checks: (count) => counted(count, 'contrôle', 'contrôles'),
  },
  live: {
    title: (day) => `En service depuis le ${day}`,
    steps: {
      package: 'Transmettre le paquet',
      key: 'Donner une clé au bot',
      watch: 'Suivre les nouveaux employés',
    },
    texts: {
      package: 'Ce dont l’équipe du bot a besoin de ce projet, en un fichier.',
      key: 'Avec elle, le bot lit ici les formulaires, les articles et les tickets.',
      watch: 'Vous voyez ici qui arrive ou part et que le bot doit connaître.',
    },
    done: {
      package: 'Un paquet est créé.',
      key: 'Une clé de ce projet est valable.',
      watch: 'Les nouveaux employés sont suivis.',
    },
  },
  blockersTitle: 'Ce qui les bloque',
  blocksAll: 'Toutes les compétences activées',
  skillGo: (open) =>
    open === 0
      ? 'Rien ne la bloque.'
      : 'Rien ne la bloque. ' +
        `${counted(open, 'contrôle la concernant reste ouvert', 'contrôles la concernant restent ouverts')}.`,
  skillOff: 'Désactivée dans la configuration.',
  checksTitle: 'Tous les contrôles',
  notAuditedTitle: 'Ce projet n’a pas encore fait l’objet d’un audit',
  notAuditedText: 'L’audit lit le projet une fois, ne modifie rien et prend en général moins d’une minute.',
  notSetUpTitle: 'Configurez d’abord ce projet',
  notSetUpText:
    'L’audit doit savoir quel compte le bot utilise et quelles compétences vous voulez. ' +
    'La plupart des réponses vous sont proposées.',
  setUp: 'Configurer le projet',
  trend: (scores) => `Score des ${number(scores.length)} derniers audits\u00a0: ${scores.join(', ')}`,
  oldTitle: (when) => `Ce rapport a été établi ${when}`,
  oldText:
    'Le projet est peut-être différent aujourd’hui. L’audit quotidien n’a pas eu lieu\u00a0: lancez-en un maintenant.',
  historyFailed: 'Ce qui a changé et ce qu’il faut faire ensuite n’ont pas pu être lus',
  renewTitle: 'Renouvelez ce qui expire',
  renewText: 'Ce qu’une personne a confirmé ou accepté expire bientôt, et le verdict peut changer avec.',
  renew: 'Afficher ce qui expire',
  goLiveTitle: 'Mettre en service',
  goLiveAsk:
    'Demandez à un administrateur Jira d’activer le bot dans la console de son éditeur et de marquer ici le ' +
    'projet comme étant en service.',
  goLiveText:
    'Activez le bot dans la console de son éditeur, puis marquez le projet comme étant en service. ' +
    'Dès lors, cette page affiche ce qui a changé depuis la mise en service.',
  setUpTitle: 'Choisissez le compte que le bot utilise',
  setUpText:
    'La configuration n’indique aucun compte de service\u00a0; cet audit n’a donc pas pu le vérifier. ' +
    'Choisissez-le, puis relancez l’audit.',
  goLive: 'Marquer comme étant en service',
  goLiveDone: 'Marqué comme étant en service',
  goLiveDoneText: (key) => `À partir d’aujourd’hui, les modifications de ${key} sont suivies ici.`,
  auditTitle: 'Relancer l’audit',
  changesTitle: 'Ce qui a changé',
  sinceLastRun: (when) => `Depuis l’audit du ${when}`,
  sinceGoLive: (day) => `Depuis la mise en service du ${day}`,
  unmark: 'Retirer cette marque',
  noChange: 'Rien n’a changé.',
  firstAudit: 'Premier audit. Ce qui change ensuite s’affichera ici.',
  changes: {
    turnedRed: 'Ne réussit plus',
    turnedGreen: 'Réussit maintenant',
    stillOpen: 'Toujours ouvert, désormais indiqué à part',
    added: 'Vérifié pour la première fois',
    gone: 'N’est plus vérifié',
  },
  moreChanges: (count) => `En afficher ${number(count)} de plus`,
  readingsTitle: 'Quand les modifications parviennent au bot',
  readingsText: 'Selon le calendrier de synchronisation de l’éditeur, pour une modification faite maintenant.',
  readings: { people: 'Personnes', groups: 'Groupes', forms: 'Formulaires', articles: 'Articles' },
  readingAt: 'Prochaine synchronisation',
  readingAtLatest: 'Synchronisé au plus tard',
  expiringTitle: (expired, soon) =>
    expired === 0 ? 'Expire bientôt' : soon === 0 ? 'Expiré' : 'Expiré, ou expire bientôt',
  expiringNone: 'Aucune confirmation ni aucun risque accepté n’expire dans les deux semaines.',
  expiringKinds: { 'manual-check': 'Confirmé par une personne', risk: 'Risque accepté' },
  expires: (when) => `Expire ${when}`,
  expired: (when) => `A expiré ${when}`,
};
