import { counted, number } from './counting';
import type { Words } from '../en/words';

const differences = (count: number): string => counted(count, 'différence', 'différences');

/** How equal the test project is to its original. */
export const parity: Words['testProject']['parity'] = {
  title: (here, there) => `${there} comparé à ${here}`,
  noneTitle: 'Pas encore comparé',
  noneText: (here, there) =>
    `Voyez en quoi ${there} diffère de ${here}\u00a0: types, workflows, écrans, types de demande, formulaires, rôles, autorisations et comptes.`,
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
    equal: 'Identiques',
    differs: differences,
    unsure: 'Tout n’a pas pu être comparé',
  },
  verdictTexts: {
    equal: 'Ce qui fonctionne dans l’un fonctionne dans l’autre, pour tout ce qui est comparé ici.',
    differs: 'Un essai ne prouve que ce que les deux projets ont de semblable.',
    unsure: 'Rien ne diffère dans ce qui a pu être lu. Le reste est inconnu, ce qui ne veut pas dire identique.',
  },
  mendable: (there, count, all) =>
    count === 0
      ? 'Aucun plan ne peut les corriger\u00a0: des personnes font ce qu’aucune interface de Jira ne fait.'
      : count === all
        ? `Un plan peut toutes les corriger dans ${there}.`
        : `Un plan peut en corriger ${number(count)} dans ${there}\u00a0; le reste revient à des personnes.`,
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
  alarmTitle: (count, here, there) =>
    `Une modification dans ${there} change ${here}\u00a0: ils partagent ${counted(count, 'objet', 'objets')}`,
  alarmText:
    'Tout ce qui est essayé sur ces objets dans le projet de test est aussitôt en production. N’y essayez aucune correction avant qu’ils soient copiés.',
  alarmHow: 'Rendre les deux identiques copie ce qui est partagé, là où une interface de Jira le permet.',
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
  kinds: {
    'only-here': (here) => `Seulement dans ${here}`,
    'only-there': (_here, there) => `Seulement dans ${there}`,
    differs: () => 'Différent',
  },
  mend: {
    both: () => 'Un plan peut corriger cela dans l’un ou l’autre',
    this: (here) => `Un plan peut corriger cela dans ${here}`,
    other: (_here, there) => `Un plan peut corriger cela dans ${there}`,
    none: () => 'Se corrige à la main',
  },
  nothingThere: 'Absent',
  noMatch: 'Aucune différence dans ce domaine.',
  equalise: {
    title: 'Les rendre identiques',
    text: 'Dans un seul sens. Vous examinez d’abord chaque modification\u00a0; ce qu’aucune interface de Jira ne peut modifier devient une étape à la main.',
    towardsThis: (here, there) => `Rendre ${there} identique à ${here}`,
    towardsThisText: (here, there) => `Modifie ${there}. ${here} reste tel quel.`,
    towardsOther: (here, there) => `Rendre ${here} identique à ${there}`,
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
