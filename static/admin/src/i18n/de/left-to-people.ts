import type { Words } from '../en/words';
import { counted } from './counting';

export const leftToPeople: Words['leftToPeople'] = {
  open: 'Zeigen, was Menschen tun müssen',
  text: 'Keine Schnittstelle von Jira tut oder verrät das. Erledigen Sie in Jira, was möglich ist, und prüfen Sie dann erneut; halten Sie hier fest, was Sie angesehen haben.',
  askAdmin: 'Festhalten kann das nur, wer Jira administriert. Schicken Sie dieser Person diese Seite.',
  noneTitle: 'Für Menschen bleibt nichts zu tun',
  noneText: 'Was den Bot aufhält, lässt sich hier beheben, oder es hält ihn nichts auf.',
  toFindings: 'Alle Befunde zeigen',
  audit: 'Erneut prüfen',
  finding: 'Befund zeigen',
  mendTitle: (count: number) => `In Jira beheben oder akzeptieren (${count})`,
  mendText:
    'Das hält das Urteil auf. Haken Sie nur an, womit das Projekt trotzdem starten soll: Es bleibt ein Befund, und es wird wieder danach gefragt.',
  testProject: 'Ein Testprojekt wie dieses anlegen',
  confirmTitle: (count: number) => `Ansehen und bestätigen (${count})`,
  confirmText:
    'Haken Sie an, was Sie angesehen und in Ordnung gefunden haben. Was nicht in Ordnung ist, wird beim Befund selbst festgehalten.',
  allLooked: (count: number) => `Ich habe alle ${count} angesehen; sie sind in Ordnung`,
  allAccepted: (count: number) => `Alle ${count} als Risiko akzeptieren; ich stehe dafür ein`,
  looked: (title: string) => `Angesehen und in Ordnung: ${title}`,
  accepted: (title: string) => `Als Risiko akzeptieren: ${title}`,
  evidence: 'Was haben Sie gesehen, und wo?',
  evidenceHelp: 'Andere lesen das bei jeder angehakten Prüfung. Keine Passwörter oder Tokens.',
  evidenceMissing: 'Schreiben Sie, was Sie gesehen haben, damit andere es nachvollziehen können.',
  reason: 'Warum darf das Projekt damit starten?',
  reasonHelp: 'Andere lesen das bei jedem angehakten Befund und im Bericht.',
  reasonMissing: 'Schreiben Sie, warum das Projekt mit dem Angehakten starten darf.',
  critical: 'Manches Angehakte ist kritisch: Es zu akzeptieren öffnet das Urteil, behebt aber nichts.',
  validFor: 'Wieder fragen nach',
  record: (count: number) =>
    count === 0 ? 'Festhalten' : `${counted(count, 'Entscheidung', 'Entscheidungen')} festhalten`,
  nothingTicked: 'Haken Sie an, was Sie angesehen haben oder akzeptieren.',
  recorded: (count: number) => `${counted(count, 'Entscheidung', 'Entscheidungen')} festgehalten`,
};
