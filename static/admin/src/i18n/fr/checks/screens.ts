import type { CheckWords } from '../../speak';

export const screensChecks = {
  'resolve-screen-complete': {
    title: 'L’écran de résolution affiche tous les champs que le bot renseigne',
    problem: 'Il manque à l’écran de résolution des champs que le bot renseigne',
    why:
      'Jira refuse de résoudre une demande quand le bot renseigne un champ qui n’est pas sur l’écran de la ' +
      'transition. L’employé apprend que tout est réglé, et pourtant la demande reste ouverte.',
    steps: [
      'Dans les paramètres de Jira, ouvrez «\u00a0Écrans\u00a0» et trouvez l’écran indiqué dans les preuves, ou ' +
        'créez-en un là où la transition n’en a pas.',
      'Ajoutez les champs manquants à un onglet de cet écran.',
      'Dans l’éditeur de workflow, sélectionnez la transition et choisissez cet écran, puis publiez le workflow.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
