import type { SiteState } from '../state';
import type { RequestType } from '../state/service-desk';
import type { AcmeFields } from './acme-workflows';
import { anyOf, date, describeForm, files, linkedTo, longText, number, oneOf, person, shortText } from './build-portal';

/**
 * The forms of the help desk; in "Programm aus dem Katalog" somebody deleted the choices of a question that must be
 * answered.
 */
export const itForms = (
  site: SiteState,
  projectId: string,
  requestTypes: readonly RequestType[],
  { application }: AcmeFields,
): void => {
  const on = (...names: readonly string[]): RequestType[] =>
    names.map((name) => {
      const requestType = requestTypes.find((each) => each.name === name);
      if (!requestType) throw new Error(`There is no request type "${name}".`);
      return requestType;
    });
  describeForm(
    site,
    projectId,
    'Notebook-Bestellung',
    on('Neues Notebook bestellen'),
    [
      {
        name: 'Gerät',
        questions: [
          oneOf('Modell *', '13 Zoll', '14 Zoll', '16 Zoll'),
          oneOf('Tastatur', 'DE', 'PL', 'US', 'JIS'),
          number('Anzahl *'),
        ],
      },
      {
        name: 'Lieferung',
        questions: [shortText('Lieferanschrift *'), date('Gewünschter Termin'), person('Für wen?')],
      },
    ],
    'de',
  );
  describeForm(site, projectId, 'Application access', on('Access to an application'), [
    {
      name: 'What you need',
      questions: [
        linkedTo(application.id, oneOf('Which application? *', 'SAP', 'Salesforce', 'Figma', 'GitLab', 'Miro', 'Zoom')),
        oneOf('For how long? *', 'For good', 'Until a date'),
      ],
    },
    { name: 'Until when', when: { label: 'For how long?', choice: 'Until a date' }, questions: [date('Last day')] },
    {
      name: 'Why',
      questions: [
        longText('What will you do with it? *'),
        anyOf('Data you will see', 'Customers', 'Employees', 'Money'),
      ],
    },
  ]);
  describeForm(
    site,
    projectId,
    'Programm aus dem Katalog',
    on('Software installieren'),
    [{ name: 'Programm', questions: [oneOf('Programm *'), shortText('Version'), longText('Begründung')] }],
    'de',
  );
  describeForm(site, projectId, 'Change plan', on('Change to a server'), [
    {
      name: 'Plan',
      questions: [
        longText('Steps *'),
        longText('How to go back *'),
        files('Diagram'),
        oneOf('Risk *', 'Low', 'Medium', 'High'),
      ],
    },
    { name: 'High risk', when: { label: 'Risk', choice: 'High' }, questions: [person('Who watches it?')] },
  ]);
  describeForm(
    site,
    projectId,
    'Erster Tag / Pierwszy dzień',
    on('Neue Kollegin oder neuer Kollege'),
    [
      {
        name: 'Wer',
        questions: [
          shortText('Name *'),
          date('Erster Tag *'),
          person('Vorgesetzte oder Vorgesetzter *'),
          oneOf('Wo? *', 'Büro', 'Zuhause'),
        ],
      },
      {
        name: 'Zuhause',
        when: { label: 'Wo?', choice: 'Zuhause' },
        questions: [shortText('Anschrift'), anyOf('Ausstattung', 'Stuhl', 'Tisch', 'Bildschirm')],
      },
      { name: 'Konten', questions: [anyOf('Programme', 'SAP', 'Figma', 'GitLab'), longText('Sonst noch etwas?')] },
    ],
    'de',
  );
};
