import type { Phrase } from '../../phrases';

const steps: readonly Phrase[] = [
  [
    'Add the service account, or a group it is in, to those who may raise it.',
    'Fügen Sie das Dienstkonto oder eine Gruppe, in der es ist, denen hinzu, die ihn stellen dürfen.',
  ],
  ['Being an agent or an app is not enough.', 'Agent oder App zu sein genügt nicht.'],
  ['Add the request type to a portal group.', 'Fügen Sie den Anfragetyp einer Portalgruppe hinzu.'],
  [
    'If it is meant to stay hidden, leave it: agents can still use it.',
    'Soll er verborgen bleiben, lassen Sie ihn: Agenten können ihn weiter benutzen.',
  ],
];

const findings: readonly Phrase[] = [
  ['Form "{form}" cannot be answered: {why*}.', 'Das Formular „{form}“ lässt sich nicht beantworten: {why*}.'],
  ['it could not be read', 'Es ließ sich nicht lesen'],
  ['"{question}" is required and shown nowhere', '„{question}“ ist eine Pflichtfrage und wird nirgends gezeigt'],
  [
    '"{question}" is required and offers no choices',
    '„{question}“ ist eine Pflichtfrage und bietet nichts zur Auswahl',
  ],
  [
    'Request type "{type}" leads to an issue type that project "{project}" does not have.',
    'Der Anfragetyp „{type}“ führt zu einem Vorgangstyp, den das Projekt „{project}“ nicht hat.',
  ],
  ['Request type "{type}" asks for {fields*}.', 'Der Anfragetyp „{type}“ verlangt {fields*}.'],
  ['"{field}", which is hidden and has no preset value', '„{field}“ (ausgeblendet und ohne voreingestellten Wert)'],
  ['"{field}", which is a choice without options', '„{field}“ (eine Auswahl ohne Optionen)'],
  ['"{field}", which takes a file', '„{field}“ (eine Datei)'],
  ['"{field}", which takes an asset', '„{field}“ (ein Asset)'],
  [
    'Request type "{type}" may not be raised by account "{account}".',
    'Der Anfragetyp „{type}“ darf vom Konto „{account}“ nicht gestellt werden.',
  ],
  ['Project "{project}" has no request types.', 'Das Projekt „{project}“ hat keine Anfragetypen.'],
  [
    'Request type "{type}" is in no portal group and so hidden.',
    'Der Anfragetyp „{type}“ ist in keiner Portalgruppe und daher verborgen.',
  ],
  [
    'Project "{project}" has no portal: Jira calls it a {type} project.',
    'Das Projekt „{project}“ hat kein Portal: Für Jira ist es vom Typ {type}.',
  ],
  [
    'Project "{project}" has no portal: Jira calls it a service project without a portal.',
    'Das Projekt „{project}“ hat kein Portal: Für Jira ist es ein Serviceprojekt ohne Portal.',
  ],
  [
    'Request type "{type}" does not ask for {fields!}, which Jira requires.',
    'Der Anfragetyp „{type}“ fragt nicht nach {fields!}, was Jira verlangt.',
  ],
  ['Project "{project}" has no customers.', 'Das Projekt „{project}“ hat keine Kunden.'],
  [
    'Project "{project}" has no customers besides the accounts chosen for the bot.',
    'Das Projekt „{project}“ hat außer den Konten, die für den Bot gewählt sind, keine Kunden.',
  ],
  [
    'Knowledge base of project "{project}" showed this app no article for {queries!}; that is no proof that there is none.',
    'Die Wissensdatenbank des Projekts „{project}“ zeigte dieser App keinen Artikel zu {queries!}; das beweist nicht, dass es keinen gibt.',
  ],
];

const untold: readonly Phrase[] = [
  ['Request type "{type}" did not show its fields.', 'Der Anfragetyp „{type}“ hat seine Felder nicht gezeigt.'],
  [
    'Jira was not asked whether account "{account}" may raise request type "{type}".',
    'Jira wurde nicht gefragt, ob das Konto „{account}“ den Anfragetyp „{type}“ stellen darf.',
  ],
  [
    'The knowledge base of project "{project}" was not searched.',
    'Die Wissensdatenbank des Projekts „{project}“ wurde nicht durchsucht.',
  ],
];

/** All that the checks of the portal, its customers and its knowledge base say. */
export const portalChecks: readonly Phrase[] = [...steps, ...findings, ...untold];
