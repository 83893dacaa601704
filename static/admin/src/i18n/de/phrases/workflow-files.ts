import type { Phrase } from '../../phrases';

/** Which part of a workflow a loss is about, and the texts in it; in the dative, as the sentences below take them. */
const places: readonly Phrase[] = [
  ['the workflow', 'der Workflow'],
  ['transition "{transition}" ({id})', 'Übergang „{transition}“ ({id})'],
  ['status "{status}" ({id})', 'Status „{status}“ ({id})'],
  [
    'In {text!} characters that XML has no room for are replaced by �.',
    'In {text!} werden Zeichen, für die XML keinen Platz hat, durch � ersetzt.',
  ],
  [
    'The blanks around {text!} are cut by whoever reads the file.',
    'Leerzeichen am Rand von {text!} schneidet ab, wer die Datei liest.',
  ],
  ['its name', 'seinem Namen'],
  ['its event', 'seinem Ereignis'],
  ['the name of its screen', 'dem Namen seines Bildschirms'],
  ['the name of a property', 'dem Namen einer Eigenschaft'],
  ['the property {name}', 'der Eigenschaft {name}'],
  ['an argument of {rule}', 'einem Argument von {rule}'],
  ['the argument {name} of {rule}', 'dem Argument {name} von {rule}'],
];

