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
  steps: {
    'bot-signs-in': 'Der Bot meldet sich an',
    'bot-raises-for-customer': 'Der Bot stellt eine Anfrage für einen Mitarbeiter',
    'employee-raises-request': 'Ein Mitarbeiter stellt eine Anfrage',
    'bot-sees-request': 'Der Bot sieht die Anfrage',
    'bot-fills-fields': 'Der Bot füllt Felder aus',
    'bot-comments-internally': 'Der Bot kommentiert intern; der Mitarbeiter sieht es nicht',
    'bot-comments-publicly': 'Der Bot kommentiert für den Mitarbeiter',
    'bot-starts-work': 'Der Bot beginnt die Arbeit',
    'request-waits-for-user': 'Die Anfrage wartet auf den Mitarbeiter',
    'employee-answers': 'Der Mitarbeiter antwortet',
    'bot-resolves': 'Der Bot löst die Anfrage',
    'bot-is-assignee': 'Die Anfrage ist dem Bot zugewiesen',
    'resolution-is-set': 'Die Anfrage hat eine Lösung',
    'bot-reopens': 'Der Bot öffnet die Anfrage wieder',
    'resolution-is-empty': 'Die Anfrage hat keine Lösung mehr',
    'assignee-is-empty': 'Die Anfrage ist niemandem mehr zugewiesen',
    'bot-closes': 'Der Bot löst sie noch einmal',
    'request-waits-for-approval': 'Die Anfrage wartet auf Genehmigung',
    'bot-lists-pending-approval': 'Der Bot listet die Genehmigung auf',
    'approver-has-email-address': 'Die E-Mail-Adresse der genehmigenden Person ist lesbar',
    'bot-cannot-answer-approval': 'Der Bot kommt nicht an der Genehmigung vorbei',
    'approver-approves': 'Die genehmigende Person genehmigt',
    'request-moved-on': 'Die Anfrage ist weitergerückt',
    'bot-lists-nothing-pending': 'Der Bot listet keine Genehmigung mehr auf',
    'request-cleaned-up': 'Die Testanfrage wird aufgeräumt',
    'people-decide': 'Menschen entscheiden',
  },
};
