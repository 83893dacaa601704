import type { CheckWords } from '../../speak';

export const knowledgeChecks = {
  'knowledge-base-reachable': {
    title: 'Die Wissensdatenbank hat Artikel, aus denen sich antworten lässt',
    problem: 'Keine Artikel in der Wissensdatenbank gefunden',
    why:
      'Ohne Artikel hat der Bot keine eigenen Antworten: Jede Frage wird zu einer Anfrage, die jemand bearbeiten ' +
      'muss.',
    steps: [
      'Öffnen Sie in den Projekteinstellungen „Wissensdatenbank“ und prüfen Sie, ob ein Bereich verknüpft ist.',
      'Lassen Sie alle angemeldeten Benutzer die Artikel sehen und suchen Sie nach Einschränkungen auf ' +
        'übergeordneten Seiten: Ein Artikel unter einer eingeschränkten Seite ist verborgen.',
      'Liest der Bot Confluence selbst, klären Sie mit seinem Anbieter, welche Bereiche er bekommen hat.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
