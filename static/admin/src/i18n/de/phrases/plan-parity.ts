import type { Phrase } from '../../phrases';

/** How two projects differ, and what that does. */
export const projectDifferences: readonly Phrase[] = [
  ['{name} is missing', '{name} fehlt'],
  ['{name} is added', '{name} kommt hinzu'],
  ['in no portal group', 'in keiner Portalgruppe'],
];
