import { counted, number } from './counting';
import { parity } from './parity';
import type { Words } from '../en/words';

type TestProjectWords = Words['testProject'];

/** What a twin consists of, by the planner's names; another name is shown as it is. */
const names: TestProjectWords['parts']['names'] = {
  'workflow-scheme': 'Système de workflow',
  workflow: 'Workflows',
  'transition-screen': 'Écrans des transitions',
  screen: 'Écrans de création, de modification et de consultation',
  'issue-type-screen-scheme': 'Système d’écrans de types de ticket',
  'issue-type-scheme': 'Système de types de ticket',
  'permission-scheme': 'Système d’autorisations',
  'notification-scheme': 'Système de notification',
  status: 'Statuts',
  field: 'Champs personnalisés',
  role: 'Rôles et leurs membres',
  'request-type': 'Types de demande',
  form: 'Formulaires',
  customer: 'Clients',
};

const form: TestProjectWords['form'] = {
  title: 'Créer un projet de test',
  text: 'Vous voyez chaque modification avant toute écriture, et vous pouvez tout annuler.',
  way: 'Comment il est créé',
  ways: {
    isolated: {
      name: 'Isolé',
      lead: 'Des copies privées. On peut y essayer des corrections sans risque.',
      points: [
        'Copiés\u00a0: les workflows et leur système, les écrans, les types de ticket, les autorisations.',
        'Une modification dans le projet de test y reste.',
        'Il peut s’écarter de la production\u00a0; la comparaison sur cette page le montre.',
      ],
    },
    mirror: {
      name: 'Miroir',
      lead: 'Les mêmes systèmes. Toujours identique.',
      points: [
        'Partagés\u00a0: les workflows et leur système, les écrans, les types de ticket, les autorisations.',
        'Un essai de modification de l’un d’eux touche aussitôt la production.',
        'Convient pour essayer le bot, pas pour essayer des modifications.',
      ],
    },
  },
  bothWays:
    'Dans les deux cas, le projet de test reçoit ses propres types de demande, formulaires et rôles. ' +
    'Les statuts, les champs personnalisés et les notifications appartiennent au site et sont partagés.',
  key: 'Clé',
  keyHelp: 'De deux à dix lettres majuscules et chiffres, en commençant par une lettre.',
  name: 'Nom',
  nameHelp: 'Les employés qui peuvent ouvrir le portail le voient\u00a0: indiquez donc qu’il sert aux tests.',
  sample: 'Clients',
  samples: {
    'test-accounts': 'Le compte de test client, tel que choisi dans la configuration',
    none: 'Personne pour l’instant',
  },
  sampleHelp: 'Les vrais employés ne sont jamais copiés.',
  faults: {
    key: {
      empty: 'Saisissez une clé.',
      form: 'Utilisez de deux à dix lettres majuscules et chiffres, en commençant par une lettre.',
    },
    name: 'Saisissez un nom.',
  },
  submit: 'Examiner le plan',
  keep: 'Conserver le projet de test actuel',
};

const files: TestProjectWords['files'] = {
  title: 'Sous forme de fichier',
  text:
    'Pour les éditeurs et les archives. Jira Cloud lui-même n’exporte pas de XML\u00a0; celui-ci est écrit ' +
    'd’après le workflow en service, au format OSWorkflow (DTD 2.8).',
  xml: 'Télécharger le XML',
  json: 'Télécharger le JSON',
  saved: (name) => `Enregistré sous le nom ${name}.`,
  lossTitle: (count) => counted(count, 'chose que le fichier omet', 'choses que le fichier omet'),
  lossless: 'Rien n’est perdu dans ce fichier.',
  failed: 'Le fichier n’a pas pu être créé',
  compareTitle: 'Comparer avec un fichier',
  compareText:
    'Un export XML ou JSON d’un workflow, par exemple d’avant une modification ou d’un autre site. ' +
    'Il est lu dans ce navigateur et n’est pas conservé.',
  file: 'Fichier de workflow',
  fileHelp: 'XML ou JSON, jusqu’à 450 ko environ.',
  missing: 'Choisissez un fichier.',
  tooLarge:
    'Ce fichier est trop volumineux pour être comparé ici. ' +
    'La ligne de commande de cette application en accepte de plus grands.',
  unreadable: 'Le navigateur n’a pas pu lire ce fichier.',
  compare: 'Comparer',
  resultTitle: (file) => `Ce workflow comparé à ${file}`,
  refused: 'Le fichier n’a pas pu être comparé',
};

