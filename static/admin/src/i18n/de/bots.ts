import { counted } from './counting';
import type { Words } from '../en/words';

export const bots: Words['bots'] = {
  text:
    'Jira wird einmal gelesen, und das Projekt wird für jeden Bot beurteilt, den die App kennt. ' +
    'Nichts wird gespeichert.',
  basis: (chosen) =>
    `${chosen} wird nach der gespeicherten Einrichtung beurteilt: mit seinen Skills, Bestätigungen und akzeptierten ` +
    'Risiken. Die ' +
    'anderen werden mit denselben Konten, Status und demselben Testprojekt beurteilt und mit den hier genannten ' +
    `Skills. Was für ${chosen} bestätigt oder akzeptiert wurde, zählt für keinen anderen Bot.`,
  isChosen: 'In der Einrichtung gewählt',
  skills: (names) => `Beurteilt mit: ${names.join(', ')}`,
  whatBlocks: 'Was die Inbetriebnahme verhindert',
  same: (chosen) => `Dieselben Prüfungen wie bei ${chosen} halten ihn auf`,
  differs: (chosen, more, fewer) =>
    `Verglichen mit ${chosen}: ${counted(more, 'Prüfung mehr hält', 'Prüfungen mehr halten')} ihn auf, ${fewer} ` +
    'weniger',
  more: (chosen) => `Hält diesen Bot auf, aber nicht ${chosen}`,
  fewer: (chosen) => `Hält ${chosen} auf, aber nicht diesen Bot`,
  both: (chosen) => `Hält diesen Bot und ${chosen} auf`,
};
