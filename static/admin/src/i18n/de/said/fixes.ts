import type { FixSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

export const fixSays: Translations<FixSays> = {
  'check-before-apply': {
    noProjectAdmin:
      'Der Administrator, der den Plan freigegeben hat, hat die Berechtigung „Projekte verwalten“ nicht mehr.',
    noJiraAdmin: 'Der Administrator, der den Plan freigegeben hat, hat die Berechtigung „Jira verwalten“ nicht mehr.',
    wouldRefuse: ({ reason }) => `Jira würde es ablehnen: ${reason}`,
  },
  'fix-progress': {
    noReason: 'Es wurde ohne Grund angehalten.',
    madeStays:
      'Was angelegt wurde, bleibt. Führen Sie den Plan zu Ende, machen Sie das Angelegte rückgängig, oder ' +
      'erstellen Sie den Plan neu.',
    takenBackStays:
      'Was rückgängig gemacht wurde, bleibt rückgängig gemacht. ' +
      'Sehen Sie sich die Änderung selbst an und versuchen Sie es dann erneut.',
    takenBackSoFar:
      'Was rückgängig gemacht wurde, bleibt rückgängig gemacht. ' +
      'Setzen Sie das Rückgängigmachen fort, um auch den Rest zurückzunehmen.',
  },
  'fix-work': {
    inAMoment: 'Es geht gleich weiter.',
    stoppedByPerson: 'Jemand hat es auf dieser Seite angehalten.',
  },
  'run-fix': {
    planGone: 'Der Plan ist nicht mehr gespeichert; erstellen Sie ihn neu.',
    unavailable: 'Jira hat nicht geantwortet, wie es sollte.',
  },
  'step-moves': {
    setupGone: 'Die Einrichtung dieses Projekts gibt es nicht mehr.',
    decidedSince: 'Jemand hat inzwischen entschieden, als was der Bot diesen Status versteht.',
  },
  'twin-settings': {
    setupGone: 'Die Einrichtung dieses Projekts gibt es nicht mehr.',
    chosenSince: 'Jemand hat inzwischen ein anderes Testprojekt gewählt.',
  },
  'undo-plan': {
    changedSince:
      'Jemand hat geändert, was dieser Schritt angelegt hat; beim Rückgängigmachen ginge diese Arbeit verloren.',
  },
};
