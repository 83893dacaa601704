import type { Phrase } from '../../phrases';

/** How two projects differ, and what that does. */
export const projectDifferences: readonly Phrase[] = [
  // What goes wrong if it is left.
  ['What one project lacks is never tried out there.', 'Was einem Projekt fehlt, wird dort nie ausprobiert.'],
  [
    'A trial proves nothing for requests that take other steps.',
    'Ein Versuch beweist nichts für Anfragen, die andere Schritte nehmen.',
  ],
  [
    'A field that one screen lacks is refused there and taken in the other project.',
    'Ein Feld, das einem Bildschirm fehlt, wird dort abgelehnt und im anderen Projekt angenommen.',
  ],
  [
    'A request that one desk does not offer cannot be tried there.',
    'Eine Anfrage, die ein Servicedesk nicht anbietet, kann dort nicht ausprobiert werden.',
  ],
  [
    'The bot asks other questions in one project than in the other.',
    'Der Bot stellt im einen Projekt andere Fragen als im anderen.',
  ],
  [
    'The bot meets another form in one project than in the other.',
    'Der Bot trifft im einen Projekt auf ein anderes Formular als im anderen.',
  ],
  [
    'Who may work in one project may not in the other, so a trial fails or succeeds for the wrong reason.',
    'Wer im einen Projekt arbeiten darf, darf es im anderen nicht; ein Versuch misslingt oder gelingt dann aus dem falschen Grund.',
  ],
  [
    'What is allowed in one project is refused in the other.',
    'Was im einen Projekt erlaubt ist, wird im anderen abgelehnt.',
  ],
  [
    'The bot is tried with other rights than it will have.',
    'Der Bot wird mit anderen Rechten erprobt, als er haben wird.',
  ],
  [
    'Those people can ask for help in one project and not in the other.',
    'Diese Personen können im einen Projekt um Hilfe bitten und im anderen nicht.',
  ],

  // What only one of the two has.
  [
    'Issue type "{name}" is in {owner} and not in {other}.',
    'Den Vorgangstyp „{name}“ gibt es in {owner} und nicht in {other}.',
  ],
  [
    'Request type "{name}" is in {owner} and not in {other}.',
    'Den Anfragetyp „{name}“ gibt es in {owner} und nicht in {other}.',
  ],
  ['Form "{name}" is in {owner} and not in {other}.', 'Das Formular „{name}“ gibt es in {owner} und nicht in {other}.'],
  [
    'Form "a form without a name" is in {owner} and not in {other}.',
    'Ein Formular ohne Namen gibt es in {owner} und nicht in {other}.',
  ],
  ['Role "{name}" is in {owner} and not in {other}.', 'Die Rolle „{name}“ gibt es in {owner} und nicht in {other}.'],
  [
    'A service desk with a portal is in {owner} and not in {other}.',
    'Einen Servicedesk mit Portal gibt es in {owner} und nicht in {other}.',
  ],

  // People and rights.
  ['group {name}', 'Gruppe {name}'],
  [
    '{who,} is in role "{role}" of {owner} and not of {other}.',
    '{who,} ist in der Rolle „{role}“ von {owner} und nicht von {other}.',
  ],
  [
    '{who,} are in role "{role}" of {owner} and not of {other}.',
    '{who,} sind in der Rolle „{role}“ von {owner} und nicht von {other}.',
  ],
  [
    'Role "{name}" is granted {permissions,} in {owner} and not in {other}.',
    'Die Rolle „{name}“ hat {permissions,} in {owner} und nicht in {other}.',
  ],
  [
    'Group "{name}" is granted {permissions,} in {owner} and not in {other}.',
    'Die Gruppe „{name}“ hat {permissions,} in {owner} und nicht in {other}.',
  ],
  [
    'Account "{name}" is granted {permissions,} in {owner} and not in {other}.',
    'Dem Konto „{name}“ ist {permissions,} in {owner} erteilt und nicht in {other}.',
  ],
  [
    'Product "{name}" is granted {permissions,} in {owner} and not in {other}.',
    'Die Produktrolle „{name}“ hat {permissions,} in {owner} und nicht in {other}.',
  ],
  [
    'Holder "{name}" is granted {permissions,} in {owner} and not in {other}.',
    'Der Inhaber „{name}“ hat {permissions,} in {owner} und nicht in {other}.',
  ],
  [
    'Account "{name}" holds {permissions,} in {owner} and not in {other}.',
    'Das Konto „{name}“ hat {permissions,} in {owner} und nicht in {other}.',
  ],
  [
    'Account "{name}" may raise {names,} in {owner} and not in {other}.',
    'Das Konto „{name}“ darf {names,} in {owner} stellen und nicht in {other}.',
  ],
  [
    'Account "{name}" is a customer of {owner} and not of {other}.',
    'Das Konto „{name}“ ist Kunde von {owner} und nicht von {other}.',
  ],
  ['One customer of {owner} is none of {other}.', 'Ein Kunde von {owner} ist keiner von {other}.'],
  ['{count} customers of {owner} are none of {other}.', '{count} Kunden von {owner} sind keine von {other}.'],

  // Workflows and screens.
  [
    '{other} compared with {project}, workflow of {types,}: {sentence!}',
    '{other} im Vergleich mit {project}, Workflow von {types,}: {sentence!}',
  ],
  [
    'Screen "{theirs}" of {other} and "{ours}" of {project} ({places,}) hold other fields: {said*}.',
    'Der Bildschirm „{theirs}“ von {other} und „{ours}“ von {project} ({places,}) haben andere Felder: {said*}.',
  ],
  ['transition "{name}"', 'Übergang „{name}“'],
  ['creating "{name}"', 'Erstellen von „{name}“'],
  ['editing "{name}"', 'Bearbeiten von „{name}“'],
  ['viewing "{name}"', 'Ansehen von „{name}“'],
  ['The fields of screen {id} could not be read.', 'Die Felder des Bildschirms {id} konnten nicht gelesen werden.'],
  ['{name} is missing', '{name} fehlt'],
  ['{name} is added', '{name} kommt hinzu'],

  // Request types and forms.
  [
    'Request type "{name}" of {project} is called "{theirs}" in {other}.',
    'Der Anfragetyp „{name}“ von {project} heißt in {other} „{theirs}“.',
  ],
  [
    'Request type "{name}" is raised as "{ours}" in {project} and as "{theirs}" in {other}.',
    'Der Anfragetyp „{name}“ wird in {project} als „{ours}“ gestellt und in {other} als „{theirs}“.',
  ],
  [
    'Request type "{name}" is shown in the portal in {project} and in no portal group in {other}.',
    'Der Anfragetyp „{name}“ ist in {project} im Portal sichtbar und in {other} in keiner Portalgruppe.',
  ],
  [
    'Request type "{name}" is in no portal group in {project} and shown in the portal in {other}.',
    'Der Anfragetyp „{name}“ ist in {project} in keiner Portalgruppe und in {other} im Portal sichtbar.',
  ],
  [
    'Request type "{name}" is restricted to some people in {project} and open to everybody in {other}.',
    'Der Anfragetyp „{name}“ ist in {project} auf bestimmte Personen beschränkt und in {other} für alle offen.',
  ],
  [
    'Request type "{name}" is open to everybody in {project} and restricted to some people in {other}.',
    'Der Anfragetyp „{name}“ ist in {project} für alle offen und in {other} auf bestimmte Personen beschränkt.',
  ],
  ['shown in the portal', 'im Portal sichtbar'],
  ['in no portal group', 'in keiner Portalgruppe'],
  ['restricted to some people', 'auf bestimmte Personen beschränkt'],
  ['open to everybody', 'für alle offen'],
  [
    'Request type "{name}" asks otherwise in {other} than in {project}: {said*}.',
    'Der Anfragetyp „{name}“ fragt in {other} anders als in {project}: {said*}.',
  ],
  [
    'Request type "{name}" asks otherwise in {other} than in {project}: {said}.',
    'Der Anfragetyp „{name}“ fragt in {other} anders als in {project}: {said}.',
  ],
  ['{name} is {traits!}', '{name}: {traits!}'],
  ['{name} is not {traits!}', '{name}: nicht {traits!}'],
  ['required', 'Pflichtfeld'],
  ['optional', 'freiwillig'],
  ['visible', 'sichtbar'],
  ['hidden', 'ausgeblendet'],
  ['preset', 'vorbelegt'],
  ['{count} choices', '{count} Auswahlmöglichkeiten'],
  ['a form without a name', 'ein Formular ohne Namen'],
  [
    'Form "{name}" is asked on {ours,} in {project} and on {theirs,} in {other}.',
    'Das Formular „{name}“ gehört in {project} zu {ours,} und in {other} zu {theirs,}.',
  ],
  ['no request type', 'keinem Anfragetyp'],
  [
    'Form "{name}" of {project} is called "{theirs}" in {other}.',
    'Das Formular „{name}“ von {project} heißt in {other} „{theirs}“.',
  ],
  [
    'Form "{name}" asks otherwise in {other} than in {project}: {said*}.',
    'Das Formular „{name}“ fragt in {other} anders als in {project}: {said*}.',
  ],
  ['"{question,}" is missing', '„{question,}“ fehlt'],
  ['"{question,}" is added', '„{question,}“ kommt hinzu'],
  ['questions are shown by condition', 'Fragen werden bedingt angezeigt'],
  ['questions are not shown by condition', 'Fragen werden nicht bedingt angezeigt'],
  ['fills {field}', 'füllt {field}'],
  ['shown nowhere', 'nirgends angezeigt'],
  [
    '{project}: the questions of form "{form}" could not be read: {reason!}',
    '{project}: Die Fragen des Formulars „{form}“ konnten nicht gelesen werden: {reason!}',
  ],
  [
    '{project}: the fields of request type "{name}" could not be read: {reason!}',
    '{project}: Die Felder des Anfragetyps „{name}“ konnten nicht gelesen werden: {reason!}',
  ],
  ['{project}: {reason!}', '{project}: {reason!}'],

  // What both have at once.
  [
    'Workflow "{name}" belongs to {one} and {other} at once: a transition tried out in the one is there for the requests of the other at once.',
    'Der Workflow „{name}“ gehört zu {one} und {other} zugleich: Ein Übergang, der im einen ausprobiert wird, ist sofort auch für die Anfragen des anderen da.',
  ],
  [
    'Workflow scheme "{name}" belongs to {one} and {other} at once: another workflow for an issue type of the one is another workflow in the other.',
    'Das Workflowschema „{name}“ gehört zu {one} und {other} zugleich: Ein anderer Workflow für einen Vorgangstyp des einen ist auch im anderen ein anderer.',
  ],
  [
    'Screen "{name}" belongs to {one} and {other} at once: a field put on it or taken off is put on or taken off in the other.',
    'Der Bildschirm „{name}“ gehört zu {one} und {other} zugleich: Ein Feld, das hinzukommt oder wegfällt, tut es auch im anderen.',
  ],
  [
    'Issue type scheme "{name}" belongs to {one} and {other} at once: an issue type added to the one is added to the other.',
    'Das Vorgangstypschema „{name}“ gehört zu {one} und {other} zugleich: Ein Vorgangstyp, der zum einen hinzukommt, kommt auch zum anderen hinzu.',
  ],
  [
    'Issue type screen scheme "{name}" belongs to {one} and {other} at once: another screen for the one is another screen for the other.',
    'Das Vorgangstyp-Bildschirmschema „{name}“ gehört zu {one} und {other} zugleich: Ein anderer Bildschirm für das eine ist auch für das andere ein anderer.',
  ],
  [
    'Permission scheme "{name}" belongs to {one} and {other} at once: a permission granted in the one is granted in the other.',
    'Das Berechtigungsschema „{name}“ gehört zu {one} und {other} zugleich: Eine im einen erteilte Berechtigung ist auch im anderen erteilt.',
  ],
  [
    'Notification scheme "{name}" belongs to {one} and {other} at once: who gets mail from the one is changed in the other.',
    'Das Benachrichtigungsschema „{name}“ gehört zu {one} und {other} zugleich: Wer vom einen E-Mails erhält, ändert sich auch im anderen.',
  ],
];
