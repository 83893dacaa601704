import { counted } from './counting';
import type { Words } from '../en/words';

export const bots: Words['bots'] = {
  text:
    'Jira est lu une fois, et le projet est jugé pour chaque bot que l’application connaît. ' +
    'Rien n’est enregistré.',
  basis: (chosen) =>
    `${chosen} est jugé selon sa configuration enregistrée\u00a0: ` +
    'avec ses compétences, ses confirmations et ses risques ' +
    'acceptés. Les autres sont jugés avec les mêmes comptes, les mêmes statuts et le même projet de test, et avec ' +
    `les compétences nommées ici. Ce qui a été confirmé ou accepté pour ${chosen} ne compte pour aucun autre bot.`,
  isChosen: 'Choisi dans la configuration',
  skills: (names) => `Jugé avec\u00a0: ${names.join(', ')}`,
  whatBlocks: 'Ce qui bloque la mise en service',
  same: (chosen) => `Bloqué par les mêmes contrôles que ${chosen}`,
  differs: (chosen, more, fewer) =>
    `Par rapport à ${chosen}\u00a0: ${counted(more, 'contrôle bloquant', 'contrôles bloquants')} en plus, ` +
    `${fewer} en moins`,
  more: (chosen) => `Bloque ce bot, mais pas ${chosen}`,
  fewer: (chosen) => `Bloque ${chosen}, mais pas ce bot`,
  both: (chosen) => `Bloque ce bot et ${chosen}`,
};
