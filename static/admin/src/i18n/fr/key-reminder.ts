import { counted } from './counting';
import type { Words } from '../en/words';

/** A key that expires soon, on every page of its project. */
export const keyReminder: Words['keyReminder'] = {
  title: (name, days) =>
    days === 0
      ? `La clé «\u00a0${name}\u00a0» expire dans moins d’un jour`
      : `La clé «\u00a0${name}\u00a0» expire dans ${counted(days, 'jour', 'jours')}`,
  text:
    'Ensuite, son bot ne reçoit plus aucune réponse. Renouvelez la clé maintenant\u00a0: ' +
    'l’ancien secret reste valable pendant la durée que vous choisissez.',
  rotate: 'Renouveler la clé',
  rotateLabel: (name) => `Renouveler la clé ${name}`,
};
