import type { CheckWords } from '../../speak';

export const customersChecks = {
  'customers-present': {
    title: 'Das Projekt hat Kunden',
    problem: 'Das Projekt hat keine Kunden',
    why:
      'Der Bot kann Anfragen nur für Kunden des Projekts stellen und zeigen. ' +
      'Wer kein Kunde ist, bekommt im Chat einen Fehler, selbst wo das Portal den Zugang gäbe.',
    steps: [
      'Vergleichen Sie Ihre Mitarbeitenden mit den Kunden auf der Seite Kunden dieser App; sie fügt die ' +
        'fehlenden hinzu.',
      'Oder öffnen Sie die Kunden des Projekts in Jira und fügen Sie sie dort hinzu; wer über die ' +
        'E-Mail-Adresse hinzugefügt wird, bekommt eine E-Mail.',
    ],
  },
} as const satisfies Readonly<Record<string, CheckWords>>;
