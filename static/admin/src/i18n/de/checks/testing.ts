import type { CheckWords } from '../../speak';

export const testingChecks = {
  'test-project-access-same': {
    title: 'Das Testprojekt gibt den Konten denselben Zugriff wie die Produktion',
    problem: 'Testprojekt: Die Konten haben anderen Zugang',
    why:
      'Darf ein Konto weniger als in der Produktion, scheitert der Probelauf aus einem Grund, der Mitarbeitenden ' +
      'nie begegnet, und die echten Fehler bleiben unentdeckt.',
    steps: [
      'Öffnen Sie die Zugriffseinstellungen des Testprojekts.',
      'Geben Sie dem Konto dieselben Rollen wie in der Produktion und prüfen Sie, ob beide Projekte diesen ' +
        'Rollen dasselbe gewähren.',
    ],
  },
  'test-project-isolated': {
    title: 'Das Testprojekt hat eigene Workflows',
    problem: 'Das Testprojekt teilt Workflows mit dem Original',
    why:
      'Wer eine Änderung in einem geteilten Workflow ausprobiert, ändert sofort die Produktion: ' +
      'Anfragen bleiben wegen eines Versuchs stecken.',
    steps: [
      'Kopieren Sie den Workflow und geben Sie dem Testprojekt ein eigenes Workflowschema, das die Kopie benutzt.',
      'Wiederholen Sie jede Änderung, die sich bewährt hat, in der Produktion.',
    ],
  },
  'test-project-issue-types-same': {
    title: 'Das Testprojekt hat die Vorgangstypen der Produktion',
    problem: 'Testprojekt: Vorgangstypen fehlen',
    why:
      'Was dem Testprojekt fehlt, wird nie ausprobiert. Wer zuerst eine Anfrage dieses Typs stellt, findet ihre ' +
      'Fehler.',
    steps: [
      'Öffnen Sie in den Einstellungen des Testprojekts „Vorgangstypen“.',
      'Fügen Sie den im Befund genannten hinzu, mit demselben Workflow wie in der Produktion.',
    ],
  },
  'test-project-present': {
    title: 'Das Testprojekt ist ausgewählt und existiert',
    problem: 'Das Testprojekt ist nicht ausgewählt oder existiert nicht',
    why:
      'Ohne Testprojekt wird der Bot dort ausprobiert, wo gearbeitet wird: ' +
      'Probeanfragen landen in den Warteschlangen der Agenten, und Fehler treffen echte Menschen.',
    steps: [
      'Öffnen Sie in dieser App „Testprojekt“ und füllen Sie „Testprojekt erstellen“ aus. ' +
        'Prüfen Sie den Plan und wenden Sie ihn an.',
      'Oder erstellen Sie ein Serviceprojekt von Hand, mit denselben Anfragetypen und Zugriffen und mit eigenen ' +
        'Workflows.',
      'Wählen Sie dieses dann auf der Einrichtungsseite dieser App aus.',
    ],
  },
  'test-project-request-types-same': {
    title: 'Das Testprojekt bietet die Anfragetypen der Produktion',
    problem: 'Testprojekt: Anfragetypen fehlen',
    why:
      'Ein Anfragetyp, der dem Testprojekt fehlt, wird Mitarbeitenden angeboten, ohne je im Chat ausprobiert ' +
      'worden zu sein.',
    steps: [
      'Öffnen Sie die Anfragetypen des Testprojekts.',
      'Erstellen Sie den im Befund genannten mit gleichem Namen, gleichen Feldern und gleichem Formular. ' +
        'Anfragetypen werden mit einem Projekt nie mitkopiert.',
    ],
  },
  'test-project-workflows-same': {
    title: 'Das Testprojekt arbeitet wie die Produktion',
    problem: 'Testprojekt: Die Workflows sind anders',
    why:
      'Ein Probelauf beweist nur etwas, wo Anfragen dieselben Schritte gehen. ' +
      'Mit einem anderen Workflow besteht der Bot die Probe und kann dann nicht lösen oder wieder öffnen, was ' +
      'Mitarbeitende melden.',
    steps: [
      'Kopieren Sie den Workflow der Produktion und ordnen Sie die Kopie dem Vorgangstyp im Workflowschema des ' +
        'Testprojekts zu.',
      'Ordnen Sie nicht denselben Workflow zu: Sonst würde ein Versuch die Produktion ändern.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
