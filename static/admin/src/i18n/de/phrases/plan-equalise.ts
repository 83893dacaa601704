import type { Phrase } from '../../phrases';

/** The plan that makes two projects equal: what is changed, and what is left to people. */
export const equalising: readonly Phrase[] = [
  // What is changed.
  [
    'Make permission scheme "{name}" with the grants of "{model}"; the original stays as it is.',
    'Berechtigungsschema „{name}“ mit den Berechtigungen von „{model}“ anlegen; das Original bleibt, wie es ist.',
  ],
  ['Put {who,} into role "{role}" of {key}.', '{who,} in die Rolle „{role}“ von {key} aufnehmen.'],
  ['Take {who,} out of role "{role}" of {key}?', '{who,} aus der Rolle „{role}“ von {key} entfernen?'],
  ['Take them out', 'Entfernen'],
  ['Take {name} out of role "{role}" of {key}.', '{name} aus der Rolle „{role}“ von {key} entfernen.'],
  ['Make account "{name}" a customer of {key}.', 'Das Konto „{name}“ zum Kunden von {key} machen.'],
  [
    'Make one customer of {model} customers of {key} too? They will see its portal.',
    'Einen Kunden von {model} auch zum Kunden von {key} machen? Er wird dessen Portal sehen.',
  ],
  [
    'Make {count} customers of {model} customers of {key} too? They will see its portal.',
    '{count} Kunden von {model} auch zu Kunden von {key} machen? Sie werden dessen Portal sehen.',
  ],
  ['Make them customers', 'Zu Kunden machen'],
  ['Make one customer of {model} customers of {key}.', 'Einen Kunden von {model} zum Kunden von {key} machen.'],
  ['Make {count} customers of {model} customers of {key}.', '{count} Kunden von {model} zu Kunden von {key} machen.'],
  [
    'Make issue type scheme "{name}", a copy of "{scheme}" with {types,}.',
    'Vorgangstypschema „{name}“ anlegen: eine Kopie von „{scheme}“ mit {types,}.',
  ],
  [
    'Give project {project} issue type scheme "{name}" instead of "{before}".',
    'Dem Projekt {project} das Vorgangstypschema „{name}“ statt „{before}“ zuweisen.',
  ],
  ['Copy form "{name}" of {from} to {project}.', 'Formular „{name}“ von {from} nach {project} kopieren.'],
  [
    'Copy screen "{screen}" to "{name}"; the original stays as it is.',
    'Bildschirm „{screen}“ nach „{name}“ kopieren; das Original bleibt, wie es ist.',
  ],
  [
    'Copy screen "{screen}" to "{name}" with the field {field}; the original stays as it is.',
    'Bildschirm „{screen}“ mit dem Feld {field} nach „{name}“ kopieren; das Original bleibt, wie es ist.',
  ],
  [
    'Copy screen "{screen}" to "{name}" with the fields {fields}; the original stays as it is.',
    'Bildschirm „{screen}“ mit den Feldern {fields} nach „{name}“ kopieren; das Original bleibt, wie es ist.',
  ],
  [
    'Show the completed screens on the transitions of workflow "{workflow}", which {project} has to itself.',
    'Die ergänzten Bildschirme an den Übergängen des Workflows „{workflow}“ anzeigen, den nur {project} verwendet.',
  ],
  [
    'Make workflow scheme "{name}" for {project}, which uses the copies.',
    'Workflowschema „{name}“ für {project} anlegen, das die Kopien verwendet.',
  ],
  [
    'Give project {project} workflow scheme "{name}" instead of "{before}", so that its requests take the same steps as in {model}.',
    'Dem Projekt {project} das Workflowschema „{name}“ statt „{before}“ zuweisen, damit seine Anfragen dieselben Schritte nehmen wie in {model}.',
  ],

  // What is left to people.
  [
    'Move the requests of {key} that have this issue type to another.',
    'Verschieben Sie die Anfragen von {key} mit diesem Vorgangstyp zu einem anderen.',
  ],
  ['Take it out of the issue type scheme of {key}.', 'Entfernen Sie ihn aus dem Vorgangstypschema von {key}.'],
  [
    'Open the issue types of {key} and add the one that {model} has.',
    'Öffnen Sie die Vorgangstypen von {key} und fügen Sie den hinzu, den {model} hat.',
  ],
  [
    'Open the workflow of {key} and that of {model} side by side.',
    'Öffnen Sie den Workflow von {key} und den von {model} nebeneinander.',
  ],
  ['Change that of {key} until it takes the same steps.', 'Ändern Sie den von {key}, bis er dieselben Schritte nimmt.'],
  [
    'Look who else shows the screen of {key}; give the project a copy of it where somebody does.',
    'Sehen Sie nach, wer den Bildschirm von {key} sonst noch anzeigt; geben Sie dem Projekt eine Kopie, wenn es jemand tut.',
  ],
  [
    'Put the same fields on it as in {model}, and take the others off.',
    'Legen Sie dieselben Felder darauf wie in {model} und nehmen Sie die anderen herunter.',
  ],
  [
    'Ask who uses it, then delete it in {key}, or make it in {model}.',
    'Fragen Sie, wer ihn verwendet; löschen Sie ihn dann in {key}, oder legen Sie ihn in {model} an.',
  ],
  [
    'Open the request type in {key} and set it as in {model}: name, issue type, portal group, who may raise it.',
    'Öffnen Sie den Anfragetyp in {key} und stellen Sie ihn ein wie in {model}: Name, Vorgangstyp, Portalgruppe, wer ihn stellen darf.',
  ],
  [
    'Open the request type in {key} and in {model} side by side.',
    'Öffnen Sie den Anfragetyp in {key} und in {model} nebeneinander.',
  ],
  [
    'Set the same fields, required marks, hidden values and choices.',
    'Stellen Sie dieselben Felder, Pflichtangaben, ausgeblendeten Werte und Auswahlmöglichkeiten ein.',
  ],
  [
    'Ask who uses the form, then delete it in {key}, or make it in {model}.',
    'Fragen Sie, wer das Formular verwendet; löschen Sie es dann in {key}, oder legen Sie es in {model} an.',
  ],
  [
    'Open the forms of {key} and of {model} side by side.',
    'Öffnen Sie die Formulare von {key} und von {model} nebeneinander.',
  ],
  [
    'Make the same questions, and attach it to the same request types.',
    'Legen Sie dieselben Fragen an und verknüpfen Sie es mit denselben Anfragetypen.',
  ],
  ['Open who has access to {key}.', 'Öffnen Sie, wer Zugriff auf {key} hat.'],
  [
    'Put the same people and groups into the role as in {model}, and take the others out.',
    'Nehmen Sie dieselben Personen und Gruppen in die Rolle auf wie in {model} und entfernen Sie die anderen.',
  ],
  [
    'Compare the permissions of {key} with those of {model}, and grant the same.',
    'Vergleichen Sie die Berechtigungen von {key} mit denen von {model} und erteilen Sie dieselben.',
  ],
  [
    'Take those out of the customers of {key} to whom its portal should not show itself.',
    'Entfernen Sie diejenigen aus den Kunden von {key}, denen sich das Portal nicht zeigen soll.',
  ],
  ['Decide who should see the portal of {key}.', 'Entscheiden Sie, wer das Portal von {key} sehen soll.'],
  ['Add them on the Customers page of this app.', 'Fügen Sie sie auf der Seite „Kunden“ dieser App hinzu.'],
  [
    'Find out why the account has other rights in {key} than in {model}: project lead, security levels, who may raise requests.',
    'Finden Sie heraus, warum das Konto in {key} andere Rechte hat als in {model}: Projektleitung, Sicherheitsstufen, wer Anfragen stellen darf.',
  ],
  ['Set it alike.', 'Stellen Sie es gleich ein.'],
  [
    "Request types {names,} of {key} are made in no portal group and with Jira's standard fields.",
    'Die Anfragetypen {names,} von {key} werden in keiner Portalgruppe und mit den Standardfeldern von Jira angelegt.',
  ],
  ['Put each into the portal group it has in {model}.', 'Ordnen Sie jeden der Portalgruppe zu, die er in {model} hat.'],
  [
    'Add the same fields with the same names, required marks and hidden values.',
    'Fügen Sie dieselben Felder mit denselben Namen, Pflichtangaben und ausgeblendeten Werten hinzu.',
  ],
  ['Set who may raise it.', 'Legen Sie fest, wer ihn stellen darf.'],
  [
    'Requests of {key} stand where the other workflow has no status: {places,}.',
    'Anfragen von {key} stehen, wo der andere Workflow keinen Status hat: {places,}.',
  ],
  ['{count} in "{status}"', '{count} in „{status}“'],
  [
    'Move them to another status, then make this plan again.',
    'Verschieben Sie sie in einen anderen Status und erstellen Sie diesen Plan dann neu.',
  ],
  ['A part could not be compared.', 'Ein Teil konnte nicht verglichen werden.'],
  [
    'Put right what stands in the way, then make this plan again.',
    'Beheben Sie, was im Weg steht, und erstellen Sie diesen Plan dann neu.',
  ],
];
