import type { CheckWords } from '../../speak';

export const testingChecks = {
  'test-project-access-same': {
    title: 'Le projet de test donne aux comptes le même accès que la production',
    problem: 'Projet de test\u00a0: les comptes ont un accès différent',
    why:
      'Si un compte y a moins de droits qu’en production, l’essai échoue pour une raison que les employés ne ' +
      'rencontreront jamais, et les vrais défauts passent inaperçus.',
    steps: [
      'Ouvrez les paramètres d’accès du projet de test.',
      'Donnez au compte les mêmes rôles qu’en production, et vérifiez que les deux projets accordent les mêmes ' +
        'droits à ces rôles.',
    ],
  },
  'test-project-isolated': {
    title: 'Le projet de test a ses propres workflows',
    problem: 'Le projet de test partage des workflows avec la production',
    why:
      'Essayer une modification dans un workflow partagé modifie aussitôt la production\u00a0: ' +
      'des demandes d’employés restent bloquées à cause d’un essai.',
    steps: [
      'Copiez le workflow, et donnez au projet de test son propre système de workflow, qui utilise la copie.',
      'Répétez en production chaque modification qui a fait ses preuves.',
    ],
  },
  'test-project-issue-types-same': {
    title: 'Le projet de test a les types de ticket de la production',
    problem: 'Projet de test\u00a0: des types de ticket manquent',
    why:
      'Ce qui manque au projet de test n’est jamais essayé. Le premier employé à créer une demande de ce type est ' +
      'celui qui en trouve les défauts.',
    steps: [
      'Dans les paramètres du projet de test, ouvrez «\u00a0Types de ticket\u00a0».',
      'Ajoutez celui qui est indiqué dans le constat, avec le même workflow qu’en production.',
    ],
  },
  'test-project-present': {
    title: 'Le projet de test est choisi et existe',
    problem: 'Le projet de test n’est pas choisi ou n’existe pas',
    why:
      'Sans projet de test, le bot est essayé là où les employés travaillent\u00a0: ' +
      'des demandes d’essai arrivent dans les files d’attente des agents, et les défauts touchent de vraies ' +
      'personnes.',
    steps: [
      'Ouvrez «\u00a0Projet de test\u00a0» dans cette application et remplissez «\u00a0Créer un projet de ' +
        'test\u00a0». Examinez le plan et appliquez-le.',
      'Ou créez un projet de service à la main, avec les mêmes types de demande et les mêmes accès, et avec ses ' +
        'propres workflows.',
      'Choisissez ensuite ce dernier sur la page Configuration de cette application.',
    ],
  },
  'test-project-request-types-same': {
    title: 'Le projet de test offre les types de demande de la production',
    problem: 'Projet de test\u00a0: des types de demande manquent',
    why:
      'Un type de demande qui manque au projet de test est proposé aux employés sans avoir jamais été essayé dans ' +
      'le chat.',
    steps: [
      'Ouvrez les types de demande du projet de test.',
      'Créez celui qui est indiqué dans le constat, avec le même nom, les mêmes champs et le même formulaire. ' +
        'Les types de demande ne sont jamais copiés avec un projet.',
    ],
  },
  'test-project-workflows-same': {
    title: 'Le projet de test fonctionne comme la production',
    problem: 'Projet de test\u00a0: les workflows diffèrent',
    why:
      'Un essai ne prouve quelque chose que là où les demandes suivent les mêmes étapes. ' +
      'Avec un autre workflow, le bot réussit l’essai, puis ne peut ni résoudre ni rouvrir ce que les employés ' +
      'signalent.',
    steps: [
      'Copiez le workflow de la production, et associez la copie au type de ticket dans le système de workflow ' +
        'du projet de test.',
      'N’associez pas le workflow lui-même\u00a0: une modification d’essai changerait alors la production.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