export const testProject: TestProjectWords = {
  text: 'Un projet comme celui-ci, pour essayer des choses avant que les employés les rencontrent.',
  titles: {
    twin: {
      mirror: (key) => `Nouveau projet de test ${key}, miroir`,
      isolated: (key) => `Nouveau projet de test ${key}, isolé`,
    },
    equal: (other, towards) =>
      towards === 'this'
        ? `Modifications qui rendent ${other} identique à ce projet`
        : `Modifications qui rendent ce projet identique à ${other}`,
  },
  why: {
    title: 'À quoi sert un projet de test',
    points: [
      'L’éditeur y configure et y essaie le bot. Aucune demande d’employé n’est touchée.',
      'Une correction y est d’abord essayée. Ce qui a fait ses preuves est répété en production.',
      'Il a les mêmes types de demande, workflows, écrans, rôles et comptes\u00a0: ce qui y fonctionne fonctionne ici.',
    ],
    chosen: 'Vous en avez déjà un\u00a0?',
    choose: 'Choisissez-le dans la configuration',
  },
  refusedTitle: 'Aucun projet de test ne peut être créé d’ici',
  form,
  review: {
    change: 'Modifier les choix',
    back: 'Retour au projet de test',
    noneTitle: 'Rien à modifier',
    noneText: 'Les deux sont identiques pour tout ce qui a pu être lu.',
  },
  parts: {
    title: 'Ce qui est partagé et ce qui lui est propre',
    held: {
      shared: 'Partagé\u00a0: une modification touche les deux projets',
      own: 'Propre au projet\u00a0: une modification y reste',
      site: 'Commun à tout le site',
    },
    names,
    nothing: 'Rien.',
    more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  },
  current: {
    title: (key) => `Projet de test ${key}`,
    madeHere: 'Créé par cette application.',
    undo: 'L’annuler dans le journal d’activité',
    open: 'Ouvrir dans Jira',
    other: 'Créer un autre projet de test',
    setup: 'En choisir un autre dans la configuration',
    goneTitle: 'Le projet de test a disparu',
    compare: 'Comparer avec un autre projet',
    compareLabel: 'Projet à comparer',
    compareHelp: 'N’importe quel projet de service de ce site.',
    comparing: (key) => `Comparé ici\u00a0: ${key}, qui n’est pas le projet de test.`,
    backTo: (key) => `Comparer de nouveau avec ${key}`,
    picker: {
      placeholder: 'Rechercher des projets',
      searching: 'Recherche',
      failed: 'La recherche a échoué',
      nothingTyped: 'Saisissez un nom ou une clé',
      noneFound: 'Aucun projet trouvé',
    },
  },
  parity,
  workflows: {
    title: 'Workflows côte à côte',
    text: 'Quel workflow correspond à quel autre, par type de ticket, et ce qu’ils font différemment.',
    open: 'Afficher les workflows',
    pair: (here, there) => (here === there ? here : `${here} et ${there}`),
    of: (issueTypes) => `Pour ${issueTypes.join(', ')}`,
    shared: 'Un seul workflow, partagé',
    compare: 'Comparer',
    compareOne: (here, there) => `Comparer ${here} avec ${there}`,
    close: 'Fermer',
    none: 'Les deux projets n’ont aucun type de ticket en commun.',
  },
  difference: {
    same: 'Les deux font la même chose.',
    count: (count) => counted(count, 'différence', 'différences'),
    sizes: (name, statuses, transitions) =>
      `${name}\u00a0: ${counted(statuses, 'statut', 'statuts')}, ${counted(transitions, 'transition', 'transitions')}`,
    remarks: 'Ce que la comparaison n’a pas pu vérifier',
    picture: 'Afficher l’image',
    hidePicture: 'Masquer l’image',
    pictureLabel: (name) =>
      `Image du workflow ${name} avec les différences marquées. La liste ci-dessus dit la même chose en mots.`,
    onlyFirst: 'Un fichier n’a pas d’image propre\u00a0: ce que seul le fichier contient ne figure que dans la liste.',
    save: 'Enregistrer au format SVG',
    fileName: (name) => `difference-${name}.svg`,
    more: (count) => `En afficher ${number(count)} de plus`,
  },
  files,
  done: 'Afficher le projet de test',
};
