import { counted, number, people } from './counting';
import type { Words } from '../en/words';

const some = (count: number, lines: readonly number[]): string =>
  `${lines.map(number).join(', ')}${count > lines.length ? ' und weitere' : ''}`;
const line = (count: number): string => (count === 1 ? 'Zeile' : 'Zeilen');

export const understood: Words['customers']['understood'] = {
  title: 'Prüfen Sie die Datei',
  people: 'Gefundene Personen',
  rows: 'Zeilen',
  separator: 'Trennzeichen',
  separators: { ',': 'Komma', ';': 'Semikolon', '\t': 'Tabulator', '|': 'Senkrechter Strich' },
  header: 'Erste Zeile',
  headers: (hasHeader) => (hasHeader ? 'Spaltennamen' : 'Eine Person'),
  blank: 'Leere Zeilen',
  columnsTitle: 'Spalten, die gelesen werden',
  columnsHelp: 'Ändern Sie sie hier, wenn es nicht die richtigen sind. Die Datei wird dann noch einmal gelesen.',
  columnsGone: 'Um andere Spalten zu lesen, wählen Sie die Datei noch einmal.',
  address: 'E-Mail-Adressen',
  accountId: 'Konto-IDs',
  status: 'Wer ausgeschaltet ist',
  none: 'Keine Spalte',
  column: (column) => `Spalte ${column + 1}`,
  all: (count) => `Alle ${counted(count, 'Spalte', 'Spalten')} mit den ersten zwei Zeilen`,
  tableName: 'Spalte',
  tableSample: (place) => `Zeile ${place}`,
  notOwn: 'Nicht die eigene Adresse der Person bei der Arbeit',
  signIn:
    'Das sind Anmeldenamen, denn die Datei hat keine Mailspalte mit Adressen. ' +
    'Prüfen Sie, ob es die Adressen sind, die Jira kennt.',
  nobody: 'Niemand in dieser Datei würde verglichen. Wählen Sie die Spalte mit den Adressen Ihrer Mitarbeitenden.',
  unreadable: (count, lines) =>
    `${counted(count, 'Zeile hat', 'Zeilen haben')} weder eine Adresse noch eine Konto-ID und ` +
    `${count === 1 ? 'wird' : 'werden'} ausgelassen: ${some(count, lines)}.`,
  switchedOff: (count, lines, column) =>
    `${people(count)} ${count === 1 ? 'wird' : 'werden'} ausgelassen, weil das Konto laut „${column}“ ` +
    `ausgeschaltet ist. ${line(count)} ${some(count, lines)}.`,
  several: (count, lines) =>
    `${people(count)} ${count === 1 ? 'hat' : 'haben'} mehrere Adressen. ` +
    `Verglichen wird die Hauptadresse, sonst die erste. ${line(count)} ${some(count, lines)}.`,
  openQuotes: (count, lines) =>
    `${counted(count, 'Zeile öffnet', 'Zeilen öffnen')} ein Anführungszeichen, das nie geschlossen wird: ` +
    `${some(count, lines)}. Sehen Sie in Ihrer Datei nach, denn die Zellen können in falschen Spalten stehen.`,
  sample: 'Die ersten Personen',
  compare: (count) => `${people(count)} vergleichen`,
  other: 'Andere Datei wählen',
};
