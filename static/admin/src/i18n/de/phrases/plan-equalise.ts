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
  ['A part could not be compared.', 'Ein Teil konnte nicht verglichen werden.'],
];
