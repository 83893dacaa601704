import type { Phrase } from '../phrases';

const titles: readonly Phrase[] = [
  ['Forms can be read and answered', 'Formulare lassen sich lesen und beantworten'],
  ['Request types lead to issue types of the project', 'Anfragetypen führen zu Vorgangstypen des Projekts'],
  ['Request types ask for every field that Jira requires', 'Anfragetypen fragen nach jedem Feld, das Jira verlangt'],
  ['Request types can be filled in from chat', 'Anfragetypen lassen sich aus dem Chat ausfüllen'],
  ['Request types are open to the service account', 'Anfragetypen stehen dem Dienstkonto offen'],
  ['Request types are shown in the portal', 'Anfragetypen werden im Portal gezeigt'],
  ['Project is a service project with a portal', 'Das Projekt ist ein Serviceprojekt mit Portal'],
  ['Project has customers', 'Das Projekt hat Kunden'],
  ['Knowledge base has articles to answer from', 'Die Wissensdatenbank hat Artikel, aus denen sich antworten lässt'],
];

const whys: readonly Phrase[] = [
  [
    'The bot asks what the form asks. A required question that is shown nowhere, or offers nothing to choose, can be answered by nobody: the employee gets no further.',
    'Der Bot fragt, was das Formular fragt. Eine Pflichtfrage, die nirgends gezeigt wird oder nichts zur Auswahl bietet, kann niemand beantworten: Es geht nicht weiter.',
  ],
  [
    'Every request becomes an issue. When its issue type was taken out of the project, Jira cannot create it, and the employee is told of an error the bot cannot explain.',
    'Jede Anfrage wird ein Vorgang. Wurde sein Vorgangstyp aus dem Projekt entfernt, kann Jira ihn nicht erstellen, und es erscheint ein Fehler, den der Bot nicht erklären kann.',
  ],
  [
    'A field may be required of a work type while the request type does not ask for it. Jira then refuses the request, and the employee cannot answer what nobody asked.',
    'Ein Feld kann für einen Vorgangstyp Pflicht sein, ohne dass der Anfragetyp danach fragt. Jira lehnt die Anfrage dann ab, und was niemand gefragt hat, kann auch niemand beantworten.',
  ],
  [
    'When a required field can be filled by nobody in chat, Jira refuses the request. The employee answers every question of the bot and ends up with nothing.',
    'Wenn ein Pflichtfeld im Chat von niemandem ausgefüllt werden kann, lehnt Jira die Anfrage ab. Wer alle Fragen des Bots beantwortet hat, steht am Ende mit leeren Händen da.',
  ],
  [
    'A restricted request type can be raised by the people on its list only. The bot offers it to an employee, collects the answers, and is refused at the end.',
    'Einen eingeschränkten Anfragetyp können nur die auf seiner Liste stellen. Der Bot bietet ihn an, sammelt die Antworten und wird am Ende abgewiesen.',
  ],
  [
    'The bot offers what the portal offers. A request type in no portal group does not exist for employees, and they pick a wrong one instead.',
    'Der Bot bietet, was das Portal bietet. Ein Anfragetyp in keiner Portalgruppe existiert für Mitarbeitende nicht, und sie wählen stattdessen einen falschen.',
  ],
  [
    'Request types, customers and forms exist only in service projects. In any other project the bot has nothing to offer to an employee.',
    'Anfragetypen, Kunden und Formulare gibt es nur in Serviceprojekten. In jedem anderen Projekt hat der Bot nichts anzubieten.',
  ],
  [
    'The bot can raise and show requests for customers of the project only. Somebody who is no customer gets an error in chat, even where the portal would let them in.',
    'Der Bot kann Anfragen nur für Kunden des Projekts stellen und zeigen. Wer kein Kunde ist, bekommt im Chat einen Fehler, selbst wo das Portal den Zugang gäbe.',
  ],
  [
    'Without articles the bot has no answers of its own: each question of an employee becomes a request that somebody has to work on.',
    'Ohne Artikel hat der Bot keine eigenen Antworten: Jede Frage wird zu einer Anfrage, die jemand bearbeiten muss.',
  ],
];