const written: readonly Phrase[] = [
  ['An export does not say {what,}.', 'Ein Export sagt nicht: {what,}.'],
  ['its id {id}', 'seine ID {id}'],
  ['its version {version}', 'seine Version {version}'],
  ['that it belongs to one project', 'dass er zu einem Projekt gehört'],
  [
    'An export does not carry the categories of statuses ({categories}).',
    'Ein Export enthält die Kategorien der Status nicht ({categories}).',
  ],
  [
    'Another status of the workflow has its id, so it is left out.',
    'Ein anderer Status des Workflows hat seine ID, darum wird er weggelassen.',
  ],
  [
    'It leads to the status {status}, which the workflow does not have, and is left out.',
    'Er führt zum Status {status}, den der Workflow nicht hat, und wird weggelassen.',
  ],
  [
    'It leaves {statuses}, which the workflow does not have.',
    'Er geht von {statuses} aus, was der Workflow nicht hat.',
  ],
  [
    "Its property {name} is left out, since an export keeps the status' own id there.",
    'Seine Eigenschaft {name} wird weggelassen, weil ein Export dort die eigene ID des Status führt.',
  ],
  [
    'Its property {name} is left out, since an export keeps the screen there.',
    'Seine Eigenschaft {name} wird weggelassen, weil ein Export dort den Bildschirm führt.',
  ],
  [
    'Its property {name} is left out, since an export keeps the description there.',
    'Seine Eigenschaft {name} wird weggelassen, weil ein Export dort die Beschreibung führt.',
  ],
  [
    'Its screen has neither an id nor a name and is left out.',
    'Sein Bildschirm hat weder ID noch Namen und wird weggelassen.',
  ],
  [
    'The condition {rule} has no class in an XML export and is left out.',
    'Für die Bedingung {rule} gibt es in einem XML-Export keine Klasse; das wird weggelassen.',
  ],
  [
    'The validator {rule} has no class in an XML export and is left out.',
    'Für den Validator {rule} gibt es in einem XML-Export keine Klasse; das wird weggelassen.',
  ],
  [
    'The post function {rule} has no class in an XML export and is left out.',
    'Für die Nachfunktion {rule} gibt es in einem XML-Export keine Klasse; das wird weggelassen.',
  ],
  [
    'The negated condition {rule} has no class in an XML export and is left out.',
    'Für die Bedingung {rule}, verneint, gibt es in einem XML-Export keine Klasse; das wird weggelassen.',
  ],
  [
    'The negated validator {rule} has no class in an XML export and is left out.',
    'Für den Validator {rule}, verneint, gibt es in einem XML-Export keine Klasse; das wird weggelassen.',
  ],
  [
    'It has no transition that creates an issue, without which Jira takes no export.',
    'Er hat keinen Übergang, der einen Vorgang erstellt; ohne den nimmt Jira keinen Export an.',
  ],
  [
    "It has no id of its own and its step's is no free number, so it becomes the step {step}.",
    'Er hat keine eigene ID, und die seines Schritts ist keine freie Zahl, darum wird er Schritt {step}.',
  ],
  ['Its id is {taken!}, so it is written as {id}.', 'Seine ID ist {taken!}, darum wird sie als {id} geschrieben.'],
  ['that of another transition', 'die eines anderen Übergangs'],
  ['no number', 'keine Zahl'],
  [
    'Its triggers of development tools are a part of Jira Cloud only.',
    'Seine Auslöser aus Entwicklungswerkzeugen gibt es nur in Jira Cloud.',
  ],
  [
    'Its screen is the rule {rule}, a part of Jira Cloud only.',
    'Sein Bildschirm ist die Regel {rule}, die es nur in Jira Cloud gibt.',
  ],
  [
    'The places of {count} of its {all} statuses in the diagram are a part of Jira Cloud only.',
    'Wo {count} seiner {all} Status im Diagramm stehen, weiß nur Jira Cloud.',
  ],
  [
    'Of its approval {members} is a part of Jira Cloud only.',
    'Von seiner Genehmigung gibt es {members} nur in Jira Cloud.',
  ],
  [
    'Its approval runs the transition {id}, which the workflow does not have.',
    'Seine Genehmigung führt den Übergang {id} aus, den der Workflow nicht hat.',
  ],
  [
    "Jira Cloud's API asks for {members} in its approval, which is not known.",
    'Die API von Jira Cloud verlangt {members} in seiner Genehmigung; das ist nicht bekannt.',
  ],
  [
    "Jira Cloud's API cannot say that it fires no event; the file marks it so.",
    'Die API von Jira Cloud kann nicht sagen, dass er kein Ereignis auslöst; die Datei kennzeichnet es so.',
  ],
  [
    'The rule {rule} stands for the class {name}; the file keeps the class beside it.',
    'Die Regel {rule} steht für die Klasse {name}; die Datei behält die Klasse daneben.',
  ],
  [
    'The rule {rule} stands for the class {name}, of which it does not say {arguments}; the file keeps the class beside it.',
    'Die Regel {rule} steht für die Klasse {name}, von der sie {arguments} nicht sagt; die Datei behält die Klasse daneben.',
  ],
  ['The categories of {statuses} are not known.', 'Die Kategorien von {statuses} sind nicht bekannt.'],
  [
    "Jira Cloud's API has no rule for the class {rule}; the file keeps it under that name.",
    'Die API von Jira Cloud hat keine Regel für die Klasse {rule}; die Datei behält sie unter diesem Namen.',
  ],
  [
    "Jira Cloud's API cannot turn the rule {rule} around; the file marks it as negated.",
    'Die API von Jira Cloud kann die Regel {rule} nicht verneinen; die Datei kennzeichnet sie als verneint.',
  ],
  ['The id of its screen "{screen}" is not known.', 'Die ID seines Bildschirms „{screen}“ ist nicht bekannt.'],
];

