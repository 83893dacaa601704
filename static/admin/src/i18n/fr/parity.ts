import { counted, number } from './counting';
import type { Words } from '../en/words';

const differences = (count: number): string => counted(count, 'différence', 'différences');

/** How equal the test project is to its original. */
export const parity: Words['testProject']['parity'] = {
  title: (here, there) => `${there} comparé à ${here}`,
  noneTitle: 'Pas encore comparé',
  noneText: (here, there) =>
    `Voyez en quoi ${there} diffère de ${here}\u00a0: types, workflows, écrans, types de demande, formulaires, ` +
    'rôles, autorisations et comptes.',
  start: 'Comparer',
  again: 'Comparer de nouveau',
  running: 'Lecture des deux projets',
  queued: 'En attente du début',
  progress: (done, total) => `${counted(done, 'partie lue', 'parties lues')} sur ${number(total)}`,
  label: 'Progression de la comparaison',
  canLeave: 'Vous pouvez quitter cette page. La comparaison continue, et son résultat sera affiché ici.',
  lost: 'La progression ne peut pas être lue pour l’instant\u00a0; nouvel essai en cours.',
  failed: 'La comparaison n’a pas abouti',
  failure: { message: 'La comparaison s’est arrêtée.', advice: 'Comparez de nouveau.' },
  verdicts: {
    asMade: 'Tel qu’il a été créé',
    equal: 'Identiques',
    differs: differences,
    unsure: 'Tout n’a pas pu être comparé',
  },
  verdictTexts: {
    asMade: 'Rien ne diffère, sauf ce que l’API de Jira ne permet pas de copier.',
    equal: 'Ce qui fonctionne dans l’un fonctionne dans l’autre, pour tout ce qui est comparé ici.',
    differs: 'Un essai ne prouve que ce que les deux projets ont de semblable.',
    unsure: 'Rien ne diffère dans ce qui a pu être lu. Le reste est inconnu, ce qui ne veut pas dire identique.',
  },
  expected: (count) =>
    `${counted(count, 'différence existe', 'différences existent')} depuis la création du projet de test.`,
  asMade: (count) => `Depuis la création du projet de test (${number(count)})`,
  asMadeText:
    'L’API de Jira ne permet pas de copier cela, et les vrais clients ne sont jamais copiés. ' +
    'Faites à la main ce dont un essai a besoin.',
  notificationsText:
    'Les projets de test sont créés avec le système de notification de l’original. ' +
    'Laissez ce système tel quel pendant vos essais.',
  fixable: (there, count, all) =>
    count === 0
      ? 'Aucune ne peut être corrigée automatiquement\u00a0: Jira n’a pas d’API pour cela.'
      : count === all
        ? `${all === 1 ? 'Elle peut être corrigée' : 'Toutes peuvent être corrigées'} automatiquement dans ${there}.`
        : `${number(count)} sur ${number(all)} ${count === 1 ? 'peut être corrigée' : 'peuvent être corrigées'} ` +
          `automatiquement dans ${there}. Le reste est manuel.`,
  headline: (count, areas, all) =>
    `${differences(count)} dans ${counted(areas, 'domaine', 'domaines')} sur ${number(all)}`,
  headlineUnknown: (count) =>
    `(${counted(count, 'domaine n’a pas été comparé', 'domaines n’ont pas été comparés')} en entier)`,
  columns: { what: 'Ce qui diffère', fix: 'Correction automatique' },
  alike: (type, count) => `${type} (${number(count)})`,
  taken: 'Comparé',
  announced: 'La comparaison est terminée.',
  areasTitle: 'Par domaine',
  all: 'Tous les domaines',
  areas: {
    'issue-types': 'Types de ticket',
    workflows: 'Workflows',
    screens: 'Écrans',
    'request-types': 'Types de demande',
    'request-type-fields': 'Champs des types de demande',
    forms: 'Formulaires',
    roles: 'Rôles',
    permissions: 'Autorisations',
    accounts: 'Comptes du bot et des tests',
  },
  states: {
    equal: 'Identique',
    differs: differences,
    unknown: 'Inconnu',
  },
  unknownTitle: 'N’a pas pu être comparé',
  alarmTitle: (count, here, there) => `${there} et ${here} partagent ${counted(count, 'objet', 'objets')}`,
  alarmText:
    'Une modification de l’un d’eux dans un projet prend aussitôt effet dans l’autre. ' +
    'Copiez-les avant d’y essayer des corrections.',
  alarmHow: 'Synchroniser les deux copie ce qui est partagé, là où Jira a une API pour cela.',
  aloneTitle: 'Ils ne partagent rien qu’une modification puisse atteindre',
  alarmUnknown: 'Vérification impossible',
  sharedTypes: {
    workflow: 'Workflow',
    'workflow-scheme': 'Système de workflow',
    screen: 'Écran',
    'issue-type-scheme': 'Système de types de ticket',
    'issue-type-screen-scheme': 'Système d’écrans de types de ticket',
    'permission-scheme': 'Système d’autorisations',
    'notification-scheme': 'Système de notification',
  },
  more: (count) => `En afficher ${number(count)} de plus`,
  fix: {
    both: () => 'Dans l’un ou l’autre projet',
    this: (here) => `Dans ${here}`,
    other: (_here, there) => `Dans ${there}`,
    none: () => 'Manuel',
  },
  nothingThere: 'Absent',
  noMatch: 'Aucune différence dans ce domaine.',
  equalise: {
    title: 'Synchroniser les deux projets',
    text:
      'Dans un seul sens. Vous examinez d’abord chaque modification\u00a0; ce pour quoi Jira n’a pas d’API ' +
      'devient une étape manuelle.',
    towardsThis: (here, there) => `Aligner ${there} sur ${here}`,
    towardsThisText: (here, there) => `Modifie ${there}. ${here} reste tel quel.`,
    towardsOther: (here, there) => `Aligner ${here} sur ${there}`,
    towardsOtherText: (here, there) =>
      `Modifie ${here}, où travaillent les employés\u00a0: pour ce qui a fait ses preuves dans ${there}.`,
  },
  history: {
    title: (count) => `Écarts au fil du temps (${counted(count, 'comparaison', 'comparaisons')})`,
    at: 'Comparé',
    found: 'Trouvé',
    drift: 'Depuis la précédente',
    first: 'La première comparaison',
    none: 'Aucun changement',
    unknown: (names) => `inconnu\u00a0: ${names.join(', ')}`,
    shared: (count) => counted(count, 'objet partagé', 'objets partagés'),
    became: { different: 'Devenu différent', equal: 'Devenu identique' },
    more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  },
};
