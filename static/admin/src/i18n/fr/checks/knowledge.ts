import type { CheckWords } from '../../speak';

export const knowledgeChecks = {
  'knowledge-base-reachable': {
    title: 'La base de connaissances a des articles d’où tirer des réponses',
    problem: 'Aucun article trouvé dans la base de connaissances',
    why:
      'Sans articles, le bot n’a pas de réponses à lui\u00a0: ' +
      'chaque question d’un employé devient une demande que quelqu’un doit traiter.',
    steps: [
      'Dans les paramètres du projet, ouvrez «\u00a0Base de connaissances\u00a0» et vérifiez qu’un espace est associé.',
      'Laissez tous les utilisateurs connectés voir les articles, et cherchez des restrictions sur leurs pages ' +
        'parentes\u00a0: un article placé sous une page restreinte est caché.',
      'Si le bot lit Confluence lui-même, vérifiez avec son éditeur quels espaces lui ont été donnés.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
