import type { FixSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

export const fixSays: Translations<FixSays> = {
  'check-before-apply': {
    noProjectAdmin:
      'L’administrateur qui a approuvé le plan n’a plus l’autorisation «\u00a0Administrer les projets\u00a0».',
    noJiraAdmin: 'L’administrateur qui a approuvé le plan n’a plus l’autorisation «\u00a0Administrer Jira\u00a0».',
    wouldRefuse: ({ reason }) => `Jira le refuserait\u00a0: ${reason}`,
  },
  'fix-progress': {
    noReason: 'L’opération s’est arrêtée sans raison.',
    madeStays:
      'Ce qui a été créé est conservé. Menez le plan à son terme, annulez ce qui a été créé, ou refaites le plan.',
    takenBackStays: 'Ce qui a été annulé reste annulé. Examinez vous-même la modification, puis réessayez.',
    takenBackSoFar: 'Ce qui a été annulé reste annulé. Poursuivez l’annulation pour annuler aussi le reste.',
  },
  'fix-work': {
    inAMoment: 'L’opération reprendra dans un instant.',
    stoppedByPerson: 'Quelqu’un l’a arrêtée sur cette page.',
  },
  'run-fix': {
    planGone: 'Le plan n’est plus enregistré\u00a0; refaites-le.',
    unavailable: 'Jira n’a pas répondu comme il le devrait.',
  },
  'step-moves': {
    setupGone: 'La configuration de ce projet n’existe plus.',
    decidedSince: 'Quelqu’un a décidé entre-temps de ce que ce statut signifie pour le bot.',
  },
  'twin-settings': {
    setupGone: 'La configuration de ce projet n’existe plus.',
    chosenSince: 'Quelqu’un a choisi entre-temps un autre projet de test.',
  },
  'undo-plan': {
    changedSince: 'Quelqu’un a modifié ce que cette étape a créé\u00a0; l’annulation ferait perdre ce travail.',
  },
};
