import type { Words } from '../en/words';
import { counted } from './counting';

export const rehearsal: Words['rehearsal'] = {
  text: 'Was der Bot an einer Anfrage täte, Schritt für Schritt, Skill für Skill.',
  notLiveTitle: 'Errechnet, nicht live',
  notLiveText:
    'Jira wurde gelesen, und jeder Schritt wurde daraus errechnet. Es wurde keine Anfrage gestellt und nichts ' +
    'geschrieben. Automatisierungsregeln und Einstellungen, die Apps nicht lesen können, können noch im Weg stehen.',
  readAt: 'Aus Jira gelesen',
  again: 'Neu errechnen',
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
  stands: (status) => `Danach in „${status}“.`,
  standsBy: (status, transition) => `Danach in „${status}“, durch „${transition}“.`,
  showFinding: 'Befund zeigen',
  notRehearsedTitle: 'Nicht geprobt',
  withoutScript: (skills) => `Das Profil des Bots hat keine Schritte für ${skills.join(', ')}.`,
  noneTitle: 'Nichts zu proben',
  noneText:
    'Das Profil des Bots hat keine Schritte für die eingeschalteten Skills, oder kein Vorgangstyp lässt sich proben.',
};