const files: readonly Phrase[] = [
  [
    '{file} declares the encoding {encoding}, which is not known here; save it as UTF-8 and try again.',
    '{file} nennt die Kodierung {encoding}, die hier nicht bekannt ist; speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.',
  ],
  ['{file} is empty; export the workflow again.', '{file} ist leer; exportieren Sie den Workflow erneut.'],
  [
    '{file} has {size} MB; a workflow export of more than {most} MB is not read, so export one workflow at a time.',
    '{file} hat {size} MB; ein Export von mehr als {most} MB wird nicht gelesen, exportieren Sie also die Workflows einzeln.',
  ],
  [
    '{file} is {kind!}, not a workflow; give the XML or JSON file itself.',
    '{file} ist {kind!} und kein Workflow; geben Sie die XML- oder JSON-Datei selbst an.',
  ],
  ['a zip archive', 'ein ZIP-Archiv'],
  ['a gzip archive', 'ein Gzip-Archiv'],
  ['a PDF', 'ein PDF'],
  ['a picture', 'ein Bild'],
  [
    '{file} is not text in {encoding}; save it as UTF-8 and try again.',
    '{file} ist kein Text in {encoding}; speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.',
  ],
  [
    "{file} is a binary file, not a workflow; give an OSWorkflow XML export or a JSON answer of Jira's workflow API.",
    '{file} ist eine Binärdatei und kein Workflow; geben Sie einen OSWorkflow-XML-Export oder eine JSON-Antwort der Workflow-API von Jira an.',
  ],
  [
    "{file} is not well-formed JSON; save the whole answer of Jira's workflow API and try again.",
    '{file} ist kein wohlgeformtes JSON; speichern Sie die ganze Antwort der Workflow-API von Jira und versuchen Sie es erneut.',
  ],
  [
    "{file} is neither XML nor JSON; give an OSWorkflow XML export or a JSON answer of Jira's workflow API.",
    '{file} ist weder XML noch JSON; geben Sie einen OSWorkflow-XML-Export oder eine JSON-Antwort der Workflow-API von Jira an.',
  ],
  ['{file} holds {count} workflows ({names,}); {why!}.', '{file} enthält {count} Workflows ({names,}); {why!}.'],
  ['say which one by its name', 'nennen Sie den gemeinten beim Namen'],
  ['none of them is called "{name}"', 'keiner davon heißt „{name}“'],
  ['more than one of them is called "{name}"', 'mehr als einer davon heißt „{name}“'],
  [
    'The file declares XML entities in its DOCTYPE, which no Jira export does; remove the declarations or export the workflow again.',
    'Die Datei erklärt in ihrem DOCTYPE XML-Entitäten, was kein Jira-Export tut; entfernen Sie die Erklärungen oder exportieren Sie den Workflow erneut.',
  ],
  [
    'The file nests elements more than {depth} deep, which no workflow does; export the workflow again.',
    'Die Datei verschachtelt Elemente tiefer als {depth}, was kein Workflow tut; exportieren Sie den Workflow erneut.',
  ],
  [
    'The file has more than {count} elements, which no workflow has; export one workflow at a time.',
    'Die Datei hat mehr als {count} Elemente, so viele hat kein Workflow; exportieren Sie die Workflows einzeln.',
  ],
  [
    'The file is not well-formed XML ({detail}); export the workflow again or repair that line.',
    'Die Datei ist kein wohlgeformtes XML ({detail}); exportieren Sie den Workflow erneut oder berichtigen Sie diese Zeile.',
  ],
  [
    'The file holds no XML element; export the workflow again.',
    'Die Datei enthält kein XML-Element; exportieren Sie den Workflow erneut.',
  ],
  [
    "The JSON is not an answer of Jira's workflow API (bulk get, search with expand=values.transitions, preview or update) ({place}).",
    'Das JSON ist keine Antwort der Workflow-API von Jira (Bulk get, Search mit expand=values.transitions, Preview oder Update) ({place}).',
  ],
  [
    "The JSON nests too deep to be an answer of Jira's workflow API (bulk get, search with expand=values.transitions, preview or update).",
    'Das JSON ist zu tief verschachtelt für eine Antwort der Workflow-API von Jira (Bulk get, Search mit expand=values.transitions, Preview oder Update).',
  ],
  [
    'The JSON has no "workflows", no "values" and no "statuses" with "transitions", so it is not an answer of Jira\'s workflow API (bulk get, search with expand=values.transitions, preview or update).',
    'Das JSON hat kein „workflows“, kein „values“ und kein „statuses“ mit „transitions“, ist also keine Antwort der Workflow-API von Jira (Bulk get, Search mit expand=values.transitions, Preview oder Update).',
  ],
  [
    'The search page lists its workflows without transitions; ask Jira again with expand=values.transitions.',
    'Die Suchseite führt ihre Workflows ohne Übergänge auf; fragen Sie Jira noch einmal mit expand=values.transitions.',
  ],
  [
    'The answer holds no workflow; ask Jira for at least one.',
    'Die Antwort enthält keinen Workflow; fragen Sie Jira nach mindestens einem.',
  ],
  [
    "The JSON lists objects without transitions, so it is not an answer of Jira's workflow API (bulk get, search with expand=values.transitions, preview or update).",
    'Das JSON führt Objekte ohne Übergänge auf, ist also keine Antwort der Workflow-API von Jira (Bulk get, Search mit expand=values.transitions, Preview oder Update).',
  ],
  [
    'The XML starts with <{tag}>, not <workflow>; give the export of one workflow (Workflows, then Export, then As XML).',
    'Das XML beginnt mit <{tag}> statt mit <workflow>; geben Sie den Export eines Workflows an („Workflows“, dann „Export“, dann „Als XML“).',
  ],
  [
    'The workflow has no <steps>, so there is nothing to judge; export the workflow again.',
    'Der Workflow hat keine <steps>, es gibt also nichts zu beurteilen; exportieren Sie den Workflow erneut.',
  ],
  [
    'The workflow has no step, so there is nothing to judge; export the workflow again.',
    'Der Workflow hat keinen Schritt, es gibt also nichts zu beurteilen; exportieren Sie den Workflow erneut.',
  ],
];