const steps: readonly Phrase[] = [
  [
    'In the project settings, open Forms and the form named in the finding.',
    'Öffnen Sie in den Projekteinstellungen „Formulare“ und das im Befund genannte Formular.',
  ],
  [
    'Open the request form of the request type and add the field, or add it hidden with a preset value.',
    'Öffnen Sie das Anfrageformular des Anfragetyps und fügen Sie das Feld hinzu, oder fügen Sie es verborgen mit einem voreingestellten Wert hinzu.',
  ],
  [
    'Or make the field optional for this work type in the field scheme (field configuration) of the project; it may serve other projects.',
    'Oder machen Sie das Feld für diesen Vorgangstyp im Feldschema (Feldkonfiguration) des Projekts optional; es kann auch andere Projekte betreffen.',
  ],
  [
    'Where the field has a default value, try one request: Jira may fill it by itself.',
    'Hat das Feld einen Standardwert, probieren Sie es mit einer Anfrage aus: Jira füllt es womöglich selbst.',
  ],
  [
    'Add the question to the form again, or make it optional.',
    'Fügen Sie die Frage dem Formular wieder hinzu oder machen Sie sie optional.',
  ],
  ['Give a choice at least one option.', 'Geben Sie einer Auswahl mindestens eine Option.'],
  [
    'If the form could not be read at all, check that this app may see the project.',
    'Ließ sich das Formular gar nicht lesen, prüfen Sie, ob diese App das Projekt sehen darf.',
  ],
  [
    "Put the issue type back into the project's issue type scheme.",
    'Nehmen Sie den Vorgangstyp wieder in das Vorgangstypschema des Projekts auf.',
  ],
  [
    'If it was taken out for good, replace the request type with one that leads to an issue type of the project.',
    'Wurde er endgültig entfernt, ersetzen Sie den Anfragetyp durch einen, der zu einem Vorgangstyp des Projekts führt.',
  ],
  ['Open the request form of the request type.', 'Öffnen Sie das Anfrageformular des Anfragetyps.'],
  [
    'Give a hidden required field a preset value, or show it.',
    'Geben Sie einem ausgeblendeten Pflichtfeld einen voreingestellten Wert oder blenden Sie es ein.',
  ],
  ['Give a required choice at least one option.', 'Geben Sie einer Pflichtauswahl mindestens eine Option.'],
  [
    'Make a field optional that takes a file or an asset, or leave this request type to the portal.',
    'Machen Sie ein Feld optional, das eine Datei oder ein Asset verlangt, oder überlassen Sie diesen Anfragetyp dem Portal.',
  ],
  [
    "Open the project's request types, select this one, and select its lock.",
    'Öffnen Sie die Anfragetypen des Projekts, wählen Sie diesen aus und klicken Sie auf sein Schloss.',
  ],
  [
    'Add the service account, or a group it is in, to those who may raise it.',
    'Fügen Sie das Dienstkonto oder eine Gruppe, in der es ist, denen hinzu, die ihn stellen dürfen.',
  ],
  ['Being an agent or an app is not enough.', 'Agent oder App zu sein genügt nicht.'],
  ["Open the project's request types.", 'Öffnen Sie die Anfragetypen des Projekts.'],
  ['Add the request type to a portal group.', 'Fügen Sie den Anfragetyp einer Portalgruppe hinzu.'],
  [
    'If it is meant to stay hidden, leave it: agents can still use it.',
    'Soll er verborgen bleiben, lassen Sie ihn: Agenten können ihn weiter benutzen.',
  ],
  [
    "Choose the service project in which employees' requests arrive.",
    'Wählen Sie das Serviceprojekt, in dem die Anfragen der Mitarbeitenden ankommen.',
  ],
  [
    'If there is none, create one in Jira, and set it up here.',
    'Gibt es keines, erstellen Sie eines in Jira und richten Sie es hier ein.',
  ],
  [
    'Compare your employees with the customers on the Customers page of this app; it adds those who are missing.',
    'Vergleichen Sie Ihre Mitarbeitenden mit den Kunden auf der Seite Kunden dieser App; sie fügt die fehlenden hinzu.',
  ],
  [
    "Or open the project's customers in Jira and add them there; adding by e-mail address sends each of them a mail.",
    'Oder öffnen Sie die Kunden des Projekts in Jira und fügen Sie sie dort hinzu; wer über die E-Mail-Adresse hinzugefügt wird, bekommt eine E-Mail.',
  ],
  [
    'In the project settings, open Knowledge base and check that a space is linked.',
    'Öffnen Sie in den Projekteinstellungen „Wissensdatenbank“ und prüfen Sie, ob ein Bereich verknüpft ist.',
  ],
  [
    'Let all signed-in users view the articles, and look for restrictions on their parent pages: an article below a restricted page is hidden.',
    'Lassen Sie alle angemeldeten Benutzer die Artikel sehen und suchen Sie nach Einschränkungen auf übergeordneten Seiten: Ein Artikel unter einer eingeschränkten Seite ist verborgen.',
  ],
  [
    'If the bot reads Confluence by itself, check with its vendor which spaces it was given.',
    'Liest der Bot Confluence selbst, klären Sie mit seinem Anbieter, welche Bereiche er bekommen hat.',
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
export const portalChecks: readonly Phrase[] = [...titles, ...whys, ...steps, ...findings, ...untold];
