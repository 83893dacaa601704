import type { Phrase } from '../../phrases';
import { botTransitions } from './plan-transitions';

/** Changes of a plan: sentences, questions, answers, and what is before and after. */
export const planChanges: readonly Phrase[] = [
  // Names in a row.
  ['"{name}"', '„{name}“'],
  ['{one!} and {more!}', '{one!} und {more!}'],
  ['{names,} and {count} more', '{names,} und {count} weitere'],

  // Answers that many questions have.
  ['Leave it as it is', 'So lassen, wie es ist'],
  ['A person does it by hand', 'Jemand erledigt es von Hand'],
  ['{title!}: a person has to look.', '{title!}: Das muss sich jemand ansehen.'],
  [
    'This reaches beyond the project: ask a Jira administrator to open Bot Preflight in Jira administration and make this change there.',
    'Das reicht über das Projekt hinaus: Bitten Sie einen Jira-Administrator, Bot Preflight in der Jira-Administration zu öffnen und diese Änderung dort vorzunehmen.',
  ],

  // Shared things and their copies.
  [
    'Workflow "{name}" is also used by {others}. Change it for all of them?',
    'Der Workflow „{name}“ wird auch von {others} verwendet. Für alle ändern?',
  ],
  [
    'Jira does not say who else uses workflow "{name}". Change it all the same?',
    'Jira sagt nicht, wer den Workflow „{name}“ sonst noch verwendet. Trotzdem ändern?',
  ],
  ['No: give this project its own copy', 'Nein: Dieses Projekt erhält eine eigene Kopie'],
  ['Yes: change it for every project that uses it', 'Ja: für jedes Projekt ändern, das ihn verwendet'],
  [
    'Copy workflow "{name}" to "{copy}" for project {project}; the original stays as it is.',
    'Workflow „{name}“ für das Projekt {project} nach „{copy}“ kopieren; das Original bleibt, wie es ist.',
  ],
  [
    'Make workflow scheme "{name}", a copy of "{original}" that uses the copy.',
    'Workflowschema „{name}“ anlegen: eine Kopie von „{original}“, die die Kopie verwendet.',
  ],
  [
    'Make workflow scheme "{name}", a copy of "{original}" that uses the copies.',
    'Workflowschema „{name}“ anlegen: eine Kopie von „{original}“, die die Kopien verwendet.',
  ],
  [
    'Switch project {project} from workflow scheme "{before}" to "{name}".',
    'Projekt {project} vom Workflowschema „{before}“ auf „{name}“ umstellen.',
  ],
  [
    'Make permission scheme "{name}", a copy of "{original}" with these grants; the original stays as it is.',
    'Berechtigungsschema „{name}“ anlegen: eine Kopie von „{original}“ mit diesen Berechtigungen; das Original bleibt, wie es ist.',
  ],
  [
    'Give project {project} permission scheme "{name}" instead of "{before}".',
    'Dem Projekt {project} das Berechtigungsschema „{name}“ statt „{before}“ zuweisen.',
  ],

  // Access.
  ['with "{name}"', 'mit „{name}“'],
  ['without "{name}"', 'ohne „{name}“'],
  [
    'Add "{account}" to role "{role}" of project {project}.',
    '„{account}“ zur Rolle „{role}“ des Projekts {project} hinzufügen.',
  ],
  [
    'Take "{account}" out of role "{role}" of project {project}.',
    '„{account}“ aus der Rolle „{role}“ des Projekts {project} entfernen.',
  ],
  ['role "{name}"', 'Rolle „{name}“'],
  ['not granted', 'nicht erteilt'],
  ['granted to {name,}', 'erteilt an {name,}'],
  ['not granted to it', 'ihm nicht erteilt'],
  ['Grant {permission} to {name,} in project {project}.', '{permission} im Projekt {project} erteilen an: {name,}.'],
  [
    'Take {permission} away from "{name}" in project {project}.',
    '{permission} im Projekt {project} entziehen: „{name}“.',
  ],
  [
    '"{account}" has {permission}, which no skill needs. Take it away?',
    '„{account}“ hat {permission}, was kein Skill braucht. Entziehen?',
  ],
  ['Take it away', 'Entziehen'],

  ...botTransitions,
  ['clears the resolution', 'leert die Lösung'],
  ['clears the resolution and the assignee', 'leert die Lösung und die zugewiesene Person'],
  ['sets the resolution "{name}"', 'setzt die Lösung „{name}“'],
  [
    'sets the resolution "{name}" and shows screen "{screen}"',
    'setzt die Lösung „{name}“ und zeigt den Bildschirm „{screen}“',
  ],
  ['shows screen "{screen}"', 'zeigt den Bildschirm „{screen}“'],
  [
    'Let the API use transition "{name}" of workflow "{workflow}"; people still cannot.',
    'Die API den Übergang „{name}“ des Workflows „{workflow}“ verwenden lassen; Menschen können es weiterhin nicht.',
  ],
  [
    'A rule on transition "{name}" of workflow "{workflow}" stops the bot. What shall be done?',
    'Eine Regel am Übergang „{name}“ des Workflows „{workflow}“ hält den Bot auf. Was soll geschehen?',
  ],
  [
    'Give the bot a transition of its own; the rule stays for people',
    'Dem Bot einen eigenen Übergang geben; die Regel bleibt für Menschen',
  ],
  ['the bot passes', 'der Bot kommt vorbei'],
  [
    'Let the bot pass transition "{name}" of workflow "{workflow}": {rules,}.',
    'Den Bot den Übergang „{name}“ des Workflows „{workflow}“ verwenden lassen: {rules,}.',
  ],
  ['the agent role may take it', 'die Agentenrolle darf ihn verwenden'],
  ['the rule {key} goes', 'die Regel {key} entfällt'],
  [
    'Let transition "{name}" of workflow "{workflow}" set the resolution "{resolution}".',
    'Den Übergang „{name}“ des Workflows „{workflow}“ die Lösung „{resolution}“ setzen lassen.',
  ],
  [
    'Let transition "{name}" of workflow "{workflow}" clear the resolution.',
    'Den Übergang „{name}“ des Workflows „{workflow}“ die Lösung leeren lassen.',
  ],
  [
    'Let transition "{name}" of workflow "{workflow}" clear the assignee.',
    'Den Übergang „{name}“ des Workflows „{workflow}“ die zugewiesene Person leeren lassen.',
  ],
  ['set the resolution "{resolution}"', 'die Lösung „{resolution}“ setzen'],
  ['clear the resolution', 'die Lösung leeren'],
  ['clear the assignee', 'die zugewiesene Person leeren'],
  ['Which resolution does "{name}" set?', 'Welche Lösung setzt „{name}“?'],

  // Statuses and ways between them.
  ['May workflow "{workflow}" get the status "{one}"?', 'Darf der Workflow „{workflow}“ den Status „{one}“ erhalten?'],
  [
    'May workflow "{workflow}" get the status "{one}" and the status "{two}"?',
    'Darf der Workflow „{workflow}“ die Status „{one}“ und „{two}“ erhalten?',
  ],
  [
    'May workflow "{workflow}" get the status "{one}" and the status "{two}" and the status "{three}"?',
    'Darf der Workflow „{workflow}“ die Status „{one}“, „{two}“ und „{three}“ erhalten?',
  ],
  [
    'May workflow "{workflow}" get the status "{one}" and the status "{two}" and the status "{three}" and the status "{four}"?',
    'Darf der Workflow „{workflow}“ die Status „{one}“, „{two}“, „{three}“ und „{four}“ erhalten?',
  ],
  ['Add it', 'Hinzufügen'],
  ['Add status "{name}" to workflow "{workflow}".', 'Dem Workflow „{workflow}“ den Status „{name}“ hinzufügen.'],
  ['Make status "{name}".', 'Status „{name}“ anlegen.'],
  ['no way into "{name}"', 'kein Weg nach „{name}“'],
  [
    'Let requests enter "{status}" from {from,} in workflow "{workflow}"; agents get new buttons.',
    'Anfragen im Workflow „{workflow}“ aus {from,} nach „{status}“ kommen lassen; Agenten bekommen neue Schaltflächen.',
  ],
  [
    'Let requests enter "{status}" from {from,} and leave it to "{back}" in workflow "{workflow}"; agents get new buttons.',
    'Anfragen im Workflow „{workflow}“ aus {from,} nach „{status}“ kommen und von dort nach „{back}“ gehen lassen; Agenten bekommen neue Schaltflächen.',
  ],
  [
    'Nothing leads out of "{status}" of workflow "{workflow}". Where to?',
    'Aus „{status}“ des Workflows „{workflow}“ führt nichts heraus. Wohin?',
  ],
  ['no way out', 'kein Weg hinaus'],
  [
    'Add transition "{name}" from "{from}" to "{to}" to workflow "{workflow}".',
    'Dem Workflow „{workflow}“ den Übergang „{name}“ von „{from}“ nach „{to}“ hinzufügen.',
  ],
  ['What is "{status}" to the bot?', 'Was ist „{status}“ für den Bot?'],
  [
    'Let the bot take status "{status}" for "{bucket,}".',
    'Den Bot den Status „{status}“ als „{bucket,}“ verstehen lassen.',
  ],

  // Screens.
  ['no screen', 'kein Bildschirm'],
  [
    'Show screen "{screen}" on transition "{name}" of workflow "{workflow}".',
    'Am Übergang „{name}“ des Workflows „{workflow}“ den Bildschirm „{screen}“ anzeigen.',
  ],
  [
    'Show screen "{screen}" on transition "{name}" of workflow "{workflow}" instead of "{before}".',
    'Am Übergang „{name}“ des Workflows „{workflow}“ den Bildschirm „{screen}“ statt „{before}“ anzeigen.',
  ],
  ['Add {fields} to screen "{screen}".', '{fields} zum Bildschirm „{screen}“ hinzufügen.'],
  ['Add {one} and {two} to screen "{screen}".', '{one} und {two} zum Bildschirm „{screen}“ hinzufügen.'],
  [
    'Make screen "{name}", a copy of "{original}" with {fields}.',
    'Bildschirm „{name}“ anlegen: eine Kopie von „{original}“ mit {fields}.',
  ],
  ['Make screen "{name}" with {fields}.', 'Bildschirm „{name}“ mit {fields} anlegen.'],
  ['Make screen "{name}" with {one} and {two}.', 'Bildschirm „{name}“ mit {one} und {two} anlegen.'],

  // Portal.
  ['no customers', 'keine Kunden'],
  [
    'Add "{account}" to the customers of project {project}.',
    '„{account}“ zu den Kunden des Projekts {project} hinzufügen.',
  ],
  ['Make request type "{name}" in test project {project}?', 'Anfragetyp „{name}“ im Testprojekt {project} anlegen?'],
  [
    'Make it; its fields and form are still to be set up there',
    'Anlegen; Felder und Formular sind dort noch einzurichten',
  ],
  ['Make request type "{name}" in test project {project}.', 'Anfragetyp „{name}“ im Testprojekt {project} anlegen.'],
];
