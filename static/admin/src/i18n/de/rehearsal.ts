import type { Words } from '../en/words';
import { counted } from './counting';

export const rehearsal: Words['rehearsal'] = {
  text: 'Was der Bot mit einer Anfrage täte, Schritt für Schritt, Skill für Skill.',
  notLiveTitle: 'Berechnet, nicht live',
  notLiveText:
    'Jira wurde gelesen, und jeder Schritt wurde daraus berechnet. Es wurde keine Anfrage gestellt und nichts ' +
    'geschrieben. Automatisierungsregeln und Einstellungen, die Apps nicht lesen können, können noch im Weg stehen.',
  readAt: 'Aus Jira gelesen:',
  again: 'Neu berechnen',
  skills: 'Skills',
  outcomes: { ok: 'Gelingt', fails: 'Scheitert', unknown: 'Unbekannt' },
  workflow: (name) => `Workflow „${name}“`,
  broken: (fails, unknown) =>
    [
      fails === 0 ? '' : counted(fails, 'Schritt scheitert', 'Schritte scheitern'),
      unknown === 0 ? '' : counted(unknown, 'Schritt ist unbekannt', 'Schritte sind unbekannt'),
    ]
      .filter((part) => part !== '')
      .join(', '),
  whole: 'Jeder Schritt gelingt.',
  stands: (status) => `Danach im Status „${status}“.`,
  standsBy: (status, transition) => `Danach im Status „${status}“, durch den Übergang „${transition}“.`,
  showFinding: 'Befund anzeigen',
  notRehearsedTitle: 'Nicht simuliert',
  withoutScript: (skills) => `Das Profil des Bots hat keine Schritte für ${skills.join(', ')}.`,
  noneTitle: 'Nichts zu simulieren',
  noneText:
    'Das Profil des Bots hat keine Schritte für die eingeschalteten Skills, oder kein Vorgangstyp lässt sich ' +
    'simulieren.',
};
