import { counted } from './counting';
import type { Words } from '../en/words';

/** A key that expires soon, on every page of its project. */
export const keyReminder: Words['keyReminder'] = {
  title: (name, days) =>
    days === 0
      ? `Der Schlüssel „${name}“ läuft innerhalb eines Tages ab`
      : `Der Schlüssel „${name}“ läuft in ${counted(days, 'Tag', 'Tagen')} ab`,
  text:
    'Danach erhält sein Bot keine Antwort mehr. Erneuern Sie den Schlüssel jetzt: ' +
    'Das alte Geheimnis gilt weiter, solange Sie wählen.',
  rotate: 'Schlüssel erneuern',
  rotateLabel: (name) => `Schlüssel erneuern: ${name}`,
};