const contradictions: readonly Phrase[] = [
  [
    'Two steps of "{workflow}" stand for the same step {id}; one is "{name}".',
    'Zwei Schritte von „{workflow}“ stehen für denselben Schritt {id}; einer ist „{name}“.',
  ],
  [
    'Two steps of "{workflow}" stand for the same status {id}; one is "{name}".',
    'Zwei Schritte von „{workflow}“ stehen für denselben Status {id}; einer ist „{name}“.',
  ],
  [
    'The transition "{transition}" of "{workflow}" says nowhere which step it leads to.',
    'Der Übergang „{transition}“ von „{workflow}“ sagt nirgends, zu welchem Schritt er führt.',
  ],
  [
    'The transition "{transition}" of "{workflow}" leads to the step {step}, which the file does not have.',
    'Der Übergang „{transition}“ von „{workflow}“ führt zum Schritt {step}, den die Datei nicht hat.',
  ],
  [
    'The transition "{transition}" of "{workflow}" has conditional results, which Jira does not run; only its unconditional result was read.',
    'Der Übergang „{transition}“ von „{workflow}“ hat bedingte Ergebnisse, die Jira nicht ausführt; nur sein unbedingtes Ergebnis wurde gelesen.',
  ],
  [
    'The approval of the status "{status}" of "{workflow}" runs the transition {id}, which the workflow does not have.',
    'Die Genehmigung des Status „{status}“ von „{workflow}“ führt den Übergang {id} aus, den der Workflow nicht hat.',
  ],
  [
    'The step "{step}" of "{workflow}" uses the common action {id}, which the file does not have.',
    'Der Schritt „{step}“ von „{workflow}“ benutzt die gemeinsame Aktion {id}, die die Datei nicht hat.',
  ],
  [
    'The workflow "{workflow}" lists the status {status} twice.',
    'Der Workflow „{workflow}“ führt den Status {status} zweimal auf.',
  ],
  [
    'The workflow "{workflow}" uses the status {status}, which the answer does not explain: its name and category are unknown.',
    'Der Workflow „{workflow}“ benutzt den Status {status}, den die Antwort nicht erklärt: Sein Name und seine Kategorie sind unbekannt.',
  ],
  [
    'In the workflow "{workflow}" the transition "{transition}" leaves the status {status}, which the workflow does not have.',
    'Im Workflow „{workflow}“ geht der Übergang „{transition}“ vom Status {status} aus, den der Workflow nicht hat.',
  ],
  [
    'In the workflow "{workflow}" the transition "{transition}" leads to the status {status}, which the workflow does not have.',
    'Im Workflow „{workflow}“ führt der Übergang „{transition}“ zum Status {status}, den der Workflow nicht hat.',
  ],
  [
    'The workflow "{workflow}" has {count} Create transitions; Jira uses one.',
    'Der Workflow „{workflow}“ hat {count} Übergänge, die einen Vorgang erstellen; Jira benutzt einen.',
  ],
  [
    'Two transitions of "{workflow}" share the id {id}; one is "{transition}".',
    'Zwei Übergänge von „{workflow}“ haben dieselbe ID {id}; einer ist „{transition}“.',
  ],
];

/** What a file of a workflow cannot say, why it could not be read, and what in it contradicts itself. */
export const workflowFiles: readonly Phrase[] = [...places, ...written, ...files, ...contradictions];
