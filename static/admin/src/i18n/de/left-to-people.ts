import type { Words } from '../en/words';
import { counted } from './counting';

export const leftToPeople: Words['leftToPeople'] = {
  open: 'Manuelle Schritte anzeigen',
  text:
    'Das lässt sich nicht automatisch beheben oder prüfen. Beheben Sie in Jira, was möglich ist, und starten Sie ' +
    'das Audit erneut, oder halten Sie hier eine Entscheidung fest.',
  askAdmin: 'Festhalten kann das nur, wer Jira administriert. Schicken Sie dieser Person diese Seite.',
  noneTitle: 'Keine manuellen Schritte mehr',
  noneText: 'Was die Inbetriebnahme noch verhindert, lässt sich von hier beheben.',
  toFindings: 'Alle Befunde anzeigen',
  audit: 'Audit erneut starten',
  fixed: 'Ist behoben, erneut prüfen',
  finding: 'Befund anzeigen',
  fixTitle: (count: number) => `In Jira beheben oder das Risiko akzeptieren (${count})`,
  fixText:
    'Das verhindert die Inbetriebnahme. Wählen Sie nur, womit das Projekt trotzdem in Betrieb gehen soll: ' +
    'Es bleibt offen und wird wieder vorgelegt.',
  testProject: 'Ein Testprojekt wie dieses erstellen',
  confirmTitle: (count: number) => `Prüfen und bestätigen (${count})`,
  confirmText:
    'Wählen Sie, was Sie geprüft und in Ordnung gefunden haben. ' +
    'Was nicht in Ordnung ist, halten Sie beim Befund selbst fest.',
  allLooked: (count: number) => `Ich habe alle ${count} geprüft; sie sind in Ordnung`,
  allAccepted: (count: number) => `Alle ${count} als Risiko akzeptieren; ich stehe dafür ein`,
  lookedShort: 'Geprüft und in Ordnung',
  acceptedShort: 'Risiko akzeptieren',
  looked: (title: string) => `Geprüft und in Ordnung: ${title}`,
  accepted: (title: string) => `Risiko akzeptieren: ${title}`,
  evidence: 'Was haben Sie gesehen, und wo?',
  evidenceHelp:
    'Andere lesen das bei jeder gewählten Prüfung, für die Sie nichts Eigenes schreiben. ' +
    'Keine Passwörter oder Tokens.',
  evidenceMissing: 'Schreiben Sie, was Sie gesehen haben, damit andere es nachvollziehen können.',
  ownEvidence: 'Nur für diese: Was haben Sie gesehen?',
  ownReason: 'Nur für diesen: Warum darf er warten?',
  reason: 'Warum darf das Projekt damit in Betrieb gehen?',
  reasonHelp: 'Andere lesen das bei jedem gewählten Befund, für den Sie nichts Eigenes schreiben, und im Bericht.',
  reasonMissing: 'Schreiben Sie, warum das Projekt mit dem Gewählten in Betrieb gehen darf.',
  critical: 'Manches Gewählte ist kritisch. Das Akzeptieren hebt die Sperre auf, behebt aber nichts.',
  validFor: 'Erneut fragen nach',
  record: (count: number) =>
    count === 0 ? 'Festhalten' : `${counted(count, 'Entscheidung', 'Entscheidungen')} festhalten`,
  nothingTicked: 'Wählen Sie, was Sie geprüft haben oder akzeptieren.',
  recorded: (count: number) => `${counted(count, 'Entscheidung', 'Entscheidungen')} festgehalten`,
};
