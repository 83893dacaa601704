import { counted, isOne, number, people } from './counting';
import type { Words } from '../en/words';

/** `2, 5 et d’autres` */
const some = (count: number, lines: readonly number[]): string =>
  `${lines.map(number).join(', ')}${count > lines.length ? ' et d’autres' : ''}`;
const line = (count: number): string => (isOne(count) ? 'Ligne' : 'Lignes');

export const understood: Words['customers']['understood'] = {
  title: 'Vérifiez le fichier',
  people: 'Personnes trouvées',
  rows: 'Lignes',
  separator: 'Séparateur',
  separators: { ',': 'Virgule', ';': 'Point-virgule', '\t': 'Tabulation', '|': 'Barre verticale' },
  header: 'Première ligne',
  headers: (hasHeader) => (hasHeader ? 'Noms des colonnes' : 'Une personne'),
  blank: 'Lignes vides',
  columnsTitle: 'Colonnes lues',
  columnsHelp: 'Modifiez-les ici si ce ne sont pas les bonnes. Le fichier est alors relu.',
  columnsGone: 'Pour lire d’autres colonnes, choisissez de nouveau le fichier.',
  address: 'Adresses e-mail',
  accountId: 'Identifiants de compte',
  status: 'Qui est désactivé',
  none: 'Aucune colonne',
  column: (column) => `Colonne ${column + 1}`,
  all: (count) =>
    isOne(count)
      ? 'La seule colonne, avec les deux premières lignes'
      : `Les ${number(count)} colonnes, avec les deux premières lignes`,
  tableName: 'Colonne',
  tableSample: (place) => `Ligne ${place}`,
  notOwn: 'Pas l’adresse professionnelle de la personne elle-même',
  signIn:
    'Ce sont des noms de connexion, car le fichier n’a pas de colonne e-mail contenant des adresses. ' +
    'Assurez-vous qu’il s’agit des adresses que Jira connaît.',
  nobody:
    'Personne dans ce fichier ne serait comparé. Choisissez la colonne qui contient les adresses de vos employés.',
  unreadable: (count, lines) =>
    `${counted(count, 'ligne n’a', 'lignes n’ont')} ni adresse ni identifiant de compte et ` +
    `${isOne(count) ? 'est omise' : 'sont omises'}\u00a0: ${some(count, lines)}.`,
  switchedOff: (count, lines, column) =>
    `${people(count)} ${isOne(count) ? 'est omise' : 'sont omises'}, car «\u00a0${column}\u00a0» indique que le ` +
    `compte est désactivé. ${line(count)} ${some(count, lines)}.`,
  several: (count, lines) =>
    `${people(count)} ${isOne(count) ? 'a' : 'ont'} plusieurs adresses. ` +
    `L’adresse principale est comparée, ou la première. ${line(count)} ${some(count, lines)}.`,
  openQuotes: (count, lines) =>
    `${counted(count, 'ligne ouvre', 'lignes ouvrent')} un guillemet qui n’est jamais fermé\u00a0: ` +
    `${some(count, lines)}. Regardez dans votre fichier, car les cellules sont peut-être dans les mauvaises ` +
    'colonnes.',
  sample: 'Les premières personnes',
  compare: (count) => `Comparer ${people(count)}`,
  other: 'Choisir un autre fichier',
};
