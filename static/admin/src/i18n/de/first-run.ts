import { counted } from './counting';
import type { Words } from '../en/words';

export const welcome: Words['welcome'] = {
  title: 'Sehen Sie, was Ihren Support-Bot aufhält',
  text:
    'Bot Preflight liest, wie ein Serviceprojekt aufgebaut ist, und sagt Ihnen vor der Inbetriebnahme, was den ' +
    'Bot daran hindern würde, darin Anfragen zu erstellen, zu ändern und zu lösen.',
  primary: 'Projekt wählen',
  resume: (name) => `Mit ${name} fortfahren`,
  other: 'Anderes Projekt wählen',
  all: 'Alle Projekte anzeigen',
  minutes: 'Dauert etwa zwei Minuten. Jede Einstellung wird vorgeschlagen; Sie bestätigen.',
  readsTitle: 'Was gelesen wird',
  reads: [
    'Berechtigungen und Rollen sowie die Konten, die Sie nennen',
    'Workflows, Bildschirme und Anfragetypen eines Projekts',
    'Ob das Testprojekt eine getreue Kopie ist',
  ],
  keepsTitle: 'Was nicht angerührt wird',
  keeps: [
    'Ein Audit liest nur: Kein Vorgang, kein Workflow und keine Berechtigung wird geändert',
    'Nichts wird ohne einen Plan geschrieben, den Sie angesehen haben',
    'Keine Anfrage und kein Kommentar geht an Mitarbeitende',
    'Nichts verlässt Jira, bevor Sie einen Schlüssel für Ihren Bot erstellen',
  ],
  steps: [
    'Ein Projekt wählen',
    'Bestätigen, was vorgeschlagen wird: Konten, Skills, Status, Testprojekt',
    'Das Urteil lesen und was als Nächstes zu tun ist',
  ],
};

export const firstRun: Words['firstRun'] = {
  title: 'Projekt wählen',
  titleOf: (name) => `${name} einrichten`,
  progress: 'Schritte der Einrichtung',
  place: (step, of, name) => `Schritt ${step} von ${of}: ${name}`,
  done: 'erledigt',
  steps: { project: 'Projekt', accounts: 'Konten', skills: 'Skills', statuses: 'Status', test: 'Testprojekt' },
  projectText: 'Jedes Serviceprojekt wird für sich beurteilt. Weitere können Sie später verbinden.',
  likely: 'Vorgeschlagen',
  choose: (name) => `${name} einrichten`,
  others: 'Alle Serviceprojekte',
  cancel: 'Abbrechen',
  back: 'Zurück',
  next: 'Weiter',
  run: 'Das erste Audit starten',
  acceptRest: 'Den Rest übernehmen und das Audit starten',
  rest: (skills, statuses, test) =>
    `Von Ihrer Site abgeleitet: ${counted(skills, 'Skill', 'Skills')} eingeschaltet, ` +
    `${counted(statuses, 'Status', 'Status')} zugeordnet, ` +
    `${test === null ? 'kein Testprojekt' : `Testprojekt ${test}`}.`,
  keeps: 'Das Audit liest nur. Sie können all das später in der Einrichtung ändern.',
};
