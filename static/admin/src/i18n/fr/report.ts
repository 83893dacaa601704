import type { Words } from '../en/words';

export const report: Words['report'] = {
  title: (project) => `Rapport de préparation\u00a0: ${project}`,
  print: 'Imprimer',
  json: 'Télécharger le JSON',
  csv: 'Télécharger le CSV',
  share: 'Copie signée à partager',
  shared: (name, keyId) =>
    `Copie enregistrée sous le nom ${name}. Elle ne nomme personne et omet ce que des personnes ont écrit. Donnez au ` +
    `lecteur l’identifiant de la clé de signature par une autre voie\u00a0: ${keyId}. Avec lui, ` +
    'docs/readiness/verify.mjs montre que ce site a écrit chaque mot.',
  back: 'Retour aux constats',
  taken: 'Audit du',
  profile: 'Vérifié selon',
  score: 'Score',
  scoreValue: (score) => `${score} sur 100`,
  summary: 'Résumé',
  outcomes: 'Contrôles par résultat',
  severities: 'Contrôles en échec par gravité',
  skills: 'Compétences',
  skill: 'Compétence',
  verdict: 'Verdict',
  heldBackBy: 'Bloquée par',
  nothing: 'Rien',
  risks: 'Risques acceptés',
  risk: 'Constat',
  reason: 'Motif',
  owner: 'Responsable',
  until: 'Jusqu’au',
  wholeCheck: 'le contrôle entier',
  findings: 'Constats',
  noFindings: 'Aucun contrôle n’a échoué, et il ne reste rien à examiner.',
  settled: 'En ordre ou sans objet',
  noneTitle: 'Il n’y a pas encore de rapport',
};
